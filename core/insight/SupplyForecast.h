#pragma once
#include "insight/Forecast.h"

#include <optional>

namespace fairlead {

/// What is asked of a product in a month, and what there is. Quantities in units of 10^-4.
struct SupplyMonth
{
    RecordId product;
    int month = 0; ///< Julian number of its first day
    qint64 full = 0; ///< if every open deal is won, and every quotation without a deal accepted
    qint64 quoted = 0; ///< of that, as quotations say
    qint64 weighted = 0; ///< Σ quantity × chance
    qint64 arriving = 0; ///< in transit, due in this month (in the first: until its end)
    // Counted up from the first month.
    std::optional<qint64> available; ///< on hand − reserved + what has arrived; nothing: no stock level is known
    qint64 weightedUntil = 0;
    qint64 fullUntil = 0;
    qint64 fullOfPeriod = 0;

    qint64 left() const { return available.value_or(0) - weightedUntil; }
    bool isShort() const { return available && left() < 0; }
    bool isShortIfAllWon() const { return available && *available < fullUntil; }
    /// More than twice of what all open deals of the period ask for.
    bool isOver() const { return available && *available > 2 * fullOfPeriod; }
};

struct SupplyResult
{
    Period period;
    std::vector<SupplyMonth> months; ///< by product (as named), then by month; months in which a product plays a part
    qint64 loose = 0; ///< quotations without a deal: nobody gave a chance, they count in full only
    qint64 looseUndated = 0; ///< lines of such without a day of delivery: in no month
    qint64 overdue = 0; ///< deals with lines whose expected close has passed: their quantities count in the first month
    qint64 undated = 0; ///< deals with lines that nobody expects on a day: in no month
    qint64 withoutQuantity = 0; ///< lines without a quantity: counted as one
};

/// Forecast quantity by product and month from the lines of the open deals that are not omitted, beside stock and what
/// is under way. Where a quotation in force speaks for a deal (QuoteBook), its lines count instead of the deal's own;
/// quotations in force without a deal count in full. A line is due in the month it is to be delivered from, else in
/// that of the deal's expected close. The stock of a product is its newest level until the day of the question; in
/// transit are all levels of that day.
class SupplyForecast
{
public:
    explicit SupplyForecast(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// The period asked for, else this month and the five after it.
    Result<SupplyResult> compute(const ReportScope& scope) const;
    /// Ordered by id; `month` 0: any. Deals, or quotations, of a product and month; stock levels of a product.
    Result<std::vector<RecordId>> dealsBehind(const ReportScope& scope, const RecordId& product, int month) const;
    Result<std::vector<RecordId>> quotesBehind(const ReportScope& scope, const RecordId& product, int month) const;
    Result<std::vector<RecordId>> levelsBehind(const ReportScope& scope, const RecordId& product) const;

private:
    enum class Asker { Deal, Quote };
    Result<std::vector<RecordId>> behind(
        const ReportScope& scope, const RecordId& product, int month, Asker asker) const;

    const Reader& m_reader;
};

} // namespace fairlead
