#pragma once
#include "merge/Operation.h"

#include <random>

namespace fairlead::test {

/// Seeded operations of every kind that the byte form allows: nasty numbers, texts of all planes, shared and fresh
/// values, missing cells, custom fields, bases of own and foreign origin.
class RandomOperations
{
public:
    explicit RandomOperations(quint64 seed, quint64 origin = 7)
        : m_random(seed)
        , m_origin(origin)
    {
    }

    /// `count` operations with rising stamps.
    std::vector<Operation> list(size_t count);
    Operation operation();
    Cell cell();
    Cells cells(size_t width);
    RecordId id();
    quint64 below(quint64 limit) { return m_random() % limit; }

private:
    QString text();
    GroupId dataGroup();
    std::vector<GroupValue> values();
    Stamp base();

    std::mt19937_64 m_random;
    quint64 m_origin;
    quint64 m_hlc = quint64(1700000000000) << 16;
    std::vector<RecordId> m_ids;
};

} // namespace fairlead::test
