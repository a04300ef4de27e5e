#pragma once
#include "base/Money.h"
#include "insight/GroupKey.h"
#include "insight/Ratio.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// What the twelve months before say about one currency.
struct DemandHistory
{
    qint64 meanWon = 0; ///< mean amount of a won deal, minor units; 0: nothing was won
    qint64 won = 0; ///< of all
    qint64 wonFromExisting = 0; ///< of customers who had bought before
    qint64 sameDaysBefore = 0; ///< won from existing customers in the same days a year earlier
    Ratio existing() const { return { wonFromExisting, won }; }
};

/// What a group still needs in one currency so that the plan is met, and what has to be done for it.
struct DemandGroup
{
    GroupKey key;
    QString currency;
    qint64 plan = 0;
    qint64 won = 0;
    qint64 weighted = 0; ///< of the open deals due in the period
    DemandHistory history;
    // Of history.existing(): existing customers bring their share of what is missing, new ones the rest.
    qint64 growth = 0; ///< that existing customers are to bring beyond what is open
    qint64 fromNew = 0;
    Ratio deals; ///< to be won; undefined where no rate is known, like the next two
    Ratio opportunities;
    Ratio leads;
    qint64 missing() const { return std::max<qint64>(0, plan - won - weighted); }
    Ratio growthRate() const { return { growth, history.sameDaysBefore }; }
};

struct DemandResult
{
    Period period;
    Period measured; ///< of rates, amounts and times
    std::vector<DemandGroup> groups; ///< with a plan; the most missing first, each currency apart
    Ratio winRate; ///< won ÷ (won + lost)
    Ratio leadRate; ///< converted ÷ (converted + rejected), of the leads received in the months measured
    Ratio cycle; ///< median days from opening to winning
    QDate latestStart; ///< period end − median cycle; invalid: not known
    bool draftPlan = false;
};

/// What marketing and account development have to bring: from what is missing of the plan and the historic rates of
/// the twelve months before. missing = plan − closed − weighted; opportunities = what new customers are to bring ÷
/// (mean won amount × win rate); leads = opportunities ÷ conversion of leads.
class LeadsNeeded
{
public:
    explicit LeadsNeeded(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// `by`: None, Person or Team; else Invalid. The period asked for, else the quarter of the day of the question.
    Result<DemandResult> compute(const ReportScope& scope, By by) const;
    enum class Part { Ended, Won, Existing, SameDaysBefore, Leads };
    /// The deals (leads) of the months that were measured which a figure rests on; `currency` empty: any.
    Result<std::vector<RecordId>> rowsBehind(const ReportScope& scope, const QString& currency, Part part) const;
    /// Money won from customers who had bought before, in days, of one currency; and of which deals.
    Result<qint64> wonFromExisting(const ReportScope& scope, const Period& days, const QString& currency) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
