#pragma once
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// The edit of a fact that was changed in place, with what belongs to it.
class FactEdit
{
    Q_DECLARE_TR_FUNCTIONS(FactEdit)
public:
    explicit FactEdit(const Session& session)
        : m_session(session)
    {
    }
    /// `record` with the new values of `fields`. A typed chance holds for the present stage only; an amount says
    /// whether it is the sum of the lines.
    Edit of(Record record, QStringList fields) const;
    /// The same without the edit, on any thread: adds to the record, and to the names, what belongs to the fields.
    static void complete(Record& record, QStringList& fields, const Catalog& catalog, const QueryRunner& runner);

private:
    static bool isSumOfLines(const Record& deal, const Catalog& catalog, const QueryRunner& runner);

    const Session& m_session;
};

} // namespace fairlead::ui
