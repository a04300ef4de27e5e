#pragma once
#include "insight/EndedDeals.h"

namespace fairlead {

/// The won deals of a scope, whatever its period, each with whether the customer had bought before: won a deal that
/// closed on an earlier day, of anybody's. Deals without a customer are of new ones.
class ExistingCustomers
{
public:
    static Result<ExistingCustomers> load(const Reader& reader, const ReportScope& scope);

    struct WonDeal
    {
        RecordId id;
        int closedOn = 0; ///< Julian
        QString currency; ///< empty: no amount
        qint64 amount = 0; ///< by credit share, where the scope asks for people
        bool existing = false;
    };
    const std::vector<WonDeal>& deals() const { return m_deals; }

private:
    std::vector<WonDeal> m_deals;
};

} // namespace fairlead
