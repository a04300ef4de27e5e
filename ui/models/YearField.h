#pragma once
#include "model/Field.h"

namespace fairlead::ui {

/// A year is no quantity: it is written without groups of digits, and no sum of years is told.
inline bool isYear(const Field& field)
{
    return field.name == QLatin1String("year") || field.name.endsWith(QLatin1String("_year"));
}

} // namespace fairlead::ui
