#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// Where a lead stands. Codes of the choice list `lead_status`.
namespace lead_status {
inline const QString fresh = QStringLiteral("new");
inline const QString working = QStringLiteral("working");
inline const QString qualified = QStringLiteral("qualified");
inline const QString converted = QStringLiteral("converted");
inline const QString rejected = QStringLiteral("rejected");
} // namespace lead_status

/// Is it still to be followed up? Words that a file brought along count as being worked on.
bool isOpenLead(const QString& status);

/// A lead says at least who it is: a company, a person or a topic.
void checkLead(const Record& after, const RuleContext& context, std::vector<Problem>& problems);

/// What follows from a new or changed lead: its topic, status and day where none was given, the owner's unit of that
/// day, and an event whenever it changes hands, is qualified, converted, rejected or taken up again.
std::vector<EditStep> followLead(const Record* before, Record& after, const RuleContext& context);

} // namespace fairlead
