#pragma once
#include "model/RecordType.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// Which cells of a list may be changed where they stand.
class CellRules
{
    Q_DECLARE_TR_FUNCTIONS(CellRules)
public:
    /// Why no cell of the field may; empty: it may.
    static QString whyNot(const RecordType& type, const Field& field, bool chinese);
    /// Whether lines that are pasted below the last row can become records.
    static bool mayAdd(const RecordType& type);
};

} // namespace fairlead::ui
