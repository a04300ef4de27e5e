#pragma once
#include "models/Format.h"
#include "store/Reader.h"

namespace fairlead::ui {

/// What tells records of one name from each other, in a few words: of a contact post and company; of others what they
/// belong to, then the first columns of their list, without who owns them. Belongs to the reader's thread.
QString recordDetail(const Reader& reader, const Record& record, bool chinese, const Format& format);

} // namespace fairlead::ui
