#pragma once
#include "insight/ReportResult.h"

#include <QCoreApplication>

class QWidget;

namespace fairlead::ui {

/// How a number comes about: formula, what went in, up to which day, and what a reader must know beside it.
class FormulaMenu
{
    Q_DECLARE_TR_FUNCTIONS(FormulaMenu)
public:
    /// `parts` and `notes`: a sentence each. Opens below the head of `page`, `below` pixels high.
    static void show(QWidget& page, int below, const QStringList& parts, const std::vector<ReportInput>& inputs,
        const QString& asOf, const QStringList& notes, bool chinese);
};

} // namespace fairlead::ui
