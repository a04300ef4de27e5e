#include "models/TreeLayout.h"

#include <QRectF>
#include <QSet>
#include <algorithm>

namespace fairlead::ui {

namespace {

class Layout
{
public:
    Layout(const QList<TreeNode>& nodes, QSizeF box, QSizeF gap)
        : m_box(box)
        , m_gap(gap)
    {
        QSet<QString> known;
        for (const TreeNode& node : nodes)
            known.insert(node.key);
        for (const TreeNode& node : nodes)
            if (known.contains(node.parent) && node.parent != node.key) m_children[node.parent].append(node.key);
        for (const TreeNode& node : nodes)
            if (!known.contains(node.parent) || node.parent == node.key) lay(node.key, 0);
        // What is left hangs in a ring: it is cut where it comes first.
        for (const TreeNode& node : nodes)
            if (!m_places.contains(node.key)) lay(node.key, 0);
    }
    const QHash<QString, QPointF>& places() const { return m_places; }

private:
    /// Lays out the subtree at the right of all that stands; leaves take the next free column.
    void lay(const QString& key, int depth)
    {
        m_places.insert(key, {});
        qreal first = 0, last = 0;
        bool any = false;
        for (const QString& child : m_children.value(key)) {
            if (m_places.contains(child)) continue;
            lay(child, depth + 1);
            last = m_places.value(child).x();
            if (!any) first = last;
            any = true;
        }
        qreal x = (first + last) / 2;
        if (!any) {
            x = m_next;
            m_next += m_box.width() + m_gap.width();
        }
        m_places[key] = { x, depth * (m_box.height() + m_gap.height()) };
    }

    QSizeF m_box;
    QSizeF m_gap;
    QHash<QString, QStringList> m_children;
    QHash<QString, QPointF> m_places;
    qreal m_next = 0;
};

} // namespace

QHash<QString, QPointF> treeLayout(const QList<TreeNode>& nodes, QSizeF box, QSizeF gap)
{
    QHash<QString, QPointF> places = Layout(nodes, box, gap).places();
    QList<QRectF> taken;
    for (const TreeNode& node : nodes) {
        if (!node.place) continue;
        places[node.key] = *node.place;
        taken.append({ *node.place, box });
    }
    if (taken.isEmpty()) return places;
    for (const TreeNode& node : nodes) {
        if (node.place) continue;
        QRectF rect(places.value(node.key), box);
        // Below the one he reports to, wherever that one was put.
        if (places.contains(node.parent) && node.parent != node.key)
            rect.moveTopLeft(places.value(node.parent) + QPointF(0, box.height() + gap.height()));
        const auto inTheWay = [&rect](const QRectF& other) { return other.intersects(rect); };
        while (std::any_of(taken.cbegin(), taken.cend(), inTheWay))
            rect.translate(box.width() + gap.width(), 0);
        places[node.key] = rect.topLeft();
        taken.append(rect);
    }
    return places;
}

} // namespace fairlead::ui
