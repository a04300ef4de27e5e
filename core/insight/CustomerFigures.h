#pragma once
#include "base/Money.h"
#include "insight/Ratio.h"
#include "store/query/QueryRunner.h"

namespace fairlead {

/// What stands above a customer's page, all from his own deals and activities.
struct CustomerFigures
{
    Totals open; ///< open deals with their sums and weighted sums
    qint64 wonDeals = 0; ///< in the last 24 months, by closed-on day
    QList<Money> won; ///< of these, per currency
    qint64 allWon = 0; ///< ever
    qint64 allLost = 0; ///< ever; ends that are neither are not counted
    qint64 lastContact = 0; ///< UTC ms of the newest activity that counts; 0 = none
    /// Won per quarter of the calendar, the last eight, the present one last; in `currency` only.
    struct Quarter
    {
        int year = 0;
        int quarter = 0;
        qint64 minor = 0;
    };
    std::vector<Quarter> quarters;
    QString currency; ///< in which most was won in these quarters; empty = nothing was

    static constexpr int months = 24;
    static constexpr int shownQuarters = 8;

    /// Of one company. The cost follows its own deals and activities.
    static Result<CustomerFigures> of(const QueryRunner& runner, const RecordId& company, QDate today);
};

} // namespace fairlead
