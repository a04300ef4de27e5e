#include "widgets/RowList.h"

#include "theme/Paint.h"
#include "widgets/CheckMark.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RowList::RowList(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RowList::setRows(const QList<Row>& rows, const QString& emptyText)
{
    const QString stayed = chosen();
    m_rows = rows;
    m_emptyText = emptyText;
    m_hovered = -1;
    choose(std::min<int>(m_chosen, int(rows.size()) - 1));
    if (!stayed.isEmpty()) setChosen(stayed); // it may stand elsewhere now
    updateGeometry();
    update();
}

int RowList::heightOf(const Row& row) const
{
    if (row.heading) return m_theme.px(Size::ControlSmall);
    const bool two
        = !row.detail.isEmpty() || !row.marks.isEmpty() || !row.rightBelow.isEmpty() || !row.leadBelow.isEmpty();
    const int extra = row.marks.isEmpty() ? 0 : m_theme.px(Space::S);
    return m_theme.px(two ? Size::RowTwoLine : Size::RowCompact) + m_theme.px(Space::Xs) + extra;
}

QSize RowList::sizeHint() const
{
    int height = m_rows.isEmpty() ? m_theme.px(Size::RowComfortable) : 0;
    for (const Row& row : m_rows)
        height += heightOf(row);
    return { m_theme.px(Size::PopoverLeast), height };
}

QRect RowList::rectOf(int row) const
{
    int top = 0;
    for (int i = 0; i < row; ++i)
        top += heightOf(m_rows.at(i));
    return { 0, top, width(), heightOf(m_rows.at(row)) };
}

int RowList::rowAt(const QPoint& point) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (rectOf(i).contains(point)) return m_rows.at(i).heading ? -1 : i;
    return -1;
}

void RowList::choose(int row)
{
    m_chosen = row;
    if (row >= 0 && row < m_rows.size()) {
        const Row& one = m_rows.at(row);
        QStringList words { one.lead, one.title, one.beside, one.detail };
        for (const Mark& mark : one.marks)
            words.append(mark.text);
        words << one.right << one.rightBelow;
        words.removeAll(QString());
        setAccessibleDescription(words.join(u", "_s));
    }
    update();
}

void RowList::step(int direction)
{
    for (int row = m_chosen + direction; row >= 0 && row < m_rows.size(); row += direction)
        if (!m_rows.at(row).heading) {
            choose(row);
            emit stepped(m_rows.at(row).id);
            return;
        }
}

QRect RowList::placeOf(const QString& id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (!m_rows.at(row).heading && m_rows.at(row).id == id) return rectOf(row);
    return {};
}

void RowList::setChosen(const QString& id)
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (!m_rows.at(row).heading && m_rows.at(row).id == id) return choose(row);
}

int RowList::leadWidth(const Row& row) const
{
    return row.lead.isEmpty() ? 0 : paint::textWidth(u"00:00"_s, m_theme.font(Type::Body)) + m_theme.px(Space::M);
}

QRectF RowList::checkRect(const Row& row, const QRect& box) const
{
    const int side = m_theme.px(Size::CheckBox);
    return paint::centred(QRectF(box), box.left() + leadWidth(row) + m_theme.px(Space::S), side);
}

qreal RowList::paintLead(QPainter& painter, const Row& row, const QRectF& box) const
{
    qreal x = box.left();
    if (!row.lead.isEmpty()) {
        const int line = m_theme.lineHeight(Type::Body);
        const qreal top = row.leadBelow.isEmpty() ? box.center().y() - line / 2.0 : box.center().y() - line;
        paint::text(painter, QRectF(x, top, leadWidth(row), line), Qt::AlignLeft, row.lead,
            m_theme.font(Type::Body, Weight::Medium), m_theme.color(row.muted ? Ink::TextMuted : Ink::Text));
        paint::text(painter, QRectF(x, top + line, leadWidth(row), line), Qt::AlignLeft, row.leadBelow,
            m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted));
        x += leadWidth(row);
    }
    if (row.ground != Ink::Count) {
        const QRectF ground(x, box.top() + 1, box.right() - x, box.height() - m_theme.px(Space::Xs));
        paint::box(painter, ground, m_theme.px(Radius::Mark),
            m_theme.tint(row.ground, Ink::SurfaceRaised, row.muted ? Tint::EventPast : Tint::Event));
        paint::box(painter, QRectF(x, ground.top(), m_theme.px(Size::CalendarBar), ground.height()), 1,
            m_theme.color(row.ground));
    }
    x += m_theme.px(Space::S);
    const int side = m_theme.px(Size::Icon);
    if (row.checkable)
        paintCheckBox(painter, paint::centred(box, x, m_theme.px(Size::CheckBox)), row.struck, m_theme);
    else if (!row.icon.isEmpty())
        m_theme.paintIcon(painter, paint::centred(box, x, side), row.icon, row.iconInk);
    else
        return x;
    return x + side + m_theme.px(Space::S);
}

void RowList::paintWords(QPainter& painter, const Row& row, const QRectF& box) const
{
    const QFont body = m_theme.font(Type::Body);
    const QFont caption = m_theme.font(Type::Caption);
    QFont name = m_theme.font(Type::Body, Weight::Medium);
    name.setStrikeOut(row.struck);
    const int line = m_theme.lineHeight(Type::Body);
    const bool two = heightOf(row) > m_theme.px(Size::RowTwoLine);
    const int below = row.marks.isEmpty() ? line : m_theme.px(Size::Badge) + m_theme.px(Space::Xs);
    const qreal top = two ? box.center().y() - (line + below) / 2.0 : box.center().y() - line / 2.0;
    const int right = std::max(paint::textWidth(row.right, body), paint::textWidth(row.rightBelow, caption));
    const qreal room = box.width() - (right ? right + m_theme.px(Space::M) : 0);
    paint::text(painter, QRectF(box.left(), top, room, line), Qt::AlignLeft, row.title, name,
        m_theme.color(row.muted ? Ink::TextMuted : Ink::Text));
    if (const qreal at = paint::textWidth(row.title, name) + m_theme.px(Space::S); !row.beside.isEmpty() && at < room)
        paint::text(painter, QRectF(box.left() + at, top, room - at, line), Qt::AlignLeft, row.beside, caption,
            m_theme.color(Ink::TextMuted));
    paint::text(painter, QRectF(box.left(), top, box.width(), line), Qt::AlignRight, row.right, body,
        m_theme.color(row.rightInk));
    qreal x = box.left();
    const QRectF second(x, top + line, room, below);
    for (const Mark& mark : row.marks) {
        if (x + badgeWidth(mark.icon, mark.text, m_theme) > second.right()) break;
        x += paintBadge(painter, QRectF(x, second.top(), second.right() - x, second.height()), mark.tone, mark.icon,
                 mark.text, m_theme)
            + m_theme.px(Space::Xs);
    }
    if (!row.detail.isEmpty())
        paint::text(painter, QRectF(x, second.top(), second.right() - x, second.height()), Qt::AlignLeft, row.detail,
            caption, m_theme.color(Ink::TextMuted));
    paint::text(painter, QRectF(box.left(), second.top(), box.width(), second.height()), Qt::AlignRight, row.rightBelow,
        caption, m_theme.color(Ink::TextMuted));
}

void RowList::paintRow(QPainter& painter, const Row& row, const QRect& box, bool chosen) const
{
    if (row.heading)
        return paint::text(painter, QRectF(box), Qt::AlignLeft, row.title,
            m_theme.font(Type::Caption, Weight::SemiBold), m_theme.color(Ink::TextMuted));
    const bool plain = row.ground == Ink::Count;
    if (plain && &row == (m_hovered < 0 ? nullptr : &m_rows.at(m_hovered)))
        paint::box(painter, QRectF(box), m_theme.px(Radius::Chip), m_theme.color(Ink::SurfaceHover));
    const QRectF inner = QRectF(box).adjusted(0, 0, plain ? -m_theme.px(Space::Xs) : -m_theme.px(Space::S), 0);
    const qreal x = paintLead(painter, row, plain ? inner : QRectF(box));
    paintWords(painter, row,
        QRectF(x, inner.top(), inner.right() - x, inner.height() - (plain ? 0 : m_theme.px(Space::Nudge))));
    if (chosen) paint::focusInside(painter, QRectF(box), m_theme.px(Radius::Chip), m_theme);
}

void RowList::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    if (m_rows.isEmpty()) {
        paint::focusOfEmpty(painter, *this, m_theme);
        return paint::text(painter, QRectF(rect()), Qt::AlignLeft, m_emptyText, m_theme.font(Type::Body),
            m_theme.color(Ink::TextMuted));
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        const QRect box = rectOf(i);
        if (box.intersects(event->rect())) paintRow(painter, m_rows.at(i), box, i == m_chosen && hasFocus());
    }
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    const Row* row = m_chosen >= 0 && m_chosen < m_rows.size() ? &m_rows.at(m_chosen) : nullptr;
    switch (event->key()) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row) emit opened(QString(row->id));
        return;
    case Qt::Key_Space:
        if (row && row->checkable) emit ticked(QString(row->id));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RowList::mousePressEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    const int at = rowAt(point);
    if (at < 0) return;
    choose(at);
    if (event->button() != Qt::LeftButton) return;
    const Row row = m_rows.at(at);
    const int reach = m_theme.px(Space::S);
    const bool onBox = checkRect(row, rectOf(at)).adjusted(-reach, -reach, reach, reach).contains(point);
    if (row.checkable && onBox)
        emit ticked(row.id);
    else
        emit opened(row.id);
}

void RowList::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (row == m_hovered) return;
    m_hovered = row;
    setCursor(row < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void RowList::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void RowList::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_chosen < 0) step(1);
    update();
}

void RowList::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace fairlead::ui
