#include "testing/Strings.h"

#include "merge/RowOperations.h"

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Operation::Kind;

const GroupId name { 1, {} };
const GroupId price { 2, {} };
const GroupId deleted { group::deleted, {} };

Operation operation(Kind kind, quint64 hlc, std::vector<GroupValue> values, Stamp base = {}, quint64 origin = 1)
{
    return Operation { kind, 1, RecordId::computed(1, "row"), { hlc, origin }, base, std::move(values) };
}
Operation insert(quint64 hlc, qint64 value) { return operation(Kind::InsertRow, hlc, { { name, { value } } }); }
Operation setName(quint64 hlc, qint64 value, quint64 base, quint64 origin = 1)
{
    return operation(Kind::SetGroup, hlc, { { name, { value } } }, base ? Stamp { base, 1 } : Stamp(), origin);
}
Operation setDeleted(quint64 hlc, bool flag)
{
    return operation(Kind::SetDeleted, hlc, { { deleted, { flag ? Cell(qint64(1)) : Cell() } } });
}
Operation entry(quint64 hlc, qint64 value) { return operation(Kind::Entry, hlc, { { price, { value } } }); }

qint64 valueOf(const RowState& row, const GroupId& group)
{
    const auto at = row.registers.find(group);
    return at == row.registers.end() ? -1 : numberOf(at->second.cells.front());
}

} // namespace

TEST_CASE("an edit that arrives before its row waits in a shell that nobody sees")
{
    RowState row;
    const Outcome early = applyOperation(row, setName(20, 5, 10));
    CHECK(early.applied == std::vector { name });
    CHECK(row.born.isNull());
    CHECK_FALSE(isVisible(row, true));

    const Outcome late = applyOperation(row, insert(10, 4));
    CHECK(late.lost == std::vector { name });
    CHECK(late.concurrent.empty());
    CHECK(valueOf(row, name) == 5);
    CHECK(isVisible(row, false));
}

TEST_CASE("edits of different groups both stay")
{
    RowState row = folded({ insert(10, 1), setName(30, 2, 10) });
    applyOperation(row, operation(Kind::SetGroup, 20, { { price, { qint64(7) } } }, { 10, 1 }));
    CHECK(valueOf(row, name) == 2);
    CHECK(valueOf(row, price) == 7);
}

TEST_CASE("an edit made without knowing the present value is told as concurrent, won or lost")
{
    RowState row = folded({ insert(10, 1), setName(20, 2, 10) });
    const Outcome won = applyOperation(row, setName(30, 3, 10, 2));
    CHECK(won.applied == std::vector { name });
    CHECK(won.concurrent == std::vector { name });
    const Outcome lost = applyOperation(row, setName(25, 4, 20, 3));
    CHECK(lost.lost == std::vector { name });
    CHECK(lost.concurrent == std::vector { name });

    RowState calm = folded({ insert(10, 1) });
    CHECK(applyOperation(calm, setName(20, 2, 10)).concurrent.empty());
}

TEST_CASE("two edits that a computer gave one stamp, because it was put back in between, were made apart")
{
    RowState row = folded({ insert(10, 1), setName(20, 2, 10) });
    CHECK(applyOperation(row, setName(20, 3, 10)).concurrent == std::vector { name });
    RowState other = folded({ insert(10, 1), setName(20, 3, 10) });
    CHECK(applyOperation(other, setName(20, 2, 10)).concurrent == std::vector { name });
    CHECK(row == other);
    // The same one again is no news.
    CHECK(applyOperation(row, setName(20, valueOf(row, name), 10)).concurrent.empty());
}

TEST_CASE("the same thing added on two laptops is one row, and the later speaks for all its groups")
{
    const Operation first = operation(Kind::InsertRow, 10, { { name, { qint64(1) } }, { price, { qint64(5) } } });
    const Operation second = insert(20, 2);
    for (const auto& order : { std::vector { first, second }, std::vector { second, first } }) {
        const RowState row = folded(order);
        CHECK(row.born.hlc == 20);
        CHECK(valueOf(row, name) == 2);
        CHECK(valueOf(row, price) == -1);
    }
    RowState row = folded({ first });
    const Outcome outcome = applyOperation(row, second);
    CHECK(outcome.applied == std::vector { name, price });
    CHECK(outcome.concurrent == std::vector { name, price });
}

TEST_CASE("whoever added it last is who added it, whatever came first")
{
    const GroupId birth { group::birth, {} };
    const auto added = [&](quint64 hlc, qint64 when) {
        return operation(Kind::InsertRow, hlc, { { name, { qint64(1) } }, { birth, { when } } });
    };
    const std::vector<Operation> both { added(10, 100), added(20, 200) };
    CHECK(valueOf(folded(both), birth) == 200);
    CHECK(folded({ both[1], both[0] }) == folded(both));
    RowState row = folded({ both[0] });
    CHECK(applyOperation(row, both[1]).concurrent.empty());

    // A clone that stamped another birth with the same clock: still one of the two, in every order.
    const std::vector<Operation> twins { added(10, 100), added(10, 200) };
    CHECK(folded(twins) == folded({ twins[1], twins[0] }));
}

TEST_CASE("two who say the same are not in conflict")
{
    RowState row = folded({ insert(10, 1), setName(20, 2, 10) });
    const Outcome same = applyOperation(row, setName(30, 2, 10, 2));
    CHECK(same.applied == std::vector { name });
    CHECK(same.concurrent.empty());
}

TEST_CASE("an insert that is later than an edit of its row did not know of it")
{
    // Two laptops added the same thing; the edit was made on the other one, and its insert has not come yet.
    RowState row = folded({ setName(20, 5, 10) });
    const Outcome outcome = applyOperation(row, insert(30, 4));
    CHECK(outcome.applied == std::vector { name });
    CHECK(outcome.concurrent == std::vector { name });
    RowState priced = folded({ operation(Kind::SetGroup, 20, { { price, { qint64(7) } } }, { 10, 1 }) });
    CHECK(applyOperation(priced, insert(30, 4)).concurrent == std::vector { price });
}

TEST_CASE("adding a deleted row anew brings it back, an older insert does not")
{
    CHECK(isVisible(folded({ insert(10, 1), setDeleted(20, true), insert(30, 1) }), false));
    CHECK(isVisible(folded({ insert(30, 1), setDeleted(20, true) }), false));
    CHECK_FALSE(isVisible(folded({ setDeleted(20, true), insert(10, 1) }), false));
}

TEST_CASE("deletion, edit and restoring end the same in every order and by every clock")
{
    std::array<quint64, 3> clocks { 20, 30, 40 };
    do {
        const auto [deletion, edit, restoring] = clocks;
        const std::vector<Operation> all { insert(10, 1), setDeleted(deletion, true), setName(edit, 2, 10),
            setDeleted(restoring, false) };
        std::vector<size_t> order { 0, 1, 2, 3 };
        do {
            RowState row;
            for (size_t i : order)
                applyOperation(row, all[i]);
            const bool flagged = deletion > restoring;
            CHECK(isVisible(row, false) == !flagged);
            CHECK(isVisible(row, true) == (!flagged || edit > deletion));
            CHECK(valueOf(row, name) == 2);
        } while (std::next_permutation(order.begin(), order.end()));
    } while (std::next_permutation(clocks.begin(), clocks.end()));
}

TEST_CASE("entries cannot be set, but be deleted and restored")
{
    const RowState row = folded({ entry(10, 5), setName(20, 9, 10) });
    CHECK(valueOf(row, price) == 5);
    CHECK(valueOf(row, name) == -1);
    CHECK(folded({ setName(20, 9, 10), entry(10, 5) }) == row);
    CHECK_FALSE(isVisible(folded({ entry(10, 5), setDeleted(20, true) }), true));
    CHECK(isVisible(folded({ entry(10, 5), setDeleted(20, true), setDeleted(30, false) }), false));
    CHECK(isVisible(folded({ setDeleted(20, true), entry(30, 5) }), false));
}

TEST_CASE("of two entries with one id the smaller hash stays, and it is told")
{
    const Operation first = entry(10, 5);
    const Operation other = entry(20, 6);
    const bool firstStays = entryHash(first.values) < entryHash(other.values);
    RowState row = folded({ first });
    const Outcome outcome = applyOperation(row, other);
    CHECK(outcome.conflictingEntry);
    CHECK(outcome.applied.empty() == firstStays);
    CHECK(valueOf(row, price) == (firstStays ? 5 : 6));
    CHECK(row.born.hlc == 20);
    CHECK(folded({ other, first }) == row);
    CHECK(join(folded({ other }), folded({ first })) == row);

    RowState calm = folded({ first });
    CHECK_FALSE(applyOperation(calm, entry(20, 5)).conflictingEntry);
    Operation byAnother = entry(20, 5);
    byAnother.values.push_back({ { group::birth, {} }, { qint64(7) } });
    CHECK_FALSE(applyOperation(calm, byAnother).conflictingEntry);
    CHECK(folded({ byAnother, first }) == folded({ first, byAnother }));
}

TEST_CASE("sums over entries do not depend on the order or on how often they came")
{
    RowOperations random(3);
    std::vector<std::pair<int, Operation>> entries;
    qint64 expected = 0;
    for (int i = 0; i < 50; ++i) {
        entries.emplace_back(i, entry(quint64(10 + i), i * i));
        if (i % 5 == 0)
            entries.emplace_back(i, setDeleted(quint64(100 + i), true));
        else
            expected += i * i;
    }
    const std::vector again(entries.begin(), entries.begin() + 30);
    entries.insert(entries.end(), again.begin(), again.end());
    for (int shuffled = 0; shuffled < 100; ++shuffled) {
        random.shuffle(entries);
        std::map<int, RowState> rows;
        for (const auto& [row, operation] : entries)
            applyOperation(rows[row], operation);
        qint64 sum = 0;
        for (const auto& [number, row] : rows)
            if (isVisible(row, false)) sum += valueOf(row, price);
        REQUIRE(sum == expected);
    }
}

TEST_CASE("an empty group, a group of nulls and a shorter group are the same value")
{
    const auto hash = [](const Cells& cells) { return entryHash({ { name, cells } }); };
    CHECK(hash({}) == hash({ Cell(), Cell() }));
    CHECK(hash({ qint64(1) }) == hash({ qint64(1), Cell() }));
    CHECK(hash({ Cell(), qint64(1) }) != hash({ qint64(1) }));
    CHECK(hash({ u"1"_s }) != hash({ QByteArray("1") }));
    CHECK(hash({ u""_s }) != hash({}));
    CHECK(hash({}).size() == 32);
    CHECK_FALSE(valueBeats({}, { Cell() }));
    CHECK_FALSE(valueBeats({ Cell() }, {}));
}

TEST_CASE("values have an order of their own, in which cutting off columns changes nothing")
{
    const std::vector<Cells> rising { {}, { Cell(), qint64(1) }, { qint64(-5) }, { qint64(-5), Cell(), qint64(0) },
        { qint64(-5), u"a"_s }, { qint64(2) }, { u""_s }, { u"a"_s }, { u"a"_s, qint64(1) }, { u"b"_s },
        { u"\uffee"_s }, { u"😀"_s }, { QByteArray() }, { QByteArray("a") }, { QByteArray("\xff") } };
    const auto cut = [](Cells cells) { return cells.empty() ? cells : Cells { cells.front() }; };
    for (size_t i = 0; i < rising.size(); ++i)
        for (size_t j = 0; j < rising.size(); ++j) {
            INFO(i << " and " << j);
            CHECK(valueBeats(rising[j], rising[i]) == (i < j));
            if (i < j) CHECK_FALSE(valueBeats(cut(rising[i]), cut(rising[j])));
        }
}

TEST_CASE("the hash of an entry never changes from one program to the next")
{
    const Cells cells { qint64(-2), Cell(), u"Zoë 王"_s, QByteArray("\x00\xff", 2), Cell() };
    CHECK(entryHash({ { { 3, {} }, cells }, { { 1, {} }, { qint64(1) } }, { { 2, {} }, { Cell() } } }).toHex()
        == "1c757ebe0e01d0d4a5eb55d886a8cc2edd7de875841f72169eeb29f54de67e3e");
}

TEST_CASE("custom fields are registers like any other")
{
    const GroupId field { group::customField, RecordId::computed(9, "field") };
    const GroupId other { group::customField, RecordId::computed(9, "other") };
    RowState row = folded({ insert(10, 1) });
    applyOperation(row, operation(Kind::SetGroup, 20, { { field, { qint64(5) } } }, { 10, 1 }));
    applyOperation(row, operation(Kind::SetGroup, 15, { { other, { qint64(6) } } }, { 10, 1 }));
    CHECK(valueOf(row, field) == 5);
    CHECK(valueOf(row, other) == 6);
}
