#pragma once
#include "insight/ClaimBook.h"
#include "insight/StageTable.h"

#include <array>
#include <map>

namespace fairlead {

/// Fills a ClaimBook: reads invoices, receipts, instalments and what matches them.
class ClaimLoader
{
public:
    /// `company`: only its documents; null: all.
    ClaimLoader(
        const Reader& reader, const ReportScope& scope, StageTable stages, ScopeFilter filter, const RecordId& company);
    Result<ClaimBook> load();

private:
    enum Event { Signed, Delivered, Accepted, WarrantyEnd, EventCount };
    using EventDays = std::array<int, EventCount>; ///< the first of each; 0: not yet
    struct Contract
    {
        RecordId deal;
        int currency = -1;
        qint64 amount = 0;
        EventDays days {};
    };
    struct Deal
    {
        StageEnd end = StageEnd::Open;
        int currency = -1;
        qint64 amount = 0;
        int closedOn = 0;
        int expectedClose = 0;
        int chance = -1;
        RecordId owner;
        RecordId company;
    };
    struct Match
    {
        RecordId source; ///< receipt or credit note
        RecordId target; ///< invoice or instalment
        int currency = -1;
        qint64 amount = 0;
        qint64 discount = 0;
    };
    struct Instalment
    {
        size_t claim = 0;
        RecordId contract;
        qint64 percent = -1; ///< basis points; -1: none
        int trigger = -1; ///< an Event; -1: a fixed day
        int offset = 0;
        int fixed = 0;
        int expected = 0;
    };

    Result<void> readContracts();
    Result<void> readEvents();
    Result<void> readInvoices();
    Result<void> readReceipts();
    Result<void> readInstalments();
    Result<void> readDeals();
    void settleInstalments();
    void setAmount(Claim& claim, qint64 percent, const Contract* contract, const Deal* deal);
    static void setDue(Claim& claim, const Instalment& each, const EventDays& days, int expectedClose);
    void match(const Match& one);
    void reverseByCredits();
    void cover();
    void keepInScope();
    void convert();
    RecordId groupOf(const RecordId& deal, const RecordId& contract) const;
    static int event(std::string_view word);
    /// `select` ends in a condition, where ?1 is the day; `ofCompany` narrows it, where ?company is that company.
    struct Question
    {
        QByteArray select;
        QByteArray ofCompany;
        QByteArray order;
    };
    Result<void> each(const Question& question, const std::function<void(const RowView&)>& row) const;

    void add(Claim claim);
    void add(Incoming money);

    const Reader& m_reader;
    const ReportScope& m_scope;
    StageTable m_stages;
    ScopeFilter m_filter;
    RecordId m_company;
    ClaimBook m_book;
    QHash<RecordId, Contract> m_contracts;
    QHash<RecordId, Deal> m_deals; ///< that documents name; one that was deleted is not there
    QHash<RecordId, size_t> m_claimOf; ///< by document
    QHash<RecordId, size_t> m_moneyOf;
    QHash<RecordId, RecordId> m_reverses; ///< credit note → invoice
    QHash<RecordId, RecordId> m_groups; ///< credit note → the deal or contract it belongs to
    std::vector<Instalment> m_instalments;
    std::vector<Match> m_matches;
};

} // namespace fairlead
