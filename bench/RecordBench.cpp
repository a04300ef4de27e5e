#include "RecordBench.h"

#include "DealBase.h"
#include "Meter.h"
#include "Must.h"
#include "RandomNumbers.h"
#include "RawDatabase.h"

#include "insight/CustomerFigures.h"
#include "insight/Timeline.h"
#include "store/query/QueryRunner.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int warming = 20;
constexpr int repetitions = 300;
constexpr size_t firstWords = 60; ///< what the window reads of a timeline at once
constexpr qint64 dayMs = 86400000;
constexpr char customerKind = 7;
constexpr char visitKind = 8;
constexpr char shareKind = 9;

void add(Workspace& workspace, Record record)
{
    const QString type = record.type->name();
    if (!workspace.apply({ u"add"_s, { EditStep::create(std::move(record)) }, {} })) giveUp("add a record", type);
}

} // namespace

/// One of each, written by Fairlead: the copies take their clocks.
void RecordBench::writePattern(Workspace& workspace)
{
    Record customer = workspace.blank(u"company"_s);
    add(workspace, customer.set(u"name"_s, u"Pattern"_s).set(u"is_customer"_s, qint64(1)));
    Record visit = workspace.blank(u"activity"_s);
    visit.set(u"kind"_s, u"visit"_s).set(u"subject"_s, u"Pattern"_s);
    add(workspace, visit.set(u"happened_at"_s, workspace.clock().now()));
    Record share = workspace.blank(u"activity_share"_s);
    share.set(u"activity"_s, visit.id).set(u"share"_s, qint64(10000));
    add(workspace, share.set(u"about"_s, AnyRef { customer.type->number(), customer.id }));
}

void RecordBench::writeCustomers(RawDatabase& raw) const
{
    const QByteArray clock = raw.bytes("SELECT _c FROM company");
    RawStatement insert(
        raw.handle(), "INSERT INTO company(id, created_at, _c, _v, _k, name, is_customer) VALUES(?,?,?,1,?,?,1)");
    RawStatement join(raw.handle(), "UPDATE opportunity SET company=? WHERE n>? AND n<=?");
    raw.exec("BEGIN IMMEDIATE");
    for (qint64 i = 0; i < customers(); ++i) {
        const QByteArray id = DealBase::idOfNumber(customerKind, i);
        const QByteArray name = "Customer " + QByteArray::number(i);
        insert.bindBlob(1, id).bind(2, i).bindBlob(3, clock).bindBlob(4, name).bind(5, name);
        insert.run();
        join.bindBlob(1, id).bind(2, 1 + i * dealsEach).bind(3, 1 + (i + 1) * dealsEach);
        join.run();
    }
    raw.exec("COMMIT");
}

void RecordBench::writeVisits(RawDatabase& raw, int dealType) const
{
    const QByteArray visitClock = raw.bytes("SELECT _c FROM activity");
    const QByteArray shareClock = raw.bytes("SELECT _c FROM activity_share");
    RawStatement visit(raw.handle(),
        "INSERT INTO activity(id, created_at, _c, _v, kind, subject, body, happened_at, company) "
        "VALUES(?,?,?,1,'visit',?,'Talked about price and delivery, they will answer.',?,?)");
    RawStatement share(raw.handle(),
        "INSERT INTO activity_share(id, created_at, _c, _v, activity, about_type, about, share) "
        "VALUES(?,?,?,1,?,?,?,10000)");
    raw.exec("BEGIN IMMEDIATE");
    for (qint64 i = 0; i < 2 * m_n; ++i) {
        const qint64 deal = 1 + i % m_n;
        const QByteArray id = DealBase::idOfNumber(visitKind, i);
        const QByteArray company
            = DealBase::idOfNumber(customerKind, std::min((deal - 1) / dealsEach, customers() - 1));
        visit.bindBlob(1, id).bind(2, i).bindBlob(3, visitClock).bind(4, "Visit " + QByteArray::number(i));
        visit.bind(5, (18000 + i % 900) * dayMs).bindBlob(6, company);
        visit.run();
        share.bindBlob(1, DealBase::idOfNumber(shareKind, i)).bind(2, i).bindBlob(3, shareClock);
        share.bindBlob(4, id).bind(5, dealType).bindBlob(6, DealBase::idOfNumber(DealBase::dealKind, deal));
        share.run();
    }
    raw.exec("COMMIT");
    raw.exec("ANALYZE");
}

void RecordBench::run()
{
    DealBase base(m_folder, m_n);
    Workspace& workspace = base.workspace();
    const RecordType& company = workspace.catalog().type(u"company"_s);
    const RecordType& deal = workspace.catalog().type(u"opportunity"_s);
    writePattern(workspace);
    {
        RawDatabase raw(base.path(), RawDatabase::Mode::Write);
        writeCustomers(raw);
        writeVisits(raw, deal.number());
    }
    const QueryRunner runner(workspace.reader(), workspace.baseCurrency(), {}, workspace.today());
    const Timeline timeline(workspace.reader());
    RawDatabase raw(base.path(), RawDatabase::Mode::Read);
    // The limit: the customer's rows themselves, by their index.
    RawStatement visits(raw.handle(), "SELECT n, id, kind, subject, body, happened_at FROM activity WHERE company=?");
    RawStatement deals(raw.handle(), "SELECT n, id, name, stage, amount, closed_on FROM opportunity WHERE company=?");
    Memory::forgetPeak();
    Timed ours;
    Timed bare;
    RandomNumbers random { 11 };
    for (int i = 0; i < warming + repetitions; ++i) {
        const QByteArray bytes = DealBase::idOfNumber(customerKind, random.between(0, customers() - 1));
        const RecordId id = RecordId::fromBytes(bytes);
        ours.add(i >= warming, [&] {
            const auto rows = must(timeline.outline(company, id), "read the outline");
            const auto shown = std::span(rows).first(std::min(firstWords, rows.size()));
            if (must(timeline.entries(shown), "read the timeline").empty()) giveUp("read the timeline", u"empty"_s);
            (void)must(CustomerFigures::of(runner, id, workspace.today()), "compute the figures");
        });
        visits.bindBlob(1, bytes);
        deals.bindBlob(1, bytes);
        bare.add(i >= warming, [&] { (void)(visits.readAll() + deals.readAll()); });
    }
    const double peak = Memory::peak();
    m_sheet.add({ u"customer"_s, m_n, ours.cpu.at(0.95), bare.cpu.at(0.95), u"cpu ms p95"_s, u"ours <= 16"_s, peak });
    m_sheet.add({ u"customer.median"_s, m_n, ours.wall.median(), bare.wall.median(), u"ms median"_s, {}, peak });
}

} // namespace fairlead
