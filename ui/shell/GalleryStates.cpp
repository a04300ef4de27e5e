// States of the window that no page shows by itself: the second half of Gallery.
#include "models/Address.h"
#include "models/AppointmentOutcome.h"
#include "pages/CalendarOutcomeDialog.h"
#include "pages/CallDialog.h"
#include "pages/CareDialog.h"
#include "pages/CloseDialog.h"
#include "pages/FieldsDialog.h"
#include "pages/PlanContactDialog.h"
#include "pages/PlanDialog.h"
#include "pages/QuickAdd.h"
#include "pages/ReportLook.h"
#include "pages/TileChooser.h"
#include "pages/TileDialog.h"
#include "pages/VisitDialog.h"
#include "print/PrintDialog.h"
#include "shell/AlertPanel.h"
#include "shell/AlertPopup.h"
#include "shell/Gallery.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

/// A deal as it is begun, and a task whose line says its day.
int Gallery::quickAdds(MainWindow& window, const QDir& target, const QString& tail)
{
    int pictures = 0;
    for (const QString& kind : { u"opportunity"_s, u"task"_s }) {
        window.quickAdd().open(kind);
        pictures += picture(window, target.filePath(u"quick-add-"_s + kind + tail));
        window.quickAdd().close();
    }
    return pictures;
}

/// A list in groups with its filter open, as it is built, and the same filter on the board.
int Gallery::filters(MainWindow& window, const QDir& target, const QString& tail)
{
    int pictures = 0;
    const QString filter
        = u"stage.kind = open and expected_close in this quarter and (amount >= 90000 or planned = no)"_s;
    for (const QString& place : { u"opportunities"_s, u"board"_s }) {
        QUrlQuery query;
        query.addQueryItem(u"view"_s, place == u"board"_s ? u"open"_s : u"all"_s);
        query.addQueryItem(u"group"_s, u"owner"_s);
        query.addQueryItem(u"filter"_s, QString::fromLatin1(QUrl::toPercentEncoding(filter)));
        window.navigator().open(Address::page(place, query));
        m_session.settle();
        auto* open = window.page()->findChild<QAction*>(u"filterPanelAction"_s);
        open->trigger();
        pictures += picture(window, target.filePath(u"filter-"_s + place + tail));
        open->trigger();
        window.navigator().open(Address::page(place, { { u"view"_s, u"open"_s } }));
    }
    return pictures;
}

/// Previews of what each kind of page prints, and what is asked for on a dashboard.
int Gallery::prints(MainWindow& window, const QDir& target, const QString& tail)
{
    RecordId deal;
    (void)m_session.reader().records(m_session.catalog().type(u"opportunity"_s),
        "_v=1 AND closed_on IS NULL AND amount>30000000 ORDER BY n LIMIT 1", {},
        [&deal](const Record& record) { deal = record.id; });
    RecordId receipt;
    (void)m_session.reader().records(m_session.catalog().type(u"receipt"_s), "_v=1 ORDER BY n LIMIT 1", {},
        [&receipt](const Record& record) { receipt = record.id; });
    const std::pair<QString, QUrl> all[] {
        { u"opportunities"_s, Address::page(u"opportunities"_s, { { u"view"_s, u"open"_s } }) },
        { u"funnel"_s, Address::page(u"funnel"_s, { { u"period"_s, u"all"_s } }) },
        { u"overview"_s, Address::page(u"overview"_s, { { u"period"_s, u"year"_s } }) },
        { u"board"_s, Address::page(u"board"_s) },
        { u"month"_s, Address::page(u"calendar"_s, { { u"view"_s, u"month"_s } }) },
        { u"week"_s, Address::page(u"calendar"_s, { { u"view"_s, u"week"_s } }) },
        { u"record"_s, Address::record(u"opportunity"_s, deal) },
        { u"receipt"_s, Address::record(u"receipt"_s, receipt) },
    };
    int pictures = 0;
    for (const auto& [name, address] : all) {
        window.navigator().open(address);
        m_session.settle();
        window.printPage();
        m_session.settle();
        auto* dialog = window.findChild<PrintDialog*>();
        if (!dialog) continue;
        pictures += dialog->grab().save(target.filePath(u"print-"_s + name + tail));
        delete dialog;
    }
    TileChooser chooser(m_theme, m_session, &window);
    chooser.show();
    m_session.settle();
    pictures += chooser.grab().save(target.filePath(u"tile-chooser"_s + tail));
    TileDialog dialog(m_theme, m_session, TileKinds::offers(m_session).front().tile, &window);
    dialog.show();
    m_session.settle();
    return pictures + dialog.grab().save(target.filePath(u"tile-dialog"_s + tail));
}

/// How a deal is led: a contact that is planned at a time that is taken, and what a stage asks and gives.
int Gallery::processes(MainWindow& window, const QDir& target, const QString& tail)
{
    const auto keep = [&](QDialog& dialog, const QString& name) {
        dialog.show();
        m_session.settle();
        return int(dialog.grab().save(target.filePath(name + tail)));
    };
    const auto firstOf = [this](const QString& type, const QByteArray& condition) {
        Record found;
        (void)m_session.reader().records(m_session.catalog().type(type), condition + " ORDER BY n LIMIT 1", {},
            [&found](const Record& record) { found = record; });
        return found;
    };
    int pictures = 0;
    if (const Record deal = firstOf(u"opportunity"_s, "_v=1 AND closed_on IS NULL"); deal.type) {
        PlanContactDialog plan(m_theme, m_session, deal, &window);
        plan.findChild<QLineEdit*>(u"planLineEdit"_s)->setText(u"Visit mon 9:00 Show the layout"_s);
        pictures += keep(plan, u"plan-contact"_s);
        const std::unique_ptr<CareDialog> care(CareDialog::ask(m_theme, m_session, deal, &window));
        pictures += keep(*care, u"care-dialog"_s);
    }
    for (const auto& [type, fields] : { std::pair(u"criterion"_s, QStringList { u"text"_s, u"required"_s, u"proof"_s }),
             std::pair(u"stage_task"_s,
                 QStringList { u"subject"_s, u"assignee"_s, u"offset_days"_s, u"planned_minutes"_s, u"remark"_s }) })
        if (const Record record = firstOf(type, "_v=1"); record.type) {
            FieldsDialog dialog(m_theme, m_session, record, fields, {}, &window);
            pictures += keep(dialog, type + u"-dialog"_s);
        }
    return pictures;
}

/// Every report as its tab shows it, the funnel as it stood half a year ago, and the board by the month of the close.
int Gallery::reports(MainWindow& window, const QDir& target, const QString& tail)
{
    int pictures = 0;
    const auto keep = [&](const QString& place, const ReportLook& look, const QString& period) {
        window.navigator().open(
            Address::page(place, { { u"report"_s, look.report }, { u"by"_s, look.by }, { u"period"_s, period } }));
        pictures += picture(window, target.filePath(u"report-"_s + look.report + tail));
    };
    for (const ReportLook& look : forecastReports().looks)
        keep(u"forecast"_s, look, look.group == ReportGroup::Methods ? u"ahead"_s : u"quarter"_s);
    for (const ReportLook& look : pipelineReports().looks) {
        const bool all = look.report == u"measures"_s;
        keep(u"analysis"_s, look, all ? u"all"_s : look.group == ReportGroup::Time ? u"month"_s : u"twelve"_s);
    }
    const QString then = m_session.today().addMonths(-6).toString(Qt::ISODate);
    window.navigator().open(Address::page(u"funnel"_s, { { u"period"_s, u"all"_s }, { u"asof"_s, then } }));
    pictures += picture(window, target.filePath(u"funnel-asof"_s + tail));
    window.navigator().open(Address::page(u"board"_s, { { u"way"_s, u"month"_s } }));
    pictures += picture(window, target.filePath(u"board-month"_s + tail));
    window.navigator().open(Address::page(u"board"_s, { { u"way"_s, u"stage"_s } }));
    return pictures;
}

/// The calendar in its other views; the week is its picture as a page.
int Gallery::calendars(MainWindow& window, const QDir& target, const QString& tail)
{
    int pictures = 0;
    for (const char* view : { "day", "workweek", "month", "agenda", "team" }) {
        window.navigator().open(Address::page(u"calendar"_s, { { u"view"_s, QString::fromLatin1(view) } }));
        pictures += picture(window, target.filePath(u"calendar-"_s + QString::fromLatin1(view) + tail));
    }
    window.navigator().open(Address::page(u"calendar"_s, { { u"view"_s, u"week"_s } }));
    const auto items = CalendarItems(m_session.reader())
                           .compute({ { m_session.today().addDays(-7), m_session.today() }, { m_session.person() } });
    const AppointmentOutcome outcome(m_session);
    for (size_t i = 0; items && i < items->size(); ++i) {
        if (!outcome.isPossible((*items)[i])) continue;
        CalendarOutcomeDialog dialog(m_theme, m_session, (*items)[i], &window);
        dialog.show();
        m_session.settle();
        pictures += dialog.grab().save(target.filePath(u"outcome-dialog"_s + tail));
        break;
    }
    for (size_t i = 0; items && i < items->size(); ++i) {
        if (VisitActs(m_session).next((*items)[i]) == VisitActs::Step::None) continue;
        const std::unique_ptr<VisitDialog> dialog(VisitDialog::ask(m_theme, m_session, (*items)[i], &window));
        m_session.settle();
        pictures += dialog->grab().save(target.filePath(u"visit-dialog"_s + tail));
        break;
    }
    Alerts alerts(m_session);
    m_session.settle();
    AlertPopup popup(m_theme, m_session, alerts, &window);
    popup.openBelow(&window);
    m_session.settle();
    pictures += popup.grab().save(target.filePath(u"alerts"_s + tail));
    popup.hide();
    AlertPanel panel(m_theme, m_session, alerts, &window, m_theme.px(Size::PageHeadTwoLine));
    const auto& due = alerts.now();
    panel.add(QList<Alarm>(due.begin(), due.begin() + std::min<qsizetype>(3, std::ssize(due))));
    m_session.settle();
    return pictures + window.grab().save(target.filePath(u"alert-panel"_s + tail));
}

/// What is said of a forecast and kept of it, and how a plan begins.
int Gallery::forecasts(MainWindow& window, const QDir& target, const QString& tail)
{
    int pictures = 0;
    const std::pair<QString, QUrlQuery> pages[]
        = { { u"kept-forecast"_s, { { u"period"_s, u"quarter"_s }, { u"by"_s, u"person"_s } } },
              { u"after-close"_s, { { u"period"_s, u"lastquarter"_s }, { u"by"_s, u"deal"_s } } } };
    for (auto [report, query] : pages) {
        query.addQueryItem(u"report"_s, report);
        window.navigator().open(Address::page(u"forecast"_s, query));
        pictures += picture(window, target.filePath(report + tail));
    }
    const auto keep = [&](QDialog* dialog, const QString& name) {
        dialog->show();
        m_session.settle();
        pictures += dialog->grab().save(target.filePath(name + tail));
        delete dialog;
    };
    ReportScope scope;
    scope.today = m_session.today();
    const auto calls = ForecastCalls(m_session.reader()).compute(scope);
    const int mine = calls ? calls->rowOf(m_session.person()) : -1;
    if (mine > 0)
        keep(new CallDialog(m_theme, m_session, *calls, calls->rows[size_t(mine)], &window), u"call-dialog"_s);
    scope.period = Period::month(scope.today.year(), scope.today.month());
    auto figures = PeriodFigures::of(m_session.reader(), scope);
    if (figures)
        keep(new CloseDialog(m_theme, m_session, scope.period, std::move(*figures), {}, &window), u"close-dialog"_s);
    const auto plans = plansOf(m_session.reader());
    if (plans && !plans->empty())
        keep(PlanDialog::next(m_theme, m_session, &plans->front(), &window), u"plan-dialog"_s);
    return pictures;
}

} // namespace fairlead::ui
