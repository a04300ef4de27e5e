#pragma once
#include "insight/ReportScope.h"

namespace fairlead {

/// The same days a year earlier; what ends with its month ends with it there too (29 February).
Period yearBefore(const Period& days);
/// The days asked for; a side that is left open begins with the month of `day`, or ends half a year after that.
Period halfYearFrom(QDate day, Period asked);
/// The same question about other days.
ReportScope during(ReportScope scope, const Period& days);
/// The same question about one currency; where all stand in the base currency it is asked as it is.
ReportScope inCurrency(ReportScope scope, const QString& currency);
/// As of a moment of the past; the present one needs no look back.
ReportScope lookBack(ReportScope scope, QDate end);

} // namespace fairlead
