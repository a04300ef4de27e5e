#pragma once
#include "insight/ReportScope.h"
#include "store/Reader.h"

#include <QSet>

namespace fairlead {

/// The deals that are on hold on the day of a question: *on hold until* lies after it. As of a past day what that date
/// was then, by the deal changes of kind `hold` since.
class HeldDeals
{
public:
    static Result<HeldDeals> load(const Reader& reader, const ReportScope& scope);
    bool contains(const RecordId& deal) const { return m_deals.contains(deal); }
    bool isEmpty() const { return m_deals.isEmpty(); }

private:
    QSet<RecordId> m_deals;
};

} // namespace fairlead
