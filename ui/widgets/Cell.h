#pragma once
#include "theme/Marks.h"
#include "theme/Theme.h"
#include "widgets/Badge.h"

#include <QModelIndex>
#include <functional>
#include <optional>

namespace fairlead::ui {

/// How a column of a DataTable is drawn. Numbers, money, days and shares stand at the right.
/// Check: a box before the text. Tree: moved in by its depth, with an arrow where rows stand below; see TreeColumn.
enum class CellKind { Text, Name, Number, Money, Date, Stage, Days, Badge, NextStep, Share, Check, Tree };

/// What one cell shows. The page maps the roles of its model to this, see DataTable::setColumn; without a mapping the
/// text is the model's display text.
struct Cell
{
    QString text = {};
    /// Second part behind the text, in the same ink: "+12" behind "33 d".
    QString extra = {};
    Ink ink = Ink::Text;
    bool strong = false;
    /// Stage square: 0-based place and number of open stages; Won and Lost by `squareInk`.
    int stage = -1;
    int stages = 0;
    QString ownColour = {}; ///< "#3060c0", wins over the place
    Ink squareInk = Ink::Count;
    marks::Next next = marks::Next::Later;
    Tone tone = Tone::Neutral;
    QString icon = {};
    bool checked = false;
    bool canCheck = true; ///< Check: false draws no box
    int depth = 0; ///< Tree
    std::optional<bool> open = {}; ///< Tree: whether the rows below are shown; nothing: there are none
};

using CellReader = std::function<Cell(const QModelIndex&)>;

/// A heading row above the rows of one group, drawn across all columns.
struct GroupRow
{
    QString title = {};
    QString count = {};
    QString note = {};
    QString weighted = {};
    QString sum = {};
    bool open = true;
    bool hasFace = true; ///< initials before the title, as of people and companies
    /// Shares of overdue, without next step, today and later, for the activity bar; all 0 = no bar.
    qreal overdue = 0, none = 0, today = 0, later = 0;
};

using GroupReader = std::function<std::optional<GroupRow>(const QModelIndex&)>;

} // namespace fairlead::ui
