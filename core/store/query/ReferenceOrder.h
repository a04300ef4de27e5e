#pragma once
#include "store/query/QuerySql.h"

namespace fairlead {

/// Orders the rows of a query by the titles of what one field refers to. Looking up the title of a million references
/// one by one takes half a minute on a cold file; here titles are ranked in one walk through their index, references
/// are followed to row numbers by the index of ids, and the pairs are sorted in memory (24 bytes a row).
class ReferenceOrder
{
public:
    /// The reference that a query is ordered by and by nothing else; null if it is not so.
    static const Field* fieldOf(const Catalog& catalog, const Query& query);

    ReferenceOrder(const Reader& reader, const QueryAsker& asker, const Query& query, const Field& field);

    /// All row numbers in order: by the rank of the title, then by row number; absent and untitled targets come last.
    Result<std::vector<qint64>> rowNumbers();

private:
    Result<void> readRanks();
    Result<void> followMerged();
    Result<SqlCondition> pairs() const;

    const Reader& m_reader;
    const QueryAsker& m_asker;
    const Query& m_query;
    const Field& m_field;
    const RecordType& m_target;
    std::vector<quint32> m_ranks; ///< by row number of the target; 0 = none
};

} // namespace fairlead
