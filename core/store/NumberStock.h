#pragma once
#include "model/NumberPattern.h"
#include "store/NumberBlock.h"
#include "store/RowStore.h"

namespace fairlead {

/// The numbers that this installation may give (docs/sync.md). A workspace that nobody shares takes block after block;
/// a shared one has those that it claimed on the share, and where they are used up gives provisional numbers until it
/// meets the others again. In the transaction of the caller; throws DatabaseError.
class NumberStock
{
public:
    static constexpr qint64 blockSize = 50;
    /// So few left, and the next block is claimed.
    static constexpr qint64 fewLeft = 15;

    NumberStock(RowStore& rows, QDate today)
        : m_rows(rows)
        , m_today(today)
    {
    }

    /// The next number for a record of this type that has none; empty if its numbers follow no series. One that a
    /// record has already, whoever gave it, is passed over.
    QString draw(const RecordType& type, const RecordId& record);
    /// What the next one will be; empty if it would be provisional, nothing if its numbers follow no series.
    std::optional<QString> next(const RecordType& type);

    std::vector<NumberNeed> needs();
    /// Blocks that were taken before the workspace was shared, or whose claim has not been told to the share yet.
    std::vector<NumberBlock> unclaimed();
    /// In order.
    std::vector<NumberBlock> blocksOf(const RecordId& series, const QString& scope);
    void take(const NumberBlock& block, bool claimed);
    /// Somebody else gives these: none of them is given here any more.
    void lose(const NumberBlock& block);
    /// This file is a copy, or was put back: what it had left others may have given meanwhile.
    void loseAll();

    struct Numbered
    {
        const RecordType* type = nullptr;
        RecordId record;
    };
    /// Records with a provisional number that can have a real one now.
    std::vector<Numbered> provisional();

private:
    struct Series
    {
        RecordId id;
        NumberPattern pattern;
        qint64 start = 1;
    };
    std::optional<Series> seriesOf(const RecordType& type);
    std::vector<std::pair<const RecordType*, Series>> allSeries();
    std::optional<qint64> takeCounter(const Series& series);
    qint64 nextBlock(const Series& series, const QString& scope);
    qint64 left(const Series& series, const QString& scope);
    std::vector<RecordId> waiting(const RecordType& type);
    QString provisionalNumber();
    bool isGiven(const RecordType& type, const QString& number);
    bool isShared();

    RowStore& m_rows;
    QDate m_today;
};

} // namespace fairlead
