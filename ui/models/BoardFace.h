#pragma once
#include "models/BoardModel.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What stands in the head of a column, in words: figures are those of the board's queries.
struct BoardFace
{
    Q_DECLARE_TR_FUNCTIONS(BoardFace)
public:
    QString title;
    QString count;
    QString note;
    QString sum; ///< empty where the board has no amounts, or nothing has one
    QString weighted;
    QString tip; ///< all of it, with exact figures
    QString spoken; ///< for a screen reader

    static BoardFace of(const BoardModel& model, int column);
    /// "24 open · ¥13,292,000 · weighted ¥7,132,545".
    static QString wholeLine(const BoardModel& model);
};

} // namespace fairlead::ui
