#pragma once
#include "merge/MergeRules.h"

#include <numeric>
#include <random>

namespace fairlead::test {

/// Operations on one row from a world so small that equal clocks, equal stamps and equal values are common. Cells of a
/// group all carry the same number, so that a mixed tuple shows.
class RowOperations
{
public:
    enum class Mix { Plain, Entries, Everything };

    explicit RowOperations(quint64 seed, Mix mix = Mix::Everything)
        : m_random(seed)
        , m_mix(mix)
    {
    }

    /// The groups that edits write: three built-in ones and a custom field.
    static const std::vector<GroupId>& groups();

    Operation operation();
    std::vector<Operation> list(size_t count)
    {
        std::vector<Operation> operations;
        while (operations.size() < count)
            operations.push_back(operation());
        return operations;
    }
    template <typename T>
    void shuffle(std::vector<T>& things)
    {
        std::shuffle(things.begin(), things.end(), m_random);
    }
    int below(int limit) { return int(m_random() % quint64(limit)); }

    static constexpr size_t groupWidth = 3;

private:
    Operation::Kind kind();
    GroupValue value(const GroupId& group);

    std::mt19937_64 m_random;
    Mix m_mix;
};

inline RowState folded(const std::vector<Operation>& operations)
{
    RowState row;
    for (const Operation& operation : operations)
        applyOperation(row, operation);
    return row;
}

} // namespace fairlead::test
