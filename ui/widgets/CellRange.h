#pragma once
#include <QList>
#include <QObject>
#include <QRect>

class QKeyEvent;
class QModelIndex;
class QPainter;

namespace fairlead::ui {

class DataTable;

/// The cell a person stands on in a DataTable, and the rectangle from where he began to there: two corners, however
/// many cells lie between them. Arrows, Home, End and pages move it, with Shift or the pressed mouse it grows. Apart
/// from the rows that are chosen.
class CellRange : public QObject
{
    Q_OBJECT
public:
    explicit CellRange(DataTable& table);

    /// Rows, and columns by their place on screen, both ends included.
    struct Area
    {
        int top = 0, bottom = -1, left = 0, right = -1;
        bool isEmpty() const { return bottom < top || right < left; }
        qint64 cells() const { return isEmpty() ? 0 : qint64(bottom - top + 1) * (right - left + 1); }
        bool operator==(const Area&) const = default;
    };
    Area area() const;
    bool isSeveral() const { return area().cells() > 1; }
    bool contains(const QModelIndex& index) const;
    /// The columns of the model that lie in it, as they stand on screen.
    QList<int> columns() const;
    /// All columns that are shown from a place on screen to the last one.
    QList<int> columnsFrom(int place) const;
    /// Only the current cell.
    void collapse();
    /// From the cell where it began; columns by their place on screen.
    void span(const Area& area);

    // For the table.
    bool handleKey(const QKeyEvent& event);
    /// While the mouse is pressed, or Shift is, the next cell is the other corner.
    void setGrowing(bool growing) { m_growing = growing; }
    void follow(const QModelIndex& current);
    void paint(QPainter& painter) const;
    /// Where a cell's words and its editor stand: behind the check box, above the hairline.
    QRect cellRect(const QModelIndex& index) const;

signals:
    void changed();

private:
    int placeOf(int column) const;
    int columnAt(int place) const;
    int nextPlace(int place, int step) const;
    int endPlace(bool last) const;
    int pageRows() const;
    void goTo(int row, int place, bool grow);

    DataTable& m_table;
    int m_row = -1; ///< where it began
    int m_place = -1;
    bool m_growing = false;
};

} // namespace fairlead::ui
