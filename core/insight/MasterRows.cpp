#include "insight/MasterRows.h"

#include "insight/MoneySums.h"
#include "insight/UnitTree.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

/// Adds up one field.
struct Sums
{
    qint64 deals = 0;
    qint64 withoutAmount = 0;
    qint64 unknownChance = 0;
    MoneySums amount;
    WeightedSums weighted;

    void add(const MasterDeal& deal)
    {
        ++deals;
        if (deal.currency < 0) {
            ++withoutAmount;
            return;
        }
        amount.add(deal.currency, deal.amount);
        if (deal.chance < 0)
            ++unknownChance;
        else
            weighted.add(deal.currency, deal.amount, deal.chance);
    }
    Result<MasterFigures> figures(const WordTable& currencies) const
    {
        auto sum = amount.list(currencies);
        if (!sum) return sum.error();
        auto weight = weighted.list(currencies);
        if (!weight) return weight.error();
        return MasterFigures { deals, withoutAmount, unknownChance, std::move(*sum), std::move(*weight) };
    }
};

struct Name
{
    RecordId id;
    QString text;
};

/// Builds the rows from above: units by name within their parent, their people by name, their deals by day.
class MasterBuilder
{
public:
    MasterBuilder(const Reader& reader, MasterPass& pass, UnitTree tree, bool deals)
        : m_reader(reader)
        , m_pass(pass)
        , m_tree(std::move(tree))
        , m_deals(deals)
    {
    }

    Result<std::vector<MasterRow>> build()
    {
        for (const MasterDeal& deal : m_pass.deals()) {
            m_people[deal.unit][deal.owner].push_back(&deal);
            noteUnit(deal.unit);
        }
        MasterRow all;
        const auto done = add(std::move(all), -1, everything(), [this](int row) { return addUnits({}, row); });
        if (!done) return done.error();
        return std::move(m_rows);
    }

private:
    using Deals = std::vector<const MasterDeal*>;
    using Below = std::function<Result<void>(int row)>;

    void noteUnit(RecordId unit)
    {
        while (!m_seen.contains(unit)) {
            m_seen.insert(unit);
            const RecordId parent = unit.isNull() ? RecordId() : m_tree.parentOf(unit);
            m_children[parent].push_back(unit);
            if (unit.isNull() || parent.isNull()) return;
            unit = parent;
        }
    }

    Deals everything() const
    {
        Deals deals;
        for (const MasterDeal& deal : m_pass.deals())
            deals.push_back(&deal);
        return deals;
    }

    /// The row, then what stands below it.
    Result<void> add(MasterRow row, int parent, const Deals& deals, const Below& below)
    {
        row.parent = parent;
        row.depth = parent < 0 ? 0 : m_rows[size_t(parent)].depth + 1;
        std::vector<Sums> sums(m_pass.columns().size());
        Sums total;
        for (const MasterDeal* deal : deals) {
            total.add(*deal);
            sums[size_t(deal->column)].add(*deal);
        }
        auto whole = total.figures(m_pass.currencies());
        if (!whole) return whole.error();
        row.total = std::move(*whole);
        for (const Sums& one : sums) {
            auto figures = one.figures(m_pass.currencies());
            if (!figures) return figures.error();
            row.cells.push_back(std::move(*figures));
        }
        m_rows.push_back(std::move(row));
        return below(int(m_rows.size()) - 1);
    }

    std::vector<Name> byName(const char* type, const std::vector<RecordId>& ids) const
    {
        std::vector<Name> names;
        for (const RecordId& id : ids)
            names.push_back({ id,
                id.isNull() ? QString()
                            : m_reader.titleOf(m_reader.catalog().type(QString::fromLatin1(type)), id).text });
        std::sort(names.begin(), names.end(), [](const Name& one, const Name& other) {
            // Whatever belongs to nobody stands last.
            if (one.id.isNull() != other.id.isNull()) return other.id.isNull();
            const int order = one.text.localeAwareCompare(other.text);
            return order != 0 ? order < 0 : one.id < other.id;
        });
        return names;
    }

    Deals dealsBelow(const RecordId& unit) const
    {
        Deals deals;
        if (const auto people = m_people.find(unit); people != m_people.end())
            for (const auto& [person, own] : people->second)
                deals.insert(deals.end(), own.begin(), own.end());
        if (const auto units = m_children.find(unit); !unit.isNull() && units != m_children.end())
            for (const RecordId& child : units->second) {
                const Deals below = dealsBelow(child);
                deals.insert(deals.end(), below.begin(), below.end());
            }
        return deals;
    }

    Result<void> addUnits(const RecordId& parent, int above)
    {
        const auto units = m_children.find(parent);
        if (units == m_children.end()) return {};
        for (const Name& unit : byName("unit", units->second)) {
            MasterRow row;
            row.level = MasterRow::Level::Unit;
            row.id = unit.id;
            row.name = unit.text;
            const auto done = add(std::move(row), above, dealsBelow(unit.id), [&](int at) -> Result<void> {
                if (const auto people = addPeople(unit.id, at); !people) return people;
                return unit.id.isNull() ? Result<void>() : addUnits(unit.id, at);
            });
            if (!done) return done;
        }
        return {};
    }

    Result<void> addPeople(const RecordId& unit, int above)
    {
        const auto people = m_people.find(unit);
        if (people == m_people.end()) return {};
        std::vector<RecordId> ids;
        for (const auto& [person, deals] : people->second)
            ids.push_back(person);
        for (const Name& person : byName("person", ids)) {
            MasterRow row;
            row.level = MasterRow::Level::Person;
            row.id = person.id;
            row.unit = unit;
            row.name = person.text;
            Deals& deals = people->second[person.id];
            const auto done = add(std::move(row), above, deals, [&](int at) { return addDeals(deals, at); });
            if (!done) return done;
        }
        return {};
    }

    Result<void> addDeals(Deals& deals, int above)
    {
        if (!m_deals) return {};
        std::sort(deals.begin(), deals.end(), [](const MasterDeal* one, const MasterDeal* other) {
            if (one->close != other->close)
                return one->close.isValid() && (!other->close.isValid() || one->close < other->close);
            return one->id < other->id;
        });
        for (const MasterDeal* deal : deals) {
            Sums sums;
            sums.add(*deal);
            auto figures = sums.figures(m_pass.currencies());
            if (!figures) return figures.error();
            MasterRow row;
            row.level = MasterRow::Level::Deal;
            row.id = deal->id;
            row.name = deal->name;
            row.parent = above;
            row.depth = m_rows[size_t(above)].depth + 1;
            row.total = std::move(*figures);
            row.column = deal->column;
            row.close = deal->close;
            if (deal->stage >= 0) row.stage = m_pass.stages().at(deal->stage).name;
            m_rows.push_back(std::move(row));
        }
        return {};
    }

    const Reader& m_reader;
    MasterPass& m_pass;
    UnitTree m_tree;
    bool m_deals;
    std::map<RecordId, std::map<RecordId, Deals>> m_people; ///< by unit, then by person
    std::map<RecordId, std::vector<RecordId>> m_children; ///< units that have deals, by parent
    QSet<RecordId> m_seen;
    std::vector<MasterRow> m_rows;
};

} // namespace

Result<std::vector<MasterRow>> masterRows(const Reader& reader, MasterPass& pass, MasterTable::Depth depth)
{
    auto tree = UnitTree::load(reader);
    if (!tree) return tree.error();
    return MasterBuilder(reader, pass, std::move(*tree), depth == MasterTable::Depth::Deals).build();
}

} // namespace fairlead
