#pragma once
#include "insight/Forecast.h"

namespace fairlead {

/// How a period is forecast. Codes of the list forecast_method.
enum class ForecastMethod {
    Stage, ///< closed + Σ amount × chance of the open deals due in the period
    History, ///< closed + Σ amount × measured conversions from the deal's stage to winning
    RunRate, ///< mean month of the last twelve × seasonal index
    Commit ///< closed + what is committed
};
inline constexpr int forecastMethods = 4;

struct MethodsGroup
{
    GroupKey key; ///< the month or quarter
    QList<Money> plan;
    QList<Money> closed;
    std::array<QList<Money>, forecastMethods> sums; ///< one sum per currency, ordered by code
    const QList<Money>& of(ForecastMethod method) const { return sums[size_t(method)]; }
};

struct MethodsResult
{
    Period period;
    std::vector<MethodsGroup> groups; ///< every month or quarter of the period
    qint64 overdue = 0; ///< open deals whose day has passed: in no period, and so in no method
    qint64 withoutRate = 0; ///< open deals in stages whose way to winning was never measured: not in History
    qint64 unknownChance = 0; ///< not in Stage
};

/// Four methods side by side, as of any day. The same function is behind the forecast of what is to come and behind
/// the backtest of what has come.
class ForecastMethods
{
public:
    explicit ForecastMethods(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// `by`: Month or Quarter; else Invalid. The period asked for, else this month and the five after it.
    Result<MethodsResult> compute(const ReportScope& scope, By by) const;
    /// The deals that a method's figure rests on, ordered by id. RunRate: the won ones of the twelve months before.
    Result<std::vector<RecordId>> dealsBehind(
        const ReportScope& scope, By by, const std::optional<GroupKey>& group, ForecastMethod method) const;
    static Period periodOf(const ReportScope& scope);

private:
    const Reader& m_reader;
};

} // namespace fairlead
