#include "model/VisitRules.h"

#include <QDateTime>

namespace fairlead {

using namespace Qt::StringLiterals;

void checkVisit(const Record& after, const RuleContext& context, std::vector<Problem>& problems)
{
    constexpr qint64 clockSlack = 60000; // the minute that is shown as now
    const qint64 in = after.number(u"checked_in_at"_s);
    const qint64 out = after.number(u"checked_out_at"_s);
    for (const QString& field : { u"checked_in_at"_s, u"checked_out_at"_s })
        if (const qint64 moment = after.number(field); moment > context.now + clockSlack)
            problems.push_back({ field, u"future"_s, QDateTime::fromMSecsSinceEpoch(moment).toString(Qt::ISODate) });
    if (after.isBlank(u"checked_out_at"_s)) return;
    if (after.isBlank(u"checked_in_at"_s))
        problems.push_back({ u"checked_in_at"_s, u"required"_s, {} });
    else if (out < in)
        problems.push_back({ u"checked_out_at"_s, u"order"_s, {} });
}

} // namespace fairlead
