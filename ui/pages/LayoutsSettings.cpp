#include "pages/LayoutsSettings.h"

#include "models/OwnFields.h"
#include "pages/FieldOrder.h"
#include "pages/SetupPanel.h"
#include "theme/Kinds.h"
#include "widgets/DataTable.h"
#include "widgets/PickerButton.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Section, Shown, Required };
enum Role { Checked = Qt::UserRole + 1, Fixed, Muted };
constexpr int tableRows = 14; ///< as many as a small screen shows below the head of the page

ui::Cell wordsAt(const QModelIndex& index)
{
    ui::Cell cell { index.data().toString() };
    if (index.column() == Section || index.data(Muted).toBool()) cell.ink = Ink::TextMuted;
    return cell;
}

/// What cannot be otherwise is said instead of offered.
ui::Cell checkAt(const QModelIndex& index)
{
    ui::Cell cell { index.data(Fixed).toString() };
    cell.checked = index.data(Checked).toBool();
    cell.canCheck = cell.text.isEmpty();
    cell.ink = Ink::TextMuted;
    return cell;
}

QStandardItem* checkItem(bool checked, const QString& fixed, const QString& accessible)
{
    auto* item = new QStandardItem;
    item->setData(checked, Checked);
    item->setData(fixed, Fixed);
    item->setData(accessible, Qt::AccessibleTextRole);
    return item;
}

} // namespace

LayoutsSettings::LayoutsSettings(const Theme& theme, Session& session, QWidget* parent)
    : SettingsSection(theme, tr("Layouts"),
        tr("Which facts the page and the forms of a record show, in which order, and what must be filled in. A hidden "
           "fact keeps its value."),
        parent)
    , m_session(session)
    , m_uses(session)
{
    setObjectName(u"layoutsSettings"_s);
    build();
    connectPanel();
    connect(&session, &Session::changed, this, [this](const Change& change) {
        if (change.records.contains(u"field_use"_s) || change.records.contains(u"field"_s)) fill();
    });
    fill();
}

QWidget* LayoutsSettings::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, m_theme.px(Space::M));
    m_type = new PickerButton(m_theme, u"layoutTypePicker"_s, {}, tr("Kind of record"), head);
    QList<PickerOption> types;
    for (const RecordType* type : OwnFields(m_session).types())
        types.append({ type->name(), type->label().in(m_session.isChinese()) });
    m_type->setOptions(types);
    m_type->setCurrent(types.front().id);
    row->addWidget(m_type);
    row->addStretch(1);
    m_reset = new QPushButton(tr("Back to the order of the program"), head);
    m_reset->setObjectName(u"resetLayoutButton"_s);
    m_reset->setAccessibleName(m_reset->text());
    setKind(m_reset, kinds::Kind::Plain, kinds::Scale::Normal);
    row->addWidget(m_reset);
    return head;
}

void LayoutsSettings::build()
{
    const QString words = tr("Layouts, order of fields, hidden fields, required fields");
    addBody(buildHead(), words);
    m_panel = SetupPanel::ofOrder(m_theme, u"layout"_s, this);
    connect(m_panel->addAct(u"Shown"_s, u"view-visible"_s, QKeySequence(Qt::Key_Space)), &QAction::triggered, this,
        [this] { toggleShown(m_panel->current()); });
    connect(m_panel->addAct(u"Required"_s, u"checkmark"_s, QKeySequence(Qt::Key_R)), &QAction::triggered, this,
        [this] { toggleRequired(m_panel->current()); });
    m_panel->label({});
    DataTable& table = m_panel->table();
    m_panel->rows().setColumnCount(Required + 1);
    table.setColumn(Name, CellKind::Text, wordsAt);
    table.setColumn(Section, CellKind::Text, wordsAt);
    table.setColumn(Shown, CellKind::Check, checkAt);
    table.setColumn(Required, CellKind::Check, checkAt);
    table.setStartWidth(Section, m_theme.px(Size::PersonName));
    table.setStartWidth(Shown, m_theme.px(Size::ActivityBarWidth));
    table.setStartWidth(Required, m_theme.px(Size::ActivityBarWidth));
    table.setStretchColumn(Name);
    table.setAccessibleName(tr("Fields"));
    table.setFixedHeight(m_theme.px(Size::TableHead) + tableRows * m_theme.rowHeight());
    addBody(m_panel, words);
}

void LayoutsSettings::connectPanel()
{
    connect(m_type, &PickerButton::picked, this, [this](const QString& id) {
        m_type->setCurrent(id);
        m_current.clear();
        fill();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_uses.resetPlaces(type()); });
    connect(m_panel, &SetupPanel::moveWanted, this, &LayoutsSettings::move);
    connect(m_panel, &SetupPanel::chosen, this, [this](int row) {
        if (const Field* field = fieldAt(row)) m_current = field->name;
    });
    connect(&m_panel->table(), &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == Shown) toggleShown(index.row());
        if (index.column() == Required) toggleRequired(index.row());
    });
}

const RecordType& LayoutsSettings::type() const { return m_session.catalog().type(m_type->current()); }

const Field* LayoutsSettings::fieldAt(int row) const
{
    return row >= 0 && row < m_fields.size() ? type().find(m_fields.at(row)) : nullptr;
}

void LayoutsSettings::fill()
{
    const QString wanted = m_current;
    QStandardItemModel& rows = m_panel->rows();
    rows.setRowCount(0);
    rows.setHorizontalHeaderLabels({ tr("Field"), tr("Stands under"), tr("Shown"), tr("Required") });
    m_fields.clear();
    const FieldOrder order(m_session.catalog(), type());
    for (const FactSection& section : order.sections())
        for (const QString& name : section.fields)
            if (!type().at(name).retired) addRow(type().at(name), section.title.in(m_session.isChinese()));
    m_panel->setTitle(type().label().in(m_session.isChinese()), m_session.format().count(m_fields.size()));
    m_panel->setCurrent(m_fields.isEmpty() ? -1 : std::max(0, int(m_fields.indexOf(wanted))));
    m_reset->setEnabled(m_uses.hasPlaces(type()));
    m_panel->findChild<QAction*>(u"layoutShown"_s)->setText(tr("Show or hide"));
    m_panel->findChild<QAction*>(u"layoutRequired"_s)->setText(tr("Require or not"));
}

void LayoutsSettings::addRow(const Field& field, const QString& section)
{
    const Catalog& catalog = m_session.catalog();
    const bool required = catalog.isRequired(type(), field);
    const bool hidden = catalog.isHidden(type(), field);
    auto* name = new QStandardItem(field.label.in(m_session.isChinese()));
    name->setData(hidden, Muted);
    const QString always = required ? tr("always") : QString();
    const QString fixed = field.required ? tr("always") : FieldUses::canRequire(field) ? QString() : u"–"_s;
    m_panel->rows().appendRow(
        { name, new QStandardItem(section), checkItem(!hidden, always, hidden ? tr("hidden") : tr("shown")),
            checkItem(required, fixed, required ? tr("required") : tr("not required")) });
    m_fields.append(field.name);
}

void LayoutsSettings::toggleShown(int row)
{
    const Field* field = fieldAt(row);
    if (!field || m_session.catalog().isRequired(type(), *field)) return;
    m_uses.setShown(type(), *field, m_session.catalog().isHidden(type(), *field));
}

void LayoutsSettings::toggleRequired(int row)
{
    const Field* field = fieldAt(row);
    if (field && FieldUses::canRequire(*field))
        m_uses.setRequired(type(), *field, !m_session.catalog().isRequired(type(), *field));
}

void LayoutsSettings::move(int from, int to)
{
    const Field* field = fieldAt(from);
    if (!field || to < 0 || to >= m_fields.size()) return;
    // Retired fields are among all, but not in the table.
    const FieldOrder order(m_session.catalog(), type());
    QStringList all = order.all();
    QStringList shown = m_fields;
    shown.move(from, to);
    all.removeAll(field->name);
    const qsizetype place = to > 0 ? all.indexOf(shown.at(to - 1)) + 1 : 0;
    m_uses.setPlace(type(), *field, order.placeFor(field->name, int(place)));
}

} // namespace fairlead::ui
