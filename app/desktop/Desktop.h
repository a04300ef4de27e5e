#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QTranslator>

namespace fairlead {

/// Composes the program: theme, language, session, window. One per process, on the interface thread.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop(QApplication& application, const QString& language);

    /// Opens a workspace and runs until its window closes; the program's exit code.
    int run(const QString& path);
    /// Renders the pages instead of showing them.
    int gallery(const QString& path, const QString& folder);

private:
    bool open(const QString& path);
    void setChinese(bool chinese);

    QApplication& m_application;
    ui::Theme m_theme;
    QTranslator m_systemTranslator;
    QTranslator m_translator;
    std::unique_ptr<ui::Session> m_session;
    bool m_chinese = false;
};

} // namespace fairlead
