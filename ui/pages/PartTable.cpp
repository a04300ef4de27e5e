#include "pages/PartTable.h"

#include "pages/FieldEditor.h"
#include "pages/PartNotes.h"
#include "theme/Kinds.h"
#include "widgets/Label.h"

#include <QGridLayout>
#include <QPushButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

namespace {

// More do not stand side by side in a form.
constexpr qsizetype mostColumns = 6;

/// Which fields of a part come first, where its declaration begins with others.
QStringList preferred(const QString& type)
{
    static const QHash<QString, QStringList> fields {
        { u"opportunity_line"_s,
            { u"product"_s, u"quantity"_s, u"price"_s, u"from_month"_s, u"months"_s, u"recurring"_s } },
        { u"quote_line"_s, { u"product"_s, u"quantity"_s, u"list_price"_s, u"price"_s, u"delivery_on"_s } },
        { u"opportunity_contact"_s, { u"contact"_s, u"role"_s, u"power"_s, u"level"_s, u"attitude"_s } },
        { u"credit_share"_s, { u"person"_s, u"kind"_s, u"share"_s, u"reason"_s } }
    };
    return fields.value(type);
}

int stretchOf(const Field& field)
{
    if (field.kind == FieldKind::Reference) return 4;
    return field.kind == FieldKind::Quantity || field.kind == FieldKind::Integer ? 2 : 3;
}

} // namespace

PartTable::PartTable(const Theme& theme, Session& session, const Record& owner, const RecordType& type,
    const Field& owning, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_type(type)
    , m_owning(owning)
    , m_ownerType(*owner.type)
    , m_owner(owner.id)
    , m_columns(columnsOf())
{
    setObjectName(type.name() + u"Parts"_s);
    build();
    if (owner.n) load(owner);
    placeRows();
}

QList<const Field*> PartTable::columnsOf() const
{
    QList<const Field*> columns;
    for (const QString& name : preferred(m_type.name()))
        columns.append(&m_type.at(name));
    for (const Field& field : m_type.fields()) {
        const bool fits = !field.partOf && field.kind != FieldKind::LongText && field.kind != FieldKind::AnyReference
            && field.name != u"sort_key"_s;
        if (fits && columns.size() < mostColumns && !columns.contains(&field)
            && (preferred(m_type.name()).isEmpty() || m_session.catalog().isRequired(m_type, field)))
            columns.append(&field);
    }
    return columns;
}

void PartTable::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, m_theme.px(Space::Xs), 0, 0);
    column->setSpacing(m_theme.px(Space::Xs));
    auto* title = new Label(m_theme, Type::Body, Weight::SemiBold, Ink::Text, this);
    title->setText(m_type.label().in(m_session.isChinese()));
    column->addWidget(title);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(m_theme.px(Space::S));
    m_grid->setVerticalSpacing(m_theme.px(Space::Xs));
    for (const Field* field : std::as_const(m_columns)) {
        auto* head = new Label(m_theme, Type::Caption, Ink::TextMuted, this);
        head->setText(field->label.in(m_session.isChinese()));
        m_grid->setColumnStretch(int(m_heads.size()), stretchOf(*field));
        m_grid->addWidget(head, 0, int(m_heads.size()));
        m_heads.append(head);
    }
    column->addLayout(m_grid);
    auto* foot = new QHBoxLayout;
    auto* add = m_add = new QPushButton(m_theme.icon(u"list-add"_s), tr("Add"), this);
    add->setObjectName(m_type.name() + u"AddButton"_s);
    add->setAccessibleName(tr("Add: %1").arg(m_type.label().in(m_session.isChinese())));
    add->setAutoDefault(false);
    setKind(add, kinds::Kind::Quiet, kinds::Scale::Small);
    connect(add, &QPushButton::clicked, this, &PartTable::addRow);
    foot->addWidget(add);
    m_note = new Label(m_theme, Type::Caption, Ink::TextMuted, this);
    m_note->setObjectName(m_type.name() + u"NoteLabel"_s);
    foot->addWidget(m_note, 1);
    m_take = new QPushButton(tr("Take the sum"), this);
    m_take->setObjectName(m_type.name() + u"SumButton"_s);
    m_take->setAutoDefault(false);
    m_take->hide();
    setKind(m_take, kinds::Kind::Plain, kinds::Scale::Small);
    connect(m_take, &QPushButton::clicked, this, &PartTable::sumTaken);
    foot->addWidget(m_take);
    column->addLayout(foot);
}

void PartTable::placeRows()
{
    for (Label* head : std::as_const(m_heads))
        head->setVisible(!m_rows.empty());
    int at = 1;
    for (const auto& row : m_rows) {
        int column = 0;
        for (FieldEditor* editor : std::as_const(row->editors)) {
            m_grid->addWidget(editor, at, column++, Qt::AlignTop);
            editor->show();
        }
        m_grid->addWidget(row->remove, at++, column, Qt::AlignTop);
        row->remove->show();
    }
    if (m_before) tabAfter(m_before);
}

QWidget* PartTable::tabAfter(QWidget* before)
{
    m_before = before;
    // Between the controls themselves: whole editors would take along what Qt holds for theirs.
    const auto controlOf = [](QWidget* stop) { return stop->focusProxy() ? stop->focusProxy() : stop; };
    before = controlOf(before);
    const auto next = [&](QWidget* stop) {
        setTabOrder(before, controlOf(stop));
        before = controlOf(stop);
    };
    for (const auto& row : m_rows) {
        for (FieldEditor* editor : std::as_const(row->editors))
            next(editor);
        next(row->remove);
    }
    next(m_add);
    next(m_take);
    return before;
}

bool PartTable::isBlank(const Row& row)
{
    // Choices were preset: what a person typed counts.
    return row.stored.n == 0 && !row.begun
        && std::none_of(row.editors.cbegin(), row.editors.cend(), [](const auto* editor) { return editor->isDirty(); });
}

bool PartTable::isDirty() const
{
    const auto touched = [](const std::unique_ptr<Row>& row) {
        return std::any_of(
            row->editors.cbegin(), row->editors.cend(), [](const auto* editor) { return editor->isDirty(); });
    };
    return !m_removed.empty() || std::any_of(m_rows.begin(), m_rows.end(), touched);
}

std::vector<Record> PartTable::records() const
{
    std::vector<Record> records;
    for (const auto& row : m_rows) {
        if (isBlank(*row)) continue;
        Record record = row->record;
        for (const FieldEditor* editor : std::as_const(row->editors))
            editor->peek(record);
        records.push_back(std::move(record));
    }
    return records;
}

FieldEditor* PartTable::missing(const Row& row) const
{
    for (FieldEditor* editor : row.editors) {
        if (!editor->field().required || !row.record.isBlank(editor->field().name)) continue;
        editor->setFault(tr("must not be empty"));
        return editor;
    }
    return nullptr;
}

FieldEditor* PartTable::read()
{
    for (const auto& row : m_rows) {
        if (isBlank(*row)) continue;
        for (FieldEditor* editor : std::as_const(row->editors))
            if (editor->isDirty() && !editor->write(row->record).isEmpty()) return editor;
        if (FieldEditor* editor = missing(*row)) return editor;
    }
    return nullptr;
}

std::vector<EditStep> PartTable::steps() const
{
    std::vector<EditStep> steps;
    for (const Record& gone : m_removed)
        steps.push_back(EditStep::remove(m_type, gone.id));
    for (const auto& row : m_rows) {
        if (isBlank(*row)) continue;
        QStringList changed;
        bool key = false;
        for (const FieldEditor* editor : std::as_const(row->editors)) {
            if (!editor->isDirty()) continue;
            changed.append(editor->field().name);
            key = key || m_type.key().contains(editor->field().name);
        }
        if (row->stored.n && key) {
            // The key is what it is: another one is another record.
            steps.push_back(EditStep::remove(m_type, row->stored.id));
            Record fresh(m_type);
            fresh.cells = row->record.cells;
            steps.push_back(EditStep::create(std::move(fresh)));
        } else if (row->stored.n == 0) {
            steps.push_back(EditStep::create(row->record));
        } else if (!changed.isEmpty()) {
            steps.push_back(EditStep::change(row->record, changed));
        }
    }
    return steps;
}

void PartTable::setNote(const PartNote& note)
{
    m_note->setInk(note.ink);
    m_note->setText(note.text);
    m_take->setVisible(note.sum.has_value());
}

} // namespace fairlead::ui
