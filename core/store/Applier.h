#pragma once
#include "store/Beacon.h"

namespace fairlead {

/// What applying an operation did to the tables.
struct Effect
{
    const RecordType* type = nullptr; ///< null: unknown type or field, the operation waits
    qint64 n = 0;
    bool created = false;
    bool changed = false;
    bool visible = false; ///< of a row that was made
    std::vector<GroupValue> before; ///< what was replaced, group by group
    std::vector<Stamp> beforeStamps;
    std::vector<GroupId> lost;
    std::vector<GroupId> concurrent;
    std::vector<Stamp> concurrentWith; ///< what stood there, one for each of them
    bool deletedMeanwhile = false; ///< a value came for a row that is deleted here
};

/// The merge step on SQLite rows: the rules of merge/MergeRules.h through RowClock, plus what is derived from a row
/// (visibility, sort key, search text, visibility of parts). Local edits, undo and sync go through the same functions.
class Applier
{
public:
    explicit Applier(RowStore& rows)
        : m_rows(rows)
    {
    }

    Effect apply(const Operation& operation);
    /// The same for an entry that stays, whatever that part of it would hash to which is known here.
    Effect putEntry(const Operation& operation);
    /// A row that cannot be there yet (its id was just drawn); `record` are the operation's values.
    Effect insertFresh(const Operation& operation, Record record);
    /// Takes back an operation of an edit that was cut off, as if it had never been. `before` as apply() gave it.
    void erase(
        const Operation& operation, const std::vector<GroupValue>& before, const std::vector<Stamp>& beforeStamps);

    /// The groups of a record that have a value, as an insert carries them, with the group `birth`.
    static std::vector<GroupValue> valuesOf(const Record& record);
    /// The same into a list whose memory serves again.
    static void valuesOf(const Record& record, std::vector<GroupValue>& values);
    static GroupValue valueOf(const Record& record, const FieldGroup& group);

    /// What `_v` must say of a row: its clocks, deletion, merge pointer and the rows it is part of.
    bool shows(const StoredRow& row);
    /// A repair fills the search index at the end, in order: until then it is left alone.
    void leaveSearchAlone() { m_indexes = false; }

    /// What the beacon stands at, if this workspace keeps one; it is written with the transaction (saveBeacon).
    const std::optional<Beacon>& beacon() const { return m_beacon; }
    void setBeacon(std::optional<Beacon> beacon) { m_beacon = beacon; }

private:
    Effect applyInsert(const RecordType& type, const Operation& operation, bool stays = false);
    std::optional<Effect> insertIfNew(StoredRow& row); ///< nothing, and nothing done, where its id stands already
    Effect applyEntry(
        const RecordType& type, const Operation& operation, const StoredRow& present, StoredRow made, bool stays);
    static bool isRedacted(const RowClock& clock);
    Effect applyGroup(const RecordType& type, const Operation& operation);
    /// A value that neither shows, finds nor sorts its row: only its own columns are touched.
    std::optional<Effect> applyPlain(const RecordType& type, const Operation& operation, const FieldGroup& group);
    bool isPlain(const RecordType& type, const FieldGroup& group);
    void eraseInsert(const StoredRow& row);
    Effect applyRedact(const RecordType& type, const Operation& operation);
    StoredRow makeRow(const RecordType& type, const Operation& operation) const;
    StoredRow insertShell(const RecordType& type, const RecordId& id);
    /// Writes what follows from a changed row and tells its parts if its visibility turned. `only`: nothing else of it
    /// has changed.
    void settle(const StoredRow& before, const StoredRow& after, const FieldGroup* only = nullptr);
    void cascade(const RecordType& type, const RecordId& id, bool visible);
    void fillBirth(Record& record, const Operation& operation) const;
    void countRow(const StoredRow* before, const StoredRow* after); ///< in the beacon

    RowStore& m_rows;
    bool m_indexes = true;
    QHash<quint16, QHash<quint16, bool>> m_plain; ///< by type and group
    std::optional<Beacon> m_beacon;
};

} // namespace fairlead
