#pragma once
#include "base/Money.h"
#include "insight/Flag.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// An open deal with what is out of line with it.
struct FlaggedDeal
{
    RecordId deal;
    QString name;
    RecordId company;
    RecordId owner;
    RecordId unit;
    RecordId stage;
    QString stageName;
    Money amount;
    std::vector<Flag> flags; ///< that stand, the most severe first
    std::vector<Flag> dismissed; ///< whose facts are still those that somebody dismissed

    int weight() const; ///< of the flags: high 4, medium 2, low 1
    const Flag* find(FlagKind kind) const; ///< among those that stand; null: none
};

/// Which open deals are out of line and why, by the rules in force; see FlagJudge and FlagRules. Deals on hold are
/// left in peace. A flag that was dismissed comes back when its facts have changed. Belongs to the reader's thread.
class Anomalies
{
public:
    explicit Anomalies(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// The deals with a flag that stands, the heaviest first, else as created. Asked of the scope: the person, or the
    /// people who are in its unit today; pipeline and currency.
    Result<std::vector<FlaggedDeal>> compute(const ReportScope& scope) const;
    /// Of an owner, null: of everybody.
    Result<std::vector<FlaggedDeal>> compute(const RecordId& owner, QDate today) const;
    /// A few deals, after an edit: by look-ups. Those that are not open are left out, those without flags are not.
    Result<std::vector<FlaggedDeal>> of(const std::vector<RecordId>& deals, QDate today) const;

private:
    Result<std::vector<FlaggedDeal>> scan(const ReportScope& scope, const std::vector<RecordId>& only) const;
    const Reader& m_reader;
};

} // namespace fairlead
