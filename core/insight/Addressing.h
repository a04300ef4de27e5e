#pragma once
#include "store/Reader.h"

namespace fairlead {

/// How a contact is addressed in a language: as somebody wrote it into his record for that language (`salutation`, for
/// English `salutation_en` before it), else computed from his name, sex and present post. What is written in hanzi is
/// never used in English. One indexed look-up.
QString salutationOf(const Reader& reader, const Record& contact, bool chinese);

} // namespace fairlead
