#pragma once
#include "exchange/NoteWriter.h"
#include "exchange/RecordChanger.h"
#include "exchange/RecordMatcher.h"

namespace fairlead {

/// Writes what a row says beyond its own record: parts of it (lines, memberships), and a record beside it with the part
/// that ties the two (a contact in a file of companies, and his employment there), and a note about them.
class PartWriter
{
public:
    PartWriter(const Workspace& workspace, const ImportPlan& plan, BulkEdit& bulk, RecordChanger& changer,
        RecordMatcher& matcher, ImportResult& result);

    /// Before anything is written: parts that lack something required are reported, or dropped where the person said
    /// that what cannot be resolved is to be left out.
    void check(RowValues& values);
    /// True if it changed anything.
    Result<bool> write(RowValues& values, const RecordId& main, bool mainIsNew);
    qint64 written() const { return m_written; }

private:
    using Parts = std::vector<RowValues::Part*>;
    static bool isGiven(const RowValues& values, const RowValues::Part& part);
    static QString lack(const RowValues& values, const RowValues::Part& part);
    Result<bool> writePart(RowValues::Part& part, const RecordType& ownerType, const RecordId& owner, bool ownerIsNew);
    Result<RecordId> existingPart(const RowValues::Part& part);
    /// `id`: of the record beside, found or made.
    Result<bool> writeBeside(const Parts& parts, const RecordId& main, RecordId& id);
    Result<RecordId> existingBeside(
        const Record& beside, const RecordType& link, const Field& owner, const Field& back, const RecordId& main);

    const Workspace& m_workspace;
    const ImportPlan& m_plan;
    BulkEdit& m_bulk;
    RecordChanger& m_changer;
    RecordMatcher& m_matcher;
    ImportResult& m_result;
    NoteWriter m_notes;
    qint64 m_written = 0;
};

} // namespace fairlead
