#include "pages/ListActions.h"

#include "models/RecordListModel.h"
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
}

void ListActions::open(int row)
{
    const Record* record = m_model.recordAt(row);
    if (!record) return;
    show(*record);
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

void ListActions::moveChosen(const RecordId& stage, const QString& stageName)
{
    const auto ids = chosen();
    Edit edit;
    edit.name = tr("move %Ln deal(s) to %1", nullptr, int(ids.size())).arg(stageName);
    for (const RecordId& id : ids) {
        const auto found = m_session.reader().find(m_type, id);
        if (!found || !*found) continue;
        Record record = **found;
        record.set(u"stage"_s, stage);
        edit.steps.push_back(EditStep::change(std::move(record), { u"stage"_s }));
    }
    m_session.apply(std::move(edit));
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
    if (m_type.name() == u"opportunity"_s) addStages(menu.addMenu(m_theme.icon(u"go-next"_s), tr("Move to stage")));
    menu.addSeparator();
    menu.addAction(m_theme.icon(u"edit-delete"_s), tr("Delete"), this, &ListActions::removeChosen);
    menu.exec(place);
}

void ListActions::addStages(QMenu* menu)
{
    (void)m_session.reader().records(m_session.catalog().type(u"stage"_s),
        "_v=1 AND retired IS NOT 1 ORDER BY pipeline, sort_key, n", {}, [&](const Record& stage) {
            menu->addAction(stage.title(), this, [this, id = stage.id, name = stage.title()] { moveChosen(id, name); });
        });
}

} // namespace fairlead::ui
