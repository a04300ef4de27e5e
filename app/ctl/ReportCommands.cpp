// report
#include "Commands.h"
#include "ReportNews.h"

#include "insight/Report.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Arguments
{
    std::string file;
    std::string name;
    std::string by;
    std::string period;
    std::string from;
    std::string to;
    std::string team;
    std::string person;
    std::string product;
    std::string pipeline;
    std::string currency;
    std::string rates = "planning";
    std::string asOf;
    std::string due;
    std::string measure;
    std::string callFrom;
    std::string snapshot;
    std::string row;
    std::string column;
    bool skipped = false;
    bool today = false;
    bool knew = false;
};

Result<RecordId> idOf(const Workspace& workspace, const char* type, const std::string& word)
{
    if (word.empty()) return RecordId();
    const auto record = findRecord(workspace, workspace.catalog().type(QString::fromLatin1(type)), text(word));
    if (!record) return Error { record.error().code, text(word) };
    return record->id;
}

Result<ReportScope> scopeOf(const Workspace& workspace, const Arguments& arguments)
{
    ReportScope scope;
    scope.today = workspace.today();
    scope.currency = text(arguments.currency).toUpper();
    scope.rates = arguments.rates == "none" ? Rates::None
        : arguments.rates == "market"       ? Rates::Market
                                            : Rates::Planning;
    scope.organisation = arguments.today ? Organisation::Today : Organisation::OfTheDay;
    scope.dating = arguments.knew ? Dating::AsWeKnewIt : Dating::AsItHappened;
    if (!arguments.period.empty()) {
        const auto period = Period::parse(text(arguments.period));
        if (!period) return period.error();
        scope.period = *period;
    }
    if (!arguments.due.empty()) {
        const auto due = Period::parse(text(arguments.due));
        if (!due) return due.error();
        scope.due = *due;
    }
    scope.skippedPass = arguments.skipped;
    scope.measure = text(arguments.measure);
    scope.snapshot = text(arguments.snapshot);
    const std::pair<RecordId*, std::pair<const char*, const std::string*>> named[]
        = { { &scope.unit, { "unit", &arguments.team } }, { &scope.person, { "person", &arguments.person } },
              { &scope.product, { "product", &arguments.product } },
              { &scope.pipeline, { "pipeline", &arguments.pipeline } } };
    for (const auto& [target, what] : named) {
        const auto id = idOf(workspace, what.first, *what.second);
        if (!id) return id.error();
        *target = *id;
    }
    return scope;
}

int complainAbout(const Output& out, const Error& error, const Arguments& arguments)
{
    if (error.code != ErrorCode::NotFound && error.code != ErrorCode::Invalid)
        return out.fail(error, text(arguments.file));
    if (!arguments.row.empty() && (error.detail == text(arguments.row) || error.detail == text(arguments.column))) {
        out.complain(out.say("The report has no cell with the key %1. --json prints the keys of its rows and columns.",
                            "报表中没有键为 %1 的单元格。用 --json 可查看各行各列的键。")
                         .replace(u"%1"_s, error.detail));
        return Usage;
    }
    QStringList known;
    for (const ReportInfo& report : Reports::all())
        known.append(u"%1 (--by %2)"_s.arg(report.name, report.by.join(u'|')));
    out.complain(out.say("There is no such report or split: %1. There are: %2", "没有这样的报表或分组：%1。可用：%2")
                     .replace(u"%1"_s, error.detail)
                     .replace(u"%2"_s, known.join(u", "_s)));
    return Usage;
}

/// The records behind a cell instead of the report.
int runBehind(const Output& out, const Workspace& workspace, const Arguments& arguments, const ReportScope& scope)
{
    const Reader& reader = workspace.reader();
    const auto ids = Reports(reader).rowsBehind(
        text(arguments.name), text(arguments.by), scope, text(arguments.row), text(arguments.column));
    if (!ids) return complainAbout(out, ids.error(), arguments);
    const QString typeName = Reports::rowsType(text(arguments.name), text(arguments.row), text(arguments.column));
    const RecordType& type = workspace.catalog().type(typeName);
    QJsonArray array;
    for (const RecordId& id : *ids) {
        const QString title = reader.titleOf(type, id).text;
        array.append(QJsonObject { { u"id"_s, id.toString() }, { u"title"_s, title } });
        if (!out.json()) out.line(title);
    }
    if (out.json())
        out.object({ { u"report"_s, text(arguments.name) }, { u"row"_s, text(arguments.row) },
            { u"column"_s, text(arguments.column) }, { u"type"_s, typeName }, { u"records"_s, array } });
    return Done;
}

int runReport(const Common& common, const Arguments& arguments)
{
    const Output out = common.output();
    const auto workspace = openWorkspace(common, arguments.file, false);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    auto scope = scopeOf(**workspace, arguments);
    if (!scope) return out.fail(scope.error(), scope.error().detail);
    if (!readDay(out, arguments.from, "--from", scope->period.from)
        || !readDay(out, arguments.to, "--to", scope->period.to)
        || !readDay(out, arguments.asOf, "--as-of", scope->asOf)
        || !readDay(out, arguments.callFrom, "--call-from", scope->callFrom))
        return Usage;
    if (!arguments.row.empty()) return runBehind(out, **workspace, arguments, *scope);
    const auto result = Reports((*workspace)->reader()).run(text(arguments.name), text(arguments.by), *scope);
    if (!result) return complainAbout(out, result.error(), arguments);
    const auto news = newsOf(**workspace);
    if (!news) return out.fail(news.error(), text(arguments.file));
    if (out.json()) {
        QJsonObject object = result->toJson();
        if (*news) object.insert(u"news"_s, newsJson(**news));
        out.object(object);
    } else {
        out.line(result->toText(out.chinese()));
        if (*news) out.line(newsLine(**news, out));
    }
    return Done;
}

} // namespace

void addReportCommands(CLI::App& app, Common& common)
{
    static Arguments arguments;
    CLI::App* report
        = app.add_subcommand("report", "Answer a question: funnel, forecast, receivables … (docs/reports.md)");
    report->add_option("file", arguments.file, "Workspace")->required();
    report->add_option("name", arguments.name, "Which report")->required();
    report->add_option(
        "--by", arguments.by, "Split by person, team, product, month, quarter and more, as the report knows it");
    report->add_option("--period", arguments.period, "2017, 2017-Q3, 2017-08, or A..B of such");
    report->add_option("--from", arguments.from, "First day");
    report->add_option("--to", arguments.to, "Last day");
    report->add_option("--team", arguments.team, "Unit, with all below it");
    report->add_option("--person", arguments.person, "Owner");
    report->add_option("--product", arguments.product, "Product");
    report->add_option("--pipeline", arguments.pipeline, "Pipeline");
    report->add_option("--currency", arguments.currency, "Only deals in this currency");
    report
        ->add_option("--rates", arguments.rates,
            "Amounts in the base currency at planning or market rates, or none: each in its own")
        ->check(CLI::IsMember({ "planning", "market", "none" }));
    report->add_option("--as-of", arguments.asOf, "Look back at this day");
    report->add_option("--due", arguments.due, "Bridge: only deals expected to close in this period");
    report->add_option("--measure", arguments.measure, "Forecast call: signed or collected");
    report->add_option("--call-from", arguments.callFrom, "Forecast call: its first day; else this week's Monday");
    report->add_option("--snapshot", arguments.snapshot, "Forecast then and now: this kept forecast, by its key");
    report->add_option("--row", arguments.row, "List the records behind this row instead, by its key");
    report->add_option("--column", arguments.column, "With --row: behind this column of it, by its key");
    report->add_flag("--skipped-pass", arguments.skipped, "Stages that were skipped count as passed");
    report->add_flag("--by-todays-organisation", arguments.today,
        "Results belong to today's owner and unit, not to those of the day");
    report->add_flag("--as-we-knew", arguments.knew,
        "Moves and ends count on the day they were recorded, not on their business date");
    report->callback([&common] { common.exit = runReport(common, arguments); });
}

} // namespace fairlead::ctl
