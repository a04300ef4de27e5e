#include "insight/ClaimLoader.h"

#include "insight/DayNumber.h"

#include <algorithm>

namespace fairlead {

ClaimLoader::ClaimLoader(
    const Reader& reader, const ReportScope& scope, StageTable stages, ScopeFilter filter, const RecordId& company)
    : m_reader(reader)
    , m_scope(scope)
    , m_stages(std::move(stages))
    , m_filter(std::move(filter))
    , m_company(company)
{
    m_book.m_day = dayOfDate(scope.asOf.isValid() ? scope.asOf : scope.today);
}

Result<ClaimBook> ClaimLoader::load()
{
    for (const auto step : { &ClaimLoader::readContracts, &ClaimLoader::readInvoices, &ClaimLoader::readReceipts,
             &ClaimLoader::readInstalments, &ClaimLoader::readDeals })
        if (const auto done = (this->*step)(); !done) return done.error();
    settleInstalments();
    for (const Match& one : m_matches)
        match(one);
    reverseByCredits();
    cover();
    keepInScope();
    return std::move(m_book);
}

/// Whose instalments an invoice covers: those of the deal, of a contract without deal those of the contract.
RecordId ClaimLoader::groupOf(const RecordId& deal, const RecordId& contract) const
{
    if (!deal.isNull()) return deal;
    const RecordId ofContract = m_contracts.value(contract).deal;
    return ofContract.isNull() ? contract : ofContract;
}

void ClaimLoader::match(const Match& one)
{
    const auto claim = m_claimOf.constFind(one.target);
    const auto money = m_moneyOf.constFind(one.source);
    // What pays a document that is gone, or was paid by a receipt that is void, is no payment.
    if (money == m_moneyOf.cend()) return;
    Incoming& source = m_book.m_money[*money];
    if (claim == m_claimOf.cend()) return;
    Claim& target = m_book.m_claims[*claim];
    if (one.currency != target.currency || one.currency != source.currency) {
        ++m_book.m_otherCurrency;
        return;
    }
    source.matched += one.amount;
    target.matched += one.amount + one.discount;
}

/// What no allocation has used of a credit note that names an invoice is taken away from that invoice.
void ClaimLoader::reverseByCredits()
{
    for (Incoming& credit : m_book.m_money) {
        const auto reversed = m_reverses.constFind(credit.id);
        if (reversed == m_reverses.cend()) continue;
        const auto claim = m_claimOf.constFind(*reversed);
        if (claim == m_claimOf.cend()) continue;
        Claim& target = m_book.m_claims[*claim];
        if (target.currency != credit.currency) continue;
        const qint64 part = std::min(credit.unmatched(), target.open());
        credit.matched += part;
        target.matched += part;
    }
}

void ClaimLoader::settleInstalments()
{
    for (const Instalment& each : m_instalments) {
        Claim& claim = m_book.m_claims[each.claim];
        const auto contract = m_contracts.constFind(each.contract);
        const auto deal = m_deals.constFind(claim.deal);
        const bool hasDeal = deal != m_deals.cend();
        const bool hasContract = contract != m_contracts.cend();
        if (hasDeal && claim.company.isNull()) claim.company = deal->company;
        setAmount(claim, each.percent, hasContract ? &*contract : nullptr, hasDeal ? &*deal : nullptr);
        EventDays days = hasContract ? contract->days : EventDays {};
        const bool won = hasDeal && deal->end == StageEnd::Won;
        if (days[Signed] == 0 && won && deal->closedOn <= m_book.m_day) days[Signed] = deal->closedOn;
        // A contract that is signed is sure, whatever the pipeline says of its deal.
        if (hasDeal && !won && days[Signed] == 0) claim.chance = deal->end == StageEnd::Open ? deal->chance : 0;
        setDue(claim, each, days, hasDeal ? deal->expectedClose : 0);
        if (claim.deal.isNull() || hasDeal || hasContract) continue;
        claim.amount = 0; // of a deal or a contract that was deleted
    }
}

void ClaimLoader::setAmount(Claim& claim, qint64 percent, const Contract* contract, const Deal* deal)
{
    if (claim.currency >= 0) return;
    if (percent >= 0 && contract && contract->currency >= 0) {
        claim.currency = contract->currency;
        claim.amount = scaleRounded(contract->amount, percent, 10000);
    } else if (percent >= 0 && deal && deal->currency >= 0) {
        claim.currency = deal->currency;
        claim.amount = scaleRounded(deal->amount, percent, 10000);
    } else {
        ++m_book.m_withoutAmount;
    }
}

void ClaimLoader::setDue(Claim& claim, const Instalment& each, const EventDays& days, int expectedClose)
{
    if (each.trigger < 0 && each.fixed) {
        claim.kind = Claim::Kind::Dated;
        claim.due = each.fixed;
    } else if (each.trigger >= 0 && days[size_t(each.trigger)]) {
        claim.kind = Claim::Kind::Happened;
        claim.due = days[size_t(each.trigger)] + each.offset;
    } else {
        claim.kind = Claim::Kind::Expected;
        claim.due = each.expected;
        if (!claim.due && each.trigger == Signed && expectedClose) claim.due = expectedClose + each.offset;
    }
}

void ClaimLoader::cover()
{
    std::map<std::pair<RecordId, int>, qint64> pool; // by deal or contract, and currency
    for (const Claim& claim : m_book.m_claims)
        if (claim.isInvoice() && !claim.deal.isNull()) pool[{ claim.deal, claim.currency }] += claim.amount;
    for (const Incoming& money : m_book.m_money)
        if (const RecordId group = m_groups.value(money.id); money.credit && !group.isNull())
            pool[{ group, money.currency }] -= money.amount;
    std::vector<Claim*> order;
    for (const Instalment& each : m_instalments)
        order.push_back(&m_book.m_claims[each.claim]);
    const auto rank = [](const Claim* claim) {
        return std::tuple(claim->due ? claim->due : std::numeric_limits<int>::max(), claim->part, claim->id);
    };
    std::sort(order.begin(), order.end(), [&](const Claim* a, const Claim* b) { return rank(a) < rank(b); });
    for (Claim* claim : order) {
        const auto found = pool.find({ claim->deal, claim->currency });
        if (found == pool.end() || found->second <= 0) continue;
        claim->covered = std::min(claim->open(), found->second);
        found->second -= claim->covered;
    }
}

void ClaimLoader::keepInScope()
{
    const auto isOut = [this](auto& one, const RecordId& owner) {
        if (one.currency < 0) return true;
        if (one.person.isNull()) one.person = owner;
        one.person = m_filter.person(one.person);
        one.unit = m_filter.unitOf(one.person, m_book.m_day, one.unit);
        return !m_filter.acceptsWho(one.person, one.unit)
            || !m_filter.acceptsCurrency(m_book.m_currencies.name(one.currency));
    };
    std::erase_if(m_book.m_claims, [&](Claim& claim) {
        return isOut(claim, m_deals.value(claim.deal).owner) || claim.chance == 0 || claim.amount == 0;
    });
    std::erase_if(
        m_book.m_money, [&](Incoming& money) { return isOut(money, m_deals.value(m_groups.value(money.id)).owner); });
    convert();
}

/// When all is matched, in the currency of each document: what is owed at the rate of the question, money at its own.
void ClaimLoader::convert()
{
    const RateBook& rates = m_filter.rates();
    if (!rates.isOn()) return;
    const auto all = [&](auto& one, int day, std::initializer_list<qint64*> amounts) {
        const int own = one.currency;
        for (qint64* amount : amounts) {
            one.currency = own;
            rates.convert(m_book.m_currencies, one.currency, *amount, day);
        }
    };
    for (Claim& claim : m_book.m_claims)
        all(claim, rates.day(), { &claim.amount, &claim.matched, &claim.covered });
    for (Incoming& money : m_book.m_money)
        all(money, money.credit ? rates.day() : money.cashOn, { &money.amount, &money.matched });
}

} // namespace fairlead
