#pragma once
#include "base/Money.h"
#include "model/Field.h"

#include <QStringList>
#include <optional>

namespace fairlead {

/// In what way an open deal is out of line; codes of the choice list `flag_kind`, in its order.
enum class FlagKind {
    LongInStage,
    Pushed,
    AmountUp,
    AmountDown,
    Skipped,
    MovedBack,
    Silent,
    NoNextStep,
    NoDecisionMaker,
    ChanceOff,
    OverdueClose,
    NoAmount
};
inline constexpr int flagKinds = int(FlagKind::NoAmount) + 1;
enum class FlagSeverity { Low, Medium, High };

QString codeOf(FlagKind kind); ///< "long_in_stage" …
std::optional<FlagKind> flagKindOf(const QString& code);
QString codeOf(FlagSeverity severity); ///< "low", "medium", "high"
std::optional<FlagSeverity> flagSeverityOf(const QString& code);

/// One thing that is out of line with a deal, with the numbers that say so.
struct Flag
{
    FlagKind kind = FlagKind::LongInStage;
    FlagSeverity severity = FlagSeverity::Low;
    /// What was found, in the unit of the kind: days (in the stage, silent, overdue, since the move back), times
    /// pushed, percent of the amount, stages skipped, the typed chance in percent.
    qint64 found = 0;
    qint64 against = 0; ///< what it is held against: expected days, days the close was pushed by, the stage's chance
    QStringList stages {}; ///< the stage it stands in; skipped ones; from and to of a move back
    Money before {};
    Money after {};
    /// The facts that made the flag, as a text that is the same as long as they are: days that merely pass do not
    /// change it. Who dismissed a flag did so for these facts.
    QString facts {};
    bool operator==(const Flag&) const = default;
};

} // namespace fairlead
