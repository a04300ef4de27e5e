#include "pages/PartTables.h"

#include "pages/FieldEditor.h"
#include "pages/PartNotes.h"
#include "pages/PartTable.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

PartTables::PartTables(const Theme& theme, Session& session, const Record& owner, FieldEditor* amount, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_owner(owner)
    , m_amount(amount)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.px(Space::S));
    for (const auto& [type, owning] : session.catalog().partsOf(*owner.type)) {
        if (!isShown(*type)) continue;
        auto* table = new PartTable(theme, session, owner, *type, *owning, this);
        connect(table, &PartTable::edited, this, &PartTables::showNotes);
        connect(table, &PartTable::sumTaken, this, [this, table] { takeSum(*table); });
        column->addWidget(table);
        m_tables.append(table);
    }
    if (amount) connect(amount, &FieldEditor::edited, this, &PartTables::showNotes);
    showNotes();
}

bool PartTables::isShown(const RecordType& part)
{
    // What is written by moves, what is set up elsewhere, what is drawn and what has a page has its own places.
    return part.name() != u"influence"_s && part.name() != u"quote_version"_s && !part.isEntry()
        && part.nature() != Nature::Setup && !part.needsFile();
}

bool PartTables::hasParts(const Session& session, const RecordType& type)
{
    for (const auto& [part, owning] : session.catalog().partsOf(type))
        if (isShown(*part)) return true;
    return false;
}

bool PartTables::isDirty() const
{
    return std::any_of(m_tables.cbegin(), m_tables.cend(), [](const PartTable* table) { return table->isDirty(); });
}

void PartTables::take(const Record& part)
{
    for (PartTable* table : std::as_const(m_tables))
        if (&table->type() == part.type) return table->take(part);
}

void PartTables::tabAfter(QWidget* before)
{
    for (PartTable* table : std::as_const(m_tables))
        before = table->tabAfter(before);
}

FieldEditor* PartTables::read()
{
    for (PartTable* table : std::as_const(m_tables))
        if (FieldEditor* faulty = table->read()) return faulty;
    return nullptr;
}

std::vector<EditStep> PartTables::steps() const
{
    std::vector<EditStep> all;
    for (const PartTable* table : m_tables) {
        auto steps = table->steps();
        all.insert(all.end(), std::make_move_iterator(steps.begin()), std::make_move_iterator(steps.end()));
    }
    return all;
}

void PartTables::showNotes()
{
    Money typed;
    if (m_amount) {
        Record probe = m_owner;
        m_amount->peek(probe);
        typed = probe.money(m_amount->field().name);
    }
    for (PartTable* table : std::as_const(m_tables))
        table->setNote(PartNotes(m_session).of(table->type(), table->records(), typed));
}

void PartTables::takeSum(const PartTable& table)
{
    const QList<Money> sums = PartNotes::sumOf(table.records());
    if (!m_amount || sums.size() != 1) return;
    const QString currency
        = sums.front().currency == m_session.workspace().baseCurrency() ? QString() : u' ' + sums.front().currency;
    m_amount->setText(sums.front().toPlainString() + currency);
}

bool PartTables::isSumOfLines(const Money& amount) const
{
    for (const PartTable* table : m_tables)
        if (table->type().name() == u"opportunity_line"_s)
            return PartNotes::sumOf(table->records()) == QList<Money> { amount };
    return false;
}

} // namespace fairlead::ui
