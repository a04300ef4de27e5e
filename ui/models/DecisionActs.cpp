#include "models/DecisionActs.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// True if `boss` stands below `person` already.
bool isBelow(const DecisionMap& map, const DecisionPerson& person, const RecordId& boss)
{
    const DecisionPerson* at = map.find(boss);
    for (size_t steps = 0; at && steps <= map.people.size(); ++steps) {
        if (at->contact == person.contact) return true;
        at = map.find(at->reportsTo);
    }
    return false;
}

} // namespace

EditStep DecisionActs::change(
    const DecisionPerson& person, const QStringList& fields, const std::function<void(Record&)>& fill)
{
    Record part(m_session.catalog().type(u"opportunity_contact"_s), person.part);
    fill(part);
    return EditStep::change(std::move(part), fields);
}

void DecisionActs::apply(const QString& name, std::vector<EditStep> steps, Session::Telling telling)
{
    if (steps.empty()) return;
    if (telling == Session::Telling::Aloud)
        m_session.apply({ name, std::move(steps), {} });
    else if (const auto done = m_session.attempt({ name, std::move(steps), {} }, telling); !done)
        emit m_session.failed(Session::reason(done.error()));
}

void DecisionActs::place(const DecisionPerson& person, QPoint at)
{
    apply(tr("place %1 on the decision map").arg(person.name),
        { change(person, { u"across"_s, u"down"_s },
            [at](Record& part) { part.set(u"across"_s, at.x()).set(u"down"_s, at.y()); }) },
        Session::Telling::Quiet);
}

void DecisionActs::arrange(const DecisionMap& map)
{
    std::vector<EditStep> steps;
    for (const DecisionPerson& person : map.people)
        if (person.across || person.down)
            steps.push_back(change(person, { u"across"_s, u"down"_s },
                [](Record& part) { part.set(u"across"_s, fairlead::Cell()).set(u"down"_s, fairlead::Cell()); }));
    apply(tr("arrange the decision map"), std::move(steps), Session::Telling::Aloud);
}

void DecisionActs::set(const DecisionPerson& person, const QString& field, const QString& code)
{
    const Field& spec = m_session.catalog().type(u"opportunity_contact"_s).at(field);
    apply(tr("%1 of %2", "field, person").arg(spec.label.in(m_session.isChinese()), person.name),
        { change(person, { field }, [&](Record& part) { part.set(field, code); }) }, Session::Telling::Quiet);
}

void DecisionActs::reportTo(const DecisionMap& map, const DecisionPerson& person, const RecordId& boss)
{
    if (boss == person.reportsTo || isBelow(map, person, boss)) return;
    apply(tr("whom %1 reports to").arg(person.name),
        { change(person, { u"reports_to"_s }, [&](Record& part) { part.set(u"reports_to"_s, boss); }) },
        Session::Telling::Quiet);
}

void DecisionActs::influence(const DecisionPerson& from, const DecisionPerson& to)
{
    Record influence = m_session.workspace().blank(u"influence"_s);
    influence.set(u"opportunity"_s, m_deal).set(u"from_contact"_s, from.contact).set(u"to_contact"_s, to.contact);
    apply(tr("%1 influences %2").arg(from.name, to.name), { EditStep::create(std::move(influence)) },
        Session::Telling::Quiet);
}

void DecisionActs::removeInfluence(const DecisionMap& map, const RecordId& influence)
{
    for (const DecisionInfluence& one : map.influences) {
        if (one.id != influence) continue;
        apply(tr("remove: %1 influences %2").arg(map.find(one.from)->name, map.find(one.to)->name),
            { EditStep::remove(m_session.catalog().type(u"influence"_s), one.id) }, Session::Telling::Aloud);
    }
}

void DecisionActs::remove(const DecisionMap& map, const DecisionPerson& person)
{
    std::vector<EditStep> steps;
    for (const DecisionInfluence& one : map.influences)
        if (one.from == person.contact || one.to == person.contact)
            steps.push_back(EditStep::remove(m_session.catalog().type(u"influence"_s), one.id));
    for (const DecisionPerson& other : map.people)
        if (other.reportsTo == person.contact && other.contact != person.contact)
            steps.push_back(
                change(other, { u"reports_to"_s }, [&](Record& part) { part.set(u"reports_to"_s, person.reportsTo); }));
    steps.push_back(EditStep::remove(m_session.catalog().type(u"opportunity_contact"_s), person.part));
    apply(tr("take %1 off the decision map").arg(person.name), std::move(steps), Session::Telling::Aloud);
}

} // namespace fairlead::ui
