#pragma once
#include "pages/SavedViews.h"
#include "theme/Theme.h"

#include <QWidget>

class QAction;
class QMenu;

namespace fairlead::ui {

class TabStrip;
class ViewCounts;

/// The views of a list or board as tabs with their counts: those that it has by declaration, then those that people
/// saved. "+" saves what the page shows as a further one; a saved one can be renamed, shared, changed, put elsewhere
/// among the saved and deleted, all as edits that undo takes back.
class ListViews : public QWidget
{
    Q_OBJECT
public:
    /// `base`: which records there are at all. `shown`: what the page shows now.
    ListViews(const Theme& theme, Session& session, ViewsPlace place, const Query& base,
        std::function<ViewShape()> shown, QWidget* parent = nullptr);

    const QString& current() const { return m_current; }
    /// Without telling. One that is not offered leaves the tab as it is.
    void setCurrent(const QString& id);
    bool isSaved() const { return m_saved.find(m_current); }
    QString name() const;
    /// The conditions that the tab itself stands for; a saved view has none: its own stand in the filter row.
    QString tabFilter() const;
    Filter declaredFilter() const; ///< the same read
    /// What the tab shows as it was saved; nothing for one by declaration.
    std::optional<ViewShape> saved() const;
    /// Counts of views by declaration are of these records only.
    void setScope(const Filter& scope);
    /// Rows behind a number are no view.
    void setSavable(bool savable);
    /// The page shows something else now.
    void follow();
    /// To save, and to put the view elsewhere: for the page.
    QList<QAction*> pageActions() const { return { m_saveAs, m_back, m_forth }; }
    void saveAs();

signals:
    /// Another view; `conditions`: its own stand in place of those that stood in the filter row.
    void chosen(bool conditions);

private:
    QAction* add(const QString& name, const QString& icon, const QKeySequence& keys);
    bool concerns(const Change& change) const;
    void build();
    void label();
    void fill();
    void count();
    void go(const QString& id);
    void keep(const QString& id);
    void edit(const QString& id);
    void remove(const QString& id);
    void shift(const QString& id, int by);
    void putFurther(QMenu& menu, const QString& id);
    void showMenu(const QString& id, const QPoint& place);
    bool isShown(const ListConfig::View& view) const;
    std::optional<Filter> parsed(const QString& filter) const;
    int placeOf(const QString& id) const; ///< among the saved; -1 for others

    const Theme& m_theme;
    Session& m_session;
    ViewsPlace m_place;
    Query m_base;
    Filter m_scope;
    std::function<ViewShape()> m_shown;
    SavedViews m_saved;
    TabStrip* m_tabs = nullptr;
    ViewCounts* m_counts = nullptr;
    QWidget* m_keepButton = nullptr;
    QAction* m_saveAs = nullptr;
    QAction* m_keep = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forth = nullptr;
    QString m_current;
};

} // namespace fairlead::ui
