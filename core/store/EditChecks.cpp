// What an edit must obey: the checks of EditWriter before it writes anything.
#include "base/Text.h"
#include "store/EditWriter.h"

#include <QDateTime>

namespace fairlead {

using namespace Qt::StringLiterals;

void checkByDeclaration(Record& record, const Catalog& catalog, std::vector<Problem>& problems)
{
    for (const Field& field : record.type->fields()) {
        Cell& cell = record.cells[size_t(field.firstCell)];
        if (auto* text = std::get_if<QString>(&cell)) {
            if (!isStorable(*text)) {
                problems.push_back({ field.name, u"text"_s, {} });
                continue;
            }
            *text = normalised(*text);
            if (text->isEmpty()) cell = Cell();
        }
        if (field.required && record.isBlank(field.name)) problems.push_back({ field.name, u"required"_s, {} });
        if (field.kind == Kind::Choice && !field.followsFile && !isNull(cell)) {
            const ChoiceList* list = catalog.list(field.list);
            if (list && !list->find(textOf(cell))) problems.push_back({ field.name, u"unknown"_s, textOf(cell) });
        }
        if (field.kind == Kind::AnyReference && field.partOf && !isNull(cell)) {
            const RecordType* owner = catalog.numbered(quint16(numberOf(cell)));
            if (!owner || !field.isPartOf(owner->name())) problems.push_back({ field.name, u"owner"_s, {} });
        }
        if (field.kind == Kind::Date && !isNull(cell) && !dateOf(cell).isValid())
            problems.push_back({ field.name, u"date"_s, textOf(cell) });
        if (field.kind == Kind::Money && !isNull(cell)) {
            const qint64 minor = numberOf(cell);
            if (minor > maxMinor || minor < -maxMinor)
                problems.push_back({ field.name, u"range"_s, QString::number(minor) });
            if (textOf(record.cells[size_t(field.firstCell + 1)]).size() != 3)
                problems.push_back({ field.name, u"currency"_s, {} });
        }
    }
}

bool EditWriter::checkDay(QDate day, const QString& field, std::vector<Problem>& problems) const
{
    if (!day.isValid() || m_context.bulk) return true;
    if (day > m_context.today) problems.push_back({ field, u"future"_s, day.toString(Qt::ISODate) });
    const auto limit = m_context.lookup.backDays();
    if (limit && day < m_context.today.addDays(-*limit))
        problems.push_back({ field, u"too_far_back"_s, QString::number(*limit) });
    return problems.empty();
}

/// A visit or call that somebody enters: like a move, within the limit and never ahead.
bool EditWriter::checkHappened(const Record& record, std::vector<Problem>& problems) const
{
    const Field* field = record.type->find(u"happened_at"_s);
    if (!field || record.isBlank(field->name)) return true;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(numberOf(record.cell(field->name)));
    return checkDay(at.date(), field->name, problems);
}

bool EditWriter::check(Record& record, const RuleContext& context, std::vector<Problem>& problems) const
{
    checkByDeclaration(record, m_context.catalog, problems);
    if (!m_context.bulk) {
        for (const Field& field : record.type->fields()) {
            if (field.kind != Kind::Reference) continue;
            const RecordId target = idOf(record.cells[size_t(field.firstCell)]);
            if (!target.isNull() && !m_context.rows.placeOf(m_context.catalog.type(field.target), target))
                problems.push_back({ field.name, u"absent"_s, target.toString() });
        }
    }
    if (!problems.empty()) return false;
    for (const RecordRule& rule : record.type->rules())
        rule(record, context, problems);
    return problems.empty();
}

bool EditWriter::checkChange(
    const Record& before, const Record& after, const RuleContext& context, std::vector<Problem>& problems) const
{
    for (const ChangeRule& rule : after.type->changeRules())
        rule(before, after, context, problems);
    return problems.empty();
}

/// What people want required: a new record has it, a change does not take it away. Records of before may lack it.
bool EditWriter::checkWanted(const Record* before, const Record& after, std::vector<Problem>& problems) const
{
    for (const QString& name : m_context.catalog.wantedOf(*after.type))
        if (after.isBlank(name) && (!before || !before->isBlank(name))) problems.push_back({ name, u"required"_s, {} });
    return problems.empty();
}

} // namespace fairlead
