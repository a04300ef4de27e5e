#pragma once
#include "model/RecordType.h"
#include "store/query/Filter.h"

namespace fairlead {

class Catalog;

/// Writes a filter as text that FilterParser reads back as the same filter: fields by name, English operators, ISO
/// dates, amounts with their currency. This is how saved views keep it. The empty filter is the empty text.
QString filterText(const Catalog& catalog, const RecordType& type, const Filter& filter);

/// Days as such a text names them: "2026-11-30", "2026-Q4", "2026-01-01..2026-02-15".
QString filterDays(const Period& days);

} // namespace fairlead
