#pragma once
#include "exchange/RecordChanger.h"
#include "exchange/ReferenceResolver.h"
#include "exchange/RowReader.h"

namespace fairlead {

/// The way of a new deal through its stages, from what the columns of a file tell about it (see StageStay). A deal that
/// is there already has its own history, and keeps it.
///
/// Stages stand in the order of their days, or of the pipeline where the file has no days; one with nought days was
/// left out. Days count forward from the opening if that is known, else backward from the end, or from the day of the
/// file for an open deal. What is left over belongs to the last open stage, and nothing happens after the end.
class StagePath
{
public:
    StagePath(const Workspace& workspace, const ImportPlan& plan, BulkEdit& bulk, ReferenceResolver& resolver,
        RecordChanger& changer);

    /// Completes the deal by what is told of its days and puts it where its way begins. The moves that lead it to where
    /// the file has it are to be run after it; none if the file tells no way. False in `known`: a stage is not there,
    /// and the row is refused.
    Result<std::vector<EditStep>> begin(RowValues& values, bool& known);

private:
    struct Visit
    {
        RecordId stage;
        QString sortKey;
        qint64 days = 0;
        QDate on;
    };
    using Visits = std::vector<Visit>;
    Result<Visits> visitsOf(const RowValues& values, const Record& present, bool& known);
    void fillDays(RowValues& values, bool open) const;
    void setDates(Visits& visits, const Record& deal, QDate end) const;
    QDate fileDay() const;
    std::vector<EditStep> movesOf(const Visits& visits, Record& deal, const Record* end) const;

    const Workspace& m_workspace;
    const ImportPlan& m_plan;
    BulkEdit& m_bulk;
    ReferenceResolver& m_resolver;
    RecordChanger& m_changer;
};

} // namespace fairlead
