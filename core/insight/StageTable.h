#pragma once
#include "base/RecordId.h"
#include "base/Result.h"
#include "store/Reader.h"

#include <QDate>
#include <optional>
#include <vector>

namespace fairlead {

/// What a stage means to a report. Other: no decision, cancelled, disqualified, duplicate.
enum class StageEnd { Open, Won, Lost, Other };

struct StageInfo
{
    RecordId id;
    RecordId pipeline;
    QString name;
    QString kind;
    QString colour;
    QString sortKey;
    StageEnd end = StageEnd::Open;
    bool retired = false;
    // Parameters in force on the day of the question; see model/types/StageModel.h.
    std::optional<qint64> chance;
    std::optional<qint64> targetRate;
    std::optional<qint64> expectedDays;
};

/// All stages in the order of their pipelines and sort keys, as small numbers for a pass over many rows. A stage that
/// was deleted is still here, since events name it.
class StageTable
{
public:
    static Result<StageTable> load(const Reader& reader, QDate day);

    int count() const { return int(m_stages.size()); }
    const StageInfo& at(int index) const { return m_stages[size_t(index)]; }
    int indexOf(std::string_view idBytes) const; ///< -1: unknown or none
    int indexOf(const RecordId& id) const;
    /// The first pipeline by sort key that is not retired; null if there is none.
    const RecordId& firstPipeline() const { return m_firstPipeline; }
    QString pipelineName(const RecordId& pipeline) const { return m_pipelineNames.value(pipeline); }

private:
    Result<void> loadPipelines(const Reader& reader);
    Result<void> loadStages(const Reader& reader);
    Result<void> loadParameters(const Reader& reader, QDate day);

    std::vector<StageInfo> m_stages;
    QHash<RecordId, QString> m_pipelineNames;
    RecordId m_firstPipeline;
    mutable int m_last = 0;
};

} // namespace fairlead
