#include "model/OpportunityRules.h"
#include "store/query/PlainEvaluator.h"
#include "store/query/RandomFilter.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

__extension__ typedef __int128 Wide;

struct Plain
{
    Wide sum = 0;
    qint64 count = 0;
    Wide weighted = 0;
    qint64 known = 0;
    Wide unknown = 0;
    qint64 unknownCount = 0;
};

std::optional<qint64> stageChance(const QueryFixture& fixture, const RecordId& stage)
{
    if (stage == fixture.stages[0].id) return 1033;
    if (stage == fixture.stages[1].id) return 4567;
    return std::nullopt;
}

std::map<QString, Plain> loop(const QueryFixture& fixture, const std::vector<Record>& records)
{
    std::map<QString, Plain> totals;
    for (const Record& record : records) {
        const Money money = record.money(u"amount"_s);
        if (money.isNull()) continue;
        Plain& plain = totals[money.currency];
        plain.sum += money.minor;
        ++plain.count;
        const RecordId stage = record.reference(u"stage"_s);
        QString kind;
        for (const Record& known : fixture.stages)
            if (known.id == stage) kind = known.text(u"kind"_s);
        const auto chance = chanceInForce(record, kind, stageChance(fixture, stage));
        if (chance) {
            plain.weighted += Wide(money.minor) * *chance;
            ++plain.known;
        } else {
            plain.unknown += money.minor;
            ++plain.unknownCount;
        }
    }
    return totals;
}

qint64 rounded(Wide sum)
{
    const Wide magnitude = sum < 0 ? -sum : sum;
    const Wide result = (magnitude + 5000) / 10000;
    return qint64(sum < 0 ? -result : result);
}

void compare(const Totals& totals, const std::map<QString, Plain>& plain)
{
    size_t i = 0;
    std::vector<MoneySum> sums;
    for (const MoneySum& sum : totals.sums)
        if (sum.field == u"amount"_s) sums.push_back(sum);
    REQUIRE(sums.size() == plain.size());
    REQUIRE(totals.weighted.size() == plain.size());
    for (const auto& [currency, expected] : plain) {
        CHECK(sums[i].currency == currency);
        CHECK(sums[i].count == expected.count);
        CHECK(sums[i].tooLarge == (expected.sum != Wide(qint64(expected.sum))));
        if (!sums[i].tooLarge) CHECK(sums[i].minor == qint64(expected.sum));
        const WeightedSum& weighted = totals.weighted[i++];
        CHECK(weighted.currency == currency);
        CHECK(weighted.count == expected.known);
        CHECK(weighted.unknownCount == expected.unknownCount);
        if (weighted.tooLarge) continue;
        CHECK(weighted.minor == rounded(expected.weighted));
        CHECK(weighted.unknownMinor == qint64(expected.unknown));
    }
}

} // namespace

TEST_CASE("totals of random queries equal a loop over the records")
{
    QueryFixture fixture(21, 60, 300);
    RandomFilter filters(fixture);
    const QueryRunner runner = fixture.runner();
    Query query;
    query.type = &fixture.type("opportunity");
    for (int i = 0; i < 120; ++i) {
        query.filter = i ? filters.draw(*query.type) : Filter();
        const auto rows = runner.rowNumbers(query);
        if (!rows) continue;
        const auto records = runner.records(query, *rows);
        const auto totals = runner.totals(query);
        if (!totals) FAIL(totals.error().detail.toStdString());
        CHECK(totals->count == qint64(rows->size()));
        compare(*totals, loop(fixture, *records));
    }
}

TEST_CASE("groups are the totals of their records")
{
    QueryFixture fixture(22, 60, 300);
    const QueryRunner runner = fixture.runner();
    Query query;
    query.type = &fixture.type("opportunity");
    const auto records = runner.records(query, *runner.rowNumbers(query));
    for (const char* name : { "stage", "owner", "expected_close", "amount" }) {
        const QString field = QString::fromLatin1(name);
        std::map<Cells, std::vector<Record>> byValue;
        for (const Record& record : *records) {
            Cells cells;
            for (int part = 0; part < query.type->at(field).cellCount; ++part)
                cells.push_back(record.cell(field, part));
            byValue[cells].push_back(record);
        }
        const auto groups = runner.groups(query, field);
        if (!groups) FAIL(groups.error().detail.toStdString());
        CHECK(groups->size() == byValue.size());
        for (const Group& group : *groups) {
            REQUIRE(byValue.contains(group.value));
            CHECK(group.totals.count == qint64(byValue[group.value].size()));
            compare(group.totals, loop(fixture, byValue[group.value]));
        }
    }
    CHECK(runner.groups(query, u"colour"_s).error().code == ErrorCode::Invalid);
}

TEST_CASE("sums beyond 64 bits are marked, never wrong")
{
    TestWorkspace workspace;
    const auto stages = workspace.stages();
    Edit edit { u"deals"_s, {}, {} };
    for (int i = 0; i < 1100; ++i) {
        Record deal = workspace->blank(u"opportunity"_s);
        deal.set(u"name"_s, u"Big"_s).set(u"stage"_s, stages.won.id).set(u"amount"_s, Money { maxMinor, u"USD"_s });
        edit.steps.push_back(EditStep::create(deal));
    }
    REQUIRE(workspace->apply(edit).hasValue());
    const QueryRunner runner(workspace->reader(), u"USD"_s, {}, QDate(2026, 11, 18));
    Query query;
    query.type = &workspace->catalog().type(u"opportunity"_s);
    const auto totals = runner.totals(query);
    REQUIRE(totals.hasValue());
    CHECK(totals->sums.front().tooLarge);
    CHECK(totals->sums.front().count == 1100);
    CHECK(totals->weighted.front().tooLarge);
}

TEST_CASE("totals of nothing are zero and of no currency")
{
    TestWorkspace workspace;
    const QueryRunner runner(workspace->reader(), u"USD"_s, {}, QDate(2026, 11, 18));
    Query query;
    query.type = &workspace->catalog().type(u"opportunity"_s);
    const auto totals = runner.totals(query);
    REQUIRE(totals.hasValue());
    CHECK(totals->count == 0);
    CHECK(totals->sums.empty());
    CHECK(totals->weighted.empty());
}
