#include "pages/AnomaliesPage.h"

#include "insight/FlagWords.h"
#include "models/Address.h"
#include "models/SyncKeeper.h"
#include "pages/BehindNumber.h"
#include "pages/DismissDialog.h"
#include "pages/FunnelPickers.h"
#include "pages/MeetingPage.h"
#include "widgets/ActionButton.h"
#include "widgets/DataTable.h"
#include "widgets/Hairline.h"
#include "widgets/ListFooter.h"
#include "widgets/PageHead.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

AnomaliesPage::AnomaliesPage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_model(new FlagsModel(session, this))
    , m_open(new QAction(theme.icon(u"document-edit"_s), {}, this))
    , m_dismiss(new QAction(theme.icon(u"dialog-ok"_s), {}, this))
    , m_list(new QAction(theme.icon(u"view-list-details"_s), {}, this))
    , m_meeting(new QAction(theme.icon(u"system-users"_s), {}, this))
{
    setObjectName(u"anomaliesPage"_s);
    const std::tuple<QAction*, const char*, const char*> actions[]
        = { { m_open, "openFlagged", "document-edit" }, { m_dismiss, "dismissFlag", "dialog-ok" },
              { m_list, "listFlagged", "view-list-details" }, { m_meeting, "startMeeting", "system-users" } };
    for (const auto& [action, name, icon] : actions) {
        action->setObjectName(QString::fromLatin1(name));
        action->setData(QString::fromLatin1(icon));
        addAction(action);
    }
    build();
    connectParts();
    label();
}

void AnomaliesPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    for (QAction* action : { m_list, m_meeting, m_dismiss })
        m_head->addAction(
            new ActionButton(action, ActionButton::Show::IconAndText, Kind::Plain, kinds::Scale::Small, this));
    column->addWidget(m_head);
    m_pickers = new FunnelPickers(m_theme, m_session, this);
    m_pickers->offerAllPipelines();
    m_pickers->offerPresent();
    column->addWidget(m_pickers);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    dressTable();
    column->addWidget(m_table, 1);
    m_footer = new ListFooter(m_theme, this);
    column->addWidget(m_footer);
}

void AnomaliesPage::dressTable()
{
    m_table = new DataTable(m_theme, this);
    m_table->setObjectName(u"anomaliesTable"_s);
    m_table->setModel(m_model);
    m_table->setColumn(FlagsModel::Name, CellKind::Name);
    m_table->setColumn(FlagsModel::Reason, CellKind::Text);
    for (const int column : { FlagsModel::Customer, FlagsModel::Owner, FlagsModel::Stage })
        m_table->setColumn(column, CellKind::Text, [](const QModelIndex& index) {
            ui::Cell cell { index.data().toString() };
            cell.ink = Ink::TextMuted;
            return cell;
        });
    m_table->setColumn(FlagsModel::Amount, CellKind::Money);
    m_table->setStretchColumn(FlagsModel::Reason);
    m_table->setStartWidth(FlagsModel::Name, 250);
    m_table->setStartWidth(FlagsModel::Customer, 170);
    m_table->setStartWidth(FlagsModel::Owner, 120);
    m_table->setStartWidth(FlagsModel::Stage, 110);
    m_table->setStartWidth(FlagsModel::Amount, 110);
    m_table->setGroups([this](const QModelIndex& index) -> std::optional<GroupRow> {
        const FlagsModel::Heading* heading = m_model->headingAt(index.row());
        if (!heading) return {};
        GroupRow row;
        row.title = FlagWords::kind(heading->kind, m_session.catalog()).in(m_session.isChinese());
        row.count = m_session.format().count(heading->deals);
        row.sum = m_session.format().moneys(heading->amount, true);
        row.open = heading->open;
        row.hasFace = false;
        return row;
    });
}

void AnomaliesPage::connectParts()
{
    connect(m_open, &QAction::triggered, this, &AnomaliesPage::openCurrent);
    connect(m_dismiss, &QAction::triggered, this, &AnomaliesPage::dismiss);
    connect(m_list, &QAction::triggered, this, &AnomaliesPage::openList);
    connect(m_meeting, &QAction::triggered, this, [this] {
        std::vector<RecordId> deals;
        for (const FlaggedDeal& deal : m_model->deals())
            deals.push_back(deal.deal);
        if (!deals.empty()) emit asked(MeetingPage::over(m_session, deals));
    });
    connect(m_table, &DataTable::opened, this, &AnomaliesPage::openCurrent);
    connect(
        m_table, &DataTable::groupToggled, this, [this](const QModelIndex& index) { m_model->toggle(index.row()); });
    connect(m_model, &FlagsModel::modelAboutToBeReset, this, [this] { m_row = std::max(0, currentRow()); });
    connect(m_model, &FlagsModel::modelReset, this, &AnomaliesPage::showLoaded);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AnomaliesPage::showCurrent);
    connect(m_pickers, &FunnelPickers::changed, this, [this] {
        askScope();
        emit moved();
    });
    connect(&m_session, &Session::languageChanged, this, &AnomaliesPage::label);
    SyncKeeper::of(m_session).followFreshness(
        m_footer, [this](const QString& words) { m_footer->setFreshness(words); });
}

void AnomaliesPage::label()
{
    m_head->setTitle(tr("Needs attention"));
    m_head->setSubtitle(tr("Open deals that are out of line, and why"));
    m_open->setText(tr("Open"));
    m_dismiss->setText(tr("Dismiss…"));
    m_list->setText(tr("Show as list"));
    m_meeting->setText(tr("Meeting…"));
    m_meeting->setToolTip(tr("Go through these deals, person by person"));
    m_list->setToolTip(tr("These deals in the list of opportunities"));
    m_pickers->label();
    m_table->setAccessibleName(tr("What is out of line"));
    m_table->setEmptyText(tr("All deals are on their way"),
        tr("Deals that stand too long, go silent, are put off again and again, or lack what they need by now stand "
           "here, each with its reason. The limits are set in Settings."));
    showLoaded();
}

void AnomaliesPage::go(const QUrl& address)
{
    m_pickers->setScope(FunnelScope::of(QUrlQuery(address)));
    askScope();
}

QUrl AnomaliesPage::address() const { return Address::page(u"attention"_s, m_pickers->scope().query()); }

void AnomaliesPage::askScope()
{
    ReportScope scope = m_pickers->scope().at(m_session.today());
    scope.period = {};
    m_model->setScope(scope);
}

int AnomaliesPage::currentRow() const { return m_table->currentIndex().row(); }

void AnomaliesPage::showLoaded()
{
    const int rows = m_model->rowCount();
    const Format format = m_session.format();
    m_head->setCount(m_model->isLoaded() ? format.count(qint64(m_model->deals().size())) : QString());
    m_footer->setCount(
        tr("%Ln deal(s)", nullptr, int(m_model->deals().size())), tr("%Ln reason(s)", nullptr, m_model->flagCount()));
    if (rows > 0 && !m_table->currentIndex().isValid()) {
        int row = std::clamp(m_row, 0, rows - 1);
        if (m_row == 0 && rows > 1) row = 1; // the first deal, not the heading above it
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        m_table->scrollTo(m_model->index(row, 0));
    }
    showCurrent();
    emit statusChanged();
}

void AnomaliesPage::showCurrent()
{
    const bool flag = m_model->flagAt(currentRow()) != nullptr;
    m_dismiss->setEnabled(flag);
    m_open->setEnabled(flag);
    m_list->setEnabled(!m_model->deals().empty());
}

void AnomaliesPage::openCurrent()
{
    if (const FlaggedDeal* deal = m_model->dealAt(currentRow()))
        emit asked(Address::record(u"opportunity"_s, deal->deal));
}

void AnomaliesPage::openList() { emit asked(BehindNumber::ofAttention(m_pickers->scope())); }

void AnomaliesPage::dismiss()
{
    const FlaggedDeal* deal = m_model->dealAt(currentRow());
    const Flag* flag = m_model->flagAt(currentRow());
    if (!flag) return;
    auto* dialog = new DismissDialog(m_theme, m_session, *deal, *flag, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QList<KeyHint> AnomaliesPage::hints() const
{
    return { { u"Enter"_s, tr("open") }, { u"D"_s, tr("dismiss") }, { u"Ctrl Z"_s, tr("undo") } };
}

void AnomaliesPage::focusFirst() { m_table->setFocus(Qt::OtherFocusReason); }

void AnomaliesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::NoModifier)
        dismiss();
    else
        Page::keyPressEvent(event);
}

void AnomaliesPage::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_model->flagAt(currentRow())) return;
    QMenu menu(this);
    menu.setObjectName(u"anomaliesMenu"_s);
    menu.addActions({ m_open, m_dismiss });
    menu.exec(event->globalPos());
}

void AnomaliesPage::print(PrintReady ready)
{
    PrintTable table;
    for (int column = 0; column < m_model->columnCount(); ++column)
        table.columns.append(
            { m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), column == FlagsModel::Amount });
    for (int row = 0; row < m_model->rowCount() && qint64(table.rows.size()) < mostPrintedRows; ++row) {
        PrintRow line;
        line.weight = m_model->headingAt(row) ? PrintRow::Weight::Group : PrintRow::Weight::Plain;
        for (int column = 0; column < m_model->columnCount(); ++column)
            line.cells.append(m_model->index(row, column).data().toString());
        table.rows.push_back(std::move(line));
    }
    if (m_model->rowCount() > mostPrintedRows) table.all = m_model->rowCount();
    PrintSheet sheet;
    sheet.title = tr("Needs attention");
    sheet.scope = m_pickers->words();
    sheet.landscape = true;
    sheet.blocks = { std::move(table) };
    ready(std::move(sheet));
}

void AnomaliesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_model->setFollowing(true);
}

void AnomaliesPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_model->setFollowing(false);
}

} // namespace fairlead::ui
