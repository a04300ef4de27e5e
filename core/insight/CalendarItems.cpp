#include "insight/CalendarItems.h"

#include "insight/CalendarLoader.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

struct Busy
{
    size_t item = 0;
    qint64 from = 0; ///< minutes since the first of all days
    qint64 to = 0;
};

qint64 minuteOf(QDate day, int minute) { return day.toJulianDay() * 1440 + minute; }

/// In order of time; whole days before the hours of their day.
bool isEarlier(const CalendarItem& a, const CalendarItem& b)
{
    const auto key = [](const CalendarItem& item) { return std::pair(item.from, item.start.value_or(-1)); };
    if (key(a) != key(b)) return key(a) < key(b);
    if (a.to != b.to) return a.to > b.to;
    if (a.layer != b.layer) return a.layer < b.layer;
    return a.title != b.title ? a.title < b.title : a.record < b.record;
}

} // namespace

bool CalendarItem::isOn() const
{
    return state != u"cancelled"_s && state != u"not_held"_s && state != u"moved"_s && state != u"dropped"_s;
}

bool CalendarItem::isPast(QDate today, int minute) const
{
    if (!isOn() || state == u"held"_s || state == u"done"_s) return true;
    if (layer == CalendarLayer::Task || layer == CalendarLayer::Close || layer == CalendarLayer::Care)
        return false; // stays until it is done
    return to < today || (to == today && end && *end <= minute);
}

Result<std::vector<CalendarItem>> CalendarItems::compute(const CalendarScope& scope) const
{
    const auto snapshot = m_reader.snapshot();
    CalendarLoader loader(m_reader, scope);
    if (const auto done = loader.run(); !done) return done.error();
    std::vector<CalendarItem> items = loader.take();
    std::sort(items.begin(), items.end(), isEarlier);
    markClashes(items);
    return items;
}

Result<std::optional<CalendarItem>> CalendarItems::find(const RecordId& appointment, QDate day) const
{
    // Whenever it is; of what repeats only the day.
    const auto series
        = m_reader.number("SELECT count(*) FROM appointment WHERE id=? AND rule>''", { cellOf(appointment) });
    if (!series) return series.error();
    CalendarScope scope { *series ? Period { day, day } : Period { QDate(1900, 1, 1), QDate(9999, 12, 31) } };
    CalendarLoader loader(m_reader, scope);
    if (const auto done = loader.loadOne(appointment); !done) return done.error();
    std::vector<CalendarItem> items = loader.take();
    return items.empty() ? std::optional<CalendarItem>() : std::move(items.front());
}

Result<std::vector<CalendarItem>> CalendarItems::underWay(const std::vector<RecordId>& people) const
{
    const CalendarScope scope { { QDate(1900, 1, 1), QDate(9999, 12, 31) }, people };
    CalendarLoader loader(m_reader, scope);
    if (const auto done = loader.loadUnderWay(); !done) return done.error();
    std::vector<CalendarItem> items = loader.take();
    std::erase_if(items, [](const CalendarItem& item) { return !item.isUnderWay(); });
    std::sort(items.begin(), items.end(),
        [](const CalendarItem& a, const CalendarItem& b) { return *a.checkedInAt > *b.checkedInAt; });
    return items;
}

std::vector<CalendarClash> CalendarItems::markClashes(std::vector<CalendarItem>& items)
{
    QHash<RecordId, std::vector<Busy>> byPerson;
    for (size_t i = 0; i < items.size(); ++i) {
        CalendarItem& item = items[i];
        item.clashes = false;
        if (!item.isTimed() || !item.isAppointment() || !item.isOn()) continue;
        for (const RecordId& person : item.people)
            byPerson[person].push_back({ i, minuteOf(item.from, *item.start), minuteOf(item.to, *item.end) });
    }
    std::vector<CalendarClash> clashes;
    for (auto it = byPerson.begin(); it != byPerson.end(); ++it) {
        std::vector<Busy>& busy = it.value();
        std::sort(busy.begin(), busy.end(), [](const Busy& a, const Busy& b) { return a.from < b.from; });
        for (size_t i = 0; i < busy.size(); ++i)
            for (size_t j = i + 1; j < busy.size() && busy[j].from < busy[i].to; ++j) {
                items[busy[i].item].clashes = items[busy[j].item].clashes = true;
                clashes.push_back({ busy[i].item, busy[j].item, it.key(), items[busy[j].item].from });
            }
    }
    std::sort(clashes.begin(), clashes.end(), [](const CalendarClash& a, const CalendarClash& b) {
        return std::tie(a.first, a.second, a.person) < std::tie(b.first, b.second, b.person);
    });
    return clashes;
}

} // namespace fairlead
