#pragma once
#include "insight/ForecastMethods.h"
#include "insight/Ratio.h"

namespace fairlead {

/// At which day before (or in) a period its forecast is looked at again.
enum class ForecastLead {
    QuarterStart, ///< for a quarter, on the eve of its first day
    MonthBefore, ///< for a month, a month before its first day
    MidMonth ///< for a month, on its 15th
};
inline constexpr int forecastLeads = 3;

/// How a method did at a lead, in one currency.
struct LeadAccuracy
{
    ForecastLead lead = ForecastLead::QuarterStart;
    ForecastMethod method = ForecastMethod::Stage;
    QString currency;
    qint64 periods = 0;
    qint64 forecast = 0; ///< Σ F
    qint64 actual = 0; ///< Σ A
    qint64 error = 0; ///< Σ |F − A|
    Ratio bias() const { return { forecast - actual, actual }; }
    Ratio relativeError() const { return { error, actual }; }
};

struct BacktestResult
{
    Period period; ///< whose months and quarters were looked at
    std::vector<LeadAccuracy> accuracies; ///< by lead, currency and method
    QDate historySince; ///< the first event: what came before cannot be looked at again
};

/// What each method would have said about past periods, as things stood then (from stage events and deal changes),
/// against what came.
class ForecastBacktest
{
public:
    explicit ForecastBacktest(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// Of the periods that lie wholly in the one asked for and are over; none asked: of the last twelve whole months.
    Result<BacktestResult> compute(const ReportScope& scope) const;
    /// The deals behind what was forecast, and those that came.
    Result<std::vector<RecordId>> dealsBehind(
        const ReportScope& scope, ForecastLead lead, ForecastMethod method, const QString& currency) const;

private:
    struct Target
    {
        ForecastLead lead = ForecastLead::QuarterStart;
        Period days;
        QDate asOf;
    };
    Result<std::vector<Target>> targets(const ReportScope& scope, BacktestResult& result) const;
    const Reader& m_reader;
};

} // namespace fairlead
