#include "CustomerBase.h"

#include "Customers.h"
#include "Meter.h"
#include "Must.h"
#include "RawTables.h"

#include "exchange/Importer.h"

#include <QFile>

namespace fairlead {

using namespace Qt::StringLiterals;

CustomerBase::CustomerBase(const BenchFolder& folder, qint64 n)
    : m_folder(folder)
    , m_n(n)
    , m_csvPath(folder.file(u"customers_%1.csv"_s.arg(n)))
    , m_path(folder.file(u"customers_%1.fairlead"_s.arg(n)))
    , m_rawPath(folder.file(u"customers_%1.db"_s.arg(n)))
    , m_csvBytes(Customers::writeCsv(m_csvPath, n))
{
}

CustomerBase::~CustomerBase()
{
    close();
    QFile::remove(m_csvPath);
    BenchFolder::removeDatabase(m_path);
    BenchFolder::removeDatabase(m_rawPath);
}

void CustomerBase::startAnew()
{
    close();
    BenchFolder::removeDatabase(m_path);
    m_workspace = must(Workspace::create(m_path, u"CNY"_s), "make a workspace");
    m_filled = false;
}

void CustomerBase::close() { m_workspace.reset(); }

CustomerBase::Run CustomerBase::import()
{
    if (!m_workspace) startAnew();
    ImportOptions options;
    options.kind = u"customer"_s;
    options.missing = MissingReference::Create;
    Memory::forgetPeak();
    const double idle = Memory::now();
    const Meter meter;
    ImportPlan plan = must(ImportPlan::prepare(*m_workspace, m_csvPath, options), "plan the import");
    Run run;
    run.result = must(Importer::run(*m_workspace, plan), "import");
    run.cpu = meter.cpu();
    run.peakRss = Memory::peak();
    run.memoryAboveIdle = run.peakRss - idle;
    if (run.result.rows != m_n || run.result.rejected != 0)
        giveUp("import", u"%1 rows, %2 refused"_s.arg(run.result.rows).arg(run.result.rejected));
    m_filled = true;
    return run;
}

double CustomerBase::copyRaw()
{
    (void)workspace();
    BenchFolder::removeDatabase(m_rawPath);
    m_copied = true;
    return RawTables::copy(m_path, type(), m_rawPath);
}

Workspace& CustomerBase::workspace()
{
    if (!m_filled) (void)import();
    if (!m_workspace) m_workspace = must(Workspace::open(m_path), "open the workspace");
    return *m_workspace;
}

QString CustomerBase::rawPath()
{
    if (!m_copied) (void)copyRaw();
    return m_rawPath;
}

} // namespace fairlead
