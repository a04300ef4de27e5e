#pragma once
#include "insight/Anomalies.h"
#include "insight/CalendarItems.h"
#include "models/Format.h"
#include "widgets/RowList.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// Deals that want something, and what is planned, as rows of a RowList. On the reader's thread.
class DealRows
{
    Q_DECLARE_TR_FUNCTIONS(DealRows)
public:
    static RowList::Row needy(const Reader& reader, const FlaggedDeal& deal, const Format& format);
    /// How grave a flag is, as the tone of a badge.
    static Tone toneOf(FlagSeverity severity);
    /// `sitter` may read what is private to him; null: nobody.
    static RowList::Row planned(
        const Reader& reader, const CalendarItem& item, const Format& format, const RecordId& sitter);
};

} // namespace fairlead::ui
