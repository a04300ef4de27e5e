#pragma once
#include "store/Reader.h"

namespace fairlead {

/// Who belongs to which team on a day.
class Team
{
public:
    explicit Team(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// The people of a unit and of all below it, in order of their names; a null unit: everybody who is with us.
    Result<std::vector<RecordId>> people(const RecordId& unit, QDate day) const;
    /// Null: none.
    Result<RecordId> unitOf(const RecordId& person, QDate day) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
