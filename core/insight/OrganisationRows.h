#pragma once
#include "base/RecordId.h"
#include "store/Reader.h"

#include <QSet>

namespace fairlead {

/// A row of the own organisation as a tree: the whole, units, people.
struct OrganisationRow
{
    enum class Level { Company, Unit, Person };
    Level level = Level::Company;
    RecordId id; ///< null for the whole, and for nobody
    RecordId unit; ///< of a person's row: the unit on the day; null: none
    QString name; ///< empty for the whole and for nobody
    int parent = -1; ///< place of the row above it
    int depth = 0;

    bool operator==(const OrganisationRow&) const = default;
};

/// The organisation on a day from above: a unit's people by name, then the units below it by name; who is in no unit
/// follows the whole. Who has left and what was closed by then is left out, unless `further` names it; a null id in
/// `further` asks for a row of nobody at the end.
Result<std::vector<OrganisationRow>> organisationRows(
    const Reader& reader, QDate day, const QSet<RecordId>& further = {});

} // namespace fairlead
