// What stands in the panels of TodayPage.
#include "model/TaskRules.h"
#include "models/CalendarActs.h"
#include "models/Format.h"
#include "models/MomentText.h"
#include "pages/CalendarLook.h"
#include "pages/DealRows.h"
#include "pages/TodayPage.h"
#include "widgets/Label.h"
#include "widgets/PageHead.h"
#include "widgets/Panel.h"

#include <QDateTime>
#include <QLocale>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDeals = 12;

int minuteNow(const Session& session)
{
    const QTime now = QDateTime::fromMSecsSinceEpoch(session.workspace().clock().now()).time();
    return now.hour() * 60 + now.minute();
}

} // namespace

QString TodayPage::titleOf(const char* type, const RecordId& id) const
{
    return id.isNull() ? QString()
                       : m_session.reader().titleOf(m_session.catalog().type(QString::fromLatin1(type)), id).text;
}

void TodayPage::refresh()
{
    const QDate today = m_session.today();
    const QLocale locale;
    m_head->setTitle(m_session.isChinese()
            ? u"%1月%2日 %3"_s.arg(today.month()).arg(today.day()).arg(locale.dayName(today.dayOfWeek()))
            : locale.toString(today, u"dddd d MMMM"_s));
    const TodayModel::State& state = m_model.state();
    const auto appointments = std::count_if(
        state.today.begin(), state.today.end(), [](const CalendarItem& item) { return item.isAppointment(); });
    m_head->setSubtitle(tr("%1 · %2 · %3", "counts of appointments, tasks and deals")
                            .arg(tr("%Ln appointment(s)", nullptr, int(appointments)),
                                tr("%Ln overdue task(s)", nullptr, int(state.overdue)),
                                tr("%Ln deal(s) need attention", nullptr, int(state.deals.size()))));
    m_hint->setVisible(m_session.person().isNull());
    showAgenda();
    showTasks();
    showDeals();
    showWeek();
    emit statusChanged();
}

RowList::Row TodayPage::rowOf(const CalendarItem& item) const
{
    RowList::Row row;
    const QString type = item.isAppointment() ? u"appointment"_s : u"contact"_s;
    row.id = type + u':' + item.record.toString();
    const RecordId me = m_session.person();
    const bool mine = std::find(item.people.begin(), item.people.end(), me) != item.people.end();
    const bool hidden = item.isPrivate && !mine;
    row.title = hidden ? tr("Private") : item.title;
    QStringList details { item.customer, item.place };
    if (me.isNull()) details.prepend(titleOf("person", item.owner));
    details.removeAll(QString());
    row.detail = hidden ? QString() : details.join(u" · "_s);
    if (item.layer == CalendarLayer::Birthday) row.detail = tr("Birthday");
    row.lead = item.isTimed() ? CalendarLook::clock(*item.start) : u" "_s;
    row.leadBelow = item.isTimed() ? CalendarLook::clock(*item.end) : QString();
    row.icon = CalendarLook::icon(item.layer);
    row.iconInk = CalendarLook::ink(item.layer);
    row.ground = row.iconInk;
    row.muted = item.isAppointment() && !item.isUnderWay() && item.isPast(m_session.today(), minuteNow(m_session));
    if (item.isUnderWay()) {
        const QDateTime since = QDateTime::fromMSecsSinceEpoch(*item.checkedInAt);
        const QString when = since.date() == m_session.today() ? since.time().toString(u"HH:mm"_s)
                                                               : momentText(m_session.format(), *item.checkedInAt);
        row.marks.append({ Tone::Warning, u"mark-location"_s, tr("There since %1").arg(when) });
    } else if (item.checkedInAt && item.state != u"held"_s)
        row.marks.append({ Tone::Info, u"story-editor"_s, tr("No report yet") });
    if (item.clashes) row.marks.append({ Tone::Danger, u"data-warning"_s, tr("Overlaps") });
    return row;
}

/// A task, or care.
RowList::Row TodayPage::rowOf(const Record& task) const
{
    RowList::Row row;
    row.id = task.type->name() + u':' + task.id.toString();
    row.checkable = true;
    row.title = task.title();
    const bool isCare = task.type->name() == u"care_item"_s;
    QStringList details { isCare ? tr("Care") : titleOf("opportunity", task.reference(u"opportunity"_s)),
        isCare ? titleOf("contact", task.reference(u"contact"_s)) : QString(),
        titleOf("company", task.reference(u"company"_s)) };
    details.removeAll(QString());
    row.detail = details.isEmpty() ? tr("No record") : details.join(u" · "_s);
    const QDate due = task.date(u"due_on"_s);
    const QDate today = m_session.today();
    if (due < today) {
        row.right = tr("%Ln d late", nullptr, int(due.daysTo(today)));
        row.rightInk = Ink::Danger;
    } else if (due == today) {
        row.right = tr("today");
        row.rightInk = Ink::Positive;
    } else {
        row.right = m_session.format().day(due, true);
    }
    if (m_session.person().isNull()) row.rightBelow = titleOf("person", task.reference(u"owner"_s));
    return row;
}

/// A coaching note: it opens what it is about, where it is answered.
RowList::Row TodayPage::noteRow(const Record& note) const
{
    RowList::Row row;
    const Field& subject = note.type->at(u"subject"_s);
    const RecordType* type = m_session.catalog().numbered(quint16(numberOf(note.cell(u"subject"_s, 0))));
    const RecordId about = note.referred(subject);
    row.id = (type ? type->name() : QString()) + u':' + about.toString();
    row.icon = u"dialog-messages"_s;
    row.iconInk = Ink::Accent;
    row.title = note.text(u"body"_s).simplified();
    QStringList details { tr("Coaching") };
    if (type) details.append(m_session.reader().titleOf(*type, about).text);
    row.detail = details.join(u" · "_s);
    if (!note.createdBy.isNull()) row.rightBelow = titleOf("person", note.createdBy);
    row.right = m_session.format().day(QDateTime::fromMSecsSinceEpoch(note.number(u"happened_at"_s)).date());
    return row;
}

/// An improvement measure whose day has come: was it worth it?
RowList::Row TodayPage::measureRow(const Record& measure) const
{
    RowList::Row row;
    row.id = u"measure_taken:"_s + measure.id.toString();
    row.icon = u"measure"_s;
    row.iconInk = Ink::Warning;
    row.title = measure.title();
    row.detail = tr("Improvement measure: to be judged");
    row.right = m_session.format().day(measure.date(u"due_on"_s));
    return row;
}

void TodayPage::showAgenda()
{
    QList<RowList::Row> rows;
    for (const CalendarItem& item : m_model.state().underWay)
        rows.append(rowOf(item));
    for (const CalendarItem& item : m_model.state().today)
        rows.append(rowOf(item));
    m_agenda.panel->setTitle(tr("Appointments"), QLocale().toString(rows.size()));
    m_agenda.rows->setAccessibleName(tr("Appointments"));
    m_agenda.rows->setRows(rows, tr("Nothing planned today."));
}

void TodayPage::showTasks()
{
    const TodayModel::State& state = m_model.state();
    QList<RowList::Row> rows;
    for (const Record& task : state.due)
        rows.append(rowOf(task));
    for (const Record& care : state.care)
        rows.append(rowOf(care));
    m_tasks.panel->setTitle(tr("Tasks due"), QLocale().toString(state.dueCount + qint64(state.care.size())));
    m_tasks.rows->setAccessibleName(tr("Tasks due"));
    m_tasks.rows->setRows(rows, tr("Nothing is due. Well done."));
}

void TodayPage::showDeals()
{
    const auto& deals = m_model.state().deals;
    QList<RowList::Row> rows;
    for (const Record& note : m_model.state().coaching)
        rows.append(noteRow(note));
    for (const Record& measure : m_model.state().measures)
        rows.append(measureRow(measure));
    for (size_t i = 0; i < deals.size() && rows.size() < mostDeals; ++i)
        rows.append(DealRows::needy(m_session.reader(), deals[i], m_session.format()));
    m_deals.panel->setTitle(tr("Deals that need attention"), QLocale().toString(qint64(deals.size())));
    m_deals.rows->setAccessibleName(tr("Deals that need attention"));
    m_deals.rows->setRows(rows, tr("All deals are on their way."));
}

void TodayPage::showWeek()
{
    const TodayModel::State& state = m_model.state();
    const Format format = m_session.format();
    QList<RowList::Row> rows;
    int count = 0;
    for (QDate day = m_session.today().addDays(1); day <= m_session.today().addDays(6); day = day.addDays(1)) {
        const auto before = rows.size();
        for (const CalendarItem& item : state.later)
            if (item.from == day) rows.append(rowOf(item));
        for (const auto* some : { &state.soon, &state.careSoon })
            for (const Record& task : *some) {
                if (task.date(u"due_on"_s) != day) continue;
                rows.append(rowOf(task));
                rows.back().right.clear();
            }
        if (rows.size() == before) continue;
        count += int(rows.size() - before);
        RowList::Row head;
        head.heading = true;
        head.title = format.day(day, true);
        rows.insert(before, head);
    }
    m_week.panel->setTitle(tr("The next days"), QLocale().toString(count));
    m_week.rows->setAccessibleName(tr("The next days"));
    m_week.rows->setRows(rows, tr("Nothing planned yet."));
}

} // namespace fairlead::ui
