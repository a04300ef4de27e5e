#include "exchange/RowWriter.h"

#include "base/Text.h"
#include "model/OpportunityRules.h"

namespace fairlead {

using namespace Qt::StringLiterals;

RowWriter::RowWriter(
    Workspace& workspace, const ImportPlan& plan, BulkEdit& bulk, ReferenceResolver& resolver, ImportResult& result)
    : m_workspace(workspace)
    , m_plan(plan)
    , m_bulk(bulk)
    , m_resolver(resolver)
    , m_result(result)
{
}

void RowWriter::report(const std::vector<Problem>& problems, qint64 line, std::vector<RejectedCell>& bad) const
{
    for (const Problem& problem : problems) {
        QString header = problem.field;
        for (const MappedColumn& column : m_plan.columns())
            if (column.path && column.path->field && column.path->field->name == problem.field && column.path->isMain())
                header = column.header;
        bad.push_back({ line, header, problem.detail, problem.word });
    }
}

Result<std::vector<RecordId>> RowWriter::candidates(
    const RecordType& type, const QStringList& key, const Record& values)
{
    QStringList others = key;
    const Field* title = type.titleField();
    if (title && key.contains(title->name)) {
        auto ids = m_bulk.withTitle(type, values.title());
        if (!ids || key.size() == 1) return ids;
        others.removeAll(title->name);
        std::vector<RecordId> fitting;
        for (const RecordId& id : *ids) {
            const auto record = m_bulk.find(type, id);
            if (!record) return record.error();
            const bool fits = *record && std::all_of(others.begin(), others.end(), [&](const QString& name) {
                return (*record)->cell(name) == values.cell(name);
            });
            if (fits) fitting.push_back(id);
        }
        return fitting;
    }
    Cells cells;
    for (const QString& name : key) {
        const Field& field = type.at(name);
        cells.push_back(values.cells[size_t(field.firstCell + field.cellCount - 1)]);
    }
    return m_bulk.withCells(type, key, cells);
}

Result<RecordId> RowWriter::nthWith(const std::vector<RecordId>& ids, const QByteArray& key)
{
    // The k-th row with a key is the k-th record with it: true repeats stay apart, the same file twice changes nothing.
    const int nth = m_seen[qHashBits(key.constData(), size_t(key.size()), 7)]++;
    return size_t(nth) < ids.size() ? ids[size_t(nth)] : RecordId();
}

Result<RecordId> RowWriter::existing(const RowValues& values)
{
    const RecordType& type = m_plan.type();
    if (m_plan.options().mode == ImportMode::Add) return RecordId();
    if (type.nature() == Nature::Keyed) {
        const RecordId id = type.computeId(values.record.cells);
        const auto present = m_bulk.find(type, id);
        if (!present) return present.error();
        return *present ? id : RecordId();
    }
    if (!values.givenId.isNull() && m_plan.key() == QStringList { u"id"_s }) {
        const auto present = m_bulk.find(type, values.givenId);
        if (!present) return present.error();
        return *present ? values.givenId : RecordId();
    }
    QList<QStringList> keys = m_plan.options().key.isEmpty() ? type.matchKeys() : QList<QStringList> { m_plan.key() };
    for (const QStringList& key : keys) {
        if (std::any_of(key.begin(), key.end(),
                [&](const QString& name) { return name == u"id"_s || values.record.isBlank(name); }))
            continue;
        QByteArray hashed = key.join(u'\x1f').toUtf8();
        for (const QString& name : key) {
            const Cell& cell = values.record.cell(name);
            hashed += '\x1f'
                + (std::holds_alternative<QByteArray>(cell)
                        ? std::get<QByteArray>(cell)
                        : keyText(textOf(cell)).toUtf8() + QByteArray::number(numberOf(cell)));
        }
        const auto ids = candidates(type, key, values.record);
        if (!ids) return ids.error();
        return nthWith(*ids, hashed);
    }
    return RecordId();
}

QString RowWriter::stageKind(const Record& record) const
{
    const auto stage = m_bulk.find(m_workspace.catalog().type(u"stage"_s), record.reference(u"stage"_s));
    return stage && *stage ? (*stage)->text(u"kind"_s) : stage_kind::open;
}

void RowWriter::complete(RowValues& values) const
{
    Record& record = values.record;
    if (const RecordView* view = m_plan.view(); view && record.isBlank(view->presetField)) {
        record.set(view->presetField, view->presetValue);
        values.fields.append(view->presetField);
    }
    if (record.type->name() != u"opportunity"_s) return;
    // A file's close date is the expected one, and for an ended deal the actual one too.
    const QDate close = record.date(u"expected_close"_s);
    if (close.isValid() && record.isBlank(u"closed_on"_s) && !record.isBlank(u"stage"_s)
        && stageKind(record) != stage_kind::open) {
        record.set(u"closed_on"_s, close);
        values.fields.append(u"closed_on"_s);
    }
    if (record.isBlank(u"name"_s)) {
        QStringList words;
        const auto title = [&](const QString& type, const RecordId& id) {
            const auto found = id.isNull() ? Result<std::optional<Record>>(std::optional<Record>())
                                           : m_bulk.find(m_workspace.catalog().type(type), id);
            if (found && *found) words.append((*found)->title());
        };
        title(u"company"_s, record.reference(u"company"_s));
        for (const RowValues::Part& part : values.parts)
            if (part.type->name() == u"opportunity_line"_s) title(u"product"_s, part.record.reference(u"product"_s));
        if (!record.isBlank(u"number"_s)) words.append(record.text(u"number"_s));
        if (words.isEmpty()) return;
        record.set(u"name"_s, words.join(u" · "_s));
        values.fields.append(u"name"_s);
    }
}

Result<bool> RowWriter::changeIfDifferent(const RecordType& type, const RecordId& id, const Record& values,
    const QStringList& fields, std::vector<RejectedCell>& bad, qint64 line)
{
    const auto present = m_bulk.find(type, id);
    if (!present) return present.error();
    if (!*present) return false;
    QStringList changed;
    for (const QString& name : fields) {
        const Field& field = type.at(name);
        for (int i = 0; i < field.cellCount; ++i) {
            if ((*present)->cells[size_t(field.firstCell + i)] == values.cells[size_t(field.firstCell + i)]) continue;
            changed.append(name);
            break;
        }
    }
    if (changed.isEmpty() || type.isEntry()) return false;
    Record after = **present;
    after.cells = values.cells;
    std::vector<Problem> problems;
    const auto done = m_bulk.add(EditStep::change(std::move(after), changed), problems);
    if (!done) return done.error();
    report(problems, line, bad);
    return *done;
}

Result<RowWriter::Outcome> RowWriter::write(RowValues& values, qint64 line, std::vector<RejectedCell>& bad)
{
    complete(values);
    const auto found = existing(values);
    if (!found) return found.error();
    Outcome outcome = Outcome::Unchanged;
    RecordId id = *found;
    if (id.isNull()) {
        if (m_plan.options().mode == ImportMode::Update) {
            bad.push_back({ line, m_plan.key().join(u", "_s), {}, u"not_found"_s });
            return Outcome::Rejected;
        }
        const RecordType& type = m_plan.type();
        const bool keyed = type.nature() == Nature::Keyed;
        id = keyed                    ? type.computeId(values.record.cells)
            : values.givenId.isNull() ? RecordId::create(m_workspace.clock().now())
                                      : values.givenId;
        values.record.id = keyed ? values.givenId : id;
        EditStep step = EditStep::create(std::move(values.record));
        // A row with an id of its own comes from an export: it is put back as it was.
        step.asItWas = !values.givenId.isNull();
        std::vector<Problem> problems;
        const auto added = m_bulk.add(std::move(step), problems);
        if (!added) return added.error();
        if (!*added) {
            report(problems, line, bad);
            return Outcome::Rejected;
        }
        outcome = Outcome::Added;
    } else {
        const size_t before = bad.size();
        const auto changed = changeIfDifferent(m_plan.type(), id, values.record, values.fields, bad, line);
        if (!changed) return changed.error();
        if (bad.size() > before) return Outcome::Rejected;
        if (*changed) outcome = Outcome::Updated;
    }
    for (const RowValues::Later& later : values.later)
        m_later.push_back({ id, later.field, later.text, line });
    std::vector<RowValues::Part*> beside;
    for (RowValues::Part& part : values.parts) {
        if (part.fields.isEmpty()) continue;
        if (part.link) {
            beside.push_back(&part);
            continue;
        }
        const auto written = writePart(part, id, outcome == Outcome::Added, bad, line);
        if (!written) return written.error();
        if (*written && outcome == Outcome::Unchanged) outcome = Outcome::Updated;
    }
    if (!beside.empty()) {
        const auto written = writeBeside(beside, id, bad, line);
        if (!written) return written.error();
        if (*written && outcome == Outcome::Unchanged) outcome = Outcome::Updated;
    }
    return outcome;
}

Result<bool> RowWriter::writePart(
    RowValues::Part& part, const RecordId& owner, bool ownerIsNew, std::vector<RejectedCell>& bad, qint64 line)
{
    Record& record = part.record;
    record.set(part.owner->name, owner);
    part.fields.append(part.owner->name);
    if (part.type->name() == u"opportunity_line"_s && record.isBlank(u"quantity"_s) && ownerIsNew)
        record.set(u"quantity"_s, qint64(10000));
    RecordId id;
    if (part.type->nature() == Nature::Keyed) {
        id = part.type->computeId(record.cells);
        const auto present = m_bulk.find(*part.type, id);
        if (!present) return present.error();
        if (!*present) id = {};
    } else if (!ownerIsNew) {
        for (const QStringList& key : part.type->matchKeys()) {
            if (std::any_of(key.begin(), key.end(), [&](const QString& name) { return record.isBlank(name); }))
                continue;
            const auto ids = candidates(*part.type, key, record);
            if (!ids) return ids.error();
            if (!ids->empty()) id = ids->front();
            break;
        }
    }
    if (!id.isNull()) {
        const auto changed = changeIfDifferent(*part.type, id, record, part.fields, bad, line);
        if (changed && *changed) ++m_result.partsChanged[part.type->name()], ++m_partsWritten;
        return changed;
    }
    record.id = m_workspace.blank(part.type->name()).id;
    std::vector<Problem> problems;
    const auto added = m_bulk.add(EditStep::create(record), problems);
    if (!added) return added.error();
    report(problems, line, bad);
    if (*added) ++m_result.partsChanged[part.type->name()], ++m_partsWritten;
    return *added;
}

/// A contact in a file of companies: found among those employed there (or anywhere by e-mail), else made and employed.
Result<bool> RowWriter::writeBeside(
    std::vector<RowValues::Part*> parts, const RecordId& main, std::vector<RejectedCell>& bad, qint64 line)
{
    const RecordType& link = *parts.front()->link;
    const Field* owner = nullptr;
    const Field* back = nullptr;
    for (const Field& field : link.fields()) {
        if (field.partOf && field.target != m_plan.type().name())
            owner = &field;
        else if (field.kind == Kind::Reference && field.target == m_plan.type().name())
            back = &field;
    }
    const RecordType& type = m_workspace.catalog().type(owner->target);
    Record person(type);
    QStringList personFields;
    RowValues::Part tie { &link, owner, nullptr, Record(link), {} };
    for (const RowValues::Part* part : parts) {
        if (part->type == &type) {
            person = part->record;
            personFields = part->fields;
        } else {
            tie.record = part->record;
            tie.fields = part->fields;
        }
    }
    if (person.title().isEmpty()) return false;
    RecordId id;
    for (const QStringList& key : type.matchKeys()) {
        if (std::any_of(key.begin(), key.end(), [&](const QString& name) { return person.isBlank(name); })) continue;
        const auto ids = candidates(type, key, person);
        if (!ids) return ids.error();
        const bool named = type.titleField() && key == QStringList { type.titleField()->name };
        for (const RecordId& candidate : *ids) {
            // A name alone is not enough: there are many 王伟. He must be employed at this company.
            if (named) {
                const auto ties
                    = m_bulk.withCells(link, { owner->name, back->name }, { cellOf(candidate), cellOf(main) });
                if (!ties) return ties.error();
                if (ties->empty()) continue;
            }
            id = candidate;
            break;
        }
        if (!id.isNull()) break;
    }
    bool changed = false;
    const bool isNew = id.isNull();
    if (isNew) {
        person.id = id = m_workspace.blank(type.name()).id;
        std::vector<Problem> problems;
        const auto added = m_bulk.add(EditStep::create(person), problems);
        if (!added) return added.error();
        report(problems, line, bad);
        if (!*added) return false;
        ++m_result.created[type.name()];
        ++m_partsWritten;
        changed = true;
    } else {
        const auto done = changeIfDifferent(type, id, person, personFields, bad, line);
        if (!done) return done;
        changed = *done;
        if (changed) ++m_partsWritten;
    }
    tie.record.set(back->name, main);
    tie.fields.append(back->name);
    const auto tied = writePart(tie, id, isNew, bad, line);
    if (!tied) return tied;
    return changed || *tied;
}

Result<void> RowWriter::settleLater()
{
    for (const Later& later : m_later) {
        const auto found = m_resolver.resolve(*later.field, later.text);
        if (!found) return found.error();
        if (!found->problem.isEmpty() || found->id.isNull()) {
            if (!found->problem.isEmpty())
                m_result.bad.push_back({ later.line, later.field->name, later.text, found->problem });
            continue;
        }
        Record values(m_plan.type(), later.row);
        values.set(later.field->name, found->id);
        const auto done
            = changeIfDifferent(m_plan.type(), later.row, values, { later.field->name }, m_result.bad, later.line);
        if (!done) return done.error();
    }
    return {};
}

} // namespace fairlead
