#pragma once

namespace fairlead {

/// Which tasks and appointments are still to be done, as conditions on their tables: the next step of a deal is found
/// among them, and filters ask whether there is one.
namespace open_plans {

inline constexpr char tasks[] = "+_v=1 AND (status IS NULL OR status IN ('open','doing'))";
/// The parameter is today: of those that repeat only those count that have not begun.
inline constexpr char appointments[] = "+_v=1 AND (state IS NULL OR state='planned') AND (rule IS NULL OR start_on>=?)";

} // namespace open_plans

/// Which activities are contacts with a customer, as a condition on activity `a` that an activity_share `s` names.
namespace contacts {

inline constexpr char counted[] = "s._v=1 AND a._v=1 AND a.void IS NOT 1 AND a.kind<>'note'";

} // namespace contacts

} // namespace fairlead
