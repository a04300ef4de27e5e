#include "FunnelBench.h"

#include "DealBase.h"
#include "Meter.h"
#include "Must.h"
#include "RawDatabase.h"

#include "insight/DealMemory.h"
#include "insight/Funnel.h"
#include "insight/LiveFunnel.h"
#include "insight/PipelineBridge.h"
#include "insight/Report.h"
#include "insight/WinRate.h"
#include "store/query/QueryRunner.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

template <typename Work>
void measure(Samples& samples, Work&& work)
{
    const Meter meter;
    work();
    samples.add(meter.cpu());
}

} // namespace

void FunnelBench::run()
{
    DealBase base(m_folder, m_n);
    Workspace& workspace = base.workspace();
    const Reader& reader = workspace.reader();
    const RecordType& type = workspace.catalog().type(u"opportunity"_s);
    ReportScope scope;
    scope.today = workspace.today();
    const QueryRunner runner(reader, workspace.baseCurrency(), {}, workspace.today());
    Query query;
    query.type = &type;
    RawDatabase raw(base.path(), RawDatabase::Mode::Read);
    // The limits: what one pass over each covering index costs.
    RawStatement deals(raw.handle(),
        "SELECT stage, amount_currency, count(*), sum(amount) FROM opportunity INDEXED BY opportunity_by1 WHERE _v=1 "
        "GROUP BY stage, amount_currency");
    RawStatement events(raw.handle(),
        "SELECT count(*), sum(moves) FROM (SELECT count(*) AS moves, max(happened_on) FROM stage_event INDEXED BY "
        "stage_event_by1 WHERE _v=1 GROUP BY opportunity)");
    Samples rawDeals;
    Samples rawEvents;
    Samples totals;
    Samples funnel;
    Samples rate;
    Memory::forgetPeak();
    const int repetitions = m_n <= 100000 ? 7 : 3;
    for (int i = 0; i < repetitions; ++i) {
        measure(rawDeals, [&] { (void)deals.readAll(); });
        measure(totals, [&] { (void)must(runner.groups(query, u"stage"_s, { u"amount"_s }), "add up stages"); });
        measure(rawEvents, [&] { (void)events.readAll(); });
        measure(funnel, [&] { (void)must(Funnel(reader).compute(scope), "compute the funnel"); });
        measure(rate, [&] { (void)must(WinRate(reader).compute(scope, By::None), "compute the win rate"); });
    }
    const double peak = Memory::peak();
    const QString goal = u"ratio <= 1.5"_s;
    const double both = rawDeals.median() + rawEvents.median();
    m_sheet.add({ u"funnel.totals"_s, m_n, totals.median(), rawDeals.median(), u"cpu s"_s, goal, peak });
    m_sheet.add({ u"funnel.compute"_s, m_n, funnel.median(), both, u"cpu s"_s, goal, peak });
    m_sheet.add({ u"funnel.winrate"_s, m_n, rate.median(), rawDeals.median(), u"cpu s"_s, goal, peak });

    measureStages(raw, reader, scope, rawEvents.median(), repetitions);
    measureLookBack(reader, scope, funnel.median(), repetitions);
    measureOtherQuestions(base, scope, funnel.median() * 1000);

    LiveFunnel live(must(workspace.newReader(), "open a reader"), must(workspace.newReader(), "open a reader"), scope);
    (void)must(live.result(), "compute the funnel");
    Samples totalsAfter;
    Samples funnelAfter;
    for (int i = 0; i < repetitions; ++i) {
        Record changed = must(reader.fetch(type, { m_n / 2 + i }), "read a deal").front();
        changed.set(u"amount"_s, Money { 100000 + i, u"CNY"_s });
        if (!workspace.apply({ u"Change"_s, { EditStep::change(std::move(changed), { u"amount"_s }) }, {} }))
            giveUp("change a deal", u"refused"_s);
        const Meter a;
        (void)must(runner.groups(query, u"stage"_s, { u"amount"_s }), "add up stages");
        totalsAfter.add(a.wallMs());
        const Meter b;
        (void)must(live.result(), "follow the funnel");
        funnelAfter.add(b.wallMs());
        if (live.wasWhole()) giveUp("follow the funnel", u"computed whole"_s);
    }
    m_sheet.add({ u"funnel.edit.totals"_s, m_n, totalsAfter.median(), {}, u"ms"_s, u"ours <= 16"_s, Memory::peak() });
    m_sheet.add({ u"funnel.edit.compute"_s, m_n, funnelAfter.median(), {}, u"ms"_s, u"ours <= 16"_s, Memory::peak() });
}

/// Conversion and duration come from one pass over the moves; a person's needs the owners, too.
void FunnelBench::measureStages(
    RawDatabase& raw, const Reader& reader, const ReportScope& scope, double limit, int repetitions)
{
    RawStatement owners(raw.handle(),
        "SELECT count(*), sum(moves) FROM (SELECT count(*) AS moves, max(happened_on), max(to_stage), max(owner), "
        "max(owner_unit) FROM stage_event INDEXED BY stage_event_by1 WHERE _v=1 GROUP BY opportunity)");
    Samples rawOwners;
    for (int i = 0; i < repetitions; ++i)
        measure(rawOwners, [&] { (void)owners.readAll(); });
    const double limitWho = rawOwners.median();
    const Reports reports(reader);
    ReportScope month = scope;
    month.period = { scope.today.addMonths(-13), scope.today.addMonths(-12) };
    const std::tuple<const char*, const char*, const char*, const ReportScope*, double> workloads[]
        = { { "conversion.compute", "conversion", "none", &scope, limit },
              { "conversion.month", "conversion", "none", &month, limit },
              { "conversion.person", "conversion", "person", &scope, limitWho },
              { "duration.compute", "duration", "none", &scope, limit } };
    for (const auto& [workload, report, by, asked, bare] : workloads) {
        Memory::forgetPeak();
        Samples samples;
        for (int i = 0; i < repetitions; ++i)
            measure(samples, [&, report = report, by = by, asked = asked] {
                (void)must(reports.run(QString::fromLatin1(report), QString::fromLatin1(by), *asked), report);
            });
        m_sheet.add({ QString::fromLatin1(workload), m_n, samples.median(), bare, u"cpu s"_s, u"ratio <= 2"_s,
            Memory::peak() });
    }
}

/// Another period or person on a page that has answered before: the deals are in memory by then (DealMemory).
void FunnelBench::measureOtherQuestions(DealBase& base, const ReportScope& scope, double bare)
{
    const auto reader = must(base.workspace().newReader(), "open a reader");
    QList<RecordId> people;
    must(reader->each("SELECT id FROM person WHERE _v=1 ORDER BY n", {},
             [&people](const RowView& row) { people.append(row.id(0)); }),
        "read people");
    std::vector<ReportScope> questions;
    for (int i = 0; i < 12; ++i) {
        ReportScope one = scope;
        one.period = { scope.today.addMonths(-13 + i), scope.today.addMonths(-12 + i).addDays(-1) };
        questions.push_back(one);
        one.period = i % 2 ? Period() : Period::year(scope.today.year());
        one.person = people[i % people.size()];
        questions.push_back(one);
        one.person = {};
        questions.push_back(one);
    }
    Memory::forgetPeak();
    must(DealMemory::keep(*reader), "keep the deals");
    if (!DealMemory::at(*reader)) return; // more than are kept
    const Reports reports(*reader);
    Timed funnel;
    Timed conversion;
    Timed duration;
    Timed lookBack;
    for (const ReportScope& question : questions) {
        funnel.add(true, [&] {
            (void)must(Funnel(*reader).compute(question), "compute the funnel");
            (void)must(reports.run(u"win-rate"_s, u"person"_s, question), "compute win rates"); // the page shows both
        });
        conversion.add(true, [&] { (void)must(reports.run(u"conversion"_s, {}, question), "compute conversion"); });
        duration.add(true, [&] { (void)must(reports.run(u"duration"_s, {}, question), "compute durations"); });
        ReportScope past = question;
        past.asOf = scope.today.addDays(-200);
        lookBack.add(true, [&] { (void)must(Funnel(*reader).compute(past), "compute the funnel of a day"); });
    }
    // Beside them the funnel from the file: what such a question took before, on this machine, now.
    const auto tell = [&](const QString& workload, const Timed& timed) {
        m_sheet.add({ workload + u".p50"_s, m_n, timed.cpu.median(), bare, u"cpu ms"_s, {}, Memory::peak() });
        m_sheet.add(
            { workload + u".p95"_s, m_n, timed.cpu.at(0.95), bare, u"cpu ms"_s, u"ours <= 16"_s, Memory::peak() });
    };
    tell(u"funnel.other"_s, funnel);
    tell(u"conversion.other"_s, conversion);
    tell(u"duration.other"_s, duration);
    m_sheet.add({ u"funnel.other.asof"_s, m_n, lookBack.cpu.median(), bare, u"cpu ms"_s, {}, Memory::peak() });
}

/// Any past day is replayed from moves and changes; the limit is the funnel of today.
void FunnelBench::measureLookBack(const Reader& reader, const ReportScope& scope, double live, int repetitions)
{
    ReportScope past = scope;
    past.asOf = QDate(2025, 6, 30);
    ReportScope late = scope;
    late.asOf = scope.today.addDays(-1); // nearly all moves have happened
    ReportScope quarter = scope;
    quarter.period = { QDate(2025, 4, 1), past.asOf };
    Memory::forgetPeak();
    Samples asOf;
    Samples asOfLate;
    Samples bridge;
    for (int i = 0; i < repetitions; ++i) {
        measure(asOf, [&] { (void)must(Funnel(reader).compute(past), "compute the funnel of a day"); });
        measure(asOfLate, [&] { (void)must(Funnel(reader).compute(late), "compute the funnel of yesterday"); });
        measure(bridge, [&] { (void)must(PipelineBridge(reader).compute(quarter, By::None), "compute the bridge"); });
    }
    m_sheet.add({ u"funnel.asof"_s, m_n, asOf.median(), live, u"cpu s"_s, u"ratio <= 3"_s, Memory::peak() });
    m_sheet.add({ u"funnel.asof.late"_s, m_n, asOfLate.median(), live, u"cpu s"_s, u"ratio <= 3"_s, Memory::peak() });
    m_sheet.add({ u"bridge.compute"_s, m_n, bridge.median(), live, u"cpu s"_s, {}, Memory::peak() });
}

} // namespace fairlead
