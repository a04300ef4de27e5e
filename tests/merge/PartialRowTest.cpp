// Programs of several versions on one row: what the older does not know waits, and nothing comes out differently.
#include "testing/Strings.h"

#include "merge/OperationShape.h"
#include "merge/PartialRow.h"
#include "merge/RowOperations.h"

using namespace fairlead;
using namespace fairlead::test;

namespace {

using Kind = Operation::Kind;

constexpr int cases = 10000;
const RecordId rowId = RecordId::computed(1, "row");

constexpr size_t allColumns = 1 + RowOperations::groupWidth;
size_t everything(quint16, const GroupId&) { return allColumns; }
size_t nothing(quint16, const GroupId&) { return 0; }

/// A reader who knows some groups, some in part and some not at all, and later more of them.
class Learner
{
public:
    Learner(RowOperations& random, bool knowsType)
        : m_random(random)
        , m_knowsType(knowsType)
    {
        for (const GroupId& group : RowOperations::groups())
            if (random.below(2)) m_columns[group] = size_t(random.below(int(allColumns)));
    }
    Knows knows() const
    {
        return [this](quint16, const GroupId& group) {
            if (!m_knowsType) return size_t(0);
            const auto at = m_columns.find(group);
            return at == m_columns.end() ? allColumns : at->second;
        };
    }
    void fold(const Operation& operation) { applyOperation(m_row, operation, knows()); }
    void fold(const std::vector<Operation>& operations)
    {
        for (const Operation& operation : operations)
            fold(operation);
    }
    void update()
    {
        m_knowsType = true;
        for (auto& [group, columns] : m_columns)
            if (m_random.below(3) == 0) columns += size_t(m_random.below(int(allColumns - columns) + 1));
        learn(m_row, knows());
    }
    RowState updatedToTheLast()
    {
        m_knowsType = true;
        m_columns.clear();
        learn(m_row, knows());
        REQUIRE(m_row.deferred.empty());
        return m_row.row;
    }
    const PartialRow& row() const { return m_row; }

private:
    RowOperations& m_random;
    bool m_knowsType;
    std::map<GroupId, size_t> m_columns; ///< of groups that are not known whole
    PartialRow m_row;
};

bool holds(const std::optional<Operation>& operation, const GroupValue& value)
{
    return operation && std::find(operation->values.begin(), operation->values.end(), value) != operation->values.end();
}

constexpr std::array mixes { RowOperations::Mix::Plain, RowOperations::Mix::Entries, RowOperations::Mix::Everything };

} // namespace

TEST_CASE("an operation is parted without loss, and both parts are operations")
{
    RowOperations random(1);
    for (int i = 0; i < cases; ++i) {
        const Operation operation = random.operation();
        const Learner reader(random, random.below(5) > 0);
        const Split split = splitUnknown(operation, reader.knows());
        REQUIRE((split.known || split.deferred));
        for (const auto& part : { split.known, split.deferred }) {
            if (!part) continue;
            REQUIRE(part->stamp == operation.stamp);
            REQUIRE(part->kind == operation.kind);
            REQUIRE(hasWireShape(*part));
        }
        for (const GroupValue& value : operation.values)
            REQUIRE((holds(split.known, value) || holds(split.deferred, value)));
    }
}

TEST_CASE("the parts of an insert may come in any order, with anything between them")
{
    RowOperations random(2, RowOperations::Mix::Plain);
    for (int i = 0; i < cases; ++i) {
        auto operations = random.list(size_t(1 + random.below(6)));
        const RowState expected = folded(operations);
        std::vector<Operation> parts;
        for (const Operation& operation : operations) {
            const Split split = splitUnknown(operation, Learner(random, true).knows());
            if (split.known) parts.push_back(*split.known);
            if (split.deferred) parts.push_back(*split.deferred);
        }
        random.shuffle(parts);
        REQUIRE(folded(parts) == expected);
    }
}

TEST_CASE("updating commutes with merging")
{
    for (const auto mix : mixes) {
        RowOperations random(3, mix);
        for (int i = 0; i < cases; ++i) {
            auto operations = random.list(size_t(1 + random.below(10)));
            const RowState expected = folded(operations);
            random.shuffle(operations);
            Learner reader(random, random.below(5) > 0);
            for (const Operation& operation : operations) {
                reader.fold(operation);
                if (random.below(8) == 0) reader.fold(operation);
                if (random.below(4) == 0) reader.update();
            }
            REQUIRE(reader.updatedToTheLast() == expected);
        }
    }
}

TEST_CASE("up to five operations come to the same in every order, whenever the update comes")
{
    for (const auto mix : mixes) {
        RowOperations random(4, mix);
        for (int i = 0; i < 100; ++i) {
            const auto operations = random.list(size_t(2 + random.below(4)));
            const RowState expected = folded(operations);
            std::vector<size_t> order(operations.size());
            std::iota(order.begin(), order.end(), 0);
            do {
                Learner reader(random, random.below(5) > 0);
                const auto update = size_t(random.below(int(order.size())));
                for (size_t place : order) {
                    reader.fold(operations[place]);
                    if (place == update) reader.update();
                }
                REQUIRE(reader.updatedToTheLast() == expected);
            } while (std::next_permutation(order.begin(), order.end()));
        }
    }
}

TEST_CASE("a state folds from its own operations, and folding them in is joining")
{
    for (const auto mix : mixes) {
        RowOperations random(5, mix);
        for (int i = 0; i < cases; ++i) {
            const RowState left = folded(random.list(size_t(random.below(8))));
            const RowState right = folded(random.list(size_t(random.below(8))));
            REQUIRE(folded(operationsOf(1, rowId, right)) == right);
            RowState both = left;
            for (const Operation& operation : operationsOf(1, rowId, right))
                applyOperation(both, operation);
            REQUIRE(both == join(left, right));
        }
    }
}

TEST_CASE("a snapshot of one version joins into a row of another")
{
    for (const auto mix : mixes) {
        RowOperations random(6, mix);
        for (int i = 0; i < cases; ++i) {
            auto operations = random.list(size_t(1 + random.below(10)));
            const RowState expected = folded(operations);
            random.shuffle(operations);
            const auto middle = operations.begin() + random.below(int(operations.size()) + 1);
            Learner writer(random, random.below(5) > 0);
            writer.fold({ operations.begin(), middle });
            Learner reader(random, random.below(5) > 0);
            reader.fold({ middle, operations.end() });
            reader.fold(operationsOf(1, rowId, writer.row()));
            REQUIRE(reader.updatedToTheLast() == expected);
        }
    }
}

TEST_CASE("a redaction blanks what waits, and nothing waits for it afterwards")
{
    RowOperations random(7);
    for (int i = 0; i < cases; ++i) {
        PartialRow row;
        for (const Operation& operation : random.list(5))
            applyOperation(row, operation, nothing);
        applyOperation(row, Operation { Kind::Redact, 1, rowId, { 3, 1 }, {}, {} }, nothing);
        applyOperation(row, random.operation(), nothing);
        REQUIRE(row.deferred.size() == 1);
        REQUIRE(row.deferred.front().kind == Kind::Redact);
        learn(row, everything);
        REQUIRE(row.row.redacted);
        REQUIRE(row.deferred.empty());
        applyOperation(row, random.operation(), nothing);
        REQUIRE(row == PartialRow { row.row, {} });
    }
}

TEST_CASE("of a group the columns that are known are seen at once")
{
    const GroupId price { 1, {} };
    const Operation first { Kind::InsertRow, 1, rowId, { 10, 1 }, {}, { { price, { qint64(5), qint64(6) } } } };
    const Operation later { Kind::SetGroup, 1, rowId, { 20, 1 }, { 10, 1 }, { { price, { qint64(7), qint64(8) } } } };
    const Knows knows = [](quint16, const GroupId&) { return size_t(1); };
    PartialRow row;
    applyOperation(row, later, knows);
    applyOperation(row, first, knows);
    CHECK(contentOf(row.row) == std::vector { GroupValue { price, { qint64(7) } } });
    learn(row, everything);
    CHECK(contentOf(row.row) == later.values);
}

TEST_CASE("an entry shows what is known of it, and of two the wholes are compared")
{
    const GroupId known { 1, {} };
    const GroupId added { 2, {} };
    const Knows knows = [&](quint16, const GroupId& group) { return group == added ? 0 : allColumns; };
    for (qint64 value = 0; value < 20; ++value) {
        const Operation first { Kind::Entry, 1, rowId, { 10, 1 }, {}, { { known, { value } } } };
        const Operation other { Kind::Entry, 1, rowId, { 10, 2 }, {}, { { known, { value } }, { added, { value } } } };
        PartialRow row;
        applyOperation(row, first, knows);
        CHECK(applyOperation(row, other, knows).conflictingEntry);
        CHECK(contentOf(row.row) == first.values);
        CHECK(row.deferred.empty() == (entryHash(first.values) < entryHash(other.values)));
        learn(row, everything);
        CHECK(row.row == folded({ first, other }));
    }
}
