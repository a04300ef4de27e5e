#pragma once
#include "pages/CalendarLanes.h"
#include "pages/CalendarView.h"

namespace fairlead::ui {

/// Days as columns of hours, whole days in a band above; for a team its people side by side on one day.
class CalendarGrid : public CalendarView
{
    Q_OBJECT
public:
    CalendarGrid(const Theme& theme, const CalendarModel& model, QWidget* parent);

    void refresh() override;
    QRect rectOf(const CalendarPlace& place) const override;
    QRect rectOf(const CalendarItem& item) const override;
    /// The working hours come into view.
    void showWorkingHours();

protected:
    Hit hitAt(const QPoint& point) const override;
    std::optional<CalendarPlace> placeAt(const QPoint& point) const override;
    std::optional<CalendarPlace> caretAfter(int key) const override;
    bool hasHours() const override { return true; }
    bool pressOther(const QPoint& point) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Column
    {
        QDate day;
        RecordId person;
        int left = 0;
        int width = 0;
    };
    void arrange();
    void arrangeColumns();
    void placeItems();
    void addBlocks(size_t index, const CalendarItem& item, std::vector<std::vector<CalendarBlock>>& byColumn);
    void addBand(size_t index, const CalendarItem& item);
    bool isIn(const CalendarItem& item, const Column& column) const;
    int columnOf(QDate day, const RecordId& person) const;
    int columnAt(int x) const;
    int headHeight() const;
    int bandHeight() const;
    int bodyTop() const { return headHeight() + bandHeight(); }
    int hourHeight() const { return m_theme.px(Size::CalendarHour); }
    int yOf(int minute) const;
    QRect rectOf(const CalendarBlock& block) const;
    QRect rectOf(const CalendarBand& band) const;
    QRect moreRect(int column) const;
    void paintHead(QPainter& painter) const;
    void paintPersonHead(QPainter& painter, const Column& column) const;
    void paintBand(QPainter& painter) const;
    void paintHours(QPainter& painter) const;
    void paintColumn(QPainter& painter, const Column& column) const;
    void paintBlocks(QPainter& painter) const;
    void paintNow(QPainter& painter) const;
    void paintPlaces(QPainter& painter) const;

    std::vector<Column> m_columns;
    std::vector<CalendarBlock> m_blocks;
    std::vector<CalendarBand> m_bands;
    std::vector<int> m_hiddenBands; ///< by column: those that have no room
    int m_bandRows = 0;
    bool m_scrolled = false;
};

} // namespace fairlead::ui
