#pragma once
#include "insight/ReportResult.h"

#include <QCoreApplication>

class QPoint;
class QWidget;

namespace fairlead::ui {

/// How a number comes about, in words.
struct Formula
{
    QStringList parts = {}; ///< a sentence each
    std::vector<ReportInput> inputs = {}; ///< what went in
    QString asOf = {}; ///< the day up to which it knows, as written for people
    QStringList notes = {}; ///< what a reader must know beside it
};

/// Formula, inputs and day of a number, as a menu with nothing to choose.
class FormulaMenu
{
    Q_DECLARE_TR_FUNCTIONS(FormulaMenu)
public:
    /// At a place of the screen.
    static void show(QWidget& owner, const QPoint& place, const Formula& formula, bool chinese);
};

} // namespace fairlead::ui
