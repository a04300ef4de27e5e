#include "SyncStallBench.h"

#include "Customers.h"
#include "Meter.h"
#include "Must.h"
#include "RandomNumbers.h"
#include "WindowDesk.h"

#include "models/Address.h"
#include "models/SyncKeeper.h"
#include "store/BulkEdit.h"
#include "sync/FolderShare.h"
#include "sync/SyncSetup.h"
#include "testing/StallMeter.h"

#include <QDir>
#include <QEventLoop>
#include <QScrollBar>
#include <QTimer>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int frameMs = 16;
constexpr int editMs = 500; // a person who writes now and then

void meet(Workspace& workspace, Share& share, DeviceCard& card)
{
    const SyncReport report = SyncEngine(workspace, share, card, {}, {}).run();
    if (report.error) giveUp("a meeting", report.error->detail);
}

void addCustomers(Workspace& workspace, qint64 from, qint64 count)
{
    auto bulk = must(workspace.beginBulk(u"customers"_s), "begin");
    std::vector<Problem> problems;
    for (qint64 i = from; i < from + count; ++i) {
        const Customer customer = Customers::at(i);
        Record record = workspace.blank(u"company"_s);
        record.set(u"name"_s, customer.name).set(u"phone"_s, customer.phone).set(u"is_customer"_s, qint64(1));
        (void)must(bulk->add(EditStep::create(record), problems), "add a customer");
    }
    (void)must(bulk->finish(), "write the customers");
}

void note(WindowDesk& desk, const Record& company, int count)
{
    Record changed = company;
    changed.set(u"phone"_s, QString::number(count));
    (void)desk.session().apply({ u"edit"_s, { EditStep::change(changed, { u"phone"_s }) }, {} });
}

} // namespace

QString SyncStallBench::prepare()
{
    const QString ours = m_folder.file(u"stall-ours.fairlead"_s);
    const QString theirs = m_folder.file(u"stall-theirs.fairlead"_s);
    const QString place = m_folder.file(u"stall-share"_s);
    for (const QString& path : { ours, theirs })
        BenchFolder::removeDatabase(path);
    QDir(place).removeRecursively();
    QDir().mkpath(place);
    FolderShare share(place);
    {
        auto workspace = must(Workspace::create(ours, u"EUR"_s), "make a workspace");
        DeviceCard card(DeviceCard::defaultFolder(), ours);
        must(createShare(*workspace, share, card, u"Bench"_s), "share it");
        must(SyncStore(*workspace).setNote(u"folder"_s, place), "note the folder");
        addCustomers(*workspace, 1, 1000);
        meet(*workspace, share, card);
    }
    auto workspace = must(createJoined(theirs, share, DeviceCard::defaultFolder(), {}), "join");
    DeviceCard card(DeviceCard::defaultFolder(), theirs);
    meet(*workspace, share, card);
    addCustomers(*workspace, 1001, m_n);
    meet(*workspace, share, card);
    return ours;
}

void SyncStallBench::run()
{
    auto* meter = static_cast<StallMeter*>(qApp);
    WindowDesk desk(prepare());
    desk.window().show();
    desk.go(ui::Address::page(u"customers"_s));
    ui::SyncKeeper& keeper = ui::SyncKeeper::of(desk.session());
    desk.session().settle();
    const RecordType& type = desk.session().catalog().type(u"company"_s);
    const auto first = desk.session().reader().fetch(type, { 1 });
    if (!first || first->empty()) giveUp("find a customer", u"none"_s);

    RandomNumbers random { 5 };
    QTimer hand, pen;
    int edits = 0;
    QObject::connect(&hand, &QTimer::timeout, &desk.table(),
        [&] { desk.table().verticalScrollBar()->setValue(int(random.between(0, desk.table().model()->rowCount()))); });
    QObject::connect(&pen, &QTimer::timeout, &desk.table(), [&] { note(desk, first->front(), ++edits); });
    QEventLoop loop;
    QObject::connect(&keeper, &ui::SyncKeeper::ended, &loop, &QEventLoop::quit);
    // Stopped in the middle: what that takes.
    Meter wait;
    double cancelMs = 0;
    bool stopped = false;
    QObject::connect(&keeper, &ui::SyncKeeper::progressed, &loop, [&](const SyncProgress& progress) {
        if (stopped || progress.operations < m_n / 2) return;
        stopped = true;
        wait = Meter();
        keeper.cancel();
    });
    // The first half a person only looks on, the second half he writes, too.
    meter->forget();
    hand.start(frameMs);
    const Meter whole;
    keeper.meet();
    loop.exec();
    if (!stopped) giveUp("a sync beside the window", u"it was over before it could be stopped"_s);
    cancelMs = wait.wallMs();
    const auto looking = meter->longest();
    meter->forget();
    pen.start(editMs);
    keeper.meet();
    loop.exec();
    const double allMs = whole.wallMs();
    desk.session().settle();
    hand.stop();
    pen.stop();
    const auto writing = meter->longest();
    if (!keeper.report() || keeper.report()->error) giveUp("a sync beside the window", u"it stopped"_s);
    std::fprintf(stderr, "longest stretch looking %.1f ms: event %d of %s; writing %.1f ms, %d edits\n", looking.ms,
        looking.event, looking.receiver.constData(), writing.ms, edits);
    m_sheet.add({ u"syncstall.look"_s, m_n, looking.ms, {}, u"ms"_s, u"ours <= 50"_s, Memory::peak() });
    m_sheet.add({ u"syncstall.write"_s, m_n, writing.ms, {}, u"ms with an edit"_s, u"ours <= 50"_s, Memory::peak() });
    m_sheet.add({ u"syncstall.cancel"_s, m_n, cancelMs, {}, u"ms"_s, u"ours <= 200"_s, Memory::peak() });
    m_sheet.add({ u"syncstall.all"_s, m_n, allMs, {}, u"ms"_s, {}, Memory::peak() });
}

} // namespace fairlead
