#include "shell/MainWindow.h"

#include "models/Address.h"
#include "models/PhotoShelf.h"
#include "pages/ImportPage.h"
#include "pages/QuickAdd.h"
#include "pages/RecordPage.h"
#include "pages/ReportLook.h"
#include "shell/AlertCentre.h"
#include "shell/PaletteController.h"
#include "shell/Places.h"
#include "shell/SyncCentre.h"
#include "shell/WindowMenus.h"
#include "shell/WorkspaceGuard.h"
#include "widgets/NavigationRail.h"
#include "widgets/PageFrame.h"
#include "widgets/SentenceBanner.h"
#include "widgets/ToastStack.h"
#include "widgets/TopBar.h"

#include <QAction>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QSettings>
#include <QStackedLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Theme& theme, Session& session)
    : m_theme(theme)
    , m_session(session)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    makeActions();
    arrange();
    m_palette = new PaletteController(theme, session, this);
    connect(m_palette, &PaletteController::placeChosen, this, &MainWindow::open);
    connect(m_palette, &PaletteController::recordChosen, this,
        [this](const QString& type, const RecordId& id) { open(Address::record(type, id)); });
    m_quick = new QuickAdd(theme, session, this);
    connect(m_quick, &QuickAdd::openWanted, &m_navigator, &Navigator::open);
    connect(&m_navigator, &Navigator::went, this, &MainWindow::go);
    connect(&m_navigator, &Navigator::changed, this, [this] {
        m_actions[u"back"_s]->setEnabled(m_navigator.canBack());
        m_actions[u"forward"_s]->setEnabled(m_navigator.canForward());
    });
    connect(&session, &Session::undoChanged, this, &MainWindow::showUndo);
    connect(&session, &Session::undoChanged, m_toasts, &ToastStack::dropActions);
    connect(&session, &Session::busyChanged, this, &MainWindow::showUndo);
    connect(&session, &Session::acted, this, &MainWindow::showAct);
    connect(m_toasts, &ToastStack::answered, this,
        [this](const QString&, const QString& words) { m_session.explain(words); });
    connect(&session, &Session::failed, this, [this](const QString& sentence) {
        m_toasts->show({ sentence, u"dialog-warning"_s, sentence, {} });
    });
    connect(&session, &Session::languageChanged, this, &MainWindow::label);
    followFiles();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    new AlertCentre(theme, session, *m_bar, *m_actions[u"alerts"_s], m_navigator); // the bar owns it
    m_menus = new WindowMenus(theme, session, *m_bar);
    connect(&session, &Session::personChanged, this, &MainWindow::label);
    connect(&PhotoShelf::of(session), &PhotoShelf::arrived, this, &MainWindow::showPerson);
    followSync();
    connect(m_guard, &WorkspaceGuard::told, this, [this](const QString& icon, const QString& text) {
        m_toasts->show({ text, icon, text, {} });
    });
    followNews();
    label();
    showUndo();
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_rail->setCollapsed(settings.value(u"window/railCollapsed"_s).toBool());
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange()
{
    m_rail = new NavigationRail(m_theme, this);
    m_rail->setWorkspace(QFileInfo(m_session.workspace().path()).completeBaseName());
    (void)m_session.reader().records(m_session.catalog().type(u"own_company"_s), "_v=1 ORDER BY n LIMIT 1", {},
        [this](const Record& own) { m_rail->setWorkspace(own.title()); });
    TopBarActions actions;
    actions.back = m_actions[u"back"_s];
    actions.forward = m_actions[u"forward"_s];
    actions.search = m_actions[u"search"_s];
    actions.create = m_actions[u"create"_s];
    actions.undo = m_actions[u"undo"_s];
    actions.redo = m_actions[u"redo"_s];
    actions.undoList = m_actions[u"undoList"_s];
    actions.sync = m_actions[u"syncState"_s];
    actions.alerts = m_actions[u"alerts"_s];
    actions.person = m_actions[u"person"_s];
    m_bar = new TopBar(m_theme, actions, this);
    m_frame = new PageFrame(m_theme, this);
    auto* banner = new SentenceBanner(m_theme, m_frame);
    banner->setObjectName(u"guardBanner"_s);
    m_frame->column()->addWidget(banner);
    m_guard = new WorkspaceGuard(m_session, *banner, this);
    m_stack = new QStackedLayout;
    m_frame->column()->addLayout(m_stack, 1);
    m_status = new StatusLine(m_theme, this);
    m_toasts = new ToastStack(m_theme, m_frame);
    m_toasts->setBottomInset(m_theme.px(Size::Footer));
    auto* body = new QHBoxLayout;
    body->setContentsMargins(0, 0, m_theme.px(Space::S), 0);
    body->addWidget(m_frame);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(body, 1);
    column->addWidget(m_status);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    connect(m_rail, &NavigationRail::activated, this, [this](const QString& id) { open(Address::page(id)); });
    connect(m_status, &StatusLine::unitPicked, this,
        [this](const QString& id) { m_session.setUnit(MoneyUnit(id.toInt())); });
    connect(m_bar, &TopBar::searchRequested, this, &MainWindow::openPalette);
    connect(
        m_status, &StatusLine::cancelRequested, this, [this] { m_working ? m_working->stopWork() : m_sync->cancel(); });
    resize(1440, 900);
}

void MainWindow::label()
{
    const bool chinese = m_session.isChinese();
    labelActions();
    const QList<Place> places = allPlaces();
    QList<RailGroup> groups;
    QList<PaletteController::Place> known;
    QList<RailItem> foot;
    for (const Place& place : places) {
        known.append({ Address::page(place.id), place.icon, place.title.in(chinese), {}, place.title.in(!chinese) });
        if (place.group == PlaceGroup::Hidden) continue;
        if (place.group == PlaceGroup::Foot) {
            foot.append({ place.id, place.icon, place.title.in(chinese), {} });
            continue;
        }
        if (groups.isEmpty() || groups.back().title != groupTitle(place.group))
            groups.append({ groupTitle(place.group), {} });
        groups.back().items.append({ place.id, place.icon, place.title.in(chinese), {} });
    }
    for (const ReportSet* set : { &pipelineReports(), &forecastReports() })
        for (const ReportLook& look : set->looks)
            known.append({ Address::page(set->place, QUrlQuery(u"report="_s + look.report)), u"office-chart-bar"_s,
                reportTitle(look.report).in(chinese), set->title.in(chinese), reportTitle(look.report).in(!chinese) });
    m_rail->setGroups(groups, foot);
    m_rail->setCurrent(Address::placeOf(m_navigator.current()));
    if (m_palette) {
        m_palette->setPlaces(known);
        QList<QAction*> acts;
        for (QAction* one : actions())
            if (!QStringList { u"back"_s, u"forward"_s, u"search"_s, u"syncState"_s }.contains(one->objectName()))
                acts.append(one);
        m_palette->setActions(acts);
    }
    showPerson();
    m_guard->label();
    m_sync->label();
    showNews();
    setWindowTitle(tr("%1 – Fairlead").arg(QFileInfo(m_session.workspace().path()).completeBaseName()));
    showUndo();
    showStatus();
}

Page* MainWindow::makePage(const QString& place)
{
    if (const auto found = placeNamed(place)) return found->make(m_theme, m_session, m_frame);
    return nullptr;
}

/// With Ctrl held, by a click or Enter, a place opens in a window of its own.
void MainWindow::open(const QUrl& address)
{
    // Popups of the window: one comes back from them to where one was.
    if (Address::placeOf(address) == u"person"_s) return m_menus->choosePerson();
    if (Address::placeOf(address) == u"undo"_s) return showUndoList();
    if (QGuiApplication::keyboardModifiers() & Qt::ControlModifier && receivers(SIGNAL(furtherWanted(QUrl))) > 0)
        emit furtherWanted(address);
    else
        m_navigator.open(address);
}

void MainWindow::go(const QUrl& address)
{
    if (Address::placeOf(address) == u"keys"_s) return showKeys();
    if (Address::placeOf(address) == u"join"_s) return emit joinWanted();
    const QString place = Address::placeOf(address);
    Page*& page = m_pages[place];
    if (!page) {
        page = makePage(place);
        if (!page) {
            m_pages.remove(place);
            m_toasts->show({ place, u"dialog-warning"_s, tr("There is no such page: %1").arg(place), {} });
            return;
        }
        m_stack->addWidget(page);
        follow(page);
    }
    m_page = page;
    page->go(address);
    m_stack->setCurrentWidget(page);
    m_toasts->raise();
    // A record stands for the list of its kind.
    const auto* record = qobject_cast<const RecordPage*>(page);
    m_rail->setCurrent(record ? record->list() : place);
    page->focusFirst();
    showParts();
    m_palette->setPage(page);
    showStatus();
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
    showParts();
}

/// On a projector a page that is made for it has the screen to itself.
void MainWindow::showParts()
{
    const bool alone = isFullScreen() && m_page && m_page->presents();
    for (QWidget* part :
        { static_cast<QWidget*>(m_rail), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_status) })
        part->setVisible(!alone);
}

void MainWindow::follow(Page* page)
{
    connect(page, &Page::asked, this, &MainWindow::open);
    connect(page, &Page::furtherAsked, this, &MainWindow::furtherWanted);
    connect(page, &Page::moved, this, [this, page] {
        if (page == m_page) m_navigator.replace(page->address());
    });
    connect(page, &Page::statusChanged, this, [this, page] {
        if (page == m_page) showStatus();
    });
    if (auto* record = qobject_cast<RecordPage*>(page))
        connect(record, &RecordPage::printWanted, this, [this, page] {
            if (page == m_page) printPage();
        });
    connect(page, &Page::left, this, [this] {
        if (m_navigator.canBack())
            m_navigator.back();
        else
            m_navigator.open(Address::page(allPlaces().front().id));
    });
    connect(page, &Page::working, this, [this, page](const Progress& progress) {
        m_working = page;
        m_status->setProgress(progress);
    });
    connect(page, &Page::rested, this, [this, page] {
        if (m_working != page) return;
        m_working = nullptr;
        m_status->clearProgress();
    });
    connect(page, &Page::toast, this, [this](const QString& icon, const QString& text, bool undoable) {
        m_toasts->show({ text, icon, text, undoable ? tr("Undo") : QString() });
    });
}

void MainWindow::openPalette(const QString& text) { m_palette->open(text); }
void MainWindow::closePalette() { m_palette->close(); }

void MainWindow::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), m_theme.color(Ink::Canvas)); }

void MainWindow::importFile(const QString& path) { m_navigator.open(ImportPage::addressOf(path)); }

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!ImportPage::fileOf(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importFile(ImportPage::fileOf(event->mimeData()));
}

void MainWindow::resizeEvent(QResizeEvent*) { m_rail->setWindowWidth(width()); }

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/railCollapsed"_s, m_rail->isCollapsed());
    settings.setValue(u"window/place"_s, m_navigator.current());
    event->accept();
    emit closing();
}

} // namespace fairlead::ui
