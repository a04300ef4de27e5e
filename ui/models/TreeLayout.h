#pragma once
#include <QHash>
#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QString>
#include <optional>

namespace fairlead::ui {

/// Somebody in a tree of who reports to whom.
struct TreeNode
{
    QString key;
    QString parent; ///< of another node; anything else, or a ring: at the top
    std::optional<QPointF> place = {}; ///< where he was put; nothing: to be laid out
};

/// Where each box stands, by its upper left corner: below the one it belongs to, side by side with its likes, parents
/// above the middle of their children. Who has a place keeps it; the others go where they are in nobody's way. Pure.
QHash<QString, QPointF> treeLayout(const QList<TreeNode>& nodes, QSizeF box, QSizeF gap);

} // namespace fairlead::ui
