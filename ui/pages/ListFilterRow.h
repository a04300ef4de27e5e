#pragma once
#include "models/FilterDraft.h"
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

class QAction;

namespace fairlead::ui {

class FilterBar;
class FilterPanel;
class Label;
class SearchEdit;
class SidePane;

/// The row between tabs and table: conditions as chips, the search field at the right, and the builder beside the list
/// that edits the same filter. A condition can also be typed into the field behind "=" and becomes a chip with Enter.
class ListFilterRow : public QWidget
{
    Q_OBJECT
public:
    /// `base`: which records there are at all.
    ListFilterRow(
        const Theme& theme, Session& session, const Query& base, const QString& name, QWidget* parent = nullptr);

    /// All conditions; the chips are its parts.
    const Filter& filter() const { return m_filter; }
    void setFilter(const Filter& filter);
    /// The same as FilterParser reads it. What it cannot read goes into the field, to be mended.
    QString expression() const;
    void setExpression(const QString& expression);
    QString search() const;
    void setSearch(const QString& text);
    /// A chip for rows that stand behind a number; empty = none.
    void setBehind(const QString& words);
    const QString& behind() const { return m_behind; }
    /// The sentence why the filter cannot be asked; its last part goes back into the field.
    void refuse(const QString& sentence);
    void focusSearch();
    /// At the right of the search field.
    void addTrailing(QWidget* widget);

    FilterPanel& panel() { return *m_panel; }
    /// Where the builder stands beside what it filters.
    void setPane(SidePane* pane);
    /// Opens and closes the builder; for the page.
    QAction* panelAction() { return m_open; }

signals:
    void searchChanged(const QString& text);
    void conditionsChanged();
    void behindRemoved();
    /// On to the list.
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void label();
    void showFilter();
    void read(const QString& text);
    void accept();
    /// Nothing where it cannot be read; the reason stands below the row then.
    std::optional<Filter> parsed(const QString& text);
    void take(const Filter& filter);
    void remove(const QString& id);
    void setPanelOpen(bool open);
    void openPanel(int part);

    const Theme& m_theme;
    Session& m_session;
    Query m_base;
    FilterBar* m_bar = nullptr;
    SearchEdit* m_edit = nullptr;
    Label* m_fault = nullptr;
    FilterPanel* m_panel = nullptr;
    SidePane* m_pane = nullptr;
    QAction* m_open = nullptr;
    Filter m_filter;
    QString m_behind;
    QString m_search;
};

} // namespace fairlead::ui
