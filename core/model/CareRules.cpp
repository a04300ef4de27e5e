#include "model/CareRules.h"

#include "model/TaskRules.h"

namespace fairlead {

using namespace Qt::StringLiterals;

std::vector<EditStep> completeCare(const Record* before, Record& after, const RuleContext& context)
{
    const bool done = after.text(u"state"_s) == task_status::done;
    if (after.isBlank(u"state"_s)) after.set(u"state"_s, task_status::open);
    if (!before) return {}; // one that comes from elsewhere: nobody said when it was done
    const bool was = before->text(u"state"_s) == task_status::done;
    if (done && !was && after.isBlank(u"done_on"_s)) after.set(u"done_on"_s, context.today);
    if (done && !was && after.isBlank(u"done_by"_s)) after.set(u"done_by"_s, context.person);
    if (!done && was) after.set(u"done_on"_s, QDate()).set(u"done_by"_s, RecordId());
    if (after.isBlank(u"reaction"_s))
        after.set(u"reaction_on"_s, QDate());
    else if (after.isBlank(u"reaction_on"_s))
        after.set(u"reaction_on"_s, context.today);
    return {};
}

} // namespace fairlead
