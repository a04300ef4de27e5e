#include "insight/MeasuredFigure.h"

#include "insight/SalesCycle.h"
#include "insight/StageStudy.h"
#include "insight/Velocity.h"
#include "insight/WinRate.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quantityScale = 10000; // decimals of Kind::Quantity
constexpr qint64 percent = 100;

Ratio inPercent(const Ratio& rate) { return { rate.numerator * percent, rate.denominator }; }

constexpr std::pair<MeasuredFigure, const char*> codes[] = { { MeasuredFigure::Conversion, "conversion" },
    { MeasuredFigure::Stay, "stay" }, { MeasuredFigure::WinRate, "win_rate" }, { MeasuredFigure::Cycle, "cycle" },
    { MeasuredFigure::Velocity, "velocity" } };

StudyFigure countedOf(MeasuredFigure figure, bool lost)
{
    return figure == MeasuredFigure::Conversion && lost ? StudyFigure::Lost : StudyFigure::Promoted;
}

} // namespace

std::optional<qint64> MeasuredValue::quantity() const
{
    if (!value.isDefined()) return {};
    return scaleRounded(value.numerator, quantityScale, value.denominator);
}

std::optional<MeasuredFigure> FigureMeter::figureOf(const QString& code)
{
    for (const auto& [figure, word] : codes)
        if (code == QLatin1String(word)) return figure;
    return {};
}

QString FigureMeter::codeOf(MeasuredFigure figure)
{
    for (const auto& [one, word] : codes)
        if (one == figure) return QString::fromLatin1(word);
    return {};
}

bool FigureMeter::isAboutStage(MeasuredFigure figure)
{
    return figure == MeasuredFigure::Conversion || figure == MeasuredFigure::Stay;
}

/// NotFound: the stage is not there any more.
Result<ReportScope> FigureMeter::scopeOf(const Subject& subject, const Period& days, QDate today) const
{
    ReportScope scope;
    scope.today = today;
    scope.period = days;
    scope.person = subject.person;
    scope.unit = subject.unit;
    if (!isAboutStage(subject.figure)) return scope;
    const auto stages = StageTable::load(m_reader, today);
    if (!stages) return stages.error();
    const int stage = stages->indexOf(subject.stage);
    if (stage < 0) return Error { ErrorCode::NotFound, u"stage"_s };
    scope.pipeline = stages->at(stage).pipeline;
    return scope;
}

Result<MeasuredValue> FigureMeter::ofStage(const Subject& subject, const ReportScope& scope) const
{
    const auto study = StageStudy::of(m_reader, scope, By::None);
    if (!study) return study.error();
    const int stage = (*study)->table().indexOf(subject.stage);
    const StageFindings& findings = (*study)->total().stages[size_t(stage)];
    if (subject.figure == MeasuredFigure::Stay) {
        const DayHistogram& stay = findings.stay(StudyFigure::Promoted);
        return MeasuredValue { stay.mean(), stay.mean().denominator, {} };
    }
    return MeasuredValue { inPercent(findings.conversion()), findings.conversion().denominator, {} };
}

Result<MeasuredValue> FigureMeter::velocity(const ReportScope& scope) const
{
    const auto result = Velocity(m_reader).compute(scope, By::None);
    if (!result) return result.error();
    MeasuredValue measured;
    measured.n = result->total.winRate.denominator;
    if (result->total.perDay.isEmpty()) return measured;
    const Money& money = *std::max_element(result->total.perDay.cbegin(), result->total.perDay.cend(),
        [](const Money& one, const Money& other) { return one.minor < other.minor; });
    qint64 minorUnits = 1;
    for (int digit = 0; digit < Money::digitsOf(money.currency); ++digit)
        minorUnits *= 10;
    measured.value = { money.minor, minorUnits };
    measured.currency = money.currency;
    return measured;
}

Result<MeasuredValue> FigureMeter::measure(const Subject& subject, const Period& days, QDate today) const
{
    const auto scope = scopeOf(subject, days, today);
    if (!scope) return scope.error();
    switch (subject.figure) {
    case MeasuredFigure::Conversion:
    case MeasuredFigure::Stay:
        return ofStage(subject, *scope);
    case MeasuredFigure::WinRate: {
        const auto rate = WinRate(m_reader).compute(*scope, By::None);
        if (!rate) return rate.error();
        return MeasuredValue { inPercent(rate->total.rate()), rate->total.rate().denominator, {} };
    }
    case MeasuredFigure::Cycle: {
        const auto cycle = SalesCycle(m_reader).compute(*scope, By::None);
        if (!cycle) return cycle.error();
        return MeasuredValue { cycle->total.won.mean, cycle->total.won.n(), {} };
    }
    case MeasuredFigure::Velocity:
        break;
    }
    return velocity(*scope);
}

Result<std::vector<RecordId>> FigureMeter::dealsBehind(const Subject& subject, const Period& days, QDate today) const
{
    const auto scope = scopeOf(subject, days, today);
    if (!scope) return scope.error();
    switch (subject.figure) {
    case MeasuredFigure::Conversion:
    case MeasuredFigure::Stay: {
        const auto stages = StageTable::load(m_reader, today);
        if (!stages) return stages.error();
        return StageStudy::dealsBehind(m_reader, *scope, By::None,
            { stages->indexOf(subject.stage), { countedOf(subject.figure, false), countedOf(subject.figure, true) }, {},
                { 0, -1 } });
    }
    case MeasuredFigure::WinRate:
        return WinRate(m_reader).dealsBehind(*scope, By::None, {}, WinRate::Part::WonAndLost);
    case MeasuredFigure::Cycle:
        return SalesCycle(m_reader).dealsBehind(*scope, By::None, {}, SalesCycle::Part::Won);
    case MeasuredFigure::Velocity:
        break;
    }
    return Velocity(m_reader).qualifiedDeals(*scope, By::None, {});
}

} // namespace fairlead
