#pragma once
#include "exchange/sample/TwoTongues.h"

#include <span>
#include <vector>

namespace fairlead::sample {

/// A series of products, and what a deal of it is about.
struct WareSeries
{
    TwoTongues name;
    std::vector<TwoTongues> purposes;
};

/// What the sample company makes; prices are lists of 2024 in yuan, net of tax.
struct WareTemplate
{
    int series;
    const char* code;
    TwoTongues name;
    int yuan;
    const char* unit; ///< code of unit_of_quantity
    const char* kind; ///< code of product_kind
    const char* specification; ///< understood in any language
};

std::span<const WareSeries> wareSeries();
std::span<const WareTemplate> wareTemplates();
inline constexpr int serviceSeries = 5;

} // namespace fairlead::sample
