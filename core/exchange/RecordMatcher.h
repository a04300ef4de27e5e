#pragma once
#include "exchange/RowReader.h"

namespace fairlead {

/// Tells which record a row is. By id; by the id that keyed types compute; else by the natural keys: every row
/// takes the first record with its key that no earlier row is, so true repeats stay apart and the same file twice
/// changes nothing.
class RecordMatcher
{
public:
    RecordMatcher(const ImportPlan& plan, BulkEdit& bulk);

    struct Match
    {
        RecordId id; ///< null: none
        QString problem; ///< why the row cannot be any record: taken, merged; empty = fine
        bool inBin = false; ///< it is there, but deleted
    };
    Result<Match> find(const RowValues& values);
    /// A row has become this record, found or new: the next one with the same key is another.
    void use(const RecordId& id) { m_used.insert(id); }
    /// Visible records of a type with these values in all of these fields, as created; blank is equal to blank.
    Result<std::vector<RecordId>> candidates(const RecordType& type, const QStringList& key, const Record& values);
    /// Of the records `ids` those that have a part `tie` which names `other` in `field`; null: those without such a
    /// part.
    Result<std::vector<RecordId>> tied(const std::vector<RecordId>& ids, const RecordType& tie, const Field& owner,
        const Field& field, const RecordId& other);

private:
    Result<Match> byId(const RecordId& id);
    Result<RecordId> byKey(const RowValues& values);
    QStringList usable(const QStringList& key, const RowValues& values) const;
    Result<std::vector<RecordId>> withoutOthers(
        std::vector<RecordId> ids, const RecordType& type, const QStringList& tried, const Record& values);
    Result<std::vector<RecordId>> amongNamesakes(std::vector<RecordId> ids, const RowValues& values);
    Result<RecordId> choose(const std::vector<RecordId>& ids, const RowValues& values);
    Result<bool> contradicts(const RecordId& id, const RowValues& values);

    const ImportPlan& m_plan;
    BulkEdit& m_bulk;
    bool m_rowsRepeat = false; ///< rows name records beside theirs: a company comes once per contact
    QSet<RecordId> m_used; ///< what earlier rows are
};

} // namespace fairlead
