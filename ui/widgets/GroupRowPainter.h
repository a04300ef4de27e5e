#pragma once
#include "widgets/Cell.h"

namespace fairlead::ui {

class DataTable;

/// Paints the heading row of a group across all columns: arrow, avatar, name and count over the first column, the
/// activity bar with its words from the second, weighted and plain sum at the right.
class GroupRowPainter
{
public:
    explicit GroupRowPainter(const DataTable& table)
        : m_table(table)
    {
    }
    void paint(QPainter& painter, const QRectF& row, const GroupRow& group) const;

private:
    void paintName(QPainter& painter, const QRectF& row, const GroupRow& group) const;
    void paintActivity(QPainter& painter, const QRectF& row, const GroupRow& group) const;
    void paintSums(QPainter& painter, const QRectF& row, const GroupRow& group) const;
    /// Left edge of the visible column at a visual place.
    int leftOf(int visual) const;

    const DataTable& m_table;
};

/// Shares of overdue, without next step, today and later as one thin bar; shared with the board's column heads.
void paintActivityBar(QPainter& painter, const QRectF& bar, const GroupRow& group, const Theme& theme);

} // namespace fairlead::ui
