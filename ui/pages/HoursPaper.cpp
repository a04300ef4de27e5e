#include "pages/HoursPaper.h"

#include "pages/CalendarHours.h"
#include "pages/CalendarLook.h"
#include "print/PrintPen.h"
#include "theme/Paint.h"

namespace fairlead::ui {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int hour = 60;
/// So much of the page is left to the hours; what whole days have beyond it stands in the list.
constexpr qreal wholeShare = 0.4;
/// Shorter things take as much room as this, to be readable.
constexpr int leastMinutes = 25;

qreal lineHeight() { return QFontMetricsF(paper::font(Type::Micro, Weight::Regular)).height(); }

} // namespace

HoursPaper::HoursPaper(
    const std::vector<CalendarNote>& notes, const std::vector<Column>& columns, const QSizeF& page, qreal first)
    : m_notes(notes)
    , m_columns(columns)
    , m_width(page.width())
    , m_bottom(first)
    , m_first(hours::begin)
    , m_last(hours::end)
    , m_whole(columns.size())
{
    takeNotes();
    size_t most = 0;
    for (const auto& whole : m_whole)
        most = std::max(most, whole.size());
    m_mostWhole = std::min(most, size_t(m_bottom * wholeShare / (lineHeight() + 1)));
    m_top = QFontMetricsF(paper::font(Type::Caption)).height() + 2 * paper::pt(Paper::RowPadding)
        + qreal(m_mostWhole) * (lineHeight() + 1);
}

void HoursPaper::takeNotes()
{
    std::vector<std::vector<CalendarBlock>> byColumn(m_columns.size());
    for (size_t i = 0; i < m_notes.size(); ++i) {
        const CalendarNote& note = m_notes[i];
        for (size_t column = 0; column < m_columns.size(); ++column) {
            const Column& one = m_columns[column];
            const auto& whose = note.whose;
            const bool isHis = one.person.isNull() || std::find(whose.begin(), whose.end(), one.person) != whose.end();
            if (!isHis || one.day < note.from || one.day > note.to) continue;
            if (!note.start) {
                m_whole[column].push_back(i);
                continue;
            }
            const int top = one.day == note.from ? *note.start : 0;
            const int bottom = one.day == note.to ? *note.end : dayMinutes;
            byColumn[column].push_back({ i, int(column), top, bottom });
            m_first = std::min(m_first, top / hour * hour);
            m_last = std::max(
                m_last, std::min(dayMinutes, (std::max(bottom, top + leastMinutes) + hour - 1) / hour * hour));
        }
    }
    for (auto& blocks : byColumn) {
        assignLanes(blocks, leastMinutes);
        m_blocks.insert(m_blocks.end(), blocks.begin(), blocks.end());
    }
}

qreal HoursPaper::columnWidth() const
{
    return (m_width - paper::pt(Paper::HoursGutter)) / qreal(std::max<size_t>(1, m_columns.size()));
}

qreal HoursPaper::yOf(int minute) const
{
    return m_top + (m_bottom - m_top) * qreal(minute - m_first) / qreal(m_last - m_first);
}

void HoursPaper::drawGrid(QPainter& painter) const
{
    const QFont caption = paper::font(Type::Caption, Weight::SemiBold);
    const qreal gutter = paper::pt(Paper::HoursGutter);
    for (int minute = m_first; minute <= m_last; minute += hour) {
        paper::line(painter, QPointF(gutter, yOf(minute)), m_width - gutter, Ink::Border);
        if (minute < m_last)
            paper::line(painter, QPointF(0, yOf(minute)), gutter, CalendarLook::clock(minute),
                paper::font(Type::Micro, Weight::Regular), Ink::TextMuted);
    }
    for (size_t column = 0; column <= m_columns.size(); ++column) {
        const qreal x = gutter + qreal(column) * columnWidth();
        painter.setPen(QPen(paper::ink(Ink::BorderStrong), int(Paper::Rule) / 2.0));
        painter.drawLine(QPointF(x, 0), QPointF(x, m_bottom));
        if (column < m_columns.size())
            paper::line(painter, { x + paper::pt(Paper::CellPadding), paper::pt(Paper::RowPadding) },
                columnWidth() - 2 * paper::pt(Paper::CellPadding), m_columns[column].title, caption, Ink::Text);
    }
}

void HoursPaper::drawWhole(QPainter& painter) const
{
    const QFont font = paper::font(Type::Micro, Weight::Regular);
    for (size_t column = 0; column < m_whole.size(); ++column) {
        qreal y = QFontMetricsF(paper::font(Type::Caption)).height() + 2 * paper::pt(Paper::RowPadding);
        const qreal x = paper::pt(Paper::HoursGutter) + qreal(column) * columnWidth() + 1;
        const bool more = m_whole[column].size() > m_mostWhole;
        for (size_t place = 0; place < std::min(m_whole[column].size(), m_mostWhole); ++place) {
            const size_t i = m_whole[column][place];
            if (more && place + 1 == m_mostWhole) {
                const auto left = int(m_whole[column].size() - place);
                paper::line(painter, { x + paper::pt(Paper::RowPadding), y }, columnWidth(),
                    tr("%Ln more below", nullptr, left), font, Ink::TextMuted);
                break;
            }
            painter.fillRect(QRectF(x, y, paper::pt(Paper::RowPadding) / 2, lineHeight()), paper::ink(m_notes[i].ink));
            paper::line(painter, { x + paper::pt(Paper::RowPadding), y }, columnWidth() - paper::pt(Paper::CellPadding),
                m_notes[i].title, font, Ink::Text);
            y += lineHeight() + 1;
        }
    }
}

void HoursPaper::drawBlock(QPainter& painter, const CalendarBlock& block) const
{
    const CalendarNote& note = m_notes[block.item];
    const qreal lane = (columnWidth() - 2) / block.lanes;
    const int bottom = std::min(m_last, std::max(block.bottom, block.top + leastMinutes));
    const QRectF box(paper::pt(Paper::HoursGutter) + block.column * columnWidth() + 1 + block.lane * lane,
        yOf(block.top), lane - 1, yOf(bottom) - yOf(block.top) - 1);
    painter.save();
    painter.setClipRect(box.adjusted(-1, -1, 1, 1));
    QColor ground = paper::ink(note.ink);
    ground.setAlphaF(int(Tint::Event) / 100.0f);
    paint::box(painter, box, paper::pt(Paper::RowPadding) / 2, ground);
    const qreal bar = paper::pt(Paper::RowPadding) / 2;
    painter.fillRect(QRectF(box.left(), box.top(), bar, box.height()), paper::ink(note.ink));
    const QRectF words = box.adjusted(2 * bar, 0, -bar, 0);
    const QFont strong = paper::font(Type::Micro, Weight::SemiBold);
    const QFont plain = paper::font(Type::Micro, Weight::Regular);
    qreal y = words.top();
    // Whole lines only: half a line cannot be read.
    const auto put = [&](const QString& text, const QFont& font, Ink ink) {
        const qreal tall = paper::heightOf(text, font, words.width());
        if (text.isEmpty()) return;
        if (y + tall <= words.bottom()) {
            paper::text(painter, { words.left(), y, words.width(), 0 }, text, font, Qt::AlignLeft, paper::ink(ink));
            y += tall;
        } else if (y + lineHeight() <= words.bottom() + 1) {
            paper::line(painter, { words.left(), y }, words.width(), text, font, ink);
            y = words.bottom();
        }
    };
    put(note.title, strong, Ink::Text);
    put(note.times, plain, Ink::TextMuted);
    put(note.details, plain, Ink::TextMuted);
    painter.restore();
}

void HoursPaper::draw(QPainter& painter, int) const
{
    drawGrid(painter);
    drawWhole(painter);
    for (const CalendarBlock& block : m_blocks)
        drawBlock(painter, block);
}

} // namespace fairlead::ui
