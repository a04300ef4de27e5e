#include "pages/RecordForm.h"

#include "pages/FieldEditor.h"
#include "pages/FieldOrder.h"
#include "pages/ListConfig.h"
#include "widgets/Label.h"

#include <QGridLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

RecordForm::RecordForm(const Theme& theme, Session& session, const Record& record, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_record(record)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"recordForm"_s);
    const int side = theme.px(Space::L);
    m_grid->setContentsMargins(side, theme.px(Space::L), side, theme.px(Space::L));
    m_grid->setHorizontalSpacing(theme.px(Space::L));
    m_grid->setVerticalSpacing(theme.px(Space::M));
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);

    const QList<QList<const Field*>> sections = this->sections();
    addSection({}, sections.at(0));
    if (m_column) ++m_row;
    m_column = 0;
    m_middleRow = m_row++;
    if (!m_editors.isEmpty()) m_lastKey = m_editors.back();
    addSection(tr("More facts"), sections.at(1));
    addSection(tr("Remarks"), sections.at(2));
    m_grid->setRowStretch(m_row + 1, 1);
}

/// What matters most, the rest, long texts: each where people want it.
QList<QList<const Field*>> RecordForm::sections() const
{
    const QList<const Field*> keys = keyFields();
    QList<const Field*> rest;
    QList<const Field*> marks;
    QList<const Field*> texts;
    for (const Field& field : m_record.type->fields()) {
        if (!isShown(field) || keys.contains(&field)) continue;
        (field.kind == FieldKind::LongText ? texts : field.kind == FieldKind::Boolean ? marks : rest).append(&field);
    }
    // Fields of one group belong side by side, wherever the declaration has them.
    std::stable_sort(
        rest.begin(), rest.end(), [](const Field* a, const Field* b) { return a->groupNumber < b->groupNumber; });
    QList<QStringList> names { {}, {}, {} };
    for (const Field* field : keys)
        names[0].append(field->name);
    for (const Field* field : rest + marks)
        names[1].append(field->name);
    for (const Field* field : std::as_const(texts))
        names[2].append(field->name);
    QList<QList<const Field*>> sections;
    for (const QStringList& section : FieldOrder(m_session.catalog(), *m_record.type).arranged(names)) {
        sections.append(QList<const Field*>());
        for (const QString& name : section)
            sections.back().append(&m_record.type->at(name));
    }
    return sections;
}

bool RecordForm::isShown(const Field& field) const
{
    // What follows from moves and what only the program reads is no field of a form.
    static const QStringList inner { u"board_key"_s, u"key_stage"_s, u"for_stage"_s, u"entered_on"_s, u"owner_unit"_s,
        u"pipeline"_s, u"sort_key"_s, u"manager_category"_s, u"manager_amount"_s, u"manager_reason"_s,
        u"pinned_period"_s, u"tax_basis"_s, u"amount_from"_s, u"starts_at"_s, u"version_name"_s };
    return !inner.contains(field.name) && !field.retired && !m_session.catalog().isHidden(*m_record.type, field)
        && field.kind != FieldKind::AnyReference && field.kind != FieldKind::File && !(field.partOf && m_record.n != 0);
}

QList<const Field*> RecordForm::keyFields() const
{
    QList<const Field*> keys;
    const auto take = [&](const Field& field) {
        if (isShown(field) && field.kind != FieldKind::LongText && !keys.contains(&field)) keys.append(&field);
    };
    if (const Field* title = m_record.type->titleField()) take(*title);
    for (const Field& field : m_record.type->fields())
        if (m_session.catalog().isRequired(*m_record.type, field)) take(field);
    for (const ListConfig& config : listConfigs()) {
        if (m_session.catalog().resolve(config.kind).type != m_record.type) continue;
        for (const QString& name : config.columns) {
            const Field& column = m_record.type->at(name);
            take(column);
            // With the step goes its day.
            for (const Field& field : m_record.type->fields())
                if (name == u"next_step"_s && field.groupNumber == column.groupNumber) take(field);
        }
    }
    return keys;
}

void RecordForm::addSection(const QString& title, const QList<const Field*>& fields)
{
    if (fields.isEmpty()) return;
    if (m_column) ++m_row;
    m_column = 0;
    if (!title.isEmpty()) {
        auto* label = new Label(m_theme, Type::Body, Weight::SemiBold, Ink::Text, this);
        label->setText(title);
        m_grid->setRowMinimumHeight(m_row++, m_theme.px(Space::Xs)); // air before a section
        m_grid->addWidget(label, m_row++, 0, 1, 2);
    }
    for (const Field* field : fields) {
        auto* editor = new FieldEditor(m_theme, m_session, m_record, *field, this);
        m_editors.append(editor);
        place(editor, editor->isLong() || field->title);
    }
}

void RecordForm::setMiddle(QWidget* parts) { m_grid->addWidget(parts, m_middleRow, 0, 1, 2); }

void RecordForm::putBeside(FieldEditor* field, FieldEditor* second)
{
    auto* both = new QWidget(this);
    delete m_grid->replaceWidget(field, both);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(m_theme.px(Space::S));
    row->addWidget(field, 1, Qt::AlignTop);
    row->addWidget(second, 1, Qt::AlignTop);
    setTabOrder(field->focusProxy(), second->focusProxy());
    if (m_lastKey == field) m_lastKey = second;
}

void RecordForm::place(FieldEditor* editor, bool wide)
{
    if (wide && m_column) {
        ++m_row;
        m_column = 0;
    }
    m_grid->addWidget(editor, m_row, m_column, 1, wide ? 2 : 1, Qt::AlignTop);
    m_column = wide ? 0 : 1 - m_column;
    if (!m_column) ++m_row;
}

FieldEditor* RecordForm::editorOf(const QString& field) const
{
    for (FieldEditor* editor : m_editors)
        if (editor->field().name == field) return editor;
    return nullptr;
}

bool RecordForm::isDirty() const
{
    return std::any_of(m_editors.cbegin(), m_editors.cend(), [](const auto* editor) { return editor->isDirty(); });
}

} // namespace fairlead::ui
