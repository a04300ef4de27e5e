#pragma once
#include "insight/ReportScope.h"
#include "base/Money.h"
#include "store/Reader.h"

#include <optional>

namespace fairlead {

/// How a line counts in a forecast. The codes of the list forecast_category; Lost has none.
enum class Standing { Omitted, Pipeline, BestCase, Commit, Closed, Lost };

/// A deal in the forecast of a period, or of a won one the part that is a person's.
struct ForecastLine
{
    RecordId deal;
    RecordId person;
    RecordId unit;
    Standing standing = Standing::Pipeline;
    QDate day; ///< expected close, or the day it ended; invalid: nobody said
    int chance = -1; ///< basis points; -1: nobody gave one
    Money amount; ///< null: nobody gave one

    /// What it brings to the expected figure: a closed one all of it, an open one amount × chance, rounded half away
    /// from zero; nothing if it is omitted, lost or without amount or chance.
    Money expected() const;
    bool operator==(const ForecastLine&) const = default;
};

/// The code of the list forecast_category; of Lost that of Omitted.
QString categoryCode(Standing standing);
std::optional<Standing> standingOf(const QString& category);

/// The single lines of a forecast of bookings, as Forecast adds them up: what is won in the period by credit share,
/// what is open and expected to close in it or should have closed before the day of the question. Everybody's, of all
/// pipelines; currency, period and as-of day of the scope count. Each in its own currency. Ordered by deal.
enum class ForecastPart { OpenAndWon, WonAndLost };
Result<std::vector<ForecastLine>> forecastLines(const Reader& reader, const ReportScope& scope, ForecastPart part);
/// Those that person, team and currency of the scope let through, in the currency that it asks for, all at the rate of
/// its day: a rate that moves makes no difference between two sets of lines.
Result<std::vector<ForecastLine>> linesInScope(
    const Reader& reader, const ReportScope& scope, std::vector<ForecastLine> lines);

} // namespace fairlead
