#pragma once
#include "base/Money.h"
#include "base/Period.h"
#include "insight/GroupKey.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// What stands open in one field of the table.
struct MasterFigures
{
    qint64 deals = 0;
    qint64 withoutAmount = 0; ///< of `deals`
    qint64 unknownChance = 0; ///< of `deals`, those with an amount and no chance: not in `weighted`
    QList<Money> amount; ///< one sum per currency, ordered by code
    QList<Money> weighted; ///< Σ amount × chance in force, rounded once per currency
    bool operator==(const MasterFigures&) const = default;
};

/// When deals are expected to close.
struct MasterColumn
{
    enum class Kind {
        Before, ///< the days before the first period: overdue, where that is the present one
        Within, ///< a month, a quarter or a year
        After,
        Undated ///< nobody said when
    };
    Kind kind = Kind::Within;
    Period days; ///< open on one side for Before and After, on both for Undated
    bool operator==(const MasterColumn&) const = default;
};

struct MasterRow
{
    enum class Level { All, Unit, Person, Deal };
    Level level = Level::All;
    RecordId id; ///< null: no unit, nobody, all
    RecordId unit; ///< of a person's row
    QString name; ///< empty where there is none
    int parent = -1; ///< place of the row above it in the tree
    int depth = 0;
    MasterFigures total;
    std::vector<MasterFigures> cells; ///< by column; a deal has none of its own
    int column = -1; ///< of a deal: where its total stands
    QString stage; ///< of a deal
    QDate close; ///< of a deal; invalid: nobody said

    /// Null: nothing stands there.
    const MasterFigures* at(int place) const;
};

struct MasterResult
{
    By by = By::Month;
    std::vector<MasterColumn> columns;
    std::vector<MasterRow> rows; ///< from above: a row's descendants follow it; the first is all
    QDate asOf;
};

/// The opportunity master table: what stands open, from the whole down to units, people and single deals, by the month,
/// quarter or year in which it is expected to close. Every row is the sum of those below it; currencies are never
/// added together. A closed period of the scope says which periods are shown, an open one means the present one and
/// some that follow; what closes before, after or at no known day has columns of its own where there is any, so that
/// every row adds up. Open deals are their owner's; with a product the part of the amount that falls to it counts.
/// Belongs to the reader's thread.
class MasterTable
{
public:
    explicit MasterTable(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// `by`: Month, Quarter or Year, else Invalid. Invalid: "as_of" – expected days are known as they stand only;
    /// "periods" – more than mostColumns. Without deals the rows end with people.
    enum class Depth { People, Deals };
    Result<MasterResult> compute(const ReportScope& scope, By by, Depth depth) const;
    /// By the keys of the report `master`. Ordered by id.
    Result<std::vector<RecordId>> dealsBehind(
        const ReportScope& scope, By by, const QString& rowKey, const QString& columnKey) const;

    /// "total", "unit/ID", "person/UNIT/ID" with "none" for a missing one; a deal's row has its own.
    static QString keyOf(const MasterRow& row);
    /// "before", "2026-11", "after", "undated".
    static QString keyOf(const MasterColumn& column, By by);

    static constexpr int mostColumns = 60;

private:
    const Reader& m_reader;
};

} // namespace fairlead
