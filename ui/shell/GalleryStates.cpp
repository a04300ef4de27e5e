// States of the window that no page shows by itself: the second half of Gallery.
#include "models/Address.h"
#include "models/AppointmentOutcome.h"
#include "pages/CalendarOutcomeDialog.h"
#include "pages/QuickAdd.h"
#include "shell/AlertPopup.h"
#include "shell/Gallery.h"

#include <QAction>
#include <QDir>

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
    Alerts alerts(m_session);
    m_session.settle();
    AlertPopup popup(m_theme, m_session, alerts, &window);
    popup.openBelow(&window);
    m_session.settle();
    return pictures + popup.grab().save(target.filePath(u"alerts"_s + tail));
}

} // namespace fairlead::ui
