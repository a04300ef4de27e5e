#include "exchange/RowCompletion.h"

#include "exchange/NoteWriter.h"
#include "model/OpportunityRules.h"

namespace fairlead {

using namespace Qt::StringLiterals;

RowCompletion::RowCompletion(const Workspace& workspace, const ImportPlan& plan, BulkEdit& bulk)
    : m_workspace(workspace)
    , m_plan(plan)
    , m_bulk(bulk)
{
}

void RowCompletion::complete(RowValues& values) const
{
    Record& record = values.record;
    if (const RecordView* view = m_plan.view(); view && record.isBlank(view->presetField)) {
        record.set(view->presetField, view->presetValue);
        values.fields.append(view->presetField);
    }
    for (RowValues::Part& part : values.parts)
        if (part.isNote()) NoteWriter::complete(part, m_workspace.clock().now());
    if (m_plan.isOwnExport()) return;
    nameMan(record, values.fields);
    for (RowValues::Part& part : values.parts)
        nameMan(part.record, part.fields);
    if (record.type->name() == u"opportunity"_s) completeDeal(values);
    if (record.type->name() == u"quote"_s) completeQuote(values);
    if (record.type->name() == u"lead"_s) nameLead(record, values.fields);
}

/// Family and given name make a full name: without a blank and family name first if they are Han characters.
void RowCompletion::nameMan(Record& record, QStringList& fields)
{
    const RecordType& type = *record.type;
    const QString whole = type.find(u"full_name"_s) ? u"full_name"_s : u"contact_name"_s;
    if (!type.find(whole) || !type.find(u"given_name"_s) || !record.isBlank(whole)) return;
    const QString family = record.text(u"family_name"_s);
    const QString given = record.text(u"given_name"_s);
    const QString both = family + given;
    if (both.isEmpty()) return;
    const bool han = std::all_of(both.begin(), both.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    record.set(whole, han ? both : QString(given + u' ' + family).trimmed());
    fields.append(whole);
}

/// As the lead's own rule would, but before the row is looked for among the leads that are there.
void RowCompletion::nameLead(Record& record, QStringList& fields)
{
    if (!record.isBlank(u"topic"_s)) return;
    const QString who = record.text(record.isBlank(u"company_name"_s) ? u"contact_name"_s : u"company_name"_s);
    if (who.isEmpty()) return;
    record.set(u"topic"_s, who);
    fields.append(u"topic"_s);
}

QString RowCompletion::stageKind(const Record& record) const
{
    const auto stage = m_bulk.find(m_workspace.catalog().type(u"stage"_s), record.reference(u"stage"_s));
    return stage && *stage ? (*stage)->text(u"kind"_s) : stage_kind::open;
}

void RowCompletion::completeDeal(RowValues& values) const
{
    Record& record = values.record;
    // A file's close date is the expected one, and for an ended deal the actual one too. One in the future can only be
    // the expected one: all that is known is that the deal has ended by now.
    const QDate close = record.date(u"expected_close"_s);
    if (close.isValid() && record.isBlank(u"closed_on"_s) && !record.isBlank(u"stage"_s)
        && stageKind(record) != stage_kind::open) {
        const QDate today = m_workspace.today();
        values.closedToday = close > today;
        record.set(u"closed_on"_s, std::min(close, today));
        values.fields.append(u"closed_on"_s);
    }
    if (record.isBlank(u"name"_s)) nameDeal(values);
}

/// What a row says of a product or of the terms stands in a version, the first one where it names none.
void RowCompletion::completeQuote(RowValues& values) const
{
    if (values.parts.empty()) return;
    const RecordType& type = m_workspace.catalog().type(u"quote_version"_s);
    const auto present = std::find_if(
        values.parts.begin(), values.parts.end(), [&type](const RowValues::Part& part) { return part.type == &type; });
    // Before its lines, which it owns.
    if (present == values.parts.end())
        values.parts.insert(values.parts.begin(), { &type, &type.at(u"quote"_s), nullptr, Record(type), {} });
    else
        std::rotate(values.parts.begin(), present, present + 1);
    RowValues::Part& version = values.parts.front();
    if (!version.record.isBlank(u"version"_s)) return;
    version.record.set(u"version"_s, qint64(1));
    version.fields.append(u"version"_s);
}

void RowCompletion::nameDeal(RowValues& values) const
{
    QStringList words;
    const auto title = [&](const QString& type, const RecordId& id) {
        const auto found = id.isNull() ? Result<std::optional<Record>>(std::optional<Record>())
                                       : m_bulk.find(m_workspace.catalog().type(type), id);
        if (found && *found) words.append((*found)->title());
    };
    Record& record = values.record;
    title(u"company"_s, record.reference(u"company"_s));
    for (const RowValues::Part& part : values.parts)
        if (part.type->name() == u"opportunity_line"_s) title(u"product"_s, part.record.reference(u"product"_s));
    if (!record.isBlank(u"number"_s)) words.append(record.text(u"number"_s));
    if (words.isEmpty()) return;
    record.set(u"name"_s, words.join(u" · "_s));
    values.fields.append(u"name"_s);
}

} // namespace fairlead
