#pragma once
#include "base/Money.h"
#include "insight/GroupKey.h"
#include "insight/Ratio.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// What a trend shows; each is one question.
enum class TrendFigure {
    WonAmount, ///< Σ amount of the deals that were won: WonAmount
    Ended, ///< how many were won, and how many lost: WinRate
    WinRate, ///< won ÷ (won + lost): WinRate
    NewDeals, ///< how many were opened, and what they are worth
    OpenPipeline ///< how many stood open at the end of the period, and what they were worth then
};

/// One period of a trend. Which members hold follows from the figure.
struct TrendPoint
{
    Period days; ///< whole months, quarters or years; the last one may be cut off by the end of the scope
    qint64 count = 0; ///< deals: won, opened, or open
    qint64 other = 0; ///< Ended, WinRate: lost
    QList<Money> money; ///< WonAmount, NewDeals, OpenPipeline: one sum per currency, ordered by code
    Ratio rate() const { return { count, count + other }; }
};

struct TrendResult
{
    TrendFigure figure = TrendFigure::WonAmount;
    By by = By::Month;
    std::vector<TrendPoint> points; ///< without gaps, in order
    std::vector<TrendPoint> before; ///< the same periods a year earlier, one for each point
    TrendPoint total; ///< OpenPipeline: the last point
    TrendPoint totalBefore;
    qint64 undated = 0; ///< deals left out because the day that counts is missing
    QDate asOf;
};

/// A figure of one period as a whole, and of the same days a year earlier.
struct TrendTotal
{
    TrendPoint now;
    TrendPoint before;
    qint64 undated = 0; ///< deals left out because the day that counts is missing
    QDate asOf;
};

/// How a figure develops by month, quarter or year, beside the year before. Every point is the answer of the report of
/// that figure for its period, so that a trend and a report can never differ. An open period of the scope begins with
/// the first deal and ends today. Belongs to the reader's thread.
class DealTrend
{
public:
    explicit DealTrend(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// `by`: Month, Quarter or Year. More than mostPoints periods are refused (Invalid, detail "periods").
    Result<TrendResult> compute(TrendFigure figure, const ReportScope& scope, By by) const;
    /// The totals of compute() without the points between.
    Result<TrendTotal> total(TrendFigure figure, const ReportScope& scope) const;
    /// The deals behind a point: `scope` with the point's days as its period. Ordered by id. Ended: won and lost ones.
    Result<std::vector<RecordId>> dealsBehind(TrendFigure figure, const ReportScope& scope) const;

    static constexpr int mostPoints = 400;
    /// The periods that a span of days is cut into.
    static std::vector<Period> cut(const Period& span, By by);

private:
    Result<Period> spanOf(const ReportScope& scope) const;
    Result<std::vector<TrendPoint>> points(
        TrendFigure figure, const ReportScope& scope, const std::vector<Period>& periods, By by, qint64& undated) const;
    Result<void> addWon(const ReportScope& scope, By by, std::vector<TrendPoint>& points, qint64& undated) const;
    Result<void> addEnded(const ReportScope& scope, By by, std::vector<TrendPoint>& points, qint64& undated) const;
    Result<void> addNew(const ReportScope& scope, std::vector<TrendPoint>& points, qint64& undated) const;
    Result<void> addOpen(const ReportScope& scope, TrendPoint& point) const;
    Result<TrendPoint> totalOf(
        TrendFigure figure, const ReportScope& scope, const std::vector<TrendPoint>& points, qint64& undated) const;

    const Reader& m_reader;
};

} // namespace fairlead
