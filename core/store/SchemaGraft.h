#pragma once
#include <QString>

namespace fairlead {

/// Makes a file whose end is lost as long again as it says it was, with empty pages: SQLite refuses a table that begins
/// beyond the end, and with it all others.
void padToLength(const QString& damaged, const QString& fresh);

/// Lends a damaged file the header and the table of contents of a fresh one. Every workspace of a version is made by
/// the same statements in the same order, so its tables begin on the same pages; a repair gives back that order too.
/// `damaged` is a copy to work on. False if the two do not fit.
bool graftSchema(const QString& damaged, const QString& fresh);

} // namespace fairlead
