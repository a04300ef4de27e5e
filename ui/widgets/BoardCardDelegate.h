#pragma once
#include "models/BoardConfig.h"
#include "theme/Marks.h"
#include "theme/Theme.h"

#include <QStyledItemDelegate>

namespace fairlead::ui {

/// Paints one card of a board; the items' model must be a BoardColumnModel.
class BoardCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    BoardCardDelegate(const Theme& theme, const BoardConfig& config, QObject* parent);

    struct Look
    {
        bool chosen = false;
        bool hovered = false;
        bool focused = false;
        bool moving = false; ///< its picture is under way: what stays behind is pale
    };
    void paintCard(QPainter& painter, const QRectF& box, const BoardCard& card, Look look) const;
    /// Cards that are being dragged.
    void setMoving(std::vector<RecordId> ids) { m_moving = std::move(ids); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QRectF& box, const BoardCard& card, Look look) const;
    qreal paintChecks(QPainter& painter, const QRectF& line, const BoardCard& card) const;
    qreal paintCoverage(QPainter& painter, const QRectF& line, const BoardCard& card) const;
    void paintNext(QPainter& painter, const QRectF& line, const BoardCard& card) const;

    const Theme& m_theme;
    bool m_hasAmount; ///< and with it the date in one line
    std::vector<RecordId> m_moving;
};

/// The mark and the ink of a state.
marks::Next markOf(NextState state);
Ink inkOf(NextState state);

} // namespace fairlead::ui
