#pragma once
#include "insight/StageTaskFigures.h"
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// A stage as it is set up, with its parameters in force and the deals that stand in it.
struct StageSetup
{
    Record record;
    std::optional<qint64> chance; ///< basis points
    std::optional<qint64> targetRate; ///< basis points
    std::optional<qint64> expectedDays;
    qint64 deals = 0;
    std::vector<Record> criteria {}; ///< in their order, retired ones included
    std::vector<Record> tasks {}; ///< templates, the same
    QHash<RecordId, StageTaskCount> given {}; ///< what became of them, by template; those that gave none are missing
    StageTaskCount allGiven {};
    bool isRetired() const { return record.number(QStringLiteral("retired")); }
};

struct PipelineSetup
{
    Record record;
    std::vector<StageSetup> stages; ///< in their order, retired ones included
    qint64 deals = 0;
    bool isRetired() const { return record.number(QStringLiteral("retired")); }
};

/// Reads pipelines with their stages and makes the edits of the page that sets them up. Interface thread, except
/// load().
class PipelineSetups
{
    Q_DECLARE_TR_FUNCTIONS(PipelineSetups)
public:
    explicit PipelineSetups(Session& session)
        : m_session(session)
    {
    }
    /// In their order, retired ones included. Any thread that owns the runner's reader.
    static std::vector<PipelineSetup> load(const QueryRunner& runner, QDate today);

    /// What the editor of a new stage begins with: open, behind the last open one.
    Record blankStage(const PipelineSetup& pipeline) const;
    bool setRetired(const Record& record, bool retired);

    enum class Removal { Done, InUse, Failed };
    /// One that holds deals is not removed; nothing is told then.
    Removal remove(const Record& record);
    /// Moves all deals of a stage to another one and removes it, as one edit.
    bool moveDealsAndRemove(const StageSetup& stage, const Record& target);

private:
    Session& m_session;
};

} // namespace fairlead::ui
