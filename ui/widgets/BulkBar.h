#pragma once
#include "theme/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace fairlead::ui {

class Label;

/// Floats over the foot of a list while rows are chosen: how many and their sum, the way to choose all, what can be
/// done with them. A child of what it floats over; keeps to its middle.
class BulkBar : public QWidget
{
    Q_OBJECT
public:
    BulkBar(const Theme& theme, QWidget* over);

    void setChosen(const QString& count, const QString& sum);
    /// Words of the way to choose all; empty while all are chosen.
    void setAllText(const QString& words);
    /// What it covers of the foot, with the gap below and above it.
    int room() const;
    /// An action with the property “danger” is written in its colour.
    void setActions(const QList<QAction*>& actions);

signals:
    void allWanted();
    void noneWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void label();
    void place();

    const Theme& m_theme;
    Label* m_count = nullptr;
    Label* m_sum = nullptr;
    QToolButton* m_all = nullptr;
    QToolButton* m_close = nullptr;
    QHBoxLayout* m_buttons = nullptr;
};

} // namespace fairlead::ui
