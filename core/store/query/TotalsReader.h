#pragma once
#include "store/query/ExactSum.h"
#include "store/query/GroupBy.h"
#include "store/query/QuerySql.h"
#include "store/query/StageChances.h"

#include <map>
#include <unordered_map>

namespace fairlead {

class Statement;

/// Adds up what a query means, whole or by the values of a field. Every row is looked at once and added here, in 128
/// bits: SQLite would sort all rows for a GROUP BY, and stops at 64. QueryRunner's own.
class TotalsReader
{
public:
    TotalsReader(const Reader& reader, const QueryAsker& asker, const Query& query)
        : m_reader(reader)
        , m_asker(asker)
        , m_query(query)
    {
    }

    /// `by` may be null: one group with no value, also of no records. `moneyFields`: empty = all.
    Result<std::vector<Group>> read(const GroupColumns* by, const QStringList& moneyFields);

private:
    /// Money in one currency, of one stage where stages matter.
    struct Part
    {
        Cells group;
        RecordId stage;
        const Field* field = nullptr;
        QString currency;
        qint64 count = 0;
        ExactSum amount;
        qint64 typedCount = 0; ///< of deals whose own chance is in force
        ExactSum typedWeighted; ///< Σ amount × basis points
        ExactSum untyped; ///< amounts of the other deals
    };
    /// What one statement reads: which money fields, whether it counts rows, whether stages matter.
    struct Pass
    {
        std::vector<const Field*> money;
        bool counts = false;
        bool weighs = false;
    };

    std::vector<Pass> passes(const GroupColumns* by, const QStringList& moneyFields) const;
    Result<QByteArray> sqlOf(const Pass& pass, const GroupColumns* by, SqlCondition& where) const;
    Result<void> run(const Pass& pass, const GroupColumns* by);
    void addRow(const Statement& row, const Pass& pass, int groupCells);
    Part& partOf(const Statement& row, const Pass& pass, int groupCells, int moneyColumn, const Field& field);
    void addSums();
    Result<void> addWeighted();

    const Reader& m_reader;
    const QueryAsker& m_asker;
    const Query& m_query;
    std::unordered_map<std::string, Part> m_parts;
    std::unordered_map<std::string, std::pair<Cells, qint64>> m_counts;
    std::string m_key;
    // Rows often come in runs of one group, stage and currency: then nothing is looked up.
    std::string m_lastGroupKey;
    std::pair<Cells, qint64>* m_lastCount = nullptr;
    std::string m_lastPartKey;
    Part* m_lastPart = nullptr;
    std::map<Cells, Totals> m_groups;
};

} // namespace fairlead
