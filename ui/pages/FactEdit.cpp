#include "pages/FactEdit.h"

#include "pages/PartNotes.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

bool FactEdit::isSumOfLines(const Record& deal, const Catalog& catalog, const QueryRunner& runner)
{
    Query lines;
    lines.type = &catalog.type(u"opportunity_line"_s);
    lines.filter = Filter::condition({ u"opportunity"_s }, Filter::Operator::Equal, { FilterValue::ofId(deal.id) });
    const auto rows = runner.rowNumbers(lines);
    if (!rows || rows->empty()) return false;
    const auto records = runner.records(lines, *rows);
    return records && PartNotes::sumOf(*records) == QList<Money> { deal.money(u"amount"_s) };
}

void FactEdit::complete(Record& record, QStringList& fields, const Catalog& catalog, const QueryRunner& runner)
{
    if (fields.contains(u"amount"_s) && record.type->find(u"amount_from"_s)) {
        record.set(u"amount_from"_s, isSumOfLines(record, catalog, runner) ? u"lines"_s : u"typed"_s);
        fields.append(u"amount_from"_s);
    }
    if (fields.contains(u"probability_set"_s) && record.type->find(u"for_stage"_s)) {
        const bool none = record.isBlank(u"probability_set"_s);
        record.set(u"for_stage"_s, none ? RecordId() : record.reference(u"stage"_s));
        fields.append(u"for_stage"_s);
    }
}

Edit FactEdit::of(Record record, QStringList fields) const
{
    complete(record, fields, m_session.catalog(), m_session.runner());
    const QString name = fields.size() == 1
        ? tr("change %1 of %2", "field, record")
              .arg(record.type->at(fields.front()).label.in(m_session.isChinese()), record.title())
        : tr("change %1").arg(record.title());
    return { name, { EditStep::change(std::move(record), fields) }, {} };
}

} // namespace fairlead::ui
