#include "models/ChecklistActs.h"

#include "model/CriterionRules.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

bool ChecklistActs::say(
    const Record& subject, const Record& criterion, const QString& state, const QString& proof, QString name)
{
    Record tick = m_session.workspace().blank(u"criterion_tick"_s);
    tick.set(u"subject"_s, AnyRef { subject.type->number(), subject.id }).set(u"criterion"_s, criterion.id);
    tick.set(u"state"_s, state).set(u"proof"_s, proof.trimmed()).set(u"happened_on"_s, m_session.today());
    return m_session.apply({ std::move(name), { EditStep::create(std::move(tick)) }, {} });
}

bool ChecklistActs::tick(const Record& subject, const Record& criterion, const QString& proof)
{
    return say(subject, criterion, tick_state::met, proof,
        tr("tick “%1” of %2", "criterion, deal or lead").arg(criterion.title(), subject.title()));
}

bool ChecklistActs::withdraw(const Record& subject, const Record& criterion)
{
    return say(subject, criterion, tick_state::withdrawn, {},
        tr("withdraw “%1” of %2", "criterion, deal or lead").arg(criterion.title(), subject.title()));
}

} // namespace fairlead::ui
