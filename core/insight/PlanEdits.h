#pragma once
#include "insight/ForecastLines.h"
#include "insight/PlanDraft.h"
#include "store/Workspace.h"

#include <array>

namespace fairlead {

/// A new sales plan.
struct NewPlan
{
    QString name;
    int year = 0;
    RecordId baseOn; ///< the plan whose quotas it begins with; null: it begins empty
    int factor = 10000; ///< of its quotas, in basis points: 10800 is 8 % more
};

/// The edit that makes a plan, its version the next one of its year; the quotas of what it is based on, in all
/// measures, come along, moved to its year and multiplied, money rounded to whole units of its currency. The first step
/// is the plan. NotFound: there is no such plan to base it on.
Result<Edit> newPlan(const Workspace& workspace, const NewPlan& asked, const QString& name);

/// Which figure of a forecast becomes a quota.
enum class ForecastFigure {
    Expected, ///< closed + weighted
    Commit, ///< closed + commit
    BestCase, ///< that + best case
    All ///< that + pipeline
};
/// The same with quotas of the signed amount from a forecast: for every person, the months of the plan's year in which
/// his deals are won or expected to close; what should have closed before counts for the first month of `period`.
Result<Edit> planFromForecast(const Workspace& workspace, const NewPlan& asked, const Period& period,
    const std::vector<ForecastLine>& lines, ForecastFigure figure, const QString& name);

/// All plans: the newest year first, of a year the newest version.
Result<std::vector<Record>> plansOf(const Reader& reader);

/// The edit that releases a plan today, by who sits here; from then on it is in force.
Edit releasePlan(const Workspace& workspace, const Record& plan, const QString& name);

/// What closed in each month of a year in the person's or unit's most used currency: the curve of a quota "like last
/// year". Of the measure `collected` what came in, of others what was won. All 0: nothing.
Result<std::vector<qint64>> closedByMonth(
    const Reader& reader, const PlanWho& who, const QString& measure, int year, QDate today);

} // namespace fairlead
