#pragma once
#include <array>

namespace fairlead::sample {

/// What the stages of direct selling counted for after the review of last year; before it, the template's figures hold.
inline constexpr std::array<int, 5> laterChances { 8, 20, 45, 70, 92 };
inline constexpr std::array<int, 5> laterTargets { 80, 78, 85, 82, 92 };
inline constexpr std::array<int, 5> laterDays { 12, 21, 24, 14, 10 };

} // namespace fairlead::sample
