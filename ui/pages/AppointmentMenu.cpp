#include "pages/AppointmentMenu.h"

#include "models/AppointmentOutcome.h"
#include "models/VisitActs.h"
#include "pages/CalendarOutcomeDialog.h"
#include "pages/VisitDialog.h"

#include <QMenu>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QString AppointmentMenu::stepWords(Session& session, const CalendarItem& item)
{
    const VisitActs::Step step = VisitActs(session).next(item);
    return step == VisitActs::Step::CheckIn ? tr("Check in…")
        : step == VisitActs::Step::CheckOut ? tr("Check out…")
                                            : QString();
}

void AppointmentMenu::addTo(QMenu& menu, const Theme& theme, Session& session, const CalendarItem& item, QWidget* page)
{
    if (const QString words = stepWords(session, item); !words.isEmpty())
        menu.addAction(theme.icon(u"mark-location"_s), words, page,
                [&theme, &session, item, page] { VisitDialog::ask(theme, session, item, page); })
            ->setObjectName(u"visitStep"_s);
    if (AppointmentOutcome(session).isPossible(item))
        menu.addAction(theme.icon(u"story-editor"_s), tr("Record what happened…"), page,
                [&theme, &session, item, page] { record(theme, session, item, page); })
            ->setObjectName(u"recordOutcome"_s);
}

void AppointmentMenu::record(const Theme& theme, Session& session, const CalendarItem& item, QWidget* page)
{
    auto* dialog = new CalendarOutcomeDialog(theme, session, item, page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::optional<CalendarItem> AppointmentMenu::find(Session& session, const RecordId& appointment)
{
    auto found = CalendarItems(session.reader()).find(appointment, session.today());
    return found ? std::move(*found) : std::nullopt;
}

} // namespace fairlead::ui
