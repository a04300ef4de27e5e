#pragma once
#include "insight/ReportScope.h"
#include "insight/ScopeFilter.h"
#include "insight/WordTable.h"

#include <vector>

namespace fairlead {

/// Something that is to be paid: an invoice, or an instalment of a contract or a deal.
struct Claim
{
    enum class Kind {
        Invoice,
        Dated, ///< an instalment due on a fixed day
        Happened, ///< an instalment whose event has happened
        Expected ///< an instalment whose event has not: `due` is a guess
    };
    Kind kind = Kind::Invoice;
    RecordId id; ///< of the invoice or the instalment
    RecordId deal;
    RecordId company;
    RecordId person; ///< who is to collect it: its own, else the deal's owner
    RecordId unit; ///< of that person on the day of the question
    int currency = -1;
    qint64 amount = 0; ///< minor units
    qint64 matched = 0; ///< by receipts, cash discounts and credit notes
    qint64 covered = 0; ///< of an instalment: what invoices of the same deal ask for already
    int due = 0; ///< Julian day; 0: nobody knows
    int chance = 10000; ///< of an instalment of a deal that is still open: the deal's, basis points; -1: unknown
    int part = 0;
    bool pinned = false; ///< somebody chose it for the period of the question

    /// What is still to come, never under 0.
    qint64 open() const { return std::max<qint64>(0, amount - matched - covered); }
    bool isInvoice() const { return kind == Kind::Invoice; }
    bool isSure() const { return chance == 10000; }
};

/// Money that came in, or a credit note: what of it pays nothing yet is an advance.
struct Incoming
{
    RecordId id; ///< of the receipt; of the invoice record for a credit note
    RecordId company;
    RecordId person;
    RecordId unit;
    int currency = -1;
    qint64 amount = 0;
    qint64 matched = 0;
    int cashOn = 0; ///< value date; of a bill the day on which it matures
    bool credit = false; ///< a credit note: no cash
    qint64 unmatched() const { return std::max<qint64>(0, amount - matched); }
};

/// All claims and all money of a scope, as they stood at the end of a day.
///
/// - *Open* = amount − matched − covered. An allocation counts with its amount and the cash discount; it holds if its
///   receipt does (Corrections). A credit note that names the invoice it reverses takes away from it what no allocation
///   has used.
/// - Invoices of a deal cover its instalments, the first due first, so that the same money is never expected twice.
/// - An instalment is due on its day; or so many days after its event: signing (of the contract, else the day the deal
/// was
///   won), delivery, acceptance, end of warranty (events of the contract). Until then it is expected on the day that
///   somebody expects, or for signing on the expected close of the deal.
/// - Instalments of deals that ended other than won are no claims.
/// - The scope restricts person, team and currency; as of a past day what was issued, received and matched until then.
class ClaimBook
{
public:
    static Result<ClaimBook> load(const Reader& reader, const ReportScope& scope);
    /// Of one customer alone, for his page and those of his documents: reads no others.
    static Result<ClaimBook> ofCompany(const Reader& reader, const RecordId& company, QDate today);
    const Claim* claim(const RecordId& document) const; ///< null: it is none, or nothing is owed for it
    const Incoming* incoming(const RecordId& document) const;

    const std::vector<Claim>& claims() const { return m_claims; }
    const std::vector<Incoming>& money() const { return m_money; }
    const WordTable& currencies() const { return m_currencies; }
    int day() const { return m_day; } ///< of the question, Julian
    /// The newest day that a document or a receipt of the ledger is of, Julian; 0: there are none.
    int ledgerUntil() const { return m_ledgerUntil; }
    qint64 otherCurrency() const { return m_otherCurrency; } ///< allocations left out: in another currency
    qint64 withoutAmount() const { return m_withoutAmount; } ///< instalments that say neither amount nor percent of one

private:
    friend class ClaimLoader;
    std::vector<Claim> m_claims;
    std::vector<Incoming> m_money;
    WordTable m_currencies;
    int m_day = 0;
    int m_ledgerUntil = 0;
    qint64 m_otherCurrency = 0;
    qint64 m_withoutAmount = 0;
};

} // namespace fairlead
