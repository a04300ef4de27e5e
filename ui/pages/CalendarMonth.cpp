#include "pages/CalendarMonth.h"

#include "theme/Paint.h"

#include <QLocale>
#include <QScrollBar>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int perWeek = 7;
}

CalendarMonth::CalendarMonth(const Theme& theme, const CalendarModel& model, QWidget* parent)
    : CalendarView(theme, model, parent)
{
    setObjectName(u"calendarMonth"_s);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    arrange();
}

void CalendarMonth::refresh()
{
    arrange();
    CalendarView::refresh();
}

void CalendarMonth::resizeEvent(QResizeEvent* event)
{
    CalendarView::resizeEvent(event);
    arrange();
}

QRect CalendarMonth::cell(int week, int day) const
{
    const int room = viewport()->height() - headHeight();
    const int top = headHeight() + room * week / std::max(1, m_weeks);
    const int bottom = headHeight() + room * (week + 1) / std::max(1, m_weeks);
    const int width = viewport()->width();
    return { width * day / perWeek, top, width * (day + 1) / perWeek - width * day / perWeek, bottom - top };
}

int CalendarMonth::linesPerDay() const
{
    const int room = cell(0, 0).height() - numberHeight() - m_theme.px(Space::Nudge);
    return std::max(1, room / chipHeight());
}

QRect CalendarMonth::lineRect(int week, int first, int last, int row) const
{
    const int gap = m_theme.px(Space::Nudge);
    const QRect from = cell(week, first);
    const QRect to = cell(week, last);
    return { from.left() + 2 * gap, from.top() + numberHeight() + row * chipHeight(),
        to.right() - from.left() - 4 * gap + 1, chipHeight() - 1 };
}

void CalendarMonth::arrange()
{
    const Period days = m_model.span().days();
    m_first = days.from;
    m_weeks = int(days.from.daysTo(days.to) + 1) / perWeek;
    m_bands.clear();
    m_hidden.assign(size_t(m_weeks * perWeek), 0);
    for (int week = 0; week < m_weeks; ++week)
        addWeek(week);
}

void CalendarMonth::addWeek(int week)
{
    const QDate monday = m_first.addDays(week * perWeek);
    const QDate sunday = monday.addDays(perWeek - 1);
    std::vector<CalendarBand> bands;
    const auto& items = m_model.items();
    for (size_t i = 0; i < items.size(); ++i) {
        const CalendarItem& item = items[i];
        // What ends in the night stands on its first day.
        const QDate last = item.isTimed() && CalendarPlace::of(item).length() < 1440 ? item.from : item.to;
        if (last < monday || item.from > sunday) continue;
        bands.push_back(
            { i, int(monday.daysTo(std::max(item.from, monday))), int(monday.daysTo(std::min(last, sunday))) });
    }
    const int rows = assignRows(bands);
    const int room = linesPerDay();
    std::vector<int> deepest(perWeek, 0);
    for (const CalendarBand& band : bands)
        for (int day = band.first; day <= band.last; ++day)
            deepest[size_t(day)] = std::max(deepest[size_t(day)], band.row + 1);
    for (const CalendarBand& band : bands) {
        bool fits = band.row < room;
        for (int day = band.first; rows > room && day <= band.last; ++day)
            if (deepest[size_t(day)] > room && band.row >= room - 1) fits = false;
        if (fits) {
            const CalendarItem& item = items[band.item];
            m_bands.push_back({ band, week, item.from >= monday, item.to <= sunday });
        }
        for (int day = band.first; !fits && day <= band.last; ++day)
            ++m_hidden[size_t(week * perWeek + day)];
    }
}

QDate CalendarMonth::dayAt(const QPoint& point) const
{
    if (point.y() < headHeight()) return {};
    for (int i = 0; i < m_weeks * perWeek; ++i)
        if (cell(i / perWeek, i % perWeek).contains(point)) return m_first.addDays(i);
    return {};
}

CalendarView::Hit CalendarMonth::hitAt(const QPoint& point) const
{
    const int grip = m_theme.px(Size::CalendarGrip);
    for (const Band& band : m_bands) {
        const QRect box = rectOf(band);
        if (!box.contains(point)) continue;
        const CalendarItem& item = m_model.items()[band.at.item];
        const bool bar = !item.isTimed() && item.isAppointment();
        if (bar && band.ends && point.x() > box.right() - grip) return { &item, Grip::End };
        return { &item, bar && band.begins && point.x() < box.left() + grip ? Grip::Start : Grip::Whole };
    }
    return {};
}

std::optional<CalendarPlace> CalendarMonth::placeAt(const QPoint& point) const
{
    const QDate day = dayAt(point);
    return day.isValid() ? std::optional(CalendarPlace::wholeDay(day)) : std::nullopt;
}

std::pair<int, int> CalendarMonth::stepOf(int key) const
{
    return { key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : key == Qt::Key_Up ? -perWeek : perWeek, 0 };
}

std::optional<CalendarPlace> CalendarMonth::caretAfter(int key) const
{
    const QDate day = caret().from.addDays(stepOf(key).first);
    const Period core = m_model.span().core();
    return core.contains(day) ? std::optional(CalendarPlace::wholeDay(day)) : std::nullopt;
}

bool CalendarMonth::pressOther(const QPoint& point)
{
    const QDate day = dayAt(point);
    if (!day.isValid()) return false;
    const int at = int(m_first.daysTo(day));
    const QRect box = cell(at / perWeek, at % perWeek);
    const bool number = point.y() < box.top() + numberHeight() && point.x() < box.left() + 2 * numberHeight();
    const bool more = m_hidden[size_t(at)] > 0
        && lineRect(at / perWeek, at % perWeek, at % perWeek, linesPerDay() - 1).contains(point);
    if (!number && !more) return false;
    emit dayWanted(day);
    return true;
}

QRect CalendarMonth::rectOf(const CalendarPlace& place) const
{
    const int at = int(m_first.daysTo(std::max(place.from, m_first)));
    if (at < 0 || at >= m_weeks * perWeek) return {};
    const int week = at / perWeek;
    const int last = std::min<int>(perWeek - 1, int(m_first.addDays(week * perWeek).daysTo(place.to)));
    return lineRect(week, at % perWeek, std::max(at % perWeek, last), 0);
}

QRect CalendarMonth::rectOf(const CalendarItem& item) const
{
    for (const Band& band : m_bands) {
        const CalendarItem& other = m_model.items()[band.at.item];
        if (other.record == item.record && other.seriesDay == item.seriesDay) return rectOf(band);
    }
    return rectOf(CalendarPlace::wholeDay(item.from));
}

QString CalendarMonth::dayWords(QDate day) const
{
    if (day.day() != 1 && day != m_first) return QString::number(day.day());
    const QLocale locale;
    return locale.language() == QLocale::Chinese ? u"%1月%2日"_s.arg(day.month()).arg(day.day())
                                                 : locale.toString(day, u"d MMM"_s);
}

void CalendarMonth::paintDay(QPainter& painter, QDate day, const QRect& box) const
{
    const bool inside = m_model.span().core().contains(day);
    if (!inside || !CalendarSpan::isWorkday(day)) painter.fillRect(box, m_theme.color(Ink::SurfaceSunken));
    painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), m_theme.color(Ink::Border));
    if (box.left() > 0) painter.fillRect(QRect(box.left(), box.top(), 1, box.height()), m_theme.color(Ink::Border));
    const int pad = m_theme.px(Space::S);
    const QRectF number(box.left() + pad, box.top() + m_theme.px(Space::Nudge), box.width() - pad,
        numberHeight() - m_theme.px(Space::Xs));
    m_look.paintDayNumber(painter, number, day, dayWords(day), !inside);
}

void CalendarMonth::paintHead(QPainter& painter) const
{
    const QLocale locale;
    for (int day = 0; day < perWeek; ++day) {
        const QRect box = cell(0, day);
        const QRectF words(box.left() + m_theme.px(Space::S), 0, box.width() - m_theme.px(Space::S), headHeight());
        paint::text(painter, words, Qt::AlignLeft,
            locale.standaloneDayName(m_first.addDays(day).dayOfWeek(), QLocale::ShortFormat),
            m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted));
    }
}

void CalendarMonth::paintPlace(QPainter& painter, const CalendarPlace& place) const
{
    for (QDate day = std::max(place.from, m_first); day <= place.to; day = day.addDays(1)) {
        const int at = int(m_first.daysTo(day));
        if (at >= m_weeks * perWeek) return;
        paint::focusInside(painter, cell(at / perWeek, at % perWeek).adjusted(1, 1, 0, 0), 0, m_theme);
    }
}

void CalendarMonth::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    paintHead(painter);
    for (int i = 0; i < m_weeks * perWeek; ++i)
        paintDay(painter, m_first.addDays(i), cell(i / perWeek, i % perWeek));
    for (const Band& band : m_bands) {
        const CalendarItem& item = m_model.items()[band.at.item];
        painter.setOpacity(isDragged(item) ? 0.4 : 1.0);
        m_look.paintLine(painter, rectOf(band), item, &item == chosen());
    }
    painter.setOpacity(1.0);
    for (int i = 0; i < m_weeks * perWeek; ++i) {
        if (m_hidden[size_t(i)] == 0) continue;
        const QRectF box = QRectF(lineRect(i / perWeek, i % perWeek, i % perWeek, linesPerDay() - 1))
                               .adjusted(m_theme.px(Space::Xs), 0, 0, 0);
        paint::text(painter, box, Qt::AlignLeft, tr("%Ln more", nullptr, m_hidden[size_t(i)]),
            m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted));
    }
    if (const auto place = ghost()) {
        paintPlace(painter, *place);
        if (const QRect box = rectOf(*place); !box.isNull()) m_look.paintGhost(painter, box, ghostText());
    } else if (hasFocus() && !chosen() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        paintPlace(painter, CalendarPlace::wholeDay(caret().from));
    }
}

} // namespace fairlead::ui
