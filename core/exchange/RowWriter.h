#pragma once
#include "exchange/RowReader.h"

namespace fairlead {

/// Puts the values of a row into the workspace: finds the record it is, adds or changes it and its parts.
class RowWriter
{
public:
    enum class Outcome { Added, Updated, Unchanged, Rejected };

    RowWriter(Workspace& workspace, const ImportPlan& plan, BulkEdit& bulk, ReferenceResolver& resolver,
        ImportResult& result);

    /// `bad` gets the reasons of a refusal.
    Result<Outcome> write(RowValues& values, qint64 line, std::vector<RejectedCell>& bad);
    /// After the last row: references between records of the same file.
    Result<void> settleLater();
    qint64 partsWritten() const { return m_partsWritten; }

private:
    Result<RecordId> existing(const RowValues& values);
    Result<RecordId> nthWith(const std::vector<RecordId>& ids, const QByteArray& key);
    Result<std::vector<RecordId>> candidates(const RecordType& type, const QStringList& key, const Record& values);
    void complete(RowValues& values) const;
    QString stageKind(const Record& record) const;
    Result<bool> writePart(
        RowValues::Part& part, const RecordId& owner, bool ownerIsNew, std::vector<RejectedCell>& bad, qint64 line);
    Result<bool> writeBeside(
        std::vector<RowValues::Part*> parts, const RecordId& main, std::vector<RejectedCell>& bad, qint64 line);
    Result<bool> changeIfDifferent(const RecordType& type, const RecordId& id, const Record& values,
        const QStringList& fields, std::vector<RejectedCell>& bad, qint64 line);
    void report(const std::vector<Problem>& problems, qint64 line, std::vector<RejectedCell>& bad) const;

    Workspace& m_workspace;
    const ImportPlan& m_plan;
    BulkEdit& m_bulk;
    ReferenceResolver& m_resolver;
    ImportResult& m_result;
    QHash<quint64, int> m_seen; ///< by hash of the key: how many rows had it
    struct Later
    {
        RecordId row;
        const Field* field;
        QString text;
        qint64 line;
    };
    std::vector<Later> m_later;
    qint64 m_partsWritten = 0;
};

} // namespace fairlead
