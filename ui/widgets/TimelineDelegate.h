#pragma once
#include "widgets/TimelineView.h"

#include <QStyledItemDelegate>

namespace fairlead::ui {

/// Draws the lines of a TimelineView; remembers their heights, which hang on the width.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TimelineDelegate(const Theme& theme, TimelineView* view);

    void forgetHeights() { m_heights.clear(); }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int wordsLeft() const;
    int textHeight(const QString& text, int width) const;
    void paintHeading(QPainter& painter, const QRect& box, const TimelineItem& item) const;
    void paintDisc(QPainter& painter, const QRect& line, const TimelineItem& item, bool lit) const;
    void paintWords(QPainter& painter, const QRect& line, const TimelineItem& item) const;
    /// Lays out at most `mostLines` lines, paints them if there is a painter; the height.
    int layText(const QString& text, int width, QPainter* painter, QPoint at) const;

    const Theme& m_theme;
    TimelineView* m_view;
    mutable QHash<QString, int> m_heights;
    static constexpr int mostLines = 3;
};

} // namespace fairlead::ui
