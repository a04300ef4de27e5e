#pragma once
#include "merge/RandomOperations.h"
#include "sync/BatchFile.h"

namespace fairlead::test {

/// Seeded batches of every kind that the format allows.
class RandomBatches
{
public:
    explicit RandomBatches(quint64 seed)
        : m_operations(seed)
    {
    }

    struct Batch
    {
        BatchHeader header;
        BatchBody body;
    };
    /// Up to `transactions` of them; 0 makes a heartbeat.
    Batch batch(size_t transactions);
    Batch any() { return batch(below(5) == 0 ? 0 : 1 + below(6)); }
    quint64 below(quint64 limit) { return m_operations.below(limit); }
    quint64 number(); ///< of any size, not 0
    QByteArray bytes(qsizetype size); ///< not all zeros
    QString text(int most);

private:
    void fillPlace(BatchHeader& header);
    void fillVector(BatchHeader& header);
    void fillContent(Batch& batch, size_t transactions);

    RandomOperations m_operations;
};

/// The file of a batch that must be right.
WrittenBatch written(const RandomBatches::Batch& batch);

/// All that a header says, a field a line.
QString dump(const BatchHeader& header);

} // namespace fairlead::test
