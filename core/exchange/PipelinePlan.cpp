#include "exchange/PipelinePlan.h"

#include "model/AttachmentRules.h"
#include "model/CriterionRules.h"
#include "model/OpportunityRules.h"
#include "model/StageOrder.h"
#include "store/FileStore.h"

#include <QBuffer>

namespace fairlead {

using namespace Qt::StringLiterals;

const std::vector<PipelinePlan::Stage>& PipelinePlan::usualEnds()
{
    static const std::vector<Stage> ends = [] {
        std::vector<Stage> all;
        const auto add = [&all](const char* en, const char* zh, const QString& kind, const char* category) {
            Stage end;
            end.name = { QString::fromUtf8(en), QString::fromUtf8(zh) };
            end.kind = kind;
            end.category = QString::fromLatin1(category);
            all.push_back(std::move(end));
        };
        add("Won", "赢单", stage_kind::won, "closed");
        add("Lost", "输单", stage_kind::lost, "omitted");
        add("No decision", "无决策", stage_kind::noDecision, "omitted");
        add("Cancelled by customer", "客户取消", stage_kind::cancelled, "omitted");
        add("Disqualified", "无效", stage_kind::disqualified, "omitted");
        add("Duplicate", "重复", stage_kind::duplicate, "omitted");
        return all;
    }();
    return ends;
}

namespace {

/// Room is left between: a stage may come in later.
QString keyAt(size_t place) { return QString::number((place + 1) * 100).rightJustified(6, u'0'); }

Cell flag(bool on) { return on ? Cell(qint64(1)) : Cell(); }
Cell number(const std::optional<qint64>& value) { return value ? Cell(*value) : Cell(); }
std::optional<qint64> numberIn(const Record& record, const QString& field)
{
    return record.isBlank(field) ? std::nullopt : std::optional(record.number(field));
}
Label both(const QString& text) { return { text, text }; }

/// Makes the records of a plan; every part knows what was made before it.
class Maker
{
public:
    Maker(const Catalog& catalog, const std::function<RecordId()>& newId, bool chinese)
        : m_catalog(catalog)
        , m_newId(newId)
        , m_chinese(chinese)
    {
    }

    std::vector<Record> make(const PipelinePlan& plan)
    {
        Record& pipeline = add("pipeline");
        pipeline.set(u"name"_s, plan.name.in(m_chinese)).set(u"sale_kind"_s, plan.saleKind);
        pipeline.set(u"version"_s, plan.version);
        const RecordId id = pipeline.id;
        for (size_t place = 0; place < plan.stages.size(); ++place)
            makeStage(plan.stages[place], id, place);
        return std::move(m_records);
    }

private:
    Record& add(const char* type)
    {
        return m_records.emplace_back(m_catalog.type(QString::fromLatin1(type)), m_newId());
    }

    void makeStage(const PipelinePlan::Stage& plan, const RecordId& pipeline, size_t place)
    {
        Record& stage = add("stage");
        stage.set(u"pipeline"_s, pipeline).set(u"name"_s, plan.name.in(m_chinese)).set(u"kind"_s, plan.kind);
        stage.set(u"sort_key"_s, keyAt(place)).set(u"colour"_s, plan.colour).set(u"gate"_s, plan.gate);
        stage.set(u"category"_s, plan.category).set(u"guidance"_s, plan.guidance.in(m_chinese));
        const RecordId id = stage.id;
        if (plan.chance || plan.targetRate || plan.expectedDays) {
            Record& model = add("stage_model");
            model.set(u"stage"_s, id).set(u"happened_on"_s, sinceEver);
            model.set(u"probability"_s, number(plan.chance)).set(u"target_rate"_s, number(plan.targetRate));
            model.set(u"expected_days"_s, number(plan.expectedDays));
        }
        for (size_t i = 0; i < plan.criteria.size(); ++i) {
            const PipelinePlan::Criterion& asked = plan.criteria[i];
            Record& criterion = add("criterion");
            criterion.set(u"stage"_s, id).set(u"text"_s, asked.text.in(m_chinese)).set(u"sort_key"_s, keyAt(i));
            criterion.set(u"required"_s, flag(asked.required)).set(u"proof"_s, flag(asked.proof));
        }
        for (size_t i = 0; i < plan.tasks.size(); ++i) {
            const PipelinePlan::Task& given = plan.tasks[i];
            Record& task = add("stage_task");
            task.set(u"stage"_s, id).set(u"subject"_s, given.subject.in(m_chinese)).set(u"sort_key"_s, keyAt(i));
            task.set(u"assignee"_s, given.assignee).set(u"offset_days"_s, number(given.days));
            task.set(u"planned_minutes"_s, number(given.minutes)).set(u"remark"_s, given.remark.in(m_chinese));
        }
        for (const PipelinePlan::Document& kept : plan.documents) {
            if (kept.hash.isEmpty()) continue;
            Record& file = add("attachment");
            file.refer(u"subject"_s, m_catalog.type(u"stage"_s), id).set(u"blob"_s, Cell(kept.hash));
            const QString name = kept.name.in(m_chinese);
            file.set(u"file_name"_s, name).set(u"kind"_s, fileKindOf(name)).set(u"caption"_s, kept.caption);
        }
    }

    const Catalog& m_catalog;
    const std::function<RecordId()>& m_newId;
    bool m_chinese;
    std::vector<Record> m_records;
};

/// Reads the plan of a pipeline from what stands in the workspace.
class PlanReader
{
public:
    PlanReader(const Reader& reader, QDate day)
        : m_reader(reader)
        , m_day(day)
    {
    }

    Result<PipelinePlan> read(const Record& pipeline)
    {
        PipelinePlan plan;
        plan.name = both(pipeline.title());
        plan.saleKind = pipeline.text(u"sale_kind"_s);
        plan.version = pipeline.number(u"version"_s, 1);
        auto stages = parts("stage", "pipeline", pipeline.id);
        if (!stages) return stages.error();
        for (const Record& stage : *stages) {
            auto one = readStage(stage);
            if (!one) return one.error();
            plan.stages.push_back(std::move(*one));
        }
        return plan;
    }

private:
    /// Those in use, in their order.
    Result<std::vector<Record>> parts(const char* type, const char* owner, const RecordId& id)
    {
        std::vector<Record> found;
        const QByteArray of = owner == QByteArrayView("pipeline") ? "pipeline=?" : "stage=?";
        const auto read = m_reader.records(m_reader.catalog().type(QString::fromLatin1(type)),
            of + " AND _v=1 AND retired IS NOT 1 ORDER BY sort_key, id", { cellOf(id) },
            [&found](const Record& one) { found.push_back(one); });
        if (!read) return read.error();
        return found;
    }

    Result<PipelinePlan::Stage> readStage(const Record& stage)
    {
        PipelinePlan::Stage plan;
        plan.name = both(stage.title());
        plan.kind = stage.text(u"kind"_s);
        plan.category = stage.text(u"category"_s);
        plan.colour = stage.text(u"colour"_s);
        plan.gate = stage.text(u"gate"_s);
        plan.guidance = both(stage.text(u"guidance"_s));
        const auto model = m_reader.records(m_reader.catalog().type(u"stage_model"_s),
            "stage=? AND _v=1 AND void IS NOT 1 AND happened_on<=? ORDER BY happened_on DESC, created_at DESC, id DESC "
            "LIMIT 1",
            { cellOf(stage.id), cellOf(m_day) }, [&plan](const Record& one) {
                plan.chance = numberIn(one, u"probability"_s);
                plan.targetRate = numberIn(one, u"target_rate"_s);
                plan.expectedDays = numberIn(one, u"expected_days"_s);
            });
        if (!model) return model.error();
        const auto criteria = parts("criterion", "stage", stage.id);
        if (!criteria) return criteria.error();
        for (const Record& one : *criteria)
            plan.criteria.push_back({ both(one.title()), one.number(u"required"_s) != 0, one.number(u"proof"_s) != 0 });
        const auto tasks = parts("stage_task", "stage", stage.id);
        if (!tasks) return tasks.error();
        for (const Record& one : *tasks)
            plan.tasks.push_back({ both(one.title()), one.text(u"assignee"_s), numberIn(one, u"offset_days"_s),
                numberIn(one, u"planned_minutes"_s), both(one.text(u"remark"_s)) });
        const auto documents = m_reader.records(m_reader.catalog().type(u"attachment"_s),
            "subject=? AND _v=1 ORDER BY file_name, id", { cellOf(stage.id) }, [&plan](const Record& one) {
                plan.documents.push_back(
                    { both(one.text(u"file_name"_s)), {}, {}, one.text(u"caption"_s), one.bytes(u"blob"_s) });
            });
        if (!documents) return documents.error();
        return plan;
    }

    const Reader& m_reader;
    QDate m_day;
};

} // namespace

Result<PipelinePlan> PipelinePlan::of(const Reader& reader, const RecordId& pipeline, QDate day)
{
    const auto found = reader.find(reader.catalog().type(u"pipeline"_s), pipeline);
    if (!found) return found.error();
    if (!*found || (*found)->deleted) return Error { ErrorCode::NotFound, pipeline.toString() };
    return PlanReader(reader, day).read(**found);
}

Result<void> PipelinePlan::readContents(const Reader& reader)
{
    for (Stage& stage : stages)
        for (Document& document : stage.documents) {
            if (document.hash.isEmpty()) continue;
            auto bytes = FileStore::bytes(reader, document.hash, mostDocumentBytes);
            if (!bytes) return Error { bytes.error().code, document.name.en };
            document.bytes = std::move(*bytes);
        }
    return {};
}

Result<void> PipelinePlan::bringIn(const Workspace& workspace, bool chinese)
{
    for (Stage& stage : stages)
        for (Document& document : stage.documents) {
            QByteArray content = document.content(chinese);
            if (content.isEmpty()) continue;
            QBuffer source(&content);
            source.open(QIODevice::ReadOnly);
            const auto stored = FileStore::takeIn(workspace.path(), source, workspace.clock().now());
            if (!stored) return stored.error();
            document.hash = stored->hash;
        }
    return {};
}

std::vector<Record> PipelinePlan::records(
    const Catalog& catalog, const std::function<RecordId()>& newId, bool chinese) const
{
    return Maker(catalog, newId, chinese).make(*this);
}

Edit PipelinePlan::edit(const Workspace& workspace, bool chinese, const QString& name) const
{
    Edit edit { name, {}, {} };
    const auto newId = [&workspace] { return RecordId::create(workspace.clock().now()); };
    for (Record& record : records(workspace.catalog(), newId, chinese))
        edit.steps.push_back(EditStep::create(std::move(record)));
    return edit;
}

Result<Edit> nextVersion(const Workspace& workspace, const Record& pipeline, const QString& name)
{
    auto plan = PipelinePlan::of(workspace.reader(), pipeline.id, workspace.today());
    if (!plan) return plan.error();
    ++plan->version;
    plan->name = both(u"%1 v%2"_s.arg(pipelineFamily(pipeline.title())).arg(plan->version));
    Edit edit = plan->edit(workspace, false, name);
    const QString mine = pipeline.text(u"sort_key"_s);
    QString above;
    const auto read = workspace.reader().records(*pipeline.type, "_v=1 AND sort_key>? ORDER BY sort_key LIMIT 1",
        { cellOf(mine) }, [&above](const Record& next) { above = next.text(u"sort_key"_s); });
    if (!read) return read.error();
    edit.steps.front().record.set(u"sort_key"_s, sortKeyBetween(mine, above));
    Record retired = pipeline;
    edit.steps.push_back(EditStep::change(retired.set(u"retired"_s, qint64(1)), { u"retired"_s }));
    return edit;
}

} // namespace fairlead
