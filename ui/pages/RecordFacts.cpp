#include "pages/RecordFacts.h"

#include "pages/FactRow.h"
#include "theme/Kinds.h"
#include "widgets/Label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

RecordFacts::RecordFacts(const Theme& theme, Session& session, RecordDrafts& drafts, const RecordType& type,
    const RecordPageConfig& config, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_drafts(drafts)
    , m_type(type)
    , m_config(config)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"recordFacts"_s);
    m_column->setContentsMargins(theme.px(Space::S), theme.px(Space::S), theme.px(Space::S), theme.px(Space::L));
    m_column->setSpacing(0);
    build();
}

void RecordFacts::build()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    m_sections.clear();
    m_taken.clear();
    m_cells = m_type.cellCount();
    for (const FactSection& section : std::as_const(m_config.sections))
        addSection(section.title, section.fields, true);
    QStringList rest;
    QStringList texts;
    for (const Field& field : m_type.fields())
        (field.kind == FieldKind::LongText ? texts : rest).append(field.name);
    const bool declared = !m_config.sections.isEmpty();
    addSection(
        declared ? fairlead::Label { u"More facts"_s, u"更多信息"_s } : fairlead::Label { u"Facts"_s, u"基本信息"_s },
        rest, !declared);
    addSection({ u"Remarks"_s, u"备注"_s }, texts, false);
    m_more = new QPushButton(this);
    m_more->setObjectName(u"emptyFactsButton"_s);
    setKind(m_more, kinds::Kind::Quiet, kinds::Scale::Small);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        arrange();
    });
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_column->addStretch(1);
}

/// What is written with a field is edited with it, in the order of the declaration.
QList<const Field*> RecordFacts::companions(const Field& field) const
{
    QList<const Field*> fields = FactEditors::together(m_type, field);
    fields.removeIf([&](const Field* other) { return other != &field && m_taken.contains(other->name); });
    return fields;
}

void RecordFacts::addSection(const fairlead::Label& title, const QStringList& names, bool always)
{
    Section section;
    section.always = always;
    section.words = title;
    section.title = new Label(m_theme, Type::Body, Weight::SemiBold, Ink::Text, this);
    section.title->setContentsMargins(m_theme.px(Space::S), 0, 0, 0);
    if (!m_sections.isEmpty()) m_column->addSpacing(m_theme.px(Space::M));
    section.title->setFixedHeight(m_theme.px(Size::ControlSmall));
    m_column->addWidget(section.title);
    for (const QString& name : names) {
        const Field* field = m_type.find(name);
        if (!field || isInnerField(*field) || m_taken.contains(name)) continue;
        addRow(section, companions(*field));
    }
    m_sections.append(section);
}

void RecordFacts::addRow(Section& section, const QList<const Field*>& fields)
{
    for (const Field* field : fields)
        m_taken.append(field->name);
    auto* row = new FactRow(m_theme, m_session, m_drafts, fields, this);
    connect(row, &FactRow::linked, this, &RecordFacts::linked);
    connect(row, &FactRow::editingChanged, this, &RecordFacts::editingChanged);
    connect(row, &FactRow::wentOn, this, [this, row](bool forward) { goOn(row, forward); });
    m_column->addWidget(row);
    section.rows.append(row);
}

void RecordFacts::show(const Record& record, bool anew)
{
    m_record = record;
    if (m_cells != m_type.cellCount() && !isEditing()) build();
    for (const Section& section : std::as_const(m_sections)) {
        section.title->setText(section.words.in(m_session.isChinese()));
        for (FactRow* row : section.rows)
            anew ? row->turnTo(record) : row->show(record);
    }
    if (anew) m_all = false;
    arrange();
}

void RecordFacts::arrange()
{
    int empty = 0;
    for (const Section& section : std::as_const(m_sections)) {
        bool any = false;
        for (FactRow* row : section.rows) {
            const bool blank = row->isBlank() && !row->isEditing();
            // Where nothing is said there is always room for a remark.
            const bool hidden = blank && !section.always && row->fields().front()->name != u"remark"_s;
            empty += hidden;
            row->setVisible(!hidden || m_all);
            any = any || !hidden || m_all;
        }
        section.title->setVisible(any);
    }
    m_more->setText(m_all ? tr("Hide empty facts") : tr("Show %Ln empty fact(s)", nullptr, empty));
    m_more->setVisible(empty > 0);
}

bool RecordFacts::isEditing() const
{
    for (const Section& section : m_sections)
        for (const FactRow* row : section.rows)
            if (row->isEditing()) return true;
    return false;
}

void RecordFacts::settle()
{
    for (const Section& section : std::as_const(m_sections))
        for (FactRow* row : section.rows)
            if (row->isEditing() && row->fields().front()->kind != FieldKind::LongText) row->save();
}

void RecordFacts::editCurrent()
{
    for (const Section& section : std::as_const(m_sections))
        for (FactRow* row : section.rows)
            if (row->hasFocus()) return row->edit();
    for (const Section& section : std::as_const(m_sections))
        for (FactRow* row : section.rows)
            if (row->isVisible()) return row->edit();
}

void RecordFacts::focusFirst()
{
    for (const Section& section : std::as_const(m_sections))
        for (FactRow* row : section.rows)
            if (row->isVisible()) return row->setFocus(Qt::OtherFocusReason);
}

void RecordFacts::goOn(const FactRow* row, bool forward)
{
    QList<FactRow*> shown;
    for (const Section& section : std::as_const(m_sections))
        for (FactRow* one : section.rows)
            if (one->isVisible()) shown.append(one);
    const qsizetype next = shown.indexOf(row) + (forward ? 1 : -1);
    if (next >= 0 && next < shown.size()) shown.at(next)->edit();
}

} // namespace fairlead::ui
