#include "exchange/PartWriter.h"

#include "base/Text.h"

namespace fairlead {

using namespace Qt::StringLiterals;

PartWriter::PartWriter(const Workspace& workspace, const ImportPlan& plan, BulkEdit& bulk, RecordChanger& changer,
    RecordMatcher& matcher, ImportResult& result)
    : m_workspace(workspace)
    , m_plan(plan)
    , m_bulk(bulk)
    , m_changer(changer)
    , m_matcher(matcher)
    , m_result(result)
    , m_notes(workspace, bulk, changer, result)
{
}

bool PartWriter::isGiven(const RowValues& values, const RowValues::Part& part)
{
    return !part.fields.isEmpty()
        || std::any_of(values.later.begin(), values.later.end(),
            [&part](const RowValues::Later& later) { return later.part == part.type; });
}

/// The field without which the part cannot be written; empty: it lacks none.
QString PartWriter::lack(const RowValues& values, const RowValues::Part& part)
{
    if (part.link == part.type) {
        // A post without the man who holds it.
        const bool held = std::any_of(values.parts.begin(), values.parts.end(),
            [&part](const RowValues::Part& other) { return other.link == part.link && other.type != part.type; });
        return held ? QString() : part.type->fields().front().name;
    }
    for (const Field& field : part.type->fields())
        if (field.required && !field.partOf && part.record.isBlank(field.name)) return field.name;
    return {};
}

void PartWriter::check(RowValues& values)
{
    const bool leaveOut = m_plan.options().missing == MissingReference::Blank;
    QSet<const RecordType*> dropped;
    for (const RowValues::Part& part : values.parts) {
        const QString field = isGiven(values, part) ? lack(values, part) : QString();
        if (field.isEmpty()) continue;
        if (leaveOut || values.leftBlank.contains(part.type))
            dropped.insert(part.link ? part.link : part.type);
        else
            m_changer.report(*part.type, { field, u"required"_s, {} });
    }
    std::erase_if(
        values.parts, [&](const RowValues::Part& part) { return dropped.contains(part.link ? part.link : part.type); });
}

Result<bool> PartWriter::write(RowValues& values, const RecordId& main, bool mainIsNew)
{
    bool any = false;
    Parts beside;
    RowValues::Part* note = nullptr;
    for (RowValues::Part& part : values.parts) {
        if (part.isStay || !isGiven(values, part)) continue; // its moves are written with the deal
        if (part.isNote()) {
            note = &part;
            continue;
        }
        if (part.link) {
            beside.push_back(&part);
            continue;
        }
        // A part of a part of this row, which was written just before; else of the row's own record.
        const auto owner = std::find_if(values.parts.begin(), values.parts.end(), [&part](const RowValues::Part& one) {
            return one.type != part.type && one.owner && part.owner->target == one.type->name();
        });
        const bool inner = owner != values.parts.end();
        const auto written = inner ? writePart(part, *owner->type, owner->record.id, false)
                                   : writePart(part, m_plan.type(), main, mainIsNew);
        if (!written) return written;
        any = any || *written;
    }
    RecordId other;
    if (!beside.empty()) {
        const auto written = writeBeside(beside, main, other);
        if (!written) return written;
        any = any || *written;
    }
    if (!note) return any;
    const auto written = m_notes.write(*note, values, main, other);
    if (written && *written) ++m_written;
    return written ? Result<bool>(any || *written) : written;
}

Result<RecordId> PartWriter::existingPart(const RowValues::Part& part)
{
    const Record& record = part.record;
    if (part.type->nature() == Nature::Keyed) {
        const RecordId id = part.type->computeId(record.cells);
        const auto present = m_bulk.find(*part.type, id);
        if (!present) return present.error();
        return *present && !(*present)->deleted ? id : RecordId();
    }
    for (const QStringList& key : part.type->matchKeys()) {
        if (std::any_of(key.begin(), key.end(), [&](const QString& name) { return record.isBlank(name); })) continue;
        const auto ids = m_matcher.candidates(*part.type, key, record);
        if (!ids) return ids.error();
        return ids->empty() ? RecordId() : ids->front();
    }
    return RecordId();
}

Result<bool> PartWriter::writePart(
    RowValues::Part& part, const RecordType& ownerType, const RecordId& owner, bool ownerIsNew)
{
    Record& record = part.record;
    record.refer(part.owner->name, ownerType, owner);
    part.fields.append(part.owner->name);
    // What was made a moment ago has no parts yet; the question would be asked once per row.
    const auto present = ownerIsNew ? Result<RecordId>(RecordId()) : existingPart(part);
    if (!present) return present.error();
    if (!present->isNull()) {
        record.id = *present;
        const auto changed = m_changer.change(record, record.id, part.fields);
        if (changed && *changed) ++m_result.partsChanged[part.type->name()], ++m_written;
        return changed;
    }
    if (part.type->name() == u"opportunity_line"_s && record.isBlank(u"quantity"_s) && ownerIsNew)
        record.set(u"quantity"_s, qint64(10000));
    record.id = m_workspace.blank(part.type->name()).id;
    const auto added = m_changer.run(EditStep::create(record));
    if (added && *added) ++m_result.partsChanged[part.type->name()], ++m_written;
    return added;
}

/// By e-mail and name anywhere; by name alone only among those who are tied to the row's record: there are many 王伟.
Result<RecordId> PartWriter::existingBeside(
    const Record& beside, const RecordType& link, const Field& owner, const Field& back, const RecordId& main)
{
    const RecordType& type = *beside.type;
    for (const QStringList& key : type.matchKeys()) {
        if (std::any_of(key.begin(), key.end(), [&](const QString& name) { return beside.isBlank(name); })) continue;
        auto ids = m_matcher.candidates(type, key, beside);
        const bool named = type.titleField() && key == QStringList { type.titleField()->name };
        if (ids && named) ids = m_matcher.tied(*ids, link, owner, back, main);
        if (!ids) return ids.error();
        for (const RecordId& id : *ids) {
            const auto record = m_bulk.find(type, id);
            if (!record) return record.error();
            // An address that several people share (info@…) makes nobody another.
            if (*record && keyText((*record)->title()) == keyText(beside.title())) return id;
        }
    }
    return RecordId();
}

Result<bool> PartWriter::writeBeside(const Parts& parts, const RecordId& main, RecordId& id)
{
    const RecordType& link = *parts.front()->link;
    const Field* owner = nullptr;
    const Field* back = nullptr;
    for (const Field& field : link.fields()) {
        if (field.partOf && field.kind == Kind::Reference && field.target != m_plan.type().name())
            owner = &field;
        else if (field.kind == Kind::Reference && field.target == m_plan.type().name())
            back = &field;
    }
    const RecordType& type = m_workspace.catalog().type(owner->target);
    Record beside(type);
    QStringList fields;
    RowValues::Part tie { &link, owner, nullptr, Record(link), {} };
    for (const RowValues::Part* part : parts) {
        Record& record = part->type == &type ? beside : tie.record;
        record = part->record;
        (part->type == &type ? fields : tie.fields) = part->fields;
    }
    const auto present = existingBeside(beside, link, *owner, *back, main);
    if (!present) return present.error();
    const bool isNew = present->isNull();
    beside.id = isNew ? m_workspace.blank(type.name()).id : *present;
    id = beside.id;
    const auto changed = isNew ? m_changer.run(EditStep::create(beside)) : m_changer.change(beside, beside.id, fields);
    if (!changed || (isNew && !*changed)) return changed;
    if (*changed) ++(isNew ? m_result.created : m_result.partsChanged)[type.name()], ++m_written;
    tie.record.set(back->name, main);
    tie.fields.append(back->name);
    const auto tied = writePart(tie, type, beside.id, isNew);
    return tied ? Result<bool>(*changed || *tied) : tied;
}

} // namespace fairlead
