#pragma once
#include "shell/MainWindow.h"

#include <QDir>

namespace fairlead::ui {

struct SyncScene;

/// Renders every page, and the palette, in both themes and languages at two sizes to PNG files: how screens are
/// reviewed.
class Gallery
{
public:
    Gallery(Theme& theme, Session& session, std::function<void(bool chinese)> setLanguage)
        : m_theme(theme)
        , m_session(session)
        , m_setLanguage(std::move(setLanguage))
    {
    }
    /// Gives the number of pictures; an error if the folder cannot be written.
    Result<int> render(const QString& folder);

private:
    bool picture(MainWindow& window, const QString& path);
    QString importFile(const QString& folder) const;
    int importSteps(MainWindow& window, const QDir& target, const QString& tail);
    int dialogs(MainWindow& window, const QDir& target, const QString& tail);
    int shell(MainWindow& window, const QDir& target, const QString& tail);
    int records(MainWindow& window, const QDir& target, const QString& tail);
    int prints(MainWindow& window, const QDir& target, const QString& tail);
    int quickAdds(MainWindow& window, const QDir& target, const QString& tail);
    void seatSomebody();
    int cells(MainWindow& window, const QDir& target, const QString& tail);
    QString someAct() const;
    int processes(MainWindow& window, const QDir& target, const QString& tail);
    int forecasts(MainWindow& window, const QDir& target, const QString& tail);
    int calendars(MainWindow& window, const QDir& target, const QString& tail);
    int reports(MainWindow& window, const QDir& target, const QString& tail);
    int filters(MainWindow& window, const QDir& target, const QString& tail);
    int moves(MainWindow& window, const QDir& target, const QString& tail);
    void rehearse();
    int meetings(MainWindow& window, const QDir& target, const QString& tail);
    int syncs(MainWindow& window, const QDir& target, const QString& tail);
    int joins(const QDir& target, const QString& tail);

    Theme& m_theme;
    Session& m_session;
    std::function<void(bool)> m_setLanguage;
    std::shared_ptr<SyncScene> m_scene; ///< made when it is needed
};

} // namespace fairlead::ui
