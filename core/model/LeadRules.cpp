#include "model/LeadRules.h"

#include "model/Catalog.h"

#include <QDateTime>

namespace fairlead {

using namespace Qt::StringLiterals;

bool isOpenLead(const QString& status) { return status != lead_status::converted && status != lead_status::rejected; }

void checkLead(const Record& after, const RuleContext&, std::vector<Problem>& problems)
{
    if (after.isBlank(u"topic"_s)) problems.push_back({ u"company_name"_s, u"required"_s, {} });
}

namespace {

void complete(const Record* before, Record& after, const RuleContext& context)
{
    if (after.isBlank(u"topic"_s))
        after.set(u"topic"_s, after.text(after.isBlank(u"company_name"_s) ? u"contact_name"_s : u"company_name"_s));
    if (after.isBlank(u"status"_s)) after.set(u"status"_s, lead_status::fresh);
    if (!before && after.sourceRun.isNull() && after.isBlank(u"received_on"_s))
        after.set(u"received_on"_s, context.happenedOn);
}

/// What belongs to an end goes when the lead is taken up again.
void settleResult(Record& after)
{
    if (after.text(u"status"_s) != lead_status::rejected) after.set(u"reject_reason"_s, QString());
    if (after.text(u"status"_s) != lead_status::converted)
        after.set(u"converted_to"_s, RecordId()).set(u"converted_on"_s, QDate());
}

QString ownerEvent(const RecordId& from, const RecordId& to, const RuleContext& context)
{
    if (to.isNull()) return u"returned"_s;
    return from.isNull() && to == context.person ? u"picked"_s : u"assigned"_s;
}

QString statusEvent(const QString& from, const QString& to)
{
    if (to == lead_status::qualified || to == lead_status::converted || to == lead_status::rejected) return to;
    return isOpenLead(from) ? QString() : u"reopened"_s;
}

EditStep event(const Record& lead, const QString& what, const RuleContext& context)
{
    Record event(context.lookup.catalog().type(u"lead_event"_s));
    event.set(u"lead"_s, lead.id).set(u"event"_s, what).set(u"to_owner"_s, lead.reference(u"owner"_s));
    if (what == lead_status::rejected) event.set(u"reason"_s, lead.text(u"reject_reason"_s));
    // Of an act dated back only the day is known.
    event.set(u"happened_at"_s,
        context.happenedOn == context.today ? context.now
                                            : QDateTime(context.happenedOn, QTime(12, 0)).toMSecsSinceEpoch());
    return EditStep::create(std::move(event));
}

} // namespace

std::vector<EditStep> followLead(const Record* before, Record& after, const RuleContext& context)
{
    complete(before, after, context);
    const RecordId from = before ? before->reference(u"owner"_s) : RecordId();
    const RecordId to = after.reference(u"owner"_s);
    const QString oldStatus = before ? before->text(u"status"_s) : lead_status::fresh;
    const QString status = after.text(u"status"_s);
    if (before && status != oldStatus) settleResult(after);

    std::vector<EditStep> steps;
    if (from != to) {
        after.set(u"owner_unit"_s, context.lookup.unitOf(to, context.happenedOn));
        steps.push_back(event(after, ownerEvent(from, to, context), context));
        steps.back().record.set(u"from_owner"_s, from);
    }
    const QString what = status == oldStatus ? QString() : statusEvent(oldStatus, status);
    if (!what.isEmpty()) steps.push_back(event(after, what, context));
    return steps;
}

} // namespace fairlead
