#pragma once
#include "insight/ReportResult.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"
#include "store/Rehearsal.h"

namespace fairlead::ui {

/// Forecast and funnel as they are and as a rehearsal would make them, from one moment of the workspace.
struct WhatIfFigures
{
    struct Pair
    {
        ReportResult now;
        ReportResult then;
    };
    Pair forecast;
    Pair funnel;
    QString error; ///< why there is nothing; empty if there is

    /// On any thread that owns the reader. `by`: how the forecast is split.
    static WhatIfFigures of(
        const Reader& reader, const Rehearsal& rehearsal, const ReportScope& scope, const QString& by);
    /// All that amounts stand in, now or then, ordered.
    QStringList currencies() const;
    /// The currency that most of the open amount is in, now or then; empty if there is none.
    QString leadingCurrency() const;
};

} // namespace fairlead::ui
