#include "shell/MainWindow.h"

#include "models/Address.h"
#include "pages/ImportPage.h"
#include "pages/RecordPage.h"
#include "print/PrintDialog.h"
#include "shell/PaletteController.h"
#include "shell/Places.h"
#include "shell/WindowMenus.h"
#include "widgets/NavigationRail.h"
#include "widgets/PageFrame.h"
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
    connect(m_palette, &PaletteController::placeChosen, &m_navigator, &Navigator::open);
    connect(m_palette, &PaletteController::recordChosen, this,
        [this](const QString& type, const RecordId& id) { m_navigator.open(Address::record(type, id)); });
    connect(&m_navigator, &Navigator::went, this, &MainWindow::go);
    connect(&m_navigator, &Navigator::changed, this, [this] {
        m_actions[u"back"_s]->setEnabled(m_navigator.canBack());
        m_actions[u"forward"_s]->setEnabled(m_navigator.canForward());
    });
    connect(&session, &Session::undoChanged, this, &MainWindow::showUndo);
    connect(&session, &Session::undoChanged, m_toasts, &ToastStack::dropActions);
    connect(&session, &Session::busyChanged, this, &MainWindow::showUndo);
    connect(&session, &Session::acted, this, [this](const QString& name) {
        m_toasts->show({ name, u"dialog-ok"_s, tr("Done: %1").arg(name), tr("Undo") });
    });
    connect(&session, &Session::failed, this, [this](const QString& sentence) {
        m_toasts->show({ sentence, u"dialog-warning"_s, sentence, {} });
    });
    connect(&session, &Session::languageChanged, this, &MainWindow::label);
    connect(m_toasts, &ToastStack::undone, &session, &Session::undo);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    m_menus = new WindowMenus(theme, session, *m_bar,
        { m_actions[u"import"_s], m_actions[u"print"_s], m_actions[u"theme"_s], m_actions[u"language"_s] });
    connect(&session, &Session::personChanged, this, &MainWindow::label);
    label();
    showUndo();
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_rail->setCollapsed(settings.value(u"window/railCollapsed"_s).toBool());
}

MainWindow::~MainWindow() = default;

QAction* MainWindow::action(const QString& name, const QString& icon, const QKeySequence& keys)
{
    auto* made = new QAction(m_theme.icon(icon), QString(), this);
    made->setObjectName(name);
    made->setData(icon);
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WindowShortcut);
    addAction(made);
    m_actions.insert(name, made);
    return made;
}

void MainWindow::makeActions()
{
    connect(action(u"back"_s, u"go-previous"_s, QKeySequence(Qt::ALT | Qt::Key_Left)), &QAction::triggered,
        &m_navigator, &Navigator::back);
    connect(action(u"forward"_s, u"go-next"_s, QKeySequence(Qt::ALT | Qt::Key_Right)), &QAction::triggered,
        &m_navigator, &Navigator::forward);
    action(u"search"_s, u"search"_s, QKeySequence(Qt::CTRL | Qt::Key_K)); // the top bar opens the palette by it
    connect(action(u"create"_s, u"list-add"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)), &QAction::triggered,
        this, [this] { m_menus->createRecord(); });
    connect(action(u"import"_s, u"document-import"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)),
        &QAction::triggered, this, [this] { importFile({}); });
    connect(action(u"print"_s, u"document-print"_s, QKeySequence::Print), &QAction::triggered, this,
        &MainWindow::printPage);
    connect(action(u"undo"_s, u"edit-undo"_s, QKeySequence::Undo), &QAction::triggered, &m_session, &Session::undo);
    connect(action(u"redo"_s, u"edit-redo"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)), &QAction::triggered,
        &m_session, &Session::redo);
    connect(action(u"person"_s, u"user"_s, {}), &QAction::triggered, this, [this] { m_menus->showSettings(); });
    connect(action(u"theme"_s, u"view-visible"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)), &QAction::triggered,
        this, [this] { m_theme.setMode(m_theme.isDark() ? Theme::Mode::Light : Theme::Mode::Dark); });
    connect(action(u"language"_s, u"preferences-desktop-locale"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)),
        &QAction::triggered, this, [this] { emit languageWanted(!m_session.isChinese()); });
    m_actions[u"back"_s]->setEnabled(false);
    m_actions[u"forward"_s]->setEnabled(false);
}

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
    actions.person = m_actions[u"person"_s];
    m_bar = new TopBar(m_theme, actions, this);
    m_frame = new PageFrame(m_theme, this);
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
    connect(
        m_rail, &NavigationRail::activated, this, [this](const QString& id) { m_navigator.open(Address::page(id)); });
    connect(m_bar, &TopBar::searchRequested, this, &MainWindow::openPalette);
    connect(m_status, &StatusLine::cancelRequested, this, [this] {
        if (m_working) m_working->stopWork();
    });
    resize(1440, 900);
}

void MainWindow::label()
{
    const bool chinese = m_session.isChinese();
    m_actions[u"back"_s]->setText(tr("Back"));
    m_actions[u"forward"_s]->setText(tr("Forward"));
    m_actions[u"search"_s]->setText(tr("Search"));
    m_actions[u"create"_s]->setText(tr("New"));
    m_actions[u"import"_s]->setText(tr("Import…"));
    m_actions[u"print"_s]->setText(tr("Print…"));
    m_actions[u"person"_s]->setText(tr("Settings"));
    m_actions[u"theme"_s]->setText(tr("Switch between light and dark"));
    m_actions[u"language"_s]->setText(
        chinese ? u"Switch to English"_s : u"切换到中文"_s); // in the language it leads to
    const QList<Place> places = allPlaces();
    QList<RailGroup> groups;
    QList<PaletteController::Place> known;
    for (const Place& place : places) {
        known.append({ place.id, place.icon, place.title.in(chinese) });
        if (place.group == PlaceGroup::Hidden) continue;
        if (groups.isEmpty() || groups.back().title != groupTitle(place.group))
            groups.append({ groupTitle(place.group), {} });
        groups.back().items.append({ place.id, place.icon, place.title.in(chinese), {} });
    }
    m_rail->setGroups(groups);
    m_rail->setCurrent(Address::placeOf(m_navigator.current()));
    if (m_palette) {
        m_palette->setPlaces(known);
        m_palette->setActions({ m_actions[u"create"_s], m_actions[u"import"_s], m_actions[u"print"_s],
            m_actions[u"undo"_s], m_actions[u"redo"_s], m_actions[u"theme"_s], m_actions[u"language"_s] });
    }
    m_bar->setPerson(personName());
    setWindowTitle(tr("%1 – Fairlead").arg(QFileInfo(m_session.workspace().path()).completeBaseName()));
    showUndo();
    showStatus();
}

Page* MainWindow::makePage(const QString& place)
{
    if (const auto found = placeNamed(place)) return found->make(m_theme, m_session, m_frame);
    return nullptr;
}

void MainWindow::go(const QUrl& address)
{
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
    m_palette->setPage(page);
    showStatus();
}

void MainWindow::follow(Page* page)
{
    connect(page, &Page::asked, &m_navigator, &Navigator::open);
    connect(page, &Page::moved, this, [this, page] {
        if (page == m_page) m_navigator.replace(page->address());
    });
    connect(page, &Page::statusChanged, this, [this, page] {
        if (page == m_page) showStatus();
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

void MainWindow::showStatus()
{
    if (!m_page) return;
    const QString note = m_page->note();
    if (note.isEmpty())
        m_status->setHints(m_page->hints());
    else
        m_status->setNote(note);
    m_status->setRightText(m_page->rightText());
}

void MainWindow::showUndo()
{
    const QString undo = m_session.undoName();
    const QString redo = m_session.redoName();
    m_actions[u"undo"_s]->setEnabled(!undo.isEmpty());
    m_actions[u"undo"_s]->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
    m_actions[u"redo"_s]->setEnabled(!redo.isEmpty());
    m_actions[u"redo"_s]->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
}

void MainWindow::openPalette(const QString& text) { m_palette->open(text); }
void MainWindow::closePalette() { m_palette->close(); }

void MainWindow::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), m_theme.color(Ink::Canvas)); }

void MainWindow::importFile(const QString& path) { m_navigator.open(ImportPage::addressOf(path)); }

void MainWindow::printPage()
{
    if (!m_page) return;
    const QString place = Address::placeOf(m_navigator.current());
    m_page->print([this, alive = QPointer<MainWindow>(this), place](PrintSheet sheet) {
        if (!alive) return;
        const auto named = placeNamed(place);
        if (sheet.title.isEmpty() && named) sheet.title = named->title.in(m_session.isChinese());
        const QLocale locale;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_session.workspace().clock().now());
        PrintHead head { m_rail->workspace(), personName(), locale.toString(now, QLocale::ShortFormat) };
        auto* dialog = new PrintDialog(m_theme, std::move(sheet), std::move(head), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PrintDialog::told, this, [this](const QString& icon, const QString& text) {
            m_toasts->show({ text, icon, text, {} });
        });
        dialog->open();
    });
}

QString MainWindow::personName() const
{
    const RecordId person = m_session.workspace().person();
    return person.isNull() ? QString() : m_session.reader().titleOf(m_session.catalog().type(u"person"_s), person).text;
}

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
}

} // namespace fairlead::ui
