#pragma once
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What a person says of the criteria of a deal or lead, each an undoable edit. Interface thread.
class ChecklistActs
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistActs)
public:
    explicit ChecklistActs(Session& session)
        : m_session(session)
    {
    }
    /// Signed by who sits here, of today. `proof` may be blank where none is asked for.
    bool tick(const Record& subject, const Record& criterion, const QString& proof);
    bool withdraw(const Record& subject, const Record& criterion);

private:
    bool say(const Record& subject, const Record& criterion, const QString& state, const QString& proof, QString name);

    Session& m_session;
};

} // namespace fairlead::ui
