#pragma once
#include "widgets/Cell.h"
#include "widgets/ChoiceColumn.h"
#include "widgets/EmptyNote.h"

#include <QHeaderView>
#include <QTableView>

namespace fairlead::ui {

class CellRange;

/// The list of every list page: hairlines, no vertical lines, the whole row lights up and is chosen as one. Columns are
/// drawn by kind; group rows run across. Enter or double click opens, Space chooses, F2 edits where the model allows.
/// Where it is walked through cell by cell, see setCellwise, rows are chosen by their boxes, Space and Ctrl+click only.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    explicit DataTable(const Theme& theme, QWidget* parent = nullptr);

    /// Draws a model column by kind; without `reader` from the display text.
    void setColumn(int column, CellKind kind, CellReader reader = {});
    /// The column that takes the room that is left; never less than its words need. -1: none, and no start widths.
    void setStretchColumn(int column);
    /// How narrow it may get, at text size 100 %.
    void setStretchLeast(int pixels);
    /// Width to begin with, at text size 100 %; the person's own width, once restored, wins.
    void setStartWidth(int column, int pixels);
    /// A check box before each row and one in the head; they show and change the selection.
    void setChoosable(bool choosable);
    /// The person stands on a cell and may draw a rectangle of cells, see CellRange; F2 asks for an editor.
    void setCellwise(bool cellwise);
    /// Where it is cellwise: the person stands on the cell from now on, without a row being chosen.
    void standOn(const QModelIndex& cell) { selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate); }
    /// Null unless cellwise.
    CellRange* range() const { return m_range; }
    /// So far the last row can be scrolled up, clear of what floats over the foot.
    void setBottomRoom(int pixels);
    /// The model should give group rows no Qt::ItemIsSelectable, so that choosing all leaves them out.
    void setGroups(GroupReader reader);
    /// Ground of a row that needs attention, as Ink::StageTintOver.
    void setRowGround(std::function<std::optional<Ink>(const QModelIndex&)> ground);
    /// For short tables in a panel: as high as its rows, no scroll bars, panel padding.
    void setFitsHeight(bool fits);
    /// Columns of a short table that leave when there is no room for all, in this order: it never scrolls sideways.
    void setDispensable(const QList<int>& columns);
    /// Shown instead of rows while the model has none.
    void setEmptyText(const QString& title, const QString& sentence);
    /// Widths, order and hidden columns, to be kept by the page; restore returns false for a foreign state.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

    // For the delegates and the head.
    const Theme& theme() const { return m_theme; }
    bool fitsHeight() const { return m_fitsHeight; }
    bool isFirstColumn(int column) const { return horizontalHeader()->visualIndex(column) == 0; }
    bool isLastColumn(int column) const;
    bool isChoosable() const { return m_choosable; }
    Space outerPadding() const { return m_fitsHeight ? Space::M : Space::L; }
    Qt::Alignment alignmentOf(int column) const;
    Ink groundOf(const QModelIndex& index, bool chosen) const;
    std::optional<GroupRow> groupAt(const QModelIndex& index) const;
    ChoiceColumn choices() const { return ChoiceColumn(*this); }

signals:
    void opened(const QModelIndex& index);
    void groupToggled(const QModelIndex& index);
    void editAsked(const QModelIndex& index); ///< F2 on a cell, where the table is cellwise

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event = nullptr) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& chosen, const QItemSelection& released) override;

private:
    void dress();
    void stretch();
    void leaveOut();
    void setHoveredRow(int row);
    void toggle(const QModelIndex& index);
    void toggleRange();
    void chooseUpTo(int row);
    bool pressCell(const QModelIndex& index, const QMouseEvent& event);
    bool handleCellKey(const QKeyEvent& event);
    QRect rowRect(int row) const;

    const Theme& m_theme;
    GroupReader m_groups;
    std::function<std::optional<Ink>(const QModelIndex&)> m_ground;
    EmptyNote m_emptyNote;
    CellRange* m_range = nullptr;
    int m_bottomRoom = 0;
    int m_lastChosen = -1; ///< where Shift on a box begins
    int m_hoveredRow = -1;
    int m_stretchColumn = -1;
    int m_stretchLeast = 0; ///< 0: as usual
    QHash<int, int> m_startWidths;
    QList<int> m_dispensable;
    bool m_stretching = false;
    bool m_choosable = false;
    bool m_fitsHeight = false;
};

} // namespace fairlead::ui
