#pragma once
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What fields that belong together say in one line, and what the line is called: a birthday and an address as people
/// write them in the language in force; others one after the other.
class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(FactWords)
public:
    FactWords(const Session& session, const QList<const Field*>& fields)
        : m_session(session)
        , m_fields(fields)
    {
    }
    QString words(const Record& record) const;
    QString label(const Record& record) const;

private:
    bool isBirthday() const;
    bool isAddress() const;
    QString birthday(const Record& record) const;
    QString address(const Record& record) const;

    const Session& m_session;
    const QList<const Field*>& m_fields;
};

} // namespace fairlead::ui
