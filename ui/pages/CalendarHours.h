#pragma once

/// The hours in which people work, as minutes of the day.
namespace fairlead::ui::hours {
constexpr int begin = 9 * 60;
constexpr int end = 18 * 60;
} // namespace fairlead::ui::hours
