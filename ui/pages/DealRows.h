#pragma once
#include "insight/Attention.h"
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
    static RowList::Row needy(const Reader& reader, const NeedyDeal& deal, const Format& format);
    /// `sitter` may read what is private to him; null: nobody.
    static RowList::Row planned(
        const Reader& reader, const CalendarItem& item, const Format& format, const RecordId& sitter);
};

} // namespace fairlead::ui
