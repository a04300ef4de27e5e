#pragma once
#include "insight/ReportResult.h"
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// Writes what a row of the report leads-needed asks for as a request to a department: how much, for which period, by
/// when. Interface thread.
class DemandRequest
{
    Q_DECLARE_TR_FUNCTIONS(DemandRequest)
public:
    explicit DemandRequest(const Session& session)
        : m_session(session)
    {
    }
    /// By the column: growth of existing customers, opportunities, else leads (opportunities where no rate of leads is
    /// known). Not saved; whom it goes to is left open.
    Record of(const ReportResult& report, const QString& row, const QString& column, const RecordId& fromUnit) const;

private:
    void fillGrowth(Record& request, const Money& growth, const QString& period) const;
    void fillCount(Record& request, const QString& kind, const Ratio& needed, const QString& period) const;
    const Session& m_session;
};

} // namespace fairlead::ui
