#pragma once
#include "Instance.h"

#include "shell/MainWindow.h"
#include "shell/StartWindow.h"

#include <QTranslator>

namespace fairlead {

/// Composes the program: theme, language, session, windows. One per process, on the interface thread; one workspace per
/// process, in any number of windows.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop(QApplication& application, const QString& language);

    /// Opens a workspace, an address (fairlead://…) or, for neither, the start page; runs until the last window closes.
    /// What another Fairlead has open is handed over to it. The program's exit code.
    int run(const QString& wanted);
    /// Renders the pages instead of showing them.
    int gallery(const QString& path, const QString& folder);

private:
    /// Empty: done; else why not.
    QString open(const QString& path);
    void openHere(const QString& path, const QString& import);
    void showStart(const QString& path, const QString& why);
    ui::MainWindow* addWindow(const QUrl& address);
    void restoreWindows(const QUrl& address);
    void keepWindows() const;
    void take(const QString& message);
    void setChinese(bool chinese);
    void chooseLanguage(bool chinese); ///< and remembers it
    void quit();

    QApplication& m_application;
    ui::Theme m_theme;
    QTranslator m_systemTranslator;
    QTranslator m_translator;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::StartWindow> m_start;
    QList<ui::MainWindow*> m_windows;
    Instance m_instance;
    bool m_chinese = false;
    bool m_quitting = false;
};

} // namespace fairlead
