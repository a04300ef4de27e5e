#pragma once
#include "base/Money.h"
#include "insight/GroupKey.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// What was won, of one group.
struct WonGroup
{
    GroupKey key;
    qint64 deals = 0; ///< each once, however many parts of it fall here
    qint64 withoutAmount = 0; ///< of `deals`
    QList<Money> won; ///< one sum per currency, ordered by code
    QList<Money> mean; ///< won ÷ deals with an amount in that currency, rounded half away from zero
    QList<Money> overlay; ///< by person and team: on top, not part of `won`
};

struct WonResult
{
    By by = By::None;
    std::vector<WonGroup> groups; ///< periods in their order; others by amount, the largest first
    WonGroup total; ///< the sum of the groups; `deals` counts each once
    std::vector<RecordId> unevenShares; ///< findings: deals whose credit shares do not add up to 100 %
    qint64 undated = 0; ///< won deals left out because they have no closed-on day and the scope has a period
};

/// Money won: Σ amount of deals in a won stage whose closed-on day lies in the period, per currency.
///
/// Whose: by person or team, and where the scope restricts to such, by credit share: each sharer gets his part and
/// brings it to his unit of that day; 100 % goes to the owner of the day where nobody shares. Shares that do not add up
/// to 100 % are used as they are and listed. By product: by line value, see LineTable::split(). All parts add up to
/// the cent.
class WonAmount
{
public:
    explicit WonAmount(const Reader& reader)
        : m_reader(reader)
    {
    }
    Result<WonResult> compute(const ReportScope& scope, By by) const;
    /// The deals behind a group; no key: behind the total. Ordered by id, which is the order of creation.
    Result<std::vector<RecordId>> dealsBehind(
        const ReportScope& scope, By by, const std::optional<GroupKey>& group) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
