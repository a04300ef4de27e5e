#include "widgets/CellDelegate.h"

#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "widgets/CheckMark.h"
#include "widgets/DataTable.h"

#include <QLineEdit>

namespace fairlead::ui {

CellDelegate::CellDelegate(const Theme& theme, DataTable* table, CellKind kind, CellReader reader)
    : QStyledItemDelegate(table)
    , m_theme(theme)
    , m_table(table)
    , m_kind(kind)
    , m_reader(std::move(reader))
{
}

Qt::Alignment CellDelegate::alignmentOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Number:
    case CellKind::Money:
    case CellKind::Days:
    case CellKind::Share:
        return Qt::AlignRight;
    default:
        return Qt::AlignLeft;
    }
}

Cell CellDelegate::cellOf(const QModelIndex& index) const
{
    Cell cell = m_reader ? m_reader(index) : Cell {};
    if (!m_reader) cell.text = displayText(index.data(), QLocale());
    return cell;
}

QFont CellDelegate::fontOf(const Cell& cell) const
{
    if (cell.strong) return m_theme.font(Type::Body, Weight::SemiBold);
    const bool medium = m_kind == CellKind::Name || m_kind == CellKind::Money;
    return m_theme.font(Type::Body, medium ? Weight::Medium : Weight::Regular);
}

QMargins CellDelegate::paddingOf(const QModelIndex& index) const
{
    const int inner = m_theme.px(Space::S);
    const int outer = m_theme.px(m_table->outerPadding());
    const bool first = m_table->isFirstColumn(index.column());
    const int lead = first ? outer + m_table->choices().leadWidth() : inner;
    return { lead, 0, m_table->isLastColumn(index.column()) ? outer : inner, 1 };
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    if (!m_table->groupAt(index)) {
        if (m_table->isFirstColumn(index.column())) m_table->choices().paint(*painter, option.rect, index);
        paintContent(*painter, QRectF(option.rect.marginsRemoved(paddingOf(index))), cellOf(index));
    }
    painter->restore();
}

void CellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter.fillRect(option.rect, m_theme.color(m_table->groundOf(index, option.state & QStyle::State_Selected)));
    if (m_table->fitsHeight() && index.row() == index.model()->rowCount() - 1) return; // the frame closes the table
    QRect line = option.rect;
    line.setTop(line.bottom());
    painter.fillRect(line, m_theme.color(Ink::Border));
}

void CellDelegate::paintContent(QPainter& painter, const QRectF& box, const Cell& cell) const
{
    switch (m_kind) {
    case CellKind::Stage:
        return paintStage(painter, box, cell);
    case CellKind::NextStep:
        return paintNextStep(painter, box, cell);
    case CellKind::Days:
        return paintDays(painter, box, cell);
    case CellKind::Check:
        return paintCheck(painter, box, cell);
    case CellKind::Tree:
        return paintTree(painter, box, cell);
    case CellKind::Badge:
        if (!cell.text.isEmpty()) paintBadge(painter, box, cell.tone, cell.icon, cell.text, m_theme);
        return;
    default:
        paint::text(painter, box, alignmentOf(m_kind), cell.text, fontOf(cell), m_theme.color(cell.ink));
    }
}

void CellDelegate::paintStage(QPainter& painter, QRectF box, const Cell& cell) const
{
    const int side = m_theme.px(Size::StageSquare);
    const bool ended = cell.squareInk != Ink::Count && cell.ownColour.isEmpty();
    if (ended || cell.stage >= 0 || !cell.ownColour.isEmpty()) {
        paint::box(painter, paint::centred(box, box.left(), side), m_theme.px(Radius::Bar),
            ended ? m_theme.color(cell.squareInk) : m_theme.stageColor(cell.ownColour, cell.stage, cell.stages));
        box.setLeft(box.left() + side + m_theme.px(Space::S));
    }
    paint::text(painter, box, Qt::AlignLeft, cell.text, fontOf(cell), m_theme.color(cell.ink));
}

void CellDelegate::paintNextStep(QPainter& painter, QRectF box, const Cell& cell) const
{
    if (cell.text.isEmpty()) return;
    const int side = m_theme.px(Size::IconMark);
    const QColor ink = m_theme.color(marks::inkOf(cell.next));
    marks::paintNext(painter, paint::centred(box, box.left(), side), cell.next, ink, m_theme.color(Ink::Surface));
    box.setLeft(box.left() + side + m_theme.px(Space::Xs));
    paint::text(painter, box, Qt::AlignLeft, cell.text, m_theme.font(Type::Caption), ink);
}

void CellDelegate::paintCheck(QPainter& painter, QRectF box, const Cell& cell) const
{
    const int side = m_theme.px(Size::CheckBox);
    if (cell.canCheck) paintCheckBox(painter, paint::centred(box, box.left(), side), cell.checked, m_theme);
    box.setLeft(box.left() + side + m_theme.px(Space::S));
    paint::text(painter, box, Qt::AlignLeft, cell.text, fontOf(cell), m_theme.color(cell.ink));
}

void CellDelegate::paintTree(QPainter& painter, QRectF box, const Cell& cell) const
{
    const int side = m_theme.px(Size::Icon);
    box.setLeft(box.left() + cell.depth * side);
    if (cell.open)
        marks::paintChevron(
            painter, paint::centred(box, box.left(), side), m_theme.color(Ink::TextMuted), *cell.open ? 0 : -90);
    box.setLeft(box.left() + side + m_theme.px(Space::Xs));
    const QFont font = fontOf(cell);
    paint::text(painter, box, Qt::AlignLeft, cell.text, font, m_theme.color(cell.ink));
    box.setLeft(box.left() + paint::textWidth(cell.text, font) + m_theme.px(Space::S));
    if (!cell.extra.isEmpty() && box.width() > side)
        paint::text(
            painter, box, Qt::AlignLeft, cell.extra, m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted));
}

void CellDelegate::paintDays(QPainter& painter, QRectF box, const Cell& cell) const
{
    const bool over = !cell.extra.isEmpty();
    const QFont font = m_theme.font(Type::Body, over ? Weight::Medium : Weight::Regular);
    const QColor ink = m_theme.color(over && cell.ink == Ink::Text ? Ink::Danger : cell.ink);
    if (over) {
        paint::text(painter, box, Qt::AlignRight, cell.extra, font, ink);
        box.setRight(box.right() - paint::textWidth(cell.extra, font) - m_theme.px(Space::Xs));
    }
    paint::text(painter, box, Qt::AlignRight, cell.text, cell.strong ? fontOf(cell) : font, ink);
}

int CellDelegate::contentWidth(const Cell& cell) const
{
    const int words = paint::textWidth(cell.text, fontOf(cell));
    switch (m_kind) {
    case CellKind::Stage:
        return words + m_theme.px(Size::StageSquare) + m_theme.px(Space::S);
    case CellKind::NextStep:
        return words + m_theme.px(Size::IconMark) + m_theme.px(Space::Xs);
    case CellKind::Check:
        return words + m_theme.px(Size::CheckBox) + m_theme.px(Space::S);
    case CellKind::Tree:
        return words + (cell.depth + 1) * m_theme.px(Size::Icon) + m_theme.px(Space::S)
            + paint::textWidth(cell.extra, m_theme.font(Type::Caption));
    case CellKind::Badge:
        return badgeWidth(cell.icon, cell.text, m_theme);
    case CellKind::Days:
        return words + paint::textWidth(cell.extra, fontOf(cell)) + m_theme.px(Space::Xs);
    default:
        return words;
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QMargins padding = paddingOf(index);
    return { contentWidth(cellOf(index)) + padding.left() + padding.right() + 1, m_theme.rowHeight() };
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (!editor) return nullptr;
    setKind(editor, Kind::Plain, kinds::Scale::Small);
    editor->setAutoFillBackground(true);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) line->setFrame(true);
    return editor;
}

void CellDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect place = option.rect;
    if (m_table->isFirstColumn(index.column()))
        place.setLeft(
            place.left() + m_table->choices().leadWidth() + m_theme.px(m_table->outerPadding()) - m_theme.px(Space::S));
    editor->setGeometry(place.adjusted(0, 1, 0, -2));
}

} // namespace fairlead::ui
