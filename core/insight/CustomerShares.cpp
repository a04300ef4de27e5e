#include "insight/CustomerShares.h"

#include "insight/WonAmount.h"
#include "insight/Wide.h"

#include <algorithm>

namespace fairlead {

namespace {

CustomerSpread& spreadOf(std::vector<CustomerSpread>& spreads, const QString& currency)
{
    for (CustomerSpread& spread : spreads)
        if (spread.currency == currency) return spread;
    CustomerSpread spread;
    spread.currency = currency;
    spread.total = spread.withoutCustomer = { 0, currency };
    spreads.push_back(std::move(spread));
    return spreads.back();
}

void takeGroup(std::vector<CustomerSpread>& spreads, const WonGroup& group)
{
    for (const Money& won : group.won) {
        CustomerSpread& spread = spreadOf(spreads, won.currency);
        if (group.key.id.isNull()) {
            spread.withoutCustomer = won;
            spread.dealsWithoutCustomer = group.deals;
        } else {
            spread.total.minor += won.minor;
            spread.ranks.push_back({ group.key.id, group.deals, won, {}, {} });
        }
    }
}

void rank(CustomerSpread& spread)
{
    std::sort(spread.ranks.begin(), spread.ranks.end(), [](const CustomerRank& a, const CustomerRank& b) {
        return a.won.minor != b.won.minor ? a.won.minor > b.won.minor : a.customer < b.customer;
    });
    const qint64 total = spread.total.minor;
    qint64 sum = 0;
    qint64 place = 0;
    for (CustomerRank& rank : spread.ranks) {
        ++place;
        sum += rank.won.minor;
        rank.share = { rank.won.minor, total };
        rank.cumulative = { sum, total };
        if (spread.half == 0 && Wide(sum) * 2 >= total) spread.half = place;
        if (spread.eighty == 0 && Wide(sum) * 5 >= Wide(total) * 4) spread.eighty = place;
    }
}

} // namespace

Result<std::vector<CustomerSpread>> CustomerShares::compute(const ReportScope& scope) const
{
    const auto won = WonAmount(m_reader).compute(scope, By::Customer);
    if (!won) return won.error();
    std::vector<CustomerSpread> spreads;
    for (const WonGroup& group : won->groups)
        takeGroup(spreads, group);
    for (CustomerSpread& spread : spreads)
        rank(spread);
    std::sort(spreads.begin(), spreads.end(),
        [](const CustomerSpread& a, const CustomerSpread& b) { return a.currency < b.currency; });
    return spreads;
}

} // namespace fairlead
