#include "models/AppointmentOutcome.h"

#include "models/ComposedAct.h"

#include <QDateTime>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wholeShare = 10000; // basis points
constexpr qint64 minuteMs = 60000;

QDateTime beginOf(const CalendarItem& item)
{
    const int minute = item.start.value_or(0);
    return QDateTime(item.from, QTime(minute / 60, minute % 60));
}

QString kindOf(CalendarLayer layer)
{
    return layer == CalendarLayer::Visit ? u"visit"_s : layer == CalendarLayer::Call ? u"call"_s : u"meeting"_s;
}

} // namespace

bool AppointmentOutcome::isPossible(const CalendarItem& item) const
{
    return item.isAppointment() && item.isOn() && item.state != u"held"_s
        && (item.checkedInAt || beginOf(item).toMSecsSinceEpoch() <= m_session.workspace().clock().now());
}

Record AppointmentOutcome::draft(const CalendarItem& item) const
{
    Record activity = m_session.workspace().blank(u"activity"_s);
    const auto planned = CalendarActs(m_session).find(item);
    if (!planned) return activity;
    activity.set(u"kind"_s, kindOf(item.layer)).set(u"subject"_s, planned->title());
    activity.set(u"happened_at"_s, beginOf(item).toMSecsSinceEpoch());
    if (item.isTimed()) activity.set(u"minutes"_s, qint64(CalendarPlace::of(item).length()));
    const RecordId me = m_session.workspace().person();
    activity.set(u"by"_s, item.owner.isNull() ? me : item.owner);
    activity.set(u"company"_s, planned->reference(u"company"_s)).set(u"place"_s, planned->text(u"place"_s));
    if (item.checkedInAt) {
        const qint64 end = item.checkedOutAt.value_or(m_session.workspace().clock().now());
        activity.set(u"happened_at"_s, *item.checkedInAt);
        activity.set(u"minutes"_s, std::max<qint64>(0, (end - *item.checkedInAt) / minuteMs));
        if (const QString where = planned->text(u"checked_in_place"_s); !where.isEmpty())
            activity.set(u"place"_s, where);
    }
    return activity;
}

std::vector<AppointmentOutcome::Guest> AppointmentOutcome::invited(const RecordId& appointment) const
{
    const Catalog& catalog = m_session.catalog();
    std::vector<Guest> guests;
    (void)m_session.reader().records(catalog.type(u"attendee"_s), "_v=1 AND appointment=? ORDER BY n",
        { cellOf(appointment) }, [&](const Record& guest) {
            const AnyRef who { quint16(guest.number(u"who"_s)), idOf(guest.cell(u"who"_s, 1)) };
            const RecordType* type = who.isNull() ? nullptr : catalog.numbered(who.type);
            if (!type) return;
            guests.push_back(
                { who, m_session.reader().titleOf(*type, who.id).text, guest.text(u"answer"_s) != u"declined"_s });
        });
    return guests;
}

std::vector<AppointmentOutcome::Guest> AppointmentOutcome::guests(const CalendarItem& item) const
{
    std::vector<Guest> guests = invited(item.record);
    const auto planned = CalendarActs(m_session).find(item);
    if (!planned) return guests;
    const Reader& reader = m_session.reader();
    for (const char* field : { "opportunity", "company" }) {
        const RecordId id = planned->reference(QString::fromLatin1(field));
        if (id.isNull()) continue;
        const auto subject = reader.find(m_session.catalog().type(QString::fromLatin1(field)), id);
        if (!subject || !*subject) continue;
        for (const Record& contact : TimelineActs(m_session).peopleFor(**subject)) {
            const AnyRef who { contact.type->number(), contact.id };
            if (std::none_of(guests.begin(), guests.end(), [&who](const Guest& guest) { return guest.who == who; }))
                guests.push_back({ who, contact.title(), false });
        }
        break; // the people of a deal are those of its customer, too
    }
    return guests;
}

void AppointmentOutcome::addDeal(const Record& appointment, const Record& activity, std::vector<EditStep>& steps) const
{
    const RecordId deal = appointment.reference(u"opportunity"_s);
    const RecordType& type = m_session.catalog().type(u"opportunity"_s);
    const auto found
        = deal.isNull() ? Result<std::optional<Record>>(std::optional<Record>()) : m_session.reader().find(type, deal);
    if (!found || !*found) return;
    Record share = m_session.workspace().blank(u"activity_share"_s);
    share.set(u"activity"_s, activity.id).set(u"about"_s, AnyRef { type.number(), deal });
    steps.push_back(EditStep::create(share.set(u"share"_s, wholeShare)));
    if (activity.isBlank(u"next_step"_s) || (*found)->date(u"closed_on"_s).isValid()) return;
    Record next = **found;
    next.set(u"next_step"_s, activity.text(u"next_step"_s)).set(u"next_on"_s, activity.date(u"next_on"_s));
    steps.push_back(EditStep::change(next, { u"next_step"_s, u"next_on"_s }));
}

Edit AppointmentOutcome::edit(const CalendarItem& item, const Record& activity, const std::vector<AnyRef>& people) const
{
    const CalendarActs acts(m_session);
    Edit edit { tr("record %1").arg(item.title), {}, {} };
    auto one = acts.single(item);
    if (!one) return edit;
    one->record.set(u"state"_s, u"held"_s);
    QStringList fields { u"state"_s };
    if (item.isUnderWay()) {
        const qint64 left = *item.checkedInAt + activity.number(u"minutes"_s) * minuteMs;
        one->record.set(u"checked_out_at"_s, std::min(left, m_session.workspace().clock().now()));
        fields.append(u"checked_out_at"_s);
    }
    const Record appointment = one->record;
    edit.steps = acts.stepsOf(std::move(*one), fields);
    Record done = activity;
    done.set(u"appointment"_s, appointment.id);
    edit.steps.push_back(EditStep::create(done));
    const quint16 ours = m_session.catalog().type(u"person"_s).number();
    for (const AnyRef& who : people) {
        Record part = m_session.workspace().blank(u"activity_person"_s);
        part.set(u"activity"_s, done.id).set(u"who"_s, who);
        edit.steps.push_back(EditStep::create(part.set(u"side"_s, who.type == ours ? u"ours"_s : u"theirs"_s)));
    }
    addDeal(appointment, done, edit.steps);
    return edit;
}

} // namespace fairlead::ui
