#include "pages/CalendarLook.h"

#include "models/CalendarModel.h"
#include "models/Format.h"
#include "models/MomentText.h"
#include "theme/Marks.h"
#include "theme/Paint.h"

#include <QLocale>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

Ink CalendarLook::ink(CalendarLayer layer)
{
    static constexpr Ink inks[] { Ink::Chart1, Ink::Chart7, Ink::Chart3, Ink::Chart5, Ink::Chart8, Ink::Chart4,
        Ink::Chart2, Ink::Chart6 };
    return inks[int(layer)];
}

QString CalendarLook::icon(CalendarLayer layer)
{
    static const char* const icons[] { "mark-location", "meeting-attending", "call-start", "flag", "view-task",
        "view-calendar-birthday", "taxes-finances", "love" };
    return QString::fromLatin1(icons[int(layer)]);
}

QString CalendarLook::layerName(CalendarLayer layer)
{
    switch (layer) {
    case CalendarLayer::Visit:
        return tr("Visits");
    case CalendarLayer::Meeting:
        return tr("Meetings");
    case CalendarLayer::Call:
        return tr("Calls");
    case CalendarLayer::Event:
        return tr("Events");
    case CalendarLayer::Task:
        return tr("Tasks");
    case CalendarLayer::Birthday:
        return tr("Birthdays");
    case CalendarLayer::Close:
        return tr("Expected closes");
    case CalendarLayer::Care:
        break;
    }
    return tr("Care");
}

bool CalendarLook::isMine(const CalendarItem& item) const
{
    const RecordId me = m_model.session().workspace().person();
    return std::find(item.people.begin(), item.people.end(), me) != item.people.end();
}

QString CalendarLook::title(const CalendarItem& item) const
{
    return item.isPrivate && !isMine(item) ? tr("Private") : item.title;
}

QString CalendarLook::details(const CalendarItem& item) const
{
    if (item.isPrivate && !isMine(item)) return {};
    QStringList parts { item.customer, item.place };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString CalendarLook::clock(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

QString CalendarLook::times(const CalendarItem& item) const
{
    return item.isTimed() ? clock(*item.start) + u'–' + clock(*item.end) : QString();
}

QString CalendarLook::sentence(const CalendarItem& item) const
{
    const Format format(m_model.session().isChinese(), m_model.today());
    QString days = format.day(item.from, true);
    if (item.to != item.from) days += u" – "_s + format.day(item.to, true);
    QStringList lines { title(item), days + (item.isTimed() ? u", "_s + times(item) : QString()), details(item) };
    QStringList names;
    for (const RecordId& person : item.people)
        names.append(m_model.nameOf(person));
    lines.append(names.join(u", "_s));
    const ChoiceList* states
        = m_model.session().catalog().list(item.isAppointment() ? u"appointment_state"_s : u"task_status"_s);
    if (const ChoiceValue* state = states ? states->find(item.state) : nullptr)
        lines.append(state->label.in(m_model.session().isChinese()));
    if (item.checkedInAt)
        lines.append(item.checkedOutAt
                ? tr("Visited from %1 to %2")
                      .arg(momentText(format, *item.checkedInAt), momentText(format, *item.checkedOutAt))
                : tr("Checked in %1, not out yet").arg(momentText(format, *item.checkedInAt)));
    if (item.clashes) lines.append(tr("Overlaps with another appointment of the same person"));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

bool CalendarLook::isPast(const CalendarItem& item) const { return item.isPast(m_model.today(), m_model.minute()); }

void CalendarLook::paintGround(QPainter& painter, const QRectF& box, const CalendarItem& item, bool whole) const
{
    const Ink colour = ink(item.layer);
    const Tint share = isPast(item) ? Tint::EventPast : whole ? Tint::EventAllDay : Tint::Event;
    const qreal radius = m_theme.px(Radius::Mark);
    const QColor edge = item.clashes ? m_theme.color(Ink::Danger) : QColor();
    paint::box(painter, box, radius, m_theme.tint(colour, Ink::Surface, share), edge);
    const QRectF bar(box.left(), box.top(), m_theme.px(Size::CalendarBar), box.height());
    paint::box(painter, bar, radius / 2, m_theme.color(item.clashes ? Ink::Danger : colour));
}

void CalendarLook::paintBlock(QPainter& painter, const QRectF& box, const CalendarItem& item, bool chosen) const
{
    paintGround(painter, box, item, false);
    const bool past = isPast(item);
    const QFont name = m_theme.font(Type::Caption, Weight::SemiBold);
    const QFont caption = m_theme.font(Type::Caption);
    const int line = m_theme.lineHeight(Type::Caption);
    const int mark = m_theme.px(Size::IconMark);
    const qreal left = box.left() + m_theme.px(Size::CalendarBar) + m_theme.px(Space::Snug);
    QRectF row(left, box.top() + m_theme.px(Space::Nudge), box.right() - left - m_theme.px(Space::Nudge), line);
    if (row.bottom() > box.bottom()) row.moveCenter({ row.center().x(), box.center().y() });
    const QColor text = m_theme.color(past ? Ink::TextMuted : Ink::Text);
    const QColor muted = m_theme.color(Ink::TextMuted);
    painter.save();
    painter.setClipRect(box);
    if (item.clashes) {
        const QRectF sign(row.right() - mark, row.top(), mark, row.height());
        m_theme.paintIcon(painter, paint::centred(sign, sign.left(), mark), u"data-warning"_s, Ink::Danger);
        row.setRight(sign.left() - m_theme.px(Space::Nudge));
    }
    QFont own = name;
    if (!item.isOn() || item.state == u"done"_s) own.setStrikeOut(true);
    paint::text(painter, row, Qt::AlignLeft, title(item), own, text);
    const QString more = details(item);
    for (const QString& words : { times(item), more }) {
        row.translate(0, line);
        row.setRight(box.right() - m_theme.px(Space::Nudge));
        if (row.bottom() > box.bottom() + 1) break;
        paint::text(painter, row, Qt::AlignLeft, words, caption, muted);
    }
    painter.restore();
    if (chosen) paint::focusInside(painter, box, m_theme.px(Radius::Mark), m_theme);
}

void CalendarLook::paintBar(QPainter& painter, const QRectF& box, const CalendarItem& item, bool chosen) const
{
    paintGround(painter, box, item, true);
    const int side = m_theme.px(Size::IconMark);
    const qreal left = box.left() + m_theme.px(Size::CalendarBar) + m_theme.px(Space::Snug);
    m_theme.paintIcon(painter, paint::centred(box, left, side), icon(item.layer), ink(item.layer));
    const qreal words = left + side + m_theme.px(Space::Xs);
    QFont font = m_theme.font(Type::Caption);
    if (!item.isOn() || item.state == u"done"_s) font.setStrikeOut(true);
    paint::text(painter, QRectF(words, box.top(), box.right() - words - m_theme.px(Space::Nudge), box.height()),
        Qt::AlignLeft, title(item), font, m_theme.color(isPast(item) ? Ink::TextMuted : Ink::Text));
    if (chosen) paint::focusInside(painter, box, m_theme.px(Radius::Mark), m_theme);
}

void CalendarLook::paintLine(QPainter& painter, const QRectF& box, const CalendarItem& item, bool chosen) const
{
    if (!item.isTimed()) return paintBar(painter, box, item, chosen);
    const int side = m_theme.px(Size::IconMark);
    const qreal pad = m_theme.px(Space::Xs);
    const bool past = isPast(item);
    const QFont font = m_theme.font(Type::Caption);
    const QString time = clock(*item.start);
    const int timeWidth = paint::textWidth(time, font);
    const Ink colour = item.clashes ? Ink::Danger : ink(item.layer);
    m_theme.paintIcon(painter, paint::centred(box, box.left() + pad, side), icon(item.layer), colour);
    const qreal words = box.left() + pad + side + pad;
    const bool room = box.width() > 3 * timeWidth;
    const qreal right = box.right() - pad - (room ? timeWidth + pad : 0);
    QFont own = font;
    if (!item.isOn() || item.state == u"done"_s) own.setStrikeOut(true);
    paint::text(painter, QRectF(words, box.top(), right - words, box.height()), Qt::AlignLeft, title(item), own,
        m_theme.color(past ? Ink::TextMuted : Ink::Text));
    if (room)
        paint::text(painter, QRectF(right, box.top(), timeWidth + pad, box.height()), Qt::AlignRight, time, font,
            m_theme.color(item.clashes ? Ink::Danger : Ink::TextMuted));
    if (chosen) paint::focusInside(painter, box, m_theme.px(Radius::Mark), m_theme);
}

void CalendarLook::paintGhost(QPainter& painter, const QRectF& box, const QString& text) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Ink::AccentFill), 1, Qt::DashLine));
    painter.setBrush(m_theme.color(Ink::AccentSoft));
    const qreal radius = m_theme.px(Radius::Mark);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
    const int pad = m_theme.px(Space::Snug);
    const QRectF row(box.left() + pad, box.top() + 1, box.width() - 2 * pad,
        std::min<qreal>(box.height() - 2, m_theme.px(Size::CalendarChip)));
    paint::text(
        painter, row, Qt::AlignLeft, text, m_theme.font(Type::Caption, Weight::Medium), m_theme.color(Ink::Accent));
}

void CalendarLook::paintDayNumber(
    QPainter& painter, const QRectF& box, QDate day, const QString& text, bool muted) const
{
    const QFont font = m_theme.font(Type::Heading);
    const bool today = day == m_model.today();
    const qreal width = paint::textWidth(text, font) + m_theme.px(Space::M);
    if (today)
        paint::box(painter, QRectF(box.left() - m_theme.px(Space::Xs), box.top(), width, box.height()),
            box.height() / 2, m_theme.color(Ink::AccentFill));
    const QRectF words(
        today ? box.left() + m_theme.px(Space::Nudge) : box.left(), box.top(), box.width(), box.height());
    paint::text(painter, words, Qt::AlignLeft, text, muted && !today ? m_theme.font(Type::Body) : font,
        m_theme.color(today ? Ink::TextOnFill
                : muted     ? Ink::TextMuted
                            : Ink::Text));
}

} // namespace fairlead::ui
