#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// What kind of way of contact a text is: email, web, mobile (Chinese numbers), phone; empty if it could be anything.
QString guessPointKind(const QString& value);

/// Fills the kind of a contact point that was written without one.
std::vector<EditStep> completePoint(const Record* before, Record& after, const RuleContext& context);

} // namespace fairlead
