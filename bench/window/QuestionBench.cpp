#include "QuestionBench.h"

#include "DealBase.h"
#include "Meter.h"
#include "Must.h"
#include "WindowDesk.h"

#include "models/Address.h"
#include "pages/InsightPage.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QElapsedTimer started()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

/// Until the page has its answer, and that is painted.
void untilPainted(const bool& answered)
{
    while (!answered)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace

void QuestionBench::run()
{
    DealBase base(m_folder, m_n);
    must(base.workspace().reader().each("SELECT id FROM person WHERE _v=1 ORDER BY n", {},
             [this](const RowView& row) { m_people.append(row.id(0).toString()); }),
        "read people");
    base.close();
    WindowDesk desk(base.path());
    desk.window().show();
    const auto report = [](const QString& name) {
        QUrlQuery query;
        query.addQueryItem(u"report"_s, name);
        query.addQueryItem(u"by"_s, u"none"_s);
        return query;
    };
    ask(desk, u"funnel"_s, u"funnel"_s, {});
    ask(desk, u"conversion"_s, u"analysis"_s, report(u"conversion"_s));
    ask(desk, u"duration"_s, u"analysis"_s, report(u"duration"_s));
}

void QuestionBench::ask(WindowDesk& desk, const QString& workload, const QString& place, const QUrlQuery& page)
{
    QUrlQuery first = page;
    first.addQueryItem(u"period"_s, u"all"_s);
    desk.go(ui::Address::page(place, first)); // the page has answered, and keeps the deals from now on
    auto* shown = qobject_cast<ui::InsightPage*>(desk.window().page());
    if (!shown) giveUp("ask a page", place);
    bool answered = false;
    QObject::connect(shown, &ui::Page::statusChanged, shown, [&answered] { answered = true; });
    Timed timed;
    Memory::forgetPeak();
    static const QStringList periods { u"2025-Q1"_s, u"year"_s, u"all"_s, u"2025-Q3"_s, u"lastyear"_s, u"quarter"_s };
    constexpr int warming = 6;
    constexpr int questions = 60;
    for (int i = 0; i < warming + questions; ++i) {
        QUrlQuery query = page;
        query.addQueryItem(u"period"_s, periods[i % periods.size()]);
        if (i % 2) query.addQueryItem(u"person"_s, m_people[i % m_people.size()]);
        timed.add(i >= warming, [&] {
            answered = false;
            shown->go(ui::Address::page(place, query));
            untilPainted(answered);
        });
        // A person looks at the answer first. Not settle(): it ends the threads, and the next question would pay.
        for (QElapsedTimer rest = started(); rest.elapsed() < 100;)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    QObject::disconnect(shown, &ui::Page::statusChanged, shown, nullptr);
    m_sheet.add({ u"question."_s + workload + u".p50"_s, m_n, timed.wall.median(), {}, u"ms"_s, {}, Memory::peak() });
    m_sheet.add({ u"question."_s + workload + u".p95"_s, m_n, timed.wall.at(0.95), {}, u"ms"_s, u"ours <= 16"_s,
        Memory::peak() });
}

} // namespace fairlead
