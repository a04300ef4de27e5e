#pragma once
#include "store/query/QueryRunner.h"

#include <QStringList>
#include <set>

namespace fairlead::ui {

/// Where the heading rows of a grouped list stand: the rows of closed groups are left out. Pure; its list model tells
/// the views.
class ListGroups
{
public:
    struct Part
    {
        Cells value;
        QString title; ///< see RowGroup
        Totals totals;
        size_t from = 0; ///< of its first row among all rows
        size_t count = 0;
        bool open = true;
        int row = 0; ///< where its heading stands
    };

    bool isEmpty() const { return m_parts.empty(); }
    const std::vector<Part>& parts() const { return m_parts; }
    /// Takes groups over; those that were closed stay so. Gives all their rows one after the other.
    std::vector<qint64> take(std::vector<RowGroup> groups);
    void clear();
    /// Another question: what is closed of this one says nothing of it.
    void forgetClosed() { m_closed.clear(); }

    int rowCount() const { return m_rowCount; }
    /// The group whose heading stands in a row; null for other rows.
    const Part* headingAt(int row) const;
    /// The place among all rows; nothing for headings.
    std::optional<size_t> placeOf(int row) const;
    /// Where a place among all rows stands; -1 in a closed group.
    int rowOf(size_t place) const;
    /// The figures of the groups that are still there; the rows stay.
    void renewTotals(const std::vector<RowGroup>& groups);
    /// Opens or closes; the part as it is now.
    const Part& toggle(int row);
    void setAllOpen(bool open);

private:
    size_t partAt(int row) const;
    void arrange();

    std::vector<Part> m_parts;
    std::set<Cells> m_closed;
    int m_rowCount = 0;
};

} // namespace fairlead::ui
