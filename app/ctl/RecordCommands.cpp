// list, add, set, delete, restore, history, export
#include "Commands.h"
#include "RecordJson.h"

#include "base/Text.h"
#include "exchange/CellParser.h"
#include "exchange/Exporter.h"
#include "store/query/FilterParser.h"
#include "store/query/QueryRunner.h"

#include <CLI/CLI.hpp>
#include <QDateTime>
#include <QFileInfo>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Arguments
{
    std::string file;
    std::string kind;
    std::string record;
    std::string out;
    std::string search;
    std::string filter;
    std::string sort;
    std::string on;
    std::string reason;
    int limit = 50;
    bool deleted = false;
    bool bom = false;
    bool excelSafe = false;
    std::string vcard = "3.0";
    std::vector<std::string> values;
};

/// The query of list and export; an Error of kind Invalid carries the filter's own words.
Result<Query> queryOf(const Workspace& workspace, const Arguments& arguments)
{
    const auto named = workspace.catalog().resolve(text(arguments.kind));
    if (!named.type) return Error { ErrorCode::Invalid, u"kind: "_s + text(arguments.kind) };
    Query query;
    query.type = named.type;
    query.view = named.view;
    query.search = text(arguments.search);
    query.deleted = arguments.deleted ? Query::Deleted::Only : Query::Deleted::Hide;
    auto filter
        = FilterParser(workspace.catalog(), workspace.baseCurrency()).parse(*named.type, text(arguments.filter));
    if (!filter) return Error { ErrorCode::Invalid, u"filter, "_s + filter.error().detail };
    query.filter = std::move(*filter);
    for (const QString& word : text(arguments.sort).split(u',', Qt::SkipEmptyParts)) {
        const bool descending = word.startsWith(u'-');
        query.sort.push_back({ descending ? word.mid(1) : word, descending });
    }
    return query;
}

QueryRunner runnerOf(const Workspace& workspace)
{
    return { workspace.reader(), workspace.baseCurrency(), workspace.person(), workspace.today() };
}

void printRecords(const Output& out, const Reader& reader, const RecordType& type, const std::vector<Record>& records)
{
    // The fields that have something to say, as many as fit a terminal.
    std::vector<std::pair<const Field*, int>> columns;
    int width = 0;
    for (const Field& field : type.fields()) {
        const bool filled = std::any_of(
            records.begin(), records.end(), [&](const Record& record) { return !record.isBlank(field.name); });
        if (!filled || field.kind == Kind::LongText || field.kind == Kind::AnyReference) continue;
        const int wide = field.title ? 36 : field.kind == Kind::Date ? 10 : field.kind == Kind::Boolean ? 4 : 18;
        if (width + wide + 2 > 150) continue;
        columns.push_back({ &field, wide });
        width += wide + 2;
    }
    QString head;
    for (const auto& [field, wide] : columns)
        head += padded(field->label.in(out.chinese()), wide, field->kind == Kind::Money) + u"  "_s;
    out.line(head.trimmed().isEmpty() ? u"id"_s : head);
    for (const Record& record : records) {
        QString row;
        for (const auto& [field, wide] : columns)
            row += padded(fieldText(reader, record, *field, out.chinese()), wide, field->kind == Kind::Money) + u"  "_s;
        out.line(row);
    }
}

int runList(const Common& common, const Arguments& arguments)
{
    const Output out = common.output();
    const auto workspace = openWorkspace(common, arguments.file, false);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    const auto query = queryOf(**workspace, arguments);
    if (!query) return out.fail(query.error(), text(arguments.file));
    const QueryRunner runner = runnerOf(**workspace);
    const auto page = runner.firstPage(*query, arguments.limit);
    const auto totals = page ? runner.totals(*query) : Result<Totals>(page.error());
    if (!totals) return out.fail(totals.error(), text(arguments.file));
    const Reader& reader = (*workspace)->reader();
    if (out.json()) {
        QJsonArray records;
        for (const Record& record : page->records)
            records.append(recordJson(reader, record));
        QJsonArray sums;
        for (const MoneySum& sum : totals->sums)
            sums.append(QJsonObject { { u"field"_s, sum.field }, { u"currency"_s, sum.currency },
                { u"count"_s, sum.count },
                { u"sum"_s,
                    sum.tooLarge ? QJsonValue() : QJsonValue(Money { sum.minor, sum.currency }.toPlainString()) } });
        QJsonArray weighted;
        for (const WeightedSum& sum : totals->weighted)
            weighted.append(QJsonObject { { u"currency"_s, sum.currency }, { u"count"_s, sum.count },
                { u"sum"_s, Money { sum.minor, sum.currency }.toPlainString() },
                { u"unknown_count"_s, sum.unknownCount },
                { u"unknown_sum"_s, Money { sum.unknownMinor, sum.currency }.toPlainString() } });
        out.object({ { u"kind"_s, query->type->name() }, { u"count"_s, totals->count }, { u"records"_s, records },
            { u"sums"_s, sums }, { u"weighted"_s, weighted } });
        return Done;
    }
    printRecords(out, reader, *query->type, page->records);
    out.line(out.say("%1 records", "共 %1 条").replace(u"%1"_s, QString::number(totals->count)));
    for (const MoneySum& sum : totals->sums)
        out.line(u"  %1: %2 %3"_s.arg(query->type->at(sum.field).label.in(out.chinese()),
            Money { sum.minor, sum.currency }.toPlainString(), sum.currency));
    return Done;
}

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
        const QString words = out.problems(workspace.problems(), type);
        if (out.json())
            out.object({ { u"error"_s, QJsonObject { { u"code"_s, u"invalid"_s }, { u"message"_s, words } } } });
        out.complain(words);
        return Failed;
    }
    const RecordId named = type->nature() == Nature::Keyed && id.isNull() ? RecordId() : id;
    const auto record = workspace.reader().find(*type, named);
    if (out.json())
        out.object({ { u"edit"_s, *done },
            { u"record"_s, record && *record ? recordJson(workspace.reader(), **record) : QJsonObject() } });
    else
        out.line(*done ? named.toString() : out.say("Nothing was to change.", "没有需要更改的内容。"));
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

int runExport(const Common& common, const Arguments& arguments)
{
    const Output out = common.output();
    const auto workspace = openWorkspace(common, arguments.file, false);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    const auto query = queryOf(**workspace, arguments);
    if (!query) return out.fail(query.error(), text(arguments.file));
    ExportOptions options;
    options.csv.bom = arguments.bom;
    options.csv.excelSafe = arguments.excelSafe;
    options.cards = arguments.vcard == "4.0" ? VCardVersion::V4 : VCardVersion::V3;
    if (query->view || !arguments.filter.empty() || !arguments.sort.empty() || arguments.deleted) {
        auto rows = runnerOf(**workspace).rowNumbers(*query);
        if (!rows) return out.fail(rows.error(), text(arguments.file));
        options.rows = std::move(*rows);
    }
    if (QFileInfo(text(arguments.out)) == QFileInfo((*workspace)->path()))
        return out.fail({ ErrorCode::Exists, {} }, text(arguments.out));
    const auto written = Exporter::write((*workspace)->reader(), *query->type, text(arguments.out), options);
    if (!written) return out.fail(written.error(), text(arguments.out));
    if (out.json())
        out.object({ { u"records"_s, *written }, { u"file"_s, text(arguments.out) } });
    else
        out.line(out.say("%1 records written to %2.", "已将 %1 条记录写入 %2。")
                     .replace(u"%1"_s, QString::number(*written))
                     .replace(u"%2"_s, text(arguments.out)));
    return Done;
}

} // namespace

void addRecordCommands(CLI::App& app, Common& common)
{
    static Arguments arguments;
    const auto command = [&app](const char* name, const char* what) {
        CLI::App* made = app.add_subcommand(name, what);
        made->add_option("file", arguments.file, "Workspace")->required();
        made->add_option("kind", arguments.kind, "Kind of record, see `kinds`")->required();
        return made;
    };
    const auto querying = [](CLI::App* made) {
        made->add_option("--filter", arguments.filter, "Such as: stage = Won and amount >= 10000");
        made->add_option("--sort", arguments.sort, "Fields, -field for descending");
        made->add_flag("--deleted", arguments.deleted, "The recycle bin instead");
    };
    CLI::App* list = command("list", "List records");
    list->add_option("--search", arguments.search, "Words, Chinese characters, pinyin initials, numbers");
    list->add_option("--limit", arguments.limit, "How many at most")->check(CLI::Range(1, 100000));
    querying(list);
    list->callback([&common] { common.exit = runList(common, arguments); });

    CLI::App* out = command("export", "Write records to a CSV, JSON, vCard or iCalendar file");
    out->add_option("out", arguments.out, "The file; .json, .jsonl, .vcf or .ics at its end say how, all else is CSV")
        ->required();
    querying(out);
    out->add_flag("--bom", arguments.bom, "Begin with a byte order mark, for spreadsheets");
    out->add_flag("--excel-safe", arguments.excelSafe, "Guard cells that a spreadsheet would run as formulas");
    out->add_option("--vcard", arguments.vcard, "Version of .vcf files: 3.0 or 4.0")
        ->check(CLI::IsMember({ "3.0", "4.0" }));
    out->callback([&common] { common.exit = runExport(common, arguments); });

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
