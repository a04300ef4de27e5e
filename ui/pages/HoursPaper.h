#pragma once
#include "pages/CalendarLanes.h"
#include "pages/CalendarPaper.h"

#include <QRectF>

namespace fairlead::ui {

/// Days, or people, side by side over the hours of the day, from the first to the last that has something; whole days
/// above. One page.
class HoursPaper : public PrintDrawn
{
    Q_DECLARE_TR_FUNCTIONS(HoursPaper)
public:
    struct Column
    {
        QString title;
        QDate day;
        RecordId person; ///< null: of everybody
    };
    HoursPaper(
        const std::vector<CalendarNote>& notes, const std::vector<Column>& columns, const QSizeF& page, qreal first);

    int pages() const override { return 1; }
    qreal height(int) const override { return m_bottom; }
    void draw(QPainter& painter, int page) const override;

private:
    void takeNotes();
    qreal columnWidth() const;
    qreal yOf(int minute) const;
    void drawGrid(QPainter& painter) const;
    void drawWhole(QPainter& painter) const;
    void drawBlock(QPainter& painter, const CalendarBlock& block) const;

    std::vector<CalendarNote> m_notes;
    std::vector<Column> m_columns;
    qreal m_width;
    qreal m_top = 0; ///< of the hours
    qreal m_bottom = 0;
    int m_first; ///< minute with which the grid begins, and ends
    int m_last;
    std::vector<CalendarBlock> m_blocks;
    size_t m_mostWhole = 0; ///< lines of whole days
    std::vector<std::vector<size_t>> m_whole; ///< notes of whole days by column
};

} // namespace fairlead::ui
