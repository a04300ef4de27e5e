#pragma once
#include "Output.h"

namespace fairlead::ctl {

/// A record as stable JSON: id, then every field that has a value; references as {"id", "title"}, money as
/// {"amount", "currency"}.
QJsonObject recordJson(const Reader& reader, const Record& record);
/// A field's value for a terminal: references by title, choices by label, dates and amounts short.
QString fieldText(const Reader& reader, const Record& record, const Field& field, bool chinese);
/// Width in terminal columns.
int shownWidth(const QString& text);
/// Pads to a width in terminal columns; Han and full-width characters take two.
QString padded(const QString& text, int width, bool right = false);

} // namespace fairlead::ctl
