#include "widgets/BoardCardDelegate.h"

#include "models/BoardColumnModel.h"
#include "theme/Paint.h"
#include "widgets/Avatar.h"

#include <QPainterPath>

namespace fairlead::ui {

namespace {
constexpr qreal paleShare = 0.4;
} // namespace

marks::Next markOf(NextState state)
{
    switch (state) {
    case NextState::Late:
        return marks::Next::Overdue;
    case NextState::Today:
        return marks::Next::Today;
    case NextState::Later:
        return marks::Next::Later;
    default:
        return marks::Next::None;
    }
}

Ink inkOf(NextState state)
{
    switch (state) {
    case NextState::Late:
        return Ink::Danger;
    case NextState::Today:
        return Ink::Positive;
    case NextState::Later:
        return Ink::TextMuted;
    default:
        return Ink::Warning;
    }
}

BoardCardDelegate::BoardCardDelegate(const Theme& theme, const BoardConfig& config, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_hasAmount(!config.amount.isEmpty())
{
}

QSize BoardCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int without = m_hasAmount ? 0 : m_theme.lineHeight(Type::Body);
    return { option.rect.width(), m_theme.px(Size::Card) - without + m_theme.px(Size::CardGap) };
}

void BoardCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const BoardCard& card = static_cast<const BoardColumnModel*>(index.model())->card(index.row());
    Look look;
    look.chosen = option.state & QStyle::State_Selected;
    look.hovered = option.state & QStyle::State_MouseOver;
    look.focused = option.state & QStyle::State_HasFocus;
    look.moving = std::find(m_moving.begin(), m_moving.end(), card.id) != m_moving.end();
    paintCard(*painter, QRectF(option.rect).adjusted(0, 0, 0, -m_theme.px(Size::CardGap)), card, look);
}

void BoardCardDelegate::paintGround(QPainter& painter, const QRectF& box, const BoardCard& card, Look look) const
{
    const Ink ink = card.over ? Ink::StageTintOver
        : card.near           ? Ink::StageTintWarn
        : look.hovered        ? Ink::SurfaceHover
                              : Ink::SurfaceRaised;
    const bool raised = look.hovered && (card.over || card.near);
    paint::box(painter, box, m_theme.px(Radius::Panel), m_theme.color(ink),
        m_theme.color(raised ? Ink::BorderStrong : Ink::Border));
    if (card.rehearsed) {
        const qreal bar = m_theme.px(Space::Xs);
        const qreal inset = m_theme.px(Space::S);
        QPainterPath edge;
        edge.addRoundedRect(QRectF(box.left() + 1, box.top() + inset, bar, box.height() - 2 * inset), bar / 2, bar / 2);
        painter.fillPath(edge, m_theme.color(Ink::InfoFill));
    }
    if (look.chosen || look.focused)
        paint::focusInside(
            painter, box, m_theme.px(Radius::Panel), m_theme, look.chosen ? Ink::AccentFill : Ink::AccentSoftBorder);
}

void BoardCardDelegate::paintCard(QPainter& painter, const QRectF& box, const BoardCard& card, Look look) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.moving) painter.setOpacity(paleShare);
    paintGround(painter, box, card, look);
    const qreal side = m_theme.px(Space::M);
    const qreal body = m_theme.lineHeight(Type::Body);
    const qreal caption = m_theme.lineHeight(Type::Caption);
    QRectF line(box.left() + side, box.top() + m_theme.px(Space::S), box.width() - 2 * side, body);
    const qreal avatar = card.owner.isEmpty() ? 0 : m_theme.px(Size::AvatarSmall);
    if (avatar > 0)
        paintAvatar(
            painter, QRectF(line.right() - avatar, line.top(), avatar, avatar), initialsOf(card.owner), m_theme);
    paint::text(painter, line.adjusted(0, 0, -avatar - m_theme.px(Space::Xs), 0), Qt::AlignLeft, card.title,
        m_theme.font(Type::Body, Weight::SemiBold), m_theme.color(Ink::Text));
    line.moveTop(line.bottom());
    line.setHeight(caption);
    const QFont small = m_theme.font(Type::Caption);
    qreal checks = paintChecks(painter, line, card);
    checks += paintCoverage(painter, line.adjusted(0, 0, -checks, 0), card);
    paint::text(
        painter, line.adjusted(0, 0, -checks, 0), Qt::AlignLeft, card.subtitle, small, m_theme.color(Ink::TextMuted));
    line.moveTop(line.bottom() + m_theme.px(Space::Xs));
    if (m_hasAmount) {
        line.setHeight(body);
        paint::text(painter, line, Qt::AlignRight, card.date, small, m_theme.color(Ink::TextMuted));
        const qreal date = paint::textWidth(card.date, small) + m_theme.px(Space::S);
        paint::text(painter, line.adjusted(0, 0, -date, 0), Qt::AlignLeft, card.amount,
            m_theme.font(Type::Body, Weight::Medium), m_theme.color(Ink::Text));
        line.moveTop(line.bottom());
        line.setHeight(caption);
    }
    paintNext(painter, line, card);
    painter.restore();
}

/// How far it is with its stage's checklist, at the right; the width that it takes.
qreal BoardCardDelegate::paintChecks(QPainter& painter, const QRectF& line, const BoardCard& card) const
{
    if (card.checks.isEmpty()) return 0;
    const QFont font = m_theme.font(Type::Caption);
    const QColor ink = m_theme.color(card.checked ? Ink::Positive : Ink::TextMuted);
    const qreal side = m_theme.px(Size::IconInBadge);
    const qreal words = paint::textWidth(card.checks, font);
    paint::text(painter, line, Qt::AlignRight, card.checks, font, ink);
    const qreal gap = m_theme.px(Space::Xs);
    marks::paintTick(painter, paint::centred(line, line.right() - words - gap - side, side), ink);
    return words + gap + side + m_theme.px(Space::S);
}

/// How well the decision is covered, left of the checklist; the width that it takes.
qreal BoardCardDelegate::paintCoverage(QPainter& painter, const QRectF& line, const BoardCard& card) const
{
    if (card.coverage.isEmpty()) return 0;
    const QFont font = m_theme.font(Type::Caption);
    const Ink ink = card.covered ? Ink::Positive : Ink::TextMuted;
    const qreal side = m_theme.px(Size::IconInBadge);
    const qreal words = paint::textWidth(card.coverage, font);
    paint::text(painter, line, Qt::AlignRight, card.coverage, font, m_theme.color(ink));
    const qreal gap = m_theme.px(Space::Xs);
    m_theme.paintIcon(
        painter, paint::centred(line, line.right() - words - gap - side, side), QStringLiteral("system-users"), ink);
    return words + gap + side + m_theme.px(Space::S);
}

void BoardCardDelegate::paintNext(QPainter& painter, const QRectF& line, const BoardCard& card) const
{
    const QFont stayFont = m_theme.font(Type::Caption, card.over ? Weight::Medium : Weight::Regular);
    const Ink stayInk = card.over ? Ink::Danger : card.near ? Ink::Warning : Ink::TextMuted;
    paint::text(painter, line, Qt::AlignRight, card.stay, stayFont, m_theme.color(stayInk));
    if (card.nextWords.isEmpty()) return;
    const qreal stay = card.stay.isEmpty() ? 0 : paint::textWidth(card.stay, stayFont) + m_theme.px(Space::S);
    const qreal side = m_theme.px(Size::IconMark);
    const QColor ink = m_theme.color(inkOf(card.next));
    marks::paintNext(painter, paint::centred(line, line.left(), side), markOf(card.next), ink,
        m_theme.color(card.over ? Ink::StageTintOver : Ink::SurfaceRaised));
    paint::text(painter, line.adjusted(side + m_theme.px(Space::Xs), 0, -stay, 0), Qt::AlignLeft, card.nextWords,
        m_theme.font(Type::Caption), ink);
}

} // namespace fairlead::ui
