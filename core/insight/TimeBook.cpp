#include "insight/TimeBook.h"

#include "insight/DayNumber.h"
#include "insight/TimePass.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

GroupKey keyOf(const TimePart& part, By by)
{
    switch (by) {
    case By::Kind:
        return { {}, 0, part.kind };
    case By::Deal:
        return { part.deal, 0, {} };
    case By::Customer:
        return { part.company, 0, {} };
    case By::Person:
        return { part.person, 0, {} };
    case By::Team:
        return { part.unit, 0, {} };
    default:
        return isPeriod(by) ? GroupKey { {}, periodStart(by, part.day), {} } : GroupKey {};
    }
}

/// Adds up parts, of which those of one activity follow one another: it counts once.
class Adder
{
public:
    void add(const TimePart& part)
    {
        m_sum.activities += part.activity != m_last;
        m_last = part.activity;
        m_sum.spent += part.time.spent;
        m_sum.travel += part.time.travel;
        m_sum.planned += part.time.planned;
        m_sum.asPlanned += part.time.asPlanned;
    }
    const TimeSum& sum() const { return m_sum; }

private:
    TimeSum m_sum;
    RecordId m_last;
};

} // namespace

const QStringList& TimeBook::splits()
{
    static const QStringList names { u"kind"_s, u"deal"_s, u"customer"_s, u"person"_s, u"team"_s, u"day"_s, u"week"_s,
        u"month"_s, u"quarter"_s, u"year"_s, u"none"_s };
    return names;
}

Result<TimeResult> TimeBook::compute(const ReportScope& scope, By by) const
{
    if (!splits().contains(byName(by))) return Error { ErrorCode::Invalid, byName(by) };
    const auto moment = m_reader.snapshot();
    const auto pass = TimePass::load(m_reader, scope);
    if (!pass) return pass.error();
    TimeResult result;
    result.withoutMinutes = pass->withoutMinutes();
    Adder total;
    QHash<GroupKey, Adder> groups;
    for (const TimePart& part : pass->parts()) {
        total.add(part);
        if (!part.deal.isNull()) result.onDeals += part.time.together();
        if (by != By::None) groups[keyOf(part, by)].add(part);
    }
    result.total = total.sum();
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        result.groups.push_back({ group.key(), group->sum() });
    std::sort(result.groups.begin(), result.groups.end(), [by](const TimeGroup& one, const TimeGroup& other) {
        if (!isPeriod(by) && one.time.together() != other.time.together())
            return one.time.together() > other.time.together();
        return one.key < other.key;
    });
    if (const auto done = countUnrecorded(result, scope); !done) return done.error();
    return result;
}

/// Appointments that stand in the calendar of these days and that nobody wrote an activity about. Of a series each day
/// would have to be asked for; those are left out.
Result<void> TimeBook::countUnrecorded(TimeResult& result, const ReportScope& scope) const
{
    if (!scope.product.isNull() || !scope.pipeline.isNull() || !scope.currency.isEmpty()) return {};
    const auto filter = ScopeFilter::load(m_reader, scope);
    if (!filter) return filter.error();
    const QDate now = scope.asOf.isValid() ? scope.asOf : scope.today;
    const QDate from = scope.period.from.isValid() ? scope.period.from : QDate(1900, 1, 1);
    const QDate to = scope.period.to.isValid() ? std::min(scope.period.to, now.addDays(-1)) : now.addDays(-1);
    QSet<RecordId> told;
    // What was held is recorded about its day, not a month before.
    auto done = m_reader.each("SELECT appointment FROM activity WHERE happened_at>=? AND _v=1 AND void IS NOT 1 "
                              "AND appointment IS NOT NULL",
        { Cell(from.addDays(-31).startOfDay().toMSecsSinceEpoch()) },
        [&](const RowView& row) { told.insert(row.id(0)); });
    if (!done) return done;
    return m_reader.each(
        "SELECT id, owner, start_on, (julianday(coalesce(end_on, start_on))-julianday(start_on))*1440"
        "+end_minute-start_minute FROM appointment WHERE _v=1 AND start_on>=? AND start_on<=? AND rule IS NULL "
        "AND all_day IS NOT 1 AND start_minute IS NOT NULL AND (state IS NULL OR state IN ('planned','held'))",
        { cellOf(from), cellOf(to) }, [&](const RowView& row) {
            if (told.contains(row.id(0))) return;
            const RecordId owner = filter->person(row.id(1));
            const int day = dayOfDate(row.date(2));
            if (!filter->acceptsWho(owner, owner.isNull() ? RecordId() : filter->unitOf(owner, day, {}))) return;
            ++result.notRecorded;
            result.notRecordedMinutes += std::max<qint64>(0, row.integer(3));
        });
}

Result<std::vector<RecordId>> TimeBook::rowsBehind(
    const ReportScope& scope, By by, const std::optional<GroupKey>& group, Rows rows) const
{
    const auto moment = m_reader.snapshot();
    const auto pass = TimePass::load(m_reader, scope);
    if (!pass) return pass.error();
    std::vector<RecordId> ids;
    for (const TimePart& part : pass->parts()) {
        if (group && keyOf(part, by) != *group) continue;
        if (rows == Rows::Travelled && !part.time.travel) continue;
        if (rows == Rows::Planned && !part.planned) continue;
        ids.push_back(part.activity);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Result<TimeSum> TimeBook::ofDeal(const RecordId& deal) const
{
    const auto pass = TimePass::load(m_reader, {}, deal);
    if (!pass) return pass.error();
    Adder sum;
    for (const TimePart& part : pass->parts())
        sum.add(part);
    return sum.sum();
}

} // namespace fairlead
