// What happens on the calendar page.
#include "models/Address.h"
#include "models/TaskActs.h"
#include "pages/AppointmentMenu.h"
#include "pages/CalendarLine.h"
#include "pages/CalendarLook.h"
#include "pages/CalendarPage.h"
#include "pages/CalendarPaper.h"
#include "pages/CalendarView.h"
#include "pages/CareDoneDialog.h"
#include "pages/RecordDialog.h"
#include "widgets/PickerButton.h"

#include <QMenu>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

void CalendarPage::askAt(const CalendarPlace& place)
{
    if (m_line) m_line->finish();
    CalendarView* where = &view();
    where->choose(nullptr);
    m_line = new CalendarLine(m_theme, tr("What? e.g. Visit Acme 14:00"), where->rectOf(place), where->viewport());
    connect(
        m_line, &CalendarLine::accepted, this, [this, place](const QString& text) { createAt(text, place, false); });
    connect(
        m_line, &CalendarLine::moreWanted, this, [this, place](const QString& text) { createAt(text, place, true); });
    connect(m_line, &CalendarLine::left, where, [where] { where->setFocus(Qt::OtherFocusReason); });
}

void CalendarPage::createAt(const QString& line, const CalendarPlace& place, bool withForm)
{
    const Record draft = m_acts.draft(line, place, m_model.maker());
    if (!withForm && !draft.title().isEmpty()) {
        m_acts.add(draft);
        return;
    }
    auto* dialog = new RecordDialog(m_theme, m_session, draft, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CalendarPage::askReach(
    const CalendarItem& item, const QString& one, const QString& all, std::function<void(CalendarActs::Reach)> act)
{
    if (!item.seriesDay.isValid()) return act(CalendarActs::Reach::One);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"seriesMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* first = menu->addAction(one, this, [act] { act(CalendarActs::Reach::One); });
    menu->addAction(m_theme.icon(u"media-playlist-repeat"_s), all, this, [act] { act(CalendarActs::Reach::All); });
    menu->setActiveAction(first);
    menu->popup(view().viewport()->mapToGlobal(view().rectOf(item).center()));
}

void CalendarPage::place(const CalendarItem& item, const CalendarPlace& to)
{
    askReach(item, tr("Move only this one"), tr("Move all of the series"),
        [this, item, to](CalendarActs::Reach reach) { m_acts.place(item, to, reach); });
}

void CalendarPage::remove(const CalendarItem& item)
{
    if (!CalendarActs::canPlace(item)) return;
    askReach(item, tr("Delete only this one"), tr("Delete all of the series"),
        [this, item](CalendarActs::Reach reach) { m_acts.remove(item, reach); });
}

void CalendarPage::finish(const CalendarItem& item)
{
    if (item.layer == CalendarLayer::Care)
        CareDoneDialog::ask(m_theme, m_session, item.record, this);
    else
        TaskActs(m_session).finish({ item.record });
}

/// Where the calendar stands: at its caret, in the whole days of a month in the morning.
void CalendarPage::plan(const RecordId& task) { m_acts.planTask(task, view().caret()); }

void CalendarPage::open(const CalendarItem& item)
{
    if (const auto record = m_acts.find(item)) openRecord(record->type->name(), record->id);
}

void CalendarPage::openRecord(const QString& type, const RecordId& id) { emit asked(Address::record(type, id)); }

void CalendarPage::showMenu(const CalendarItem& item, const QPoint& point)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"calendarMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_theme.icon(u"document-edit"_s), tr("Open"), this, [this, item] { open(item); });
    AppointmentMenu::addTo(*menu, m_theme, m_session, item, this);
    if (item.layer == CalendarLayer::Task)
        menu->addAction(m_theme.icon(u"checkmark"_s), item.state == u"done"_s ? tr("Open again") : tr("Done"), this,
            [this, item] { finish(item); });
    if (item.layer == CalendarLayer::Care)
        menu->addAction(m_theme.icon(u"checkmark"_s), tr("Done…"), this, [this, item] { finish(item); });
    if (item.isAppointment()) addStates(*menu, item);
    if (CalendarActs::canPlace(item)) {
        menu->addSeparator();
        menu->addAction(m_theme.icon(u"edit-delete"_s), tr("Delete"), this, [this, item] { remove(item); });
    }
    menu->popup(point);
}

void CalendarPage::addStates(QMenu& menu, const CalendarItem& item)
{
    QMenu* states = menu.addMenu(tr("State"));
    const ChoiceList* list = m_session.catalog().list(u"appointment_state"_s);
    if (!list) return;
    for (const ChoiceValue& value : list->values) {
        QAction* one = states->addAction(value.label.in(m_session.isChinese()), this,
            [this, item, code = value.code] { m_acts.setState(item, code); });
        one->setCheckable(true);
        one->setChecked(value.code == item.state);
    }
}

void CalendarPage::print(PrintReady ready)
{
    QStringList scope { m_model.whose().isNull() ? tr("Everybody") : m_whose->accessibleDescription() };
    for (int layer = 0; layer < calendarLayers; ++layer)
        if (m_model.isShown(CalendarLayer(layer))) scope.append(CalendarLook::layerName(CalendarLayer(layer)));
    ready(CalendarPaper(m_model, CalendarLook(m_theme, m_model)).sheet(scope.join(u" · "_s)));
}

} // namespace fairlead::ui
