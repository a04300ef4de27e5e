#pragma once
#include "widgets/DecisionBox.h"

#include <QHash>
#include <QPixmap>

namespace fairlead::ui {

/// The people who decide about a deal as boxes with lines, drawn in one widget: only what is seen is painted. A box is
/// dragged to where it shall stand; from its handle below a line is drawn to who reports to it, from the one at its
/// right to whom it influences. Dragging the ground moves the whole, Ctrl and the wheel zoom. Arrows go from box to
/// box, with Alt they move it, L draws a line by keys, Delete takes away.
class DecisionView : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionView(const Theme& theme, QWidget* parent = nullptr);

    void setContents(QList<DecisionBox> boxes, QList<DecisionLink> links);
    const QList<DecisionBox>& boxes() const { return m_boxes; }
    QString chosen() const { return m_chosen; }
    void choose(const QString& key);
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom) { zoomAt(zoom, rect().center()); }
    /// All of it in the middle, never larger than 100 %.
    void fit();
    /// A line is begun at the chosen box; arrows choose its end, Enter draws it, Escape leaves it.
    void beginLine();
    bool isDrawing() const { return !m_lineFrom.isEmpty(); }
    /// Where a box is on the widget.
    QRectF rectOf(const QString& key) const;
    QRectF handleOf(const QString& key, DecisionLink::Kind kind) const;
    /// All of it from (0, 0), for paper.
    QSizeF pictureSize() const;
    void paintPicture(QPainter& painter) const;

signals:
    void chosenChanged(const QString& key);
    void moved(const QString& key, const QPointF& at); ///< by the person; pixels at 100 %
    void drawn(const QString& from, const QString& to, fairlead::ui::DecisionLink::Kind kind);
    void opened(const QString& key);
    void removeWanted(const QString& key);
    void lineRemoveWanted(const fairlead::ui::DecisionLink& link);
    void zoomChanged();
    void drawingChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Hand { Idle, Pressed, Moving, Drawing, Panning };
    QPointF toScene(const QPointF& point) const { return (point - m_origin) / m_zoom; }
    QRectF sceneRect(const DecisionBox& box) const;
    QRectF bounds() const;
    const DecisionBox* find(const QString& key) const;
    QString boxAt(const QPointF& scene) const;
    int linkAt(const QPointF& scene) const;
    void zoomAt(qreal zoom, const QPointF& point);
    void startAt(const QPointF& scene);
    void step(QPointF direction);
    void nudge(QPointF by);
    void bringIntoView();
    void endLine(QString to, DecisionLink::Kind kind);
    void remove();
    void paintGround(QPainter& painter, const QRectF& seen) const;
    void paintLinks(QPainter& painter, const QRectF& seen) const;
    void paintBoxes(QPainter& painter, const QRectF& seen) const;
    const QPixmap& pictureOf(const DecisionBox& box) const;

    const Theme& m_theme;
    QList<DecisionBox> m_boxes;
    QList<DecisionLink> m_links;
    QHash<QString, int> m_places;
    QString m_chosen;
    QString m_hovered;
    int m_chosenLink = -1;
    qreal m_zoom = 1;
    mutable QHash<QString, QPixmap> m_pictures; ///< of boxes at rest, drawn once for a zoom
    mutable qreal m_picturedAt = 0; ///< the zoom that they were drawn for
    QPointF m_origin; ///< where (0, 0) of the scene is
    bool m_fitted = false; ///< shown as a whole until the person moves or zooms it
    Hand m_hand = Hand::Idle;
    QPointF m_pressedAt; ///< on the widget
    QPointF m_grip; ///< from the corner of the box to the pointer
    QPointF m_lineEnd; ///< of a line that is drawn by mouse
    QString m_lineFrom;
    DecisionLink::Kind m_lineKind = DecisionLink::Kind::Influences;
    QString m_lineTo; ///< where it would end
};

} // namespace fairlead::ui
