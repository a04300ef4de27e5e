#include "insight/Attention.h"
#include "insight/Deals.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Wednesday 18 November 2026.
QString told(Deals& deals, const RecordId& owner = {})
{
    QStringList words;
    const auto needy = Attention(deals.reader()).compute(owner, deals.workspace->today());
    REQUIRE(needy);
    for (const NeedyDeal& one : *needy)
        words.append(u"%1 %2 %3 %4"_s.arg(one.name).arg(one.closeLate).arg(one.overLimit).arg(one.noStep));
    return words.join(u"; "_s);
}

Record deal(Deals& deals, const char* name, const std::function<void(Record&)>& fill)
{
    Record record = deals.workspace->blank(u"opportunity"_s);
    record.set(u"name"_s, QString::fromLatin1(name)).set(u"stage"_s, deals.stages.first.id);
    record.set(u"next_step"_s, u"Call"_s);
    fill(record);
    return deals.workspace.add(record);
}

} // namespace

TEST_CASE("a deal needs attention when its close is past, its stage takes too long, or nothing is planned")
{
    Deals deals;
    deals.parameters(deals.stages.first, "2026-01-01", 1000, 0, 30);
    deal(deals, "fine", [](Record&) {});
    deal(deals, "late", [](Record& record) { record.set(u"expected_close"_s, Deals::day("2026-11-08")); });
    const Record slow = deal(deals, "slow", [](Record&) {});
    deals.set(slow, u"entered_on"_s, [](Record& record) { record.set(u"entered_on"_s, Deals::day("2026-10-01")); });
    deal(deals, "idle", [](Record& record) { record.set(u"next_step"_s, Cell()); });
    deal(deals, "worst",
        [](Record& record) { record.set(u"next_step"_s, Cell()).set(u"expected_close"_s, Deals::day("2026-11-17")); });
    deal(deals, "held",
        [](Record& record) { record.set(u"next_step"_s, Cell()).set(u"hold_until"_s, Deals::day("2026-12-24")); });
    CHECK(told(deals) == u"worst 1 0 1; slow 0 18 0; late 10 0 0; idle 0 0 1"_s);
}

TEST_CASE("a task, or an owner who is asked for, decides what needs attention")
{
    Deals deals;
    const Record li = deals.person("Li");
    const Record mine
        = deal(deals, "mine", [&](Record& record) { record.set(u"next_step"_s, Cell()).set(u"owner"_s, li.id); });
    deal(deals, "other", [&](Record& record) { record.set(u"next_step"_s, Cell()); });
    CHECK(told(deals, li.id) == u"mine 0 0 1"_s);
    Record task = deals.workspace->blank(u"task"_s);
    task.set(u"subject"_s, u"Call"_s).set(u"status"_s, u"open"_s).set(u"opportunity"_s, mine.id);
    deals.workspace.add(task);
    CHECK(told(deals, li.id).isEmpty());
    CHECK(told(deals) == u"other 0 0 1"_s);
}

TEST_CASE("a team has the deals of those who are in it now, with what is below it")
{
    Deals deals;
    const Record north = deals.unit("North");
    const Record coast = deals.unit("Coast", north);
    const Record li = deals.person("Li", coast, "2026-01-01");
    const Record gone = deals.person("Gone", north, "2025-01-01", "2026-06-30");
    deal(deals, "coast", [&](Record& record) { record.set(u"next_step"_s, Cell()).set(u"owner"_s, li.id); });
    deal(deals, "left", [&](Record& record) { record.set(u"next_step"_s, Cell()).set(u"owner"_s, gone.id); });
    deal(deals, "nobody", [&](Record& record) { record.set(u"next_step"_s, Cell()); });
    const auto namesOf = [&](const ReportScope& scope) {
        QStringList names;
        const auto needy = Attention(deals.reader()).compute(scope);
        REQUIRE(needy);
        for (const NeedyDeal& one : *needy)
            names.append(one.name);
        return names;
    };
    ReportScope scope = deals.scope();
    CHECK(namesOf(scope).size() == 3);
    scope.unit = north.id;
    CHECK(namesOf(scope) == QStringList { u"coast"_s });
    scope.person = gone.id;
    CHECK(namesOf(scope) == QStringList { u"left"_s });
}
