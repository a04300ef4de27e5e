#pragma once
#include "base/Period.h"
#include "store/Reader.h"

#include <optional>

namespace fairlead {

/// A day of a contact that is worth a word: a birthday, or a day that a field of one's own holds.
struct CareDay
{
    RecordId contact;
    QString name; ///< of the contact
    QString occasion; ///< code of care_occasion
    Label what; ///< "Birthday", or what the field is called
    QDate on;
    std::optional<int> years; ///< how many it makes, where the first year is known
    int lunarMonth = 0; ///< of a lunar birthday; else 0
    int lunarDay = 0;
    bool operator==(const CareDay&) const = default;
};

/// The coming days of some contacts, by the calendar each is kept in: lunar birthdays on their day of this year. Dates
/// in fields of one's own come round every year. Belongs to the reader's thread.
class CareDays
{
public:
    explicit CareDays(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// In order; those who were deleted have none. One look-up for each contact.
    Result<std::vector<CareDay>> of(const std::vector<RecordId>& contacts, const Period& days) const;

private:
    static std::vector<CareDay> of(const Record& contact, const Period& days);
    const Reader& m_reader;
};

} // namespace fairlead
