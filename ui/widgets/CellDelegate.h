#pragma once
#include "widgets/Cell.h"

#include <QStyledItemDelegate>

namespace fairlead::ui {

class DataTable;

/// Paints one column of a DataTable: the row's ground, the hairline below it, then the cell by its kind.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CellDelegate(const Theme& theme, DataTable* table, CellKind kind, CellReader reader);

    static Qt::Alignment alignmentOf(CellKind kind);
    CellKind kind() const { return m_kind; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// What a cell shows.
    Cell cellOf(const QModelIndex& index) const;

private:
    QFont fontOf(const Cell& cell) const;
    int contentWidth(const Cell& cell) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintContent(QPainter& painter, const QRectF& box, const Cell& cell) const;
    void paintStage(QPainter& painter, QRectF box, const Cell& cell) const;
    void paintNextStep(QPainter& painter, QRectF box, const Cell& cell) const;
    void paintCheck(QPainter& painter, QRectF box, const Cell& cell) const;
    void paintTree(QPainter& painter, QRectF box, const Cell& cell) const;
    void paintDays(QPainter& painter, QRectF box, const Cell& cell) const;
    QMargins paddingOf(const QModelIndex& index) const;

    const Theme& m_theme;
    DataTable* m_table;
    CellKind m_kind;
    CellReader m_reader;
};

} // namespace fairlead::ui
