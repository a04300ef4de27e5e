#include "exchange/sample/OrganisationStory.h"

#include "exchange/sample/WorkDays.h"
#include "model/types/Membership.h"
#include "model/types/OwnCompany.h"
#include "model/types/Person.h"
#include "model/types/Unit.h"

namespace fairlead::sample {

using namespace Qt::StringLiterals;

namespace {

enum UnitIndex { firm, sales, east, northWest, europe, nordicDesk };

struct UnitRow
{
    TwoTongues name;
    int parent;
    const char* kind;
    size_t head;
};

constexpr UnitRow unitRows[] {
    { { "Vellumark Instruments", "维仑马克仪表" }, -1, "company", 0 },
    { { "Sales", "销售部" }, firm, "department", 1 },
    { { "East China", "华东团队" }, sales, "team", 2 },
    { { "North and West China", "北方西部团队" }, sales, "team", 3 },
    { { "Europe", "欧洲团队" }, sales, "team", 4 },
    { { "Nordic desk", "北欧组" }, europe, "territory", 11 },
};

struct PersonRow
{
    const char* name;
    const char* family;
    const char* given;
    const char* latin; ///< empty: the name is Latin
    const char* post;
    const char* role;
    int unit;
    size_t manager;
    int hiredYearsAgo;
    bool sells;
    double skill;
    double pace;
};

// The order is the staff number, and what unitRows, ownersOf and the moves below count by.
constexpr PersonRow personRows[] {
    { "方励行", "方", "励行", "Fang Lixing", "director", "general_manager", firm, 0, 14, false, 0, 1 },
    { "周语桐", "周", "语桐", "Zhou Yutong", "director", "director", sales, 0, 11, false, 0, 1 },
    { "韩疏影", "韩", "疏影", "Han Shuying", "manager", "manager", east, 1, 9, false, 0, 1 },
    { "唐亦舟", "唐", "亦舟", "Tang Yizhou", "manager", "manager", northWest, 1, 8, false, 0, 1 },
    { "Sabine Oltmann", "Oltmann", "Sabine", "", "manager", "manager", europe, 1, 7, false, 0, 1 },
    { "陆景棠", "陆", "景棠", "Lu Jingtang", "seller", "seller", east, 2, 6, true, 0.17, 0.85 },
    { "顾若松", "顾", "若松", "Gu Ruosong", "seller", "seller", east, 2, 5, true, 0.02, 1.0 },
    { "沈知微", "沈", "知微", "Shen Zhiwei", "seller", "seller", east, 2, 4, true, -0.07, 1.1 },
    { "秦牧川", "秦", "牧川", "Qin Muchuan", "seller", "seller", northWest, 3, 6, true, 0.08, 0.95 },
    { "叶庭安", "叶", "庭安", "Ye Ting'an", "seller", "seller", northWest, 3, 4, true, -0.17, 1.25 },
    { "Lukas Brandhuber", "Brandhuber", "Lukas", "", "seller", "seller", europe, 4, 7, true, 0.1, 0.9 },
    { "Ingrid Solvang", "Solvang", "Ingrid", "", "seller", "seller", nordicDesk, 4, 5, true, 0.04, 1.0 },
    { "Chiara Vendrame", "Vendrame", "Chiara", "", "seller", "seller", europe, 4, 3, true, -0.05, 1.1 },
    { "Hugo Maartens", "Maartens", "Hugo", "", "seller", "seller", europe, 4, 4, true, -0.12, 1.15 },
    { "李小满", "李", "小满", "Li Xiaoman", "assistant", "assistant", sales, 1, 3, false, 0, 1 },
};
constexpr size_t moved = 8; ///< was in the east until the middle of last year
constexpr size_t leaver = 13;
constexpr size_t successor = 10;

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

Person personOf(const PersonRow& row, size_t number, QDate hired, QDate left)
{
    const bool latin = !*row.latin;
    Person person;
    person.fullName = text(row.name);
    person.familyName = text(row.family);
    person.givenName = text(row.given);
    person.latinName = text(row.latin);
    person.staffNo = u"V%1"_s.arg(number + 1, 3, 10, QChar(u'0'));
    person.post = text(row.post);
    person.role = text(row.role);
    QString box = latin ? person.fullName : person.latinName;
    box = box.toLower().replace(u' ', u'.').remove(u'\'');
    person.email = box + u"@vellumark.example"_s;
    person.phone = (latin ? u"+49 30 23125 %1"_s : u"0512-1550 %1"_s).arg(latin ? 600 + number : 8800 + number);
    person.hiredOn = hired;
    person.leftOn = left;
    person.language = latin ? u"en"_s : u"zh"_s;
    return person;
}

void writeTerms(World& world, const Colleague& colleague, const PersonRow& row)
{
    for (const Colleague::Term& term : colleague.terms) {
        Membership membership;
        membership.person = colleague.id;
        membership.unit = term.unit;
        membership.fromOn = term.from;
        membership.toOn = term.to;
        membership.share = 10000;
        membership.post = text(row.post);
        if (&row != personRows) membership.reportsTo = world.colleagues[row.manager].id;
        // Before the move he reported to the manager of the team he was in.
        if (colleague.terms.size() > 1 && &term == &colleague.terms.front())
            membership.reportsTo = world.colleagues[unitRows[east].head].id;
        world.writer.add(u"membership"_s, membership);
    }
}

void writeOwnFirm(World& world)
{
    OwnCompany own;
    own.name = world.chinese ? u"维仑马克仪表（示例公司 · sample company）"_s
                             : u"Vellumark Instruments (sample company · 示例公司)"_s;
    own.nameLatin = u"Vellumark Instruments (sample)"_s;
    own.baseCurrency = world.base;
    own.taxBasis = u"net"_s;
    own.defaultTax = 1300;
    own.fiscalStart = 1;
    own.weekStart = 1;
    own.timeZone = u"Asia/Shanghai"_s;
    own.backDays = 30;
    world.writer.add(u"own_company"_s, own);
}

void thinkUpPeople(World& world, const std::vector<RecordId>& units)
{
    const QDate moveDay(world.today.year() - 1, 7, 1);
    for (size_t i = 0; i < std::size(personRows); ++i) {
        const PersonRow& row = personRows[i];
        Colleague colleague { world.writer.newId(), text(row.name), *row.latin != '\0', row.sells, row.skill, row.pace,
            {}, 0, {}, row.manager };
        const QDate hired(world.today.year() - row.hiredYearsAgo, int(1 + i % 3 * 3), 1);
        if (i == leaver) {
            colleague.leftOn = monthEnd(world.today.addMonths(-8));
            colleague.successor = successor;
        }
        if (i == moved) colleague.terms.push_back({ units[east], hired, moveDay.addDays(-1) });
        colleague.terms.push_back({ units[size_t(row.unit)], i == moved ? moveDay : hired, colleague.leftOn });
        world.colleagues.push_back(std::move(colleague));
    }
}

} // namespace

void tellOrganisation(World& world)
{
    writeOwnFirm(world);
    std::vector<RecordId> units;
    for (size_t i = 0; i < std::size(unitRows); ++i)
        units.push_back(world.writer.newId());
    thinkUpPeople(world, units);
    for (size_t i = 0; i < std::size(unitRows); ++i) {
        Unit unit;
        unit.id = units[i];
        unit.name = world.say(unitRows[i].name);
        if (unitRows[i].parent >= 0) unit.parent = units[size_t(unitRows[i].parent)];
        unit.kind = text(unitRows[i].kind);
        unit.head = world.colleagues[unitRows[i].head].id;
        unit.costCentre = QString::number(4100 + 10 * i);
        world.writer.add(u"unit"_s, unit);
    }
    for (size_t i = 0; i < std::size(personRows); ++i) {
        const Colleague& colleague = world.colleagues[i];
        Person person = personOf(personRows[i], i, colleague.terms.front().from, colleague.leftOn);
        person.id = colleague.id;
        world.writer.add(u"person"_s, person);
    }
    for (size_t i = 0; i < std::size(personRows); ++i)
        writeTerms(world, world.colleagues[i], personRows[i]);
}

AreaOwners ownersOf(Area area)
{
    switch (area) {
    case Area::EastChina:
        return { { 5, 6, 7 }, { 5, 6, 7 } };
    case Area::NorthWestChina:
        return { { 8, 9 }, { 8, 9 } };
    case Area::Central:
        return { { 10 }, { 10 } };
    case Area::South:
        return { { 12 }, { 12 } };
    case Area::Nordic:
        return { { 11 }, { 11 } };
    case Area::LowCountries:
        break;
    }
    return { { successor }, { leaver } };
}

} // namespace fairlead::sample
