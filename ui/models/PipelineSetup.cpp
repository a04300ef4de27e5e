#include "models/PipelineSetup.h"

#include "insight/StageTable.h"
#include "model/OpportunityRules.h"
#include "store/query/Query.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QHash<RecordId, qint64> dealsByStage(const QueryRunner& runner)
{
    Query deals;
    deals.type = &runner.reader().catalog().type(u"opportunity"_s);
    QHash<RecordId, qint64> counts;
    if (const auto groups = runner.groups(deals, u"stage"_s))
        for (const Group& group : *groups)
            counts.insert(idOf(group.value.front()), group.totals.count);
    return counts;
}

/// Records that belong to stages, by stage, in their order.
QHash<RecordId, std::vector<Record>> partsByStage(const Reader& reader, const QString& type)
{
    QHash<RecordId, std::vector<Record>> parts;
    (void)reader.records(reader.catalog().type(type), "_v=1 ORDER BY sort_key, n", {},
        [&parts](const Record& record) { parts[record.reference(u"stage"_s)].push_back(record); });
    return parts;
}

} // namespace

std::vector<PipelineSetup> PipelineSetups::load(const QueryRunner& runner, QDate today)
{
    const Reader& reader = runner.reader();
    const auto moment = reader.snapshot();
    std::vector<PipelineSetup> pipelines;
    (void)reader.records(
        reader.catalog().type(u"pipeline"_s), "_v=1 ORDER BY sort_key, id", {}, [&](const Record& record) {
            pipelines.push_back({ record, {}, 0 });
        });
    const QHash<RecordId, qint64> deals = dealsByStage(runner);
    const auto parameters = StageTable::load(reader, today);
    const auto criteria = partsByStage(reader, u"criterion"_s);
    const auto tasks = partsByStage(reader, u"stage_task"_s);
    const auto given = StageTaskFigures::load(reader, today);
    (void)reader.records(
        reader.catalog().type(u"stage"_s), "_v=1 ORDER BY sort_key, id", {}, [&](const Record& record) {
            StageSetup stage { record, {}, {}, {}, deals.value(record.id), criteria.value(record.id) };
            stage.tasks = tasks.value(record.id);
            if (given) {
                stage.allGiven = given->byStage.value(record.id);
                for (const Record& made : stage.tasks)
                    if (const auto count = given->byTemplate.constFind(made.id); count != given->byTemplate.cend())
                        stage.given.insert(made.id, *count);
            }
            if (const int at = parameters ? parameters->indexOf(record.id) : -1; at >= 0) {
                stage.chance = parameters->at(at).chance;
                stage.targetRate = parameters->at(at).targetRate;
                stage.expectedDays = parameters->at(at).expectedDays;
            }
            for (PipelineSetup& pipeline : pipelines) {
                if (pipeline.record.id != record.reference(u"pipeline"_s)) continue;
                pipeline.deals += stage.deals;
                pipeline.stages.push_back(stage);
            }
        });
    return pipelines;
}

Record PipelineSetups::blankStage(const PipelineSetup& pipeline) const
{
    Record stage = m_session.workspace().blank(u"stage"_s);
    stage.set(u"pipeline"_s, pipeline.record.id).set(u"kind"_s, stage_kind::open);
    return stage;
}

bool PipelineSetups::setRetired(const Record& record, bool retired)
{
    Record changed = record;
    changed.set(u"retired"_s, retired ? Cell(qint64(1)) : Cell());
    const QString name = retired ? tr("retire %1").arg(record.title()) : tr("use %1 again").arg(record.title());
    return m_session.apply({ name, { EditStep::change(std::move(changed), { u"retired"_s }) }, {} });
}

PipelineSetups::Removal PipelineSetups::remove(const Record& record)
{
    const auto done
        = m_session.attempt({ tr("delete %1").arg(record.title()), { EditStep::remove(*record.type, record.id) }, {} });
    if (done) return Removal::Done;
    // While an import has the workspace, its problems are not ours to read.
    const bool ours = done.error().code != ErrorCode::Busy;
    for (const Problem& problem : ours ? m_session.workspace().problems() : std::vector<Problem>())
        if (problem.word == u"in_use"_s) return Removal::InUse;
    emit m_session.failed(tr("%1 could not be deleted: %2").arg(record.title(), done.error().detail));
    return Removal::Failed;
}

bool PipelineSetups::moveDealsAndRemove(const StageSetup& stage, const Record& target)
{
    const RecordType& type = m_session.catalog().type(u"opportunity"_s);
    Edit edit { tr("move the deals of %1 to %2 and delete it").arg(stage.record.title(), target.title()), {}, {} };
    Query query;
    query.type = &type;
    query.filter = Filter::condition({ u"stage"_s }, Filter::Operator::Equal, { FilterValue::ofId(stage.record.id) });
    const QueryRunner runner = m_session.runner();
    const auto rows = runner.rowNumbers(query);
    const auto deals = rows ? runner.records(query, *rows) : Result<std::vector<Record>>(rows.error());
    if (!deals) return emit m_session.failed(deals.error().detail), false;
    for (Record moved : *deals) {
        QStringList fields { u"stage"_s };
        moved.set(u"stage"_s, target.id);
        // A chance that somebody typed for the old stage no longer speaks of anything.
        if (moved.reference(u"for_stage"_s) == stage.record.id) {
            moved.set(u"for_stage"_s, RecordId()).set(u"probability_set"_s, Cell());
            fields << u"for_stage"_s << u"probability_set"_s;
        }
        edit.steps.push_back(EditStep::change(std::move(moved), fields));
    }
    edit.steps.push_back(EditStep::remove(*stage.record.type, stage.record.id));
    return m_session.apply(std::move(edit));
}

} // namespace fairlead::ui
