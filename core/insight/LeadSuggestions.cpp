#include "insight/LeadSuggestions.h"

#include "insight/DayNumber.h"
#include "insight/PurchaseHistory.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Why = LeadSuggestion::Why;

struct Customer
{
    RecordId industry;
    RecordId owner;
    RecordId unit;
};

/// How many customers of an industry have a product, and how many have it with another.
struct Neighbours
{
    std::map<RecordId, qint64> having;
    std::map<std::pair<RecordId, RecordId>, qint64> both; ///< in either order
    std::vector<const CustomerHistory*> customers;
};

class Judge
{
public:
    Judge(const Reader& reader, const ReportScope& scope)
        : m_reader(reader)
        , m_scope(scope)
        , m_today(dayOfDate(scope.today))
        , m_until(std::max(m_today, dayOfDate(scope.period.to)))
    {
    }

    Result<SuggestionsResult> judge()
    {
        auto history = PurchaseHistory::load(m_reader, m_scope);
        if (!history) return history.error();
        m_history.emplace(std::move(*history));
        auto filter = ScopeFilter::load(m_reader, m_scope);
        if (!filter) return filter.error();
        m_filter.emplace(std::move(*filter));
        if (const auto done = load(); !done) return done.error();
        meetNeighbours();
        for (const auto& [id, customer] : m_history->customers()) {
            if (customer.all.list().empty() || !isTheirs(id)) continue;
            m_result.inHand += customer.isAsked();
            if (customer.askedForAny) continue;
            if (!takeStopped(customer)) takeRepurchases(customer);
            takeCrossSales(customer);
        }
        sort();
        return std::move(m_result);
    }

private:
    Result<void> load()
    {
        const auto done = m_reader.each(
            "SELECT id, industry, owner, owner_unit FROM company WHERE _v=1", {}, [this](const RowView& row) {
                m_customers.insert(row.id(0), { row.id(1), m_filter->person(row.id(2)), m_filter->unit(row.id(3)) });
            });
        if (!done) return done;
        return m_reader.each("SELECT id FROM product WHERE _v=1 AND (sold_to IS NULL OR sold_to>=?)",
            { cellOf(m_scope.today) }, [this](const RowView& row) { m_onSale.insert(row.id(0)); });
    }

    bool isTheirs(const RecordId& company) const
    {
        const auto known = m_customers.constFind(company);
        if (known == m_customers.cend()) return false;
        return m_filter->acceptsWho(known->owner, m_filter->unitOf(known->owner, m_today, known->unit));
    }

    /// Nobody asks for it yet, it can be had, and it is what the scope asks for.
    bool isFree(const CustomerHistory& customer, const RecordId& product) const
    {
        if (!m_scope.product.isNull() && product != m_filter->product(m_scope.product)) return false;
        return product.isNull() ? !customer.isAsked() : m_onSale.contains(product) && !customer.asked.contains(product);
    }

    LeadSuggestion made(Why why, const CustomerHistory& customer, const Purchases& purchases) const
    {
        LeadSuggestion made;
        made.why = why;
        made.company = customer.company;
        made.person = m_customers.value(customer.company).owner;
        made.last = purchases.last();
        made.since = m_today - made.last;
        made.times = purchases.times();
        if (const auto usual = purchases.usualAmount())
            made.amount = { { usual->second, m_history->currencies().name(usual->first) } };
        for (const Purchase& one : purchases.list())
            (one.isInvoice ? made.invoices : made.deals).push_back(one.record);
        return made;
    }

    /// With the usual time between purchases; false if there is none.
    static bool setInterval(LeadSuggestion& made, const Purchases& purchases)
    {
        made.interval = purchases.interval();
        if (purchases.times() < LeadSuggestions::leastPurchases || !made.interval.isDefined()) return false;
        made.due
            = made.last + int((made.interval.numerator + made.interval.denominator - 1) / made.interval.denominator);
        return true;
    }

    bool takeStopped(const CustomerHistory& customer)
    {
        LeadSuggestion one = made(Why::Stopped, customer, customer.all);
        if (!setInterval(one, customer.all)) return false;
        if (qint64(one.since) * one.interval.denominator <= 2 * one.interval.numerator) return false;
        if (isFree(customer, {})) m_result.list.push_back(std::move(one));
        return true;
    }

    void takeRepurchases(const CustomerHistory& customer)
    {
        bool any = false;
        const auto take = [&](const Purchases& purchases, const RecordId& product) {
            LeadSuggestion one = made(Why::Repurchase, customer, purchases);
            if (!setInterval(one, purchases) || one.due > m_until || !isFree(customer, product)) return;
            one.product = product;
            m_result.list.push_back(std::move(one));
            any = true;
        };
        for (const auto& [product, purchases] : customer.products)
            take(purchases, product);
        if (!any) take(customer.all, {});
    }

    void meetNeighbours()
    {
        for (const auto& [id, customer] : m_history->customers()) {
            const RecordId industry = m_customers.value(id).industry;
            if (industry.isNull() || customer.products.empty()) continue;
            Neighbours& all = m_neighbours[industry];
            all.customers.push_back(&customer);
            for (const auto& [a, purchases] : customer.products) {
                ++all.having[a];
                for (const auto& [b, others] : customer.products)
                    if (a != b) ++all.both[{ a, b }];
            }
        }
    }

    /// Of each product that is missing the best reason; of each customer the three best.
    void takeCrossSales(const CustomerHistory& customer)
    {
        const auto found = m_neighbours.find(m_customers.value(customer.company).industry);
        if (found == m_neighbours.end()) return;
        const Neighbours& all = found->second;
        std::map<RecordId, std::pair<RecordId, Ratio>> best; // by the product that is missing
        for (const auto& [has, purchases] : customer.products) {
            const auto having = all.having.find(has);
            // Of the others: the customer himself has the one and not the other.
            if (having == all.having.end() || having->second - 1 < LeadSuggestions::leastSimilar) continue;
            for (auto it = all.both.lower_bound({ has, RecordId() }); it != all.both.end() && it->first.first == has;
                 ++it) {
                const RecordId& missing = it->first.second;
                const Ratio rate { it->second, having->second - 1 };
                if (customer.products.contains(missing) || !isFree(customer, missing)
                    || rate.numerator < LeadSuggestions::leastBoth
                    || rate.numerator * LeadSuggestions::leastShare < rate.denominator)
                    continue;
                auto [place, isNew] = best.try_emplace(missing, has, rate);
                if (!isNew && place->second.second.isLessThan(rate)) place->second = { has, rate };
            }
        }
        std::vector<std::pair<RecordId, std::pair<RecordId, Ratio>>> ranked(best.begin(), best.end());
        std::stable_sort(ranked.begin(), ranked.end(),
            [](const auto& a, const auto& b) { return b.second.second.isLessThan(a.second.second); });
        for (size_t i = 0; i < std::min(ranked.size(), mostCrossSales); ++i)
            addCrossSale(customer, ranked[i].first, ranked[i].second.first, ranked[i].second.second);
    }

    void addCrossSale(
        const CustomerHistory& customer, const RecordId& missing, const RecordId& has, const Ratio& similar)
    {
        LeadSuggestion one = made(Why::CrossSell, customer, customer.products.at(has));
        one.product = missing;
        one.because = has;
        one.similar = similar;
        Purchases prices;
        const RecordId industry = m_customers.value(customer.company).industry;
        for (const CustomerHistory* other : m_neighbours.at(industry).customers) {
            const auto bought = other->products.find(missing);
            if (bought == other->products.end() || !other->products.contains(has)) continue;
            one.others.push_back(other->company);
            for (const Purchase& purchase : bought->second.list())
                prices.add(purchase);
        }
        prices.settle();
        one.amount.clear();
        if (const auto usual = prices.usualAmount())
            one.amount = { { usual->second, m_history->currencies().name(usual->first) } };
        m_result.list.push_back(std::move(one));
    }

    void sort()
    {
        const auto worth
            = [](const LeadSuggestion& one) { return one.amount.isEmpty() ? 0 : one.amount.front().minor; };
        std::stable_sort(m_result.list.begin(), m_result.list.end(), [&](const auto& a, const auto& b) {
            if (a.why != b.why) return a.why < b.why;
            return worth(a) > worth(b);
        });
    }

    static constexpr size_t mostCrossSales = 3; ///< of a customer

    const Reader& m_reader;
    const ReportScope& m_scope;
    int m_today;
    int m_until;
    std::optional<PurchaseHistory> m_history;
    std::optional<ScopeFilter> m_filter;
    QHash<RecordId, Customer> m_customers;
    QSet<RecordId> m_onSale;
    std::map<RecordId, Neighbours> m_neighbours; ///< by industry
    SuggestionsResult m_result;
};

} // namespace

Result<SuggestionsResult> LeadSuggestions::compute(const ReportScope& scope) const
{
    const auto moment = m_reader.snapshot();
    return Judge(m_reader, scope).judge();
}

} // namespace fairlead
