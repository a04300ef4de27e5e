#pragma once
#include "models/Session.h"
#include "store/ConflictList.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What two people wrote apart, in words, and what a person does about it.
class ConflictActs
{
    Q_DECLARE_TR_FUNCTIONS(ConflictActs)
public:
    explicit ConflictActs(Session& session)
        : m_session(session)
    {
    }
    /// "Amount", "Stage and lost reason".
    QString fields(const Conflict& conflict) const;
    /// What one side wrote there: "¥760,000"; "deleted" where it is that.
    QString value(const Conflict& conflict, const Conflict::Side& side) const;
    /// What both began with; empty if nobody knows.
    QString before(const Conflict& conflict) const;
    /// Of the person, else of the computer.
    QString who(const Conflict::Side& side) const;
    /// "today 09:12 · laptop-7".
    QString when(const Conflict::Side& side) const;
    /// "Two people changed the amount of Hall lighting".
    QString headline(const Conflict& conflict) const;

    /// What is in place stays; it is decided, and can be undone. False: it could not be written, and failed() has told
    /// why.
    bool keep(const Conflict& conflict) const;
    bool keepAll(int count) const;
    /// The other value, as an ordinary edit: it can be undone, travels, and decides by itself.
    bool take(const Conflict& conflict) const;

private:
    QStringList shown(const Conflict& conflict) const;
    QString valueOf(const Conflict& conflict, const Record& record) const;
    bool tell(const Result<void>& done, const QString& name) const;

    Session& m_session;
};

} // namespace fairlead::ui
