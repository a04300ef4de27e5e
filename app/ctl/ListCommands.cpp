// list, export
#include "Commands.h"
#include "RecordJson.h"

#include "exchange/Exporter.h"
#include "store/query/FilterParser.h"
#include "store/query/QueryRunner.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Arguments
{
    std::string file;
    std::string kind;
    std::string out;
    std::string search;
    std::string filter;
    std::string sort;
    int limit = 50;
    bool deleted = false;
    bool bom = false;
    bool excelSafe = false;
    std::string vcard = "3.0";
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
    if (!filter) return Error { ErrorCode::Invalid, u"filter: "_s + filter.error().detail };
    query.filter = std::move(*filter);
    for (const QString& word : text(arguments.sort).split(u',', Qt::SkipEmptyParts)) {
        const bool descending = word.startsWith(u'-');
        const QString field = descending ? word.mid(1) : word;
        if (!named.type->find(field)) return Error { ErrorCode::Invalid, u"sort: "_s + field };
        query.sort.push_back({ field, descending });
    }
    return query;
}

/// What a query of ours refuses, said of the filter where it is the filter.
Error askingError(const Error& error)
{
    if (error.code == ErrorCode::NotFound) return { error.code, u"filter value: "_s + error.detail };
    if (error.code == ErrorCode::Invalid && error.detail.endsWith(u": me"_s)) return { error.code, u"me"_s };
    return error;
}

QueryRunner runnerOf(const Workspace& workspace)
{
    return { workspace.reader(), workspace.baseCurrency(), workspace.person(), workspace.today() };
}

/// The fields that have something to say (of no records: all), as many as fit a terminal.
std::vector<std::pair<const Field*, int>> columnsFor(
    const Output& out, const RecordType& type, const std::vector<Record>& records)
{
    std::vector<std::pair<const Field*, int>> columns;
    int width = 0;
    for (const Field& field : type.fields()) {
        const bool filled = records.empty() || std::any_of(records.begin(), records.end(), [&](const Record& record) {
            return !record.isBlank(field.name);
        });
        if (!filled || field.kind == Kind::LongText || field.kind == Kind::AnyReference || field.kind == Kind::File)
            continue;
        const int usual = field.title ? 36 : field.kind == Kind::Date ? 10 : field.kind == Kind::Boolean ? 4 : 18;
        const int wide = std::max(usual, shownWidth(field.label.in(out.chinese())));
        if (width + wide + 2 > 150) continue;
        columns.push_back({ &field, wide });
        width += wide + 2;
    }
    return columns;
}

void printRecords(const Output& out, const Reader& reader, const RecordType& type, const std::vector<Record>& records)
{
    const auto columns = columnsFor(out, type, records);
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

QString counted(const Output& out, qint64 count)
{
    if (count == 0) return out.say("no records", "没有记录");
    if (count == 1) return out.say("1 record", "共 1 条");
    return out.say("%1 records", "共 %1 条").replace(u"%1"_s, QString::number(count));
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
    if (!totals) return out.fail(askingError(totals.error()), text(arguments.file));
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
    out.line(counted(out, totals->count));
    for (const MoneySum& sum : totals->sums)
        out.line(u"  %1: %2 %3"_s.arg(query->type->at(sum.field).label.in(out.chinese()),
            Money { sum.minor, sum.currency }.toPlainString(), sum.currency));
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
        if (!rows) return out.fail(askingError(rows.error()), text(arguments.file));
        options.rows = std::move(*rows);
    }
    if (QFileInfo(text(arguments.out)) == QFileInfo((*workspace)->path()))
        return out.fail({ ErrorCode::Exists, {} }, text(arguments.out));
    const auto written = Exporter::write((*workspace)->reader(), *query->type, text(arguments.out), options);
    if (!written) return out.fail(written.error(), text(arguments.out));
    if (out.json())
        out.object({ { u"records"_s, *written }, { u"file"_s, text(arguments.out) } });
    else
        out.line(
            out.say(*written == 1 ? "1 record written to %2." : "%1 records written to %2.", "已将 %1 条记录写入 %2。")
                .replace(u"%1"_s, QString::number(*written))
                .replace(u"%2"_s, text(arguments.out)));
    return Done;
}

} // namespace

CLI::App* addKindCommand(CLI::App& app, const char* name, const char* what, std::string& file, std::string& kind)
{
    CLI::App* made = app.add_subcommand(name, what);
    made->add_option("file", file, "Workspace")->required();
    made->add_option("kind", kind, "Kind of record, see `kinds`")->required();
    return made;
}

void addListCommands(CLI::App& app, Common& common)
{
    static Arguments arguments;
    const auto command = [&app](const char* name, const char* what) {
        return addKindCommand(app, name, what, arguments.file, arguments.kind);
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
}

} // namespace fairlead::ctl
