#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A rate from a day on: one unit of `from_currency` in `to_currency`, scaled by 10^9. Last on or before the day is in
/// force.
struct CurrencyRate
{
    RecordId id;
    QString fromCurrency;
    QString toCurrency;
    std::optional<qint64> rate;
    QString kind;
    QDate happenedOn;
    bool operator==(const CurrencyRate&) const = default;
};

template <>
inline RecordType describe<CurrencyRate>()
{
    return RecordType("currency_rate", 26, "Exchange rate", "汇率", Nature::Entry)
        .field(1, "from_currency", &CurrencyRate::fromCurrency, declare::text("From", "原币").required())
        .field(2, "to_currency", &CurrencyRate::toCurrency, declare::text("To", "目标币").required())
        .field(3, "rate", &CurrencyRate::rate, declare::rate("Rate", "汇率").required())
        .field(4, "kind", &CurrencyRate::kind, declare::choice("Kind", "类型", "rate_kind"))
        .field(5, "happened_on", &CurrencyRate::happenedOn, declare::date("Valid from", "生效日期").required())
        .listed("Exchange rates", "汇率", Menu::Setup, "view-financial-account-cash");
}

} // namespace fairlead
