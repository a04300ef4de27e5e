#pragma once
#include "sync/simulator/Machine.h"

namespace fairlead::test {

/// Who sits at a laptop: makes an edit of a random kind. What was acknowledged is asked of the journal by the caller.
class Person
{
public:
    Person(Machine& machine, const Plan& plan, Random& random)
        : m_machine(machine)
        , m_plan(plan)
        , m_random(random)
    {
    }
    /// What was done, in a word; empty if the rules did not allow it.
    QString act();

private:
    QString create();
    QString change();
    QString changeCompany();
    QString changeDeal();
    QString changeTask();
    QString changeShare();
    QString remove();
    QString restore();
    QString merge();
    QString undo(bool redo);
    QString bulk();
    QString ownField();
    QString apply(const QString& word, std::vector<EditStep> steps);
    QString set(const QString& word, Record record, const QStringList& fields);
    std::optional<Record> pick(const QString& type, bool deleted = false);
    Record blank(const QString& type) const { return m_machine.workspace->blank(type); }
    QString word() { return QStringLiteral("w%1").arg(m_random.below(1000000)); }

    Machine& m_machine;
    const Plan& m_plan;
    Random& m_random;
};

} // namespace fairlead::test
