#pragma once
#include "models/CalendarModel.h"
#include "theme/Theme.h"

#include <QAbstractScrollArea>

namespace fairlead::ui {

/// Tasks without a time as cards: dragged into the calendar, planned there with Enter, finished with Space.
class LooseTaskList : public QAbstractScrollArea
{
    Q_OBJECT
public:
    LooseTaskList(const Theme& theme, const CalendarModel& model, QWidget* parent);

    void refresh();
    /// Null: none is chosen.
    const LooseTask* chosen() const;

signals:
    void planWanted(const fairlead::RecordId& task);
    void finishWanted(const fairlead::RecordId& task);
    void openWanted(const fairlead::RecordId& task);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int, int) override { viewport()->update(); }

private:
    int cardHeight() const;
    QRect card(int row) const;
    int rowAt(const QPoint& point) const;
    void choose(int row);
    void paintCard(QPainter& painter, const LooseTask& task, const QRect& box, bool chosen) const;
    QString dueWords(const LooseTask& task) const;
    QString lengthWords(const LooseTask& task) const;

    const Theme& m_theme;
    const CalendarModel& m_model;
    int m_row = -1;
    QPoint m_pressed;
};

} // namespace fairlead::ui
