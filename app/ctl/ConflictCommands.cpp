// conflicts
#include "Commands.h"
#include "RecordJson.h"

#include "store/ConflictList.h"

#include <CLI/CLI.hpp>
#include <QDateTime>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ConflictArguments
{
    std::string file;
    qint64 keep = 0;
    qint64 take = 0;
    bool keepAll = false;
};

QString valuesText(const Workspace& workspace, const Conflict& conflict, const Record& record, bool chinese)
{
    QStringList values;
    for (const QString& name : conflict.fields)
        values.append(fieldText(workspace.reader(), record, conflict.type->at(name), chinese));
    return values.join(u" · "_s);
}

QJsonObject sideJson(const Workspace& workspace, const Conflict& conflict, const Conflict::Side& side)
{
    const QJsonObject all = recordJson(workspace.reader(), side.record);
    QJsonObject values;
    for (const QString& name : conflict.fields)
        values.insert(name, all.value(name));
    QJsonObject object { { u"values"_s, values }, { u"device"_s, side.device },
        { u"at"_s, QDateTime::fromMSecsSinceEpoch(side.madeAt, Qt::UTC).toString(Qt::ISODate) } };
    if (!side.person.isNull())
        object.insert(u"by"_s, workspace.reader().titleOf(workspace.catalog().type(u"person"_s), side.person).text);
    return object;
}

void print(const Output& out, const Workspace& workspace, const std::vector<Conflict>& conflicts)
{
    if (out.json()) {
        QJsonArray list;
        for (const Conflict& conflict : conflicts)
            list.append(QJsonObject { { u"no"_s, conflict.no }, { u"kind"_s, conflict.type->name() },
                { u"id"_s, conflict.record.toString() }, { u"title"_s, conflict.title },
                { u"deleted"_s, conflict.deleted }, { u"important"_s, conflict.important },
                { u"in_place"_s, sideJson(workspace, conflict, conflict.winner) },
                { u"other"_s, sideJson(workspace, conflict, conflict.loser) } });
        out.object({ { u"conflicts"_s, list } });
        return;
    }
    if (conflicts.empty()) out.line(out.say("Nothing to decide.", "没有需要决定的冲突。"));
    for (const Conflict& conflict : conflicts) {
        QStringList labels;
        for (const QString& name : conflict.fields)
            labels.append(conflict.type->at(name).label.in(out.chinese()));
        const QString subject
            = conflict.deleted ? out.say("deleted here, edited there", "一方删除，另一方编辑") : labels.join(u", "_s);
        out.line(u"%1  %2: %3"_s.arg(QString::number(conflict.no), conflict.title, subject));
        if (conflict.deleted) continue;
        out.line(out.say("   in place: %1   other: %2", "   现值：%1   另一值：%2")
                     .arg(valuesText(workspace, conflict, conflict.winner.record, out.chinese()),
                         valuesText(workspace, conflict, conflict.loser.record, out.chinese())));
    }
}

Result<void> take(Workspace& workspace, const std::vector<Conflict>& conflicts, qint64 no)
{
    for (const Conflict& conflict : conflicts) {
        if (conflict.no != no) continue;
        const EditStep step = conflict.deleted ? EditStep::restore(*conflict.type, conflict.record)
                                               : EditStep::change(conflict.loser.record, conflict.fields);
        const auto done = workspace.apply({ u"Take the other value"_s, { step }, {} });
        return done ? Result<void>() : done.error();
    }
    return Error { ErrorCode::NotFound, u"conflict "_s + QString::number(no) };
}

int runConflicts(const Common& common, const ConflictArguments& arguments)
{
    const Output out = common.output();
    const QString file = text(arguments.file);
    // The list waits for its turn in the file, as writing does.
    auto workspace = openWorkspace(common, arguments.file, true);
    if (!workspace) return out.fail(workspace.error(), file);
    const ConflictList list(**workspace);
    auto conflicts = list.list();
    if (!conflicts) return out.fail(conflicts.error(), file);
    Result<void> done;
    if (arguments.take) done = take(**workspace, *conflicts, arguments.take);
    if (arguments.keep) done = ConflictList(**workspace).keep(arguments.keep, u"Keep what is in place"_s);
    if (arguments.keepAll) done = ConflictList(**workspace).keepAll(u"Keep what is in place"_s);
    if (!done) return out.fail(done.error(), file);
    if (arguments.take || arguments.keep || arguments.keepAll) conflicts = list.list();
    if (!conflicts) return out.fail(conflicts.error(), file);
    print(out, **workspace, *conflicts);
    return Done;
}

} // namespace

void addConflictCommands(CLI::App& app, Common& common)
{
    auto arguments = std::make_shared<ConflictArguments>();
    CLI::App* command = app.add_subcommand("conflicts", "What two people wrote apart, and which value holds");
    command->add_option("FILE", arguments->file, "Workspace")->required();
    command->add_option("--keep", arguments->keep, "What is in place stays (number of the conflict)");
    command->add_option("--take", arguments->take, "The other value instead");
    command->add_flag("--keep-all", arguments->keepAll, "Everything in place stays");
    command->callback([&common, arguments] { common.exit = runConflicts(common, *arguments); });
}

} // namespace fairlead::ctl
