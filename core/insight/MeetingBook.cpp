#include "insight/MeetingBook.h"

#include "model/TaskRules.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

MeetingPromise::State MeetingPromise::stateOf(const Record& task, QDate today)
{
    const QDate due = task.date(u"due_on"_s);
    const QString status = task.text(u"status"_s);
    if (status == task_status::done) {
        const QDate done = task.date(u"done_on"_s);
        return due.isValid() && done.isValid() && done > due ? State::KeptLate : State::Kept;
    }
    if (status == task_status::dropped) return State::Broken;
    return due.isValid() && due < today ? State::Broken : State::Open;
}

Result<std::vector<SaidPoint>> MeetingBook::points(const QByteArray& condition, const Cells& values) const
{
    const Catalog& catalog = m_reader.catalog();
    std::vector<SaidPoint> points;
    const auto read = m_reader.records(catalog.type(u"meeting_point"_s), condition, values, [&](const Record& record) {
        points.push_back({ record.id, record.reference(u"meeting"_s), {}, {},
            record.referred(record.type->at(u"about"_s)), record.reference(u"person"_s), record.text(u"text"_s), {} });
        if (const RecordId task = record.reference(u"task"_s); !task.isNull())
            points.back().promise = MeetingPromise { task, {}, {}, {}, {}, {} };
    });
    if (!read) return read.error();
    for (SaidPoint& point : points) {
        const auto meeting = m_reader.find(catalog.type(u"meeting"_s), point.meeting);
        if (!meeting) return meeting.error();
        if (*meeting) point.subject = (*meeting)->title();
        if (*meeting) point.heldOn = (*meeting)->date(u"held_on"_s);
        if (!point.promise) continue;
        const auto task = m_reader.find(catalog.type(u"task"_s), point.promise->task);
        if (!task) return task.error();
        // A task that was deleted was never promised.
        if (!*task || (*task)->deleted)
            point.promise.reset();
        else
            point.promise = MeetingPromise { (*task)->id, (*task)->title(), (*task)->reference(u"owner"_s),
                (*task)->date(u"due_on"_s), (*task)->date(u"done_on"_s), MeetingPromise::stateOf(**task, m_today) };
    }
    return points;
}

Result<std::vector<SaidPoint>> MeetingBook::about(const std::vector<RecordId>& records) const
{
    std::vector<SaidPoint> all;
    for (const RecordId& record : records) {
        auto found = points("about=? AND _v=1 ORDER BY happened_at DESC, n DESC", { cellOf(record) });
        if (!found) return found;
        all.insert(all.end(), std::make_move_iterator(found->begin()), std::make_move_iterator(found->end()));
    }
    std::stable_sort(
        all.begin(), all.end(), [](const SaidPoint& one, const SaidPoint& other) { return one.heldOn > other.heldOn; });
    return all;
}

Result<std::vector<SaidPoint>> MeetingBook::pointsOf(const RecordId& meeting) const
{
    return points("meeting=? AND _v=1 ORDER BY happened_at, n", { cellOf(meeting) });
}

Result<std::optional<Record>> MeetingBook::lastBefore(QDate day) const
{
    std::optional<Record> last;
    const auto read = m_reader.records(m_reader.catalog().type(u"meeting"_s),
        "held_on<? AND _v=1 ORDER BY held_on DESC, n DESC LIMIT 1", { cellOf(day) },
        [&last](const Record& meeting) { last = meeting; });
    if (!read) return read.error();
    return last;
}

Result<QHash<RecordId, QDate>> MeetingBook::talkedOn(const std::vector<RecordId>& records) const
{
    QHash<RecordId, QDate> days;
    for (const RecordId& record : records) {
        const auto read
            = m_reader.each("SELECT max(m.held_on) FROM meeting_point p JOIN meeting m ON m.id=p.meeting AND "
                            "m._v=1 WHERE p.about=? AND p._v=1",
                { cellOf(record) }, [&](const RowView& row) {
                    if (const QDate day = row.date(0); day.isValid()) days.insert(record, day);
                });
        if (!read) return read.error();
    }
    return days;
}

Result<void> MeetingBook::addNews(
    const QString& type, const RecordId& deal, QDate since, std::vector<DealNews>& news) const
{
    static const QHash<QString, DealNews::What> kinds { { u"amount"_s, DealNews::What::Amount },
        { u"close"_s, DealNews::What::Close }, { u"owner"_s, DealNews::What::Owner },
        { u"category"_s, DealNews::What::Category }, { u"hold"_s, DealNews::What::Hold } };
    return m_reader.records(m_reader.catalog().type(type), "opportunity=? AND happened_on>=? AND _v=1",
        { cellOf(deal), cellOf(since) }, [&](const Record& record) {
            const bool move = type == u"stage_event"_s;
            if (!move && !kinds.contains(record.text(u"what"_s))) return;
            const auto what = move ? DealNews::What::Moved : kinds.value(record.text(u"what"_s));
            news.push_back({ what, record.date(u"happened_on"_s), record });
        });
}

Result<std::vector<DealNews>> MeetingBook::newsOf(const RecordId& deal, QDate since) const
{
    std::vector<DealNews> news;
    for (const QString& type : { u"stage_event"_s, u"deal_change"_s })
        if (const auto read = addNews(type, deal, since, news); !read) return read.error();
    std::sort(news.begin(), news.end(), [](const DealNews& one, const DealNews& other) {
        return std::tuple(one.on, one.record.createdAt, one.record.n)
            > std::tuple(other.on, other.record.createdAt, other.record.n);
    });
    return news;
}

} // namespace fairlead
