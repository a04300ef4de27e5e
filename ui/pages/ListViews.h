#pragma once
#include "pages/SavedViews.h"
#include "theme/Theme.h"

#include <QWidget>

class QAction;

namespace fairlead::ui {

class TabStrip;
class ViewCounts;

/// The views of a list as tabs with their counts: those that it has by declaration, then those that people saved. "+"
/// saves what the list shows as a further one; a saved one can be renamed, shared, changed and deleted, all as edits
/// that undo takes back.
class ListViews : public QWidget
{
    Q_OBJECT
public:
    /// What the list shows now: all its conditions as FilterParser reads them (but "in @quarter" and "in @week" stand
    /// for the period of the day), and how it is arranged.
    struct Shown
    {
        QString filter;
        ListLook look;
    };
    /// `base`: type and view of the records.
    ListViews(const Theme& theme, Session& session, const ListConfig& config, const Query& base,
        std::function<Shown()> shown, QWidget* parent = nullptr);

    const QString& current() const { return m_current; }
    /// Without telling. One that is not offered leaves the tab as it is.
    void setCurrent(const QString& id);
    bool isSaved() const { return m_saved.find(m_current); }
    QString name() const;
    /// The conditions that the tab itself stands for; a saved view has none: its own stand in the filter row.
    QString tabFilter() const;
    QString savedFilter() const;
    /// As the view was saved, or as it was left on this computer.
    ListLook look() const;
    /// The person arranged the list: a declared view remembers it on this computer, a saved one when he says so.
    void arranged(const ListLook& look);
    /// Rows behind a number are no view.
    void setSavable(bool savable);
    /// The list shows something else now.
    void follow();
    QAction* saveAction() { return m_saveAs; }

signals:
    /// Another view; `conditions`: its own stand in place of those that stood in the filter row.
    void chosen(bool conditions);

private:
    QAction* add(const QString& name, const QString& icon, const QKeySequence& keys);
    void build();
    void label();
    void fill();
    void count();
    void go(const QString& id);
    void saveAs();
    void keep(const QString& id);
    void edit(const QString& id);
    void remove(const QString& id);
    void showMenu(const QString& id, const QPoint& place);
    bool isShown(const ListConfig::View& view) const;
    Query queryOf(const QString& filter, bool& readable) const;

    const Theme& m_theme;
    Session& m_session;
    const ListConfig& m_config;
    Query m_base;
    std::function<Shown()> m_shown;
    SavedViews m_saved;
    TabStrip* m_tabs = nullptr;
    ViewCounts* m_counts = nullptr;
    QWidget* m_keepButton = nullptr;
    QAction* m_saveAs = nullptr;
    QAction* m_keep = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_remove = nullptr;
    QString m_current;
};

} // namespace fairlead::ui
