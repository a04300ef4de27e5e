#include "exchange/sample/TemplateWriter.h"

namespace fairlead {

using namespace Qt::StringLiterals;

TemplateWriter::TemplateWriter(Workspace& workspace, const QString& editName, IdMaker makeId)
    : m_workspace(workspace)
    , m_makeId(std::move(makeId))
{
    auto edit = workspace.beginBulk(editName);
    if (edit)
        m_edit = std::move(*edit);
    else
        m_error = edit.error();
}

void TemplateWriter::write(Record record)
{
    if (m_error) return;
    const QString what = record.type->name() + u' ' + record.title();
    EditStep step = EditStep::create(std::move(record));
    step.asItWas = true;
    std::vector<Problem> problems;
    const auto added = m_edit->add(std::move(step), problems);
    if (!added) {
        m_error = added.error();
    } else if (!*added) {
        const Problem first = problems.empty() ? Problem {} : problems.front();
        m_error = Error { ErrorCode::Invalid, what + u": "_s + first.field + u' ' + first.word + u' ' + first.detail };
    } else {
        ++m_written;
    }
}

Result<void> TemplateWriter::finish()
{
    if (m_error) {
        if (m_edit) m_edit->cancel();
        return *m_error;
    }
    const auto done = m_edit->finish();
    if (!done) return done.error();
    return {};
}

} // namespace fairlead
