#pragma once
#include "store/Workspace.h"

namespace fairlead {

/// A way of selling apart from any workspace: its stages with what they ask, give and expect. Texts are in one language
/// (then both are alike) or in both. What a file holds, a template proposes and a new version begins with.
struct PipelinePlan
{
    struct Criterion
    {
        Label text;
        bool required = true;
        bool proof = false;
        bool operator==(const Criterion&) const = default;
    };
    struct Task
    {
        Label subject;
        QString assignee; ///< code of assignee_rule
        std::optional<qint64> days; ///< working days after entry
        std::optional<qint64> minutes; ///< planned
        Label remark;
        bool operator==(const Task&) const = default;
    };
    struct Stage
    {
        Label name;
        QString kind; ///< code of stage_kind
        QString category; ///< code of forecast_category; may be empty
        QString colour; ///< "#3060c0"; may be empty
        QString gate; ///< code of gate; may be empty
        Label guidance;
        std::optional<qint64> chance; ///< basis points
        std::optional<qint64> targetRate; ///< basis points
        std::optional<qint64> expectedDays;
        std::vector<Criterion> criteria;
        std::vector<Task> tasks;
        bool operator==(const Stage&) const = default;
    };
    Label name;
    Label description; ///< one sentence for who chooses; may be empty
    QString saleKind; ///< code of sale_kind; may be empty
    qint64 version = 1;
    std::vector<Stage> stages; ///< in their order, ends included

    /// The usual ends, Won to Duplicate: of a plan that names none.
    static const std::vector<Stage>& usualEnds();
    /// A pipeline as it is set up on a day, without what is retired. NotFound: there is no such pipeline.
    static Result<PipelinePlan> of(const Reader& reader, const RecordId& pipeline, QDate day);
    /// The records that make it, the pipeline first. Its parameters hold since ever: deals that are imported may be
    /// old.
    std::vector<Record> records(const Catalog& catalog, const std::function<RecordId()>& newId, bool chinese) const;
    /// The edit that makes it, named `name`; the first step is the pipeline.
    Edit edit(const Workspace& workspace, bool chinese, const QString& name) const;

    bool operator==(const PipelinePlan&) const = default;
};

/// A redesigned process: the same with the next version in its name and number, ready to be changed. Deals stay in the
/// old one, which is retired and takes no new ones; the new one takes its place in the order. The edit, named `name`;
/// the first step is the new pipeline.
Result<Edit> nextVersion(const Workspace& workspace, const Record& pipeline, const QString& name);

/// The day from which on parameters hold that have always held.
inline const QDate sinceEver(2000, 1, 1);

} // namespace fairlead
