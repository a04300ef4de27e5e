#pragma once
#include "insight/OrganisationRows.h"
#include "insight/ReportScope.h"
#include "base/Money.h"
#include "model/Edit.h"
#include "store/Workspace.h"

#include <QList>
#include <optional>

namespace fairlead {

/// A figure that somebody gave in a forecast call; the entry that holds today.
struct CallFigure
{
    RecordId entry;
    RecordId by;
    qint64 at = 0; ///< UTC ms
    Money commit; ///< null: he gave none
    Money best;
    QString reason;
    bool isThisCall = false; ///< given since the call began; else it is what stands from an earlier one
};

struct CallRow
{
    OrganisationRow who;
    // Computed; one sum per currency, ordered by code. Each holds the one before it.
    QList<Money> closed;
    QList<Money> commit;
    QList<Money> best;
    std::optional<CallFigure> submitted; ///< by the person himself
    std::optional<CallFigure> adjusted; ///< by somebody above
    /// Whose word holds: the one from above, else his own, else the computed figure; of a unit where nobody gave one,
    /// what is taken below it.
    QList<Money> takenCommit;
    QList<Money> takenBest;
    std::optional<CallFigure> last; ///< of the call before: the one from above, else his own
    QList<Money> lastCommit; ///< of a unit where nobody gave one, what stood below it
    QList<Money> plan;
    QList<Money> gap; ///< plan − taken commit; empty without a plan
    bool isAsked = false; ///< a person with a quota, or with anything closed or open in the period
};

struct CallsResult
{
    Period period;
    QString measure;
    QDate from; ///< the first day of this call
    std::vector<CallRow> rows; ///< as organisationRows()
    std::vector<int> silent; ///< rows of those who are asked and have not submitted in this call
    bool draftPlan = false;

    int rowOf(const RecordId& who) const; ///< -1: none; null: the whole
};

/// The forecast call: for a period and a measure what is computed, what each person submitted, what those above him
/// take, and what was said last time. Measures: signed (bookings) and collected (cash).
class ForecastCalls
{
public:
    explicit ForecastCalls(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// Period, measure, callFrom, person, team, currency and as-of day of the scope count; a person or team cuts the
    /// tree to it. Invalid ("measure").
    Result<CallsResult> compute(const ReportScope& scope) const;
    /// The deals behind a computed figure of a row, of bookings: "closed", "commit" or "best".
    Result<std::vector<RecordId>> dealsBehind(
        const ReportScope& scope, const RecordId& who, const QString& column) const;

    static Period periodOf(const ReportScope& scope);
    static QDate beginOf(const ReportScope& scope); ///< the first day of the call

private:
    const Reader& m_reader;
};

/// What a person submits, or puts over another's figure: an entry of forecast_call with what is computed now. A figure
/// given in the same call before is corrected by it.
struct CallEntry
{
    OrganisationRow::Level level = OrganisationRow::Level::Person;
    RecordId who; ///< person or unit; null: the whole
    RecordId by; ///< who says it; null: nobody was chosen
    Money commit;
    Money best;
    QString reason;

    bool isOwn() const { return level == OrganisationRow::Level::Person && who == by; }
    /// The record to be created; `calls` as computed now.
    Record record(const Workspace& workspace, const CallsResult& calls) const;
};

/// The edit that takes a figure back, so that what stood before this call holds again.
Edit withdrawCall(const Workspace& workspace, const CallFigure& figure, const QString& name);

} // namespace fairlead
