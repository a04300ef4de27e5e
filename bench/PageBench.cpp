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
    Timed oursFirst;
    Timed rawFirst;
    Timed oursLater;
    Timed rawLater;
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

        const bool counts = i >= warming;
        qint64 rows = 0;
        oursFirst.add(counts,
            [&] { rows = qint64(must(runner.firstPage(query, pageRows), "read the first page").records.size()); });
        rawFirst.add(counts, [&] { rows -= first.readAll(); });
        oursLater.add(counts, [&] { (void)must(runner.after(query, mark, pageRows), "read a page"); });
        rawLater.add(counts, [&] { (void)later.readAll(); });
        if (rows != 0) giveUp("read a page", u"not the same number of rows"_s);
    }
    const double peak = Memory::peak();
    // Of the wall clock what a person waits for, with the limit beside it; the ratio is that of CPU time, which other
    // programs on the machine disturb less.
    const auto tell = [&](const QString& name, const Timed& ours, const Timed& bare) {
        m_sheet.add({ name, n, ours.wall.at(0.95), bare.wall.at(0.95), u"ms p95"_s, u"ours <= 3"_s, peak });
        m_sheet.add(
            { name + u".cpu"_s, n, ours.cpu.at(0.95), bare.cpu.at(0.95), u"cpu ms p95"_s, u"ratio <= 2"_s, peak });
        m_sheet.add({ name + u".median"_s, n, ours.wall.median(), bare.wall.median(), u"ms median"_s, {}, peak });
    };
    tell(u"page.first"_s, oursFirst, rawFirst);
    tell(u"page.random"_s, oursLater, rawLater);

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
