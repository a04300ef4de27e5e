#pragma once
#include "insight/Flag.h"
#include "store/Reader.h"

#include <QHash>
#include <array>

namespace fairlead {

/// When a kind of flag is raised.
struct FlagLimit
{
    /// In the unit of the kind: days beyond what the stage expects; times the close was pushed; percent of the amount;
    /// stages skipped or gone back; days without contact; the place of the stage in its pipeline (1 = first) from which
    /// a decision maker or an amount is wanted; percentage points of chance; days the close is overdue. NoNextStep has
    /// none.
    qint64 threshold = 0;
    FlagSeverity severity = FlagSeverity::Low;
    bool enabled = true;
    bool operator==(const FlagLimit&) const = default;
};

/// The rules in force: what the program takes for each kind, overridden by the workspace's flag_rule records, those of
/// a pipeline before those of all.
class FlagRules
{
public:
    static Result<FlagRules> load(const Reader& reader);
    static FlagLimit builtIn(FlagKind kind);
    const FlagLimit& of(FlagKind kind, const RecordId& pipeline) const;

private:
    using Limits = std::array<FlagLimit, flagKinds>;
    Limits m_common {};
    QHash<RecordId, Limits> m_ofPipelines;
};

} // namespace fairlead
