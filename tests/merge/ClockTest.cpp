#include "testing/Strings.h"

#include "base/Clock.h"
#include "merge/RowOperations.h"
#include "merge/ValueHash.h"

#include <limits>

using namespace fairlead;
using namespace fairlead::test;

namespace {

quint32 indexOf(quint64 origin) { return quint32(origin * 3); }
quint64 originOf(quint32 index) { return index / 3; }

/// All that an insert speaks for, birth and a custom field among them.
constexpr std::array<quint16, 6> groupNumbers { 0, 1, 2, 3, group::birth, group::customField };

/// A row as the store keeps it: values apart, clocks in one sparse RowClock, decisions by beats().
class StoredRow
{
public:
    void apply(const Operation& operation)
    {
        if (operation.kind == Operation::Kind::InsertRow) {
            insert(operation);
            return;
        }
        const GroupValue& value = operation.values.front();
        if (!wins(operation.stamp, value.group.number, value.cells)) return;
        m_values[value.group.number] = value.cells;
        m_clock.set(value.group.number, operation.stamp);
    }
    /// Through its bytes, as a column would keep it.
    RowClock clock() const { return *RowClock::decode(m_clock.encode(indexOf), originOf); }
    Cells value(quint16 group) const
    {
        const auto at = m_values.find(group);
        return at == m_values.end() ? Cells() : at->second;
    }

private:
    bool wins(const Stamp& stamp, quint16 group, const Cells& cells) const
    {
        const Cells present = value(group);
        return beats(
            stamp, m_clock.of(group), [&]() -> const Cells& { return cells; },
            [&]() -> const Cells& { return present; });
    }
    void insert(const Operation& operation)
    {
        std::map<quint16, Cells> said;
        for (quint16 group : groupNumbers)
            said[group] = {};
        for (const GroupValue& value : operation.values)
            said[value.group.number] = value.cells;
        for (const auto& [group, cells] : said)
            if (wins(operation.stamp, group, cells)) m_values[group] = cells;
        if (operation.stamp > m_clock.row()) m_clock.setRow(operation.stamp);
    }

    RowClock m_clock;
    std::map<quint16, Cells> m_values;
};

bool isFlagged(const Cells& cells) { return !cells.empty() && numberOf(cells.front()) != 0; }

} // namespace

TEST_CASE("the hybrid clock rises whatever the wall does")
{
    std::mt19937_64 random(1);
    for (int run = 0; run < 1000; ++run) {
        HybridClock clock(random() >> 20);
        qint64 wall = qint64(random() >> 24);
        quint64 last = clock.last();
        for (int i = 0; i < 100; ++i) {
            switch (random() % 6) {
            case 0:
                wall -= qint64(random() % 4000000);
                break;
            case 1:
                wall += qint64(random() % 4000000);
                break;
            case 2:
                wall = qint64(HybridClock::limit >> 16) - 1;
                break;
            case 3:
                wall = -1;
                break;
            default:
                break;
            }
            const quint64 now = clock.next(wall);
            REQUIRE(now > last);
            const bool isBelieved = wall >= 0 && wall < qint64(HybridClock::limit >> 16);
            if (isBelieved) REQUIRE(now >= quint64(wall) << 16);
            last = now;
        }
    }
}

TEST_CASE("a full counter carries into the milliseconds")
{
    HybridClock clock(quint64(1000) << 16);
    for (int i = 0; i < 65535; ++i)
        clock.next(1000);
    CHECK(clock.last() == ((quint64(1000) << 16) | 0xffff));
    CHECK(clock.next(1000) == quint64(1001) << 16);
    CHECK(clock.next(1000) == (quint64(1001) << 16 | 1));
    CHECK(clock.next(1001) == (quint64(1001) << 16 | 2));
}

TEST_CASE("a wall that stands where no stamp is valid is not believed")
{
    const qint64 end = qint64(HybridClock::limit >> 16);
    HybridClock clock(quint64(1000) << 16);
    for (qint64 wall :
        { end, end + 1, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(), qint64(-1) }) {
        const quint64 last = clock.last();
        CHECK(clock.next(wall) == last + 1);
    }
    CHECK(clock.next(end - 1) == quint64(end - 1) << 16);
    CHECK(clock.last() < HybridClock::limit);
}

TEST_CASE("what was seen is always surpassed, and a kept clock goes on where it was")
{
    std::mt19937_64 random(2);
    HybridClock clock;
    for (int i = 0; i < 10000; ++i) {
        const quint64 seen = random() >> 17;
        const quint64 before = clock.last();
        clock.observe(seen);
        REQUIRE(clock.last() == std::max(before, seen));
        clock = HybridClock(clock.last());
        REQUIRE(clock.next(qint64(random() >> 30)) > std::max(before, seen));
    }
}

TEST_CASE("a row clock keeps only groups that are later than the row")
{
    RowClock clock(Stamp { 10, 1 });
    clock.set(5, { 20, 2 });
    clock.set(3, { 15, 1 });
    clock.set(4, { 10, 1 });
    clock.set(7, { 5, 9 });
    CHECK(clock.entries().size() == 2);
    CHECK(clock.of(5) == Stamp { 20, 2 });
    CHECK(clock.of(4) == Stamp { 10, 1 });
    CHECK(clock.own(4).isNull());
    CHECK(clock.latest() == Stamp { 20, 2 });
    clock.set(group::deleted, { 30, 1 });
    CHECK(clock.latest() == Stamp { 20, 2 });
    clock.setRow({ 16, 1 });
    CHECK(clock.of(3) == Stamp { 16, 1 });
    CHECK(clock.entries().size() == 2);
}

TEST_CASE("a row clock survives its bytes, sixteen for the row and fourteen for each group")
{
    RowClock clock(Stamp { 10, 0xfedcba9876543210 });
    clock.set(5, { 20, 2 });
    clock.set(300, { 15, 1 });
    const QByteArray bytes = clock.encode(indexOf);
    CHECK(bytes.size() == 16 + 2 * 14);
    CHECK(RowClock::decode(bytes, originOf) == clock);
    CHECK(RowClock::decode(RowClock().encode(indexOf), originOf) == RowClock());
}

TEST_CASE("bytes that are no row clock are refused")
{
    RowClock clock(Stamp { 10, 1 });
    clock.set(5, { 20, 2 });
    clock.set(6, { 30, 2 });
    const QByteArray bytes = clock.encode(indexOf);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        CHECK(RowClock::decode(bytes.left(length), originOf).has_value() == (length == 16 || length == 30));
    CHECK_FALSE(RowClock::decode(bytes.left(16) + bytes.mid(30) + bytes.mid(16, 14), originOf));
    CHECK_FALSE(RowClock::decode(bytes + bytes.right(14), originOf));
    QByteArray early = bytes;
    early[18] = 5;
    CHECK_FALSE(RowClock::decode(early, originOf));
    QByteArray far = bytes;
    far[7] = char(0xff);
    CHECK_FALSE(RowClock::decode(far, originOf));
}

TEST_CASE("the store's way through row clock and beats() comes to the same as the fold")
{
    RowOperations random(12, RowOperations::Mix::Plain);
    for (int i = 0; i < 10000; ++i) {
        const auto operations = random.list(size_t(1 + random.below(10)));
        StoredRow stored;
        for (const Operation& operation : operations)
            stored.apply(operation);
        const RowState row = folded(operations);
        const RowClock clock = stored.clock();
        REQUIRE(clock.row() == row.born);
        CHECK(clock.own(group::birth).isNull()); // only inserts write it: its stamp is the row's
        for (quint16 group : groupNumbers) {
            const auto at = std::find_if(row.registers.begin(), row.registers.end(),
                [group](const auto& each) { return each.first.number == group; });
            REQUIRE(clock.of(group) == (at == row.registers.end() ? row.born : at->second.stamp));
            REQUIRE(sameValue(stored.value(group), at == row.registers.end() ? Cells() : at->second.cells));
        }
        for (bool revives : { false, true })
            REQUIRE(
                isVisible(clock, isFlagged(stored.value(group::deleted)), false, revives) == isVisible(row, revives));
    }
}
