#include "widgets/GroupRowPainter.h"

#include "theme/Paint.h"
#include "widgets/Avatar.h"
#include "widgets/DataTable.h"

#include <QHeaderView>
#include <array>
#include <cmath>

namespace fairlead::ui {

void paintActivityBar(QPainter& painter, const QRectF& bar, const GroupRow& group, const Theme& theme)
{
    const qreal whole = group.overdue + group.none + group.today + group.later;
    if (whole <= 0) return;
    const std::array<std::pair<qreal, Ink>, 4> parts { { { group.overdue, Ink::DangerFill },
        { group.none, Ink::WarningFill }, { group.today, Ink::PositiveFill }, { group.later, Ink::BorderStrong } } };
    qreal x = bar.left();
    for (const auto& [share, ink] : parts) {
        if (share <= 0) continue;
        const qreal width = bar.width() * share / whole;
        paint::box(
            painter, QRectF(x, bar.top(), width - 1, bar.height()), theme.px(Radius::Bar) / 2.0, theme.color(ink));
        x += width;
    }
}

int GroupRowPainter::leftOf(int visual) const
{
    const QHeaderView* head = m_table.horizontalHeader();
    return head->sectionViewportPosition(head->logicalIndex(visual));
}

void GroupRowPainter::paint(QPainter& painter, const QRectF& row, const GroupRow& group) const
{
    paintName(painter, row, group);
    paintActivity(painter, row, group);
    paintSums(painter, row, group);
}

void GroupRowPainter::paintName(QPainter& painter, const QRectF& row, const GroupRow& group) const
{
    const Theme& theme = m_table.theme();
    const int gap = theme.px(Space::S);
    const int arrow = theme.px(Size::Icon);
    qreal x = theme.px(m_table.outerPadding());
    marks::paintChevron(painter, paint::centred(row, x, arrow), theme.color(Ink::TextMuted), group.open ? 0 : -90);
    x += arrow + gap;
    const int avatar = theme.px(Size::AvatarSmall);
    if (group.hasFace) {
        paintAvatar(painter, paint::centred(row, x, avatar), initialsOf(group.title), theme, Ink::NeutralSoft);
        x += avatar + gap;
    }
    const qreal end = m_table.horizontalHeader()->count() > 1 ? leftOf(1) : row.right();
    const QFont bold = theme.font(Type::Body, Weight::SemiBold);
    const int countWidth = paint::textWidth(group.count, theme.font(Type::Body));
    const qreal room = std::max<qreal>(0, end - x - countWidth - gap);
    const qreal words = std::min<qreal>(paint::textWidth(group.title, bold) + 1, room);
    paint::text(
        painter, QRectF(x, row.top(), words, row.height()), Qt::AlignLeft, group.title, bold, theme.color(Ink::Text));
    paint::text(painter, QRectF(x + words + gap, row.top(), countWidth + 1, row.height()), Qt::AlignLeft, group.count,
        theme.font(Type::Body), theme.color(Ink::TextMuted));
}

void GroupRowPainter::paintActivity(QPainter& painter, const QRectF& row, const GroupRow& group) const
{
    if (m_table.horizontalHeader()->count() < 2) return;
    const Theme& theme = m_table.theme();
    const qreal x = leftOf(1) + theme.px(Space::S);
    const qreal height = theme.px(Size::ActivityBarHeight);
    const QRectF bar(x, std::floor(row.center().y() - height / 2), theme.px(Size::ActivityBarWidth), height);
    paintActivityBar(painter, bar, group, theme);
    const QRectF words(bar.right() + theme.px(Space::S), row.top(), row.width() / 3, row.height());
    paint::text(painter, words, Qt::AlignLeft, group.note, theme.font(Type::Caption), theme.color(Ink::TextMuted));
}

void GroupRowPainter::paintSums(QPainter& painter, const QRectF& row, const GroupRow& group) const
{
    const Theme& theme = m_table.theme();
    const int last = m_table.horizontalHeader()->count() - 1;
    const QRectF sum = row.adjusted(0, 0, -theme.px(m_table.outerPadding()), 0);
    paint::text(
        painter, sum, Qt::AlignRight, group.sum, theme.font(Type::Body, Weight::SemiBold), theme.color(Ink::Text));
    const qreal sumLeft = sum.right() - paint::textWidth(group.sum, theme.font(Type::Body, Weight::SemiBold));
    const qreal columnEnd = std::min<qreal>(leftOf(last) - theme.px(Space::S), sumLeft - theme.px(Space::M));
    const qreal right = std::max<qreal>(row.left(), columnEnd);
    paint::text(painter, QRectF(row.left(), row.top(), right - row.left(), row.height()), Qt::AlignRight,
        group.weighted, theme.font(Type::Caption), theme.color(Ink::TextMuted));
}

} // namespace fairlead::ui
