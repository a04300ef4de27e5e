#include "exchange/sample/MoneyStory.h"

#include "model/types/Allocation.h"
#include "model/types/Contract.h"
#include "model/types/ContractEvent.h"
#include "model/types/Instalment.h"
#include "model/types/Invoice.h"
#include "model/types/Plan.h"
#include "model/types/Quota.h"
#include "model/types/Receipt.h"

namespace fairlead::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysBack = 540; ///< deals won longer ago are paid and forgotten
constexpr qint64 taxedPercent = 113; ///< gross in percent of net

struct Terms
{
    const char* kind;
    const char* trigger;
    TwoTongues name;
    int percent;
    int days;
};

constexpr Terms terms[] = { { "deposit", "signed", { "Deposit", "定金" }, 30, 7 },
    { "progress", "delivered", { "On delivery", "发货款" }, 50, 30 },
    { "final", "accepted", { "On acceptance", "验收款" }, 15, 15 },
    { "retention", "warranty_end", { "Retention", "质保金" }, 5, 0 } };

Money partOf(const Money& whole, int percent) { return { scaleRounded(whole.minor, percent, 100), whole.currency }; }

} // namespace

MoneyStory::MoneyStory(World& world)
    : m_world(world)
    , m_random(world.random.branch(81))
{
}

void MoneyStory::tell(const std::vector<Deal>& deals)
{
    for (const Deal& deal : deals) {
        if (deal.record.amount.isNull()) continue;
        if (deal.won && deal.record.closedOn >= m_world.today.addDays(-daysBack))
            tellWon(deal);
        else if (deal.open && deal.stage >= 2 && m_random.chance(0.6))
            tellOpen(deal);
    }
    writePlan(deals, m_world.today.year());
}

RecordId MoneyStory::unitOf(const Deal& deal, QDate day) const
{
    return m_world.colleagues[deal.ownerOn(day)].unitOn(day);
}

void MoneyStory::tellWon(const Deal& deal)
{
    const QDate signedOn = deal.record.closedOn;
    const auto until = [this](QDate day) { return day <= m_world.today ? day : QDate(); };
    const QDate delivery = signedOn.addDays(m_random.between(20, 75));
    const QDate acceptance = delivery.addDays(m_random.between(10, 45));
    const QDate warranty = acceptance.addYears(1);
    const RecordId contract = writeContract(deal, until(delivery), until(acceptance));
    const QDate days[] = { signedOn, delivery, acceptance, warranty };
    for (int part = 0; part < 4; ++part) {
        const Claim claim = writeInstalment(deal, contract, part, until(days[part]), days[part]);
        if (claim.happened.isValid()) writeInvoice(deal, contract, claim);
    }
}

/// What a customer who has not signed yet would pay.
void MoneyStory::tellOpen(const Deal& deal)
{
    const QDate close = deal.record.expectedClose;
    if (!close.isValid()) return;
    const QDate delivery = close.addDays(45);
    const QDate days[] = { QDate(), delivery, delivery.addDays(30), delivery.addDays(395) };
    for (int part = 0; part < 4; ++part)
        writeInstalment(deal, {}, part, {}, days[part]);
}

RecordId MoneyStory::writeContract(const Deal& deal, QDate delivered, QDate accepted)
{
    Contract contract;
    const int year = deal.record.closedOn.year();
    contract.number = u"HT%1-%2"_s.arg(year).arg(++m_contracts[year], 4, 10, QLatin1Char('0'));
    contract.title = deal.record.name;
    contract.kind = u"sale"_s;
    contract.company = deal.record.company;
    contract.opportunity = deal.record.id;
    contract.amount = deal.record.amount;
    contract.taxBasis = u"gross"_s;
    contract.signedOn = deal.record.closedOn;
    contract.owner = m_world.colleagues[deal.owner].id;
    contract.state = accepted.isValid() ? u"done"_s : u"running"_s;
    const RecordId id = m_world.writer.add(u"contract"_s, contract);
    writeEvent(id, u"delivered"_s, delivered);
    writeEvent(id, u"accepted"_s, accepted);
    writeEvent(id, u"warranty_end"_s,
        accepted.isValid() && accepted.addYears(1) <= m_world.today ? accepted.addYears(1) : QDate());
    return id;
}

void MoneyStory::writeEvent(const RecordId& contract, const QString& event, QDate day)
{
    if (!day.isValid()) return;
    ContractEvent happened;
    happened.contract = contract;
    happened.event = event;
    happened.happenedOn = day;
    m_world.writer.add(u"contract_event"_s, happened);
}

MoneyStory::Claim MoneyStory::writeInstalment(
    const Deal& deal, const RecordId& contract, int part, QDate happened, QDate expected)
{
    const Terms& term = terms[part];
    Instalment instalment;
    instalment.name = m_world.say(term.name);
    instalment.opportunity = deal.record.id;
    instalment.contract = contract;
    instalment.company = deal.record.company;
    instalment.part = part + 1;
    instalment.kind = QString::fromLatin1(term.kind);
    instalment.percent = term.percent * 100;
    instalment.trigger = QString::fromLatin1(term.trigger);
    instalment.offsetDays = term.days;
    if (!happened.isValid() && expected.isValid()) instalment.expectedOn = expected.addDays(term.days);
    instalment.owner = m_world.colleagues[deal.owner].id;
    const RecordId id = m_world.writer.add(u"instalment"_s, instalment);
    return { id, happened, partOf(deal.record.amount, term.percent) };
}

void MoneyStory::writeInvoice(const Deal& deal, const RecordId& contract, const Claim& claim)
{
    const QDate issued = claim.happened.addDays(m_random.between(0, 12));
    // Some write their invoices late: what is due is then seen without one.
    if (issued > m_world.today || m_random.chance(0.04)) return;
    Invoice invoice;
    invoice.number = u"%1"_s.arg(24'110'000 + ++m_invoices);
    invoice.kind = m_world.firms[deal.firm].chinese() ? u"special"_s : u"general"_s;
    invoice.company = deal.record.company;
    invoice.opportunity = deal.record.id;
    invoice.contract = contract;
    invoice.owner = m_world.colleagues[deal.ownerOn(issued)].id;
    invoice.issuedOn = issued;
    invoice.deliveredOn = claim.happened;
    invoice.dueOn = issued.addDays(30);
    invoice.gross = claim.amount;
    invoice.net = { scaleRounded(claim.amount.minor, 100, taxedPercent), claim.amount.currency };
    invoice.tax = { claim.amount.minor - invoice.net.minor, claim.amount.currency };
    const Record record = m_world.writer.catalog().record(invoice, u"invoice"_s);
    invoice.id = record.type->computeId(record.cells);
    m_world.writer.add(u"invoice"_s, invoice);
    writeReceipt(deal, invoice.id, claim.amount, invoice.dueOn);
}

void MoneyStory::writeReceipt(const Deal& deal, const RecordId& invoice, const Money& gross, QDate due)
{
    // Most pay about when it is due, some weeks later, a few in parts, a few not at all.
    const int late = int(m_random.around(14, 1.0)) - 12;
    const QDate paid = due.addDays(late);
    if (paid > m_world.today || m_random.chance(0.05)) return;
    const bool part = m_random.chance(0.06);
    const Money amount = part ? partOf(gross, 10 * m_random.between(3, 8)) : gross;
    fairlead::Receipt receipt;
    receipt.number = u"SK%1-%2"_s.arg(paid.year()).arg(++m_receipts, 5, 10, QLatin1Char('0'));
    receipt.company = deal.record.company;
    receipt.amount = amount;
    const bool bill = m_world.firms[deal.firm].chinese() && m_random.chance(0.12);
    receipt.way = bill ? u"bill"_s : u"wire"_s;
    if (bill) receipt.billMaturesOn = paid.addDays(180);
    receipt.valueOn = paid;
    receipt.happenedOn = paid;
    receipt.owner = m_world.colleagues[deal.ownerOn(paid)].id;
    receipt.ownerUnit = unitOf(deal, paid);
    m_told.push_back({ deal.ownerOn(paid), bill ? receipt.billMaturesOn : paid, amount });
    const RecordId id = m_world.writer.add(u"receipt"_s, receipt);
    Allocation match;
    match.receipt = id;
    match.invoice = invoice;
    match.amount = amount;
    match.happenedOn = paid;
    m_world.writer.add(u"allocation"_s, match);
}

/// A quarter's quota is a tenth more than what the seller won in a quarter on average, in the currency he mostly sells
/// in; of cash nine tenths of it.
void MoneyStory::writePlan(const std::vector<Deal>& deals, int year)
{
    Plan plan;
    plan.name = m_world.chinese ? u"%1年销售计划"_s.arg(year) : u"Sales plan %1"_s.arg(year);
    plan.year = year;
    plan.version = 1;
    plan.releasedOn = QDate(year, 1, 5);
    plan.releasedBy = m_world.colleagues.front().id;
    const RecordId id = m_world.writer.add(u"plan"_s, plan);
    for (const size_t seller : m_world.sellers()) {
        std::map<QString, qint64> won;
        for (const Deal& deal : deals)
            if (deal.won && !deal.record.amount.isNull() && deal.ownerOn(deal.record.closedOn) == seller)
                won[deal.record.amount.currency] += deal.record.amount.minor;
        if (won.empty()) continue;
        const auto most = std::max_element(
            won.begin(), won.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        // The sample goes back some 27 months: 9 quarters.
        const qint64 step = 1'000'000;
        const qint64 quarter = std::max(step, scaleRounded(most->second, 11, 90) / step * step);
        for (int q = 1; q <= 4; ++q)
            for (const auto& [measure, tenths] : { std::pair { u"signed"_s, 10 }, std::pair { u"collected"_s, 9 } }) {
                Quota quota;
                quota.plan = id;
                quota.person = m_world.colleagues[seller].id;
                quota.period = u"%1-Q%2"_s.arg(year).arg(q);
                quota.measure = measure;
                quota.target = { quarter * tenths / 10, most->first };
                m_world.writer.add(u"quota"_s, quota);
            }
    }
}

} // namespace fairlead::sample
