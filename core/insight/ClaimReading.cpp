// What a ClaimBook is made from, as the tables hold it.
#include "insight/ClaimLoader.h"

#include "insight/Corrections.h"
#include "insight/DayNumber.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// Whether a choice of a period holds for the period of a question.
bool isPinnedFor(std::string_view text, const Period& asked)
{
    if (text.empty()) return false;
    const auto period = Period::parse(QString::fromUtf8(text.data(), qsizetype(text.size())));
    return period && (asked.isOpen() || (asked.contains(period->from) && asked.contains(period->to)));
}

} // namespace

void ClaimLoader::add(Claim claim)
{
    m_claimOf.insert(claim.id, m_book.m_claims.size());
    m_book.m_claims.push_back(std::move(claim));
}

void ClaimLoader::add(Incoming money)
{
    m_moneyOf.insert(money.id, m_book.m_money.size());
    m_book.m_money.push_back(std::move(money));
}

Result<void> ClaimLoader::each(const Question& question, const std::function<void(const RowView&)>& row) const
{
    QByteArray sql = question.select;
    Cells bindings;
    if (sql.contains("?1")) bindings.push_back(cellOf(dateOfDay(m_book.m_day)));
    if (!m_company.isNull()) {
        bindings.push_back(cellOf(m_company));
        sql += " AND " + QByteArray(question.ofCompany).replace("?company", bindings.size() == 1 ? "?1" : "?2");
    }
    return m_reader.each(sql + question.order, bindings, row);
}

int ClaimLoader::event(std::string_view word)
{
    return word == "signed"      ? Signed
        : word == "delivered"    ? Delivered
        : word == "accepted"     ? Accepted
        : word == "warranty_end" ? WarrantyEnd
                                 : -1;
}

Result<void> ClaimLoader::readContracts()
{
    const auto read = each({ "SELECT id, opportunity, amount_currency, amount, signed_on FROM contract WHERE _v=1",
                               "company=?company", "" },
        [&](const RowView& row) {
            Contract contract { row.id(1), m_book.m_currencies.indexOf(row.bytes(2)), row.integer(3), {} };
            const int day = dayNumber(row.bytes(4));
            if (day <= m_book.m_day) contract.days[Signed] = day;
            m_contracts.insert(row.id(0), contract);
        });
    return read ? readEvents() : read;
}

Result<void> ClaimLoader::readEvents()
{
    const auto corrections = Corrections::load(m_reader, "contract_event");
    if (!corrections) return corrections.error();
    return each({ "SELECT id, contract, event, amount_change_currency, amount_change, happened_on FROM contract_event "
                  "WHERE _v=1 AND void IS NULL AND happened_on<=?1",
                    "contract IN (SELECT id FROM contract WHERE company=?company)", " ORDER BY happened_on" },
        [&](const RowView& row) {
            const auto contract = m_contracts.find(row.id(1));
            if (contract == m_contracts.end() || !corrections->isLatest(row.id(0))) return;
            const int kind = event(row.bytes(2));
            if (kind >= 0 && contract->days[size_t(kind)] == 0) contract->days[size_t(kind)] = dayNumber(row.bytes(5));
            if (m_book.m_currencies.indexOf(row.bytes(3)) == contract->currency) contract->amount += row.integer(4);
        });
}

Result<void> ClaimLoader::readInvoices()
{
    return each(
        { "SELECT id, kind, company, opportunity, contract, owner, due_on, coalesce(gross_currency, "
          "net_currency), coalesce(gross, net+coalesce(tax,0)), reverses, issued_on, pinned_period FROM invoice "
          "WHERE _v=1 AND issued_on<=?1",
            "company=?company", " ORDER BY issued_on, id" },
        [&](const RowView& row) {
            m_book.m_ledgerUntil = std::max(m_book.m_ledgerUntil, dayNumber(row.bytes(10)));
            const int currency = m_book.m_currencies.indexOf(row.bytes(7));
            const RecordId id = row.id(0);
            const RecordId group = groupOf(row.id(3), row.id(4));
            if (row.bytes(1) == "credit") {
                Incoming credit;
                credit.id = id;
                credit.company = row.id(2);
                credit.person = row.id(5);
                credit.currency = currency;
                credit.amount = std::abs(row.integer(8));
                credit.credit = true;
                m_groups.insert(id, group);
                add(credit);
                if (!row.isNull(9)) m_reverses.insert(id, row.id(9));
                return;
            }
            Claim claim;
            claim.id = id;
            claim.deal = group;
            claim.company = row.id(2);
            claim.person = row.id(5);
            claim.currency = currency;
            claim.amount = row.integer(8);
            claim.due = row.isNull(6) ? dayNumber(row.bytes(10)) : dayNumber(row.bytes(6));
            claim.pinned = isPinnedFor(row.bytes(11), m_scope.period);
            add(claim);
        });
}

Result<void> ClaimLoader::readReceipts()
{
    const auto corrections = Corrections::load(m_reader, "receipt");
    if (!corrections) return corrections.error();
    // A customer's bills may be paid by another firm.
    const auto read = each(
        { "SELECT id, company, owner, owner_unit, amount_currency, amount, way, bill_matures_on, value_on, happened_on "
          "FROM receipt WHERE _v=1 AND void IS NULL AND happened_on<=?1",
            "(company=?company OR id IN (SELECT receipt FROM allocation WHERE invoice IN (SELECT id FROM invoice WHERE "
            "company=?company)))",
            " ORDER BY happened_on, id" },
        [&](const RowView& row) {
            if (!corrections->isLatest(row.id(0))) return;
            m_book.m_ledgerUntil = std::max(m_book.m_ledgerUntil, dayNumber(row.bytes(9)));
            Incoming money;
            money.id = row.id(0);
            money.company = row.id(1);
            money.person = row.id(2);
            money.unit = row.id(3);
            money.currency = m_book.m_currencies.indexOf(row.bytes(4));
            money.amount = row.integer(5);
            const bool bill = row.bytes(6) == "bill" && !row.isNull(7);
            money.cashOn = dayNumber(row.bytes(bill ? 7 : row.isNull(8) ? 9 : 8));
            add(money);
        });
    if (!read) return read;
    const auto matches = Corrections::load(m_reader, "allocation");
    if (!matches) return matches.error();
    return each({ "SELECT id, receipt, credit, invoice, instalment, amount_currency, amount, discount_taken "
                  "FROM allocation WHERE _v=1 AND void IS NULL AND happened_on<=?1",
                    "(receipt IN (SELECT id FROM receipt WHERE company=?company) OR invoice IN (SELECT id FROM invoice "
                    "WHERE company=?company) OR credit IN (SELECT id FROM invoice WHERE company=?company))",
                    " ORDER BY happened_on, id" },
        [&](const RowView& row) {
            if (!matches->isLatest(row.id(0))) return;
            const RecordId source = row.isNull(1) ? row.id(2) : corrections->latest(row.id(1));
            m_matches.push_back({ source, row.id(row.isNull(3) ? 4 : 3), m_book.m_currencies.indexOf(row.bytes(5)),
                row.integer(6), row.integer(7) });
        });
}

Result<void> ClaimLoader::readInstalments()
{
    return each(
        { "SELECT id, opportunity, contract, company, owner, part, percent, amount_currency, amount, trigger, "
          "offset_days, fixed_on, expected_on, pinned_period FROM instalment WHERE _v=1",
            "(company=?company OR opportunity IN (SELECT id FROM opportunity WHERE company=?company) OR contract IN "
            "(SELECT id FROM contract WHERE company=?company))",
            " ORDER BY part, id" },
        [&](const RowView& row) {
            Claim claim;
            claim.kind = Claim::Kind::Dated;
            claim.id = row.id(0);
            claim.deal = groupOf(row.id(1), row.id(2));
            claim.company = row.id(3);
            claim.person = row.id(4);
            claim.part = int(row.integer(5));
            claim.currency = m_book.m_currencies.indexOf(row.bytes(7));
            claim.amount = row.integer(8);
            claim.pinned = isPinnedFor(row.bytes(13), m_scope.period);
            m_instalments.push_back({ m_book.m_claims.size(), row.id(2), row.isNull(6) ? -1 : row.integer(6),
                event(row.bytes(9)), int(row.integer(10)), dayNumber(row.bytes(11)), dayNumber(row.bytes(12)) });
            add(claim);
        });
}

Result<void> ClaimLoader::readDeals()
{
    // Those of one customer are found by him: to look for them in all documents would cost more than they do.
    const QByteArray ofDocuments
        = " AND id IN (SELECT opportunity FROM invoice WHERE _v=1 UNION SELECT opportunity FROM "
          "instalment WHERE _v=1 UNION SELECT opportunity FROM contract WHERE _v=1)";
    return each(
        { "SELECT id, stage, for_stage, probability_set, amount_currency, amount, closed_on, expected_close, owner, "
          "company FROM opportunity WHERE _v=1"
                + (m_company.isNull() ? ofDocuments : QByteArray()),
            "company=?company", "" },
        [&](const RowView& row) {
            Deal deal;
            const int stage = m_stages.indexOf(row.bytes(1));
            if (stage >= 0) deal.end = m_stages.at(stage).end;
            const bool typed = !row.isNull(3) && (row.isNull(2) || row.bytes(2) == row.bytes(1));
            if (typed)
                deal.chance = int(std::clamp<qint64>(row.integer(3), 0, 10000));
            else if (stage >= 0 && m_stages.at(stage).chance)
                deal.chance = int(std::clamp<qint64>(*m_stages.at(stage).chance, 0, 10000));
            deal.currency = m_book.m_currencies.indexOf(row.bytes(4));
            deal.amount = row.integer(5);
            deal.closedOn = dayNumber(row.bytes(6));
            deal.expectedClose = dayNumber(row.bytes(7));
            deal.owner = row.id(8);
            deal.company = row.id(9);
            m_deals.insert(row.id(0), deal);
        });
}

} // namespace fairlead
