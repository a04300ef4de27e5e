#pragma once
#include "insight/ReportResult.h"
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// A row of the report of suggested leads as a lead: customer, product and usual amount filled in, given to the owner
/// of the customer, with the reason as its remark. One undoable edit. Interface thread.
class SuggestedLead
{
    Q_DECLARE_TR_FUNCTIONS(SuggestedLead)
public:
    explicit SuggestedLead(Session& session)
        : m_session(session)
    {
    }
    /// Null if there is no such row, or the edit was refused (told by the session).
    RecordId make(const ReportResult& report, const QString& row) const;

private:
    QString remarkOf(const ReportResult& report, const ReportRow& row) const;

    Session& m_session;
};

} // namespace fairlead::ui
