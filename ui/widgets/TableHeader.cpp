#include "widgets/TableHeader.h"

#include "theme/Paint.h"
#include "widgets/CellDelegate.h"
#include "widgets/DataTable.h"

#include <QMouseEvent>

namespace fairlead::ui {

TableHeader::TableHeader(DataTable* table)
    : QHeaderView(Qt::Horizontal, table)
    , m_table(table)
{
    setObjectName(QStringLiteral("tableHeader"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->textAlignment = m_table->alignmentOf(section) | Qt::AlignVCenter;
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (!rect.isValid()) return;
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, section);
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    QStyleOptionHeader label = option;
    label.rect = rect.adjusted(leadOf(section), 0, -trailOf(section), -1);
    if (underMouse() && rect.contains(mapFromGlobal(QCursor::pos()))) label.state |= QStyle::State_MouseOver;
    style()->drawControl(QStyle::CE_HeaderLabel, &label, painter, this);
    if (m_table->isFirstColumn(section)) m_table->choices().paintAll(*painter, rect);
}

int TableHeader::leadOf(int section) const
{
    const Theme& theme = m_table->theme();
    if (!m_table->isFirstColumn(section)) return theme.px(Space::S);
    return theme.px(m_table->outerPadding()) + m_table->choices().leadWidth();
}

int TableHeader::trailOf(int section) const
{
    return m_table->theme().px(m_table->isLastColumn(section) ? m_table->outerPadding() : Space::S);
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    if (!model()) return QHeaderView::sectionSizeFromContents(section);
    const Theme& theme = m_table->theme();
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    int width = paint::textWidth(text, theme.font(Type::Caption, Weight::Medium)) + leadOf(section) + trailOf(section);
    if (isSortIndicatorShown()) width += theme.px(Size::IconInBadge) + theme.px(Space::Nudge);
    return { width + 1, theme.px(Size::TableHead) };
}

void TableHeader::mousePressEvent(QMouseEvent* event)
{
    const int column = logicalIndexAt(event->pos());
    const QRect section(sectionViewportPosition(column), 0, sectionSize(column), height());
    if (m_table->isFirstColumn(column) && m_table->choices().takesClick(event->pos(), section)) {
        return m_table->selectionModel()->hasSelection() ? m_table->clearSelection() : m_table->selectAll();
    }
    QHeaderView::mousePressEvent(event);
}

} // namespace fairlead::ui
