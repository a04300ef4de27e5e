#pragma once
#include "pages/CalendarView.h"

namespace fairlead::ui {

/// One line for each thing, day below day; days without any are left out, but for today.
class CalendarAgenda : public CalendarView
{
    Q_OBJECT
public:
    CalendarAgenda(const Theme& theme, const CalendarModel& model, QWidget* parent);

    void refresh() override;
    QRect rectOf(const CalendarPlace& place) const override;
    QRect rectOf(const CalendarItem& item) const override;

protected:
    Hit hitAt(const QPoint& point) const override;
    std::optional<CalendarPlace> placeAt(const QPoint& point) const override;
    std::optional<CalendarPlace> caretAfter(int key) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int, int) override { viewport()->update(); }

private:
    struct Row
    {
        QDate day;
        const CalendarItem* item = nullptr; ///< null: a day without any
        int top = 0; ///< from the first line
        bool first = false; ///< of its day
    };
    void arrange();
    int rowHeight() const { return m_theme.px(Size::RowCompact); }
    QRect rectOf(const Row& row) const;
    const Row* rowAt(const QPoint& point) const;
    void paintRow(QPainter& painter, const Row& row) const;
    void show(const CalendarItem* item);

    std::vector<Row> m_rows;
    int m_height = 0;
};

} // namespace fairlead::ui
