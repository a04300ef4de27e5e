// new, check, backup, restore-backup, repair, kinds, edits, undo, redo
#include "Commands.h"

#include "exchange/sample/Templates.h"

#include <CLI/CLI.hpp>
#include <QDateTime>
#include <QFile>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

namespace {

struct NewArguments
{
    std::string file;
    std::string name = "empty";
    std::string currency = "CNY";
};

int runNew(const Common& common, const NewArguments& arguments)
{
    const Output out = common.output();
    const QString path = text(arguments.file);
    const QString currency = text(arguments.currency).toUpper();
    if (currency.size() != 3) {
        out.complain(out.say("--currency wants an ISO 4217 code such as CNY, EUR or USD.",
            "--currency 应为 ISO 4217 代码，如 CNY、EUR、USD。"));
        return Usage;
    }
    const QString name = text(arguments.name);
    QStringList known;
    for (const WorkspaceTemplate& one : workspaceTemplates())
        known.append(one.name);
    if (!known.contains(name)) {
        out.complain(out.say("There is no template \"%1\". There are: %2.", "没有模板“%1”。可用：%2。")
                         .replace(u"%1"_s, name)
                         .replace(u"%2"_s, known.join(u", "_s)));
        return Usage;
    }
    auto workspace = Workspace::create(path, currency);
    if (!workspace) return out.fail(workspace.error(), path);
    if (const auto filled = applyTemplate(**workspace, name, currency, text(common.language)); !filled) {
        // Half a beginning is none: the file goes again.
        workspace->reset();
        for (const QString& end : { QString(), u"-wal"_s, u"-shm"_s })
            QFile::remove(path + end);
        if (filled.error().code == ErrorCode::Invalid) {
            out.complain(out.say("The sample has no exchange rate for %1; take CNY, EUR or USD.",
                                "示例数据没有 %1 的汇率，请用 CNY、EUR 或 USD。")
                             .replace(u"%1"_s, currency));
            return Failed;
        }
        return out.fail(filled.error(), path);
    }
    if (out.json())
        out.object({ { u"file"_s, (*workspace)->path() }, { u"currency"_s, currency }, { u"template"_s, name } });
    else
        out.line(out.say("Created %1.", "已创建 %1。").replace(u"%1"_s, path));
    return Done;
}

QJsonObject fieldJson(const Catalog& catalog, const RecordType& type, const Field& field)
{
    QJsonObject object { { u"name"_s, field.name }, { u"kind"_s, kindName(field.kind) }, { u"en"_s, field.label.en },
        { u"zh"_s, field.label.zh } };
    if (catalog.isRequired(type, field)) object.insert(u"required"_s, true);
    if (!field.target.isEmpty()) object.insert(u"target"_s, field.target);
    if (!field.list.isEmpty()) object.insert(u"list"_s, field.list);
    if (field.isCustom()) object.insert(u"custom"_s, true);
    QJsonArray aliases;
    for (const QString& alias : field.aliases)
        aliases.append(alias);
    if (!aliases.isEmpty()) object.insert(u"aliases"_s, aliases);
    return object;
}

int runKinds(const Common& common, const std::string& file, const std::string& kind)
{
    const Output out = common.output();
    const auto workspace = openWorkspace(common, file, false);
    if (!workspace) return out.fail(workspace.error(), text(file));
    const Catalog& catalog = (*workspace)->catalog();
    if (kind.empty()) {
        QJsonArray kinds;
        for (const auto& type : catalog.types()) {
            kinds.append(QJsonObject { { u"name"_s, type->name() }, { u"en"_s, type->label().en },
                { u"zh"_s, type->label().zh }, { u"nature"_s, natureName(type->nature()) } });
            if (!out.json())
                out.line(u"%1  %2 %3"_s.arg(type->name(), -20).arg(type->label().en, -24).arg(type->label().zh));
        }
        for (const RecordView& view : catalog.views()) {
            kinds.append(QJsonObject { { u"name"_s, view.name }, { u"en"_s, view.label.en }, { u"zh"_s, view.label.zh },
                { u"of"_s, view.type } });
            if (!out.json())
                out.line(u"%1  %2 %3 (%4)"_s.arg(view.name, -20).arg(view.label.en, -24).arg(view.label.zh, view.type));
        }
        if (out.json()) out.object({ { u"kinds"_s, kinds } });
        return Done;
    }
    const auto named = catalog.resolve(text(kind));
    if (!named.type) return out.fail({ ErrorCode::Invalid, u"kind: "_s + text(kind) }, text(file));
    QJsonArray fields;
    for (const Field& field : named.type->fields()) {
        fields.append(fieldJson(catalog, *named.type, field));
        if (!out.json())
            out.line(u"%1  %2 %3 %4%5"_s.arg(field.name, -20)
                         .arg(kindName(field.kind), -7)
                         .arg(field.label.en, -28)
                         .arg(field.label.zh, catalog.isRequired(*named.type, field) ? u" *"_s : QString()));
    }
    if (out.json()) out.object({ { u"kind"_s, named.type->name() }, { u"fields"_s, fields } });
    return Done;
}

QString stateWord(EditInfo::State state)
{
    switch (state) {
    case EditInfo::State::Incomplete:
        return u"incomplete"_s;
    case EditInfo::State::Done:
        return u"done"_s;
    case EditInfo::State::Undone:
        return u"undone"_s;
    case EditInfo::State::Gone:
        return u"gone"_s;
    }
    return {};
}

QJsonObject editJson(const EditInfo& edit)
{
    return { { u"no"_s, edit.no }, { u"name"_s, edit.name }, { u"operations"_s, edit.operations },
        { u"state"_s, stateWord(edit.state) },
        { u"at"_s, QDateTime::fromMSecsSinceEpoch(edit.madeAt, Qt::UTC).toString(Qt::ISODate) } };
}

int runEdits(const Common& common, const std::string& file, int limit)
{
    const Output out = common.output();
    const auto workspace = openWorkspace(common, file, false);
    if (!workspace) return out.fail(workspace.error(), text(file));
    const auto edits = (*workspace)->edits(limit);
    if (!edits) return out.fail(edits.error(), text(file));
    QJsonArray list;
    for (const EditInfo& edit : *edits) {
        list.append(editJson(edit));
        if (!out.json())
            out.line(u"%1  %2  %3  %4"_s.arg(edit.no, 6)
                         .arg(QDateTime::fromMSecsSinceEpoch(edit.madeAt, Qt::UTC).toString(Qt::ISODate))
                         .arg(stateWord(edit.state), -8)
                         .arg(edit.name));
    }
    if (out.json()) out.object({ { u"edits"_s, list } });
    return Done;
}

int runUndo(const Common& common, const std::string& file, bool redo)
{
    const Output out = common.output();
    auto workspace = openWorkspace(common, file, true);
    if (!workspace) return out.fail(workspace.error(), text(file));
    const auto result = redo ? (*workspace)->redo() : (*workspace)->undo();
    if (!result) {
        if (result.error().code != ErrorCode::NotFound) return out.fail(result.error(), text(file));
        const QString nothing = redo ? out.say("There is nothing to redo.", "没有可重做的操作。")
                                     : out.say("There is nothing to undo.", "没有可撤销的操作。");
        if (out.json())
            out.object({ { u"done"_s, false }, { u"message"_s, nothing } });
        else
            out.complain(nothing);
        return Failed;
    }
    const Catalog& catalog = (*workspace)->catalog();
    QJsonArray skipped;
    for (const UndoResult::Skipped& one : result->skipped)
        skipped.append(QJsonObject {
            { u"type"_s, one.type }, { u"id"_s, one.id.toString() }, { u"fields"_s, one.fields.join(u',') } });
    if (out.json()) {
        out.object({ { u"done"_s, true }, { u"edit"_s, editJson(result->edit) }, { u"skipped"_s, skipped } });
    } else {
        out.line((redo ? out.say("Redone: %1", "已重做：%1") : out.say("Undone: %1", "已撤销：%1"))
                     .replace(u"%1"_s, result->edit.name));
        for (const UndoResult::Skipped& one : result->skipped)
            out.line(out.say("  kept, changed by others since: %1 %2", "  之后被他人修改，予以保留：%1 %2")
                         .replace(u"%1"_s, catalog.type(one.type).label().in(out.chinese()))
                         .replace(u"%2"_s, one.fields.join(u", "_s)));
    }
    return result->skipped.empty() ? Done : Partly;
}

} // namespace

void addWorkspaceCommands(CLI::App& app, Common& common)
{
    static NewArguments fresh;
    static std::string file;
    static std::string kind;
    static int limit = 20;
    CLI::App* create = app.add_subcommand("new", "Make a workspace");
    create->add_option("file", fresh.file, "Where it shall lie")->required();
    create->add_option("--template", fresh.name, "empty, direct, project, channel, software, machinery or sample");
    create->add_option("--currency", fresh.currency, "Base currency, ISO 4217");
    create->callback([&common] { common.exit = runNew(common, fresh); });

    CLI::App* kinds = app.add_subcommand("kinds", "List the kinds of records, or the fields of one");
    kinds->add_option("file", file, "Workspace")->required();
    kinds->add_option("kind", kind, "Kind of record");
    kinds->callback([&common] { common.exit = runKinds(common, file, kind); });

    CLI::App* edits = app.add_subcommand("edits", "List the last edits");
    edits->add_option("file", file, "Workspace")->required();
    edits->add_option("--limit", limit, "How many");
    edits->callback([&common] { common.exit = runEdits(common, file, limit); });

    for (bool redo : { false, true }) {
        CLI::App* command = app.add_subcommand(
            redo ? "redo" : "undo", redo ? "Put the last undone edit forth again" : "Take the last edit back");
        command->add_option("file", file, "Workspace")->required();
        command->callback([&common, redo] { common.exit = runUndo(common, file, redo); });
    }
}

} // namespace fairlead::ctl
