// add, set, delete, restore, history
#include "Commands.h"
#include "RecordJson.h"

#include "base/Text.h"
#include "exchange/CellParser.h"

#include <CLI/CLI.hpp>
#include <QDateTime>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Arguments
{
    std::string file;
    std::string kind;
    std::string record;
    std::string on;
    std::string reason;
    std::vector<std::string> values;
};

/// Fills a record from field=value words. The problem's sentence, or nothing.
std::optional<QString> readValues(const Output& out, const Workspace& workspace, const std::vector<std::string>& words,
    Record& record, QStringList& fields)
{
    const CellParser parser(workspace.catalog(), workspace.baseCurrency());
    for (const std::string& word : words) {
        const QString pair = text(word);
        const qsizetype at = pair.indexOf(u'=');
        if (at < 1) return out.say("\"%1\" is not field=value.", "“%1”不是 字段=值 的形式。").replace(u"%1"_s, pair);
        const QString name = pair.left(at).trimmed();
        const QString value = pair.mid(at + 1);
        const Field* field = record.type->find(name);
        for (const Field& other : record.type->fields()) {
            if (field) break;
            const QString loose = looseText(name);
            if (looseText(other.label.en) == loose || other.label.zh == name
                || std::any_of(other.aliases.begin(), other.aliases.end(),
                    [&](const QString& alias) { return looseText(alias) == loose; }))
                field = &other;
        }
        if (!field) return out.say("There is no field \"%1\".", "没有字段“%1”。").replace(u"%1"_s, name);
        fields.append(field->name);
        if (field->kind == Kind::Reference && !value.trimmed().isEmpty()) {
            const auto target = findRecord(workspace, workspace.catalog().type(field->target), value.trimmed());
            if (!target) return u"%1: %2"_s.arg(name, out.sentence(target.error(), value));
            record.set(field->name, target->id);
            continue;
        }
        const auto parsed = parser.parse(*field, value, MappedColumn());
        if (!parsed.problem.isEmpty()) return u"%1 \"%2\" %3"_s.arg(name, value, out.reason(parsed.problem));
        for (int i = 0; i < field->cellCount; ++i)
            record.cells[size_t(field->firstCell + i)] = parsed.cells[size_t(i)];
    }
    return std::nullopt;
}

/// A business day that is refused is the one of --on, if that was said.
QString problemWords(const Output& out, const Workspace& workspace, const RecordType& type, bool saidOn)
{
    const Problem& first = workspace.problems().front();
    if (!saidOn || first.field != u"happened_on"_s) return out.problems(workspace.problems(), &type);
    const QString today = workspace.today().toString(Qt::ISODate);
    if (first.word == u"future"_s)
        return out
            .say("--on lies in the future (%1). Say today (%2) or a day before.",
                "--on 在未来（%1）。请用今天（%2）或更早的日期。")
            .replace(u"%1"_s, first.detail)
            .replace(u"%2"_s, today);
    if (first.word == u"order"_s)
        return out
            .say(
                "--on lies before the day on which the deal was opened (%1). Say a later day, or mend opened_on first.",
                "--on 早于机会的建立日期（%1）。请用更晚的日期，或先更正 opened_on。")
            .replace(u"%1"_s, first.detail);
    if (first.word == u"too_far_back"_s)
        return out
            .say("--on lies further back than the own company allows (%1 days; field back_days). Say a later day.",
                "--on 早于本公司允许的倒签天数（%1 天，字段 back_days）。请用更晚的日期。")
            .replace(u"%1"_s, first.detail);
    return out.problems(workspace.problems(), &type);
}

int applyStep(const Output& out, Workspace& workspace, EditStep step, const Arguments& arguments, const QString& name)
{
    if (!arguments.on.empty()) {
        step.happenedOn = QDate::fromString(text(arguments.on), Qt::ISODate);
        if (!step.happenedOn.isValid()) {
            out.complain(out.say("--on wants a date such as 2026-11-18.", "--on 应为日期，如 2026-11-18。"));
            return Usage;
        }
    }
    step.reason = text(arguments.reason);
    const RecordType* type = step.record.type;
    const RecordId id = step.record.id;
    const auto done = workspace.apply({ name, { std::move(step) }, {} });
    if (!done) {
        if (done.error().code != ErrorCode::Invalid || workspace.problems().empty())
            return out.fail(done.error(), text(arguments.file));
        const QString words = problemWords(out, workspace, *type, !arguments.on.empty());
        if (out.json())
            out.object({ { u"error"_s, QJsonObject { { u"code"_s, u"invalid"_s }, { u"message"_s, words } } } });
        out.complain(words);
        return Failed;
    }
    QStringList unmet;
    for (const Problem& warning : workspace.warnings())
        unmet += warning.detail.split(u'\n');
    if (!unmet.isEmpty() && !out.json())
        out.complain(out.say("Done, with criteria that are not met yet: %1", "已完成，但以下升迁标志尚未满足：%1")
                         .replace(u"%1"_s, unmet.join(u"; "_s)));
    const RecordId named = type->nature() == Nature::Keyed && id.isNull() ? RecordId() : id;
    const auto record = workspace.reader().find(*type, named);
    if (out.json()) {
        QJsonObject answer { { u"edit"_s, *done },
            { u"record"_s, record && *record ? recordJson(workspace.reader(), **record) : QJsonObject() } };
        if (!unmet.isEmpty()) answer.insert(u"unmet"_s, QJsonArray::fromStringList(unmet));
        out.object(answer);
    } else {
        out.line(*done ? named.toString() : out.say("Nothing was to change.", "没有需要更改的内容。"));
    }
    return Done;
}

int runAdd(const Common& common, const Arguments& arguments)
{
    const Output out = common.output();
    auto workspace = openWorkspace(common, arguments.file, true);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    const auto named = (*workspace)->catalog().resolve(text(arguments.kind));
    if (!named.type) return out.fail({ ErrorCode::Invalid, u"kind: "_s + text(arguments.kind) }, text(arguments.file));
    Record record = (*workspace)->blank(named.type->name());
    QStringList fields;
    if (named.view) record.set(named.view->presetField, named.view->presetValue);
    if (const auto wrong = readValues(out, **workspace, arguments.values, record, fields)) {
        out.complain(*wrong);
        return Failed;
    }
    if (named.type->nature() == Nature::Keyed) record.id = named.type->computeId(record.cells);
    return applyStep(out, **workspace, EditStep::create(record), arguments,
        u"Add %1 %2"_s.arg(named.type->label().en.toLower(), record.title()));
}

int runChange(const Common& common, const Arguments& arguments, EditStep::Kind kind)
{
    const Output out = common.output();
    auto workspace = openWorkspace(common, arguments.file, true);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    const auto named = (*workspace)->catalog().resolve(text(arguments.kind));
    if (!named.type) return out.fail({ ErrorCode::Invalid, u"kind: "_s + text(arguments.kind) }, text(arguments.file));
    auto record = findRecord(**workspace, *named.type, text(arguments.record));
    if (!record) return out.fail(record.error(), text(arguments.record));
    const QString title = record->title().isEmpty() ? record->id.toString() : record->title();
    if (kind == EditStep::Kind::Delete)
        return applyStep(
            out, **workspace, EditStep::remove(*named.type, record->id), arguments, u"Delete %1"_s.arg(title));
    if (kind == EditStep::Kind::Restore)
        return applyStep(
            out, **workspace, EditStep::restore(*named.type, record->id), arguments, u"Restore %1"_s.arg(title));
    QStringList fields;
    if (const auto wrong = readValues(out, **workspace, arguments.values, *record, fields)) {
        out.complain(*wrong);
        return Failed;
    }
    return applyStep(out, **workspace, EditStep::change(*record, fields), arguments, u"Change %1"_s.arg(title));
}

int runHistory(const Common& common, const Arguments& arguments)
{
    const Output out = common.output();
    const auto workspace = openWorkspace(common, arguments.file, false);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    const auto named = (*workspace)->catalog().resolve(text(arguments.kind));
    if (!named.type) return out.fail({ ErrorCode::Invalid, u"kind: "_s + text(arguments.kind) }, text(arguments.file));
    const auto record = findRecord(**workspace, *named.type, text(arguments.record));
    if (!record) return out.fail(record.error(), text(arguments.record));
    const auto history = (*workspace)->history(*named.type, record->id);
    if (!history) return out.fail(history.error(), text(arguments.record));
    const Reader& reader = (*workspace)->reader();
    const RecordType& person = (*workspace)->catalog().type(u"person"_s);
    QJsonArray entries;
    for (const HistoryEntry& entry : *history) {
        const QString at = QDateTime::fromMSecsSinceEpoch(entry.madeAt, Qt::UTC).toString(Qt::ISODate);
        const QString by = reader.titleOf(person, entry.person).text;
        QJsonArray changes;
        if (!out.json())
            out.line(u"%1  %2  %3  %4"_s.arg(at, -22).arg(entry.action, -9).arg(by, -16).arg(entry.editName));
        for (const HistoryEntry::FieldChange& change : entry.fields) {
            const Field& field = named.type->at(change.field);
            Record before(*named.type);
            Record after(*named.type);
            for (size_t i = 0; i < change.before.size(); ++i) {
                before.cells[size_t(field.firstCell) + i] = change.before[i];
                after.cells[size_t(field.firstCell) + i] = change.after[i];
            }
            const QString from = fieldText(reader, before, field, out.chinese());
            const QString to = fieldText(reader, after, field, out.chinese());
            changes.append(QJsonObject { { u"field"_s, change.field }, { u"from"_s, from }, { u"to"_s, to } });
            if (!out.json())
                out.line(u"    %1: %2 → %3"_s.arg(
                    field.label.in(out.chinese()), from.isEmpty() ? u"–"_s : from, to.isEmpty() ? u"–"_s : to));
        }
        entries.append(QJsonObject { { u"edit"_s, entry.edit }, { u"name"_s, entry.editName }, { u"at"_s, at },
            { u"by"_s, by }, { u"action"_s, entry.action }, { u"changes"_s, changes } });
    }
    if (out.json()) out.object({ { u"id"_s, record->id.toString() }, { u"history"_s, entries } });
    return Done;
}

} // namespace

void addRecordCommands(CLI::App& app, Common& common)
{
    static Arguments arguments;
    const auto command = [&app](const char* name, const char* what) {
        return addKindCommand(app, name, what, arguments.file, arguments.kind);
    };
    CLI::App* add = command("add", "Add a record: field=value …");
    add->add_option("values", arguments.values, "field=value");
    add->add_option("--on", arguments.on, "Business date, if not today");
    add->callback([&common] { common.exit = runAdd(common, arguments); });

    struct Changing
    {
        const char* name;
        const char* what;
        EditStep::Kind kind;
    };
    for (const Changing& one : { Changing { "set", "Change fields of a record: field=value …", EditStep::Kind::Change },
             Changing { "delete", "Put a record into the recycle bin", EditStep::Kind::Delete },
             Changing { "restore", "Take a record out of the recycle bin (by id)", EditStep::Kind::Restore } }) {
        CLI::App* made = command(one.name, one.what);
        made->add_option("record", arguments.record, "Id, number or unique name")->required();
        if (one.kind == EditStep::Kind::Change) made->add_option("values", arguments.values, "field=value")->required();
        made->add_option("--on", arguments.on, "Business date, if not today");
        made->add_option("--reason", arguments.reason, "Why");
        made->callback([&common, kind = one.kind] { common.exit = runChange(common, arguments, kind); });
    }
    CLI::App* history = command("history", "What happened to a record");
    history->add_option("record", arguments.record, "Id, number or unique name")->required();
    history->callback([&common] { common.exit = runHistory(common, arguments); });
}

} // namespace fairlead::ctl
