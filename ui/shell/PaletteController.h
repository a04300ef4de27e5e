#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QAction>
#include <QPointer>
#include <QUrl>
#include <QWidget>

namespace fairlead::ui {

class Palette;

/// What Ctrl+K finds: records over everything, pages, actions. Records are looked up beside the person; a late answer
/// is dropped.
class PaletteController : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        QUrl address;
        QString icon;
        QString title;
        QString page; ///< that it is a report of; empty: it is a page itself
        QString elsewhere; ///< its title in the other language, which people know as well
    };
    PaletteController(const Theme& theme, Session& session, QWidget* window);

    void setPlaces(const QList<Place>& places) { m_places = places; }
    void setActions(const QList<QAction*>& actions) { m_actions = actions; }
    /// Its actions come before the window's own.
    void setPage(const QWidget* page) { m_page = page; }
    void open(const QString& text = {});
    void close();

signals:
    void placeChosen(const QUrl& address);
    void recordChosen(const QString& type, const fairlead::RecordId& id);

private:
    void search(const QString& text, int ticket);
    void choose(const QString& id);
    QList<QAction*> actions() const { return m_page ? m_page->actions() + m_actions : m_actions; }

    Session& m_session;
    Palette* m_palette;
    QList<Place> m_places;
    QList<QAction*> m_actions;
    QPointer<const QWidget> m_page;
};

} // namespace fairlead::ui
