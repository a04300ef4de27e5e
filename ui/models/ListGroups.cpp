#include "models/ListGroups.h"

namespace fairlead::ui {

std::vector<qint64> ListGroups::take(std::vector<RowGroup> groups)
{
    std::vector<qint64> rows;
    m_parts.clear();
    for (RowGroup& group : groups) {
        const bool open = !m_closed.contains(group.value);
        m_parts.push_back({ std::move(group.value), std::move(group.title), std::move(group.totals), rows.size(),
            group.rows.size(), open, 0 });
        rows.insert(rows.end(), group.rows.begin(), group.rows.end());
    }
    arrange();
    return rows;
}

void ListGroups::clear()
{
    m_parts.clear();
    m_rowCount = 0;
}

void ListGroups::arrange()
{
    m_rowCount = 0;
    for (Part& part : m_parts) {
        part.row = m_rowCount;
        m_rowCount += 1 + (part.open ? int(part.count) : 0);
    }
}

size_t ListGroups::partAt(int row) const
{
    const auto after = std::upper_bound(
        m_parts.begin(), m_parts.end(), row, [](int wanted, const Part& part) { return wanted < part.row; });
    return size_t(after - m_parts.begin()) - 1;
}

const ListGroups::Part* ListGroups::headingAt(int row) const
{
    if (row < 0 || row >= m_rowCount) return nullptr;
    const Part& part = m_parts[partAt(row)];
    return part.row == row ? &part : nullptr;
}

std::optional<size_t> ListGroups::placeOf(int row) const
{
    if (row < 0 || row >= m_rowCount) return std::nullopt;
    const Part& part = m_parts[partAt(row)];
    if (part.row == row) return std::nullopt;
    return part.from + size_t(row - part.row - 1);
}

int ListGroups::rowOf(size_t place) const
{
    for (const Part& part : m_parts)
        if (place >= part.from && place < part.from + part.count)
            return part.open ? part.row + 1 + int(place - part.from) : -1;
    return -1;
}

void ListGroups::renewTotals(const std::vector<RowGroup>& groups)
{
    for (Part& part : m_parts)
        for (const RowGroup& group : groups)
            if (group.value == part.value) part.totals = group.totals;
}

const ListGroups::Part& ListGroups::toggle(int row)
{
    Part& part = m_parts[partAt(row)];
    part.open = !part.open;
    if (part.open)
        m_closed.erase(part.value);
    else
        m_closed.insert(part.value);
    arrange();
    return part;
}

void ListGroups::setAllOpen(bool open)
{
    m_closed.clear();
    for (Part& part : m_parts) {
        part.open = open;
        if (!open) m_closed.insert(part.value);
    }
    arrange();
}

} // namespace fairlead::ui
