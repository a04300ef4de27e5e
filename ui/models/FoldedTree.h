#pragma once
#include <QSet>
#include <QStringList>
#include <vector>

namespace fairlead::ui {

/// Which rows of a tree that lies flat in a table are shown: all, but for those below a row that somebody closed. Rows
/// are known by their keys, so that what was closed stays so when the tree is made anew. Value type.
class FoldedTree
{
public:
    /// By row: the place of the row above it (-1: none), and its key. A row's descendants follow it.
    void set(std::vector<int> parents, QStringList keys);
    int count() const { return int(m_shown.size()); }
    /// The place in the tree of a row that is shown.
    int at(int row) const { return m_shown[size_t(row)]; }
    bool hasBelow(int at) const;
    bool isOpen(int at) const { return !m_closed.contains(m_keys[at]); }

    /// What toggling the row will do: how many rows follow it then (above 0) or go (below 0); 0: nothing.
    int toggling(int row) const;
    void toggle(int row);

private:
    std::vector<int> shownRows(const QSet<QString>& closed) const;
    QSet<QString> toggled(int row) const;

    std::vector<int> m_parents;
    QStringList m_keys;
    QSet<QString> m_closed;
    std::vector<int> m_shown;
};

} // namespace fairlead::ui
