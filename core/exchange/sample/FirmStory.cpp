#include "exchange/sample/FirmStory.h"

#include "exchange/sample/NameTable.h"
#include "exchange/sample/OrganisationStory.h"
#include "exchange/sample/TradeTable.h"

namespace fairlead::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr int perHalf = 210; ///< firms in China, and as many elsewhere, beside the groups
constexpr const char* sources[] { "web", "referral", "trade_fair", "cold_call", "campaign", "partner" };

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

QString digits(Random& random, int count)
{
    QString out;
    for (int i = 0; i < count; ++i)
        out += QChar(char16_t(u'0' + random.between(0, 9)));
    return out;
}

/// How many of our customers are in a city of the area, compared with others.
double drawOf(Area area)
{
    switch (area) {
    case Area::EastChina:
        return 1.4;
    case Area::Central:
        return 0.75;
    case Area::South:
        return 0.85;
    case Area::LowCountries:
        return 1.7;
    default:
        return 1.05;
    }
}

bool speaksGerman(const Place& place) { return place.area == Area::Central; }

} // namespace

FirmStory::FirmStory(World& world)
    : m_world(world)
    , m_random(world.random.branch(21))
{
}

void FirmStory::tell()
{
    tellMap();
    for (int i = 0; i < 6; ++i)
        addGroup(i % 2 == 0, m_random.between(2, 4));
    for (int i = 0; i < 2 * perHalf; ++i) {
        const bool chinese = i % 2 == 0;
        addFirm(newBrand(chinese), anyPlace(chinese), size_t(m_random.between(0, int(trades().size()) - 1)));
    }
    tellRivalsAndDealers();
}

size_t FirmStory::anyPlace(bool chinese)
{
    std::vector<double> weights;
    for (const Place& place : places()) {
        weights.push_back(place.isChinese() == chinese ? drawOf(place.area) : 0);
    }
    return m_random.weighted(weights);
}

FirmStory::Brand FirmStory::newBrand(bool chinese)
{
    for (;;) {
        Brand brand;
        if (chinese) {
            const Syllable& head = m_random.pick(chineseFirmHeads());
            const Syllable& tail = m_random.pick(chineseFirmTails());
            brand = { text(head.zh) + text(tail.zh), text(head.sound) + text(tail.sound) };
        } else {
            const QString name = text(m_random.pick(westernFirmHeads())) + text(m_random.pick(westernFirmTails()));
            brand = { name, name.toLower() };
        }
        if (m_brands.contains(brand.name)) continue;
        m_brands.insert(brand.name);
        return brand;
    }
}

void FirmStory::nameIt(Firm& firm, const Brand& brand)
{
    const Place& place = places()[firm.place];
    const Trade& trade = trades()[firm.trade];
    Company& record = firm.record;
    record.shortName = brand.name;
    if (place.isChinese()) {
        record.name = text(place.city) + brand.name + text(trade.chineseWord);
        record.registeredName = text(place.city) + brand.name + text(trade.registeredWord) + text(place.legalForm);
        record.nameLatin = brand.domain.at(0).toUpper() + brand.domain.mid(1) + u' ' + text(trade.englishWord);
    } else {
        record.name = brand.name + u' ' + text(speaksGerman(place) ? trade.germanWord : trade.englishWord);
        record.registeredName = record.name + u' ' + text(place.legalForm);
    }
    tellApart(record, place);
    firm.domain = brand.domain + u'-' + text(trade.englishWord).toLower().remove(u' ') + u".example"_s;
}

/// A group may have several plants of one trade in a city.
void FirmStory::tellApart(Company& record, const Place& place)
{
    static constexpr const char* plants[] { "二厂", "三厂", "四厂", "五厂" };
    QString name = record.name;
    for (size_t i = 0; m_names.contains(name); ++i)
        name = record.name
            + (place.isChinese() ? text(plants[std::min<size_t>(i, 3)])
                    : i == 0     ? u' ' + text(place.city)
                                 : u' ' + text(place.city) + u' ' + QString::number(i + 1));
    record.name = name;
    m_names.insert(name);
}

void FirmStory::sizeIt(Firm& firm)
{
    Company& record = firm.record;
    const size_t size = m_random.weighted({ 44, 38, 18 });
    static constexpr const char* classes[] { "small", "medium", "large" };
    static constexpr double staff[] { 60, 320, 1800 };
    static constexpr double weights[] { 0.6, 1.6, 4.2 };
    record.sizeClass = text(classes[size]);
    record.staffCount = qint64(m_random.around(staff[size], 0.4));
    record.revenue = World::money(double(*record.staffCount) * m_random.around(900'000, 0.3), firm.currency(), 100'000);
    record.foundedYear = m_random.between(firm.chinese() ? 1988 : 1946, m_world.today.year() - 7);
    firm.size = size == 0 ? 0.7 : size == 1 ? 1 : 1.5;
    firm.weight = m_random.chance(0.17) ? 0 : m_random.around(weights[size], 0.6);
}

void FirmStory::addressIt(Company& record, const Place& place)
{
    record.country = m_world.say(place.country);
    record.city = text(place.city);
    if (place.isChinese()) {
        record.province = text(place.province.zh);
        record.district = text(m_random.pick(place.districts));
        record.street = text(m_random.pick(chineseStreets())) + QString::number(m_random.between(2, 388)) + u"号"_s;
    } else {
        record.province = text(place.province.en);
        record.street = text(place.street).arg(m_random.between(1, 140));
    }
    record.postcode = text(place.postcode) + digits(m_random, place.postcodeDigits);
    record.phone = text(place.phone) + digits(m_random, place.phoneDigits);
}

Firm FirmStory::make(const Brand& brand, size_t place, size_t trade)
{
    Firm firm;
    firm.place = place;
    firm.trade = trade;
    firm.record.id = m_world.writer.newId();
    nameIt(firm, brand);
    sizeIt(firm);
    Company& record = firm.record;
    addressIt(record, places()[place]);
    record.email = (firm.chinese() ? u"gongying@"_s : u"office@"_s) + firm.domain;
    record.website = u"www."_s + firm.domain;
    record.industry = m_world.industries[trade];
    record.region = m_world.regions[place];
    record.source = text(m_random.pick(sources));
    const AreaOwners owners = ownersOf(places()[place].area);
    const size_t which = size_t(m_random.between(0, int(owners.today.size()) - 1));
    firm.owner = owners.today[which];
    firm.formerOwner = owners.before[which];
    const bool old = m_random.chance(0.68);
    record.firstContactOn = old ? m_world.begin().addDays(-m_random.between(20, 2300))
                                : m_world.today.addDays(-m_random.between(40, 700));
    if (old && m_random.chance(0.85)) firm.customerSince = record.firstContactOn.addDays(m_random.between(0, 15));
    return firm;
}

void FirmStory::addFirm(const Brand& brand, size_t place, size_t trade)
{
    m_world.firms.push_back(make(brand, place, trade));
}

void FirmStory::addGroup(bool chinese, int members)
{
    const Brand brand = newBrand(chinese);
    const size_t trade = size_t(m_random.between(0, int(trades().size()) - 1));
    addFirm(brand, anyPlace(chinese), trade);
    Company& head = m_world.firms.back().record;
    head.name = chinese ? brand.name + u"集团"_s : brand.name + u" Holding"_s;
    head.registeredName = head.name + (chinese ? u"有限公司"_s : u" SE"_s);
    head.sizeClass = u"large"_s;
    head.staffCount = m_random.between(2200, 7500);
    head.revenue = World::money(double(*head.staffCount) * 950'000, m_world.firms.back().currency(), 1'000'000);
    const RecordId parent = head.id;
    for (int i = 0; i < members; ++i) {
        addFirm(brand, anyPlace(chinese), trade);
        m_world.firms.back().record.parent = parent;
        m_world.firms.back().record.parentKind = i == 2 ? u"branch"_s : u"holding"_s;
    }
}

void FirmStory::finish(Firm& firm, int number)
{
    Company& record = firm.record;
    record.number = u"C-%1"_s.arg(number, 4, 10, QChar(u'0'));
    record.owner = m_world.colleagues[firm.owner].id;
    // The unit at the moment of assignment: the hand-over, or the term in force when the firm came to us.
    const Colleague& owner = m_world.colleagues[firm.owner];
    const QDate assigned = firm.owner == firm.formerOwner
        ? std::max(record.firstContactOn, owner.terms.front().from)
        : std::max(record.firstContactOn, m_world.colleagues[firm.formerOwner].leftOn.addDays(1));
    record.ownerUnit = owner.unitOn(assigned);
    const bool buys = firm.customerSince.isValid();
    record.isCustomer = buys;
    record.isProspect = !buys;
    record.isIntroducer = buys && m_random.chance(0.03);
    record.kind = !buys                                    ? u"prospect"_s
        : firm.deals >= 14                                 ? u"key"_s
        : firm.customerSince > m_world.today.addDays(-365) ? u"new"_s
                                                           : u"regular"_s;
}

void FirmStory::write()
{
    int number = 1;
    for (Firm& firm : m_world.firms) {
        finish(firm, number++);
        m_world.writer.add(u"company"_s, firm.record);
    }
}

} // namespace fairlead::sample
