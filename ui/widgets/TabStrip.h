#pragma once
#include "theme/Theme.h"

#include <QTabBar>
#include <climits>

namespace fairlead::ui {

/// Saved views above a list: words with a muted count, a line below the chosen one. Left and right move.
class TabStrip : public QTabBar
{
    Q_OBJECT
public:
    explicit TabStrip(const Theme& theme, QWidget* parent = nullptr);

    int addView(const QString& id, const QString& text, const QString& count = {});
    void setCount(const QString& id, const QString& count);
    QString countOf(const QString& id) const { return m_counts.value(id); }
    void setCurrentView(const QString& id);
    QString currentView() const;
    /// Tabs from this one on can be dragged to another place among themselves.
    void setMovableFrom(int first) { m_movableFrom = first; }

signals:
    /// The person dragged a tab; `to` is its place afterwards. Whoever is told moves it.
    void viewMoved(const QString& id, int to);
    void viewChosen(const QString& id);
    /// The menu of a tab, at a place of the screen.
    void menuWanted(const QString& id, const QPoint& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

private:
    int placeOf(const QString& id) const;
    int wordsWidth(int index, bool chosen) const;
    int gapAt(int x) const;
    void paintTab(QPainter& painter, int index, bool byKeys) const;
    void paintGap(QPainter& painter) const;

    const Theme& m_theme;
    QHash<QString, QString> m_counts;
    int m_movableFrom = INT_MAX;
    int m_pressed = -1; ///< tab that may be dragged
    QPoint m_pressedAt;
    int m_gap = -1; ///< before which tab the dragged one would go; -1: nothing is dragged
};

} // namespace fairlead::ui
