#pragma once
#include <Qt>

namespace fairlead::ui {

/// What the model of a flat table says of a row that stands in a tree; see widgets/TreeColumn.
enum TreeRole {
    TreeDepth = Qt::UserRole + 100, ///< int
    TreeOpen ///< bool: the rows below are shown; invalid: there are none
};

} // namespace fairlead::ui
