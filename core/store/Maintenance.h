#pragma once
#include "base/Result.h"

#include <QStringList>
#include <functional>
#include <vector>

namespace fairlead {

/// Steps done and steps in all; false stops the work (ErrorCode::Cancelled), which then leaves nothing behind.
using Progress = std::function<bool(int done, int all)>;

/// One kind of thing that was found in one place. The words for a person are made where they are shown.
struct Finding
{
    enum class Kind {
        // Damage: what repairWorkspace() is for.
        Storage, ///< SQLite cannot read part of the file, or its indexes disagree with the rows
        Schema, ///< a table or index that every workspace of this version has is missing
        Identity, ///< a row whose id is not 16 bytes
        MissingRow, ///< a record that the journal has made is not in its table
        Value, ///< a value that its column cannot hold, or another than the journal says was written last
        Clock, ///< a row whose clocks cannot be read
        Visibility, ///< a row is shown though it should be hidden, or the reverse
        SortKey, ///< a title that is sorted under another
        SearchMissing, ///< a visible row that search does not find by its own words
        SearchStray, ///< search finds a row that is hidden or gone
        SearchIndex, ///< a search index that cannot be read, or was built by another version of the rules
        Edit, ///< an edit that has lost its transactions, or a transaction that has lost its edit
        Journal, ///< a transaction whose operations cannot be read to the last byte
        Block, ///< a sealed block that cannot be unpacked
        Undo, ///< what an edit replaced cannot be read: it cannot be undone
        History, ///< a pointer of a row's history that leads to no transaction
        FileDamaged, ///< the content of a file is not what it was, or parts of it are gone
        // Information: part of a sound workspace.
        IncompleteEdit, ///< an edit that was cut off; the next opening takes it back
        LostReference, ///< a reference to a record that is not here (it may never have travelled)
        FileMissing ///< a record names a file whose content is not here (it never travelled, or was lost)
    };
    Kind kind = Kind::Storage;
    QString where; ///< the record type or table; for LostReference "type.field"; empty = the file as a whole
    qint64 count = 1; ///< how many rows
    QString detail; ///< the first of them ("row 17"), or SQLite's own words; English, for an expert

    bool isDamage() const { return kind < Kind::IncompleteEdit; }
    bool operator==(const Finding&) const = default;
};

/// The lasting name of a kind, for JSON and for choosing the sentence: "storage", "search_missing" …
QString wordOf(Finding::Kind kind);

struct CheckReport
{
    std::vector<Finding> findings; ///< damage first
    qint64 records = 0; ///< rows that are visible
    qint64 edits = 0;
    bool clean() const; ///< nothing but information
};

/// Looks at everything: SQLite's own check, clocks, visibility, sort keys, search index against rows, journal, blocks
/// and undo values to the last byte, history pointers, references. Reads only, one moment of the file, also beside a
/// running program. An error means that nothing could be looked at: no file (NotFound), no workspace (NotAWorkspace),
/// a newer one (TooNew), no access; a file that is a workspace but damaged gives a report, not an error.
Result<CheckReport> checkWorkspace(const QString& path, const Progress& progress = {});

enum class Existing {
    Refuse, ///< ErrorCode::Exists
    Replace ///< in one step, after the new one is complete
};

/// A complete copy of a workspace that may be open and written meanwhile; never a half one under the target's name,
/// also after a crash or a full disk. Copies what is there: a damaged workspace gives a damaged copy, or Damaged.
Result<void> backupWorkspace(
    const QString& path, const QString& copy, const Progress& progress = {}, Existing existing = Existing::Refuse);

class Reader;
/// The same from a connection that is open: also when the file has been moved or removed under the program. Refuses a
/// target that exists.
Result<void> copyFromOpen(const Reader& reader, const QString& copy);

/// Rows of a table that could not be brought over.
struct Loss
{
    QString table; ///< a record type, or edit, chunk, journal, block, undo_value …
    qint64 rows = 0; ///< at least so many: row numbers that stood there, or rows that were read but make no sense
    bool unknown = false; ///< pages of the table are gone, and nobody can say how many rows they held
};

struct RepairReport
{
    CheckReport before; ///< what was wrong
    CheckReport after; ///< clean unless something is beyond repair
    QString keptAside; ///< where the damaged file lies now; empty: the file was sound enough to be mended in place
    std::vector<Loss> losses; ///< only where keptAside is set
    QStringList mended; ///< what was built anew: indexes, sort_keys, visibility, search, history; rows, journal
};

/// Rebuilds what is derived (search, sort keys, visibility, indexes) in one transaction. Where SQLite cannot read the
/// file, or rows and journal themselves are damaged, first salvages every readable row of every table into a new file,
/// makes lost rows and values again from the journal, keeps the damaged file beside it ("w.damaged.fairlead") and only
/// then puts the new one in its place. Needs the lock: Busy while a program has the workspace open; and for a salvage
/// room for two more copies of the file.
Result<RepairReport> repairWorkspace(const QString& path, const Progress& progress = {});

/// Puts a backup in the place of a workspace. The backup is checked first (Damaged if it is not clean), and what lies
/// at `path` is kept beside it. Gives the name it is kept under, empty if there was nothing. Needs the lock.
Result<QString> restoreWorkspace(const QString& backup, const QString& path);

} // namespace fairlead
