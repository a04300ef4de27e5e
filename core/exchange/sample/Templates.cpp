#include "exchange/sample/Templates.h"

#include "exchange/sample/PipelineTemplate.h"
#include "exchange/sample/SampleCompany.h"
#include "model/types/OwnCompany.h"

#include <QTimeZone>

namespace fairlead {

using namespace Qt::StringLiterals;

const QList<WorkspaceTemplate>& workspaceTemplates()
{
    static const QList<WorkspaceTemplate> all {
        { u"empty"_s, { u"Empty"_s, u"空白"_s }, { u"Nothing in it."_s, u"不含任何内容。"_s } },
        { u"direct"_s, { u"Direct sales"_s, u"直销"_s },
            { u"A pipeline of five stages for selling to the user."_s, u"面向最终用户的五阶段管线。"_s } },
        { u"project"_s, { u"Project sales"_s, u"项目销售"_s },
            { u"A pipeline of six stages with specification and tender."_s, u"含技术选型与招投标的六阶段管线。"_s } },
        { u"channel"_s, { u"Sales through partners"_s, u"渠道销售"_s },
            { u"A pipeline of four stages for deals that partners register."_s, u"面向伙伴报备机会的四阶段管线。"_s } },
        { u"sample"_s, { u"Sample company"_s, u"示例公司"_s },
            { u"A made-up maker of measuring instruments with two years of deals."_s,
                u"虚构的仪表制造商，含两年的机会数据。"_s } },
    };
    return all;
}

namespace {

void writeOwnCompany(TemplateWriter& writer, const QString& currency, bool chinese)
{
    OwnCompany own;
    own.name = chinese ? u"本公司"_s : u"Our company"_s;
    own.baseCurrency = currency;
    own.taxBasis = u"net"_s;
    if (currency == u"CNY"_s) own.defaultTax = 1300;
    own.fiscalStart = 1;
    own.weekStart = 1;
    own.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    writer.add(u"own_company"_s, own);
}

const PipelineTemplate* pipelineNamed(const QString& name)
{
    for (const PipelineTemplate* pipeline :
        { &PipelineTemplate::direct(), &PipelineTemplate::project(), &PipelineTemplate::channel() })
        if (name == QLatin1StringView(pipeline->code)) return pipeline;
    return nullptr;
}

Result<void> writeOnePipeline(
    Workspace& workspace, const PipelineTemplate& pipeline, const QString& currency, bool chinese)
{
    const Clock& clock = workspace.clock();
    TemplateWriter writer(workspace, pipeline.name.in(chinese), [&clock] { return RecordId::create(clock.now()); });
    writeOwnCompany(writer, currency, chinese);
    writePipeline(writer, pipeline, chinese);
    return writer.finish();
}

Result<void> writeNamed(Workspace& workspace, const QString& name, const QString& currency, bool chinese)
{
    if (name == u"sample"_s) {
        SampleChoices choices;
        choices.currency = currency;
        choices.chinese = chinese;
        return writeSampleCompany(workspace, choices);
    }
    const PipelineTemplate* pipeline = pipelineNamed(name);
    if (!pipeline) return Error { ErrorCode::NotFound, name };
    return writeOnePipeline(workspace, *pipeline, currency, chinese);
}

} // namespace

Result<void> applyTemplate(Workspace& workspace, const QString& name, const QString& currency, const QString& language)
{
    const auto edits = workspace.edits(1);
    if (!edits) return edits.error();
    if (!edits->empty()) return Error { ErrorCode::Exists, workspace.path() };
    if (name == u"empty"_s) return {};
    const auto written = writeNamed(workspace, name, currency, language == u"zh"_s);
    return written ? workspace.forgetUndo() : written;
}

} // namespace fairlead
