#include "models/MeetingAgenda.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

MeetingAgenda::Person& personOf(MeetingAgenda& agenda, const RecordId& id, const Reader& reader)
{
    for (MeetingAgenda::Person& person : agenda.people)
        if (person.id == id) return person;
    const QString name = id.isNull() ? QString() : reader.titleOf(reader.catalog().type(u"person"_s), id).text;
    return agenda.people.emplace_back(MeetingAgenda::Person { id, name, {} });
}

/// What the meetings say of a deal.
void look(MeetingAgenda::Deal& deal, const MeetingBook& book, const RecordId& meeting, QDate today)
{
    const auto said = book.about({ deal.id });
    if (!said) return;
    for (const SaidPoint& point : *said) {
        deal.done |= point.meeting == meeting;
        if (point.heldOn < today && (!deal.talkedOn.isValid() || point.heldOn > deal.talkedOn))
            deal.talkedOn = point.heldOn;
        deal.broken += point.promise && point.promise->state == MeetingPromise::State::Broken;
    }
}

} // namespace

int MeetingAgenda::count() const
{
    int count = 0;
    for (const Person& person : people)
        count += int(person.deals.size());
    return count;
}

int MeetingAgenda::doneCount() const
{
    int count = 0;
    for (const Person& person : people)
        for (const Deal& deal : person.deals)
            count += deal.done;
    return count;
}

RecordId MeetingAgenda::beside(const RecordId& deal, int direction) const
{
    std::vector<RecordId> order;
    for (const Person& person : people)
        for (const Deal& one : person.deals)
            order.push_back(one.id);
    if (order.empty()) return {};
    const auto at = std::find(order.begin(), order.end(), deal);
    if (at == order.end()) return order.front();
    const auto place = (at - order.begin()) + direction;
    return place < 0 || place >= std::ssize(order) ? RecordId() : order[size_t(place)];
}

MeetingAgenda MeetingAgenda::load(
    const QueryRunner& runner, const std::vector<qint64>& rows, const RecordId& meeting, QDate today)
{
    const Reader& reader = runner.reader();
    const auto moment = reader.snapshot();
    MeetingAgenda agenda;
    const MeetingBook book(reader, today);
    if (const auto last = book.lastBefore(today); last && *last) agenda.lastHeld = (**last).date(u"held_on"_s);
    agenda.left = int(rows.size() > most ? rows.size() - most : 0);
    const std::vector<qint64> taken(rows.begin(), rows.begin() + std::ptrdiff_t(std::min(rows.size(), most)));
    const auto deals = reader.fetch(reader.catalog().type(u"opportunity"_s), taken);
    if (!deals) return agenda;
    for (const Record& record : *deals) {
        if (record.deleted) continue;
        const RecordId company = record.reference(u"company"_s);
        Deal deal { record.id, record.n, record.title(),
            company.isNull() ? QString() : reader.titleOf(reader.catalog().type(u"company"_s), company).text,
            record.money(u"amount"_s), {}, false, 0 };
        look(deal, book, meeting, today);
        personOf(agenda, record.reference(u"owner"_s), reader).deals.push_back(std::move(deal));
    }
    return agenda;
}

QString MeetingMinutes::titleOf(const QString& type, const RecordId& id) const
{
    return id.isNull() ? QString() : m_reader.titleOf(m_reader.catalog().type(type), id).text;
}

QString MeetingMinutes::text(const Record& meeting, const std::vector<SaidPoint>& points) const
{
    QStringList lines {
        tr("%1, %2", "meeting, day").arg(meeting.title(), m_format.day(meeting.date(u"held_on"_s), true))
    };
    RecordId person, about;
    for (const SaidPoint& point : points) {
        if (point.person != person) lines.append({ QString(), titleOf(u"person"_s, person = point.person) });
        if (point.about != about) lines.append(u"  "_s + titleOf(u"opportunity"_s, about = point.about));
        if (point.promise) {
            const QString owner = titleOf(u"person"_s, point.promise->owner);
            lines.append(u"    → "_s
                + (point.promise->dueOn.isValid()
                        ? tr("%1 (%2, until %3)", "task, owner, day")
                              .arg(point.promise->subject, owner, m_format.day(point.promise->dueOn, true))
                        : tr("%1 (%2)", "task, owner").arg(point.promise->subject, owner)));
        } else if (!point.text.isEmpty()) {
            lines.append(u"    – "_s + point.text);
        }
    }
    return lines.join(u'\n');
}

} // namespace fairlead::ui
