#include "store/StoreLookup.h"

#include "model/Catalog.h"
#include "model/OpportunityRules.h"

namespace fairlead {

using namespace Qt::StringLiterals;

std::vector<Record> StoreLookup::all(const QString& name) const
{
    std::vector<Record> records;
    const RecordType& type = catalog().type(name);
    Statement rows = m_rows.connection().prepare(m_rows.sql(type).selectWhere("_v=1 ORDER BY n"));
    while (rows.step())
        records.push_back(readRecord(type, rows, [](qint64) { return RecordId(); }));
    return records;
}

std::vector<Record> StoreLookup::naming(const QString& name, const QString& field, const RecordId& id) const
{
    std::vector<Record> records;
    const RecordType& type = catalog().type(name);
    const QByteArray column = TypeSql::quoted(field);
    const QByteArray named = id.isNull() ? column + " IS NULL" : column + "=?1";
    Statement rows = m_rows.connection().prepare(m_rows.sql(type).selectWhere(named + " AND _v=1 ORDER BY n"));
    if (!id.isNull()) rows.bind(1, id);
    while (rows.step())
        records.push_back(readRecord(type, rows, [](qint64) { return RecordId(); }));
    return records;
}

std::optional<Record> StoreLookup::find(const QString& type, const RecordId& id) const
{
    const bool stage = type == u"stage"_s;
    if (stage) {
        const auto known = m_stages.constFind(id);
        if (known != m_stages.constEnd()) return *known;
    }
    auto row = m_rows.load(catalog().type(type), id);
    if (!row || row->clock.row().isNull()) return std::nullopt;
    if (stage) m_stages.insert(id, row->record);
    return std::move(row->record);
}

RecordId StoreLookup::unitOf(const RecordId& person, QDate day) const
{
    if (person.isNull()) return {};
    if (!m_terms) {
        m_terms.emplace();
        for (const Record& record : all(u"membership"_s))
            (*m_terms)[record.reference(u"person"_s)].push_back(
                { record.reference(u"unit"_s), record.date(u"from_on"_s), record.date(u"to_on"_s) });
    }
    RecordId unit;
    QDate best;
    for (const Term& term : m_terms->value(person)) {
        if (day.isValid() && ((term.from.isValid() && day < term.from) || (term.to.isValid() && day > term.to)))
            continue;
        // Of several that fit, the one that began last.
        if (unit.isNull() || (term.from.isValid() && (!best.isValid() || term.from > best))) {
            unit = term.unit;
            best = term.from;
        }
    }
    return unit;
}

std::optional<Record> StoreLookup::firstStage(const RecordId& wanted) const
{
    RecordId pipeline = wanted;
    if (pipeline.isNull()) {
        QString lowest;
        for (const Record& record : all(u"pipeline"_s)) {
            if (record.number(u"retired"_s)) continue;
            if (pipeline.isNull() || record.text(u"sort_key"_s) < lowest) {
                pipeline = record.id;
                lowest = record.text(u"sort_key"_s);
            }
        }
    }
    std::optional<Record> first;
    for (Record& record : all(u"stage"_s)) {
        if (record.reference(u"pipeline"_s) != pipeline || record.number(u"retired"_s)
            || record.text(u"kind"_s) != stage_kind::open)
            continue;
        if (!first || record.text(u"sort_key"_s) < first->text(u"sort_key"_s)) first = std::move(record);
    }
    return first;
}

std::optional<qint64> StoreLookup::chanceOf(const RecordId& stage, QDate day) const
{
    if (!m_parameters) {
        m_parameters.emplace();
        for (const Record& record : all(u"stage_model"_s)) {
            if (record.number(u"void"_s)) continue;
            const Cell& value = record.cell(u"probability"_s);
            (*m_parameters)[record.reference(u"stage"_s)].push_back({ record.date(u"happened_on"_s), record.createdAt,
                isNull(value) ? std::nullopt : std::optional<qint64>(numberOf(value)) });
        }
    }
    std::optional<qint64> chance;
    QDate best;
    for (const Parameter& parameter : m_parameters->value(stage)) {
        if (day.isValid() && parameter.from.isValid() && parameter.from > day) continue;
        if (!best.isValid() || parameter.from >= best) {
            best = parameter.from;
            chance = parameter.probability;
        }
    }
    return chance;
}

std::optional<qint64> StoreLookup::backDays() const
{
    if (!m_backDays) {
        m_backDays.emplace();
        for (const Record& record : all(u"own_company"_s))
            if (!record.isBlank(u"back_days"_s)) *m_backDays = record.number(u"back_days"_s);
    }
    return *m_backDays;
}

void StoreLookup::changed(const RecordType& type)
{
    if (type.name() == u"stage"_s)
        m_stages.clear();
    else if (type.name() == u"membership"_s)
        m_terms.reset();
    else if (type.name() == u"stage_model"_s)
        m_parameters.reset();
    else if (type.name() == u"own_company"_s)
        m_backDays.reset();
}

} // namespace fairlead
