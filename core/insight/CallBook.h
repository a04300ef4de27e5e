#pragma once
#include "insight/ForecastCalls.h"

#include <map>

namespace fairlead {

/// What was said in forecast calls about one period and measure. Of what was corrected or taken back only what holds
/// now is here; earlier calls stay.
class CallBook
{
public:
    /// `from`: the first day of this call; `until`: what was said later is not known, invalid = all is.
    static Result<CallBook> load(
        const Reader& reader, const Period& period, const QString& measure, QDate from, QDate until);

    struct Said
    {
        std::optional<CallFigure> newest; ///< of this call or an earlier one
        std::optional<CallFigure> before; ///< the newest of earlier calls
    };
    /// Of a person, a unit, or null of the whole.
    Said own(const RecordId& who) const;
    Said above(const RecordId& who) const;
    std::vector<RecordId> everybody() const;

private:
    struct Both
    {
        Said own;
        Said above;
    };
    std::map<RecordId, Both> m_said;
};

} // namespace fairlead
