#pragma once
#include "insight/ClaimBook.h"
#include "insight/ClaimGrouping.h"
#include "insight/CloseBook.h"
#include "insight/OpenPass.h"
#include "insight/RateBook.h"
#include "insight/RevenueForecast.h"
#include "insight/StageCategories.h"
#include "insight/WonPass.h"

namespace fairlead {

/// One part of the revenue: what of it stands where.
struct RevenuePart
{
    RevenueForecast::Which which = RevenueForecast::Which::Group;
    GroupKey key;
    RevenueColumn column = RevenueColumn::Invoiced;
    int currency = -1; ///< of currencies()
    qint64 minor = 0;
    int chance = 10000; ///< basis points; -1: nobody knows
    RecordId row; ///< the invoice or the deal
};

/// Goes over invoices, won and open deals of a scope and gives every part of the period's revenue once.
class RevenuePass
{
public:
    static Result<std::unique_ptr<RevenuePass>> prepare(const Reader& reader, const ReportScope& scope, By by);
    using Visitor = std::function<void(const RevenuePart&)>;
    Result<void> each(const Visitor& visitor);

    WordTable& currencies() { return m_currencies; }
    const Period& period() const { return m_scope.period; }
    qint64 gross() const { return m_gross; }

private:
    RevenuePass(const Reader& reader, ReportScope scope, By by);
    struct Invoice
    {
        RecordId deal;
        int currency = -1;
        qint64 net = 0; ///< below 0: a credit note
        int day = 0;
    };
    Result<void> readInvoices();
    Result<void> readGross();
    void giveInvoices(const Visitor& visitor) const;
    Result<void> giveWon(const Visitor& visitor);
    Result<void> giveOpen(const Visitor& visitor);
    template <typename Document>
    void giveInvoice(const Document& document, const Visitor& visitor) const;
    void giveDeliveries(RevenuePart part, const DealFacts& deal, qint64 amount, qint64 covered, int fallback,
        const Visitor& visitor) const;
    int own(const WordTable& others, int currency);
    RevenueForecast::Which place(int day, bool waits) const;
    GroupKey keyOn(const GroupKey& key, int day) const;
    RecordId productOf(const GroupKey& key) const { return m_by == By::Product ? key.id : m_scope.product; }

    const Reader& m_reader;
    ReportScope m_scope;
    By m_by;
    int m_monthStart = 0; ///< of the day of the question
    WordTable m_currencies;
    RateBook m_rates;
    ClaimBook m_claims; ///< says whose an invoice is
    ClaimGrouping m_grouping;
    std::unique_ptr<WonPass> m_won;
    std::unique_ptr<OpenPass> m_open;
    CloseBook m_closings;
    LineTable m_lines;
    QHash<RecordId, Invoice> m_invoices;
    QHash<RecordId, QHash<int, qint64>> m_invoiced; ///< net of a deal, by currency
    QSet<RecordId> m_grossDeals;
    StageCategories m_ofStage;
    qint64 m_gross = 0;
};

} // namespace fairlead
