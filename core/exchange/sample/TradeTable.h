#pragma once
#include "exchange/sample/TwoTongues.h"

#include <span>
#include <vector>

namespace fairlead::sample {

/// A branch of trade among the customers: what their firms are called, and where in their plants something is measured.
struct Trade
{
    TwoTongues name;
    const char* code; ///< of GB/T 4754
    const char* chineseWord; ///< in a firm's short name
    const char* registeredWord; ///< in its registered name
    const char* englishWord;
    const char* germanWord;
    std::vector<TwoTongues> spots;
    std::vector<int> series; ///< the series they mostly buy, by index of wareSeries()
};

std::span<const Trade> trades();

} // namespace fairlead::sample
