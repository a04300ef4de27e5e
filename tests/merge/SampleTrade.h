#pragma once
#include "merge/RandomOperations.h"

namespace fairlead::test {

/// Operations as daily work and imports make them: opportunities of 20 fields, and edits of a single field.
class SampleTrade
{
public:
    explicit SampleTrade(quint64 seed);
    /// An import: rows that are made together, of companies, people and products that are known.
    std::vector<Operation> imported(size_t count);
    /// Single-field edits of rows made days ago, seconds or minutes apart, by one person.
    std::vector<Operation> edits(size_t count);

private:
    Operation insert();
    Operation edit();
    Cell pick(const std::vector<RecordId>& from) { return from[m_random.below(from.size())].bytes(); }
    Cell date(int from, int days);
    QString words(size_t count);

    RandomOperations m_random;
    qint64 m_now = 1790000000000;
    quint64 m_hlc = 0;
    qint64 m_number = 48000;
    std::vector<RecordId> m_people, m_customers, m_products, m_stages, m_campaigns, m_old;
};

} // namespace fairlead::test
