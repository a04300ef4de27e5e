#pragma once
#include "theme/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace fairlead::ui {

class FlowLayout;

struct FilterCondition
{
    QString id = {};
    QString field = {};
    QString value = {};
};

/// The row below the views: a button that opens the filter panel, one chip per condition, a dashed chip that adds one;
/// grouping, sorting and columns at the right. Chips wrap when there is no room.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const Theme& theme, QWidget* parent = nullptr);

    void setConditions(const QList<FilterCondition>& conditions);
    /// Whether the filter panel is open; the button shows it.
    void setPanelOpen(bool open);
    void addTrailing(QWidget* widget);

signals:
    void panelToggled(bool open);
    void editRequested(const QString& id);
    void removeRequested(const QString& id);
    void addRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();

    const Theme& m_theme;
    QList<FilterCondition> m_conditions;
    QToolButton* m_open = nullptr;
    QToolButton* m_add = nullptr;
    FlowLayout* m_chips = nullptr;
    QHBoxLayout* m_trailing = nullptr;
};

} // namespace fairlead::ui
