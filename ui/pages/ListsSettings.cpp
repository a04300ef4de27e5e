#include "pages/ListsSettings.h"

#include "pages/ChoiceDialog.h"
#include "pages/SetupPanel.h"
#include "widgets/DataTable.h"
#include "widgets/PickerButton.h"

#include <QHBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Code, State };
enum Role { Colour = Qt::UserRole + 1, Muted };

ui::Cell cellAt(const QModelIndex& index)
{
    ui::Cell cell { index.data().toString() };
    if (index.column() != Name || index.data(Muted).toBool()) cell.ink = Ink::TextMuted;
    if (index.column() == Name) cell.ownColour = index.data(Colour).toString();
    return cell;
}

} // namespace

ListsSettings::ListsSettings(const Theme& theme, Session& session, QWidget* parent)
    : SettingsSection(theme, tr("Lists"),
        tr("The values to choose from. What was chosen stays with its records, whatever becomes of a value."), parent)
    , m_session(session)
    , m_lists(session)
{
    setObjectName(u"listsSettings"_s);
    build();
    connectPanel();
    label();
    connect(&session, &Session::changed, this, [this](const Change& change) {
        if (change.records.contains(u"choice"_s)) fill();
    });
    fill();
}

void ListsSettings::build()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, m_theme.px(Space::M));
    m_list = new PickerButton(m_theme, u"choiceListPicker"_s, {}, tr("List"), head);
    QList<PickerOption> lists;
    for (const ChoiceList* one : m_lists.lists())
        lists.append({ one->name, one->label.in(m_session.isChinese()) });
    m_list->setOptions(lists);
    m_list->setCurrent(u"lead_source"_s);
    row->addWidget(m_list);
    row->addStretch(1);
    addBody(head, tr("Lists, values to choose from, choices"));
    m_panel = new SetupPanel(m_theme, u"choices"_s, false, this);
    DataTable& table = m_panel->table();
    m_panel->rows().setColumnCount(State + 1);
    table.setFitsHeight(true);
    table.setColumn(Name, CellKind::Stage, cellAt);
    table.setColumn(Code, CellKind::Text, cellAt);
    table.setColumn(State, CellKind::Text, cellAt);
    table.setStretchColumn(Name);
    addBody(m_panel, tr("Lists, values to choose from, choices"));
}

void ListsSettings::connectPanel()
{
    connect(m_list, &PickerButton::picked, this, [this](const QString& id) {
        m_list->setCurrent(id);
        m_current.clear();
        fill();
    });
    connect(m_panel, &SetupPanel::chosen, this, [this](int row) {
        if (row >= 0 && row < m_values.size()) m_current = m_values.at(row).code;
    });
    connect(m_panel, &SetupPanel::addWanted, this, [this] { open(std::nullopt); });
    connect(m_panel, &SetupPanel::editWanted, this, [this](int row) {
        if (row >= 0) open(m_values.at(row));
    });
    connect(m_panel, &SetupPanel::moveWanted, this,
        [this](int from, int to) { m_lists.move(m_list->current(), from, to); });
    connect(m_panel, &SetupPanel::retireWanted, this, [this](int row) {
        const ChoiceValue value = m_values.at(row);
        m_lists.setRetired(m_list->current(), value, !value.retired);
    });
    connect(m_panel, &SetupPanel::removeWanted, this, [this](int row) {
        const ChoiceValue value = m_values.at(row);
        m_lists.remove(m_list->current(), value);
    });
}

void ListsSettings::label()
{
    m_panel->label(tr("Add a value"));
    m_panel->table().setAccessibleName(tr("Values"));
    m_panel->table().setEmptyText(tr("No value"), tr("Add what can be chosen."));
}

const ChoiceList* ListsSettings::list() const { return m_session.catalog().list(m_list->current()); }

void ListsSettings::fill()
{
    const QString wanted = m_current;
    m_values = m_lists.values(m_list->current());
    m_panel->setTitle(list()->label.in(m_session.isChinese()), m_session.format().count(m_values.size()));
    QStandardItemModel& rows = m_panel->rows();
    rows.setRowCount(0);
    rows.setHorizontalHeaderLabels({ tr("Value"), tr("In files"), tr("State") });
    QList<bool> retired;
    QList<bool> lasting;
    int current = m_values.isEmpty() ? -1 : 0;
    for (const ChoiceValue& value : std::as_const(m_values)) {
        if (value.code == wanted) current = int(retired.size());
        retired.append(value.retired);
        lasting.append(!value.own);
        auto* name = new QStandardItem(value.label.in(m_session.isChinese()));
        name->setData(value.colour, Colour);
        name->setData(value.retired, Muted);
        const QString state = value.retired ? tr("Retired") : value.own ? tr("Your own") : tr("Of the program");
        rows.appendRow({ name, new QStandardItem(value.code), new QStandardItem(state) });
    }
    m_panel->setRetired(retired);
    m_panel->setLasting(lasting);
    m_panel->setCurrent(current);
    m_panel->table().setStretchColumn(Name);
    m_panel->table().updateGeometry();
}

void ListsSettings::open(std::optional<ChoiceValue> value)
{
    auto* dialog = new ChoiceDialog(m_theme, m_session, *list(), std::move(value), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace fairlead::ui
