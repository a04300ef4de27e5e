#pragma once
#include "store/query/ExactSum.h"
#include "store/query/QuerySql.h"
#include "store/query/StageChances.h"

#include <map>

namespace fairlead {

/// Adds up what a query means, whole or by the values of a field. QueryRunner's own.
class TotalsReader
{
public:
    TotalsReader(const Reader& reader, const QueryAsker& asker, const Query& query)
        : m_reader(reader)
        , m_asker(asker)
        , m_query(query)
    {
    }

    /// `by` may be null: one group with no value, also of no records.
    Result<std::vector<Group>> read(const Field* by);

private:
    /// Money in one currency, of one stage where stages matter.
    struct Part
    {
        qint64 count = 0;
        ExactSum amount;
        qint64 typedCount = 0; ///< of deals whose own chance is in force
        ExactSum typedAmount;
        ExactSum typedWeighted; ///< Σ amount × basis points
    };
    struct PartKey
    {
        Cells group;
        QString currency;
        RecordId stage;
        bool operator<(const PartKey& other) const
        {
            return std::tie(group, currency, stage) < std::tie(other.group, other.currency, other.stage);
        }
    };
    using Parts = std::map<PartKey, Part>;

    Result<void> readCounts();
    Result<void> readMoney(const Field& field);
    Result<Parts> sums(const Field& field, bool byStage, bool split) const;
    Result<void> addTyped(const Field& field, Parts& parts) const;
    void addPlain(const Field& field, const Parts& parts);
    void addWeighted(const Parts& parts, const StageChances& chances);
    Cells groupOf(const RowView& row) const;

    const Reader& m_reader;
    const QueryAsker& m_asker;
    const Query& m_query;
    QueryRows m_rows;
    QByteArray m_groupColumns; ///< "t.x, " or nothing
    int m_groupCells = 0;
    std::map<Cells, Totals> m_groups;
};

} // namespace fairlead
