#pragma once
#include "store/Workspace.h"

namespace fairlead {

/// What `check` found: empty = in order.
struct CheckReport
{
    QStringList findings; ///< each a sentence-like fact: what, where
    qint64 records = 0;
    qint64 edits = 0;
    bool clean() const { return findings.isEmpty(); }
};

/// Looks at everything: SQLite's own check, search index against rows, journal readable to the last byte, visibility
/// against clocks, references that lead nowhere (told, not counted as damage).
Result<CheckReport> checkWorkspace(const QString& path);

/// A complete copy of a workspace that may be open meanwhile; never a half one under the target's name.
/// `progress` (pages done, pages in all) may return false to stop.
Result<void> backupWorkspace(
    const QString& path, const QString& copy, const std::function<bool(int, int)>& progress = {});

/// Rebuilds what is derived (search index, sort keys, visibility, indexes); for a damaged file salvages the readable
/// rows into a new file beside it first. Gives what was done.
Result<QStringList> repairWorkspace(const QString& path);

} // namespace fairlead
