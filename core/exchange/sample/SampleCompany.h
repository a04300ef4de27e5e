#pragma once
#include "store/Workspace.h"

namespace fairlead {

/// A made-up maker of measuring instruments with two years of selling behind it, for trying Fairlead out, for pictures
/// and for tests. The content depends on nothing but the workspace's day and these choices.
struct SampleChoices
{
    QString currency = QStringLiteral("CNY"); ///< base currency
    bool chinese = false; ///< language of the sample's own units, stages and products; customers speak both
    quint64 seed = 20260;
    int deals = 1600; ///< opened over two years and a quarter, so that the last two years are in full swing
};

/// Writes it into an empty workspace as one edit. Invalid: no rate is known for the currency.
Result<void> writeSampleCompany(Workspace& workspace, const SampleChoices& choices);

} // namespace fairlead
