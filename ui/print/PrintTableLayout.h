#pragma once
#include "print/PrintSheet.h"

#include <QFont>
#include <QRectF>

namespace fairlead::ui {

/// A table on paper: widths of columns and heights of rows in points, and its strokes. Columns take what their texts
/// need; where that is more than the paper has, the wide ones give way and their texts wrap.
class PrintTableLayout
{
public:
    PrintTableLayout(const PrintTable& table, qreal width);

    qreal headHeight() const { return m_headHeight; }
    qreal rowHeight(size_t row) const { return m_heights.at(row); }
    void drawHead(QPainter& painter, QPointF at) const;
    void drawRow(QPainter& painter, QPointF at, size_t row) const;
    const QList<qreal>& widths() const { return m_widths; }

private:
    void measureColumns();
    void measureRows();
    qreal heightOf(const QString& text, const QFont& font, qreal width) const;
    void drawCell(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, bool right) const;
    const QFont& fontOf(const PrintRow& row) const
    {
        return row.weight == PrintRow::Weight::Plain ? m_plain : m_strong;
    }

    const PrintTable& m_table;
    qreal m_width;
    QFont m_plain, m_strong, m_head;
    QList<qreal> m_widths;
    std::vector<qreal> m_heights;
    qreal m_headHeight = 0;
};

} // namespace fairlead::ui
