#pragma once
#include "exchange/NameDecisions.h"
#include "store/BulkEdit.h"

namespace fairlead {

/// Finds the record that a cell names – by id, by number, by title – or makes it, as the person decided. Remembers what
/// it found; counts how many rows name what was made.
class ReferenceResolver
{
public:
    ReferenceResolver(const Workspace& workspace, BulkEdit& bulk, MissingReference missing, NameDecisions& decisions);

    struct Found
    {
        RecordId id;
        QString problem; ///< missing, ambiguous, refused (by a decision), same (its record is not there), or empty
    };
    /// What the text names. `within`: only among the parts of this record (stages of a pipeline); null = anywhere.
    Result<Found> find(const RecordType& type, const QString& text, const RecordId& within = {});
    /// The same, and what is missing is made, left blank or refused, as the person decided.
    Result<Found> resolve(const RecordType& type, const QString& text, const RecordId& within = {});
    /// Records of a type being imported now are made by their own rows: titles that will come (loose hashes).
    void expect(const RecordType& type, QSet<quint64> titles);
    bool isExpected(const RecordType& type, const QString& text) const;

    /// What becomes of this name if it is not there: as decided about it, else about all.
    MissingReference missing(const RecordType& type, const QString& text) const;
    NameDecisions& decisions() { return m_decisions; }
    const std::vector<ImportResult::Created>& created() const { return m_created; }

    static quint64 titleHash(const QString& text);

private:
    Result<Found> lookAsDecided(const RecordType& type, const QString& text, const RecordId& within);
    Result<Found> look(const RecordType& type, const QString& text, const RecordId& within);
    Result<std::vector<RecordId>> within(const RecordType& type, std::vector<RecordId> ids, const RecordId& owner);
    Result<RecordId> make(const RecordType& type, const QString& text, const RecordId& within);
    Result<void> fillStage(Record& stage, const QString& name, const RecordId& pipeline);

    const Workspace& m_workspace;
    BulkEdit& m_bulk;
    MissingReference m_missing;
    NameDecisions& m_decisions;
    QHash<QString, QHash<QString, Found>> m_known; ///< by type, by key text and owner: what is there
    QHash<RecordId, size_t> m_madeIndex;
    std::vector<ImportResult::Created> m_created;
    QHash<QString, QSet<quint64>> m_expected;
    RecordId m_pipeline;
};

} // namespace fairlead
