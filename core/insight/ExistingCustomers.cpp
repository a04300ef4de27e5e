#include "insight/ExistingCustomers.h"

#include "insight/TrendPeriods.h"

namespace fairlead {

namespace {

Result<QHash<RecordId, int>> firstWins(const Reader& reader, const ReportScope& scope, const MergedIds& companies)
{
    ReportScope everybody;
    everybody.today = scope.today;
    everybody.asOf = scope.asOf;
    const auto ended = EndedDeals::prepare(reader, everybody, By::None);
    if (!ended) return ended.error();
    DealNeeds needs;
    needs.company = true;
    QHash<RecordId, int> first;
    const auto done = (*ended)->each(needs, [&](const DealFacts& deal, const EndedParts&) {
        if (deal.end != StageEnd::Won || deal.closedOn == 0 || deal.company.isNull()) return;
        int& day = first[companies.resolved(deal.company)];
        day = day == 0 ? deal.closedOn : std::min(day, deal.closedOn);
    });
    if (!done) return done.error();
    return first;
}

} // namespace

Result<ExistingCustomers> ExistingCustomers::load(const Reader& reader, const ReportScope& scope)
{
    const auto companies = MergedIds::load(reader, "company");
    if (!companies) return companies.error();
    const auto first = firstWins(reader, scope, *companies);
    if (!first) return first.error();
    const auto ended = EndedDeals::prepare(reader, during(scope, {}), By::None);
    if (!ended) return ended.error();
    DealNeeds needs;
    needs.id = needs.company = true;
    ExistingCustomers customers;
    const auto done = (*ended)->each(needs, [&](const DealFacts& deal, const EndedParts& parts) {
        if (deal.end != StageEnd::Won || deal.closedOn == 0) return;
        const int since = first->value(companies->resolved(deal.company));
        customers.m_deals.push_back(
            { deal.id, deal.closedOn, deal.currency < 0 ? QString() : (*ended)->book().currencies().name(deal.currency),
                parts.amount, !deal.company.isNull() && since != 0 && since < deal.closedOn });
    });
    if (!done) return done.error();
    return customers;
}

} // namespace fairlead
