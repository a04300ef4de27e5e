#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A value of a choice list: its list takes values of people, its code is a plain word (a–z, digits, _; at most 40), a
/// value that is not of the program has a label, a colour is #rrggbb.
void checkChoice(const Record& after, const RuleContext& context, std::vector<Problem>& problems);

/// How a field is used: type and field exist; yes-or-no fields, files and references to any record cannot be required.
void checkFieldUse(const Record& after, const RuleContext& context, std::vector<Problem>& problems);

/// How a kind of record is numbered: a pattern that can be read, a first number from 1 on.
void checkNumberSeries(const Record& after, const RuleContext& context, std::vector<Problem>& problems);

} // namespace fairlead
