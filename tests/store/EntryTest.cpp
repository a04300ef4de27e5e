#include "testing/TestWorkspace.h"

#include "store/Applier.h"

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Operations on one entry as they come from several laptops, applied to the tables and folded by merge/RowState.
class EntryWorld
{
public:
    EntryWorld()
        : m_rows(m_workspace->connection(), m_workspace->catalog())
        , m_applier(m_rows)
        , m_type(m_workspace->catalog().type(u"currency_rate"_s))
    {
    }

    void newRow() { m_id = m_workspace->blank(m_type.name()).id; }
    Operation entry(quint64 hlc, qint64 rate) const
    {
        Record record(m_type, m_id);
        record.set(u"from_currency"_s, u"EUR"_s).set(u"to_currency"_s, u"USD"_s).set(u"rate"_s, rate);
        record.set(u"happened_on"_s, QDate(2026, 1, 1));
        record.createdAt = 1000 + rate;
        Operation operation = blank(Operation::Kind::Entry, hlc);
        operation.values = Applier::valuesOf(record);
        return operation;
    }
    Operation deleted(quint64 hlc, bool flag) const
    {
        Operation operation = blank(Operation::Kind::SetDeleted, hlc);
        operation.values = { { { group::deleted, {} }, { flag ? Cell(qint64(1)) : Cell(), Cell(), Cell() } } };
        return operation;
    }

    /// Applies them and compares the row with the fold.
    void check(const std::vector<Operation>& operations)
    {
        RowState fold;
        for (const Operation& operation : operations) {
            m_applier.apply(operation);
            applyOperation(fold, operation);
        }
        const auto row = m_rows.load(m_type, m_id);
        REQUIRE(row.has_value());
        CHECK(row->clock.row() == fold.born);
        CHECK(row->record.visible == isVisible(fold, false));
        if (fold.born.isNull()) return;
        CHECK(Applier::valuesOf(row->record) == valuesOf(fold));
        const auto at = fold.registers.find(GroupId { group::deleted, {} });
        CHECK(row->clock.of(group::deleted) == (at == fold.registers.end() ? fold.born : at->second.stamp));
    }

private:
    Operation blank(Operation::Kind kind, quint64 hlc) const
    {
        Operation operation;
        operation.kind = kind;
        operation.type = m_type.number();
        operation.row = m_id;
        operation.stamp = { hlc, 7 };
        return operation;
    }
    static std::vector<GroupValue> valuesOf(const RowState& row)
    {
        std::vector<GroupValue> values;
        for (const auto& [group, reg] : row.registers)
            if (group.number != group::deleted) values.push_back({ group, reg.cells });
        return values;
    }

    TestWorkspace m_workspace;
    RowStore m_rows;
    Applier m_applier;
    const RecordType& m_type;
    RecordId m_id;
};

} // namespace

TEST_CASE("an entry that comes again lifts an older tombstone, not a newer one")
{
    EntryWorld world;
    world.newRow();
    world.check({ world.entry(10, 5), world.deleted(20, true), world.entry(30, 5) });
    world.newRow();
    world.check({ world.entry(10, 5), world.deleted(40, true), world.entry(30, 5) });
}

TEST_CASE("an entry whose deletion has arrived first is filled when it comes")
{
    EntryWorld world;
    world.newRow();
    world.check({ world.deleted(20, true), world.entry(10, 5) });
    world.newRow();
    world.check({ world.deleted(20, true), world.entry(30, 5) });
}

TEST_CASE("entries come to the same row in whatever order their operations arrive")
{
    EntryWorld world;
    for (qint64 other : { 5, 6 }) {
        std::vector<size_t> order { 0, 1, 2, 3 };
        do {
            world.newRow();
            const Operation all[]
                = { world.entry(10, 5), world.deleted(20, true), world.entry(30, other), world.deleted(25, false) };
            std::vector<Operation> operations;
            for (size_t i : order)
                operations.push_back(all[i]);
            world.check(operations);
        } while (std::next_permutation(order.begin(), order.end()));
    }
}
