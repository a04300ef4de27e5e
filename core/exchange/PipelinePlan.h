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
    /// A file of the sales kit: what a seller needs at hand in the stage.
    struct Document
    {
        Label name; ///< of the file
        Label text; ///< its content where it is text of ours; else it stands in `bytes`
        QByteArray bytes;
        QString caption;
        QByteArray hash; ///< of the content once it lies in a workspace; no part of what a file says
        QByteArray content(bool chinese) const { return bytes.isEmpty() ? text.in(chinese).toUtf8() : bytes; }
        bool operator==(const Document& other) const
        {
            return name == other.name && text == other.text && bytes == other.bytes && caption == other.caption;
        }
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
        std::vector<Document> documents; ///< by name
        bool operator==(const Stage&) const = default;
    };
    Label name;
    Label description; ///< one sentence for who chooses; may be empty
    QString saleKind; ///< code of sale_kind; may be empty
    qint64 version = 1;
    std::vector<Stage> stages; ///< in their order, ends included

    /// The usual ends, Won to Duplicate: of a plan that names none.
    static const std::vector<Stage>& usualEnds();
    /// A pipeline as it is set up on a day, without what is retired; its documents are named by their hashes. NotFound:
    /// there is no such pipeline.
    static Result<PipelinePlan> of(const Reader& reader, const RecordId& pipeline, QDate day);
    /// The contents of the documents of(…) has named, as a file needs them. TooLarge (detail: the name), NotFound: the
    /// bytes of one are not on this computer.
    Result<void> readContents(const Reader& reader);
    /// Brings the contents of its documents into a workspace, ahead of the edit that makes the pipeline. Without that
    /// they are left out of it. Errors as FileStore::takeIn.
    Result<void> bringIn(const Workspace& workspace, bool chinese);
    static constexpr qint64 mostDocumentBytes = 4 << 20;
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
