#pragma once
#include "insight/DealPath.h"
#include "models/Format.h"
#include "print/PrintSheet.h"
#include "widgets/StagePath.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// The way of a deal through its stages: as chevrons of the page, and on paper.
class PathPaper
{
    Q_DECLARE_TR_FUNCTIONS(PathPaper)
public:
    static QList<StageStep> stepsOf(const DealPath& path, const Format& format);
    static PrintDrawing drawingOf(const QList<StageStep>& steps);
};

} // namespace fairlead::ui
