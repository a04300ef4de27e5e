#include "insight/CreditTable.h"

#include "insight/MoneySplit.h"
#include "insight/RowId.h"

#include <algorithm>

namespace fairlead {

Result<CreditTable> CreditTable::load(const Reader& reader)
{
    CreditTable table;
    const auto done = reader.each("SELECT opportunity, person, share, kind='overlay' FROM credit_share WHERE _v=1 "
                                  "AND share>0 ORDER BY opportunity, kind='overlay', person",
        {}, [&](const RowView& row) {
            table.m_shares.push_back(
                { idOfBytes(row.bytes(0)), idOfBytes(row.bytes(1)), row.integer(2), row.integer(3) != 0 });
        });
    if (!done) return done.error();
    return table;
}

Result<bool> CreditTable::hasAny(const Reader& reader)
{
    const auto some = reader.number("SELECT EXISTS(SELECT 1 FROM credit_share WHERE _v=1 AND share>0)");
    if (!some) return some.error();
    return *some != 0;
}

std::span<const CreditTable::Share> CreditTable::of(const RecordId& deal) const
{
    const auto first = std::lower_bound(
        m_shares.begin(), m_shares.end(), deal, [](const Share& share, const RecordId& id) { return share.deal < id; });
    const auto last = std::find_if(first, m_shares.end(), [&deal](const Share& share) { return share.deal != deal; });
    return { first, last };
}

qint64 CreditTable::creditOf(std::span<const Share> shares)
{
    qint64 sum = 0;
    for (const Share& share : shares)
        sum += share.overlay ? 0 : share.basisPoints;
    return sum;
}

bool CreditTable::isUneven(const RecordId& deal) const
{
    const qint64 credit = creditOf(of(deal));
    return credit != 0 && credit != 10000;
}

std::vector<Attribution> CreditTable::attribute(const DealFacts& deal, const ScopeFilter& filter) const
{
    const auto shares = of(deal.id);
    const qint64 credit = creditOf(shares);
    std::vector<Attribution> result;
    if (credit == 0) result.push_back({ deal.owner, deal.unit, deal.amount, false });
    std::vector<qint64> weights;
    for (const Share& share : shares) {
        const RecordId person = filter.person(share.person);
        const RecordId unit = person == deal.owner ? deal.unit : filter.unitOf(person, deal.closedOn, {});
        result.push_back({ person, unit, scaleRounded(deal.amount, share.basisPoints, 10000), share.overlay });
        if (!share.overlay) weights.push_back(share.basisPoints);
    }
    if (weights.empty()) return result;
    // One rounding for all of them together, so that 100 % stays 100 %.
    const auto amounts = splitAmount(scaleRounded(deal.amount, credit, 10000), weights);
    for (size_t i = 0; i < amounts.size(); ++i)
        result[i].amount = amounts[i]; // credit comes first
    return result;
}

} // namespace fairlead
