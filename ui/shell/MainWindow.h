#pragma once
#include "pages/Page.h"
#include "shell/Navigator.h"

#include <QWidget>

class QStackedLayout;

namespace fairlead::ui {

class NavigationRail;
class PageFrame;
class PaletteController;
class QuickAdd;
class SyncCentre;
class StatusLine;
class ToastStack;
class TopBar;
class WindowMenus;
class WorkspaceGuard;

/// Arranges: rail at the left, bar above, the page in its frame, the status line below. What happens belongs to the
/// pages, the session and the navigator.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(Theme& theme, Session& session);
    ~MainWindow() override;

    Navigator& navigator() { return m_navigator; }
    Page* page() const { return m_page; }
    /// Opens the palette with a text, as Ctrl+K and typing would.
    void openPalette(const QString& text);
    void closePalette();
    /// New: a popover with the kind that the page is about.
    void openQuickAdd();
    QuickAdd& quickAdd() { return *m_quick; }
    /// Opens the import with a file, or without one.
    void importFile(const QString& path);
    /// Opens the preview of the page.
    void printPage();
    void showKeys();
    void toggleFullScreen();
    void showUndoList();
    WorkspaceGuard& guard() { return *m_guard; }

signals:
    /// A place in a further window over the same workspace.
    void furtherWanted(const QUrl& address);
    /// Another workspace, or a new one.
    void startWanted();
    /// Into a workspace that others have shared.
    void joinWanted();
    void quitWanted();
    void closing();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeActions();
    void labelActions();
    void open(const QUrl& address);
    void choosePerson();
    void arrange();
    void label();
    void go(const QUrl& address);
    Page* makePage(const QString& place);
    void follow(Page* page);
    void showParts();
    void showStatus();
    void followSync();
    void followNews();
    void showNews();
    void followFiles();
    void showUndo();
    QString personName() const;
    void showAct(const QString& name);
    void offerReview();
    void followToast(const QString& id);
    void showPerson();
    QAction* action(const QString& name, const QString& icon, const QKeySequence& keys);

    Theme& m_theme;
    Session& m_session;
    Navigator m_navigator;
    QHash<QString, QAction*> m_actions;
    QHash<QString, Page*> m_pages;
    Page* m_page = nullptr;
    QPointer<Page> m_working; ///< whose work the status line tells of
    NavigationRail* m_rail = nullptr;
    TopBar* m_bar = nullptr;
    PageFrame* m_frame = nullptr;
    QStackedLayout* m_stack = nullptr;
    StatusLine* m_status = nullptr;
    ToastStack* m_toasts = nullptr;
    PaletteController* m_palette = nullptr;
    QuickAdd* m_quick = nullptr;
    WindowMenus* m_menus = nullptr;
    WorkspaceGuard* m_guard = nullptr;
    SyncCentre* m_sync = nullptr;
};

} // namespace fairlead::ui
