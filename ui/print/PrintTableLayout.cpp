#include "print/PrintTableLayout.h"

#include "print/PrintPen.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fairlead::ui {

namespace {
/// Widths are judged by so many rows: reading all of a long list twice would only cost time.
constexpr size_t judgedRows = 400;
} // namespace

PrintTableLayout::PrintTableLayout(const PrintTable& table, qreal width)
    : m_table(table)
    , m_width(width)
    , m_plain(paper::font(Type::Body))
    , m_strong(paper::font(Type::Body, Weight::SemiBold))
    , m_head(paper::font(Type::Caption))
{
    measureColumns();
    measureRows();
}

void PrintTableLayout::measureColumns()
{
    const qreal padding = 2 * paper::pt(Paper::CellPadding);
    const QFontMetricsF plain(m_plain), head(m_head);
    QList<qreal> wanted;
    for (int column = 0; column < m_table.columns.size(); ++column) {
        qreal most = head.horizontalAdvance(m_table.columns.at(column).title);
        for (size_t row = 0; row < std::min(judgedRows, m_table.rows.size()); ++row)
            if (m_table.rows[row].weight != PrintRow::Weight::Group)
                most = std::max(most, plain.horizontalAdvance(m_table.rows[row].cells.value(column)));
        wanted.append(std::ceil(most) + 1 + padding);
    }
    const qreal sum = std::accumulate(wanted.cbegin(), wanted.cend(), 0.0);
    m_widths = wanted;
    if (wanted.isEmpty()) return;
    if (sum <= m_width) {
        m_widths.front() += m_width - sum; // the name takes the rest
        return;
    }
    // The narrow ones keep what they need; the others share what is left.
    QList<qreal> sorted = wanted;
    std::sort(sorted.begin(), sorted.end());
    qreal left = m_width;
    qreal cap = 0;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        cap = left / qreal(sorted.size() - i);
        if (sorted.at(i) > cap) break;
        left -= sorted.at(i);
    }
    for (qreal& one : m_widths)
        one = std::min(one, cap);
}

qreal PrintTableLayout::heightOf(const QString& text, const QFont& font, qreal width) const
{
    return paper::heightOf(text, font, width - 2 * paper::pt(Paper::CellPadding));
}

void PrintTableLayout::measureRows()
{
    const qreal padding = 2 * paper::pt(Paper::RowPadding);
    m_headHeight = 0;
    for (int column = 0; column < m_table.columns.size(); ++column)
        m_headHeight = std::max(m_headHeight, heightOf(m_table.columns.at(column).title, m_head, m_widths.at(column)));
    m_headHeight += padding;
    m_heights.reserve(m_table.rows.size());
    for (const PrintRow& row : m_table.rows) {
        const bool group = row.weight == PrintRow::Weight::Group;
        qreal most = QFontMetricsF(fontOf(row)).height();
        for (int column = 0; column < (group ? 1 : m_table.columns.size()); ++column)
            most
                = std::max(most, heightOf(row.cells.value(column), fontOf(row), group ? m_width : m_widths.at(column)));
        m_heights.push_back(most + padding);
    }
}

void PrintTableLayout::drawCell(
    QPainter& painter, const QRectF& box, const QString& text, const QFont& font, bool right) const
{
    const qreal side = paper::pt(Paper::CellPadding);
    paper::text(painter, box.adjusted(side, paper::pt(Paper::RowPadding), -side, 0), text, font,
        right ? Qt::AlignRight : Qt::AlignLeft, painter.pen().color());
}

void PrintTableLayout::drawHead(QPainter& painter, QPointF at) const
{
    painter.setPen(paper::ink(Ink::TextMuted));
    qreal x = at.x();
    for (int column = 0; column < m_table.columns.size(); ++column) {
        const PrintColumn& one = m_table.columns.at(column);
        drawCell(painter, { x, at.y(), m_widths.at(column), m_headHeight }, one.title, m_head, one.right);
        x += m_widths.at(column);
    }
    paper::line(painter, { at.x(), at.y() + m_headHeight }, m_width, Ink::BorderControl);
}

void PrintTableLayout::drawRow(QPainter& painter, QPointF at, size_t row) const
{
    const PrintRow& cells = m_table.rows.at(row);
    const qreal height = m_heights.at(row);
    const bool group = cells.weight == PrintRow::Weight::Group;
    if (cells.weight != PrintRow::Weight::Plain)
        painter.fillRect(QRectF(at, QSizeF(m_width, height)), paper::ink(Ink::SurfaceSunken));
    painter.setPen(paper::ink(Ink::Text));
    qreal x = at.x();
    for (int column = 0; column < (group ? 1 : m_table.columns.size()); ++column) {
        const qreal width = group ? m_width : m_widths.at(column);
        drawCell(painter, { x, at.y(), width, height }, cells.cells.value(column), fontOf(cells),
            m_table.columns.at(column).right);
        x += width;
    }
    paper::line(painter, { at.x(), at.y() + height }, m_width, Ink::Border);
}

} // namespace fairlead::ui
