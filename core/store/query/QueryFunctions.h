#pragma once

struct sqlite3;

namespace fairlead {

/// The SQL functions that conditions on texts need beyond SQLite's own. `key` is already in the form of keyText().
///
///     fl_equals(text, key)  fl_contains(text, key)  fl_starts(text, key)   1 or 0, nothing for NULL
///     fl_meets(typed, text, text…)   1 if the texts together meet what was typed into a search field
///
/// False if SQLite refuses.
bool registerQueryFunctions(sqlite3* connection);

} // namespace fairlead
