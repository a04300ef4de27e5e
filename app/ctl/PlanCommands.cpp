// plan show, set, next, release, forecast
#include "Commands.h"

#include "base/Text.h"
#include "insight/Forecast.h"
#include "insight/PlanEdits.h"
#include "insight/PlanSheet.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QJsonObject>
#include <cmath>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PlanArguments
{
    std::string file;
    std::string plan;
    std::string measure = "signed";
    std::string who;
    std::string period;
    std::string amount;
    std::string name;
    std::string figure = "expected";
    int year = 0;
    double raise = 0;
    bool stretch = false;
};

int applied(const Output& out, Workspace& workspace, Edit edit, const QString& subject, const QString& sentence)
{
    if (edit.steps.empty()) {
        out.complain(out.say("There is nothing to change.", "没有可更改的内容。"));
        return Done;
    }
    const Record first = edit.steps.front().record;
    const auto done = workspace.apply(std::move(edit));
    if (!done) {
        if (workspace.problems().empty()) return out.fail(done.error(), subject);
        out.complain(out.problems(workspace.problems(), first.type));
        return Failed;
    }
    if (out.json())
        out.object({ { u"edit"_s, *done }, { u"id"_s, first.id.toString() } });
    else
        out.line(sentence);
    return Done;
}

Result<Record> planNamed(const Workspace& workspace, const std::string& word)
{
    return findRecord(workspace, workspace.catalog().type(u"plan"_s), text(word));
}

/// "12,000.00 EUR", "12"; several currencies beside each other.
QString sumText(const QList<Money>& sums)
{
    QStringList parts;
    for (const Money& money : sums)
        parts.append(
            money.currency.isEmpty() ? scaledToString(money.minor, 4) : money.toPlainString() + u' ' + money.currency);
    return parts.isEmpty() ? u"–"_s : parts.join(u" + "_s);
}

QJsonArray sumJson(const QList<Money>& sums)
{
    QJsonArray array;
    for (const Money& money : sums)
        array.append(QJsonObject { { u"currency"_s, money.currency }, { u"minor"_s, money.minor } });
    return array;
}

QJsonObject rowJson(const PlanSheet& sheet, int row)
{
    const OrganisationRow& who = sheet.rows()[size_t(row)];
    QJsonArray months;
    for (int month = 1; month <= 12; ++month)
        months.append(sumJson(sheet.shown(row, Period::month(sheet.year(), month)).target));
    const Period year = Period::year(sheet.year());
    return { { u"id"_s, who.id.toString() }, { u"name"_s, who.name }, { u"depth"_s, who.depth },
        { u"months"_s, months }, { u"own"_s, sumJson(sheet.own(row, year).target) },
        { u"below"_s, sumJson(sheet.below(row, year).target) },
        { u"stretch"_s, sumJson(sheet.own(row, year).stretch) } };
}

void printRow(const Output& out, const PlanSheet& sheet, int row)
{
    const OrganisationRow& who = sheet.rows()[size_t(row)];
    QStringList cells { QString(2 * who.depth, u' ')
        + (who.level == OrganisationRow::Level::Company ? out.say("Company", "公司") : who.name) };
    for (int quarter = 1; quarter <= 4; ++quarter)
        cells.append(sumText(sheet.shown(row, Period::quarter(sheet.year(), quarter)).target));
    cells.append(sumText(sheet.shown(row, Period::year(sheet.year())).target));
    out.line(cells.join(u"  "_s));
}

int runShow(const Common& common, const PlanArguments& arguments)
{
    const Output out = common.output();
    const auto workspace = openWorkspace(common, arguments.file, false);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    const auto plan = planNamed(**workspace, arguments.plan);
    if (!plan) return out.fail(plan.error(), text(arguments.plan));
    const auto sheet
        = PlanSheet::load((*workspace)->reader(), plan->id, text(arguments.measure), (*workspace)->today());
    if (!sheet) return out.fail(sheet.error(), text(arguments.plan));
    QJsonArray rows;
    for (int row = 0; row < int(sheet->rows().size()); ++row) {
        if (sheet->shown(row, Period::year(sheet->year())).isEmpty()) continue;
        rows.append(rowJson(*sheet, row));
        if (!out.json()) printRow(out, *sheet, row);
    }
    if (out.json())
        out.object({ { u"plan"_s, plan->title() }, { u"year"_s, sheet->year() },
            { u"measure"_s, text(arguments.measure) }, { u"rows"_s, rows } });
    return Done;
}

/// A person, or a unit where no person has the name; without a name the whole company.
Result<PlanWho> whoIn(const Workspace& workspace, const QString& word)
{
    if (word == u"-"_s) return PlanWho {};
    const auto person = findRecord(workspace, workspace.catalog().type(u"person"_s), word);
    if (person) return PlanWho { {}, person->id };
    if (person.error().code != ErrorCode::NotFound) return person.error();
    const auto unit = findRecord(workspace, workspace.catalog().type(u"unit"_s), word);
    if (!unit) return unit.error();
    return PlanWho { unit->id, {} };
}

int runSet(const Common& common, const PlanArguments& arguments)
{
    const Output out = common.output();
    auto workspace = openWorkspace(common, arguments.file, true);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    const auto plan = planNamed(**workspace, arguments.plan);
    if (!plan) return out.fail(plan.error(), text(arguments.plan));
    const auto who = whoIn(**workspace, text(arguments.who));
    if (!who) return out.fail(who.error(), text(arguments.who));
    const auto period = Period::parse(text(arguments.period));
    if (!period || !period->from.isValid() || !period->to.isValid())
        return out.fail({ ErrorCode::Invalid, text(arguments.period) }, text(arguments.period));
    const QString measure = text(arguments.measure);
    std::optional<Money> amount;
    if (arguments.amount != "-") {
        const auto counted = parseScaled(text(arguments.amount), 4);
        const auto money = isCounted(measure)
            ? (counted ? Result<Money>(Money { *counted, {} }) : Result<Money>(counted.error()))
            : Money::parse(text(arguments.amount), (*workspace)->baseCurrency());
        if (!money) return out.fail(money.error(), text(arguments.amount));
        amount = *money;
    }
    auto draft = PlanDraft::load((*workspace)->reader(), plan->id, measure);
    if (!draft) return out.fail(draft.error(), text(arguments.plan));
    draft->put(*who, *period, arguments.stretch ? PlanFigure::Stretch : PlanFigure::Target, amount);
    Edit edit { u"Quota %1"_s.arg(period->text()), draft->steps((*workspace)->reader()), {} };
    return applied(out, **workspace, std::move(edit), text(arguments.plan),
        out.say("Set %1 in %2.", "已在 %2 中设置 %1。").arg(period->text(), plan->title()));
}

NewPlan asked(const PlanArguments& arguments, const Workspace& workspace)
{
    const int year = arguments.year ? arguments.year : workspace.today().year() + 1;
    const QString name = arguments.name.empty() ? u"Sales plan %1"_s.arg(year) : text(arguments.name);
    return { name, year, {}, 10000 + int(std::lround(arguments.raise * 100)) };
}

int runNext(const Common& common, const PlanArguments& arguments)
{
    const Output out = common.output();
    auto workspace = openWorkspace(common, arguments.file, true);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    NewPlan wanted = asked(arguments, **workspace);
    if (!arguments.plan.empty()) {
        const auto base = planNamed(**workspace, arguments.plan);
        if (!base) return out.fail(base.error(), text(arguments.plan));
        wanted.baseOn = base->id;
    }
    auto edit = newPlan(**workspace, wanted, u"New plan %1"_s.arg(wanted.name));
    if (!edit) return out.fail(edit.error(), text(arguments.plan));
    const qint64 quotas = qint64(edit->steps.size()) - 1;
    return applied(out, **workspace, std::move(*edit), text(arguments.file),
        out.say("Made the plan %1; quotas: %2.", "已建立计划 %1，定额：%2。")
            .arg(wanted.name, QString::number(quotas)));
}

int runRelease(const Common& common, const PlanArguments& arguments)
{
    const Output out = common.output();
    auto workspace = openWorkspace(common, arguments.file, true);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    const auto plan = planNamed(**workspace, arguments.plan);
    if (!plan) return out.fail(plan.error(), text(arguments.plan));
    return applied(out, **workspace, releasePlan(**workspace, *plan, u"Release %1"_s.arg(plan->title())),
        text(arguments.plan), out.say("Released %1.", "已发布 %1。").arg(plan->title()));
}

std::optional<ForecastFigure> figureNamed(const std::string& name)
{
    if (name == "expected") return ForecastFigure::Expected;
    if (name == "commit") return ForecastFigure::Commit;
    if (name == "best") return ForecastFigure::BestCase;
    if (name == "all") return ForecastFigure::All;
    return {};
}

int runForecast(const Common& common, const PlanArguments& arguments)
{
    const Output out = common.output();
    auto workspace = openWorkspace(common, arguments.file, true);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    NewPlan wanted = asked(arguments, **workspace);
    ReportScope scope;
    scope.today = (*workspace)->today();
    scope.period = Period::year(wanted.year);
    const auto lines = forecastLines((*workspace)->reader(), scope, ForecastPart::OpenAndWon);
    if (!lines) return out.fail(lines.error(), text(arguments.file));
    const auto figure = figureNamed(arguments.figure);
    if (!figure) return out.fail({ ErrorCode::Invalid, text(arguments.figure) }, text(arguments.figure));
    auto edit = planFromForecast(
        **workspace, wanted, scope.period, *lines, *figure, u"Forecast as plan %1"_s.arg(wanted.name));
    if (!edit) return out.fail(edit.error(), text(arguments.file));
    const qint64 quotas = qint64(edit->steps.size()) - 1;
    return applied(out, **workspace, std::move(*edit), text(arguments.file),
        out.say("Made the plan %1; quotas: %2.", "已建立计划 %1，定额：%2。")
            .arg(wanted.name, QString::number(quotas)));
}

} // namespace

void addPlanCommands(CLI::App& app, Common& common)
{
    auto arguments = std::make_shared<PlanArguments>();
    CLI::App* plan = app.add_subcommand("plan", "Sales plans: quotas of people and teams, versions, release");
    plan->require_subcommand(1);
    using Run = int (*)(const Common&, const PlanArguments&);
    const auto command = [&](const char* name, const char* what, Run run) {
        CLI::App* made = plan->add_subcommand(name, what);
        made->add_option("FILE", arguments->file, "Workspace")->required();
        made->add_flag("--json", common.json, "Answer as JSON");
        made->callback([&common, arguments, run] { common.exit = run(common, *arguments); });
        return made;
    };
    const auto named = [&](CLI::App* made) { made->add_option("PLAN", arguments->plan, "Id or name")->required(); };
    const auto fresh = [&](CLI::App* made) {
        made->add_option("--name", arguments->name, "What it is called");
        made->add_option("--year", arguments->year, "Its year; next year if none is said");
    };
    const auto measured = [&](CLI::App* made) {
        made->add_option("--measure", arguments->measure, "A code of quota_measure: signed, collected, orders …");
    };
    CLI::App* show = command("show", "Quotas of everybody by quarter; by month with --json", runShow);
    named(show);
    measured(show);
    CLI::App* set = command("set", "Put one quota in; other parts of a longer period keep what they had", runSet);
    named(set);
    set->add_option("WHO", arguments->who, "Person or team; - for the whole company")->required();
    set->add_option("PERIOD", arguments->period, "2026, 2026-Q3 or 2026-08")->required();
    set->add_option("AMOUNT", arguments->amount, "\"12000 EUR\", or a count; - takes it away")->required();
    measured(set);
    set->add_flag("--stretch", arguments->stretch, "The stretch target instead");
    CLI::App* next = command("next", "Make a plan, from an older one if that is named", runNext);
    next->add_option("PLAN", arguments->plan, "The older one, by id or name");
    fresh(next);
    next->add_option("--raise", arguments->raise, "Its quotas so many percent higher");
    named(command("release", "From now on it is in force", runRelease));
    CLI::App* forecast = command("forecast", "Make a plan of a year from its forecast", runForecast);
    fresh(forecast);
    forecast->add_option("--figure", arguments->figure, "expected, commit, best or all");
}

} // namespace fairlead::ctl
