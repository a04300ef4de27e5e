// What is written of a forecast call.
#include "insight/ForecastCalls.h"

namespace fairlead {

using namespace Qt::StringLiterals;
using Level = OrganisationRow::Level;

Record CallEntry::record(const Workspace& workspace, const CallsResult& calls) const
{
    Record entry = workspace.blank(u"forecast_call"_s);
    entry.set(level == Level::Person ? u"person"_s : u"unit"_s, who);
    entry.set(u"period"_s, calls.period.text()).set(u"measure"_s, calls.measure);
    entry.set(u"level"_s, isOwn() ? u"self"_s : u"manager"_s).set(u"by"_s, by);
    entry.set(u"commit"_s, commit).set(u"best"_s, best).set(u"reason"_s, reason);
    entry.set(u"happened_at"_s, workspace.clock().now());
    const int at = calls.rowOf(who);
    if (at < 0) return entry;
    const CallRow& row = calls.rows[size_t(at)];
    for (const Money& money : row.commit)
        if (money.currency == commit.currency) entry.set(u"computed"_s, money);
    const std::optional<CallFigure>& stands = isOwn() ? row.submitted : row.adjusted;
    if (stands && stands->isThisCall) entry.set(u"corrects"_s, stands->entry);
    return entry;
}

Edit withdrawCall(const Workspace& workspace, const CallFigure& figure, const QString& name)
{
    const RecordType& type = workspace.catalog().type(u"forecast_call"_s);
    const auto found = workspace.reader().find(type, figure.entry);
    Record entry = workspace.blank(u"forecast_call"_s);
    if (found && *found) entry.cells = (*found)->cells;
    entry.set(u"corrects"_s, figure.entry).set(u"void"_s, qint64(1));
    entry.set(u"happened_at"_s, workspace.clock().now());
    return { name, { EditStep::create(std::move(entry)) }, {} };
}

} // namespace fairlead
