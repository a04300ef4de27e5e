#include "exchange/RecordChanger.h"

namespace fairlead {

RecordChanger::RecordChanger(const ImportPlan& plan, BulkEdit& bulk)
    : m_plan(plan)
    , m_bulk(bulk)
{
}

void RecordChanger::startRow(qint64 line, std::vector<RejectedCell>& bad)
{
    m_line = line;
    m_bad = &bad;
}

void RecordChanger::report(const QString& header, const QString& value, const QString& reason)
{
    m_bad->push_back({ m_line, header, value, reason });
}

void RecordChanger::report(const RecordType& type, const Problem& problem)
{
    QString header = problem.field;
    for (const MappedColumn& column : m_plan.columns())
        if (column.path && column.path->field && column.path->field->name == problem.field
            && column.path->type == &type)
            header = column.header;
    report(header, problem.detail, problem.word);
}

Result<bool> RecordChanger::run(EditStep step)
{
    const RecordType& type = *step.record.type;
    std::vector<Problem> problems;
    auto done = m_bulk.add(std::move(step), problems);
    for (const Problem& problem : problems)
        report(type, problem);
    return done;
}

Result<bool> RecordChanger::change(const Record& values, const RecordId& id, const QStringList& fields, bool asItWas)
{
    const RecordType& type = *values.type;
    const auto present = m_bulk.find(type, id);
    if (!present) return present.error();
    if (!*present) return false;
    QStringList changed;
    for (const QString& name : fields) {
        const Field& field = type.at(name);
        for (int i = 0; i < field.cellCount; ++i) {
            if ((*present)->cell(name, i) == values.cell(name, i)) continue;
            changed.append(name);
            break;
        }
    }
    if (changed.isEmpty()) return false;
    Record after = **present;
    after.cells = values.cells;
    EditStep step = EditStep::change(std::move(after), changed);
    step.asItWas = asItWas;
    return run(std::move(step));
}

} // namespace fairlead
