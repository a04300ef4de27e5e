#pragma once
#include "model/Edit.h"

namespace fairlead {

namespace task_status {
inline const QString open = QStringLiteral("open");
inline const QString doing = QStringLiteral("doing");
inline const QString done = QStringLiteral("done");
inline const QString dropped = QStringLiteral("dropped");
} // namespace task_status

/// A task that is finished gets the day on which it was done, one that is open again loses it. Finishing one that
/// repeats creates the next: due on the first day of its rule after the due day that is not past, with the same length
/// of preparation. Its id follows from the finished task and that day, so that two laptops that finish the same task
/// make the same next one; a rule with COUNT counts down and ends.
std::vector<EditStep> followTask(const Record* before, Record& after, const RuleContext& context);

} // namespace fairlead
