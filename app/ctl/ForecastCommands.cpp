// forecast keep, kept, close, reopen, submit
#include "Commands.h"
#include "ReportNews.h"

#include "insight/ForecastCalls.h"
#include "insight/KeptForecasts.h"

#include <CLI/CLI.hpp>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ForecastArguments
{
    std::string file;
    std::string period;
    std::string asOf;
    std::string who;
    std::string measure = "signed";
    std::string commit;
    std::string best;
    std::string reason;
    std::string currency;
};

QString moment(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm"_s); }

Result<ReportScope> scopeOf(const Workspace& workspace, const ForecastArguments& arguments)
{
    ReportScope scope;
    scope.today = workspace.today();
    scope.measure = text(arguments.measure);
    if (!arguments.period.empty()) {
        const auto period = Period::parse(text(arguments.period));
        if (!period) return period.error();
        scope.period = *period;
    }
    if (!arguments.asOf.empty()) {
        scope.asOf = QDate::fromString(text(arguments.asOf), Qt::ISODate);
        if (!scope.asOf.isValid()) return Error { ErrorCode::Invalid, text(arguments.asOf) };
    }
    return scope;
}

/// Up to when there is news; empty where nothing is shared.
QString knownUntil(const Workspace& workspace, const Output& out)
{
    const auto news = newsOf(workspace);
    return news && *news ? newsLine(**news, out) : QString();
}

/// Opens for writing, reads period and day; complains and gives nothing if either fails.
struct Asked
{
    std::unique_ptr<Workspace> workspace;
    ReportScope scope;
};
std::optional<Asked> open(const Common& common, const ForecastArguments& arguments, bool write, int& exit)
{
    const Output out = common.output();
    auto workspace = openWorkspace(common, arguments.file, write);
    if (!workspace) return exit = out.fail(workspace.error(), text(arguments.file)), std::nullopt;
    auto scope = scopeOf(**workspace, arguments);
    if (!scope) return exit = out.fail(scope.error(), scope.error().detail), std::nullopt;
    return Asked { std::move(*workspace), *scope };
}

int applied(const Output& out, Workspace& workspace, Edit edit, const QString& subject, const QString& sentence)
{
    const RecordType* type = edit.steps.front().record.type;
    const auto done = workspace.apply(std::move(edit));
    if (!done) {
        if (workspace.problems().empty()) return out.fail(done.error(), subject);
        out.complain(out.problems(workspace.problems(), type));
        return Failed;
    }
    if (out.json())
        out.object({ { u"edit"_s, *done } });
    else
        out.line(sentence);
    return Done;
}

int runKeep(const Common& common, const ForecastArguments& arguments)
{
    const Output out = common.output();
    int exit = Done;
    auto asked = open(common, arguments, true, exit);
    if (!asked) return exit;
    const Period period = ForecastCalls::periodOf(asked->scope);
    const auto lines = forecastLines(asked->workspace->reader(), asked->scope, ForecastPart::OpenAndWon);
    if (!lines) return out.fail(lines.error(), text(arguments.file));
    Edit edit = KeptForecasts::keep(*asked->workspace, period, *lines, knownUntil(*asked->workspace, out),
        u"Keep forecast %1"_s.arg(period.text()));
    return applied(out, *asked->workspace, std::move(edit), text(arguments.file),
        out.say("Kept the forecast of %1; deals: %2.", "已保存 %1 的预测，机会：%2。")
            .arg(period.text(), QString::number(lines->size())));
}

int runClose(const Common& common, const ForecastArguments& arguments)
{
    const Output out = common.output();
    int exit = Done;
    auto asked = open(common, arguments, true, exit);
    if (!asked) return exit;
    const Period& period = asked->scope.period;
    const auto figures = PeriodFigures::of(asked->workspace->reader(), asked->scope);
    if (!figures) return out.fail(figures.error(), text(arguments.file));
    auto edit = KeptForecasts::close(
        *asked->workspace, period, *figures, knownUntil(*asked->workspace, out), u"Close %1"_s.arg(period.text()));
    if (!edit && edit.error().detail == u"closed"_s) {
        out.complain(out.say("%1 is closed already.", "%1 已经结账。").arg(period.text()));
        return Failed;
    }
    if (!edit) return out.fail(edit.error(), text(arguments.period));
    return applied(out, *asked->workspace, std::move(*edit), text(arguments.file),
        out.say("Closed %1.", "%1 已结账。").arg(period.text()));
}

int runReopen(const Common& common, const ForecastArguments& arguments)
{
    const Output out = common.output();
    int exit = Done;
    auto asked = open(common, arguments, true, exit);
    if (!asked) return exit;
    const auto closed = KeptForecasts(asked->workspace->reader()).closed(asked->scope.period);
    if (!closed) return out.fail(closed.error(), text(arguments.file));
    for (const KeptForecast& kept : *closed)
        if (kept.period == asked->scope.period)
            return applied(out, *asked->workspace,
                KeptForecasts::takeAway(*asked->workspace, kept, u"Re-open %1"_s.arg(kept.period.text())),
                text(arguments.file), out.say("%1 is open again.", "%1 已重新打开。").arg(kept.period.text()));
    out.complain(out.say("%1 is not closed.", "%1 没有结账。").arg(asked->scope.period.text()));
    return Failed;
}

int runKept(const Common& common, const ForecastArguments& arguments)
{
    const Output out = common.output();
    int exit = Done;
    const auto asked = open(common, arguments, false, exit);
    if (!asked) return exit;
    const auto all = KeptForecasts(asked->workspace->reader()).all();
    if (!all) return out.fail(all.error(), text(arguments.file));
    QJsonArray array;
    for (const KeptForecast& kept : *all) {
        array.append(QJsonObject { { u"snapshot"_s, kept.key }, { u"kind"_s, kept.kind },
            { u"period"_s, kept.period.text() }, { u"taken"_s, moment(kept.takenAt) }, { u"deals"_s, kept.deals },
            { u"known_until"_s, kept.knownUntil } });
        if (!out.json()) out.line(u"%1  %2  %3"_s.arg(kept.kind, -8).arg(kept.key).arg(kept.deals));
    }
    if (out.json()) out.object({ { u"kept"_s, array } });
    return Done;
}

/// Whose figure it is: a person, or a unit where no person has the name; the whole company without a name.
Result<CallEntry> whoIn(const Workspace& workspace, const QString& word)
{
    CallEntry entry;
    entry.level = OrganisationRow::Level::Company;
    if (word.isEmpty()) return entry;
    const auto person = findRecord(workspace, workspace.catalog().type(u"person"_s), word);
    if (!person && person.error().code != ErrorCode::NotFound) return person.error();
    const auto unit = person ? person : findRecord(workspace, workspace.catalog().type(u"unit"_s), word);
    if (!unit) return unit.error();
    entry.level = person ? OrganisationRow::Level::Person : OrganisationRow::Level::Unit;
    entry.who = unit->id;
    return entry;
}

Result<Money> moneyIn(const std::string& word, const QString& currency)
{
    return word.empty() ? Result<Money>(Money()) : Money::parse(text(word), currency);
}

int runSubmit(const Common& common, const ForecastArguments& arguments)
{
    const Output out = common.output();
    int exit = Done;
    auto asked = open(common, arguments, true, exit);
    if (!asked) return exit;
    Workspace& workspace = *asked->workspace;
    auto entry = whoIn(workspace, text(arguments.who));
    if (!entry) return out.fail(entry.error(), text(arguments.who));
    const QString currency = arguments.currency.empty() ? workspace.baseCurrency() : text(arguments.currency).toUpper();
    const auto commit = moneyIn(arguments.commit, currency);
    if (!commit) return out.fail(commit.error(), text(arguments.commit));
    const auto best = moneyIn(arguments.best, currency);
    if (!best) return out.fail(best.error(), text(arguments.best));
    entry->commit = *commit;
    entry->best = *best;
    entry->reason = text(arguments.reason);
    // Without --as the person speaks for himself.
    entry->by = workspace.person().isNull() ? entry->who : workspace.person();
    const auto calls = ForecastCalls(workspace.reader()).compute(asked->scope);
    if (!calls) return out.fail(calls.error(), text(arguments.measure));
    Record record = entry->record(workspace, *calls);
    return applied(out, workspace,
        { u"Forecast call %1"_s.arg(calls->period.text()), { EditStep::create(record) }, {} }, text(arguments.file),
        out.say("Submitted for %1: %2.", "已提报 %1：%2。")
            .arg(calls->period.text(), record.money(u"commit"_s).toPlainString() + u' ' + currency));
}

} // namespace

void addForecastCommands(CLI::App& app, Common& common)
{
    auto arguments = std::make_shared<ForecastArguments>();
    CLI::App* forecast
        = app.add_subcommand("forecast", "The forecast call, forecasts that are kept, periods that are closed");
    forecast->require_subcommand(1);
    using Run = int (*)(const Common&, const ForecastArguments&);
    const auto command = [&](const char* name, const char* what, Run run) {
        CLI::App* made = forecast->add_subcommand(name, what);
        made->add_option("FILE", arguments->file, "Workspace")->required();
        made->add_flag("--json", common.json, "Answer as JSON");
        made->callback([&common, arguments, run] { common.exit = run(common, *arguments); });
        return made;
    };
    const auto period = [&](CLI::App* made) {
        return made->add_option("--period", arguments->period, "2026-Q4, 2026-11, 2026 or A..B of such");
    };
    CLI::App* submit = command("submit", "Say what a person, a team or the company will reach", runSubmit);
    submit->add_option("WHO", arguments->who, "Person or team; without, the whole company");
    period(submit);
    submit->add_option("--measure", arguments->measure, "signed or collected");
    submit->add_option("--commit", arguments->commit, "What will come for sure")->required();
    submit->add_option("--best", arguments->best, "What may come if all goes well");
    submit->add_option("--currency", arguments->currency, "Of both, where they name none");
    submit->add_option("--reason", arguments->reason, "Why it differs from what is computed");
    CLI::App* keep = command("keep", "Keep the forecast of a period as it stands", runKeep);
    period(keep);
    keep->add_option("--as-of", arguments->asOf, "As it stood at the end of this day");
    command("kept", "List kept forecasts and closed periods, the newest first", runKept);
    period(command("close", "Close a period: what comes later is told apart", runClose))->required();
    period(command("reopen", "Open a closed period again", runReopen))->required();
}

} // namespace fairlead::ctl
