#include "insight/RevenueForecast.h"

#include "insight/DayNumber.h"
#include "insight/MoneySums.h"
#include "insight/QuotaTable.h"
#include "insight/RevenuePass.h"
#include "insight/TrendPeriods.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Column = RevenueColumn;
using Which = RevenueForecast::Which;

bool splitsRevenue(By by)
{
    return by == By::None || by == By::Customer || by == By::Person || by == By::Team || by == By::Product
        || by == By::Month || by == By::Quarter;
}

struct Sums
{
    MoneySums invoiced;
    MoneySums won;
    WeightedSums weighted;

    void add(const RevenuePart& part)
    {
        if (part.column == Column::Weighted)
            weighted.add(part.currency, part.minor, part.chance);
        else
            (part.column == Column::Won ? won : invoiced).add(part.currency, part.minor);
    }
    Result<RevenueGroup> group(const GroupKey& key, const WordTable& currencies, QList<Money> plan) const;
};

Result<RevenueGroup> Sums::group(const GroupKey& key, const WordTable& currencies, QList<Money> plan) const
{
    RevenueGroup group { key, {} };
    const std::pair<Column, Result<QList<Money>>> lists[] = { { Column::Invoiced, invoiced.list(currencies) },
        { Column::Won, won.list(currencies) }, { Column::Weighted, weighted.list(currencies) } };
    for (const auto& [column, list] : lists) {
        if (!list) return list.error();
        group.sums[size_t(column)] = *list;
        addMoney(group.sums[size_t(Column::Expected)], *list);
    }
    group.sums[size_t(Column::Gap)] = plan;
    // Without a plan there is no gap.
    if (!plan.isEmpty()) addMoney(group.sums[size_t(Column::Gap)], group.of(Column::Invoiced), -1);
    group.sums[size_t(Column::Plan)] = std::move(plan);
    return group;
}

} // namespace

Result<RevenueResult> RevenueForecast::compute(const ReportScope& scope, By by) const
{
    if (!splitsRevenue(by)) return Error { ErrorCode::Invalid, byName(by) };
    const auto moment = m_reader.snapshot();
    const auto pass = RevenuePass::prepare(m_reader, scope, by);
    if (!pass) return pass.error();
    const auto quotas = QuotaTable::load(m_reader, u"revenue"_s, scope);
    if (!quotas) return quotas.error();
    RevenueResult result;
    result.period = (*pass)->period();
    QHash<GroupKey, Sums> groups;
    // A month without revenue is shown, too: a hole is what one looks for.
    if (isPeriod(by))
        for (QDate day = result.period.from; day <= result.period.to; day = day.addMonths(1))
            groups[{ {}, periodStart(by, dayOfDate(day)), {} }];
    Sums total, late, undated;
    const auto passed = (*pass)->each([&](const RevenuePart& part) {
        if (part.currency < 0) return;
        if (part.chance < 0) {
            ++result.unknownChance;
            return;
        }
        if (part.which == Which::Undated) return undated.add(part);
        if (part.which == Which::Late) late.add(part);
        if (by != By::None && (part.which == Which::Group || !isPeriod(by))) groups[part.key].add(part);
        total.add(part);
    });
    if (!passed) return passed.error();
    const ReportScope asked = during(scope, result.period);
    const WordTable& currencies = (*pass)->currencies();
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        auto group = it->group(it.key(), currencies, quotas->of(asked, by, it.key()));
        if (!group) return group.error();
        result.groups.push_back(std::move(*group));
    }
    const std::tuple<const Sums*, RevenueGroup*, QList<Money>> ends[]
        = { { &total, &result.total, quotas->of(asked, By::None, {}) }, { &late, &result.late, {} },
              { &undated, &result.undated, {} } };
    for (const auto& [sums, target, plan] : ends) {
        auto group = sums->group({}, currencies, plan);
        if (!group) return group.error();
        *target = std::move(*group);
    }
    result.gross = (*pass)->gross();
    result.draftPlan = quotas->isDraft();
    const QList<Money>& all = result.total.of(Column::Expected);
    const QString leading = all.isEmpty() ? QString() : all.front().currency;
    std::sort(result.groups.begin(), result.groups.end(), [&](const RevenueGroup& a, const RevenueGroup& b) {
        const qint64 ofA = isPeriod(by) ? 0 : amountIn(a.of(Column::Expected), leading);
        const qint64 ofB = isPeriod(by) ? 0 : amountIn(b.of(Column::Expected), leading);
        return ofA != ofB ? ofA > ofB : a.key < b.key;
    });
    return result;
}

QString rowsType(RevenueColumn column)
{
    const bool invoices = column == Column::Invoiced || column == Column::Plan || column == Column::Gap;
    return invoices ? u"invoice"_s : u"opportunity"_s;
}

Result<std::vector<RecordId>> RevenueForecast::rowsBehind(
    const ReportScope& scope, By by, Which asked, const GroupKey& group, Column column) const
{
    const auto moment = m_reader.snapshot();
    const auto pass = RevenuePass::prepare(m_reader, scope, by);
    if (!pass) return pass.error();
    std::vector<RecordId> rows;
    const auto passed = (*pass)->each([&](const RevenuePart& part) {
        if (part.currency < 0 || part.chance < 0) return;
        const bool invoice = part.column == Column::Invoiced;
        const bool fitsColumn = rowsType(column) == u"invoice"_s ? invoice
            : column == Column::Expected                         ? !invoice
                                                                 : part.column == column;
        const bool inGroup = part.which == Which::Group || (part.which == Which::Late && !isPeriod(by));
        const bool fits = asked == Which::Total ? part.which != Which::Undated
            : asked == Which::Group             ? inGroup && part.key == group
                                                : part.which == asked;
        if (fitsColumn && fits) rows.push_back(part.row);
    });
    if (!passed) return passed.error();
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace fairlead
