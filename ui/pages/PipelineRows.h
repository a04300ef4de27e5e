#pragma once
#include "models/PipelineSetup.h"
#include "theme/Theme.h"

class QStandardItemModel;

namespace fairlead::ui {

class DataTable;

/// Pipelines and stages as rows of the tables that set them up.
class PipelineRows
{
    Q_DECLARE_TR_FUNCTIONS(PipelineRows)
public:
    explicit PipelineRows(const Session& session)
        : m_session(session)
    {
    }
    static void dressPipelines(DataTable& table, QStandardItemModel& rows, const Theme& theme);
    static void dressStages(DataTable& table, QStandardItemModel& rows, const Theme& theme);
    /// Both begin anew, heads included.
    void fillPipelines(QStandardItemModel& rows, const std::vector<PipelineSetup>& pipelines) const;
    void fillStages(QStandardItemModel& rows, const std::vector<StageSetup>& stages) const;

private:
    void addStage(QStandardItemModel& rows, const StageSetup& stage, int place, int open) const;

    const Session& m_session;
};

} // namespace fairlead::ui
