#pragma once
#include "store/Reader.h"

namespace fairlead {

/// How a contact is addressed: as somebody wrote it into his record, else computed from his name, sex and present post.
/// One indexed look-up.
QString salutationOf(const Reader& reader, const Record& contact, bool chinese);

} // namespace fairlead
