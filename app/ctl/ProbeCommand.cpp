// share probe
#include "Commands.h"

#include "sync/FolderShare.h"
#include "sync/ShareProbe.h"

#include <CLI/CLI.hpp>
#include <QDir>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

namespace {

int runProbe(const Common& common, const std::string& folder)
{
    const Output out = common.output();
    const QString path = QDir(text(folder)).absolutePath();
    FolderShare share(path);
    FolderShare rival(path);
    const auto found = probeShare(share, rival, Clock::system());
    if (!found) return out.fail(found.error(), path);
    struct Line
    {
        const char* key;
        bool good;
        const char* en;
        const char* zh;
    };
    const Line lines[] = {
        { "reads_back", found->readsBack, "what was put can be read at once", "写入后可立即读取" },
        { "lists_at_once", found->listsAtOnce, "and is listed at once", "并可立即列出" },
        { "claims", found->claims, "of two who claim a number one gets it", "两方同时占号时只有一方成功" },
        { "keeps_names", found->keepsNames, "names stay as they are", "名称保持不变" },
        { "long_names", found->longNames, "long names", "长名称" },
        { "empty_files", found->emptyFiles, "empty files", "空文件" },
        { "big_files", found->bigFiles, "files of 8 MiB", "8 MiB 的文件" },
        { "forgets_at_once", found->forgetsAtOnce, "what was removed is gone at once", "删除后立即消失" },
    };
    QJsonObject object { { u"usable"_s, found->isUsable() }, { u"free_bytes"_s, found->freeBytes } };
    if (found->offsetMs) object.insert(u"clock_offset_ms"_s, *found->offsetMs);
    for (const Line& line : lines) {
        object.insert(QString::fromLatin1(line.key), line.good);
        if (!out.json()) out.line((line.good ? u"✓ "_s : u"✗ "_s) + out.say(line.en, line.zh));
    }
    if (out.json())
        out.object(object);
    else
        out.line(found->isUsable() ? out.say("This folder can be used.", "此文件夹可以使用。")
                                   : out.say("This folder cannot be used for sync.", "此文件夹不能用于同步。"));
    return found->isUsable() ? Done : Failed;
}

} // namespace

void addProbeCommand(CLI::App& share, Common& common)
{
    auto folder = std::make_shared<std::string>();
    CLI::App* probe = share.add_subcommand("probe", "Try out whether a folder can carry a workspace");
    probe->add_option("FOLDER", *folder, "Folder on the file server")->required();
    probe->add_flag("--json", common.json, "Answer as JSON");
    probe->callback([&common, folder] { common.exit = runProbe(common, *folder); });
}

} // namespace fairlead::ctl
