// share create, share join, share status, share probe, sync
#include "Commands.h"

#include "sync/FolderShare.h"
#include "sync/ShareProbe.h"
#include "sync/SyncEngine.h"
#include "sync/SyncSetup.h"

#include <CLI/CLI.hpp>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

namespace {

const QString folderNote = QStringLiteral("folder");

struct SyncArguments
{
    std::string file;
    std::string folder;
    std::string name;
    bool thorough = false;
    bool trustClock = false;
    bool afterSilence = false;
};

QString absolute(const std::string& folder) { return QDir(text(folder)).absolutePath(); }

QString when(qint64 ms) { return ms ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate) : QString(); }

SyncEngine::Options engineOptions(const Workspace& workspace, const SyncArguments& arguments)
{
    SyncEngine::Options options;
    options.clock = workspace.clock();
    options.program = u"fairlead " FAIRLEAD_VERSION ""_s;
    options.person = workspace.person();
    options.thorough = arguments.thorough;
    options.afterSilence = arguments.afterSilence;
    // A time that was set for a test is not the fault of a clock.
    options.trustClock = arguments.trustClock || qEnvironmentVariableIsSet("FAIRLEAD_NOW");
    return options;
}

/// The folder that was named, or the one that this workspace was last synced with.
Result<QString> folderOf(Workspace& workspace, const std::string& named)
{
    SyncStore store(workspace);
    if (!named.empty()) {
        const QString folder = absolute(named);
        if (const auto noted = store.setNote(folderNote, folder); !noted) return noted.error();
        return folder;
    }
    const auto kept = store.note(folderNote);
    if (!kept) return kept.error();
    if (kept->isEmpty()) return Error { ErrorCode::NotFound, u"share"_s };
    return *kept;
}

QJsonObject reportJson(const SyncReport& report)
{
    QJsonArray diverged;
    for (const QString& name : report.diverged)
        diverged.append(name);
    return { { u"sent"_s,
                 QJsonObject { { u"batches"_s, report.batchesOut }, { u"changes"_s, report.operationsOut },
                     { u"bytes"_s, report.bytesOut } } },
        { u"received"_s,
            QJsonObject { { u"batches"_s, report.batchesIn }, { u"changes"_s, report.operationsIn },
                { u"bytes"_s, report.bytesIn } } },
        { u"conflicts"_s, report.conflicts }, { u"waiting"_s, report.waiting }, { u"missing"_s, report.missing },
        { u"damaged"_s, report.damaged }, { u"put_again"_s, report.putAgain }, { u"relayed"_s, report.relayed },
        { u"newer_program"_s, report.newerProgram }, { u"new_incarnation"_s, report.newIncarnation },
        { u"clock_far"_s, report.clockFar }, { u"silent_days"_s, report.silentDays }, { u"diverged"_s, diverged },
        { u"listings"_s, report.listings }, { u"reads"_s, report.reads } };
}

void tell(const Output& out, const SyncReport& report)
{
    const auto number = [](qint64 value) { return QString::number(value); };
    out.line(out.say("Sent %1 changes in %2 files, received %3 in %4.",
                    "发出 %1 项更改（%2 个文件），收到 %3 项（%4 个文件）。")
                 .arg(number(report.operationsOut), number(report.batchesOut), number(report.operationsIn),
                     number(report.batchesIn)));
    const auto add = [&](qint64 count, const char* en, const char* zh) {
        if (count) out.line(out.say(en, zh).replace(u"%1"_s, number(count)));
    };
    add(report.conflicts,
        "%1 values were changed here and elsewhere: the later one is in place, see the list of conflicts.",
        "%1 个值在此处和别处都有改动：以较晚者为准，见冲突列表。");
    add(report.missing, "%1 batches that somebody told of are not there yet.", "有 %1 个批次尚未到达。");
    add(report.damaged, "%1 files cannot be taken yet; `fairleadctl share status` names them.",
        "有 %1 个文件暂时无法读取；用 `fairleadctl share status` 查看。");
    add(report.newerProgram, "%1 computers write with a newer Fairlead: update this one to have their news.",
        "有 %1 台电脑使用更新版本的 Fairlead：请更新本程序以获取其内容。");
    if (report.newIncarnation)
        out.line(out.say("This file was copied or put back from a backup: it goes on as a new stream.",
            "此文件是副本或由备份恢复：将作为新的序列继续。"));
    if (report.clockFar)
        out.line(out.say("The clock of this computer is more than a day off: nothing was sent. Set it right, or use "
                         "--trust-clock.",
            "本机时钟相差超过一天：未发送任何内容。请校正时钟，或使用 --trust-clock。"));
    if (report.silentDays)
        out.line(
            out.say("This computer has not synced for %1 days. What the others wrote is in; %2 changes wait to go out. "
                    "Send them with --after-silence.",
                   "本机已有 %1 天未同步。他人的内容已收到；有 %2 项更改等待发出。确认后用 --after-silence 发出。")
                .arg(number(report.silentDays), number(report.waiting)));
    for (const QString& name : report.diverged)
        out.line(
            out.say("%1 knows the same and came to something else. This is a fault of the program; keep both files.",
                   "%1 拥有相同内容却得到不同结果。这是程序错误，请保留两份文件。")
                .replace(u"%1"_s, name));
}

int runEngine(const Common& common, Workspace& workspace, const SyncArguments& arguments)
{
    const Output out = common.output();
    const auto folder = folderOf(workspace, arguments.folder);
    if (!folder) return out.fail(folder.error(), text(arguments.file));
    FolderShare share(*folder);
    DeviceCard card(DeviceCard::defaultFolder(), workspace.path());
    SyncStore store(workspace);
    SyncEngine::Hooks hooks;
    hooks.announce = [&store](const Change& change) { store.announce(change); };
    SyncEngine engine(workspace, share, card, engineOptions(workspace, arguments), hooks);
    const SyncReport report = engine.run();
    if (report.error) {
        if (!out.json()) tell(out, report);
        return out.fail(*report.error, *folder);
    }
    if (out.json())
        out.object(reportJson(report));
    else
        tell(out, report);
    return report.damaged || report.clockFar || report.silentDays ? Partly : Done;
}

int runSync(const Common& common, const SyncArguments& arguments)
{
    const Output out = common.output();
    auto workspace = openWorkspace(common, arguments.file, true);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    const auto identity = SyncStore(**workspace).identity();
    if (!identity) return out.fail(identity.error(), text(arguments.file));
    if (!*identity) {
        out.complain(
            out.say("%1 is not shared yet. Begin with `fairleadctl share create %1 FOLDER`, or with `share "
                    "join` for a workspace that others have shared.",
                   "%1 尚未共享。请先运行 `fairleadctl share create %1 FOLDER`；若他人已共享，请用 `share join`。")
                .replace(u"%1"_s, text(arguments.file)));
        return Failed;
    }
    return runEngine(common, **workspace, arguments);
}

int runCreate(const Common& common, const SyncArguments& arguments)
{
    const Output out = common.output();
    auto workspace = openWorkspace(common, arguments.file, true);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    const QString folder = absolute(arguments.folder);
    FolderShare share(folder);
    DeviceCard card(DeviceCard::defaultFolder(), (*workspace)->path());
    QString name = text(arguments.name);
    if (name.isEmpty()) name = QFileInfo((*workspace)->path()).completeBaseName();
    if (const auto made = createShare(**workspace, share, card, name); !made) return out.fail(made.error(), folder);
    if (const auto noted = SyncStore(**workspace).setNote(folderNote, folder); !noted)
        return out.fail(noted.error(), text(arguments.file));
    if (out.json())
        out.object({ { u"folder"_s, folder }, { u"name"_s, name }, { u"workspace"_s, (*workspace)->identity() } });
    else
        out.line(out.say("Shared \"%1\" in %2. Now run `fairleadctl sync`; others join with `fairleadctl share join`.",
                        "已在 %2 共享“%1”。现在运行 `fairleadctl sync`；其他人用 `fairleadctl share join` 加入。")
                     .replace(u"%1"_s, name)
                     .replace(u"%2"_s, folder));
    return Done;
}

int runJoin(const Common& common, const SyncArguments& arguments)
{
    const Output out = common.output();
    const QString path = text(arguments.file);
    const QString folder = absolute(arguments.folder);
    FolderShare share(folder);
    Result<std::unique_ptr<Workspace>> workspace = Error {};
    if (QFileInfo::exists(path)) {
        workspace = openWorkspace(common, arguments.file, true);
        if (!workspace) return out.fail(workspace.error(), path);
        DeviceCard card(DeviceCard::defaultFolder(), (*workspace)->path());
        if (const auto joined = joinShare(**workspace, share, card); !joined) return out.fail(joined.error(), folder);
    } else {
        workspace = createJoined(path, share, DeviceCard::defaultFolder(), {});
        if (!workspace) return out.fail(workspace.error(), workspace.error().code == ErrorCode::Exists ? path : folder);
    }
    return runEngine(common, **workspace, arguments);
}

QJsonObject streamJson(const StreamState& stream)
{
    return { { u"device"_s, stream.name }, { u"id"_s, stream.id.device.toString() }, { u"this_device"_s, stream.own },
        { u"batches"_s, qint64(stream.applied) }, { u"told_of"_s, qint64(stream.seen) },
        { u"last_news"_s, when(stream.madeAt) }, { u"came_in"_s, when(stream.heardAt) },
        { u"clock_ahead_ms"_s, stream.ahead }, { u"program"_s, stream.program } };
}

int runStatus(const Common& common, const SyncArguments& arguments)
{
    const Output out = common.output();
    auto workspace = openWorkspace(common, arguments.file, false);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    SyncStore store(**workspace);
    const auto streams = store.streams();
    const auto waiting = store.waiting();
    const auto folder = store.note(folderNote);
    const auto at = store.note(u"at"_s);
    const auto bad = store.badFiles();
    if (!streams) return out.fail(streams.error(), text(arguments.file));
    if (!waiting || !folder || !at || !bad) return out.fail(Error { ErrorCode::Database, {} }, text(arguments.file));
    QJsonArray devices;
    QJsonArray files;
    for (const StreamState& stream : *streams)
        devices.append(streamJson(stream));
    for (const SyncStore::BadFile& file : *bad)
        files.append(
            QJsonObject { { u"file"_s, file.name }, { u"reason"_s, file.reason }, { u"since"_s, when(file.since) } });
    if (out.json()) {
        out.object({ { u"folder"_s, *folder }, { u"last_sync"_s, when(at->toLongLong()) }, { u"waiting"_s, *waiting },
            { u"devices"_s, devices }, { u"files"_s, files } });
        return Done;
    }
    if (streams->empty()) out.line(out.say("Not shared.", "尚未共享。"));
    for (const StreamState& stream : *streams)
        out.line(u"%1%2  %3  %4"_s.arg(stream.own ? u"* "_s : u"  "_s, stream.name, when(stream.madeAt),
            out.say("%1 batches", "%1 个批次").replace(u"%1"_s, QString::number(stream.applied))));
    for (const SyncStore::BadFile& file : *bad)
        out.line(u"! %1: %2"_s.arg(file.name, file.reason));
    if (*waiting)
        out.line(out.say("%1 changes have not gone out yet.", "有 %1 项更改尚未发出。")
                     .replace(u"%1"_s, QString::number(*waiting)));
    return Done;
}

CLI::App* command(CLI::App& share, const char* name, const char* what, SyncArguments& arguments)
{
    CLI::App* made = share.add_subcommand(name, what);
    made->add_option("FILE", arguments.file, "Workspace")->required();
    return made;
}

} // namespace

void addSyncCommands(CLI::App& app, Common& common)
{
    auto arguments = std::make_shared<SyncArguments>();
    CLI::App* sync = command(app, "sync", "Send what is new here, take in what is new there", *arguments);
    sync->add_option("--share", arguments->folder, "Folder of the share; kept for the next time");
    sync->add_flag("--thorough", arguments->thorough, "Look at every folder and file, not only where news come");
    sync->add_flag("--trust-clock", arguments->trustClock, "Send though the clock of this computer is far off");
    sync->add_flag(
        "--after-silence", arguments->afterSilence, "Send though this computer has not synced for 90 days or more");
    sync->callback([&common, arguments] { common.exit = runSync(common, *arguments); });

    CLI::App* share = app.add_subcommand("share", "Share a workspace through a folder, join one, see who is in");
    share->require_subcommand(1);
    CLI::App* create = command(*share, "create", "Share this workspace through a folder", *arguments);
    create->add_option("FOLDER", arguments->folder, "Folder on the file server")->required();
    create->add_option("--name", arguments->name, "What the workspace is called for those who join");
    create->callback([&common, arguments] { common.exit = runCreate(common, *arguments); });
    CLI::App* join = command(*share, "join", "Join the workspace of a folder; FILE is made", *arguments);
    join->add_option("FOLDER", arguments->folder, "Folder on the file server")->required();
    join->add_flag("--trust-clock", arguments->trustClock, "Send though the clock of this computer is far off");
    join->callback([&common, arguments] { common.exit = runJoin(common, *arguments); });
    CLI::App* status = command(*share, "status", "Devices, last news from each, what waits", *arguments);
    status->callback([&common, arguments] { common.exit = runStatus(common, *arguments); });
    for (CLI::App* each : { create, join, status })
        each->add_flag("--json", common.json, "Answer as JSON");
    addProbeCommand(*share, common);
}

} // namespace fairlead::ctl
