// PartTable: its rows come and go.
#include "pages/FieldEditor.h"
#include "pages/PartTable.h"
#include "theme/Kinds.h"

#include <QPushButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

void PartTable::load(const Record& owner)
{
    Query parts;
    parts.type = &m_type;
    parts.filter = Filter::condition({ m_owning.name }, Filter::Operator::Equal, { FilterValue::ofId(owner.id) });
    const QueryRunner runner = m_session.runner();
    const auto rows = runner.rowNumbers(parts);
    if (!rows) return;
    if (auto records = runner.records(parts, *rows))
        for (Record& record : *records)
            appendRow(std::move(record));
}

PartTable::Row& PartTable::appendRow(Record record)
{
    auto row = std::make_unique<Row>();
    row->stored = record;
    row->record = std::move(record);
    for (const Field* field : std::as_const(m_columns)) {
        auto* editor = new FieldEditor(m_theme, m_session, row->record, *field, this, FieldEditor::Dress::Bare);
        connect(editor, &FieldEditor::edited, this, &PartTable::edited);
        row->editors.append(editor);
    }
    auto* remove = new QPushButton(m_theme.icon(u"edit-delete"_s), QString(), this);
    remove->setObjectName(m_type.name() + u"RemoveButton"_s);
    remove->setAccessibleName(tr("Remove this row"));
    remove->setToolTip(tr("Remove this row"));
    remove->setAutoDefault(false);
    setKind(remove, kinds::Kind::Quiet, kinds::Scale::Small);
    connect(remove, &QPushButton::clicked, this, [this, remove] { removeRow(remove); });
    row->remove = remove;
    m_rows.push_back(std::move(row));
    return *m_rows.back();
}

void PartTable::addRow()
{
    begin(m_session.workspace().blank(m_type.name())).editors.front()->setFocus(Qt::OtherFocusReason);
}

void PartTable::take(Record part) { begin(std::move(part)).begun = true; }

PartTable::Row& PartTable::begin(Record record)
{
    record.refer(m_owning.name, m_ownerType, m_owner);
    // What must be chosen begins with its first choice.
    for (const Field* field : std::as_const(m_columns))
        if (const ChoiceList* list = field->required ? m_session.catalog().list(field->list) : nullptr;
            list && record.isBlank(field->name))
            record.set(field->name, list->offered().value(0).code);
    Row& row = appendRow(std::move(record));
    placeRows();
    emit edited();
    return row;
}

void PartTable::removeRow(const QWidget* button)
{
    const auto row = std::find_if(
        m_rows.begin(), m_rows.end(), [button](const std::unique_ptr<Row>& one) { return one->remove == button; });
    if (row == m_rows.end()) return;
    if ((*row)->stored.n) m_removed.push_back((*row)->stored);
    for (FieldEditor* editor : std::as_const((*row)->editors))
        editor->deleteLater();
    (*row)->remove->deleteLater();
    m_rows.erase(row);
    placeRows();
    emit edited();
}

} // namespace fairlead::ui
