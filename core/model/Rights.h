#pragma once
#include "model/Record.h"

namespace fairlead {

enum class Action { See, Create, Change, Delete, Export };

/// The one question every page, query and command asks before it shows or does something. Until rights are built it
/// says yes to everybody. `record` may be a blank one when only the type is known.
inline bool may(const RecordId& person, Action action, const Record& record)
{
    Q_UNUSED(person)
    Q_UNUSED(action)
    Q_UNUSED(record)
    return true;
}

} // namespace fairlead
