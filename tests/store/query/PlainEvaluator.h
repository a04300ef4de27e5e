#pragma once
#include "store/query/Filter.h"
#include "store/query/QueryFixture.h"

namespace fairlead {

/// Says of one record whether it meets a filter, the plainest way: the second opinion on FilterSql.
class PlainEvaluator
{
public:
    explicit PlainEvaluator(const QueryFixture& fixture);
    bool meets(const Record& record, const Filter& filter) const;

private:
    bool meetsCondition(const Record& record, const Filter& filter) const;
    bool compare(const Record& record, const Field& field, const Filter& filter) const;
    bool equals(const Record& record, const Field& field, const FilterValue& value) const;
    bool isCalled(const RecordId& id, const QString& type, const QString& name) const;
    Period days(const FilterValue& value) const;

    const QueryFixture& m_fixture;
    std::map<RecordId, Record> m_records;
};

} // namespace fairlead
