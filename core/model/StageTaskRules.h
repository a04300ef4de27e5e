#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// The tasks that a deal is given because it has come to a stage, from the stage's templates that are not retired: due
/// so many working days after that day, for its owner or his manager. Each deal has each of them once, whatever its way
/// through the stages – the ids follow from deal and template, so that two laptops that move the same deal make the
/// same task. What a file or sync brings makes none: its tasks come with it, or there are none.
std::vector<EditStep> giveStageTasks(const Record* before, Record& after, const RuleContext& context);

/// Who leads a person on a day: whom his membership says he reports to, else the head of his unit, or of the next one
/// above it that has another head. Null if nobody does.
RecordId managerOf(const RecordId& person, QDate day, const Lookup& lookup);

} // namespace fairlead
