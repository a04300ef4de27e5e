#include "insight/DecisionCoverage.h"

#include "base/Money.h"
#include "insight/DayNumber.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Part = DecisionCoverage::Part;
using What = DecisionCoverage::What;

std::vector<const DecisionPerson*> withRole(const DecisionMap& map, std::initializer_list<QStringView> roles)
{
    std::vector<const DecisionPerson*> found;
    for (const DecisionPerson& person : map.people)
        if (std::any_of(roles.begin(), roles.end(), [&](QStringView role) { return person.role == role; }))
            found.push_back(&person);
    return found;
}

/// Half of the points for knowing somebody in the role, the rest for the share that `holds` of them.
template <typename Holds>
Part knownAnd(What what, int of, const std::vector<const DecisionPerson*>& people, Holds holds)
{
    Part part { what, 0, of, {}, 0, 0 };
    if (people.empty()) return part;
    QStringList good, missing;
    for (const DecisionPerson* person : people)
        (holds(*person) ? good : missing).append(person->name);
    const int known = of / 2;
    part.points = known + int(scaleRounded(of - known, good.size(), qint64(people.size())));
    part.names = missing.isEmpty() ? good : missing;
    return part;
}

Part opponentsPart(const DecisionMap& map, int of)
{
    Part part { What::Opponents, map.people.empty() ? 0 : of, of, {}, 0, 0 };
    for (const DecisionPerson& person : map.people) {
        if (person.attitude != u"opponent") continue;
        part.points -= person.power == u"high" ? of : person.power == u"low" ? of / 5 : of / 2;
        part.names.append(person.name);
    }
    part.points = std::max(0, part.points);
    return part;
}

Part recentPart(const DecisionMap& map, int of, QDate today)
{
    Part part { What::Recent, 0, of, {}, 0, int(map.people.size()) };
    const int since = dayOfDate(today) - DecisionCoverage::recentDays;
    for (const DecisionPerson& person : map.people) {
        if (person.lastContact && dayOfMoment(person.lastContact) >= since)
            ++part.count;
        else
            part.names.append(person.name);
    }
    if (part.all) part.points = int(scaleRounded(of, part.count, part.all));
    return part;
}

} // namespace

DecisionCoverage DecisionCoverage::of(const DecisionMap& map, QDate today)
{
    const auto met = [](const DecisionPerson& person) { return person.isMet(); };
    const auto ours = [](const DecisionPerson& person) { return person.attitude == u"supporter"; };
    DecisionCoverage coverage;
    coverage.parts = { knownAnd(What::DecisionMaker, 25, withRole(map, { u"economic" }), met),
        knownAnd(What::Technical, 20, withRole(map, { u"technical" }), met),
        knownAnd(What::Users, 20, withRole(map, { u"user" }), ours),
        knownAnd(What::Coach, 15, withRole(map, { u"coach", u"sponsor" }), met), opponentsPart(map, 10),
        recentPart(map, 10, today) };
    coverage.people = int(map.people.size());
    for (const Part& part : coverage.parts)
        coverage.score += part.points;
    for (const DecisionPerson& person : map.people) {
        coverage.opponents += person.attitude == u"opponent";
        coverage.neverMet += !person.isMet();
    }
    return coverage;
}

const DecisionCoverage::Part* DecisionCoverage::worst() const
{
    const Part* worst = nullptr;
    for (const Part& part : parts)
        if (part.points < part.of && (!worst || part.of - part.points > worst->of - worst->points)) worst = &part;
    return worst;
}

Label coverageTitle(DecisionCoverage::What what)
{
    switch (what) {
    case What::DecisionMaker:
        return { u"Decision maker known and met"_s, u"决策者已知并接触"_s };
    case What::Technical:
        return { u"Technical buyers known and met"_s, u"技术评估者已知并接触"_s };
    case What::Users:
        return { u"Users on our side"_s, u"使用者支持我方"_s };
    case What::Coach:
        return { u"Coach or sponsor inside"_s, u"有内部教练或支持高层"_s };
    case What::Opponents:
        return { u"Nobody of weight against us"_s, u"无重要反对者"_s };
    case What::Recent:
        break;
    }
    return { u"Contact in the last %1 days"_s.arg(DecisionCoverage::recentDays),
        u"最近 %1 天内有接触"_s.arg(DecisionCoverage::recentDays) };
}

Label coverageFinding(const DecisionCoverage::Part& part)
{
    const QString en = part.names.join(u", "_s);
    const QString zh = part.names.join(u"、"_s);
    const bool full = part.state() == DecisionCoverage::State::Full;
    switch (part.what) {
    case What::Opponents:
        if (part.names.isEmpty())
            return part.points ? Label { u"Nobody is against us"_s, u"没有反对者"_s }
                               : Label { u"Nobody is named yet"_s, u"尚未指明任何人"_s };
        return { u"%1 against us"_s.arg(en), u"%1 反对"_s.arg(zh) };
    case What::Recent:
        if (!part.all) return { u"Nobody is named yet"_s, u"尚未指明任何人"_s };
        return { u"%1 of %2 people"_s.arg(part.count).arg(part.all),
            u"%2 人中的 %1 人"_s.arg(part.count).arg(part.all) };
    default:
        break;
    }
    if (part.names.isEmpty()) return { u"Nobody has this role"_s, u"无人担任此角色"_s };
    if (full) return { en, zh };
    if (part.what == What::Users) return { u"%1 not won yet"_s.arg(en), u"%1 尚未支持"_s.arg(zh) };
    return { u"%1 never met"_s.arg(en), u"%1 从未接触"_s.arg(zh) };
}

} // namespace fairlead
