#pragma once
#include "store/query/QueryFixture.h"

namespace fairlead {

/// Draws filters on companies and deals that name what is there.
class RandomFilter
{
public:
    explicit RandomFilter(QueryFixture& fixture)
        : m_fixture(fixture)
    {
    }
    Filter draw(const RecordType& type, int depth = 3);

private:
    Filter condition(const RecordType& type);
    FilterValue value(const Field& field);
    FilterValue reference(const Field& field);
    QueryFixture& m_fixture;
};

} // namespace fairlead
