#include "widgets/PaletteDelegate.h"

#include "theme/Paint.h"
#include "widgets/PaletteModel.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

PaletteDelegate::PaletteDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool section = static_cast<const PaletteModel*>(index.model())->isSection(index.row());
    return { 0, m_theme.px(section ? Size::PaletteSection : Size::PaletteRow) };
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const PaletteModel*>(index.model());
    const QRectF row = option.rect;
    if (model->isSection(index.row())) {
        const QRectF words = row.adjusted(m_theme.px(Space::Xl), 0, -m_theme.px(Space::Xl), 0);
        return paint::text(*painter, words, Qt::AlignLeft, model->sectionAt(index.row()), m_theme.font(Type::Caption),
            m_theme.color(Ink::TextMuted));
    }
    const bool chosen = option.state & QStyle::State_Selected;
    const int side = m_theme.px(Space::S);
    if (chosen)
        paint::box(
            *painter, row.adjusted(side, 0, -side, 0), m_theme.px(Radius::Control), m_theme.color(Ink::AccentSoft));
    paintItem(*painter, row, model->itemAt(index.row()), chosen);
}

void PaletteDelegate::paintItem(QPainter& painter, const QRectF& row, const PaletteItem& item, bool chosen) const
{
    const int edge = m_theme.px(Space::Xl);
    const int gap = m_theme.px(Space::M);
    const int side = m_theme.px(Size::Icon);
    m_theme.paintIcon(
        painter, paint::centred(row, row.left() + edge, side), item.icon, chosen ? Ink::Accent : Ink::TextMuted);
    qreal right = row.right() - edge;
    const QString keys = item.keys.isEmpty() && chosen ? u"Enter"_s : item.keys;
    if (!keys.isEmpty()) {
        right -= paint::keyCapWidth(keys, m_theme);
        paint::keyCap(painter, QRectF(right, row.top(), 0, row.height()), keys, m_theme);
        right -= gap;
    }
    const QFont caption = m_theme.font(Type::Caption);
    paint::text(painter, QRectF(row.left(), row.top(), right - row.left(), row.height()), Qt::AlignRight, item.kind,
        caption, m_theme.color(Ink::TextMuted));
    right -= paint::textWidth(item.kind, caption) + gap;
    qreal x = row.left() + edge + side + gap;
    x = paintMatched(painter, QRectF(x, row.top(), right - x, row.height()), item.title, item.matches, Type::Body,
        Weight::Regular, Ink::Text);
    x += gap;
    paintMatched(painter, QRectF(x, row.top(), right - x, row.height()), item.detail, item.detailMatches, Type::Caption,
        Weight::Regular, Ink::TextMuted);
}

// Draws runs of matched and other letters one after another; returns where the text ends.
qreal PaletteDelegate::paintMatched(QPainter& painter, const QRectF& box, const QString& text,
    const QList<int>& matches, Type type, Weight weight, Ink ink) const
{
    qreal x = box.left();
    for (int start = 0; start < text.size();) {
        const bool matched = matches.contains(start);
        int end = start + 1;
        while (end < text.size() && matches.contains(end) == matched)
            ++end;
        const QFont font = m_theme.font(type, matched ? Weight::SemiBold : weight);
        const QString run = text.mid(start, end - start);
        const qreal width = QFontMetricsF(font).horizontalAdvance(run);
        const qreal room = box.right() - x;
        if (room <= 0) return x;
        paint::text(painter, QRectF(x, box.top(), std::min(room, width + 1), box.height()), Qt::AlignLeft, run, font,
            m_theme.color(matched ? Ink::Accent : ink));
        x += std::min(room, width);
        start = end;
    }
    return x;
}

} // namespace fairlead::ui
