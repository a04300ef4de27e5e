#include "SaveBench.h"

#include "Meter.h"
#include "Must.h"
#include "RandomNumbers.h"
#include "RawDatabase.h"

#include "store/query/QueryRunner.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
constexpr int warming = 20;
constexpr int repetitions = 400;
} // namespace

void SaveBench::run()
{
    const QString rawPath = m_base.rawPath();
    Workspace& workspace = m_base.workspace();
    const RecordType& type = m_base.type();
    RawDatabase raw(rawPath, RawDatabase::Mode::Write);
    RawStatement update(raw.handle(), "UPDATE company SET phone=? WHERE n=?");
    RandomNumbers random { 9 };
    Samples ours;
    Samples bare;
    double oursCpu = 0;
    double bareCpu = 0;
    Memory::forgetPeak();
    for (int i = 0; i < warming + repetitions; ++i) {
        const auto found = must(workspace.reader().fetch(type, { random.between(1, m_base.n()) }), "read a customer");
        if (found.empty()) giveUp("read a customer", u"not there"_s);
        const QString phone = u"+86 139%1"_s.arg(random.below(100000000), 8, 10, QLatin1Char('0'));
        Record changed = found.front();
        changed.set(u"phone"_s, phone);
        const Meter a;
        const auto done
            = workspace.apply({ u"Change"_s, { EditStep::change(std::move(changed), { u"phone"_s }) }, {} });
        const double oursMs = a.wallMs();
        const double cpu = a.cpu();
        if (!done || *done == 0) giveUp("save", u"refused"_s);
        const qint64 other = random.between(1, m_base.n());
        const Meter b;
        update.bind(1, phone.toUtf8()).bind(2, other).run();
        const double bareMs = b.wallMs();
        const double rawCpu = b.cpu();
        if (i < warming) continue;
        ours.add(oursMs);
        bare.add(bareMs);
        oursCpu += cpu;
        bareCpu += rawCpu;
    }
    const qint64 n = m_base.n();
    const double peak = Memory::peak();
    m_sheet.add({ u"save.p50"_s, n, ours.median(), bare.median(), u"ms p50"_s, u"ratio <= 2"_s, peak });
    m_sheet.add({ u"save.p95"_s, n, ours.at(0.95), bare.at(0.95), u"ms p95"_s, u"ratio <= 2"_s, peak });
    m_sheet.add({ u"save.p99"_s, n, ours.at(0.99), bare.at(0.99), u"ms p99"_s, u"ours <= 50"_s, peak });
    m_sheet.add({ u"save.max"_s, n, ours.most(), bare.most(), u"ms max"_s, u"ours <= 100"_s, peak });
    m_sheet.add(
        { u"save.cpu"_s, n, oursCpu * 1000 / repetitions, bareCpu * 1000 / repetitions, u"cpu ms mean"_s, {}, peak });
}

} // namespace fairlead
