#include "insight/CareDays.h"

#include "base/LunarCalendar.h"
#include "insight/YearDay.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

std::vector<CareDay> CareDays::of(const Record& contact, const Period& days)
{
    std::vector<CareDay> found;
    const auto month = int(contact.number(u"birth_month"_s));
    const auto day = int(contact.number(u"birth_day"_s));
    const bool isLunar = contact.text(u"birth_calendar"_s) == u"lunar"_s;
    const QDate birthday = yearDayIn(days, month, day, isLunar);
    if (birthday.isValid()) {
        CareDay one { contact.id, contact.title(), u"birthday"_s, { u"Birthday"_s, u"生日"_s }, birthday, {} };
        // A lunar year begins in the common year of its number, and what is left of it lies in the next one.
        const int year
            = isLunar && birthday < lunar::toDate(birthday.year(), 1, 1) ? birthday.year() - 1 : birthday.year();
        if (const auto born = int(contact.number(u"birth_year"_s)); born > 0 && born < year) one.years = year - born;
        if (isLunar) std::tie(one.lunarMonth, one.lunarDay) = std::pair(month, day);
        found.push_back(std::move(one));
    }
    for (const Field& field : contact.type->fields()) {
        if (!field.isCustom() || field.retired || field.kind != Kind::Date) continue;
        const QDate first = contact.date(field.name);
        if (!first.isValid()) continue;
        const QDate on = first > days.from ? first : yearDayIn(days, first.month(), first.day());
        if (!on.isValid() || !days.contains(on)) continue;
        CareDay one { contact.id, contact.title(), u"anniversary"_s, field.label, on, {} };
        if (on.year() > first.year()) one.years = on.year() - first.year();
        found.push_back(std::move(one));
    }
    return found;
}

Result<std::vector<CareDay>> CareDays::of(const std::vector<RecordId>& contacts, const Period& days) const
{
    const auto moment = m_reader.snapshot();
    const RecordType& type = m_reader.catalog().type(u"contact"_s);
    std::vector<CareDay> all;
    for (const RecordId& id : contacts) {
        const auto contact = m_reader.find(type, id);
        if (!contact) return contact.error();
        if (!*contact || (*contact)->deleted) continue;
        for (CareDay& day : of(**contact, days))
            all.push_back(std::move(day));
    }
    std::sort(all.begin(), all.end(), [](const CareDay& a, const CareDay& b) {
        return std::tie(a.on, a.name, a.what.en) < std::tie(b.on, b.name, b.what.en);
    });
    return all;
}

} // namespace fairlead
