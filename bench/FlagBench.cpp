#include "FlagBench.h"

#include "DealBase.h"
#include "Meter.h"
#include "Must.h"
#include "RawDatabase.h"

#include "insight/Anomalies.h"

namespace fairlead {

using namespace Qt::StringLiterals;

void FlagBench::run()
{
    DealBase base(m_folder, m_n);
    Workspace& workspace = base.workspace();
    const Reader& reader = workspace.reader();
    ReportScope scope;
    scope.today = workspace.today();
    RawDatabase raw(base.path(), RawDatabase::Mode::Read);
    // The limit: the columns of the open deals that rules ask for, all moves, deal by deal, and what was changed; each
    // in the order that costs least.
    RawStatement deals(raw.handle(),
        "SELECT id, name, company, owner, owner_unit, stage, entered_on, opened_on, expected_close, amount, "
        "amount_currency, probability_set, for_stage, next_step, next_on, hold_until FROM opportunity WHERE +_v=1 AND "
        "closed_on IS NULL ORDER BY n");
    RawStatement moves(raw.handle(),
        "SELECT opportunity, to_stage, happened_on, corrects, void FROM stage_event INDEXED BY stage_event_by1 WHERE "
        "_v=1 ORDER BY opportunity, happened_on, created_at");
    RawStatement changes(raw.handle(),
        "SELECT opportunity, what, date_before, date_after, happened_on, amount_before, amount_before_currency FROM "
        "deal_change WHERE +_v=1 AND what IN ('close','amount') ORDER BY n");
    Samples pass;
    Samples scan;
    Memory::forgetPeak();
    const int repetitions = m_n <= 100000 ? 7 : 3;
    for (int i = 0; i < repetitions; ++i) {
        const Meter limit;
        (void)deals.readAll();
        (void)moves.readAll();
        (void)changes.readAll();
        pass.add(limit.cpu());
        const Meter ours;
        (void)must(Anomalies(reader).compute(scope), "scan for what is out of line");
        scan.add(ours.cpu());
    }
    m_sheet.add({ u"flags.scan"_s, m_n, scan.median(), pass.median(), u"cpu s"_s, u"ratio <= 2"_s, Memory::peak() });
    Samples one;
    const RecordType& type = workspace.catalog().type(u"opportunity"_s);
    for (int i = 0; i < repetitions; ++i) {
        Record changed = must(reader.fetch(type, { m_n / 2 + i }), "read a deal").front();
        changed.set(u"amount"_s, Money { 100000 + i, u"CNY"_s });
        const RecordId id = changed.id;
        if (!workspace.apply({ u"Change"_s, { EditStep::change(std::move(changed), { u"amount"_s }) }, {} }))
            giveUp("change a deal", u"refused"_s);
        const Meter meter;
        (void)must(Anomalies(reader).of({ id }, scope.today), "judge a deal again");
        one.add(meter.wallMs());
    }
    m_sheet.add({ u"flags.edit"_s, m_n, one.median(), {}, u"ms"_s, u"ours <= 16"_s, Memory::peak() });
}

} // namespace fairlead
