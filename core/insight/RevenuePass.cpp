#include "insight/RevenuePass.h"

#include "insight/DayNumber.h"
#include "insight/TrendPeriods.h"
#include "insight/Wide.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Which = RevenueForecast::Which;

QDate dayOf(const ReportScope& scope) { return scope.asOf.isValid() ? scope.asOf : scope.today; }

} // namespace

RevenuePass::RevenuePass(const Reader& reader, ReportScope scope, By by)
    : m_reader(reader)
    , m_scope(std::move(scope))
    , m_by(by)
{
    m_scope.period = halfYearFrom(m_scope.today, m_scope.period);
    m_monthStart = periodStart(By::Month, dayOfDate(dayOf(m_scope)));
}

Result<std::unique_ptr<RevenuePass>> RevenuePass::prepare(const Reader& reader, const ReportScope& scope, By by)
{
    std::unique_ptr<RevenuePass> pass(new RevenuePass(reader, scope, by));
    auto rates = RateBook::load(reader, scope);
    if (!rates) return rates.error();
    pass->m_rates = std::move(*rates);
    auto claims = ClaimBook::load(reader, scope);
    if (!claims) return claims.error();
    pass->m_claims = std::move(*claims);
    auto grouping = ClaimGrouping::load(reader, by);
    if (!grouping) return grouping.error();
    pass->m_grouping = std::move(*grouping);
    // Deals of any day deliver in the period.
    const ReportScope always = during(pass->m_scope, {});
    const By splits = isPeriod(by) ? By::None : by;
    auto won = WonPass::prepare(reader, always, splits);
    if (!won) return won.error();
    pass->m_won = std::move(*won);
    auto open = OpenPass::prepare(reader, always, splits);
    if (!open) return open.error();
    pass->m_open = std::move(*open);
    auto closings = CloseBook::load(reader, pass->m_scope);
    if (!closings) return closings.error();
    pass->m_closings = std::move(*closings);
    auto lines = LineTable::load(reader);
    if (!lines) return lines.error();
    pass->m_lines = std::move(*lines);
    auto categories = StageCategories::load(reader, pass->m_open->stages());
    if (!categories) return categories.error();
    pass->m_ofStage = std::move(*categories);
    for (const auto read : { &RevenuePass::readInvoices, &RevenuePass::readGross })
        if (const auto done = (pass.get()->*read)(); !done) return done.error();
    return pass;
}

/// All of them, whatever the scope says of people: they take the place of deliveries of their deal.
Result<void> RevenuePass::readInvoices()
{
    return m_reader.each(
        "SELECT invoice.id, coalesce(invoice.opportunity, contract.opportunity), coalesce(net_currency, "
        "gross_currency), coalesce(net, gross-coalesce(tax,0)), coalesce(delivered_on, issued_on), "
        "invoice.kind, net IS NULL AND tax IS NULL FROM invoice LEFT JOIN contract ON contract.id=invoice.contract "
        "WHERE invoice._v=1 AND issued_on<=?1",
        { cellOf(dayOf(m_scope)) }, [&](const RowView& row) {
            Invoice one;
            if (!row.isNull(1)) one.deal = row.id(1);
            one.currency = m_currencies.indexOf(row.bytes(2));
            one.net = row.bytes(5) == "credit" ? -std::abs(row.integer(3)) : row.integer(3);
            one.day = dayNumber(row.bytes(4));
            m_gross += row.integer(6);
            m_rates.convert(m_currencies, one.currency, one.net, one.day);
            if (!one.deal.isNull()) m_invoiced[one.deal][one.currency] += one.net;
            m_invoices.insert(row.id(0), one);
        });
}

Result<void> RevenuePass::readGross()
{
    return m_reader.each("SELECT id FROM opportunity WHERE _v=1 AND tax_basis='gross' AND amount IS NOT NULL", {},
        [&](const RowView& row) { m_grossDeals.insert(row.id(0)); });
}

/// The passes number currencies each in its own way.
int RevenuePass::own(const WordTable& others, int currency) { return m_currencies.indexOf(others.name(currency)); }

Which RevenuePass::place(int day, bool waits) const
{
    if (day == 0) return Which::Undated;
    return waits && day < m_monthStart ? Which::Late : Which::Group;
}

GroupKey RevenuePass::keyOn(const GroupKey& key, int day) const
{
    return isPeriod(m_by) ? GroupKey { {}, periodStart(m_by, day), {} } : key;
}

/// `waits`: what has not come by the end of its month is late; what is covered by invoices is no part.
void RevenuePass::giveDeliveries(
    RevenuePart part, const DealFacts& deal, qint64 amount, qint64 covered, int fallback, const Visitor& visitor) const
{
    const bool waits = part.column == RevenueColumn::Weighted || m_invoiced.contains(deal.id);
    const GroupKey key = part.key;
    for (const Delivery& delivery : m_lines.deliveries(deal.id, amount, deal.ownAmount, productOf(key))) {
        const qint64 taken = std::clamp<qint64>(covered, 0, delivery.amount);
        covered -= taken;
        part.minor = delivery.amount - taken;
        const int day = delivery.day ? delivery.day : fallback;
        part.which = place(day, waits);
        if (part.minor == 0 || (part.which == Which::Group && !m_scope.period.contains(dateOfDay(day)))) continue;
        part.key = keyOn(key, day);
        visitor(part);
    }
}

Result<void> RevenuePass::giveWon(const Visitor& visitor)
{
    return m_won->each([&](const DealFacts& deal, const std::vector<WonPart>& parts) {
        if (deal.currency < 0) return;
        RevenuePart part;
        part.column = RevenueColumn::Won;
        part.currency = own(m_won->currencies(), deal.currency);
        part.row = deal.id;
        const qint64 invoiced = std::clamp<qint64>(m_invoiced.value(deal.id).value(part.currency), 0, deal.amount);
        m_gross += m_grossDeals.contains(deal.id);
        for (const WonPart& one : parts) {
            if (one.overlay) continue;
            part.key = one.key;
            const qint64 covered
                = deal.amount > 0 ? qint64(dividedRounded(Wide(invoiced) * one.amount, deal.amount)) : 0;
            giveDeliveries(part, deal, one.amount, covered, deal.closedOn, visitor);
        }
    });
}

Result<void> RevenuePass::giveOpen(const Visitor& visitor)
{
    return m_open->each([&](const DealFacts& deal, const std::vector<OpenPart>& parts) {
        const CloseBook::Closing closing = m_closings.of(deal.id);
        const Category category = closing.category.value_or(m_ofStage.of(deal.stage));
        if (deal.currency < 0 || closing.held || category == Category::Omitted) return;
        RevenuePart part;
        part.column = RevenueColumn::Weighted;
        part.currency = own(m_open->currencies(), deal.currency);
        part.row = deal.id;
        part.chance = deal.chance;
        m_gross += m_grossDeals.contains(deal.id);
        for (const OpenPart& one : parts) {
            part.key = one.key;
            giveDeliveries(part, deal, one.amount, 0, closing.day, visitor);
        }
    });
}

template <typename Document>
void RevenuePass::giveInvoice(const Document& document, const Visitor& visitor) const
{
    const auto found = m_invoices.constFind(document.id);
    if (found == m_invoices.constEnd() || !m_scope.period.contains(dateOfDay(found->day))) return;
    RevenuePart part;
    part.currency = found->currency;
    part.row = document.id;
    const bool products = m_by == By::Product || !m_scope.product.isNull();
    if (!products) {
        part.key = m_grouping.keyOf(document, found->day);
        part.minor = found->net;
        return visitor(part);
    }
    for (const ProductPart& product : m_lines.split(found->deal, found->net, found->net)) {
        if (!m_scope.product.isNull() && product.product != m_scope.product) continue;
        part.key = m_by == By::Product ? GroupKey { product.product, 0, {} } : m_grouping.keyOf(document, found->day);
        part.minor = product.amount;
        visitor(part);
    }
}

void RevenuePass::giveInvoices(const Visitor& visitor) const
{
    for (const Claim& claim : m_claims.claims())
        if (claim.isInvoice()) giveInvoice(claim, visitor);
    for (const Incoming& money : m_claims.money())
        if (money.credit) giveInvoice(money, visitor);
}

Result<void> RevenuePass::each(const Visitor& visitor)
{
    giveInvoices(visitor);
    const auto won = giveWon(visitor);
    return won ? giveOpen(visitor) : won;
}

} // namespace fairlead
