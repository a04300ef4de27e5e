#pragma once
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// Fields as a person types them in a form, and back.
class RecordText
{
    Q_DECLARE_TR_FUNCTIONS(RecordText)
public:
    explicit RecordText(const Session& session)
        : m_session(session)
    {
    }
    /// What a list or a page shows: the words of choices, titles of references, amounts and days as people write them.
    QString shown(const Record& record, const Field& field) const;
    /// What stands in the editor: titles of references, plain figures, ISO dates.
    QString editText(const Record& record, const Field& field) const;
    /// Puts typed text into the record; the sentence of what is wrong, or nothing.
    QString readText(Record& record, const Field& field, const QString& text) const;
    static QString problemText(const Problem& problem);

private:
    const Session& m_session;
};

} // namespace fairlead::ui
