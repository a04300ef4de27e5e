#pragma once
#include "pages/CalendarPaper.h"

#include <QRectF>

namespace fairlead::ui {

/// A month on paper: a row for each week as high as its fullest day needs; what finds no room on a page goes on in the
/// same days on the next.
class MonthPaper : public PrintDrawn
{
public:
    MonthPaper(const std::vector<CalendarNote>& notes, const Period& days, const Period& month, const QSizeF& page,
        qreal first);

    int pages() const override { return int(m_pages.size()); }
    qreal height(int page) const override;
    void draw(QPainter& painter, int page) const override;

private:
    struct Line
    {
        QString text;
        Ink ink;
        qreal height = 0;
    };
    struct Cell
    {
        QDate day;
        std::vector<Line> lines;
    };
    /// A week, or the rest of one, on a page.
    struct Row
    {
        int week = 0;
        qreal top = 0;
        qreal height = 0;
        std::array<size_t, 7> from {};
        std::array<size_t, 7> to {};
    };
    void fill(const std::vector<CalendarNote>& notes, const Period& days);
    void lay(const QSizeF& page, qreal first);
    bool place(Row& row, qreal room) const;
    void drawCell(QPainter& painter, const Row& row, int column) const;
    qreal headHeight() const;
    qreal dayHeight() const;

    Period m_month;
    qreal m_width;
    std::vector<std::array<Cell, 7>> m_weeks;
    std::vector<std::vector<Row>> m_pages;
};

} // namespace fairlead::ui
