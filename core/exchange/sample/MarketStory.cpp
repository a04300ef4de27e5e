// What surrounds the customers: trades, the sales map, rivals, dealers, and firms that are several of these at once.
#include "exchange/sample/FirmStory.h"

#include "exchange/sample/OrganisationStory.h"
#include "exchange/sample/TradeTable.h"
#include "model/types/Industry.h"
#include "model/types/Region.h"

namespace fairlead::sample {

using namespace Qt::StringLiterals;

void FirmStory::tellMap()
{
    for (const Trade& trade : trades())
        m_world.industries.push_back(m_world.writer.add(
            u"industry"_s, Industry { {}, m_world.say(trade.name), {}, QString::fromLatin1(trade.code) }));
    QHash<QString, RecordId> known;
    const auto region = [&](const TwoTongues& name, const RecordId& parent, const QString& level) {
        RecordId& id = known[level + m_world.say(name)];
        if (id.isNull()) id = m_world.writer.add(u"region"_s, Region { {}, m_world.say(name), parent, level, {} });
        return id;
    };
    for (const Place& place : places()) {
        const RecordId country = region(place.country, {}, u"country"_s);
        m_world.regions.push_back(place.isChinese() ? region(place.province, country, u"province"_s) : country);
    }
}

RecordId FirmStory::addOther(
    const QString& name, size_t place, const QString& domain, const std::function<void(Company&)>& roles)
{
    Company record;
    record.id = m_world.writer.newId();
    record.name = name;
    record.shortName = domain.at(0).toUpper() + domain.mid(1);
    addressIt(record, places()[place]);
    record.region = m_world.regions[place];
    record.website = u"www."_s + domain + u".example"_s;
    record.email = u"info@"_s + domain + u".example"_s;
    record.sizeClass = u"medium"_s;
    record.staffCount = m_random.between(60, 700);
    record.firstContactOn = m_world.begin().addDays(-m_random.between(100, 1500));
    roles(record);
    m_world.writer.add(u"company"_s, record);
    return record.id;
}

void FirmStory::tellRivalsAndDealers()
{
    struct Row
    {
        const char* name;
        const char* domain;
        size_t place;
    };
    static constexpr Row rivals[] { { "晟栎仪表", "shengli-yibiao", 5 }, { "霄珩自控", "xiaoheng", 16 },
        { "瑾泊传感", "jinbo", 7 }, { "Kestavor Messtechnik", "kestavor", 21 }, { "Trenaxis Controls", "trenaxis", 32 },
        { "Ostrevik Sensor", "ostrevik", 35 } };
    static constexpr Row dealers[] { { "玑渡机电", "jidu", 18 }, { "砾榆自动化设备", "liyu", 12 },
        { "溯岑仪器贸易", "sucen", 0 }, { "Pellvanne Handels", "pellvanne", 24 },
        { "Marrhorst Trading", "marrhorst", 40 }, { "Quenora Distribution", "quenora", 32 } };
    const auto add = [this](const Row& row, const std::function<void(Company&)>& roles) {
        return addOther(QString::fromUtf8(row.name), row.place, QString::fromLatin1(row.domain), roles);
    };
    for (const Row& row : rivals)
        m_world.rivals.push_back(add(row, [&](Company& record) {
            record.isCompetitor = true;
            // One sells our flowmeters beside its own controls.
            record.isDealer = &row == &rivals[4];
        }));
    for (const Row& row : dealers)
        m_world.dealers.push_back(add(row, [&](Company& record) {
            record.isDealer = true;
            record.isAgent = &row == &dealers[5];
            // One buys calibrators for its own workshop.
            record.isCustomer = &row == &dealers[2];
            const size_t owner = ownersOf(places()[row.place].area).today.front();
            record.owner = m_world.colleagues[owner].id;
            record.ownerUnit = m_world.colleagues[owner].unitOn(m_world.today);
        }));
    add({ "Halvemark Castings", "halvemark", 23 }, [](Company& record) { record.isSupplier = true; });
}

} // namespace fairlead::sample
