#include "pages/DashboardPage.h"

#include "models/Address.h"
#include "pages/FunnelPickers.h"
#include "pages/TileAsker.h"
#include "pages/TileBoard.h"
#include "pages/TileBody.h"
#include "pages/TileKinds.h"
#include "widgets/ActionButton.h"
#include "widgets/Hairline.h"
#include "widgets/PageHead.h"
#include "widgets/PageScroll.h"
#include "widgets/TabStrip.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

DashboardPage::DashboardPage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_dashboards(session)
    , m_asker(new TileAsker(session, this))
{
    setObjectName(u"dashboardPage"_s);
    build();
    connectParts();
    connectSession();
    label();
}

QAction* DashboardPage::act(const QString& name, const QString& icon, const QKeySequence& keys)
{
    auto* made = new QAction(m_theme.icon(icon), QString(), this);
    made->setObjectName(name);
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(made);
    return made;
}

void DashboardPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    m_addTile = act(u"addTile"_s, u"list-add"_s, QKeySequence::New);
    m_head->addAction(new ActionButton(m_addTile, ActionButton::Show::IconAndText, Kind::Plain));
    column->addWidget(m_head);
    column->addWidget(buildTabs());
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    m_pickers = new FunnelPickers(m_theme, m_session, this);
    m_pickers->offerAllPipelines();
    m_pickers->offerFew();
    column->addWidget(m_pickers);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    m_scroll = new PageScroll(m_theme, this);
    m_board = new TileBoard(m_theme, m_session, m_scroll->widget());
    m_scroll->column()->addWidget(m_board);
    m_scroll->column()->addStretch(1);
    column->addWidget(m_scroll, 1);
    m_again.setSingleShot(true);
    m_again.setInterval(0);
}

QWidget* DashboardPage::buildTabs()
{
    auto* place = new QWidget(this);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(m_theme.px(Space::L), 0, m_theme.px(Space::L), 0);
    row->setSpacing(m_theme.px(Space::S));
    m_tabs = new TabStrip(m_theme, place);
    m_tabs->setObjectName(u"dashboardTabs"_s);
    row->addWidget(m_tabs, 1);
    m_keepChoices = act(u"keepChoices"_s, u"document-save"_s);
    m_keepButton = new ActionButton(m_keepChoices, ActionButton::Show::TextOnly);
    row->addWidget(m_keepButton);
    m_make = act(u"makeDashboard"_s, u"list-add"_s);
    row->addWidget(new ActionButton(m_make, ActionButton::Show::IconOnly));
    return place;
}

void DashboardPage::connectParts()
{
    connect(m_tabs, &TabStrip::viewChosen, this, [this](const QString& tab) {
        choose(tab);
        emit moved();
    });
    connect(m_tabs, &TabStrip::menuWanted, this, &DashboardPage::showTabMenu);
    connect(m_pickers, &FunnelPickers::changed, this, [this] {
        ask();
        emit moved();
    });
    connect(m_addTile, &QAction::triggered, this, &DashboardPage::chooseTile);
    connect(m_make, &QAction::triggered, this, &DashboardPage::makeDashboard);
    connect(m_keepChoices, &QAction::triggered, this, &DashboardPage::keepChoices);
    connect(m_board, &TileBoard::arranged, this, &DashboardPage::arrange);
    connect(m_board, &TileBoard::menuWanted, this, &DashboardPage::showTileMenu);
    connect(m_board, &TileBoard::removeWanted, this, &DashboardPage::removeTile);
    connect(m_board, &TileBoard::movingChanged, this, &Page::statusChanged);
    connect(m_board, &TileBoard::asked, this, [this](const QUrl& address) {
        if (address.isValid()) emit asked(address);
    });
    connect(m_board, &TileBoard::shown, this, [this](const QRect& area) {
        const QPoint place = m_board->mapTo(m_scroll->widget(), area.center());
        m_scroll->ensureVisible(place.x(), place.y(), 0, area.height() / 2 + m_theme.px(Space::Xxxl));
    });
    connect(m_asker, &TileAsker::answered, this, [this](int index, const TileAnswer& answer) {
        DashboardTile& tile = m_board->at(index);
        tile.show(answer, tile.tile().scopeIn(m_pickers->scope()), restrictionOf(tile.tile()));
        if (const auto* figure = std::get_if<TileFigure>(&answer.found); figure && figure->trend) {
            QStringList currencies;
            for (const Money& money : figure->trend->now.money)
                currencies.append(money.currency);
            m_pickers->addCurrencies(currencies);
        }
        if (!m_asker->isAsking()) emit statusChanged();
    });
}

void DashboardPage::connectSession()
{
    connect(&m_again, &QTimer::timeout, this, &DashboardPage::ask);
    connect(&m_session, &Session::languageChanged, this, [this] {
        label();
        m_board->rebuild();
        ask();
    });
    connect(&m_session, &Session::personChanged, this, [this] { follow(); });
    connect(&m_session, &Session::changed, this, [this](const Change& change) {
        for (const char* type : { "unit", "person", "pipeline" })
            if (change.records.contains(QString::fromLatin1(type))) m_pickers->fill();
        const bool views = change.records.contains(u"saved_view"_s);
        if (views) follow();
        // Views show any kind of record: whatever changes is asked for, once for all tiles.
        if (!views || change.records.size() > 1) m_again.start();
    });
}

void DashboardPage::label()
{
    m_head->setTitle(tr("Overview"));
    m_head->setSubtitle(tr("How do we stand?"));
    m_tabs->setAccessibleName(tr("Dashboards"));
    m_addTile->setText(tr("Add a tile…"));
    m_make->setText(tr("New dashboard…"));
    m_keepChoices->setText(tr("Keep these choices"));
    m_keepChoices->setToolTip(tr("The dashboard begins with them from now on."));
    m_pickers->label();
    m_board->setAccessibleName(tr("Tiles"));
    delete std::exchange(m_empty, nullptr); // its words are from birth
    m_dashboards.read();
    fillTabs();
    emit statusChanged();
}

void DashboardPage::fillTabs()
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count())
        m_tabs->removeTab(0);
    for (const Dashboard& dashboard : m_dashboards.all())
        m_tabs->addView(Dashboards::tabOf(dashboard), dashboard.name);
    m_tabs->setCurrentView(Dashboards::tabOf(current()));
}

/// Dashboards were changed, here or elsewhere.
void DashboardPage::follow()
{
    m_dashboards.read();
    if (!m_tab.isEmpty() && !m_dashboards.has(m_tab)) { // deleted, or its making undone
        choose({});
        return emit moved();
    }
    fillTabs();
    showDashboard();
    m_again.start();
}

void DashboardPage::choose(const QString& tab)
{
    m_tab = m_dashboards.has(tab) ? tab : QString();
    fillTabs();
    m_pickers->setScope(current().scope);
    showDashboard();
    ask();
}

void DashboardPage::showDashboard()
{
    m_board->setTiles(current().tiles);
    showEmpty();
}

void DashboardPage::ask()
{
    m_keepButton->setVisible(m_pickers->scope().query() != current().scope.query());
    m_stale = !isVisible();
    if (m_stale || !m_scroll->isVisibleTo(this)) return m_asker->stop();
    std::vector<TileQuestion> questions;
    for (int i = 0; i < m_board->count(); ++i) {
        m_board->at(i).setPending(true);
        const Tile& tile = m_board->at(i).tile();
        questions.emplace_back(m_session, tile, tile.scopeIn(m_pickers->scope()));
    }
    m_asker->ask(std::move(questions));
}

bool DashboardPage::isSettled() const { return !m_asker->isAsking() && !m_again.isActive(); }

void DashboardPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) m_again.start();
}

void DashboardPage::hideEvent(QHideEvent* event)
{
    // Nobody waits for what is still under way.
    m_stale = m_stale || m_asker->isAsking();
    m_asker->stop();
    Page::hideEvent(event);
}

void DashboardPage::go(const QUrl& address)
{
    // Without a query the page stands as it was left.
    const QUrlQuery query(address);
    const QString tab = query.queryItemValue(u"dashboard"_s);
    const bool first = m_board->count() == 0 && m_tab.isEmpty();
    if (first || (!tab.isEmpty() && tab != Dashboards::tabOf(current()))) {
        m_tab = m_dashboards.has(tab) ? tab : QString();
        fillTabs();
        m_pickers->setScope(current().scope);
        showDashboard();
    }
    if (query.hasQueryItem(u"period"_s)) m_pickers->setScope(FunnelScope::of(query));
    ask();
}

QUrl DashboardPage::address() const
{
    QUrlQuery query = m_pickers->scope().query();
    query.addQueryItem(u"dashboard"_s, Dashboards::tabOf(current()));
    return Address::page(u"overview"_s, query);
}

void DashboardPage::focusFirst()
{
    if (m_board->count() && m_scroll->isVisibleTo(this)) m_board->at(0).setFocus(Qt::OtherFocusReason);
}

} // namespace fairlead::ui
