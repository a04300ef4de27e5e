#pragma once
#include "insight/PipelineVersions.h"

#include <functional>

namespace fairlead {

/// The pipelines that are versions of one another.
struct PipelineFamily
{
    struct Member
    {
        RecordId id;
        QString name;
        qint64 version = 1;
    };
    QString name;
    RecordId asked;
    std::vector<Member> members; ///< the oldest version first

    /// `pipeline` null: of the first in use that has two versions, else of the first in use. NotFound: there is none.
    static Result<PipelineFamily> of(const Reader& reader, const RecordId& pipeline);
};

/// Which stages of the versions stand for each other.
struct VersionStages
{
    std::vector<VersionStage> columns; ///< in the order of the newest version; what only older ones have in between
    std::vector<QString> renamed;

    int columnOf(int stage) const; ///< -1: not shown

    /// Open stages that are in use, and retired ones that `isUsed`.
    static VersionStages of(
        const StageTable& table, const PipelineFamily& family, const std::function<bool(int stage)>& isUsed);
};

} // namespace fairlead
