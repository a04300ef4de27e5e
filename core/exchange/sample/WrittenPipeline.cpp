#include "exchange/sample/WrittenPipeline.h"

#include "model/OpportunityRules.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// Where the id of a stage of this kind belongs.
RecordId& placeOf(WrittenPipeline& written, const QString& kind)
{
    if (kind == stage_kind::won) return written.won;
    if (kind == stage_kind::lost) return written.lost;
    if (kind == stage_kind::noDecision) return written.noDecision;
    if (kind == stage_kind::cancelled) return written.cancelled;
    if (kind == stage_kind::disqualified) return written.disqualified;
    if (kind == stage_kind::duplicate) return written.duplicate;
    return written.open.emplace_back();
}

} // namespace

WrittenPipeline writePipeline(TemplateWriter& writer, const PipelinePlan& plan, bool chinese)
{
    WrittenPipeline written;
    for (Record& record : plan.records(
             writer.catalog(), [&writer] { return writer.newId(); }, chinese)) {
        const QString& type = record.type->name();
        if (type == u"pipeline"_s) {
            written.id = record.id;
            record.set(u"sort_key"_s, u"b"_s); // nothing follows from what a template writes: it says its own place
        } else if (type == u"stage"_s) {
            placeOf(written, record.text(u"kind"_s)) = record.id;
        } else if (type == u"criterion"_s) {
            written.criteria.push_back(record);
        } else if (type == u"stage_task"_s) {
            written.tasks.push_back(record);
        }
        writer.write(std::move(record));
    }
    return written;
}

} // namespace fairlead
