#include "models/PipelineFiles.h"

#include "exchange/OutputFile.h"
#include "exchange/PipelineFile.h"

#include <QFile>
#include <QIODevice>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QList<PipelineFiles::Offer> PipelineFiles::offers() const
{
    const bool chinese = m_session.isChinese();
    QList<Offer> all;
    for (const PipelineTemplate& one : pipelineTemplates())
        all.append({ one.code, one.plan.name.in(chinese), one.plan.description.in(chinese) });
    return all;
}

bool PipelineFiles::refuse(const QString& sentence)
{
    emit m_session.failed(sentence);
    return false;
}

RecordId PipelineFiles::apply(Edit edit)
{
    const RecordId made = edit.steps.front().record.id;
    return m_session.apply(std::move(edit)) ? made : RecordId();
}

RecordId PipelineFiles::addTemplate(const QString& code)
{
    const PipelinePlan* plan = pipelineTemplate(code);
    return plan ? add(*plan) : RecordId();
}

RecordId PipelineFiles::add(PipelinePlan plan)
{
    const bool chinese = m_session.isChinese();
    if (const auto brought = plan.bringIn(m_session.workspace(), chinese); !brought)
        return refuse(Session::reason(brought.error())), RecordId();
    return apply(plan.edit(m_session.workspace(), chinese, tr("add pipeline %1").arg(plan.name.in(chinese))));
}

RecordId PipelineFiles::addFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return refuse(tr("%1 could not be read.").arg(path)), RecordId();
    auto plan = readPipelineFile(file.readAll());
    if (!plan)
        return refuse(tr("%1 is no file of a pipeline that this program can read (%2). Nothing was changed.")
                          .arg(path, plan.error().detail)),
               RecordId();
    return add(std::move(*plan));
}

RecordId PipelineFiles::nextVersion(const Record& pipeline)
{
    auto edit
        = fairlead::nextVersion(m_session.workspace(), pipeline, tr("begin a new version of %1").arg(pipeline.title()));
    if (!edit) return refuse(Session::reason(edit.error())), RecordId();
    return apply(std::move(*edit));
}

bool PipelineFiles::save(const Record& pipeline, const QString& path)
{
    auto plan = PipelinePlan::of(m_session.reader(), pipeline.id, m_session.today());
    if (!plan) return refuse(Session::reason(plan.error()));
    if (const auto read = plan->readContents(m_session.reader()); !read)
        return refuse(read.error().code == ErrorCode::TooLarge
                ? tr("“%1” is larger than 4 MB, the most that a file of a pipeline takes of a document. Nothing was "
                     "written.")
                      .arg(read.error().detail)
                : tr("“%1” is not on this computer: open it once, so that it is fetched. Nothing was written.")
                      .arg(read.error().detail));
    const QByteArray json = writePipelineFile(*plan);
    const auto written = writeWhole(path, [&json](QIODevice& device) -> Result<void> {
        if (device.write(json) != json.size()) return Error { ErrorCode::Io, device.errorString() };
        return {};
    });
    return written || refuse(tr("%1 could not be written: %2").arg(path, Session::reason(written.error())));
}

} // namespace fairlead::ui
