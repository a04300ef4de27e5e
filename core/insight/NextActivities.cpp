#include "insight/NextActivities.h"

#include "store/query/OpenPlans.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

// From so many deals on, one pass over all plans is quicker than to look up those of each deal.
constexpr size_t mostLookUps = 400;

bool isSooner(QDate one, QDate other) { return one.isValid() && (!other.isValid() || one < other); }

} // namespace

NextState nextStateOf(const std::optional<NextActivity>& next, QDate today)
{
    if (!next) return NextState::None;
    if (!next->on.isValid() || next->on > today) return NextState::Later;
    return next->on == today ? NextState::Today : NextState::Late;
}

void NextActivities::add(const RecordId& deal, NextActivity activity)
{
    const auto found = m_planned.find(deal);
    if (found == m_planned.end())
        m_planned.insert(deal, std::move(activity));
    else if (isSooner(activity.on, found->on))
        *found = std::move(activity);
}

Result<NextActivities> NextActivities::load(const Reader& reader, QDate today, std::span<const RecordId> deals)
{
    NextActivities plans;
    const auto tasks = [&](const QByteArray& which, const Cells& values) {
        return reader.each("SELECT opportunity, due_on, subject FROM task WHERE " + which + " AND " + open_plans::tasks
                + " ORDER BY n",
            values, [&](const RowView& row) {
                plans.add(row.id(0), { NextActivity::From::Task, {}, row.text(2), row.date(1) });
            });
    };
    const auto appointments = [&](const QByteArray& which, Cells values) {
        values.push_back(cellOf(today));
        return reader.each("SELECT opportunity, start_on, subject, kind FROM appointment WHERE " + which + " AND "
                + open_plans::appointments + " ORDER BY n",
            values, [&](const RowView& row) {
                plans.add(row.id(0), { NextActivity::From::Appointment, row.text(3), row.text(2), row.date(1) });
            });
    };
    const auto read = [&](const QByteArray& which, const Cells& values) {
        auto done = tasks(which, values);
        return done ? appointments(which, values) : done;
    };
    if (deals.empty() || deals.size() > mostLookUps) {
        if (const auto done = read("opportunity IS NOT NULL", {}); !done) return done.error();
        return plans;
    }
    for (const RecordId& deal : deals)
        if (const auto done = read("opportunity=?", { cellOf(deal) }); !done) return done.error();
    return plans;
}

std::optional<NextActivity> NextActivities::of(const Record& deal) const
{
    std::optional<NextActivity> next;
    if (const auto found = m_planned.find(deal.id); found != m_planned.end()) next = *found;
    const QString step = deal.text(u"next_step"_s);
    const QDate on = deal.date(u"next_on"_s);
    if (step.isEmpty() && !on.isValid()) return next;
    // Of the same day a plan in the calendar says more than the note on the deal.
    if (!next || isSooner(on, next->on)) return NextActivity { NextActivity::From::Step, {}, step, on };
    return next;
}

} // namespace fairlead
