#pragma once
#include "store/Reader.h"

#include <QHash>

namespace fairlead {

/// When the customer was last spoken with about deals: UTC ms of the last call, visit, mail or message; notes are none.
/// Of some deals by look-ups, of all (an empty list) in one pass; deals that nobody spoke about are not in it.
Result<QHash<RecordId, qint64>> lastContacts(const Reader& reader, const std::vector<RecordId>& deals = {});

} // namespace fairlead
