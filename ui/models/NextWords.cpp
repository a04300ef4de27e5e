#include "models/NextWords.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QString NextWords::nameOf(const NextActivity& next) const
{
    const ChoiceList* kinds = m_catalog.list(u"appointment_kind"_s);
    const ChoiceValue* kind = kinds ? kinds->find(next.kind) : nullptr;
    return kind ? kind->label.in(m_chinese) : next.text;
}

QString NextWords::of(const std::optional<NextActivity>& next) const
{
    const Format format(m_chinese, m_today);
    const QString name = next ? nameOf(*next) : QString();
    switch (nextStateOf(next, m_today)) {
    case NextState::None:
        return tr("No next step");
    case NextState::Today:
        return tr("Today: %1", "what is planned").arg(name);
    case NextState::Late:
        return tr("%1 late: %2", "days and what was planned").arg(format.days(double(next->on.daysTo(m_today))), name);
    case NextState::Later:
        break;
    }
    return next->on.isValid() ? tr("%1: %2", "day and what is planned").arg(format.day(next->on), name) : name;
}

} // namespace fairlead::ui
