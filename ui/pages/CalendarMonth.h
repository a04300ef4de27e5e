#pragma once
#include "pages/CalendarLanes.h"
#include "pages/CalendarView.h"

namespace fairlead::ui {

/// Weeks below each other, a cell for each day: bars over whole days, a line for what has a time.
class CalendarMonth : public CalendarView
{
    Q_OBJECT
public:
    CalendarMonth(const Theme& theme, const CalendarModel& model, QWidget* parent);

    void refresh() override;
    QRect rectOf(const CalendarPlace& place) const override;
    QRect rectOf(const CalendarItem& item) const override;

protected:
    Hit hitAt(const QPoint& point) const override;
    std::optional<CalendarPlace> placeAt(const QPoint& point) const override;
    std::optional<CalendarPlace> caretAfter(int key) const override;
    std::pair<int, int> stepOf(int key) const override;
    bool pressOther(const QPoint& point) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Band
    {
        CalendarBand at; ///< first and last are days of the week
        int week = 0;
        bool begins = true; ///< not a piece of what began the week before
        bool ends = true;
    };
    void arrange();
    void addWeek(int week);
    int headHeight() const { return m_theme.px(Size::ControlSmall); }
    int numberHeight() const { return m_theme.px(Size::ControlTiny); }
    int chipHeight() const { return m_theme.px(Size::CalendarChip) - m_theme.px(Space::Nudge) + 1; }
    int linesPerDay() const;
    QRect cell(int week, int day) const;
    QRect lineRect(int week, int first, int last, int row) const;
    QRect rectOf(const Band& band) const { return lineRect(band.week, band.at.first, band.at.last, band.at.row); }
    QDate dayAt(const QPoint& point) const;
    void paintHead(QPainter& painter) const;
    void paintDay(QPainter& painter, QDate day, const QRect& box) const;
    void paintPlace(QPainter& painter, const CalendarPlace& place) const;
    QString dayWords(QDate day) const;

    QDate m_first;
    int m_weeks = 0;
    std::vector<Band> m_bands;
    std::vector<int> m_hidden; ///< by day
};

} // namespace fairlead::ui
