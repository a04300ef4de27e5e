#pragma once
#include "base/Money.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

#include <optional>

namespace fairlead {

/// A request to a department with what has come of it since it was asked.
struct RequestLine
{
    enum class Kind { Leads, Deals, Growth, Other };
    Kind kind = Kind::Other;
    RecordId id;
    QString code; ///< of the list request_kind
    QString state;
    RecordId unit; ///< who is asked
    QDate askedOn;
    QDate dueOn;
    std::optional<qint64> wanted; ///< units of 10^-4
    Money wantedAmount;
    qint64 came = 0; ///< leads received, deals opened in its days; of growth: deals
    Money cameAmount; ///< growth: won from customers who had bought before
    Period days; ///< from the day it was asked until it is due, until today at most
    bool isOpen() const { return state != QLatin1String("done") && state != QLatin1String("dropped"); }
};

/// Requests to departments and their fulfilment, counted from the records that were made since: leads by the day they
/// were received, deals by the day they were opened, growth by what existing customers bought. Whose they are plays no
/// part: a lead that marketing brings belongs to a seller soon.
class RequestBook
{
public:
    explicit RequestBook(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// Those to or from the scope's unit (all without one), open ones first, by their day.
    Result<std::vector<RequestLine>> lines(const ReportScope& scope) const;
    /// What came of one: leads or deals, ordered by id.
    Result<std::vector<RecordId>> rowsBehind(const RecordId& request, const ReportScope& scope) const;

private:
    Result<std::vector<RequestLine>> read(const ReportScope& scope) const;
    Result<void> count(RequestLine& line, const ReportScope& scope, std::vector<RecordId>& rows) const;
    const Reader& m_reader;
};

} // namespace fairlead
