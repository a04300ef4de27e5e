#include "exchange/sample/QuoteStory.h"

#include "exchange/sample/WorkDays.h"
#include "model/types/NumberSeries.h"
#include "model/types/QuoteLine.h"
#include "model/types/QuoteVersion.h"

namespace fairlead::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr double quotedShare = 0.4; ///< of the open deals from the third stage on
constexpr int fromStage = 2;
constexpr int daysBack = 75; ///< quotations of older stages were sent within them
constexpr int usualDays = 90; ///< of validity
constexpr int shortDays = 14;

/// What has become of a quotation, in turn.
enum class Fate { Waits, Second, Rejected, Expired, Accepted };
Fate fateOf(int turn)
{
    if (turn == 2) return Fate::Accepted;
    static constexpr Fate fates[] { Fate::Waits, Fate::Second, Fate::Waits, Fate::Rejected, Fate::Waits,
        Fate::Expired };
    return fates[size_t(turn) % std::size(fates)];
}

constexpr TwoTongues payments[] { { "30 % on order, 60 % before delivery, 10 % after one year",
                                      "预付30%，发货前付60%，质保期满付10%" },
    { "Net 30 days from delivery", "货到30天内付款" } };
constexpr TwoTongues delivery { "Carriage paid to the works", "含运费，送至客户工厂" };
constexpr TwoTongues warranty { "12 months from acceptance", "验收后12个月" };

} // namespace

void QuoteStory::tell(const std::vector<Deal>& deals)
{
    std::vector<Offer> offers;
    for (const Deal& deal : deals) {
        if (!deal.open || deal.stage < fromStage || deal.lines.empty() || !m_random.chance(quotedShare)) continue;
        const QDate first = std::max(deal.record.openedOn, m_world.today.addDays(-daysBack));
        const int days = int(first.daysTo(m_world.today));
        offers.push_back({ &deal, workdayBefore(m_world.today.addDays(-m_random.between(0, days))) });
    }
    // Numbers are given in the order of the days.
    std::stable_sort(offers.begin(), offers.end(), [](const Offer& a, const Offer& b) { return a.sent < b.sent; });
    int turn = 0;
    for (const Offer& offer : offers)
        write(offer, turn++);
    writeSeries();
}

void QuoteStory::write(const Offer& offer, int turn)
{
    const Deal& deal = *offer.deal;
    const int year = offer.sent.year();
    const Fate fate = fateOf(turn);
    Quote quote;
    quote.id = m_world.writer.newId();
    quote.number = u"Q-%1-%2"_s.arg(year).arg(++m_numbers[year], 4, 10, QLatin1Char('0'));
    quote.company = deal.record.company;
    quote.opportunity = deal.record.id;
    quote.owner = m_world.colleagues[deal.ownerOn(offer.sent)].id;
    quote.state = fate == Fate::Accepted ? quote_state::accepted
        : fate == Fate::Rejected         ? quote_state::rejected
                                         : quote_state::open;
    const QDate later = std::min(workday(offer.sent.addDays(10)), workdayBefore(m_world.today));
    const bool expires = fate == Fate::Expired && offer.sent.addDays(shortDays) < m_world.today;
    const bool twice = fate == Fate::Second || fate == Fate::Accepted;
    const RecordId first = m_world.writer.newId();
    const RecordId second = m_world.writer.newId();
    if (fate == Fate::Accepted) quote.acceptedVersion = second;
    if (quote.state != quote_state::open) quote.resultOn = later;
    if (fate == Fate::Rejected) quote.resultReason = u"price"_s;
    m_world.writer.add(u"quote"_s, quote);
    writeVersion(deal, quote, { first, 1, offer.sent, expires ? shortDays : usualDays });
    if (twice) writeVersion(deal, quote, { second, 2, later, usualDays });
}

void QuoteStory::writeVersion(const Deal& deal, const Quote& quote, const Version& what)
{
    const Firm& firm = m_world.firms[deal.firm];
    const bool chinese = firm.chinese();
    QuoteVersion version;
    version.id = what.id;
    version.quote = quote.id;
    version.version = what.number;
    version.versionName = u"%1 V%2"_s.arg(quote.number).arg(what.number);
    if (!firm.people.empty()) version.contact = firm.people.front().id;
    version.currency = deal.lines.front().price.currency;
    version.taxBasis = deal.record.taxBasis;
    version.validUntil = what.sent.addDays(what.days);
    version.paymentTerms = payments[chinese ? 0 : 1].in(chinese);
    version.deliveryTerms = delivery.in(chinese);
    version.warranty = warranty.in(chinese);
    version.sentOn = what.sent;
    m_world.writer.add(u"quote_version"_s, version);
    writeLines(deal, what.id, what.number);
}

/// One more or one less than the deal guesses, a little cheaper from version to version.
void QuoteStory::writeLines(const Deal& deal, const RecordId& version, int number)
{
    int place = 0;
    for (const DealLine& line : deal.lines) {
        const Ware& ware = m_world.wares[line.ware];
        const int discount = 3 * number - 3 + m_random.between(0, 2);
        QuoteLine record;
        record.version = version;
        record.product = ware.id;
        record.quantity = std::max<qint64>(1, line.quantity + m_random.between(-1, 2)) * 10000;
        record.unit = ware.unit;
        record.listPrice = line.price;
        record.price = { scaleRounded(line.price.minor, 100 - discount, 100), line.price.currency };
        record.discount = discount * 100;
        record.taxRate = m_world.firms[deal.firm].chinese() ? 1300 : 0;
        record.deliveryOn = line.month.isValid() ? workday(line.month.addDays(m_random.between(4, 24))) : QDate();
        record.sortKey = QString(QChar(char16_t(u'b' + place++)));
        m_world.writer.add(u"quote_line"_s, record);
    }
}

/// The next ones go on where these end.
void QuoteStory::writeSeries()
{
    NumberSeries series;
    series.document = u"quote"_s;
    series.pattern = u"Q-{YYYY}-{0000}"_s;
    series.start = m_numbers[m_world.today.year()] + 1;
    m_world.writer.add(u"number_series"_s, series);
}

} // namespace fairlead::sample
