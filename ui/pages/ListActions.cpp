#include "pages/ListActions.h"

#include "model/LeadRules.h"
#include "models/RecordListModel.h"
#include "pages/ConvertDialog.h"
#include "pages/MoveDialog.h"
#include "pages/RecordDialog.h"
#include "pages/RejectDialog.h"
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
    if (m_type.name() == u"opportunity"_s) {
        add(u"moveToStage"_s, u"go-next"_s, Qt::CTRL | Qt::Key_M, &ListActions::moveChosen);
    } else if (m_type.name() == u"lead"_s) {
        add(u"convertLead"_s, u"go-next"_s, Qt::CTRL | Qt::Key_M, &ListActions::convertChosen);
        add(u"rejectLead"_s, u"dialog-cancel"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_M, &ListActions::rejectChosen);
    }
    connect(&session, &Session::languageChanged, this, &ListActions::label);
    label();
}

void ListActions::add(const QString& name, const QString& icon, const QKeySequence& keys, void (ListActions::*act)())
{
    auto* action = new QAction(m_theme.icon(icon), QString(), this);
    action->setObjectName(name);
    action->setData(icon);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_own.append(action);
}

void ListActions::label()
{
    const QHash<QString, QString> words { { u"moveToStage"_s, tr("Move to stage…") },
        { u"convertLead"_s, tr("Convert…") }, { u"rejectLead"_s, tr("Reject…") } };
    for (QAction* action : std::as_const(m_own))
        action->setText(words.value(action->objectName()));
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

std::vector<Record> ListActions::chosenRecords() const
{
    std::vector<Record> records;
    for (const RecordId& id : chosen()) {
        auto found = m_session.reader().find(m_type, id);
        if (found && *found) records.push_back(std::move(**found));
    }
    return records;
}

void ListActions::convertChosen()
{
    const std::vector<Record> leads = chosenRecords();
    if (leads.empty()) return;
    const Record lead = leads.front();
    if (lead.text(u"status"_s) == lead_status::converted)
        return emit told(tr("“%1” is converted already").arg(lead.title()));
    m_session.beside<LeadConversion::Known>(
        this,
        [lead](const Reader& reader) {
            auto known = LeadConversion(reader).known(lead);
            return known ? std::move(*known) : LeadConversion::Known();
        },
        [this, lead](const LeadConversion::Known& known) {
            auto* dialog = new ConvertDialog(m_theme, m_session, lead, known, &m_table);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void ListActions::rejectChosen()
{
    std::vector<Record> leads = chosenRecords();
    std::erase_if(leads, [](const Record& lead) { return !isOpenLead(lead.text(u"status"_s)); });
    if (leads.empty()) return;
    auto* dialog = new RejectDialog(m_theme, m_session, std::move(leads), &m_table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ListActions::moveChosen()
{
    std::vector<Record> deals = chosenRecords();
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
