#include "models/ContactPlan.h"

#include "base/WorkDays.h"
#include "models/CalendarActs.h"
#include "models/ComposedAct.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of a line that begins with what it is ("Visit Thursday 14:00 show the layout") the day may stand behind that word.
QuickText understood(const QString& line, QDate today)
{
    QuickText whole = QuickText::read(line, today);
    if (whole.kind.isEmpty() || whole.day.isValid() || whole.start) return whole;
    const QString text = line.trimmed();
    const QString first = text.section(u' ', 0, 0);
    QuickText rest = QuickText::read(text.mid(first.size()), today);
    if (!rest.day.isValid() && !rest.start) return whole;
    rest.kind = whole.kind;
    rest.subject = (first + u' ' + rest.subject).trimmed();
    return rest;
}

QString clock(int minute) { return QTime(minute / 60 % 24, minute % 60).toString(u"HH:mm"_s); }

} // namespace

Record ContactPlan::draft(const Record& deal, const QString& line) const
{
    const QuickText quick = understood(line, m_session.today());
    const CalendarPlace day = CalendarPlace::wholeDay(addWorkDays(m_session.today(), 1));
    const RecordId me = m_session.person();
    Record record = CalendarActs(m_session).draft(quick, day, me.isNull() ? deal.reference(u"owner"_s) : me);
    if (quick.kind.isEmpty()) record.set(u"kind"_s, u"visit"_s);
    record.set(u"opportunity"_s, deal.id).set(u"company"_s, TimelineActs(m_session).companyOf(deal));
    return record;
}

QStringList ContactPlan::clashesWith(const Reader& reader, const Record& draft)
{
    QStringList titles;
    const RecordId owner = draft.reference(u"owner"_s);
    const QDate day = draft.date(u"start_on"_s);
    if (owner.isNull() || !day.isValid() || draft.isBlank(u"start_minute"_s)) return titles;
    const auto items = CalendarItems(reader).compute({ { day, draft.date(u"end_on"_s) }, { owner } });
    if (!items) return titles;
    const auto from = int(draft.number(u"start_minute"_s));
    const auto to = int(draft.number(u"end_minute"_s));
    for (const CalendarItem& item : *items) {
        if (!item.isTimed() || !item.isAppointment() || !item.isOn() || item.record == draft.id) continue;
        // In minutes of the draft's day; either may go past midnight.
        const int begins = *item.start - int(item.from.daysTo(day)) * 1440;
        const int ends = *item.end - int(item.to.daysTo(day)) * 1440;
        const int last = to + int(day.daysTo(draft.date(u"end_on"_s))) * 1440;
        if (begins < last && from < ends) titles.append(item.title + u' ' + clock(*item.start));
    }
    return titles;
}

QString ContactPlan::words(const Record& draft) const
{
    const ChoiceList* kinds = m_session.catalog().list(u"appointment_kind"_s);
    const ChoiceValue* kind = kinds ? kinds->find(draft.text(u"kind"_s)) : nullptr;
    QString when = m_session.format().day(draft.date(u"start_on"_s), true);
    if (!draft.isBlank(u"start_minute"_s))
        when = tr("%1, %2–%3", "day, from, to")
                   .arg(when, clock(int(draft.number(u"start_minute"_s))), clock(int(draft.number(u"end_minute"_s))));
    return kind ? kind->label.in(m_session.isChinese()) + u" · "_s + when : when;
}

} // namespace fairlead::ui
