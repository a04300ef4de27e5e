#pragma once
#include "insight/Ratio.h"
#include "insight/ScopeFilter.h"
#include "insight/WordTable.h"

#include <map>
#include <set>
#include <vector>

namespace fairlead {

/// Something that a customer bought: a won deal or a part of it, or an invoice that belongs to no deal and no contract.
struct Purchase
{
    int day = 0; ///< Julian
    RecordId record;
    bool isInvoice = false;
    int currency = -1; ///< of PurchaseHistory::currencies(); -1: no amount
    qint64 amount = 0;
};

/// Purchases in the order of their days. What is bought within two weeks is one purchase on several papers.
class Purchases
{
public:
    void add(const Purchase& purchase) { m_list.push_back(purchase); }
    void settle(); ///< once all are there
    const std::vector<Purchase>& list() const { return m_list; }
    qint64 times() const { return qint64(m_days.size()); }
    int last() const { return m_days.empty() ? 0 : m_days.back(); }
    /// Median of the days from one purchase to the next; undefined for fewer than two.
    Ratio interval() const;
    /// The median of their amounts in the currency of the last one that has any.
    std::optional<std::pair<int, qint64>> usualAmount() const; ///< currency, minor units

private:
    static constexpr int oneOrder = 14; ///< days
    std::vector<Purchase> m_list;
    std::vector<int> m_days;
};

struct CustomerHistory
{
    RecordId company;
    Purchases all;
    std::map<RecordId, Purchases> products;
    std::set<RecordId> asked; ///< products of open deals and open leads
    bool askedForAny = false; ///< an open deal or lead of which nobody said what it is for
    bool isAsked() const { return askedForAny || !asked.empty(); }
};

/// What every customer bought until today, and what is being asked of it already.
class PurchaseHistory
{
public:
    static Result<PurchaseHistory> load(const Reader& reader, const ReportScope& scope);

    const std::map<RecordId, CustomerHistory>& customers() const { return m_customers; }
    const WordTable& currencies() const { return m_currencies; }

private:
    Result<void> loadDeals(const Reader& reader, const ScopeFilter& filter);
    Result<void> loadInvoices(const Reader& reader, const ScopeFilter& filter);
    Result<void> loadLeads(const Reader& reader);

    MergedIds m_companies;
    std::map<RecordId, CustomerHistory> m_customers;
    WordTable m_currencies;
};

} // namespace fairlead
