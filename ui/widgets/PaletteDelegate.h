#pragma once
#include "theme/Theme.h"
#include "widgets/PaletteItem.h"

#include <QStyledItemDelegate>

namespace fairlead::ui {

/// Paints the palette's lines: icon, title and detail with the matched letters lifted out, kind and keys at the right.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PaletteDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintItem(QPainter& painter, const QRectF& row, const PaletteItem& item, bool chosen) const;
    qreal paintMatched(QPainter& painter, const QRectF& box, const QString& text, const QList<int>& matches, Type type,
        Weight weight, Ink ink) const;

    const Theme& m_theme;
};

} // namespace fairlead::ui
