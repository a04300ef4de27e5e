#include "pages/ListActions.h"

#include "models/Address.h"
#include "models/RecordListModel.h"
#include "pages/MoveDialog.h"
#include "pages/RecordDialog.h"
#include "widgets/DataTable.h"

#include <QMenu>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ListActions::ListActions(const Theme& theme, Session& session, RecordListModel& model, DataTable& table)
    : QObject(&table)
    , m_theme(theme)
    , m_session(session)
    , m_model(model)
    , m_table(table)
    , m_type(*model.query().type)
{
    if (m_type.name() != u"opportunity"_s) return;
    const QString icon = u"go-next"_s;
    m_move = new QAction(theme.icon(icon), QString(), this);
    m_move->setObjectName(u"moveToStage"_s);
    m_move->setData(icon);
    m_move->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_move->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_own = { m_move };
    connect(m_move, &QAction::triggered, this, &ListActions::moveChosen);
    connect(&session, &Session::languageChanged, this, &ListActions::label);
    label();
}

void ListActions::label() { m_move->setText(tr("Move to stage…")); }

void ListActions::open(int row)
{
    const Record* record = m_model.recordAt(row);
    if (!record) return;
    m_session.setTrail({ m_type.name(), std::make_shared<const std::vector<qint64>>(m_model.rows()) });
    emit asked(Address::record(m_type.name(), record->id));
}

std::vector<RecordId> ListActions::chosen() const
{
    std::vector<RecordId> ids;
    for (const QModelIndex& index : m_table.selectionModel()->selectedRows())
        if (const Record* record = m_model.recordAt(index.row())) ids.push_back(record->id);
    if (ids.empty())
        if (const Record* record = m_model.recordAt(m_table.currentIndex().row())) ids.push_back(record->id);
    return ids;
}

void ListActions::removeChosen()
{
    const auto ids = chosen();
    if (ids.empty()) return;
    Edit edit;
    const Record* first = m_model.recordAt(m_table.currentIndex().row());
    edit.name = ids.size() == 1 && first ? tr("delete %1").arg(first->title())
                                         : tr("delete %Ln record(s)", nullptr, int(ids.size()));
    for (const RecordId& id : ids)
        edit.steps.push_back(EditStep::remove(m_type, id));
    m_session.apply(std::move(edit));
}

void ListActions::moveChosen()
{
    std::vector<Record> deals;
    for (const RecordId& id : chosen()) {
        auto found = m_session.reader().find(m_type, id);
        if (found && *found) deals.push_back(std::move(**found));
    }
    if (deals.empty()) return;
    auto* dialog = new MoveDialog(m_theme, m_session, std::move(deals), &m_table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ListActions::create()
{
    Record record = m_session.workspace().blank(m_type.name());
    if (const RecordView* view = m_model.query().view) record.set(view->presetField, view->presetValue);
    show(record);
}

void ListActions::show(const Record& record)
{
    auto* dialog = new RecordDialog(m_theme, m_session, record, &m_table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ListActions::showMenu(const QPoint& place)
{
    if (chosen().empty()) return;
    QMenu menu(&m_table);
    menu.setObjectName(u"rowMenu"_s);
    menu.addAction(m_theme.icon(u"document-edit"_s), tr("Open"), this, [this] { open(m_table.currentIndex().row()); });
    menu.addActions(m_own);
    menu.addSeparator();
    menu.addAction(m_theme.icon(u"edit-delete"_s), tr("Delete"), this, &ListActions::removeChosen);
    menu.exec(place);
}

} // namespace fairlead::ui
