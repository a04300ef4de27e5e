#pragma once
#include "insight/ReportResult.h"

namespace fairlead {

/// Says whether a figure is clearly better or worse than another of its kind: by a tenth of that one or more. Nothing
/// is said where either is unknown, too young, or rests on fewer than ten cases, nor of sums in several currencies.
enum class Aim { High, Low };
void markFigure(ReportCell& cell, const ReportCell& against, Aim aim);
/// The note that tells the marks, if there are any; `against`: what they compare with, "the average".
void noteMarks(ReportResult& report, const Label& against);

} // namespace fairlead
