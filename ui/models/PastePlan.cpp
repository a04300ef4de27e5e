#include "models/PastePlan.h"

#include "models/PasteMaker.h"
#include "models/RecordText.h"
#include "store/BulkEdit.h"

namespace fairlead::ui {

PastePlan PastePlan::read(const Reader& reader, const PasteRequest& request)
{
    PastePlan plan;
    plan.m_chinese = request.chinese;
    const auto moment = reader.snapshot();
    Maker(reader, request, plan).run();
    for (size_t i = 0; i < plan.m_cells.size(); ++i)
        if (!plan.m_firstCell.contains(plan.m_cells[i].line)) plan.m_firstCell.insert(plan.m_cells[i].line, i);
    plan.tally();
    return plan;
}

void PastePlan::refuse(const Step& step, const QString& field, const QString& sentence)
{
    for (size_t i = m_firstCell.value(step.line, m_cells.size()); i < m_cells.size() && m_cells[i].line == step.line;
         ++i)
        if (m_cells[i].refusal.isEmpty() && (field.isEmpty() || m_cells[i].field == field))
            m_cells[i].refusal = sentence;
}

/// A field that was not pasted is at fault, or none: the whole line cannot be.
void PastePlan::refuseAll(Step& step, const std::vector<Problem>& problems)
{
    QString sentence = tr("is refused by the rules of the workspace");
    if (!problems.empty()) {
        const Field* field = step.step.record.type->find(problems.front().field);
        const QString words = RecordText::problemText(problems.front());
        sentence = field ? tr("%1: %2", "field and what is wrong").arg(field->label.in(m_chinese), words) : words;
    }
    refuse(step, {}, sentence);
    step.pasted.clear();
}

bool PastePlan::tryStep(BulkEdit& bulk, Step& step)
{
    for (;;) {
        std::vector<Problem> problems;
        const auto done = bulk.add(step.step, problems);
        if (!done) return false;
        if (*done) return true;
        bool lighter = false;
        for (const Problem& problem : problems) {
            // Without the title or another needed field there is no new record at all.
            if (!step.pasted.contains(problem.field) || step.step.kind == EditStep::Kind::Create) continue;
            refuse(step, problem.field, RecordText::problemText(problem));
            step.pasted.removeAll(problem.field);
            step.step.fields.removeAll(problem.field);
            lighter = true;
        }
        if (!lighter) refuseAll(step, problems);
        if (step.pasted.isEmpty()) return true;
    }
}

Result<void> PastePlan::rehearse(Workspace& workspace)
{
    auto bulk = workspace.beginBulk(tr("paste"));
    if (!bulk) return bulk.error();
    (*bulk)->rehearse();
    for (Step& step : m_steps)
        if (!tryStep(**bulk, step)) return Error { ErrorCode::Io, workspace.path() };
    (*bulk)->cancel();
    std::erase_if(m_steps, [](const Step& step) { return step.pasted.isEmpty(); });
    tally();
    return {};
}

void PastePlan::tally()
{
    m_changed = m_refused = m_added = 0;
    QSet<qsizetype> additions;
    for (const Step& step : m_steps)
        if (step.step.kind == EditStep::Kind::Create && !step.pasted.isEmpty()) additions.insert(step.line);
    m_added = additions.size();
    for (const Cell& cell : m_cells) {
        if (!cell.refusal.isEmpty())
            ++m_refused;
        else if (!additions.contains(cell.line))
            ++m_changed;
    }
}

Result<qint64> PastePlan::apply(Workspace& workspace, const QString& name) const
{
    auto bulk = workspace.beginBulk(name);
    if (!bulk) return bulk.error();
    qint64 refused = 0;
    for (const Step& step : m_steps) {
        std::vector<Problem> problems;
        const auto done = (*bulk)->add(step.step, problems);
        if (!done) return done.error();
        refused += !*done;
    }
    if (const auto finished = (*bulk)->finish(); !finished) return finished.error();
    return refused;
}

} // namespace fairlead::ui
