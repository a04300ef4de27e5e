#pragma once
#include "base/Money.h"

namespace fairlead::money_words {

/// An amount as a receipt writes it out: 人民币壹仟贰佰叁拾肆元伍角陆分. Empty without an amount.
QString chinese(const Money& money);
/// "One thousand two hundred thirty-four and 56/100 CNY". Empty without an amount.
QString english(const Money& money);

} // namespace fairlead::money_words
