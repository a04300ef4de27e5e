#pragma once
#include "exchange/PlainText.h"

#include <string_view>

namespace fairlead {

/// What a cell is as a number, before anybody has decided which mark is the decimal one.
enum class NumberShape {
    None,
    Integer,
    Point, ///< only the point can be the decimal mark: 1.5, 1,234.50, 1,234,567
    Comma, ///< only the comma can be
    EitherPoint, ///< 1.234: one and a bit, or a thousand and more
    EitherComma ///< 1,234
};

/// Knows groups of three (parted by the other mark, a blank or an apostrophe), a sign in front or behind,
/// parentheses for negative, a currency sign or %, full-width digits. Not: currency codes, 万, exponents.
NumberShape numberShape(std::string_view utf8);
NumberShape numberShape(const PlainText& text);

} // namespace fairlead
