#include "PageBench.h"

#include "Meter.h"
#include "Must.h"
#include "RandomNumbers.h"
#include "RawDatabase.h"

#include "store/TypeSql.h"
#include "store/query/QueryRunner.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
constexpr int pageRows = 100;
constexpr int warming = 20;
constexpr int repetitions = 300;
} // namespace

void PageBench::run()
{
    Workspace& workspace = m_base.workspace();
    const RecordType& type = m_base.type();
    const QueryRunner runner(workspace.reader(), workspace.baseCurrency(), {}, workspace.today());
    Query query;
    query.type = &type;
    RawDatabase raw(m_base.path(), RawDatabase::Mode::Read);
    const QByteArray columns
        = "SELECT " + TypeSql(type).selectList() + " FROM company t INDEXED BY company_title WHERE ";
    RawStatement first(raw.handle(), columns + "_v=1 AND _k>x'' ORDER BY _k, is_customer, n LIMIT ?");
    RawStatement later(raw.handle(), columns + "_v=1 AND (_k, n)>(?, ?) ORDER BY _k, is_customer, n LIMIT ?");
    first.bind(1, pageRows);
    later.bind(3, pageRows);

    const qint64 n = m_base.n();
    Memory::forgetPeak();
    Samples oursFirst;
    Samples rawFirst;
    Samples oursLater;
    Samples rawLater;
    RandomNumbers random { 4 };
    // A mark anywhere: the title of a random customer. How a mark is built is the runner's own affair, so it is taken
    // from a page of one record found by row number, with the keys that the order of titles has.
    const Page sample = must(runner.firstPage(query, 1), "read a page");
    for (int i = 0; i < warming + repetitions; ++i) {
        const auto anywhere = [&] { return QByteArray::number(random.between(1, n)); };
        const QByteArray row = anywhere();
        const QByteArray otherRow = anywhere();
        PageMark mark { sample.last.keys, row.toLongLong() };
        mark.keys.front() = raw.bytes("SELECT _k FROM company WHERE n=" + row);
        later.bindBlob(1, raw.bytes("SELECT _k FROM company WHERE n=" + otherRow)).bind(2, otherRow.toLongLong());

        const Meter a;
        const Page top = must(runner.firstPage(query, pageRows), "read the first page");
        const double topMs = a.wallMs();
        const Meter b;
        const qint64 rawTop = first.readAll();
        const double rawTopMs = b.wallMs();
        const Meter c;
        (void)must(runner.after(query, mark, pageRows), "read a page");
        const double pageMs = c.wallMs();
        const Meter d;
        (void)later.readAll();
        const double rawPageMs = d.wallMs();
        if (qint64(top.records.size()) != rawTop) giveUp("read a page", u"not the same number of rows"_s);
        if (i < warming) continue;
        oursFirst.add(topMs);
        rawFirst.add(rawTopMs);
        oursLater.add(pageMs);
        rawLater.add(rawPageMs);
    }
    const double peak = Memory::peak();
    const QString goal = u"ratio <= 2, ours <= 3"_s;
    m_sheet.add({ u"page.first"_s, n, oursFirst.at(0.95), rawFirst.at(0.95), u"ms p95"_s, goal, peak });
    m_sheet.add({ u"page.first.median"_s, n, oursFirst.median(), rawFirst.median(), u"ms median"_s, {}, peak });
    m_sheet.add({ u"page.random"_s, n, oursLater.at(0.95), rawLater.at(0.95), u"ms p95"_s, goal, peak });
    m_sheet.add({ u"page.random.median"_s, n, oursLater.median(), rawLater.median(), u"ms median"_s, {}, peak });

    Samples oursAll;
    Samples rawAll;
    RawStatement all(raw.handle(),
        "SELECT n FROM company INDEXED BY company_title WHERE _v=1 AND _k>x'' ORDER BY _k, is_customer, n");
    Memory::forgetPeak();
    for (int i = 0; i < 5; ++i) {
        const Meter a;
        const auto rows = must(runner.rowNumbers(query), "read the row numbers");
        oursAll.add(a.cpu());
        const Meter b;
        const qint64 rawRows = all.readAll();
        rawAll.add(b.cpu());
        if (qint64(rows.size()) < rawRows) giveUp("read the row numbers", u"some are missing"_s);
    }
    m_sheet.add({ u"page.rows"_s, n, oursAll.median(), rawAll.median(), u"cpu s"_s, u"ratio <= 2"_s, Memory::peak() });
}

} // namespace fairlead
