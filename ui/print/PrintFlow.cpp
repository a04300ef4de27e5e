#include "print/PrintFlow.h"

#include <QPainter>
#include <cmath>

namespace fairlead::ui {

PrintFlow::PrintFlow(
    std::shared_ptr<const std::vector<Column>> columns, const Measures& measures, const QSizeF& page, qreal first)
    : m_columns(std::move(columns))
{
    const size_t count = m_columns->size();
    if (count == 0) return;
    const auto room = size_t(
        std::max(1.0, std::floor((page.width() + measures.columnGap) / (measures.columnLeast + measures.columnGap))));
    // As many beside each other on every page, not five and then one.
    const size_t sheets = (count + room - 1) / room;
    const size_t beside = (count + sheets - 1) / sheets;
    const qreal width = (page.width() - qreal(beside - 1) * measures.columnGap) / qreal(beside);
    for (size_t from = 0; from < count; from += beside)
        lay(from, std::min(count, from + beside), width, measures, page, from == 0 ? first : page.height());
}

void PrintFlow::lay(size_t from, size_t to, qreal width, const Measures& measures, const QSizeF& page, qreal first)
{
    std::vector<size_t> next(to - from, 0);
    const auto isLeft = [&] {
        for (size_t i = from; i < to; ++i)
            if (next[i - from] < (*m_columns)[i].pieces.size()) return true;
        return false;
    };
    qreal room = first;
    do {
        PageOf one;
        qreal headHeight = 0;
        for (size_t i = from; i < to; ++i)
            if (const Piece& head = (*m_columns)[i].head; head.height)
                headHeight = std::max(headHeight, head.height(width));
        const qreal top = headHeight > 0 ? headHeight + measures.pieceGap : 0;
        one.height = headHeight;
        for (size_t i = from; i < to; ++i) {
            const Column& column = (*m_columns)[i];
            const qreal x = qreal(i - from) * (width + measures.columnGap);
            if (column.head.height) one.strokes.push_back({ &column.head, { x, 0, width, headHeight } });
            qreal y = top;
            for (size_t& at = next[i - from]; at < column.pieces.size(); ++at) {
                const qreal tall = column.pieces[at].height(width);
                if (y + tall > room && (y > top || room < page.height())) break; // a whole page takes one in any case
                one.strokes.push_back({ &column.pieces[at], { x, y, width, tall } });
                y += tall;
                one.height = std::max(one.height, y);
                y += measures.pieceGap;
            }
        }
        m_pages.push_back(std::move(one));
        room = page.height();
    } while (isLeft());
}

void PrintFlow::draw(QPainter& painter, int page) const
{
    for (const Stroke& stroke : m_pages[size_t(page)].strokes) {
        painter.save();
        stroke.piece->draw(painter, stroke.box);
        painter.restore();
    }
}

} // namespace fairlead::ui
