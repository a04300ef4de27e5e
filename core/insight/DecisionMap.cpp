#include "insight/DecisionMap.h"

#include "insight/MergedIds.h"
#include "store/query/SqlCondition.h"

#include <QSet>
#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

// From so many values on, one pass over the table is quicker than to look up each.
constexpr size_t mostLookUps = 400;

Cells cellsOf(const std::vector<RecordId>& ids)
{
    Cells cells;
    if (ids.size() > mostLookUps) return cells;
    for (const RecordId& id : ids)
        cells.push_back(cellOf(id));
    return cells;
}

class Loader
{
public:
    Loader(const Reader& reader, const std::vector<RecordId>& deals)
        : m_reader(reader)
        , m_deals(cellsOf(deals))
    {
    }

    Result<QHash<RecordId, DecisionMap>> load()
    {
        for (const auto step :
            { &Loader::readPeople, &Loader::readInfluences, &Loader::readPosts, &Loader::readContacts })
            if (const auto done = (this->*step)(); !done) return done.error();
        return std::move(m_maps);
    }

private:
    /// `sql` ends with a condition; `values` narrow it to what `column` is, none: all.
    Result<void> each(QByteArray sql, const char* column, const Cells& values, const QByteArray& after,
        const std::function<void(const RowView&)>& row) const
    {
        if (values.empty()) return m_reader.each(sql + after, {}, row);
        const SqlCondition few = SqlCondition::oneOf(column, values);
        return m_reader.each(sql + " AND " + few.sql + after, few.values, row);
    }

    Result<void> readPeople()
    {
        auto merged = MergedIds::load(m_reader, "contact");
        if (!merged) return merged.error();
        const RecordType& type = m_reader.catalog().type(u"contact"_s);
        const auto done
            = each("SELECT opportunity, id, contact, role, power, level, attitude, reports_to, across, down "
                   "FROM opportunity_contact WHERE _v=1 AND opportunity IS NOT NULL",
                "opportunity", m_deals, " ORDER BY n", [&](const RowView& row) {
                    DecisionPerson person;
                    person.part = row.id(1);
                    person.contact = merged->resolved(row.id(2));
                    person.role = row.text(3);
                    person.power = row.text(4);
                    person.level = row.text(5);
                    person.attitude = row.text(6);
                    if (!row.isNull(7)) person.reportsTo = merged->resolved(row.id(7));
                    if (!row.isNull(8)) person.across = row.integer(8);
                    if (!row.isNull(9)) person.down = row.integer(9);
                    m_people.insert(person.contact);
                    m_maps[row.id(0)].people.push_back(std::move(person));
                });
        if (!done) return done;
        for (DecisionMap& map : m_maps)
            for (DecisionPerson& person : map.people)
                person.name = m_reader.titleOf(type, person.contact).text;
        m_contacts = cellsOf({ m_people.cbegin(), m_people.cend() });
        return {};
    }

    Result<void> readInfluences()
    {
        return each("SELECT opportunity, id, from_contact, to_contact, strength FROM influence WHERE _v=1 AND "
                    "opportunity IS NOT NULL",
            "opportunity", m_deals, " ORDER BY n", [&](const RowView& row) {
                const auto map = m_maps.find(row.id(0));
                if (map == m_maps.end() || !map->find(row.id(2)) || !map->find(row.id(3))) return;
                map->influences.push_back({ row.id(1), row.id(2), row.id(3), row.text(4) });
            });
    }

    Result<void> readPosts()
    {
        QHash<RecordId, QString> posts;
        const auto done = each("SELECT contact, title FROM employment WHERE _v=1 AND to_on IS NULL AND contact IS NOT "
                               "NULL AND title <> ''",
            "contact", m_contacts, " ORDER BY n", [&](const RowView& row) { posts.insert(row.id(0), row.text(1)); });
        if (!done) return done;
        for (DecisionMap& map : m_maps)
            for (DecisionPerson& person : map.people)
                person.post = posts.value(person.contact);
        return {};
    }

    Result<void> readContacts()
    {
        struct Last
        {
            qint64 at = 0;
            QString kind;
        };
        QHash<RecordId, Last> last;
        const auto done
            = each("SELECT p.who, max(a.happened_at), a.kind FROM activity_person p CROSS JOIN activity a ON "
                   "a.id=p.activity WHERE p._v=1 AND p.who IS NOT NULL AND a._v=1 AND a.void IS NOT 1 AND "
                   "a.kind<>'note'",
                "p.who", m_contacts, " GROUP BY p.who", [&](const RowView& row) {
                    if (!m_people.contains(row.id(0))) return;
                    last.insert(row.id(0), { row.integer(1), row.text(2) });
                });
        if (!done) return done;
        for (DecisionMap& map : m_maps)
            for (DecisionPerson& person : map.people) {
                const Last found = last.value(person.contact);
                person.lastContact = found.at;
                person.lastKind = found.kind;
            }
        return {};
    }

    const Reader& m_reader;
    Cells m_deals;
    Cells m_contacts;
    QSet<RecordId> m_people;
    QHash<RecordId, DecisionMap> m_maps;
};

} // namespace

const DecisionPerson* DecisionMap::find(const RecordId& contact) const
{
    const auto found = std::find_if(
        people.begin(), people.end(), [&contact](const DecisionPerson& person) { return person.contact == contact; });
    return found == people.end() ? nullptr : &*found;
}

Result<QHash<RecordId, DecisionMap>> DecisionMap::load(const Reader& reader, const std::vector<RecordId>& deals)
{
    const auto snapshot = reader.snapshot();
    return Loader(reader, deals).load();
}

Result<DecisionMap> DecisionMap::load(const Reader& reader, const RecordId& deal)
{
    auto maps = load(reader, std::vector<RecordId> { deal });
    if (!maps) return maps.error();
    return maps->value(deal);
}

} // namespace fairlead
