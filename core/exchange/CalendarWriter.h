#pragma once
#include "exchange/RecordWriter.h"

namespace fairlead {

/// Appointments as events, or tasks as to-dos, in one calendar. A time in a zone is written with it, and the zone's
/// rules as far as the calendar needs them; CalendarRecords reads all of it back. Who takes part stands as ATTENDEE.
std::unique_ptr<RecordWriter> calendarWriter(QIODevice& device, const Reader& reader, const RecordType& type);

} // namespace fairlead
