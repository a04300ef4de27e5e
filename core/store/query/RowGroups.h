#pragma once
#include "store/query/GroupBy.h"
#include "store/query/QuerySql.h"

namespace fairlead {

/// Puts the rows of a query into groups. QueryRunner's own.
class RowGroups
{
public:
    RowGroups(const Reader& reader, const QueryAsker& asker, const Query& query, const GroupBy& by)
        : m_reader(reader)
        , m_asker(asker)
        , m_query(query)
        , m_by(by)
    {
    }

    /// `rows` in the order of the query; `totals` of the same groups.
    Result<std::vector<RowGroup>> read(const std::vector<qint64>& rows, std::vector<Group> totals);

private:
    Result<void> readKeys(const std::vector<RowGroup>& groups);
    Result<void> nameAndOrder(std::vector<RowGroup>& groups) const;
    Result<QHash<RecordId, int>> stageOrder() const;

    const Reader& m_reader;
    const QueryAsker& m_asker;
    const Query& m_query;
    const GroupBy& m_by;
    QHash<qint64, int> m_groupOf; ///< by row number
};

} // namespace fairlead
