#pragma once
#include "models/BoardModel.h"
#include "print/PrintSheet.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// A board on paper: its figures, then each column as a table of its cards, all of them.
class BoardPaper
{
    Q_DECLARE_TR_FUNCTIONS(BoardPaper)
public:
    static PrintSheet sheetOf(const BoardModel& model, const QString& title, const QString& scope);

private:
    static PrintTable tableOf(const BoardModel& model, int column);
};

} // namespace fairlead::ui
