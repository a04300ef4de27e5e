#include "pages/CalendarGrid.h"

#include "pages/CalendarHours.h"

#include <QScrollBar>

namespace fairlead::ui {

namespace {

constexpr int dayMinutes = 1440;
constexpr int leastShown = 25; // minutes: less could not be read
constexpr int mostBandRows = 4;

} // namespace

CalendarGrid::CalendarGrid(const Theme& theme, const CalendarModel& model, QWidget* parent)
    : CalendarView(theme, model, parent)
{
    setObjectName(QStringLiteral("calendarGrid"));
    arrange();
}

void CalendarGrid::refresh()
{
    arrange();
    if (!m_scrolled) showWorkingHours();
    CalendarView::refresh();
}

void CalendarGrid::resizeEvent(QResizeEvent* event)
{
    CalendarView::resizeEvent(event);
    arrange();
    if (!m_scrolled) showWorkingHours();
}

void CalendarGrid::showWorkingHours()
{
    verticalScrollBar()->setValue((hours::begin - 60) * hourHeight() / 60);
    // The whole days that come with the first answer take some of the room.
    m_scrolled = m_model.isLoaded() && isVisible();
}

void CalendarGrid::scrollContentsBy(int, int)
{
    arrangeColumns();
    viewport()->update();
}

int CalendarGrid::headHeight() const { return m_theme.px(Size::PageHead); }

int CalendarGrid::bandHeight() const
{
    const int rows = std::clamp(m_bandRows, 1, mostBandRows);
    return rows * (m_theme.px(Size::CalendarChip) + m_theme.px(Space::Nudge)) + m_theme.px(Space::S);
}

int CalendarGrid::yOf(int minute) const
{
    return bodyTop() + minute * hourHeight() / 60 - verticalScrollBar()->value();
}

void CalendarGrid::arrange()
{
    m_columns.clear();
    if (m_model.mode() == CalendarMode::Team) {
        for (const RecordId& person : m_model.columns())
            m_columns.push_back({ m_model.anchor(), person });
    } else {
        const Period days = m_model.span().days();
        for (QDate day = days.from; day <= days.to; day = day.addDays(1))
            m_columns.push_back({ day, {} });
    }
    placeItems();
    QScrollBar* down = verticalScrollBar();
    const int room = viewport()->height() - bodyTop();
    down->setRange(0, std::max(0, 24 * hourHeight() - room));
    down->setPageStep(std::max(1, room));
    down->setSingleStep(hourHeight() / 2);
    const int gutter = m_theme.px(Size::CalendarGutter);
    const int wanted = gutter + int(m_columns.size()) * m_theme.px(Size::CalendarColumnLeast);
    QScrollBar* across = horizontalScrollBar();
    across->setRange(0, m_model.mode() == CalendarMode::Team ? std::max(0, wanted - viewport()->width()) : 0);
    across->setPageStep(viewport()->width());
    across->setSingleStep(m_theme.px(Size::CalendarColumnLeast) / 2);
    arrangeColumns();
}

/// Days off without anything are half as wide: the others get the room.
void CalendarGrid::arrangeColumns()
{
    if (m_columns.empty()) return;
    const int gutter = m_theme.px(Size::CalendarGutter);
    std::vector<int> weights;
    int sum = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const bool off = m_columns.size() > 5 && m_columns[i].person.isNull()
            && !CalendarSpan::isWorkday(m_columns[i].day)
            && std::none_of(
                m_blocks.begin(), m_blocks.end(), [i](const CalendarBlock& block) { return block.column == int(i); });
        weights.push_back(off ? 1 : 2);
        sum += weights.back();
    }
    const int room = viewport()->width() - gutter + horizontalScrollBar()->maximum();
    int done = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const int left = room * done / sum;
        done += weights[i];
        m_columns[i].left = gutter + left - horizontalScrollBar()->value();
        m_columns[i].width = room * done / sum - left;
    }
}

bool CalendarGrid::isIn(const CalendarItem& item, const Column& column) const
{
    if (item.from > column.day || item.to < column.day) return false;
    return column.person.isNull()
        || std::find(item.people.begin(), item.people.end(), column.person) != item.people.end();
}

void CalendarGrid::placeItems()
{
    m_blocks.clear();
    m_bands.clear();
    std::vector<std::vector<CalendarBlock>> byColumn(m_columns.size());
    const auto& items = m_model.items();
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].isTimed() && CalendarPlace::of(items[i]).length() < dayMinutes)
            addBlocks(i, items[i], byColumn);
        else
            addBand(i, items[i]);
    }
    for (std::vector<CalendarBlock>& blocks : byColumn) {
        assignLanes(blocks, leastShown);
        m_blocks.insert(m_blocks.end(), blocks.begin(), blocks.end());
    }
    m_bandRows = assignRows(m_bands);
    m_hiddenBands.assign(m_columns.size(), 0);
    const int shown = m_bandRows > mostBandRows ? mostBandRows - 1 : mostBandRows;
    for (const CalendarBand& band : m_bands)
        for (int column = band.first; band.row >= shown && column <= band.last; ++column)
            ++m_hiddenBands[size_t(column)];
    std::erase_if(m_bands, [shown](const CalendarBand& band) { return band.row >= shown; });
}

void CalendarGrid::addBlocks(size_t index, const CalendarItem& item, std::vector<std::vector<CalendarBlock>>& byColumn)
{
    for (size_t column = 0; column < m_columns.size(); ++column) {
        if (!isIn(item, m_columns[column])) continue;
        const QDate day = m_columns[column].day;
        CalendarBlock block { index, int(column), day == item.from ? *item.start : 0,
            day == item.to ? *item.end : dayMinutes };
        block.isFirst = day == item.from;
        block.isLast = day == item.to;
        byColumn[column].push_back(block);
    }
}

void CalendarGrid::addBand(size_t index, const CalendarItem& item)
{
    int first = -1;
    for (size_t column = 0; column <= m_columns.size(); ++column) {
        const bool in = column < m_columns.size() && isIn(item, m_columns[column]);
        // People beside each other are no days that follow: each has a bar of his own.
        const bool joins = in && first >= 0 && m_columns[column].person.isNull();
        if (first >= 0 && !joins) {
            m_bands.push_back({ index, first, int(column) - 1 });
            first = -1;
        }
        if (in && first < 0) first = int(column);
    }
}

int CalendarGrid::columnOf(QDate day, const RecordId& person) const
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].day == day && (person.isNull() || m_columns[i].person == person)) return int(i);
    return -1;
}

int CalendarGrid::columnAt(int x) const
{
    if (x < m_theme.px(Size::CalendarGutter)) return -1;
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (x >= m_columns[i].left && x < m_columns[i].left + m_columns[i].width) return int(i);
    return -1;
}

QRect CalendarGrid::rectOf(const CalendarBlock& block) const
{
    const Column& column = m_columns[size_t(block.column)];
    const int gap = m_theme.px(Space::Nudge);
    const int room = column.width - 3 * gap;
    const int left = column.left + gap + room * block.lane / block.lanes;
    const int right = column.left + gap + room * (block.lane + 1) / block.lanes;
    const int bottom = yOf(std::max(block.bottom, std::min(dayMinutes, block.top + leastShown)));
    return { left, yOf(block.top) + 1, right - left - 1, bottom - yOf(block.top) - 2 };
}

QRect CalendarGrid::rectOf(const CalendarBand& band) const
{
    const Column& first = m_columns[size_t(band.first)];
    const Column& last = m_columns[size_t(band.last)];
    const int gap = m_theme.px(Space::Nudge);
    const int chip = m_theme.px(Size::CalendarChip);
    const int top = headHeight() + m_theme.px(Space::Xs) + band.row * (chip + gap);
    return { first.left + gap, top, last.left + last.width - first.left - 3 * gap, chip };
}

QRect CalendarGrid::moreRect(int column) const
{
    CalendarBand band { 0, column, column };
    band.row = mostBandRows - 1;
    return rectOf(band);
}

QRect CalendarGrid::rectOf(const CalendarItem& item) const
{
    const auto isIt = [&](size_t index) {
        const CalendarItem& other = m_model.items()[index];
        return other.record == item.record && other.seriesDay == item.seriesDay;
    };
    for (const CalendarBlock& block : m_blocks)
        if (isIt(block.item)) return rectOf(block);
    for (const CalendarBand& band : m_bands)
        if (isIt(band.item)) return rectOf(band);
    return rectOf(CalendarPlace::of(item));
}

QRect CalendarGrid::rectOf(const CalendarPlace& place) const
{
    const int column
        = columnOf(std::max(place.from, m_columns.empty() ? place.from : m_columns.front().day), place.person);
    if (column < 0) return {};
    if (!place.isTimed()) {
        const int last = m_columns[size_t(column)].person.isNull()
            ? columnOf(std::min(place.to, m_columns.back().day), place.person)
            : column;
        return rectOf(CalendarBand { 0, column, std::max(column, last) });
    }
    CalendarBlock block { 0, column, *place.start, place.to > place.from ? dayMinutes : *place.end };
    return rectOf(block);
}

} // namespace fairlead::ui
