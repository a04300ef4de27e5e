#include "exchange/RowReader.h"

#include "base/Text.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// The field of `main` that names the record which records of `type` are part of: the pipeline of a deal's stage.
const Field* scopeField(const RecordType& main, const RecordType& type)
{
    for (const Field& owner : type.fields()) {
        if (!owner.partOf || owner.kind != Kind::Reference) continue;
        for (const Field& field : main.fields())
            if (field.kind == Kind::Reference && field.target == owner.target) return &field;
    }
    return nullptr;
}

} // namespace

RowReader::RowReader(const Workspace& workspace, const ImportPlan& plan, ReferenceResolver& resolver)
    : m_workspace(workspace)
    , m_plan(plan)
    , m_resolver(resolver)
    , m_parser(
          workspace.catalog(), plan.options().currency.isEmpty() ? workspace.baseCurrency() : plan.options().currency)
{
    for (const MappedColumn& column : plan.columns())
        addTarget(column);
    std::stable_partition(m_references.begin(), m_references.end(), [](const Target& target) { return !target.scope; });
    for (const Target& inner : m_references)
        for (Target& target : m_references)
            if (inner.scope && target.column->path->isMain() && target.column->path->field == inner.scope)
                target.isScope = true;
}

/// Columns of currencies and types only help the column that has the value; so does an id beside a name.
void RowReader::addTarget(const MappedColumn& column)
{
    if (!column.path || column.path->part == FieldPath::Part::Currency || column.path->part == FieldPath::Part::Type)
        return;
    Target target { &column };
    for (const MappedColumn& other : m_plan.columns()) {
        if (!other.path || &other == &column || other.path->field != column.path->field
            || other.path->type != column.path->type)
            continue;
        if (other.path->part == FieldPath::Part::Currency) target.currencyColumn = other.column;
        if (other.path->part == FieldPath::Part::Type) target.typeColumn = other.column;
        if (other.path->part == FieldPath::Part::Id) target.idColumn = other.column;
        if (column.path->field && column.path->part == FieldPath::Part::Id
            && other.path->part == FieldPath::Part::Value)
            return;
    }
    const Field* field = column.path->field;
    if (!field || field->kind != Kind::Reference) {
        m_values.push_back(target);
        return;
    }
    if (column.path->isMain()) target.scope = scopeField(m_plan.type(), m_workspace.catalog().type(field->target));
    m_references.push_back(target);
}

void RowReader::reject(RowValues& values, const SourceRow& row, const Target& target, const QString& reason) const
{
    values.bad.push_back({ row.line, target.column->header, row.cells.value(target.column->column).left(200), reason });
}

Record& RowReader::recordFor(RowValues& values, const FieldPath& path, QStringList*& fields) const
{
    fields = &values.fields;
    if (path.isMain()) return values.record;
    const auto same
        = [&path](const RowValues::Part& part) { return part.type == path.type && part.stage == path.stage; };
    auto part = std::find_if(values.parts.begin(), values.parts.end(), same);
    if (part == values.parts.end())
        part = values.parts.insert(
            part, { path.type, path.owner, path.link, Record(*path.type), {}, path.stage, path.stay });
    fields = &part->fields;
    return part->record;
}

void RowReader::readAny(const Target& target, const SourceRow& row, RowValues& values) const
{
    const FieldPath& path = *target.column->path;
    const RecordType* type = m_workspace.catalog().find(row.cells.value(target.typeColumn).trimmed());
    const auto id = RecordId::parse(referenceText(target, row));
    if (!type || !id) return reject(values, row, target, u"reference"_s);
    QStringList* fields = nullptr;
    recordFor(values, path, fields).set(path.field->name, AnyRef { type->number(), *id });
    fields->append(path.field->name);
}

void RowReader::readValue(const Target& target, const SourceRow& row, RowValues& values) const
{
    const FieldPath& path = *target.column->path;
    const QString text = row.cells.value(target.column->column);
    if (!path.field) {
        if (text.trimmed().isEmpty()) return;
        const auto id = RecordId::parse(text);
        if (!id) return reject(values, row, target, u"id"_s);
        values.givenId = *id;
        return;
    }
    if (CellParser::isBlank(*path.field, text, *target.column)) return;
    if (path.field->kind == Kind::AnyReference) return readAny(target, row, values);
    auto parsed = m_parser.parse(*path.field, text, *target.column, row.cells.value(target.currencyColumn));
    if (!parsed.problem.isEmpty()) return reject(values, row, target, parsed.problem);
    QStringList* fields = nullptr;
    Record& record = recordFor(values, path, fields);
    for (size_t i = 0; i < parsed.cells.size(); ++i)
        record.cells[size_t(path.field->firstCell) + i] = std::move(parsed.cells[i]);
    fields->append(path.field->name);
}

QString RowReader::referenceText(const Target& target, const SourceRow& row) const
{
    const QString id = row.cells.value(target.idColumn).trimmed();
    return id.isEmpty() ? row.cells.value(target.column->column).trimmed() : id;
}

RecordId RowReader::scopeOf(const Target& target, const RowValues& values) const
{
    return target.scope ? values.record.reference(target.scope->name) : RecordId();
}

Result<void> RowReader::checkReference(const Target& target, const SourceRow& row, RowValues& values)
{
    const FieldPath& path = *target.column->path;
    const QString text = referenceText(target, row);
    const RecordType& type = m_workspace.catalog().type(path.field->target);
    RecordId id;
    if (path.part == FieldPath::Part::Id || !row.cells.value(target.idColumn).trimmed().isEmpty()) {
        // An id may name a record that is not here yet: files of an export come in any order.
        const auto given = RecordId::parse(text);
        if (!given) reject(values, row, target, u"id"_s);
        id = given.value_or(RecordId());
    } else {
        // What is looked for within a record that has yet to be made is not there.
        const bool inNothing = target.scope && scopeOf(target, values).isNull() && m_scopeMissing;
        const auto found = inNothing ? Result<ReferenceResolver::Found>(ReferenceResolver::Found { {}, u"missing"_s })
                                     : m_resolver.find(type, text, scopeOf(target, values));
        if (!found) return found.error();
        id = found->id;
        const bool missing = found->problem == u"missing"_s;
        const MissingReference then = m_resolver.missing(type, text);
        if (target.isScope) m_scopeMissing = missing && then == MissingReference::Create;
        const bool comes = &type == &m_plan.type() && m_resolver.isExpected(type, text);
        if ((missing && !comes) || m_resolver.decisions().of(type, text)) {
            const auto noted = m_resolver.decisions().note(type, text, target.column->header, row.line);
            if (!noted) return noted;
        }
        if (!found->problem.isEmpty() && !(missing && (comes || then != MissingReference::Reject)))
            reject(values, row, target, found->problem);
    }
    if (target.isScope && !id.isNull()) values.record.set(path.field->name, id);
    return {};
}

Result<void> RowReader::takeReference(const Target& target, const SourceRow& row, RowValues& values)
{
    const FieldPath& path = *target.column->path;
    const QString text = referenceText(target, row);
    const RecordType& type = m_workspace.catalog().type(path.field->target);
    QStringList* fields = nullptr;
    Record& record = recordFor(values, path, fields);
    RecordId id;
    if (const auto given = RecordId::parse(text)) {
        id = *given;
    } else if (&type == &m_plan.type()) {
        // A row further down may be the one that is meant: what is missing is made when all rows are known.
        const auto found = m_resolver.find(type, text);
        if (!found) return found.error();
        if (!found->problem.isEmpty()) {
            values.later.push_back({ path.field, text, path.isMain() ? nullptr : path.type });
            return {};
        }
        id = found->id;
    } else {
        const auto found = m_resolver.resolve(type, text, scopeOf(target, values));
        if (!found) return found.error();
        if (!found->problem.isEmpty()) reject(values, row, target, found->problem);
        id = found->id;
        if (id.isNull() && !path.isMain()) values.leftBlank.insert(path.type);
    }
    if (id.isNull()) return {};
    record.set(path.field->name, id);
    fields->append(path.field->name);
    return {};
}

Result<RowValues> RowReader::read(const SourceRow& row)
{
    RowValues values { Record(m_plan.type()), {}, {}, false, {}, {}, {}, {} };
    m_scopeMissing = false;
    for (const Target& target : m_values)
        readValue(target, row, values);
    // First all are looked for, then what is missing is made: a row that is refused must not leave anything behind.
    for (const Target& target : m_references) {
        if (referenceText(target, row).isEmpty()) continue;
        if (const auto checked = checkReference(target, row, values); !checked) return checked.error();
    }
    if (!values.bad.empty()) return values;
    for (const Target& target : m_references) {
        if (referenceText(target, row).isEmpty()) continue;
        if (const auto taken = takeReference(target, row, values); !taken) return taken.error();
    }
    return values;
}

} // namespace fairlead
