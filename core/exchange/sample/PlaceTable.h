#pragma once
#include "exchange/sample/TwoTongues.h"

#include <span>
#include <vector>

namespace fairlead::sample {

/// Which desk looks after a place.
enum class Area { EastChina, NorthWestChina, Central, South, Nordic, LowCountries };

/// A real city with everything that an address there needs. Telephone numbers made from `phone` are in ranges that no
/// exchange gives out.
struct Place
{
    Area area;
    TwoTongues country;
    TwoTongues province; ///< the Chinese name is empty outside China
    const char* city;
    std::vector<const char*> districts;
    const char* street; ///< pattern with %1 for the house number; empty: from the list of Chinese streets
    const char* phone;
    int phoneDigits;
    const char* postcode;
    int postcodeDigits;
    const char* legalForm;
    const char* currency;
    bool isChinese() const { return area == Area::EastChina || area == Area::NorthWestChina; }
};

std::span<const Place> places();
std::span<const char* const> chineseStreets();

} // namespace fairlead::sample
