#include "insight/DealGrouping.h"

#include "insight/DayNumber.h"

#include <iterator>
#include <tuple>

namespace fairlead {

namespace {

constexpr std::pair<By, const char*> names[] = { { By::None, "none" }, { By::Person, "person" }, { By::Team, "team" },
    { By::Product, "product" }, { By::Customer, "customer" }, { By::Source, "source" }, { By::Kind, "kind" },
    { By::Day, "day" }, { By::Week, "week" }, { By::Month, "month" }, { By::Quarter, "quarter" }, { By::Year, "year" },
    { By::Reason, "reason" }, { By::Competitor, "competitor" }, { By::Stage, "stage" }, { By::Deal, "deal" } };

} // namespace

int periodStart(By by, int day)
{
    if (day == 0 || by == By::Day) return day;
    const QDate date = dateOfDay(day);
    if (by == By::Week) return day + 1 - date.dayOfWeek();
    const int month = by == By::Year ? 1 : by == By::Quarter ? (date.month() - 1) / 3 * 3 + 1 : date.month();
    return dayOfDate(QDate(date.year(), month, 1));
}

QDate nextPeriodStart(By by, QDate start)
{
    if (by == By::Day || by == By::Week) return start.addDays(by == By::Day ? 1 : 7);
    return start.addMonths(by == By::Year ? 12 : by == By::Quarter ? 3 : 1);
}

QString byName(By by)
{
    const auto found
        = std::find_if(std::begin(names), std::end(names), [by](const auto& it) { return it.first == by; });
    return QString::fromLatin1(found->second);
}

std::optional<By> byNamed(const QString& name)
{
    for (const auto& [by, word] : names)
        if (name == QLatin1String(word)) return by;
    return {};
}

bool GroupKey::operator<(const GroupKey& other) const
{
    return std::tie(periodStart, id, source) < std::tie(other.periodStart, other.id, other.source);
}

Result<DealGrouping> DealGrouping::load(const Reader& reader, By by)
{
    DealGrouping grouping;
    grouping.m_by = by;
    if (by == By::Product) {
        auto lines = LineTable::load(reader);
        if (!lines) return lines.error();
        grouping.m_lines = std::move(*lines);
    }
    if (by == By::Customer || by == By::Competitor) {
        auto companies = MergedIds::load(reader, "company");
        if (!companies) return companies.error();
        grouping.m_companies = std::move(*companies);
    }
    return grouping;
}

void DealGrouping::addNeeds(DealNeeds& needs) const
{
    needs.who |= m_by == By::Person || m_by == By::Team;
    needs.id |= m_by == By::Product || m_by == By::Deal;
    needs.ending |= m_by == By::Reason || m_by == By::Competitor;
    needs.company |= m_by == By::Customer;
    needs.source |= m_by == By::Source;
}

GroupKey DealGrouping::keyOf(const DealFacts& deal, const DealBook& book) const
{
    switch (m_by) {
    case By::None:
    case By::Product:
    case By::Kind:
    case By::Stage:
        break;
    case By::Person:
        return { deal.owner, 0, {} };
    case By::Team:
        return { deal.unit, 0, {} };
    case By::Customer:
        return { m_companies.resolved(deal.company), 0, {} };
    case By::Source:
        return { {}, 0, deal.source < 0 ? QString() : book.sources().name(deal.source) };
    case By::Reason:
        return { {}, 0, deal.reason < 0 ? QString() : book.reasons().name(deal.reason) };
    case By::Competitor:
        return { m_companies.resolved(deal.rival), 0, {} };
    case By::Deal:
        return { deal.id, 0, {} };
    case By::Day:
    case By::Week:
    case By::Month:
    case By::Quarter:
    case By::Year:
        return { {}, periodStart(m_by, deal.countsOn), {} };
    }
    return {};
}

QVarLengthArray<GroupKey, 4> DealGrouping::keysOf(const DealFacts& deal, const DealBook& book) const
{
    if (m_by == By::None) return {};
    if (m_by == By::Product) return productsOf(deal.id);
    return { keyOf(deal, book) };
}

QVarLengthArray<GroupKey, 4> DealGrouping::productsOf(const RecordId& deal) const
{
    QVarLengthArray<GroupKey, 4> keys;
    for (const DealLine& line : m_lines.of(deal)) {
        const GroupKey key { line.product, 0, {} };
        if (!keys.contains(key)) keys.append(key);
    }
    if (keys.isEmpty()) keys.append(GroupKey {});
    return keys;
}

} // namespace fairlead
