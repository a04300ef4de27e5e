#include "Deals.h"

#include "insight/MasterTable.h"
#include "insight/OpenDeals.h"
#include "insight/Report.h"

#include <QSet>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// A company with two teams on 18 November 2026: Anna (North) has three deals, one of them in euros, Bo (South) has
/// one that is overdue, and one belongs to nobody.
struct MasterStory : Deals
{
    Record company = unit("Company");
    Record north = unit("North", company);
    Record south = unit("South", company);
    Record anna = person("Anna", north, "2026-01-01");
    Record bo = person("Bo", south, "2026-01-01");
    Record november, december, euro, overdue, lonely, gone;

    MasterStory()
    {
        parameters(stages.first, "2026-01-01", 2500);
        november = due("2026-11-30", 10000, anna);
        december = due("2026-12-10", 30000, anna);
        euro = due("2026-12-24", 5000, anna, "EUR");
        overdue = due("2026-10-02", 7001, bo);
        lonely = due(nullptr, 0, {});
        gone = ended("2026-09-02", "2026-10-20", stages.won, 70000, anna);
    }
    Record due(const char* close, qint64 cents, const Record& owner, const char* currency = "USD")
    {
        const Record deal = make("2026-09-01", cents, owner, currency);
        if (close)
            set(deal, u"expected_close"_s, [close](Record& record) { record.set(u"expected_close"_s, day(close)); });
        return deal;
    }
    MasterResult table(
        const ReportScope& scope, By by = By::Month, MasterTable::Depth depth = MasterTable::Depth::Deals)
    {
        auto result = MasterTable(reader()).compute(scope, by, depth);
        REQUIRE(result);
        return std::move(*result);
    }
    /// "Company", "  North", "    Anna" …
    static QStringList outline(const MasterResult& table)
    {
        QStringList lines;
        for (const MasterRow& row : table.rows)
            lines.append(QString(row.depth, u'-') + (row.id.isNull() ? u"?"_s : row.name));
        return lines;
    }
    static QStringList columns(const MasterResult& table)
    {
        QStringList keys;
        for (const MasterColumn& column : table.columns)
            keys.append(MasterTable::keyOf(column, table.by));
        return keys;
    }
    static const MasterRow& row(const MasterResult& table, const RecordId& id)
    {
        const auto found
            = std::find_if(table.rows.begin(), table.rows.end(), [&id](const MasterRow& row) { return row.id == id; });
        REQUIRE(found != table.rows.end());
        return *found;
    }
    std::vector<RecordId> behind(const QString& row, const QString& column, const ReportScope& scope)
    {
        const auto ids = MasterTable(reader()).dealsBehind(scope, By::Month, row, column);
        REQUIRE(ids);
        return *ids;
    }
};

} // namespace

TEST_CASE("the master table goes from the company down to units, people and deals, with sums by close month")
{
    MasterStory story;
    const MasterResult table = story.table(story.scope());
    CHECK(story.outline(table)
        == QStringList { u"?"_s, u"-Company"_s, u"--North"_s, u"---Anna"_s, u"----Deal"_s, u"----Deal"_s, u"----Deal"_s,
            u"--South"_s, u"---Bo"_s, u"----Deal"_s, u"-?"_s, u"--?"_s, u"---Deal"_s });
    CHECK(story.columns(table)
        == QStringList { u"before"_s, u"2026-11"_s, u"2026-12"_s, u"2027-01"_s, u"2027-02"_s, u"2027-03"_s,
            u"2027-04"_s, u"undated"_s });
    const MasterRow& north = story.row(table, story.north.id);
    CHECK(north.total.deals == 3);
    CHECK(north.total.amount == QList { Money { 5000, u"EUR"_s }, Money { 40000, u"USD"_s } });
    CHECK(north.total.weighted == QList { Money { 1250, u"EUR"_s }, Money { 10000, u"USD"_s } });
    CHECK(north.at(1)->amount == Deals::usd(10000));
    CHECK(north.at(2)->amount == QList { Money { 5000, u"EUR"_s }, Money { 30000, u"USD"_s } });
    CHECK(north.at(0) == nullptr);
    CHECK(story.row(table, story.overdue.id).at(0)->amount == Deals::usd(7001));
    CHECK(story.row(table, story.overdue.id).at(1) == nullptr);
    CHECK(table.rows.front().total.withoutAmount == 1);
}

TEST_CASE("every row of the master table is the sum of those below it, and the whole is what the open report says")
{
    MasterStory story;
    for (const By by : { By::Month, By::Quarter, By::Year }) {
        const MasterResult table = story.table(story.scope(), by);
        for (size_t above = 0; above < table.rows.size(); ++above) {
            const MasterRow& row = table.rows[above];
            if (row.level == MasterRow::Level::Deal) continue;
            qint64 below = 0;
            for (const MasterRow& child : table.rows)
                if (child.parent == int(above)) below += child.total.deals;
            CHECK(below == row.total.deals);
            qint64 across = 0;
            for (const MasterFigures& figures : row.cells)
                across += figures.deals;
            CHECK(across == row.total.deals);
        }
        const auto open = OpenDeals(story.reader()).compute(story.scope(), By::None);
        CHECK(table.rows.front().total.deals == open->total.deals);
        CHECK(table.rows.front().total.amount == open->total.amount);
        CHECK(table.rows.front().total.weighted == open->total.weighted);
    }
}

TEST_CASE("every field of the master table opens as many deals as it counts")
{
    MasterStory story;
    for (const ReportScope& scope : { story.scope(), story.scope("2026-Q4"), story.scope("2020") }) {
        const MasterResult table = story.table(scope, By::Month, MasterTable::Depth::People);
        for (const MasterRow& row : table.rows) {
            const QString key = MasterTable::keyOf(row);
            CHECK(std::ssize(story.behind(key, u"amount"_s, scope)) == row.total.deals);
            for (size_t column = 0; column < table.columns.size(); ++column)
                CHECK(std::ssize(story.behind(key, MasterTable::keyOf(table.columns[column], By::Month), scope))
                    == row.cells[column].deals);
        }
    }
    CHECK(story.behind(u"unit/"_s + story.company.id.toString(), u"before"_s, story.scope())
        == std::vector { story.overdue.id });
    CHECK_FALSE(MasterTable(story.reader()).dealsBehind(story.scope(), By::Month, u"unit/x"_s, {}));
}

TEST_CASE("a period says which months stand in the master table; what closes outside has columns of its own")
{
    MasterStory story;
    const MasterResult december = story.table(story.scope("2026-12"));
    CHECK(story.columns(december) == QStringList { u"before"_s, u"2026-12"_s, u"undated"_s });
    CHECK(december.rows.front().at(0)->deals == 2);
    const MasterResult past = story.table(story.scope("2020-Q1"), By::Quarter);
    CHECK(story.columns(past) == QStringList { u"2020-Q1"_s, u"after"_s, u"undated"_s });
    ReportScope scope = story.scope();
    scope.unit = story.north.id;
    CHECK(story.table(scope).rows.front().total.deals == 3);
    scope = story.scope();
    scope.currency = u"EUR"_s;
    CHECK(story.table(scope).rows.front().total.deals == 1);
    CHECK_FALSE(MasterTable(story.reader()).compute(story.scope(), By::Person, MasterTable::Depth::People));
    scope = story.scope();
    scope.asOf = QDate(2026, 10, 1);
    CHECK_FALSE(MasterTable(story.reader()).compute(scope, By::Month, MasterTable::Depth::People));
    CHECK_FALSE(MasterTable(story.reader()).compute(story.scope("2000..2026"), By::Month, MasterTable::Depth::People));
}

TEST_CASE("by product the master table counts the part of the amount that falls to it")
{
    MasterStory story;
    const Record pump = story.workspace.named(u"product"_s, u"Pump"_s);
    const Record valve = story.workspace.named(u"product"_s, u"Valve"_s);
    story.line(story.december, pump, 1, 20000);
    story.line(story.december, valve, 1, 10000);
    ReportScope scope = story.scope();
    scope.product = valve.id;
    const MasterResult table = story.table(scope);
    CHECK(table.rows.front().total.amount == Deals::usd(10000));
    CHECK(story.row(table, story.december.id).total.amount == Deals::usd(10000));
}

TEST_CASE("the report of the master table says the same, and each unit and person is one row")
{
    MasterStory story;
    const auto report = Reports(story.reader()).run(u"master"_s, u"quarter"_s, story.scope());
    REQUIRE(report);
    QStringList keys;
    for (const ReportColumn& column : report->columns)
        keys.append(column.key);
    // The overdue deal is due in this quarter, too.
    CHECK(keys
        == QStringList { u"name"_s, u"level"_s, u"deals"_s, u"amount"_s, u"weighted"_s, u"2026-Q4"_s, u"2027-Q1"_s,
            u"2027-Q2"_s, u"2027-Q3"_s, u"undated"_s });
    const ReportRow* anna = report->row(u"person/%1/%2"_s.arg(story.north.id.toString(), story.anna.id.toString()));
    REQUIRE(anna);
    CHECK(anna->cells[0].text == u"Anna"_s);
    CHECK(anna->cells[2].count == 3);
    CHECK(anna->cells[5].money == QList { Money { 5000, u"EUR"_s }, Money { 40000, u"USD"_s } });
    CHECK(report->totals->cells[2].count == 5);
    CHECK(report->note(u"without_amount"_s)->count == 1);
    QSet<QString> seen;
    for (const ReportRow& row : report->rows) {
        CHECK_FALSE(seen.contains(row.key));
        seen.insert(row.key);
        const auto behind
            = Reports(story.reader()).dealsBehind(u"master"_s, u"quarter"_s, story.scope(), row.key, u"deals"_s);
        REQUIRE(behind);
        CHECK(std::ssize(*behind) == row.cells[2].count);
    }
}
