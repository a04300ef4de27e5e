#pragma once
#include "exchange/PartWriter.h"
#include "exchange/RowCompletion.h"
#include "exchange/StagePath.h"

namespace fairlead {

/// Puts the values of a row into the workspace: adds or changes the record it is, its parts and what stands beside it.
/// A row is taken whole or not at all.
class RowWriter
{
public:
    enum class Outcome { Added, Updated, Unchanged, Rejected };

    RowWriter(Workspace& workspace, const ImportPlan& plan, BulkEdit& bulk, ReferenceResolver& resolver,
        ImportResult& result);

    /// `bad` gets the reasons of a refusal.
    Result<Outcome> write(RowValues& values, qint64 line, std::vector<RejectedCell>& bad);
    /// After the last row: references between records of the same file. `bad` gets those that came to nothing.
    Result<void> settleLater(std::vector<RejectedCell>& bad);
    qint64 partsWritten() const { return m_parts.written(); }

private:
    Result<Outcome> writeMain(RowValues& values, RecordId& id);
    Result<RecordMatcher::Match> decided(RowValues& values);
    Result<Outcome> add(RowValues& values, RecordId& id);
    Result<void> keepClose(RowValues& values, const RecordId& id);
    void keepForLater(const RowValues& values, const RecordId& id, qint64 line, bool unchanged);

    Workspace& m_workspace;
    const ImportPlan& m_plan;
    ReferenceResolver& m_resolver;
    ImportResult& m_result;
    RecordChanger m_changer;
    RecordMatcher m_matcher;
    RowCompletion m_completion;
    PartWriter m_parts;
    StagePath m_path;
    qint64 m_line = 0; ///< of the present row
    struct Later
    {
        const RecordType* type;
        RecordId record;
        const Field* field;
        QString text;
        qint64 line;
        bool unchanged; ///< is what the row counts as so far
    };
    std::vector<Later> m_later;
};

} // namespace fairlead
