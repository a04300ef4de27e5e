// What the window can do, by key, button and palette: the second half of MainWindow.
#include "models/Address.h"
#include "models/FileRoom.h"
#include "pages/QuickAdd.h"
#include "pages/ReportPage.h"
#include "print/PrintDialog.h"
#include "shell/KeysDialog.h"
#include "shell/MainWindow.h"
#include "models/NewsKeeper.h"
#include "models/Preferences.h"
#include "shell/Places.h"
#include "shell/SyncCentre.h"
#include "shell/UndoList.h"
#include "shell/WindowMenus.h"
#include "models/PhotoShelf.h"
#include "widgets/NavigationRail.h"
#include "widgets/PickerButton.h"
#include "widgets/ToastStack.h"
#include "widgets/TopBar.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

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
        this, &MainWindow::openQuickAdd);
    connect(action(u"import"_s, u"document-import"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)),
        &QAction::triggered, this, [this] { importFile({}); });
    connect(action(u"print"_s, u"document-print"_s, QKeySequence::Print), &QAction::triggered, this,
        &MainWindow::printPage);
    connect(action(u"undo"_s, u"edit-undo"_s, QKeySequence::Undo), &QAction::triggered, &m_session, &Session::undo);
    connect(action(u"redo"_s, u"edit-redo"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)), &QAction::triggered,
        &m_session, &Session::redo);
    connect(action(u"explain"_s, u"document-edit"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)),
        &QAction::triggered, this, [this] { m_toasts->answer(); });
    connect(action(u"person"_s, u"user"_s, {}), &QAction::triggered, this, [this] { m_menus->choosePerson(); });
    connect(action(u"theme"_s, u"view-visible"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)), &QAction::triggered,
        this, [this] { m_theme.setMode(m_theme.isDark() ? Theme::Mode::Light : Theme::Mode::Dark); });
    connect(action(u"language"_s, u"preferences-desktop-locale"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)),
        &QAction::triggered, this, [this] { emit m_session.languageWanted(!m_session.isChinese()); });
    connect(action(u"myWeek"_s, u"chronometer"_s, {}), &QAction::triggered, this,
        [this] { open(ReportPage::whereTheWeekWent(m_session)); });
    action(u"alerts"_s, u"notifications"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    QAction* undoList = action(u"undoList"_s, u"view-history"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z));
    undoList->setIcon(m_theme.icon(u"arrow-down"_s)); // beside the undo button; the palette keeps its own
    connect(undoList, &QAction::triggered, this, &MainWindow::showUndoList);
    QAction* keys = action(u"keys"_s, u"input-keyboard"_s, QKeySequence(Qt::Key_F1));
    keys->setShortcuts({ QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question) }); // text fields keep the letter
    connect(keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(action(u"further"_s, u"window-new"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)), &QAction::triggered,
        this, [this] { emit furtherWanted(m_navigator.current()); });
    connect(action(u"fullScreen"_s, u"view-fullscreen"_s, QKeySequence(Qt::Key_F11)), &QAction::triggered, this,
        &MainWindow::toggleFullScreen);
    action(u"syncState"_s, u"folder-sync"_s, {}); // the top bar shows the state by it
    action(u"syncNow"_s, u"folder-sync"_s, QKeySequence(Qt::Key_F5));
    connect(action(u"share"_s, u"document-share"_s, {}), &QAction::triggered, this,
        [this] { open(Address::page(u"share"_s)); });
    connect(action(u"join"_s, u"folder-sync"_s, {}), &QAction::triggered, this, &MainWindow::joinWanted);
    connect(action(u"start"_s, u"document-open"_s, QKeySequence::Open), &QAction::triggered, this,
        &MainWindow::startWanted);
    connect(action(u"quit"_s, u"application-exit"_s, QKeySequence(Qt::CTRL | Qt::Key_Q)), &QAction::triggered, this,
        &MainWindow::quitWanted);
    m_actions[u"back"_s]->setEnabled(false);
    m_actions[u"forward"_s]->setEnabled(false);
}

void MainWindow::labelActions()
{
    const bool chinese = m_session.isChinese();
    m_actions[u"back"_s]->setText(tr("Back"));
    m_actions[u"forward"_s]->setText(tr("Forward"));
    m_actions[u"search"_s]->setText(tr("Search"));
    m_actions[u"create"_s]->setText(tr("New"));
    m_actions[u"explain"_s]->setText(tr("Add a reason to the last move"));
    m_actions[u"import"_s]->setText(tr("Import…"));
    m_actions[u"print"_s]->setText(tr("Print…"));
    m_actions[u"person"_s]->setText(tr("Who sits here"));
    m_actions[u"theme"_s]->setText(tr("Switch between light and dark"));
    m_actions[u"language"_s]->setText(
        chinese ? u"Switch to English"_s : u"切换到中文"_s); // in the language it leads to
    m_actions[u"myWeek"_s]->setText(tr("Where did my week go"));
    m_actions[u"alerts"_s]->setText(tr("Alerts"));
    m_actions[u"undoList"_s]->setText(tr("What was done, and undo any of it"));
    m_actions[u"keys"_s]->setText(tr("All keys"));
    m_actions[u"further"_s]->setText(tr("Open this place in a further window"));
    m_actions[u"fullScreen"_s]->setText(tr("Full screen"));
    m_actions[u"share"_s]->setText(tr("Share this workspace…"));
    m_actions[u"join"_s]->setText(tr("Join a workspace…"));
    m_actions[u"start"_s]->setText(tr("Open another workspace…"));
    m_actions[u"quit"_s]->setText(tr("Quit"));
}

void MainWindow::openQuickAdd() { m_quick->open(QuickAdd::kindOfPlace(Address::placeOf(m_navigator.current()))); }

void MainWindow::showUndo()
{
    const QString undo = m_session.undoName();
    const QString redo = m_session.redoName();
    m_actions[u"undo"_s]->setEnabled(!undo.isEmpty());
    m_actions[u"undo"_s]->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
    m_actions[u"redo"_s]->setEnabled(!redo.isEmpty());
    m_actions[u"explain"_s]->setEnabled(m_session.canExplain());
    m_actions[u"redo"_s]->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
}

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
        PrintHead head { m_rail->workspace(), personName(), locale.toString(now, QLocale::ShortFormat),
            m_sync->freshness() };
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

void MainWindow::showPerson()
{
    m_bar->setPerson(personName(), PhotoShelf::of(m_session).ofPerson(m_session.workspace().person()));
}

void MainWindow::showUndoList()
{
    auto* list = new UndoList(m_theme, m_session, this);
    list->openBelow(m_bar->mapToGlobal(QPoint(m_bar->width() - m_theme.px(Space::L), m_bar->height())));
}

void MainWindow::showKeys()
{
    const auto keysOf = [](const QList<QAction*>& actions) {
        QList<KeyHint> keys;
        for (const QAction* one : actions)
            if (!one->shortcut().isEmpty())
                keys.append({ one->shortcut().toString(QKeySequence::NativeText).replace(u'+', u' '), one->text() });
        return keys;
    };
    QList<KeysDialog::Group> groups;
    if (m_page) {
        QList<KeyHint> keys = m_page->hints();
        for (const KeyHint& more : keysOf(m_page->actions())) {
            const auto same = [&more](const KeyHint& one) { return one.keys == more.keys; };
            if (std::none_of(keys.cbegin(), keys.cend(), same)) keys.append(more);
        }
        groups.append({ tr("On this page"), keys });
    }
    QList<KeyHint> window = keysOf(actions());
    for (KeyHint& one : window) // the one act with two keys
        if (one.keys == u"F1"_s) one.keys = u"F1 ?"_s;
    window.append({ u"Ctrl Enter"_s, tr("Open what is chosen in a further window") });
    groups.append({ tr("Everywhere"), window });
    groups.append({ tr("In text fields"),
        { { u"Enter"_s, tr("take over") }, { u"Esc"_s, tr("take back") }, { u"Ctrl Z"_s, tr("undo typing") },
            { u"Tab"_s, tr("next field") } } });
    auto* dialog = new KeysDialog(m_theme, groups, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// What came of files that were asked for, and the way back where their room was freed: that is no edit.
void MainWindow::followFiles()
{
    static const QString freedId = u"files freed"_s;
    FileRoom& room = FileRoom::of(m_session);
    connect(&room, &FileRoom::told, this, [this](const QString& icon, const QString& text) {
        m_toasts->show({ text, icon, text, {} });
    });
    connect(&room, &FileRoom::freed, this, [this](const QString& text) {
        m_toasts->show({ freedId, u"dialog-ok"_s, text, tr("Fetch again") });
    });
    connect(m_toasts, &ToastStack::undone, this, [this, &room](const QString& id) {
        if (id == freedId)
            room.fetchFreed();
        else
            m_session.undo();
    });
}

void MainWindow::followSync()
{
    m_sync = new SyncCentre(m_theme, m_session, *m_actions[u"syncState"_s], *m_actions[u"syncNow"_s], this);
    connect(m_actions[u"syncState"_s], &QAction::triggered, this, [this] { open(Address::page(u"sync"_s)); });
    connect(m_sync, &SyncCentre::freshnessChanged, this, &MainWindow::showStatus);
    connect(m_sync, &SyncCentre::told, this, [this](const QString& icon, const QString& text) {
        if (isActiveWindow() || !QApplication::activeWindow()) m_toasts->show({ text, icon, text, {} });
    });
    // What a page does comes first: the person has just asked for it.
    connect(m_sync, &SyncCentre::working, this, [this](const Progress& progress) {
        if (!m_working) m_status->setProgress(progress);
    });
    connect(m_sync, &SyncCentre::rested, this, [this] {
        if (!m_working) m_status->clearProgress();
    });
}

void MainWindow::followNews()
{
    NewsKeeper& news = NewsKeeper::of(m_session);
    connect(&news, &NewsKeeper::changed, this, &MainWindow::showNews);
    connect(&news, &NewsKeeper::arrived, this, [this](int count) {
        if (!isActiveWindow() && QApplication::activeWindow()) return;
        // Whoever reads them already sees them come.
        if (Address::placeOf(m_navigator.current()) == u"news"_s) return;
        ToastMessage message { u"news"_s, u"mail-mark-unread"_s, tr("%Ln piece(s) of news for you", nullptr, count),
            tr("Read", "news: what the button does") };
        message.undoes = false;
        m_toasts->show(message);
    });
    connect(m_toasts, &ToastStack::followed, this, &MainWindow::followToast);
}

void MainWindow::showNews()
{
    const int unread = NewsKeeper::of(m_session).unread();
    m_rail->setCount(u"news"_s, unread ? m_session.format().count(unread) : QString());
}

void MainWindow::showStatus()
{
    if (!m_page) return;
    const QString note = m_page->note();
    if (!note.isEmpty())
        m_status->setNote(note);
    else
        m_status->setHints(Preferences::keyHints() ? m_page->hints() : QList<KeyHint>());
    QList<PickerOption> units;
    for (const MoneyUnit unit : { MoneyUnit::One, MoneyUnit::Large, MoneyUnit::Huge })
        units.append({ QString::number(int(unit)),
            unit == MoneyUnit::One ? tr("amounts in full")
                                   : tr("amounts in %1").arg(m_session.format().unitWord(unit)) });
    m_status->setUnits(units, QString::number(int(m_session.unit())));
    m_status->setUnitsVisible(m_page->showsMoney());
    const QString fresh = m_page->showsFreshness() ? QString() : m_sync->freshness();
    const QString right = m_page->rightText();
    m_status->setRightText(fresh.isEmpty() || right.isEmpty() ? fresh + right : tr("%1 · %2").arg(fresh, right));
    m_toasts->setBottomInset(m_theme.px(Size::Footer) + m_page->footRoom());
}

} // namespace fairlead::ui
