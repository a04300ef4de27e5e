#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// What a stage means. Codes of the choice list `stage_kind`.
namespace stage_kind {
inline const QString open = QStringLiteral("open");
inline const QString won = QStringLiteral("won");
inline const QString lost = QStringLiteral("lost");
inline const QString noDecision = QStringLiteral("no_decision");
inline const QString cancelled = QStringLiteral("cancelled");
inline const QString disqualified = QStringLiteral("disqualified");
inline const QString duplicate = QStringLiteral("duplicate");
} // namespace stage_kind

/// The kind that a stage of this name most likely has: won / closed won / 赢单 / 成交 → won and so on; open otherwise.
QString guessStageKind(const QString& stageName);

/// The chance in force, in basis points: a typed one while it is for this stage, else the stage's of that day, won 100
/// %, other ends 0; nothing where nobody said (weighted is then unknown, not 0).
std::optional<qint64> chanceInForce(
    const Record& opportunity, const QString& stageKind, std::optional<qint64> stageChance);

/// Closed before opened, an end without its date, dates too far back …
void checkOpportunity(const Record& after, const RuleContext& context, std::vector<Problem>& problems);

/// What follows from a new or changed deal: a start where none was given, the owner's unit of that day, a stage event
/// for every move and a deal change for amount, date, owner, category and hold between moves.
std::vector<EditStep> followOpportunity(const Record* before, Record& after, const RuleContext& context);

} // namespace fairlead
