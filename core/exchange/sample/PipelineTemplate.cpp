#include "exchange/sample/PipelineTemplate.h"

#include "model/OpportunityRules.h"
#include "model/types/Pipeline.h"
#include "model/types/Stage.h"
#include "model/types/StageModel.h"

namespace fairlead {

using namespace Qt::StringLiterals;

const PipelineTemplate& PipelineTemplate::direct()
{
    static const PipelineTemplate pipeline { "direct", { "Direct sales", "直销" },
        {
            { { "Qualify", "鉴别" }, "omitted", 10, 65, 14 },
            { { "Needs", "需求" }, "pipeline", 25, 65, 21 },
            { { "Proposal", "方案" }, "pipeline", 50, 60, 21 },
            { { "Negotiation", "谈判" }, "best_case", 75, 75, 14 },
            { { "Contract", "合同" }, "commit", 90, 90, 10 },
        } };
    return pipeline;
}

const PipelineTemplate& PipelineTemplate::project()
{
    static const PipelineTemplate pipeline { "project", { "Project sales", "项目销售" },
        {
            { { "Project known", "项目获知" }, "omitted", 5, 60, 30 },
            { { "Funds approved", "客户立项" }, "pipeline", 15, 65, 45 },
            { { "Specification", "技术选型" }, "pipeline", 30, 65, 60 },
            { { "Tender", "招投标" }, "best_case", 50, 55, 45 },
            { { "Award talks", "中标谈判" }, "best_case", 75, 80, 21 },
            { { "Contract review", "合同评审" }, "commit", 90, 92, 14 },
        } };
    return pipeline;
}

const PipelineTemplate& PipelineTemplate::channel()
{
    static const PipelineTemplate pipeline { "channel", { "Sales through partners", "渠道销售" },
        {
            { { "Registered", "伙伴报备" }, "omitted", 10, 70, 7 },
            { { "Accepted", "报备确认" }, "pipeline", 30, 70, 14 },
            { { "Joint proposal", "联合方案" }, "best_case", 55, 65, 21 },
            { { "Partner order", "伙伴下单" }, "commit", 85, 90, 10 },
        } };
    return pipeline;
}

namespace {

struct EndTemplate
{
    TwoTongues name;
    const QString& kind;
    const char* category;
    RecordId WrittenPipeline::*place;
};

const std::vector<EndTemplate>& ends()
{
    static const std::vector<EndTemplate> all {
        { { "Won", "赢单" }, stage_kind::won, "closed", &WrittenPipeline::won },
        { { "Lost", "输单" }, stage_kind::lost, "omitted", &WrittenPipeline::lost },
        { { "No decision", "无决策" }, stage_kind::noDecision, "omitted", &WrittenPipeline::noDecision },
        { { "Cancelled by customer", "客户取消" }, stage_kind::cancelled, "omitted", &WrittenPipeline::cancelled },
        { { "Disqualified", "无效" }, stage_kind::disqualified, "omitted", &WrittenPipeline::disqualified },
        { { "Duplicate", "重复" }, stage_kind::duplicate, "omitted", &WrittenPipeline::duplicate },
    };
    return all;
}

/// b, c, d … leave room before and between for stages that somebody adds.
QString sortKeyAt(size_t place) { return QString(QChar(char16_t(u'b' + place))); }

} // namespace

WrittenPipeline writePipeline(TemplateWriter& writer, const PipelineTemplate& pipeline, bool chinese)
{
    WrittenPipeline written;
    Pipeline head;
    head.name = pipeline.name.in(chinese);
    head.saleKind = QString::fromLatin1(pipeline.code);
    head.version = 1;
    head.sortKey = sortKeyAt(0);
    written.id = writer.add(u"pipeline"_s, head);

    size_t place = 0;
    const auto addStage = [&](const TwoTongues& name, const QString& kind, const char* category) {
        Stage stage;
        stage.pipeline = written.id;
        stage.name = name.in(chinese);
        stage.kind = kind;
        stage.sortKey = sortKeyAt(place++);
        stage.category = QString::fromLatin1(category);
        if (kind == stage_kind::open) stage.gate = u"warn"_s;
        return writer.add(u"stage"_s, stage);
    };
    for (const StageTemplate& stage : pipeline.stages) {
        written.open.push_back(addStage(stage.name, stage_kind::open, stage.category));
        StageModel model;
        model.stage = written.open.back();
        model.probability = stage.chance * 100;
        model.targetRate = stage.targetRate * 100;
        model.expectedDays = stage.expectedDays;
        model.happenedOn = sinceEver;
        writer.add(u"stage_model"_s, model);
    }
    for (const EndTemplate& end : ends())
        written.*end.place = addStage(end.name, end.kind, end.category);
    return written;
}

} // namespace fairlead
