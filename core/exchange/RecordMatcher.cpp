#include "exchange/RecordMatcher.h"

#include "base/Text.h"

namespace fairlead {

using namespace Qt::StringLiterals;

RecordMatcher::RecordMatcher(const ImportPlan& plan, BulkEdit& bulk)
    : m_plan(plan)
    , m_bulk(bulk)
    , m_rowsRepeat(std::any_of(plan.columns().begin(), plan.columns().end(), [&plan](const MappedColumn& column) {
        // A record beside, a note, or a part of a part: lines of a quotation.
        const FieldPath* path = column.path ? &*column.path : nullptr;
        return path
            && (path->link || path->note
                || (path->owner && path->owner->kind == Kind::Reference && path->owner->target != plan.type().name()));
    }))
{
}

Result<RecordMatcher::Match> RecordMatcher::byId(const RecordId& id)
{
    const auto record = id.isNull() ? Result<std::optional<Record>>(std::nullopt) : m_bulk.find(m_plan.type(), id);
    if (!record) return record.error();
    if (!*record) return Match {};
    if (!(*record)->mergedInto.isNull()) return Match { id, u"merged"_s, false };
    return Match { id, {}, (*record)->deleted && !(*record)->visible };
}

Result<RecordMatcher::Match> RecordMatcher::find(const RowValues& values)
{
    const RecordType& type = m_plan.type();
    const bool keyed = type.nature() == Nature::Keyed;
    const bool add = m_plan.options().mode == ImportMode::Add;
    const RecordId id = keyed ? type.computeId(values.record.cells) : values.givenId;
    if (!id.isNull()) {
        auto match = byId(id);
        if (!match) return match;
        // Whatever finds the record of a row: what has its id already can only be brought back or changed by that id.
        const bool byOther = !keyed && m_plan.key() != QStringList { u"id"_s };
        if (!match->id.isNull() && !match->inBin && (add || byOther) && match->problem.isEmpty())
            match->problem = u"taken"_s;
        if (!match->id.isNull() || !byOther) return match;
    }
    if (keyed || add) return Match {};
    const auto found = byKey(values);
    return found ? Result<Match>(Match { *found, {}, false }) : found.error();
}

Result<RecordId> RecordMatcher::byKey(const RowValues& values)
{
    const RecordType& type = m_plan.type();
    const bool natural = m_plan.options().key.isEmpty() && !type.isEntry();
    QStringList tried;
    for (const QStringList& wanted : natural ? type.matchKeys() : QList<QStringList> { m_plan.key() }) {
        const QStringList key = natural ? usable(wanted, values) : wanted;
        const auto isBlank = [&](const QString& name) { return name == u"id"_s || values.record.isBlank(name); };
        if (std::all_of(key.begin(), key.end(), isBlank)) continue;
        auto ids = candidates(type, key, values.record);
        if (ids) ids = withoutOthers(std::move(*ids), type, tried, values.record);
        if (ids) ids = amongNamesakes(std::move(*ids), values);
        if (!ids) return ids.error();
        tried += key;
        if (!ids->empty()) return choose(*ids, values);
    }
    return RecordId();
}

/// The part of a natural key that says something in this row. A title alone is enough where the file has no column for
/// the rest; a blank cell in a column that it has means a record without.
QStringList RecordMatcher::usable(const QStringList& key, const RowValues& values) const
{
    const Field* title = m_plan.type().titleField();
    const bool titled = title && key.contains(title->name);
    QStringList usable;
    for (const QString& name : key) {
        const bool blank = values.record.isBlank(name);
        if (blank && (!titled || name == title->name)) return {};
        if (!blank || m_plan.isMapped(name)) usable.append(name);
    }
    return usable;
}

Result<std::vector<RecordId>> RecordMatcher::candidates(
    const RecordType& type, const QStringList& key, const Record& values)
{
    const Field* title = type.titleField();
    const bool titled = title && key.contains(title->name) && !values.isBlank(title->name);
    QStringList filled;
    Cells cells;
    bool exact = true; // the question to the workspace says it all
    for (const QString& name : key) {
        const Field& field = type.at(name);
        exact = exact && field.cellCount == 1 && !values.isBlank(name);
        if (values.isBlank(name)) continue;
        filled.append(name);
        cells.push_back(values.cells[size_t(field.firstCell + field.cellCount - 1)]);
    }
    auto ids = titled ? m_bulk.withTitle(type, values.title()) : m_bulk.withCells(type, filled, cells);
    if (!ids || (exact && (!titled || key.size() == 1))) return ids;
    std::vector<RecordId> fitting;
    for (const RecordId& id : *ids) {
        const auto record = m_bulk.find(type, id);
        if (!record) return record.error();
        const bool fits = *record && std::all_of(key.begin(), key.end(), [&](const QString& name) {
            const Field& field = type.at(name);
            if (field.title) return true;
            for (int i = 0; i < field.cellCount; ++i)
                if ((*record)->cell(name, i) != values.cell(name, i)) return false;
            return true;
        });
        if (fits) fitting.push_back(id);
    }
    return fitting;
}

/// A better key did not find it: of those that the next key finds only such can be meant as have nothing there.
Result<std::vector<RecordId>> RecordMatcher::withoutOthers(
    std::vector<RecordId> ids, const RecordType& type, const QStringList& tried, const Record& values)
{
    if (tried.isEmpty()) return ids;
    std::vector<RecordId> fitting;
    for (const RecordId& id : ids) {
        const auto record = m_bulk.find(type, id);
        if (!record) return record.error();
        if (*record && std::all_of(tried.begin(), tried.end(), [&](const QString& name) {
                return (*record)->isBlank(name) || (*record)->cell(name) == values.cell(name);
            }))
            fitting.push_back(id);
    }
    return fitting;
}

Result<std::vector<RecordId>> RecordMatcher::tied(const std::vector<RecordId>& ids, const RecordType& tie,
    const Field& owner, const Field& field, const RecordId& other)
{
    std::vector<RecordId> fitting;
    for (const RecordId& id : ids) {
        const auto ties = other.isNull()
            ? m_bulk.withCells(tie, { owner.name }, { cellOf(id) })
            : m_bulk.withCells(tie, { owner.name, field.name }, { cellOf(id), cellOf(other) });
        if (!ties) return ties.error();
        // Without another record to be tied to: those that are tied to none.
        if (ties->empty() == other.isNull()) fitting.push_back(id);
    }
    return fitting;
}

/// There are many 王伟: a contact that is only known by name must work where the row says, or nowhere yet. Our own
/// people change their units and stay who they are.
Result<std::vector<RecordId>> RecordMatcher::amongNamesakes(std::vector<RecordId> ids, const RowValues& values)
{
    if (m_plan.type().name() != u"contact"_s || !values.record.isBlank(u"email"_s)) return ids;
    for (const RowValues::Part& part : values.parts) {
        if (part.link || part.type->name() != u"employment"_s || part.record.isBlank(u"company"_s)) continue;
        const Field& company = part.type->at(u"company"_s);
        const RecordId employer = part.record.reference(company.name);
        auto there = tied(ids, *part.type, *part.owner, company, employer);
        if (!there || !there->empty()) return there;
        return tied(ids, *part.type, *part.owner, company, {});
    }
    return ids;
}

Result<bool> RecordMatcher::contradicts(const RecordId& id, const RowValues& values)
{
    const RecordType& type = m_plan.type();
    const auto record = m_bulk.find(type, id);
    if (!record) return record.error();
    return !*record || std::any_of(values.fields.begin(), values.fields.end(), [&](const QString& name) {
        const Field& field = type.at(name);
        if (field.title || (*record)->isBlank(name)) return false;
        for (int i = 0; i < field.cellCount; ++i)
            if ((*record)->cell(name, i) != values.record.cell(name, i)) return true;
        return false;
    });
}

Result<RecordId> RecordMatcher::choose(const std::vector<RecordId>& ids, const RowValues& values)
{
    if (m_rowsRepeat) {
        // The company of an earlier row, unless this row says something else about it: then it is a namesake.
        for (const RecordId& id : ids) {
            if (!m_used.contains(id)) continue;
            const auto other = contradicts(id, values);
            if (!other) return other.error();
            if (!*other) return id;
        }
    }
    const auto free = std::find_if(ids.begin(), ids.end(), [this](const RecordId& id) { return !m_used.contains(id); });
    return free == ids.end() ? RecordId() : *free;
}

} // namespace fairlead
