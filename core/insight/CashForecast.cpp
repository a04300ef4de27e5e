#include "insight/CashForecast.h"

#include "insight/ClaimGrouping.h"
#include "insight/DayNumber.h"
#include "insight/MoneySums.h"
#include "insight/QuotaTable.h"
#include "insight/TrendPeriods.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Which = CashForecast::Which;

bool splitsCash(By by)
{
    return by == By::None || by == By::Customer || by == By::Person || by == By::Team || by == By::Month
        || by == By::Quarter;
}

CashColumn columnOf(const Claim& claim)
{
    if (!claim.isSure()) return CashColumn::Weighted;
    switch (claim.kind) {
    case Claim::Kind::Invoice:
        return CashColumn::Invoices;
    case Claim::Kind::Dated:
        return CashColumn::Dated;
    case Claim::Kind::Happened:
        return CashColumn::Happened;
    case Claim::Kind::Expected:
        break;
    }
    return CashColumn::Expected;
}

struct Sums
{
    std::array<MoneySums, cashColumns> plain;
    WeightedSums weighted; ///< Weighted, and with the others Total

    void add(CashColumn column, int currency, qint64 minor, int chance = 10000)
    {
        if (column == CashColumn::Weighted) return weighted.add(currency, minor, chance);
        plain[size_t(column)].add(currency, minor);
        plain[size_t(CashColumn::Total)].add(currency, minor);
    }
    Result<CashGroup> group(const GroupKey& key, const WordTable& currencies) const;
};

Result<CashGroup> Sums::group(const GroupKey& key, const WordTable& currencies) const
{
    CashGroup group { key, {} };
    for (size_t i = 0; i < plain.size(); ++i) {
        auto list = plain[i].list(currencies);
        if (!list) return list.error();
        group.sums[i] = std::move(*list);
    }
    auto list = weighted.list(currencies);
    if (!list) return list.error();
    group.sums[size_t(CashColumn::Weighted)] = *list;
    addMoney(group.sums[size_t(CashColumn::Total)], *list);
    return group;
}

/// Gives every part of the period's cash with the place it stands in.
template <typename Visit>
qint64 eachPart(const ClaimBook& book, const ClaimGrouping& grouping, const Period& period, Visit&& visit)
{
    qint64 unknown = 0;
    const int from = std::max(dayOfDate(period.from), book.day());
    for (const Claim& claim : book.claims()) {
        if (claim.open() == 0) continue;
        if (claim.chance < 0) {
            ++unknown;
            continue;
        }
        const Which which = claim.due == 0 ? Which::Undated : claim.due < from ? Which::Overdue : Which::Group;
        if (which == Which::Group && claim.due > dayOfDate(period.to)) continue;
        visit(which, grouping.keyOf(claim, claim.due), columnOf(claim), claim.currency, claim.open(), claim.chance,
            claim.id);
    }
    for (const Incoming& money : book.money())
        if (!money.credit && period.contains(dateOfDay(money.cashOn)))
            visit(Which::Group, grouping.keyOf(money, money.cashOn), CashColumn::Received, money.currency, money.amount,
                10000, money.id);
    return unknown;
}

} // namespace

Result<CashResult> CashForecast::compute(const ReportScope& scope, By by) const
{
    if (!splitsCash(by)) return Error { ErrorCode::Invalid, byName(by) };
    const auto moment = m_reader.snapshot();
    CashResult result;
    result.period = halfYearFrom(scope.today, scope.period);
    const ReportScope asked = during(scope, result.period);
    const auto book = ClaimBook::load(m_reader, scope);
    if (!book) return book.error();
    const auto grouping = ClaimGrouping::load(m_reader, by);
    if (!grouping) return grouping.error();
    const auto quotas = QuotaTable::load(m_reader, u"collected"_s, scope);
    if (!quotas) return quotas.error();
    QHash<GroupKey, Sums> groups;
    // Months without cash are shown, too: a hole in the plan is what one looks for.
    if (by == By::Month || by == By::Quarter)
        for (QDate day = result.period.from; day <= result.period.to; day = day.addMonths(1))
            groups[{ {}, periodStart(by, dayOfDate(day)), {} }];
    Sums total, overdue, undated;
    result.unknownChance = eachPart(*book, *grouping, result.period,
        [&](Which which, const GroupKey& key, CashColumn column, int currency, qint64 minor, int chance,
            const RecordId&) {
            if (which == Which::Undated) return undated.add(column, currency, minor, chance);
            if (which == Which::Overdue) overdue.add(column, currency, minor, chance);
            if (by != By::None && (which == Which::Group || !isPeriod(by)))
                groups[key].add(column, currency, minor, chance);
            total.add(column, currency, minor, chance);
        });
    const WordTable& currencies = book->currencies();
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        auto group = it->group(it.key(), currencies);
        if (!group) return group.error();
        group->sums[size_t(CashColumn::Plan)] = quotas->of(asked, by, it.key());
        result.groups.push_back(std::move(*group));
    }
    const std::pair<const Sums*, CashGroup*> ends[] { { &total, &result.total }, { &overdue, &result.overdue },
        { &undated, &result.undated } };
    for (const auto& [sums, target] : ends) {
        auto group = sums->group({}, currencies);
        if (!group) return group.error();
        *target = std::move(*group);
    }
    result.total.sums[size_t(CashColumn::Plan)] = quotas->of(asked, By::None, {});
    result.otherCurrency = book->otherCurrency();
    result.ledgerUntil = book->ledgerUntil();
    result.draftPlan = quotas->isDraft();
    const QString leading = total.plain[size_t(CashColumn::Total)].leadingCurrency(currencies);
    std::sort(result.groups.begin(), result.groups.end(), [&](const CashGroup& a, const CashGroup& b) {
        const size_t at = size_t(CashColumn::Total);
        const qint64 ofA = isPeriod(by) ? 0 : amountIn(a.sums[at], leading);
        const qint64 ofB = isPeriod(by) ? 0 : amountIn(b.sums[at], leading);
        return ofA != ofB ? ofA > ofB : a.key < b.key;
    });
    return result;
}

QString rowsType(CashColumn column)
{
    const bool invoices = column == CashColumn::Invoices || column == CashColumn::Total || column == CashColumn::Plan;
    return column == CashColumn::Received ? u"receipt"_s : invoices ? u"invoice"_s : u"instalment"_s;
}

Result<std::vector<RecordId>> CashForecast::rowsBehind(
    const ReportScope& scope, By by, Which asked, const GroupKey& group, CashColumn askedColumn) const
{
    const auto moment = m_reader.snapshot();
    const auto book = ClaimBook::load(m_reader, scope);
    if (!book) return book.error();
    const auto grouping = ClaimGrouping::load(m_reader, by);
    if (!grouping) return grouping.error();
    if (askedColumn == CashColumn::Total || askedColumn == CashColumn::Plan) askedColumn = CashColumn::Invoices;
    std::vector<RecordId> rows;
    eachPart(*book, *grouping, halfYearFrom(scope.today, scope.period),
        [&](Which which, const GroupKey& key, CashColumn column, int, qint64, int, const RecordId& id) {
            if (column != askedColumn) return;
            const bool inGroup = which == Which::Group || (which == Which::Overdue && !isPeriod(by));
            const bool fits = asked == Which::Total ? which != Which::Undated
                : asked == Which::Group             ? inGroup && key == group
                                                    : which == asked;
            if (fits) rows.push_back(id);
        });
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace fairlead
