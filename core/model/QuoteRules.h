#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// What has become of a quotation. Codes of the choice list `quote_state`; blank = open.
namespace quote_state {
inline const QString open = QStringLiteral("open");
inline const QString accepted = QStringLiteral("accepted");
inline const QString rejected = QStringLiteral("rejected");
inline const QString withdrawn = QStringLiteral("withdrawn");
} // namespace quote_state

/// The accepted version is one of the quotation's own.
void checkQuote(const Record& after, const RuleContext& context, std::vector<Problem>& problems);
/// Nothing was sent on a day that is still to come, or is no longer valid when it is sent.
void checkQuoteVersion(const Record& after, const RuleContext& context, std::vector<Problem>& problems);
/// A version that was sent stays as it is ("frozen"); only the day of sending itself may be corrected or taken back.
void keepSentVersion(
    const Record& before, const Record& after, const RuleContext& context, std::vector<Problem>& problems);
/// The same for its lines, new ones too. Files of what was sent elsewhere may bring the lines after the day of sending.
void checkQuoteLine(const Record& after, const RuleContext& context, std::vector<Problem>& problems);
/// And no line of it goes to another version.
void keepSentLine(
    const Record& before, const Record& after, const RuleContext& context, std::vector<Problem>& problems);

/// A new quotation is open, and has a number also where no series gives one; a result has its day, an accepted
/// quotation the version that was accepted: the one sent last, where nobody says another. One that is open again has
/// neither.
std::vector<EditStep> followQuote(const Record* before, Record& after, const RuleContext& context);
/// A new version is the next one of its quotation, and is called by number and version.
std::vector<EditStep> followQuoteVersion(const Record* before, Record& after, const RuleContext& context);

} // namespace fairlead
