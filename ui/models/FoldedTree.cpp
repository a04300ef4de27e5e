#include "models/FoldedTree.h"

namespace fairlead::ui {

void FoldedTree::set(std::vector<int> parents, QStringList keys)
{
    m_parents = std::move(parents);
    m_keys = std::move(keys);
    m_shown = shownRows(m_closed);
}

bool FoldedTree::hasBelow(int at) const { return size_t(at) + 1 < m_parents.size() && m_parents[size_t(at) + 1] == at; }

std::vector<int> FoldedTree::shownRows(const QSet<QString>& closed) const
{
    std::vector<int> shown;
    std::vector<bool> visible(m_parents.size());
    for (size_t at = 0; at < m_parents.size(); ++at) {
        const int parent = m_parents[at];
        visible[at] = parent < 0 || (visible[size_t(parent)] && !closed.contains(m_keys[parent]));
        if (visible[at]) shown.push_back(int(at));
    }
    return shown;
}

QSet<QString> FoldedTree::toggled(int row) const
{
    QSet<QString> closed = m_closed;
    const QString& key = m_keys[at(row)];
    if (!closed.remove(key)) closed.insert(key);
    return closed;
}

int FoldedTree::toggling(int row) const
{
    if (!hasBelow(at(row))) return 0;
    return int(shownRows(toggled(row)).size()) - count();
}

void FoldedTree::toggle(int row)
{
    if (!hasBelow(at(row))) return;
    m_closed = toggled(row);
    m_shown = shownRows(m_closed);
}

} // namespace fairlead::ui
