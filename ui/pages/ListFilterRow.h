#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

class FilterBar;
class Label;
class SearchEdit;

/// The row between tabs and table: conditions as chips, the search field at the right. A condition is typed into the
/// field behind "=" and becomes a chip with Enter; a click on a chip takes it back into the field.
class ListFilterRow : public QWidget
{
    Q_OBJECT
public:
    ListFilterRow(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// All conditions as one expression; empty = none.
    QString expression() const;
    const QStringList& conditions() const { return m_conditions; }
    /// Conditions as one expression, which setExpression() takes apart again.
    static QString joined(const QStringList& conditions);
    void setExpression(const QString& expression);
    QString search() const;
    void setSearch(const QString& text);
    /// A chip for rows that stand behind a number; empty = none.
    void setBehind(const QString& words);
    const QString& behind() const { return m_behind; }
    /// The sentence why a condition cannot be read; it goes back into the field.
    void refuse(const QString& sentence);
    void focusSearch();
    /// At the right of the search field.
    void addTrailing(QWidget* widget);

signals:
    void searchChanged(const QString& text);
    void conditionsChanged();
    void behindRemoved();
    /// On to the list.
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    void label();
    void showChips();
    void read(const QString& text);
    void accept();
    void edit(const QString& id);
    void remove(const QString& id);

    const Theme& m_theme;
    FilterBar* m_bar = nullptr;
    SearchEdit* m_edit = nullptr;
    Label* m_fault = nullptr;
    QStringList m_conditions;
    QString m_behind;
    QString m_search;
};

} // namespace fairlead::ui
