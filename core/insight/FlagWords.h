#pragma once
#include "insight/Anomalies.h"

#include <functional>

namespace fairlead {

/// Says in both languages what a flag means.
class FlagWords
{
public:
    using MoneyText = std::function<QString(const Money&)>;
    /// How amounts are written; without: plainly, "1200.00 EUR".
    explicit FlagWords(MoneyText money = {});
    /// The name of a kind, as the choice list has it.
    static Label kind(FlagKind kind, const Catalog& catalog);
    /// A few words with the number: "silent 45 d".
    static Label brief(const Flag& flag);
    /// One sentence with all the numbers.
    Label sentence(const Flag& flag) const;
    /// The sentences of a deal after each other.
    Label sentences(const std::vector<Flag>& flags) const;

private:
    MoneyText m_money;
};

} // namespace fairlead
