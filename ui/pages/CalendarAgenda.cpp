#include "pages/CalendarAgenda.h"

#include "models/Format.h"
#include "theme/Paint.h"
#include "widgets/EmptyNote.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

CalendarAgenda::CalendarAgenda(const Theme& theme, const CalendarModel& model, QWidget* parent)
    : CalendarView(theme, model, parent)
{
    setObjectName(u"calendarAgenda"_s);
    arrange();
}

void CalendarAgenda::refresh()
{
    arrange();
    CalendarView::refresh();
}

void CalendarAgenda::resizeEvent(QResizeEvent* event)
{
    CalendarView::resizeEvent(event);
    arrange();
}

void CalendarAgenda::arrange()
{
    m_rows.clear();
    int top = m_theme.px(Space::S);
    const Period days = m_model.span().days();
    const auto& items = m_model.items();
    for (QDate day = days.from; day <= days.to; day = day.addDays(1)) {
        const size_t before = m_rows.size();
        for (const CalendarItem& item : items) {
            // What lasts several days stands on the first of them that is shown.
            if (std::max(item.from, days.from) != day) continue;
            m_rows.push_back({ day, &item, top, m_rows.size() == before });
            top += rowHeight();
        }
        if (m_rows.size() == before && day == m_model.today()) {
            m_rows.push_back({ day, nullptr, top, true });
            top += rowHeight();
        }
        if (m_rows.size() > before) top += m_theme.px(Space::S);
    }
    m_height = top;
    verticalScrollBar()->setRange(0, std::max(0, m_height - viewport()->height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height()));
    verticalScrollBar()->setSingleStep(rowHeight());
}

QRect CalendarAgenda::rectOf(const Row& row) const
{
    return { 0, row.top - verticalScrollBar()->value(), viewport()->width(), rowHeight() };
}

const CalendarAgenda::Row* CalendarAgenda::rowAt(const QPoint& point) const
{
    for (const Row& row : m_rows)
        if (rectOf(row).contains(point)) return &row;
    return nullptr;
}

CalendarView::Hit CalendarAgenda::hitAt(const QPoint& point) const
{
    const Row* row = rowAt(point);
    return row && row->item ? Hit { row->item, Grip::Whole } : Hit {};
}

std::optional<CalendarPlace> CalendarAgenda::placeAt(const QPoint& point) const
{
    const Row* row = rowAt(point);
    return row ? std::optional(CalendarPlace::wholeDay(row->day)) : std::nullopt;
}

/// Up and down go from line to line, left and right by periods.
std::optional<CalendarPlace> CalendarAgenda::caretAfter(int) const { return std::nullopt; }

void CalendarAgenda::keyPressEvent(QKeyEvent* event)
{
    const bool down = event->key() == Qt::Key_Down;
    if ((!down && event->key() != Qt::Key_Up) || event->modifiers()) return CalendarView::keyPressEvent(event);
    const auto& items = m_model.items();
    const CalendarItem* now = chosen();
    const qsizetype at = (now ? now - items.data() : down ? -1 : qsizetype(items.size())) + (down ? 1 : -1);
    if (at >= 0 && at < qsizetype(items.size())) show(&items[size_t(at)]);
}

void CalendarAgenda::show(const CalendarItem* item)
{
    choose(item);
    setCaret(CalendarPlace::wholeDay(item->from));
    const QRect box = rectOf(*item);
    QScrollBar* bar = verticalScrollBar();
    if (box.top() < 0) bar->setValue(bar->value() + box.top());
    if (box.bottom() > viewport()->height()) bar->setValue(bar->value() + box.bottom() - viewport()->height());
}

QRect CalendarAgenda::rectOf(const CalendarItem& item) const
{
    for (const Row& row : m_rows)
        if (row.item && row.item->record == item.record && row.item->seriesDay == item.seriesDay) return rectOf(row);
    return {};
}

QRect CalendarAgenda::rectOf(const CalendarPlace& place) const
{
    for (const Row& row : m_rows)
        if (row.day >= place.from) return rectOf(row);
    return { 0, 0, viewport()->width(), rowHeight() };
}

void CalendarAgenda::paintRow(QPainter& painter, const Row& row) const
{
    const QRectF box = rectOf(row);
    const int pad = m_theme.px(Space::L);
    const int dayWidth = m_theme.px(Size::AgendaDay);
    const bool today = row.day == m_model.today();
    if (row.first) {
        painter.fillRect(
            QRectF(box.left(), box.top() - m_theme.px(Space::Xs), box.width(), 1), m_theme.color(Ink::Border));
        paint::text(painter, QRectF(pad, box.top(), dayWidth - pad, box.height()), Qt::AlignLeft,
            Format(m_model.session().isChinese(), m_model.today()).day(row.day, true),
            m_theme.font(Type::Body, today ? Weight::SemiBold : Weight::Medium),
            m_theme.color(today ? Ink::Accent : Ink::Text));
    }
    const QRectF line(dayWidth, box.top() + 1, box.width() - dayWidth - pad, box.height() - 2);
    if (!row.item)
        return paint::text(painter, line, Qt::AlignLeft, tr("Nothing planned"), m_theme.font(Type::Body),
            m_theme.color(Ink::TextMuted));
    const CalendarItem& item = *row.item;
    const bool past = m_look.isPast(item);
    const bool marked = row.item == chosen();
    if (marked) paint::box(painter, line, m_theme.px(Radius::Chip), m_theme.color(Ink::AccentSoft));
    qreal x = line.left() + m_theme.px(Space::Snug);
    const int bar = m_theme.px(Size::CalendarBar);
    paint::box(painter, QRectF(x, line.top() + m_theme.px(Space::Xs), bar, line.height() - m_theme.px(Space::S)), 1,
        m_theme.color(item.clashes ? Ink::Danger : CalendarLook::ink(item.layer)));
    x += bar + m_theme.px(Space::S);
    const QFont font = m_theme.font(Type::Body);
    const int times = paint::textWidth(u"00:00–00:00"_s, font) + m_theme.px(Space::M);
    QString when = item.isTimed() ? m_look.times(item) : tr("All day");
    paint::text(painter, QRectF(x, line.top(), times, line.height()), Qt::AlignLeft, when, font,
        m_theme.color(item.clashes ? Ink::Danger : Ink::TextMuted));
    x += times;
    const int side = m_theme.px(Size::Icon);
    m_theme.paintIcon(
        painter, paint::centred(line, x, side), CalendarLook::icon(item.layer), CalendarLook::ink(item.layer));
    x += side + m_theme.px(Space::S);
    QFont name = m_theme.font(Type::Body, Weight::Medium);
    if (!item.isOn() || item.state == u"done"_s) name.setStrikeOut(true);
    const qreal room = line.right() - x;
    const qreal wanted = std::min<qreal>(paint::textWidth(m_look.title(item), name) + 1, room);
    paint::text(painter, QRectF(x, line.top(), wanted, line.height()), Qt::AlignLeft, m_look.title(item), name,
        m_theme.color(past ? Ink::TextMuted : Ink::Text));
    x += wanted + m_theme.px(Space::M);
    paint::text(painter, QRectF(x, line.top(), line.right() - x, line.height()), Qt::AlignLeft, m_look.details(item),
        font, m_theme.color(Ink::TextMuted));
    if (marked && hasFocus()) paint::focusInside(painter, line, m_theme.px(Radius::Chip), m_theme);
}

void CalendarAgenda::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const QRect seen = viewport()->rect();
    if (m_rows.empty())
        return EmptyNote(m_theme, tr("Nothing planned"), tr("Press N to plan something.")).paint(painter, QRectF(seen));
    for (const Row& row : m_rows)
        if (rectOf(row).intersects(seen)) paintRow(painter, row);
    if (const auto place = ghost())
        if (const QRect box = rectOf(*place); !box.isNull()) m_look.paintGhost(painter, box, ghostText());
}

} // namespace fairlead::ui
