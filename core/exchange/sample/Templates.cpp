#include "exchange/sample/Templates.h"

#include "exchange/PipelineFile.h"
#include "exchange/sample/SampleCompany.h"
#include "exchange/sample/WrittenPipeline.h"
#include "model/types/OwnCompany.h"

#include <QTimeZone>

namespace fairlead {

using namespace Qt::StringLiterals;

const QList<WorkspaceTemplate>& workspaceTemplates()
{
    static const QList<WorkspaceTemplate> all = [] {
        QList<WorkspaceTemplate> templates;
        templates.append({ u"empty"_s, { u"Empty"_s, u"空白"_s }, { u"Nothing in it."_s, u"不含任何内容。"_s } });
        for (const PipelineTemplate& one : pipelineTemplates())
            templates.append({ one.code, one.plan.name, one.plan.description });
        templates.append({ u"sample"_s, { u"Sample company"_s, u"示例公司"_s },
            { u"A made-up maker of measuring instruments with two years of deals."_s,
                u"虚构的仪表制造商，含两年的机会数据。"_s } });
        return templates;
    }();
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

Result<void> writeOnePipeline(Workspace& workspace, PipelinePlan pipeline, const QString& currency, bool chinese)
{
    if (const auto brought = pipeline.bringIn(workspace, chinese); !brought) return brought;
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
    const PipelinePlan* pipeline = pipelineTemplate(name);
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
