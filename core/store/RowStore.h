#pragma once
#include "base/Clock.h"
#include "merge/MergeRules.h"
#include "store/Dictionary.h"
#include "store/TypeSql.h"

namespace fairlead {

class Catalog;

/// A row as it lies in its table: the record and its clocks.
struct StoredRow
{
    Record record;
    RowClock clock;
};

/// The clock of a row that was redacted. Absorbing: the last stamp below the limit of all clocks.
inline constexpr Stamp redactedStamp { HybridClock::limit - 1, 0 };

/// Reads and writes rows of any type by their declaration. Knows tables, not rules.
class RowStore
{
public:
    RowStore(Connection& connection, const Catalog& catalog);

    std::optional<StoredRow> load(const RecordType& type, const RecordId& id);
    std::optional<StoredRow> loadRow(const RecordType& type, qint64 n);
    /// Row number and visibility without the cells.
    struct Place
    {
        qint64 n = 0;
        bool visible = false;
    };
    std::optional<Place> placeOf(const RecordType& type, const RecordId& id);

    /// One group of a row, without the rest.
    struct StoredGroup
    {
        qint64 n = 0;
        RowClock clock;
        bool visible = false;
        bool deleted = false;
        bool merged = false;
        Cells cells;
    };
    std::optional<StoredGroup> loadGroup(const RecordType& type, const FieldGroup& group, const RecordId& id);
    /// Cells and clock alone: for groups that neither show, find nor sort a row.
    void updateGroup(const RecordType& type, const FieldGroup& group, const StoredGroup& row);

    /// Gives the row number; nothing where a row has that id, which stays as it is.
    std::optional<qint64> insert(const StoredRow& row);
    /// Writes the cells of the given groups, clock, visibility unless it stays, and the sort key if the title is among
    /// them.
    enum class Visibility { Changes, Stays };
    void update(const StoredRow& row, const std::vector<const FieldGroup*>& groups,
        Visibility visibility = Visibility::Changes);
    void updateDeleted(const StoredRow& row, const Cells& deleted);
    void updateMerged(const StoredRow& row);
    void updateBirth(const StoredRow& row); ///< in a repair alone: a birth never changes
    void setVisible(const RecordType& type, qint64 n, bool visible);
    void erase(const RecordType& type, qint64 n); ///< of an edit that was cut off

    /// The text that the search index holds for a row.
    QString searchText(const Record& record) const;
    void indexText(const RecordType& type, qint64 n, const QString& text);
    void unindexText(const RecordType& type, qint64 n, const QString& text);

    Dictionary& origins() { return m_origins; }
    Dictionary& knownIds() { return m_knownIds; }
    const TypeSql& sql(const RecordType& type);
    Connection& connection() { return m_connection; }
    const Catalog& catalog() const { return m_catalog; }
    /// Local group number in `_c`: built-in groups keep theirs, custom fields have 256 and up.
    quint16 localGroup(const GroupId& group) const;
    void setCustomGroup(const RecordId& field, quint16 local) { m_customGroups.insert(field, local); }
    /// After a rollback.
    void reload();
    /// After a field was added to a type.
    void forgetSql(const RecordType& type) { m_sql.remove(type.number()); }

    /// The clocks in a cell `_c`; nothing if they cannot be read. Throws if they name an origin that is not known.
    std::optional<RowClock> clockOf(const QByteArray& bytes);
    /// The same, and nothing either if they are later than `last`, the latest stamp that this device has seen.
    std::optional<RowClock> soundClockOf(const QByteArray& bytes, quint64 last);

private:
    StoredRow read(const RecordType& type, const Statement& row);
    QByteArray encodeClock(const RowClock& clock);

    Connection& m_connection;
    const Catalog& m_catalog;
    Dictionary m_origins;
    Dictionary m_knownIds;
    QHash<quint16, std::shared_ptr<TypeSql>> m_sql;
    QHash<RecordId, quint16> m_customGroups;
};

/// Cells of a row that a Statement with TypeSql::selectList() stands on; clocks are left out. Shared with Reader.
Record readRecord(const RecordType& type, const Statement& row, const std::function<RecordId(qint64)>& knownId);

} // namespace fairlead
