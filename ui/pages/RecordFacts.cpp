#include "pages/RecordFacts.h"

#include "pages/FactEditors.h"
#include "pages/FactRow.h"
#include "pages/FieldOrder.h"
#include "theme/Kinds.h"
#include "widgets/Label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

namespace {

/// What the rows are made of: another list of words needs other rows.
QStringList factsOf(const Catalog& catalog, const RecordType& type, const FieldOrder& order)
{
    QStringList facts;
    for (const FactSection& section : order.sections()) {
        facts.append(section.title.en);
        for (const QString& name : section.fields)
            facts.append(name + (order.isMoved(name) ? u":moved"_s : QString())
                + (catalog.isHidden(type, type.at(name)) ? u":hidden"_s : QString()));
    }
    return facts;
}

} // namespace

RecordFacts::RecordFacts(
    const Theme& theme, Session& session, RecordDrafts& drafts, const RecordType& type, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_drafts(drafts)
    , m_type(type)
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
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    m_sections.clear();
    m_taken.clear();
    const FieldOrder order(m_session.catalog(), m_type);
    m_made = factsOf(m_session.catalog(), m_type, order);
    m_moved.clear();
    for (const QString& name : order.all())
        if (order.isMoved(name)) m_moved.append(name);
    for (const FactSection& section : order.sections())
        addSection(section);
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

/// What is written with a field is edited with it, in the order of the declaration, unless people want it elsewhere.
QList<const Field*> RecordFacts::companions(const Field& field) const
{
    const auto alone
        = [this](const Field& one) { return m_moved.contains(one.name) || m_session.catalog().isHidden(m_type, one); };
    QList<const Field*> fields = FactEditors::together(m_type, field);
    fields.removeIf([&](const Field* other) {
        return other != &field && (alone(field) || alone(*other) || m_taken.contains(other->name));
    });
    return fields;
}

void RecordFacts::addSection(const FactSection& facts)
{
    Section section;
    section.always = facts.always;
    section.words = facts.title;
    section.title = new Label(m_theme, Type::Body, Weight::SemiBold, Ink::Text, this);
    section.title->setContentsMargins(m_theme.px(Space::S), 0, 0, 0);
    if (!m_sections.isEmpty()) m_column->addSpacing(m_theme.px(Space::M));
    section.title->setFixedHeight(m_theme.px(Size::ControlSmall));
    m_column->addWidget(section.title);
    for (const QString& name : facts.fields)
        if (!m_taken.contains(name)) addRow(section, companions(m_type.at(name)));
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
    const Catalog& catalog = m_session.catalog();
    if (!isEditing() && m_made != factsOf(catalog, m_type, FieldOrder(catalog, m_type))) build();
    for (const Section& section : std::as_const(m_sections)) {
        section.title->setText(section.words.in(m_session.isChinese()));
        for (FactRow* row : section.rows)
            anew ? row->turnTo(record) : row->show(record);
    }
    if (anew) m_all = false;
    mark();
}

void RecordFacts::setMarks(const QHash<QString, QString>& marks)
{
    if (m_marks == marks) return;
    m_marks = marks;
    mark();
}

void RecordFacts::mark()
{
    for (const Section& section : std::as_const(m_sections)) {
        for (FactRow* row : section.rows) {
            QStringList words;
            for (const Field* field : row->fields())
                if (const QString mark = m_marks.value(field->name); !mark.isEmpty()) words.append(mark);
            row->setMark(words.join(u'\n'));
        }
    }
    arrange();
}

bool RecordFacts::isHidden(const FactRow& row) const
{
    return m_session.catalog().isHidden(m_type, *row.fields().front()) && !row.isEditing();
}

void RecordFacts::arrange()
{
    int empty = 0;
    bool filled = false;
    for (const Section& section : std::as_const(m_sections)) {
        bool any = false;
        for (FactRow* row : section.rows) {
            const bool blank = row->isBlank() && !row->isEditing();
            // Where nothing is said there is always room for a remark.
            const bool hidden = !row->isMarked()
                && (isHidden(*row) || (blank && !section.always && row->fields().front()->name != u"remark"_s));
            empty += hidden;
            filled = filled || (hidden && !blank);
            row->setVisible(!hidden || m_all);
            any = any || !hidden || m_all;
        }
        section.title->setVisible(any);
    }
    const QString show = filled ? tr("Show %Ln empty or hidden fact(s)", nullptr, empty)
                                : tr("Show %Ln empty fact(s)", nullptr, empty);
    m_more->setText(!m_all ? show : filled ? tr("Hide empty and hidden facts") : tr("Hide empty facts"));
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
