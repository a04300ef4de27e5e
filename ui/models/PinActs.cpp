#include "models/PinActs.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

bool PinActs::toggle(const QString& type, const RecordId& id, const Period& period)
{
    const auto found = m_session.reader().find(m_session.catalog().type(type), id);
    if (!found || !*found) return false;
    Record record = **found;
    const auto pinned = Period::parse(record.text(u"pinned_period"_s));
    const bool isPinned = pinned && period.contains(pinned->from) && period.contains(pinned->to);
    record.set(u"pinned_period"_s, isPinned ? QString() : period.text());
    Edit edit;
    edit.name = isPinned ? tr("unpin “%1”").arg(record.title())
                         : tr("pin “%1” for %2", "record, period").arg(record.title(), period.text());
    edit.steps.push_back(EditStep::change(record, { u"pinned_period"_s }));
    return m_session.apply(std::move(edit));
}

} // namespace fairlead::ui
