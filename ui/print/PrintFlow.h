#pragma once
#include "print/PrintSheet.h"

#include <QRectF>

namespace fairlead::ui {

/// Columns side by side, each of pieces below each other under a head; what finds no room goes on in its column on the
/// next page, under the head again. More columns than the paper has room for follow on further pages.
class PrintFlow : public PrintDrawn
{
public:
    struct Piece
    {
        std::function<qreal(qreal width)> height;
        std::function<void(QPainter& painter, const QRectF& box)> draw;
    };
    struct Column
    {
        Piece head; ///< without functions: none
        std::vector<Piece> pieces;
    };
    struct Measures
    {
        qreal columnLeast = 0;
        qreal columnGap = 0;
        qreal pieceGap = 0;
    };
    PrintFlow(
        std::shared_ptr<const std::vector<Column>> columns, const Measures& measures, const QSizeF& page, qreal first);

    int pages() const override { return int(m_pages.size()); }
    qreal height(int page) const override { return m_pages[size_t(page)].height; }
    void draw(QPainter& painter, int page) const override;

private:
    struct Stroke
    {
        const Piece* piece;
        QRectF box;
    };
    struct PageOf
    {
        std::vector<Stroke> strokes;
        qreal height = 0;
    };
    void lay(size_t from, size_t to, qreal width, const Measures& measures, const QSizeF& page, qreal first);

    std::shared_ptr<const std::vector<Column>> m_columns;
    std::vector<PageOf> m_pages;
};

} // namespace fairlead::ui
