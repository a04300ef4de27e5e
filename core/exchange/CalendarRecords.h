#pragma once
#include "exchange/CalendarTime.h"
#include "exchange/NamedSource.h"

namespace fairlead {

/// The events of an iCalendar file as appointments, or its to-dos as tasks. Rules of repetition are kept as they stand.
/// What no field takes is a value under "iCalendar <NAME>", so that an import tells what it left out.
class CalendarRecords final : public NamedRecords
{
public:
    enum class What { Events, ToDos };
    CalendarRecords(TextStream text, What what)
        : m_components(std::move(text), what == What::Events ? QStringLiteral("VEVENT") : QStringLiteral("VTODO"))
        , m_what(what)
    {
    }
    Result<bool> next(NamedRecord& record) override;
    qint64 bytesRead() const override { return m_components.bytesRead(); }

private:
    Components m_components;
    What m_what;
};

} // namespace fairlead
