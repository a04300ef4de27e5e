#pragma once
#include "model/Edit.h"

namespace fairlead {

/// The kind of a file by the end of its name, a code of the list file_kind; "other" where it tells nothing.
QString fileKindOf(const QString& fileName);

/// An attachment whose kind nobody chose gets it from its name.
std::vector<EditStep> completeAttachment(const Record* before, Record& after, const RuleContext& context);
/// A name is a name: no folders in it, nothing that no system can write.
void checkAttachment(const Record& after, const RuleContext& context, std::vector<Problem>& problems);

} // namespace fairlead
