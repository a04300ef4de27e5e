#include "exchange/RowReader.h"

#include "base/Text.h"

namespace fairlead {

using namespace Qt::StringLiterals;

RowReader::RowReader(const Workspace& workspace, const ImportPlan& plan, ReferenceResolver& resolver)
    : m_workspace(workspace)
    , m_plan(plan)
    , m_resolver(resolver)
    , m_parser(
          workspace.catalog(), plan.options().currency.isEmpty() ? workspace.baseCurrency() : plan.options().currency)
{
    // Columns of currencies and types only help the column that has the value; so does an id beside a title.
    for (const MappedColumn& column : plan.columns()) {
        if (!column.path || column.path->part == FieldPath::Part::Currency
            || column.path->part == FieldPath::Part::Type)
            continue;
        Target target { &column };
        bool covered = false;
        for (const MappedColumn& other : plan.columns()) {
            if (!other.path || other.path->field != column.path->field || other.path->type != column.path->type
                || &other == &column)
                continue;
            if (other.path->part == FieldPath::Part::Currency) target.currencyColumn = other.column;
            if (other.path->part == FieldPath::Part::Type) target.typeColumn = other.column;
            if (column.path->field && column.path->part == FieldPath::Part::Value
                && other.path->part == FieldPath::Part::Id)
                covered = true;
        }
        if (!covered) m_targets.push_back(target);
    }
}

void RowReader::reject(RowValues& values, const CsvRow& row, const Target& target, const QString& reason) const
{
    values.bad.push_back({ row.line, target.column->header, row.cells.value(target.column->column).left(200), reason });
}

RowValues::Part& RowReader::partFor(RowValues& values, const FieldPath& path)
{
    for (RowValues::Part& part : values.parts)
        if (part.type == path.type) return part;
    values.parts.push_back({ path.type, path.owner, path.link, Record(*path.type), {} });
    return values.parts.back();
}

Result<bool> RowReader::readReference(const Target& target, const CsvRow& row, Record& record, RowValues& values)
{
    const Field& field = *target.column->path->field;
    const QString text = row.cells.value(target.column->column).trimmed();
    if (field.kind == Kind::AnyReference) {
        const RecordType* type = m_workspace.catalog().find(row.cells.value(target.typeColumn).trimmed());
        const auto id = RecordId::parse(text);
        if (!type || !id) return reject(values, row, target, u"reference"_s), false;
        record.set(field.name, AnyRef { type->number(), *id });
        return true;
    }
    if (target.column->path->part == FieldPath::Part::Id) {
        const auto id = RecordId::parse(text);
        if (!id) return reject(values, row, target, u"id"_s), false;
        record.set(field.name, *id);
        return true;
    }
    const bool sameType = target.column->path->isMain() && field.target == m_plan.type().name();
    if (sameType) {
        const auto found = m_resolver.look(m_plan.type(), text);
        if (!found) return found.error();
        if (found->problem.isEmpty()) {
            record.set(field.name, found->id);
            return true;
        }
        if (found->problem == u"missing"_s
            && (m_resolver.isExpected(m_plan.type(), text) || m_plan.options().missing != MissingReference::Reject)) {
            values.later.push_back({ &field, text });
            return false;
        }
        return reject(values, row, target, found->problem), false;
    }
    const auto found = m_resolver.resolve(field, text);
    if (!found) return found.error();
    if (!found->problem.isEmpty()) return reject(values, row, target, found->problem), false;
    if (found->id.isNull()) return false;
    record.set(field.name, found->id);
    return true;
}

Result<RowValues> RowReader::read(const CsvRow& row)
{
    RowValues values { Record(m_plan.type()), {}, {}, {}, {}, {} };
    for (const Target& target : m_targets) {
        const FieldPath& path = *target.column->path;
        const QString& text = row.cells.value(target.column->column);
        if (text.trimmed().isEmpty()) continue;
        if (!path.field) {
            const auto id = RecordId::parse(text);
            if (!id)
                reject(values, row, target, u"id"_s);
            else
                values.givenId = *id;
            continue;
        }
        RowValues::Part* part = path.isMain() ? nullptr : &partFor(values, path);
        Record& record = part ? part->record : values.record;
        QStringList& fields = part ? part->fields : values.fields;
        if (path.field->isReference()) {
            const auto read = readReference(target, row, record, values);
            if (!read) return read.error();
            if (*read) fields.append(path.field->name);
            continue;
        }
        auto parsed = m_parser.parse(*path.field, text, *target.column, row.cells.value(target.currencyColumn));
        if (!parsed.problem.isEmpty()) {
            reject(values, row, target, parsed.problem);
            continue;
        }
        for (size_t i = 0; i < parsed.cells.size(); ++i)
            record.cells[size_t(path.field->firstCell) + i] = std::move(parsed.cells[i]);
        fields.append(path.field->name);
    }
    return values;
}

} // namespace fairlead
