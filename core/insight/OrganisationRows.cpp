#include "insight/OrganisationRows.h"

#include "insight/Terms.h"
#include "insight/UnitTree.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

struct Named
{
    RecordId id;
    QString name;
};

class Builder
{
public:
    Builder(UnitTree tree, Terms terms, QDate day)
        : m_tree(std::move(tree))
        , m_terms(std::move(terms))
        , m_day(day)
    {
    }

    Result<void> read(const Reader& reader, const QSet<RecordId>& further)
    {
        std::vector<Named> units;
        auto done = reader.each("SELECT id, name, closed_on FROM unit WHERE _v=1", {}, [&](const RowView& row) {
            if (!row.isNull(2) && row.date(2) < m_day && !further.contains(row.id(0))) return;
            units.push_back({ row.id(0), row.text(1) });
            m_known.insert(row.id(0));
        });
        if (!done) return done;
        for (Named& unit : units) {
            const RecordId parent = m_tree.parentOf(unit.id);
            m_units[m_known.contains(parent) ? parent : RecordId()].push_back(std::move(unit));
        }
        return reader.each("SELECT id, full_name, left_on FROM person WHERE _v=1", {}, [&](const RowView& row) {
            if (!row.isNull(2) && row.date(2) < m_day && !further.contains(row.id(0))) return;
            const RecordId unit = m_terms.unitOf(row.id(0), m_day);
            m_people[m_known.contains(unit) ? unit : RecordId()].push_back({ row.id(0), row.text(1) });
        });
    }

    std::vector<OrganisationRow> build(bool nobody)
    {
        m_rows.push_back({});
        addBelow({}, 0);
        if (nobody) m_rows.push_back({ OrganisationRow::Level::Person, {}, {}, {}, 0, 1 });
        return std::move(m_rows);
    }

private:
    using Below = std::map<RecordId, std::vector<Named>>;

    static std::vector<Named> inOrder(Below& below, const RecordId& of)
    {
        std::vector<Named> names = below[of];
        std::sort(names.begin(), names.end(), [](const Named& one, const Named& other) {
            const int order = one.name.localeAwareCompare(other.name);
            return order != 0 ? order < 0 : one.id < other.id;
        });
        return names;
    }

    void addBelow(const RecordId& unit, int above)
    {
        const int depth = m_rows[size_t(above)].depth + 1;
        for (const Named& person : inOrder(m_people, unit))
            m_rows.push_back({ OrganisationRow::Level::Person, person.id, unit, person.name, above, depth });
        for (const Named& below : inOrder(m_units, unit)) {
            m_rows.push_back({ OrganisationRow::Level::Unit, below.id, {}, below.name, above, depth });
            addBelow(below.id, int(m_rows.size()) - 1);
        }
    }

    UnitTree m_tree;
    Terms m_terms;
    QDate m_day;
    QSet<RecordId> m_known; ///< units
    Below m_units; ///< by parent
    Below m_people; ///< by unit
    std::vector<OrganisationRow> m_rows;
};

} // namespace

Result<std::vector<OrganisationRow>> organisationRows(const Reader& reader, QDate day, const QSet<RecordId>& further)
{
    auto tree = UnitTree::load(reader);
    if (!tree) return tree.error();
    auto terms = Terms::load(reader);
    if (!terms) return terms.error();
    Builder builder(std::move(*tree), std::move(*terms), day);
    const auto done = builder.read(reader, further);
    if (!done) return done.error();
    return builder.build(further.contains(RecordId()));
}

} // namespace fairlead
