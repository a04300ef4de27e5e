#include "StallBench.h"

#include "Customers.h"
#include "Meter.h"
#include "Must.h"
#include "RandomNumbers.h"
#include "WindowDesk.h"

#include "models/Address.h"
#include "models/ImportJob.h"
#include "testing/StallMeter.h"

#include <QEventLoop>
#include <QScrollBar>
#include <QTimer>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int frameMs = 16;

/// Waits in the event loop, as a program does, for one of the job's ends.
template <typename Signal>
void await(ui::ImportJob& job, Signal signal)
{
    QEventLoop loop;
    QObject::connect(&job, signal, &loop, &QEventLoop::quit);
    QObject::connect(&job, &ui::ImportJob::refused, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

void StallBench::run()
{
    (void)m_base.workspace();
    m_base.close();
    auto* meter = static_cast<StallMeter*>(qApp);
    WindowDesk desk(m_base.path());
    desk.window().show();
    desk.go(ui::Address::page(u"customers"_s));

    ui::ImportJob job(desk.session());
    job.options().kind = u"customer"_s;
    job.options().missing = MissingReference::Create;
    const QString csv = m_base.spare(u"further.csv"_s);
    (void)Customers::writeCsv(csv, 2 * m_base.n()); // the first half is there already
    job.open(csv);
    await(job, &ui::ImportJob::found);

    // A person who scrolls all the while.
    RandomNumbers random { 5 };
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, &desk.table(),
        [&] { desk.table().verticalScrollBar()->setValue(int(random.between(0, desk.table().model()->rowCount()))); });
    meter->forget();
    Memory::forgetPeak();
    hand.start(frameMs);
    job.run();
    await(job, &ui::ImportJob::imported);
    desk.session().settle();
    hand.stop();
    if (!job.result()) giveUp("import beside the window", u"refused"_s);
    Samples stretches;
    for (const auto& stretch : meter->stretches())
        stretches.add(stretch.ms);
    const auto longest = meter->longest();
    std::fprintf(
        stderr, "longest stretch %.1f ms: event %d of %s\n", longest.ms, longest.event, longest.receiver.constData());
    const qint64 n = m_base.n();
    m_sheet.add({ u"stall.most"_s, n, longest.ms, {}, u"ms"_s, u"ours <= 50"_s, Memory::peak() });
    m_sheet.add({ u"stall.p99"_s, n, stretches.at(0.99), {}, u"ms p99 of stretches over 1 ms"_s, u"ours <= 33"_s,
        Memory::peak() });

    // Cancelled in the middle of taking it back: nothing else is under way then.
    (void)Customers::writeCsv(csv, 3 * m_base.n());
    job.open(csv);
    await(job, &ui::ImportJob::found);
    double cancelMs = 0;
    QMetaObject::Connection once;
    once = QObject::connect(&job, &ui::ImportJob::progressed, &job, [&](qint64 done, qint64 total, qint64) {
        if (done < total / 2) return;
        QObject::disconnect(once);
        const Meter wait;
        job.cancel();
        QEventLoop loop;
        QObject::connect(&job, &ui::ImportJob::refused, &loop, &QEventLoop::quit);
        loop.exec();
        cancelMs = wait.wallMs();
    });
    job.run();
    await(job, &ui::ImportJob::imported);
    m_sheet.add({ u"stall.cancel"_s, n, cancelMs, {}, u"ms"_s, u"ours <= 200"_s, Memory::peak() });
    QFile::remove(csv);
}

} // namespace fairlead
