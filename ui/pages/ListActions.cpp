#include "pages/ListActions.h"

#include "model/LeadRules.h"
#include "models/Address.h"
#include "models/RecordListModel.h"
#include "models/ManyRecords.h"
#include "pages/BulkEditDialog.h"
#include "pages/ConvertDialog.h"
#include "pages/ListChosen.h"
#include "pages/ListConfig.h"
#include "pages/MeetingPage.h"
#include "pages/MoveDialog.h"
#include "pages/RecordDialog.h"
#include "pages/RejectDialog.h"
#include "widgets/DataTable.h"

#include <QMenu>
#include <QUrlQuery>

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
        m_own = { add(u"moveToStage"_s, u"go-next"_s, Qt::CTRL | Qt::Key_M, &ListActions::moveChosen),
            add(u"startMeeting"_s, u"system-users"_s, Qt::CTRL | Qt::ALT | Qt::Key_M, &ListActions::startMeeting) };
    } else if (m_type.name() == u"lead"_s) {
        m_own = { add(u"convertLead"_s, u"go-next"_s, Qt::CTRL | Qt::Key_M, &ListActions::convertChosen),
            add(u"rejectLead"_s, u"dialog-cancel"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_M, &ListActions::rejectChosen),
            add(u"suggestedLeads"_s, u"view-history"_s, {}, &ListActions::openSuggested) };
    }
    if (!m_type.isEntry())
        m_change
            = add(u"changeField"_s, u"document-edit"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_U, &ListActions::changeChosen);
    addQuick();
    m_delete = add(u"deleteChosen"_s, u"edit-delete"_s, {}, &ListActions::removeChosen);
    m_delete->setProperty("danger", true);
    connect(&session, &Session::languageChanged, this, &ListActions::label);
    label();
}

QAction* ListActions::add(
    const QString& name, const QString& icon, const QKeySequence& keys, void (ListActions::*act)())
{
    auto* action = new QAction(m_theme.icon(icon), QString(), this);
    action->setObjectName(name);
    action->setData(icon);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table.addAction(action);
    return action;
}

void ListActions::addQuick()
{
    for (const QString& field : quickFields(m_type)) {
        const bool person = m_type.at(field).kind == fairlead::Kind::Reference;
        auto* action = new QAction(m_theme.icon(person ? u"im-user"_s : u"view-calendar"_s), {}, this);
        action->setObjectName(u"change_"_s + field);
        action->setProperty("field", field);
        connect(action, &QAction::triggered, this, [this, field] { changeChosenField(field); });
        m_quick.append(action);
    }
}

QList<QAction*> ListActions::forMany() const
{
    QList<QAction*> actions;
    for (QAction* action : m_own + m_quick + QList<QAction*> { m_change, m_delete })
        if (action && action->objectName() != u"convertLead"_s && action != suggested()) actions.append(action);
    return actions;
}

void ListActions::label()
{
    const QHash<QString, QString> words { { u"moveToStage"_s, tr("Move to stage…") },
        { u"convertLead"_s, tr("Convert…") }, { u"rejectLead"_s, tr("Reject…") },
        { u"changeField"_s, tr("Change a field…") }, { u"deleteChosen"_s, tr("Delete") },
        { u"startMeeting"_s, tr("Meeting…") }, { u"suggestedLeads"_s, tr("Suggested") } };
    for (QAction* action : m_own + QList<QAction*> { m_change, m_delete })
        if (action) action->setText(words.value(action->objectName()));
    if (suggested()) suggested()->setToolTip(tr("Whom to ask again, from what customers bought"));
    // In the bar of the chosen, which says already what they are for.
    if (m_type.name() == u"opportunity"_s) m_own.front()->setIconText(tr("Stage"));
    if (m_change) m_change->setIconText(tr("Edit…"));
    for (QAction* action : std::as_const(m_quick)) {
        const QString field = m_type.at(action->property("field").toString()).label.in(m_session.isChinese());
        action->setText(field);
        action->setToolTip(tr("Change: %1").arg(field));
    }
}

void ListActions::open(int row)
{
    const Record* record = m_model.recordAt(row);
    if (!record) return;
    m_session.setTrail({ m_type.name(), std::make_shared<const std::vector<qint64>>(m_model.rows()) });
    emit asked(Address::record(m_type.name(), record->id));
}

std::vector<qint64> ListActions::chosen() const { return ListChosen::rowsOf(m_model, m_table); }

void ListActions::removeChosen()
{
    std::vector<qint64> rows = chosen();
    if (rows.empty()) return;
    const auto first = m_session.reader().fetch(m_type, { rows.front() });
    const QString name = rows.size() == 1 && first && !first->empty()
        ? tr("delete %1").arg(first->front().title())
        : tr("delete %Ln record(s)", nullptr, int(rows.size()));
    ManyRecords::apply(m_session, m_type, std::move(rows), name,
        [](const Record& record) { return EditStep::remove(*record.type, record.id); });
}

/// Over what is chosen; of a single row, or none, over the whole list.
void ListActions::startMeeting()
{
    std::vector<qint64> rows = chosen();
    if (rows.size() < 2) rows = m_model.rows();
    if (!rows.empty()) emit asked(MeetingPage::over(m_session, std::move(rows)));
}

QAction* ListActions::suggested() const { return m_type.name() == u"lead"_s ? m_own.back() : nullptr; }

void ListActions::openSuggested()
{
    QUrlQuery query;
    query.addQueryItem(u"report"_s, u"lead-suggestions"_s);
    emit asked(Address::page(u"forecast"_s, query));
}

void ListActions::changeChosen() { changeChosenField({}); }

void ListActions::changeChosenField(const QString& field)
{
    std::vector<qint64> rows = chosen();
    if (rows.empty()) return;
    auto* dialog = new BulkEditDialog(m_theme, m_session, m_type, std::move(rows), field, &m_table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::vector<Record> ListActions::chosenRecords() const
{
    auto read = m_session.reader().fetch(m_type, chosen());
    std::vector<Record> records;
    if (read) records = std::move(*read);
    return records;
}

void ListActions::convertChosen()
{
    const std::vector<Record> leads = chosenRecords();
    if (leads.empty()) return;
    const Record lead = leads.front();
    if (lead.text(u"status"_s) == lead_status::converted)
        return emit told(tr("“%1” is converted already").arg(lead.title()));
    ConvertDialog::ask(m_theme, m_session, lead, &m_table);
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
    const auto count = int(chosen().size());
    if (count == 0) return;
    QMenu menu(&m_table);
    menu.setObjectName(u"rowMenu"_s);
    menu.addAction(m_theme.icon(u"document-edit"_s), tr("Open"), this, [this] { open(m_table.currentIndex().row()); });
    for (QAction* action : std::as_const(m_own))
        if (action != suggested()) menu.addAction(action);
    if (m_change) menu.addAction(m_change);
    menu.addActions(m_further);
    menu.addSeparator();
    // A range of cells stands for its rows: how many go is said before.
    menu.addAction(m_delete->icon(), count > 1 ? tr("Delete %Ln record(s)", nullptr, count) : m_delete->text(), this,
        &ListActions::removeChosen);
    menu.exec(place);
}

} // namespace fairlead::ui
