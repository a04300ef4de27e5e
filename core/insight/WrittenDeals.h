#pragma once
#include "store/ChangeLog.h"

#include <functional>

namespace fairlead {

/// The deals that were written since a moment, or whose moves were: ordered by id, each once. Nothing if it cannot be
/// said: more than `most` operations, a place that is no part of the journal any more, a move whose deal is unknown, or
/// an operation of a type of which `concernsAll` says that it may concern every deal.
Result<std::optional<std::vector<RecordId>>> writtenDeals(const Reader& reader, const ChangeLog::Place& since,
    qint64 most, const std::function<bool(const RecordType&)>& concernsAll = {});

} // namespace fairlead
