#pragma once
#include "base/Money.h"
#include "insight/DayHistogram.h"
#include "insight/ReportScope.h"
#include "insight/StageTable.h"

namespace fairlead {

/// One version of a pipeline, over the deals that came into it in the period; what became of them counts whenever it
/// happened.
struct VersionFindings
{
    RecordId pipeline; ///< null: all versions together
    QString name;
    qint64 came = 0;
    qint64 open = 0;
    qint64 won = 0;
    qint64 lost = 0;
    qint64 other = 0; ///< other ends, and gone over to another pipeline
    qint64 wonWithAmount = 0;
    QList<Money> wonAmount; ///< one sum per currency, ordered by code
    QList<Money> meanWon; ///< ÷ deals with an amount in that currency
    DayHistogram cycle; ///< from opened on to closed on, of the won
    std::vector<Ratio> stages; ///< by VersionsResult::stages: promoted ÷ (promoted + lost), visits of these deals
    Ratio winRate() const { return { won, won + lost }; }
    /// More than half of its deals are still open: what has ended is what ends quickly.
    bool isYoung() const { return open * 2 > came; }
};

/// A stage as the versions have it.
struct VersionStage
{
    QString name; ///< in the newest version that has it
    std::vector<int> places; ///< for each version: index into the StageTable, -1: it has none such
};

struct VersionsResult
{
    QString family; ///< what their names have in common
    RecordId pipeline; ///< the one that was asked for, or the first
    std::vector<VersionStage> stages;
    std::vector<QString> renamed; ///< “Needs” = “Discovery”: stages of other names that stand for each other
    std::vector<VersionFindings> versions; ///< the oldest first
    VersionFindings total; ///< a deal that came into two versions counts in both
};

/// The versions of a pipeline side by side: the pipelines whose names differ in the number of the version only, retired
/// ones too. Stages correspond by name; what is left between two that do corresponds by order.
class PipelineVersions
{
public:
    explicit PipelineVersions(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// The family of the scope's pipeline; without one that of the first that has two versions, else of the first.
    /// NotFound: no pipeline.
    Result<VersionsResult> compute(const ReportScope& scope) const;

    enum class Part { Came, Open, Won, Lost, Other, WonAndLost, Cycle, Amount, Stage };
    /// The deals behind a number; no version: of all. `stage`: index into VersionsResult::stages, with Part::Stage.
    Result<std::vector<RecordId>> dealsBehind(
        const ReportScope& scope, const std::optional<RecordId>& version, Part part, size_t stage = 0) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
