#pragma once
#include "models/BoardModel.h"
#include "print/PrintSheet.h"

namespace fairlead::ui {

/// A board on paper: its columns with their heads and all their cards, over as many pages as they need.
class BoardPaper
{
public:
    static PrintSheet sheetOf(const BoardModel& model, const QString& title, const QString& scope);

private:
    static PrintDrawing drawingOf(const BoardModel& model);
};

} // namespace fairlead::ui
