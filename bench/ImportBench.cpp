#include "ImportBench.h"

#include "Meter.h"
#include "Must.h"
#include "RawTables.h"

#include "exchange/Exporter.h"

#include <QFileInfo>

namespace fairlead {

using namespace Qt::StringLiterals;

void ImportBench::importing()
{
    Samples first;
    Samples raw;
    Samples again;
    double peak = 0;
    double peakAgain = 0;
    double memory = 0;
    for (int i = 0; i < repetitions(); ++i) {
        m_base.startAnew();
        const auto run = m_base.import();
        if (run.result.added != m_base.n()) giveUp("import", u"not every row was added"_s);
        first.add(run.cpu);
        raw.add(m_base.copyRaw());
        const auto second = m_base.import();
        if (second.result.unchanged != m_base.n()) giveUp("import again", u"rows were doubled or changed"_s);
        again.add(second.cpu);
        if (i > 0) continue; // later ones find memory that earlier ones left
        peak = run.peakRss;
        peakAgain = second.peakRss;
        memory = std::max(run.memoryAboveIdle, second.memoryAboveIdle);
    }
    const qint64 n = m_base.n();
    m_sheet.add({ u"import.first"_s, n, first.median(), raw.median(), u"cpu s"_s, u"ratio <= 2.5"_s, peak });
    m_sheet.add({ u"import.raw"_s, n, raw.median(), {}, u"cpu s"_s, {}, peak });
    m_sheet.add({ u"import.again"_s, n, again.median(), first.median(), u"cpu s"_s, u"ratio <= 1.2"_s, peakAgain });
    m_sheet.add({ u"import.memory"_s, n, memory, {}, u"MB above idle"_s, u"ours <= 100"_s, peak });
}

void ImportBench::exporting()
{
    const QString ours = m_base.spare(u"export.csv"_s);
    const QString bare = m_base.spare(u"bare.csv"_s);
    Workspace& workspace = m_base.workspace();
    Samples first;
    Samples raw;
    Memory::forgetPeak();
    for (int i = 0; i < repetitions(); ++i) {
        const Meter meter;
        const qint64 rows = must(Exporter::writeCsv(workspace.reader(), m_base.type(), ours), "export");
        first.add(meter.cpu());
        if (rows != m_base.n()) giveUp("export", u"%1 rows"_s.arg(rows));
        raw.add(RawTables::writeCsv(m_base.path(), workspace.catalog(), m_base.type(), bare));
    }
    m_sheet.add(
        { u"export"_s, m_base.n(), first.median(), raw.median(), u"cpu s"_s, u"ratio <= 1.5"_s, Memory::peak() });
    QFile::remove(ours);
    QFile::remove(bare);
}

void ImportBench::size()
{
    (void)m_base.workspace();
    m_base.close(); // seals the journal and writes the log back
    constexpr double megabyte = 1024 * 1024;
    m_sheet.add({ u"size"_s, m_base.n(), double(QFileInfo(m_base.path()).size()) / megabyte,
        double(m_base.csvBytes()) / megabyte, u"MB"_s, u"ratio <= 3.3"_s, Memory::now() });
}

void ImportBench::undo()
{
    m_base.startAnew();
    const double first = m_base.import().cpu;
    Memory::forgetPeak();
    const Meter meter;
    const auto undone = must(m_base.workspace().undo(), "undo the import");
    if (!undone.skipped.empty()) giveUp("undo the import", u"rows were left out"_s);
    m_sheet.add({ u"import.undo"_s, m_base.n(), meter.cpu(), first, u"cpu s"_s, {}, Memory::peak() });
}

} // namespace fairlead
