#pragma once
#include "insight/DealBook.h"

namespace fairlead {

/// The amount a lost deal had before the loss: its own, or the last one in its moves and changes until the day it was
/// lost; some programs set it to 0 with the loss. Currency -1: nobody ever gave one.
class LastAmount
{
public:
    /// Amounts come in the currency that `rates` ask for, at the rate of the day of the loss.
    LastAmount(const Reader& reader, WordTable& currencies, const RateBook& rates)
        : m_reader(reader)
        , m_currencies(currencies)
        , m_rates(rates)
    {
    }
    struct Amount
    {
        int currency = -1;
        qint64 minor = 0;
    };
    Result<Amount> of(const DealFacts& deal) const;

private:
    const Reader& m_reader;
    WordTable& m_currencies;
    const RateBook& m_rates;
};

} // namespace fairlead
