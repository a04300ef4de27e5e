#pragma once
#include "print/PrintTableLayout.h"

#include <QPageLayout>
#include <QPicture>
#include <memory>

namespace fairlead::ui {

/// A sheet on pages of one paper: what stands where is settled by the constructor, so that the number of pages is known
/// before the first is drawn. Head and foot stand on every page, the head of a table on each that it runs over. Keeps
/// the sheet and the head by reference. Interface thread (pictures are widgets).
class PrintLayout
{
public:
    /// `pictures`: of the sheet's picture blocks, in their order (PrintLayout::record).
    PrintLayout(
        const PrintSheet& sheet, const PrintHead& head, const QList<QPicture>& pictures, const QPageLayout& paper);

    /// Draws the sheet's pictures once, for every layout of it: strokes and texts, no pixels.
    static QList<QPicture> record(const PrintSheet& sheet);

    QSizeF paper() const { return m_paper.size(); } ///< in points
    int pages() const { return int(m_pages.size()); }
    /// `page` from 0; the painter's unit must be the point, its origin the corner of the paper.
    void draw(QPainter& painter, int page) const;

private:
    using Stroke = std::function<void(QPainter& painter)>;
    struct Piece
    {
        QPointF at;
        Stroke stroke; ///< with the origin at the piece's corner
    };
    using Sheet = std::vector<Piece>;

    void begin();
    /// Room for so much on this page, or a new one.
    void need(qreal height);
    void put(qreal height, Stroke stroke);
    void addTitle(const QString& title, qreal follows);
    void add(const PrintText& text);
    void add(const PrintFacts& facts);
    void add(const PrintPairs& pairs);
    void add(const PrintTable& table);
    void add(const PrintPicture& picture);
    void add(const PrintDrawing& drawing);
    void drawHead(QPainter& painter) const;
    void drawFoot(QPainter& painter, int page) const;

    const PrintSheet& m_sheet;
    const PrintHead& m_head;
    const QList<QPicture>& m_pictures;
    QRectF m_paper;
    QRectF m_body; ///< between head and foot
    std::vector<Sheet> m_pages;
    std::vector<std::unique_ptr<PrintTableLayout>> m_tables;
    qreal m_y = 0;
    int m_picture = 0;
};

} // namespace fairlead::ui
