#pragma once
#include "theme/Theme.h"

#include <QDate>
#include <QFrame>

namespace fairlead::ui {

/// A month to choose a day from, below a button. Arrows move by days and weeks, Page Up and Down by months, Enter
/// chooses, Esc leaves. Deletes itself when closed.
class DayPopup : public QFrame
{
    Q_OBJECT
public:
    /// Days after `latest` cannot be chosen; invalid = all can.
    DayPopup(const Theme& theme, QDate current, QDate latest, QWidget* parent);

    void openBelow(const QWidget* anchor);
    /// The day that Enter would choose.
    QDate current() const { return m_current; }
    QSize sizeHint() const override;

signals:
    void picked(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void setCurrent(QDate day);
    void pick(QDate day);
    QRect cell(int row, int column) const; ///< row 0 the month's name, 1 the names of the days
    QDate firstShown() const;
    QDate dayAt(const QPoint& point) const;
    void paintHead(QPainter& painter) const;
    void paintDay(QPainter& painter, QDate day, const QRect& box) const;

    const Theme& m_theme;
    QDate m_current;
    QDate m_latest;
    QDate m_hovered;
};

} // namespace fairlead::ui
