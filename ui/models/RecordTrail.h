#pragma once
#include "base/RecordId.h"

#include <QString>
#include <memory>
#include <vector>

namespace fairlead::ui {

/// The list that a person came from when he opened a record: previous and next walk over it. Row numbers, 8 bytes each,
/// shared by all who look at it. Plain value.
struct RecordTrail
{
    QString type; ///< record type of the rows
    std::shared_ptr<const std::vector<qint64>> rows = {};

    bool isEmpty() const { return !rows || rows->empty(); }
    qint64 size() const { return rows ? qint64(rows->size()) : 0; }
    /// Place of a row number in the list, 0-based; -1: the record is not in it.
    qint64 placeOf(qint64 n) const
    {
        if (!rows) return -1;
        const auto at = std::find(rows->begin(), rows->end(), n);
        return at == rows->end() ? -1 : qint64(at - rows->begin());
    }
};

} // namespace fairlead::ui
