#include "pages/MonthPaper.h"

#include "print/PrintPen.h"

#include <QLocale>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
/// A line never fills a page.
constexpr int mostLetters = 300;
} // namespace

MonthPaper::MonthPaper(
    const std::vector<CalendarNote>& notes, const Period& days, const Period& month, const QSizeF& page, qreal first)
    : m_month(month)
    , m_width(page.width() / 7)
{
    fill(notes, days);
    lay(page, first);
}

qreal MonthPaper::headHeight() const
{
    return QFontMetricsF(paper::font(Type::Caption)).height() + paper::pt(Paper::RowPadding);
}

qreal MonthPaper::dayHeight() const
{
    return QFontMetricsF(paper::font(Type::Caption, Weight::SemiBold)).height() + paper::pt(Paper::RowPadding);
}

void MonthPaper::fill(const std::vector<CalendarNote>& notes, const Period& days)
{
    const QFont font = paper::font(Type::Micro, Weight::Regular);
    const qreal room = m_width - 2 * paper::pt(Paper::CellPadding) - paper::pt(Paper::RowPadding);
    for (QDate monday = days.from; monday <= days.to; monday = monday.addDays(7)) {
        std::array<Cell, 7> week;
        for (int i = 0; i < 7; ++i) {
            Cell& cell = week[size_t(i)];
            cell.day = monday.addDays(i);
            for (const CalendarNote& note : notes) {
                if (cell.day < note.from || cell.day > note.to) continue;
                const QString clock = note.start ? note.times.section(u'–', 0, 0) + u' ' : QString();
                const QString text = (clock + note.title).left(mostLetters);
                cell.lines.push_back({ text, note.ink, paper::heightOf(text, font, room) + 1 });
            }
        }
        m_weeks.push_back(std::move(week));
    }
}

/// Takes what finds room in `room`; false: lines are left.
bool MonthPaper::place(Row& row, qreal room) const
{
    bool all = true;
    for (size_t column = 0; column < 7; ++column) {
        const std::vector<Line>& lines = m_weeks[size_t(row.week)][column].lines;
        qreal tall = dayHeight() + paper::pt(Paper::RowPadding);
        size_t to = row.from[column];
        while (to < lines.size() && tall + lines[to].height <= room)
            tall += lines[to++].height;
        row.to[column] = to;
        all = all && to == lines.size();
        row.height = std::max(row.height, tall);
    }
    return all;
}

void MonthPaper::lay(const QSizeF& page, qreal first)
{
    m_pages.emplace_back();
    qreal room = first;
    // If all weeks have enough with it, they share the page evenly.
    const qreal even = (first - headHeight()) / qreal(m_weeks.size());
    qreal y = headHeight();
    for (int week = 0; week < int(m_weeks.size()); ++week) {
        Row row { week, y, 0, {}, {} };
        for (;;) {
            const bool done = place(row, room - y);
            row.height = std::min(std::max(row.height, even), room - y);
            const bool nothing = row.from == row.to && !done;
            if (!nothing || m_pages.back().empty()) {
                m_pages.back().push_back(row);
                y += row.height;
            }
            if (done && (!nothing)) break;
            m_pages.emplace_back();
            room = page.height();
            y = headHeight();
            row = { week, y, 0, nothing ? row.from : row.to, {} };
        }
        if (week + 1 < int(m_weeks.size()) && room - y < 2 * dayHeight()) {
            m_pages.emplace_back();
            room = page.height();
            y = headHeight();
        }
    }
}

qreal MonthPaper::height(int page) const
{
    const std::vector<Row>& rows = m_pages[size_t(page)];
    return rows.empty() ? headHeight() : rows.back().top + rows.back().height;
}

void MonthPaper::drawCell(QPainter& painter, const Row& row, int column) const
{
    const Cell& cell = m_weeks[size_t(row.week)][size_t(column)];
    const QRectF box(column * m_width, row.top, m_width, row.height);
    const bool other = !m_month.contains(cell.day);
    painter.setPen(QPen(paper::ink(Ink::BorderStrong), int(Paper::Rule) / 2.0));
    painter.setBrush(other ? paper::ink(Ink::SurfaceSunken) : QColor(Qt::transparent));
    painter.drawRect(box);
    const qreal padding = paper::pt(Paper::CellPadding);
    const QString number = cell.day.day() == 1 || row.from[size_t(column)] > 0
        ? QLocale().toString(cell.day, QLocale().language() == QLocale::Chinese ? u"M月d日"_s : u"d MMM"_s)
        : QString::number(cell.day.day());
    paper::line(painter, box.topLeft() + QPointF(padding, paper::pt(Paper::RowPadding) / 2), m_width - 2 * padding,
        number, paper::font(Type::Caption, Weight::SemiBold), other ? Ink::TextMuted : Ink::Text);
    const QFont font = paper::font(Type::Micro, Weight::Regular);
    const qreal bar = paper::pt(Paper::RowPadding);
    qreal y = box.top() + dayHeight();
    for (size_t i = row.from[size_t(column)]; i < row.to[size_t(column)]; ++i) {
        const Line& line = cell.lines[i];
        painter.fillRect(QRectF(box.left() + padding, y + 1, bar / 2, line.height - 2), paper::ink(line.ink));
        paper::text(painter, { box.left() + padding + bar, y, m_width - 2 * padding - bar, 0 }, line.text, font,
            Qt::AlignLeft, paper::ink(other ? Ink::TextMuted : Ink::Text));
        y += line.height;
    }
}

void MonthPaper::draw(QPainter& painter, int page) const
{
    const QLocale locale;
    for (int column = 0; column < 7; ++column)
        paper::line(painter, { column * m_width + paper::pt(Paper::CellPadding), 0 }, m_width,
            locale.dayName(m_weeks.front()[size_t(column)].day.dayOfWeek()), paper::font(Type::Caption),
            Ink::TextMuted);
    for (const Row& row : m_pages[size_t(page)])
        for (int column = 0; column < 7; ++column)
            drawCell(painter, row, column);
}

} // namespace fairlead::ui
