#include "models/VisitActs.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const Record& record)
{
    QStringList parts;
    for (const char* name : { "city", "district", "street" })
        if (const Field* field = record.type->find(QString::fromLatin1(name)))
            if (const QString part = record.text(field->name); !part.isEmpty()) parts.append(part);
    return parts.join(u' ');
}

} // namespace

VisitActs::Step VisitActs::next(const CalendarItem& item) const
{
    if (item.isUnderWay()) return Step::CheckOut;
    const bool begins = item.layer == CalendarLayer::Visit && item.isOn() && item.state != u"held"_s
        && !item.checkedInAt && item.from <= m_session.today();
    return begins ? Step::CheckIn : Step::None;
}

QStringList VisitActs::places(const CalendarItem& item) const
{
    QStringList places;
    const auto take = [&places](const QString& place) {
        if (!place.trimmed().isEmpty() && !places.contains(place.trimmed())) places.append(place.trimmed());
    };
    const auto appointment = CalendarActs(m_session).find(item);
    if (!appointment) return places;
    take(appointment->text(u"place"_s));
    const RecordType& type = m_session.catalog().type(u"company"_s);
    const RecordId company = appointment->reference(u"company"_s);
    if (company.isNull()) return places;
    if (const auto found = m_session.reader().find(type, company); found && *found) take(placeOf(**found));
    (void)m_session.reader().records(m_session.catalog().type(u"address"_s), "_v=1 AND subject=? ORDER BY n LIMIT 8",
        { cellOf(company) }, [&](const Record& address) { take(placeOf(address)); });
    return places;
}

std::optional<Record> VisitActs::draft(const CalendarItem& item, Step step) const
{
    auto record = CalendarActs(m_session).find(item);
    if (!record || step == Step::None) return std::nullopt;
    const qint64 now = m_session.workspace().clock().now();
    if (step == Step::CheckOut) return record->set(u"checked_out_at"_s, now);
    const QStringList where = places(item);
    record->set(u"checked_in_at"_s, now);
    return record->set(u"checked_in_place"_s, where.isEmpty() ? QString() : where.front());
}

Edit VisitActs::edit(const CalendarItem& item, const Record& record, Step step) const
{
    const QStringList fields = step == Step::CheckIn ? QStringList { u"checked_in_at"_s, u"checked_in_place"_s }
                                                     : QStringList { u"checked_out_at"_s };
    Edit edit { step == Step::CheckIn ? tr("check in: %1").arg(item.title) : tr("check out: %1").arg(item.title), {},
        {} };
    const CalendarActs acts(m_session);
    auto one = acts.single(item);
    if (!one) return edit;
    for (const QString& field : fields)
        one->record.set(field, record.cell(field));
    edit.steps = acts.stepsOf(std::move(*one), fields);
    return edit;
}

} // namespace fairlead::ui
