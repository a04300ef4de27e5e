// files
#include "Commands.h"

#include "store/ContentPlaces.h"
#include "store/SyncStore.h"

#include <CLI/CLI.hpp>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ContentArguments
{
    std::string file;
    std::vector<std::string> fetch;
    std::vector<std::string> free;
};

/// One word for scripts: where the content is.
QString wordOf(const ContentPlace& place, bool shared)
{
    if (place.here) return shared && !place.onShare ? u"here-only"_s : u"here"_s;
    if (place.asked) return u"asked-for"_s;
    return place.onShare ? u"on-share"_s : u"not-there-yet"_s;
}

QString stateText(const Output& out, const QString& word)
{
    if (word == u"here-only"_s) return out.say("here only; goes out with the next sync", "仅在本机，下次同步时发出");
    if (word == u"here"_s) return out.say("here", "在本机");
    if (word == u"asked-for"_s) return out.say("comes with the next sync", "下次同步时获取");
    if (word == u"on-share"_s) return out.say("on the share only", "仅在共享文件夹中");
    return out.say("not sent yet by the computer that has it", "拥有它的电脑尚未发出");
}

int print(const Output& out, const Workspace& workspace, bool shared)
{
    QJsonArray list;
    const auto done = workspace.reader().records(
        workspace.catalog().type(u"attachment"_s), "_v=1 ORDER BY file_name, id", {}, [&](const Record& record) {
            const ContentPlace place = contentPlace(workspace.reader(), record.bytes(u"blob"_s));
            const QString word = wordOf(place, shared);
            const QJsonValue bytes = place.size ? QJsonValue(*place.size) : QJsonValue();
            list.append(QJsonObject { { u"id"_s, record.id.toString() }, { u"file_name"_s, record.title() },
                { u"bytes"_s, bytes }, { u"where"_s, word } });
            if (out.json()) return;
            const QString size = place.size ? QString::number(*place.size) : u"–"_s;
            out.line(u"%1  %2  %3"_s.arg(record.title(), size, stateText(out, word)));
        });
    if (!done) return out.fail(done.error(), {});
    if (out.json()) out.object({ { u"files"_s, list } });
    if (!out.json() && list.isEmpty()) out.line(out.say("No files.", "没有文件。"));
    return Done;
}

/// 0, or the exit code that tells why not.
int eachNamed(const Output& out, const Workspace& workspace, const std::vector<std::string>& names,
    const std::function<Result<void>(const QByteArray&)>& act)
{
    for (const std::string& name : names) {
        const auto record = findRecord(workspace, workspace.catalog().type(u"attachment"_s), text(name));
        if (!record) return out.fail(record.error(), text(name));
        const auto done = act(record->bytes(u"blob"_s));
        if (!done && done.error().code == ErrorCode::NotFound) {
            out.complain(out.say("\"%1\" does not lie on the share yet: this may be the only copy. Sync first.",
                                "“%1”尚未到达共享文件夹：这里可能是唯一一份。请先同步。")
                             .replace(u"%1"_s, text(name)));
            return Failed;
        }
        if (!done) return out.fail(done.error(), text(name));
    }
    return Done;
}

int runFiles(const Common& common, const ContentArguments& arguments)
{
    const Output out = common.output();
    const bool acts = !arguments.fetch.empty() || !arguments.free.empty();
    auto workspace = openWorkspace(common, arguments.file, acts);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    SyncStore store(**workspace);
    const auto identity = store.identity();
    if (!identity) return out.fail(identity.error(), text(arguments.file));
    const auto fetch = [&store](const QByteArray& hash) { return store.askForContent(hash); };
    const auto free = [&store](const QByteArray& hash) { return store.takeContentOff(hash); };
    if (const int exit = eachNamed(out, **workspace, arguments.fetch, fetch)) return exit;
    if (const int exit = eachNamed(out, **workspace, arguments.free, free)) return exit;
    return print(out, **workspace, identity->has_value());
}

} // namespace

void addContentCommands(CLI::App& app, Common& common)
{
    auto arguments = std::make_shared<ContentArguments>();
    CLI::App* command = app.add_subcommand("files", "Attached files: where each is, which ones stay on this computer");
    command->add_option("FILE", arguments->file, "Workspace")->required();
    command->add_option("--fetch", arguments->fetch, "Comes with the next sync, whatever its size (name or id)");
    command->add_option("--free", arguments->free, "Frees its room here; it stays on the share (name or id)");
    command->callback([&common, arguments] { common.exit = runFiles(common, *arguments); });
}

} // namespace fairlead::ctl
