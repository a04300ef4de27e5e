#include "insight/PurchaseHistory.h"

#include "base/Text.h"
#include "insight/DayHistogram.h"
#include "insight/DayNumber.h"
#include "insight/DealBook.h"
#include "insight/LineTable.h"
#include "insight/RowId.h"
#include "model/LeadRules.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

void Purchases::settle()
{
    std::sort(m_list.begin(), m_list.end(),
        [](const Purchase& a, const Purchase& b) { return a.day != b.day ? a.day < b.day : a.record < b.record; });
    m_days.clear();
    for (const Purchase& purchase : m_list)
        if (m_days.empty() || purchase.day > m_days.back() + oneOrder) m_days.push_back(purchase.day);
}

Ratio Purchases::interval() const
{
    DayHistogram gaps;
    for (size_t i = 1; i < m_days.size(); ++i)
        gaps.add(m_days[i] - m_days[i - 1]);
    return gaps.median();
}

std::optional<std::pair<int, qint64>> Purchases::usualAmount() const
{
    const auto last
        = std::find_if(m_list.rbegin(), m_list.rend(), [](const Purchase& one) { return one.currency >= 0; });
    if (last == m_list.rend()) return {};
    std::vector<qint64> amounts;
    for (const Purchase& purchase : m_list)
        if (purchase.currency == last->currency) amounts.push_back(purchase.amount);
    const auto middle = amounts.begin() + qptrdiff((amounts.size() - 1) / 2);
    std::nth_element(amounts.begin(), middle, amounts.end());
    return std::pair(last->currency, *middle);
}

Result<PurchaseHistory> PurchaseHistory::load(const Reader& reader, const ReportScope& scope)
{
    // Leads and products of deals are known as they stand now only.
    if (scope.asOf.isValid()) return Error { ErrorCode::Invalid, u"as_of"_s };
    ReportScope everybody;
    everybody.today = scope.today;
    everybody.rates = scope.rates;
    const auto filter = ScopeFilter::load(reader, everybody);
    if (!filter) return filter.error();
    PurchaseHistory history;
    auto companies = MergedIds::load(reader, "company");
    if (!companies) return companies.error();
    history.m_companies = std::move(*companies);
    if (const auto done = history.loadDeals(reader, *filter); !done) return done.error();
    if (const auto done = history.loadInvoices(reader, *filter); !done) return done.error();
    if (const auto done = history.loadLeads(reader); !done) return done.error();
    for (auto& [id, customer] : history.m_customers) {
        customer.company = id;
        customer.all.settle();
        for (auto& [product, purchases] : customer.products)
            purchases.settle();
    }
    return history;
}

Result<void> PurchaseHistory::loadDeals(const Reader& reader, const ScopeFilter& filter)
{
    const auto stages = StageTable::load(reader, filter.scope().today);
    if (!stages) return stages.error();
    const auto lines = LineTable::load(reader);
    if (!lines) return lines.error();
    const int today = dayOfDate(filter.scope().today);
    DealBook book(reader, *stages, filter);
    DealNeeds needs;
    needs.open = needs.id = needs.company = true;
    const auto done = book.each(needs, [&](const DealFacts& deal) {
        if (deal.company.isNull()) return;
        if (deal.end == StageEnd::Open) {
            CustomerHistory& customer = m_customers[m_companies.resolved(deal.company)];
            const auto asked = lines->of(deal.id);
            customer.askedForAny |= asked.empty();
            for (const DealLine& line : asked)
                customer.asked.insert(line.product);
            return;
        }
        if (deal.end != StageEnd::Won || deal.closedOn == 0 || deal.closedOn > today) return;
        CustomerHistory& customer = m_customers[m_companies.resolved(deal.company)];
        customer.all.add({ deal.closedOn, deal.id, false, deal.currency, deal.amount });
        for (const ProductPart& part : lines->split(deal.id, deal.amount, deal.ownAmount))
            if (!part.product.isNull())
                customer.products[part.product].add({ deal.closedOn, deal.id, false, deal.currency, part.amount });
    });
    m_currencies = book.currencies();
    return done;
}

Result<void> PurchaseHistory::loadInvoices(const Reader& reader, const ScopeFilter& filter)
{
    const int today = dayOfDate(filter.scope().today);
    return reader.each("SELECT id, company, issued_on, coalesce(net_currency, gross_currency), "
                       "coalesce(net, gross-coalesce(tax, 0)) FROM invoice WHERE _v=1 AND opportunity IS NULL AND "
                       "contract IS NULL AND kind IS NOT 'credit'",
        {}, [&](const RowView& row) {
            Purchase purchase { dayNumber(row.bytes(2)), row.id(0), true, m_currencies.indexOf(row.bytes(3)),
                row.integer(4) };
            if (purchase.day == 0 || purchase.day > today) return;
            filter.rates().convert(m_currencies, purchase.currency, purchase.amount, purchase.day);
            m_customers[m_companies.resolved(row.id(1))].all.add(purchase);
        });
}

/// A lead says in words what it is about: the products whose name stands there.
Result<void> PurchaseHistory::loadLeads(const Reader& reader)
{
    std::vector<std::pair<RecordId, QString>> products;
    const auto named = reader.each("SELECT id, name FROM product WHERE _v=1", {}, [&products](const RowView& row) {
        if (const QString name = looseText(row.text(1)); !name.isEmpty()) products.emplace_back(row.id(0), name);
    });
    if (!named) return named;
    QHash<QString, RecordId> byName;
    const auto companies = reader.each("SELECT id, name FROM company WHERE _v=1", {},
        [&byName](const RowView& row) { byName.insert(looseText(row.text(1)), row.id(0)); });
    if (!companies) return companies;
    return reader.each(
        "SELECT matched_company, company_name, interest, status FROM lead WHERE _v=1 AND status IS NOT 'converted' AND "
        "status IS NOT 'rejected'",
        {}, [&](const RowView& row) {
            const RecordId id = row.isNull(0) ? byName.value(looseText(row.text(1))) : row.id(0);
            const auto customer = m_customers.find(m_companies.resolved(id));
            if (customer == m_customers.end()) return;
            const QString interest = looseText(row.text(2));
            bool isNamed = false;
            for (const auto& [product, name] : products)
                if (interest.contains(name)) {
                    customer->second.asked.insert(product);
                    isNamed = true;
                }
            customer->second.askedForAny |= !isNamed;
        });
}

} // namespace fairlead
