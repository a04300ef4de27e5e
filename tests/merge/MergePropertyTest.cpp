#include "testing/Strings.h"

#include "merge/RowOperations.h"
#include "merge/ValueHash.h"

using namespace fairlead;
using namespace fairlead::test;

namespace {

constexpr int cases = 10000;

RowState randomState(RowOperations& random) { return folded(random.list(size_t(random.below(8)))); }

/// Equal, or `state` is what it was before the join with something smaller.
bool isUpperBound(const RowState& state, const RowState& part) { return join(state, part) == state; }

bool before(const Operation& left, const Operation& right)
{
    return beats(
        right.stamp, left.stamp, [&]() -> const Cells& { return right.values.front().cells; },
        [&]() -> const Cells& { return left.values.front().cells; });
}

bool saysSame(const Cells& cells, const Operation& operation, const GroupId& group)
{
    return std::any_of(operation.values.begin(), operation.values.end(),
        [&](const GroupValue& value) { return value.group == group && value.cells == cells; });
}

} // namespace

TEST_CASE("joining two states does not depend on which comes first")
{
    RowOperations random(1);
    for (int i = 0; i < cases; ++i) {
        const RowState left = randomState(random);
        const RowState right = randomState(random);
        REQUIRE(join(left, right) == join(right, left));
    }
}

TEST_CASE("joining three states does not depend on which two are joined first")
{
    RowOperations random(2);
    for (int i = 0; i < cases; ++i) {
        const RowState a = randomState(random);
        const RowState b = randomState(random);
        const RowState c = randomState(random);
        REQUIRE(join(join(a, b), c) == join(a, join(b, c)));
    }
}

TEST_CASE("joining a state with itself or with nothing changes nothing")
{
    RowOperations random(3);
    for (int i = 0; i < cases; ++i) {
        const RowState state = randomState(random);
        REQUIRE(join(state, state) == state);
        REQUIRE(join(state, RowState()) == state);
        REQUIRE(join(RowState(), state) == state);
    }
}

TEST_CASE("a join only ever grows, and so does a fold")
{
    RowOperations random(4);
    for (int i = 0; i < cases; ++i) {
        const RowState left = randomState(random);
        const RowState right = randomState(random);
        const RowState both = join(left, right);
        REQUIRE(isUpperBound(both, left));
        REQUIRE(isUpperBound(both, right));
        RowState more = left;
        applyOperation(more, random.operation());
        REQUIRE(isUpperBound(more, left));
    }
}

TEST_CASE("an operation folded in twice changes nothing the second time")
{
    RowOperations random(5);
    for (int i = 0; i < cases; ++i) {
        RowState row = randomState(random);
        const Operation operation = random.operation();
        applyOperation(row, operation);
        const RowState once = row;
        const Outcome again = applyOperation(row, operation);
        REQUIRE(row == once);
        REQUIRE(again.applied.empty());
    }
}

TEST_CASE("folding an operation in commutes with joining")
{
    RowOperations random(6);
    for (int i = 0; i < cases; ++i) {
        const RowState left = randomState(random);
        const RowState right = randomState(random);
        const Operation operation = random.operation();
        RowState first = left;
        applyOperation(first, operation);
        RowState last = join(left, right);
        applyOperation(last, operation);
        REQUIRE(join(first, right) == last);
        REQUIRE(join(folded({ operation }), left) == first);
    }
}

TEST_CASE("up to six operations fold to the same row in every order")
{
    for (const auto mix : { RowOperations::Mix::Plain, RowOperations::Mix::Entries, RowOperations::Mix::Everything }) {
        RowOperations random(7, mix);
        for (int i = 0; i < 200; ++i) {
            const auto operations = random.list(size_t(2 + random.below(5)));
            const RowState expected = folded(operations);
            std::vector<size_t> order(operations.size());
            std::iota(order.begin(), order.end(), 0);
            do {
                RowState row;
                for (size_t place : order)
                    applyOperation(row, operations[place]);
                REQUIRE(row == expected);
            } while (std::next_permutation(order.begin(), order.end()));
        }
    }
}

TEST_CASE("fifty operations fold to the same row however they are shuffled and parted")
{
    for (const auto mix : { RowOperations::Mix::Plain, RowOperations::Mix::Entries, RowOperations::Mix::Everything }) {
        RowOperations random(8, mix);
        for (int i = 0; i < 1000; ++i) {
            auto operations = random.list(50);
            const RowState expected = folded(operations);
            random.shuffle(operations);
            REQUIRE(folded(operations) == expected);
            const auto middle = operations.begin() + random.below(51);
            const RowState left = folded({ operations.begin(), middle });
            const RowState right = folded({ middle, operations.end() });
            REQUIRE(join(left, right) == expected);
        }
    }
}

TEST_CASE("operations on a register are totally ordered, also with equal stamps")
{
    RowOperations random(9, RowOperations::Mix::Plain);
    const auto set = [&] {
        for (;;) {
            Operation operation = random.operation();
            operation.stamp.hlc = quint64(1 + random.below(2));
            if (operation.kind == Operation::Kind::SetGroup) return operation;
        }
    };
    for (int i = 0; i < cases; ++i) {
        const Operation a = set();
        const Operation b = set();
        const Operation c = set();
        const bool same = a.stamp == b.stamp && sameValue(a.values.front().cells, b.values.front().cells);
        REQUIRE(before(a, b) + before(b, a) + same == 1);
        if (before(a, b) && before(b, c)) REQUIRE(before(a, c));
    }
}

TEST_CASE("the cells of a group always come from one operation")
{
    RowOperations random(10);
    for (int i = 0; i < cases; ++i) {
        const auto operations = random.list(12);
        for (const auto& [group, reg] : folded(operations).registers) {
            const bool isOneOfThem = std::any_of(operations.begin(), operations.end(),
                [id = group, &value = reg](const Operation& each) { return saysSame(value.cells, each, id); });
            const bool isEmptied = reg.cells.empty();
            REQUIRE((isOneOfThem || isEmptied));
        }
    }
}

TEST_CASE("redaction absorbs whatever comes before and after")
{
    RowOperations random(11);
    RowState blank;
    blank.redacted = true;
    for (int i = 0; i < cases; ++i) {
        auto operations = random.list(6);
        Operation redact = random.operation();
        redact.kind = Operation::Kind::Redact;
        redact.values.clear();
        operations.insert(operations.begin() + random.below(7), redact);
        REQUIRE(folded(operations) == blank);
        REQUIRE(join(blank, randomState(random)) == blank);
        REQUIRE_FALSE(isVisible(blank, true));
    }
}
