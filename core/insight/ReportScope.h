#pragma once
#include "base/Period.h"
#include "base/RecordId.h"

namespace fairlead {

/// To whom a result belongs.
enum class Organisation {
    OfTheDay, ///< owner and unit as the stage event of that day holds them
    Today ///< the deal's present owner, and the unit that owner belongs to on `today`
};

/// On which day a move, an end or a change counts.
enum class Dating {
    AsItHappened, ///< on its business date
    AsWeKnewIt ///< on the day it was recorded; as of a day, what was recorded later is not known, corrections included
};

/// In which currency amounts stand.
enum class Rates {
    None, ///< each in its own
    Planning, ///< all in the base currency, at planning rates
    Market ///< … at market rates
};

/// What a report looks at. Empty members restrict nothing. Every restriction is a plain AND.
struct ReportScope
{
    /// Business dates, or recording dates with `dating`. What it selects is each report's own word: ends that fall into
    /// it, moves made in it. What is open now is never cut by it.
    Period period {};
    /// Bridge: only deals expected to close in these days. On the day it is won a deal is due. Open = any.
    Period due {};
    RecordId pipeline {}; ///< funnel: null = the first pipeline that is not retired; others: all
    RecordId unit {}; ///< the unit with its whole subtree, as the units stand today
    RecordId person {}; ///< the owner; results in money: by credit share
    RecordId product {}; ///< deals with a line of it; results in money: the part of the amount that falls to it
    QString currency {}; ///< only deals in this currency (ISO 4217)
    Rates rates = Rates::None; ///< see RateBook: results at the rate of their day, what is open at that of the question
    QString measure {}; ///< forecast calls: a code of the list quota_measure; empty = signed
    QDate callFrom {}; ///< forecast calls: the first day of this call; invalid = this week's Monday
    QString snapshot {}; ///< key of a kept forecast; empty = the newest of the period
    Organisation organisation = Organisation::OfTheDay;
    Dating dating = Dating::AsItHappened;
    /// Stages a deal was promoted past without a visit count as entered and promoted: conversion and what rests on it.
    bool skippedPass = false;
    /// The business day of the question, from the workspace's clock: stage parameters and memberships in force.
    QDate today {};
    /// Look back: nothing that happened after this day has happened yet. Invalid = as things stand.
    QDate asOf {};

    bool operator==(const ReportScope&) const = default;
};

} // namespace fairlead
