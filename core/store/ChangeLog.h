#pragma once
#include "base/RecordId.h"
#include "merge/Operation.h"
#include "store/Reader.h"

namespace fairlead {

/// Tells from the journal which rows were written between two moments, so that what follows from few of them need not
/// be computed from all. Belongs to its reader's thread; sees what its reader sees.
class ChangeLog
{
public:
    /// A moment of the workspace: the last transaction that was written until then.
    struct Place
    {
        qint64 chunk = 0;
        qint64 hlc = 0;
    };
    struct Written
    {
        quint16 type = 0;
        RecordId row;
    };

    /// What others wrote and sync brought: one operation on a row.
    struct Received
    {
        qint64 chunk = 0; ///< a Place's; rises with the order of arrival
        quint16 type = 0;
        RecordId row;
        bool isNew = false; ///< the row was made by it
        std::vector<quint16> groups; ///< of fields that it wrote
        Stamp stamp;
        RecordId person; ///< who wrote it
        qint64 madeAt = 0; ///< UTC ms of his computer
    };

    explicit ChangeLog(const Reader& reader)
        : m_reader(reader)
    {
    }
    Result<Place> now() const;
    /// Each row once for every operation on it; nothing if there are more than `most` operations, or if the place is no
    /// part of the journal any more (an edit that was cut off and taken back).
    Result<std::optional<std::vector<Written>>> since(const Place& place, qint64 most) const;
    /// What came in after a transaction, in the order of arrival; of transactions of more than `largest` operations (an
    /// import) nothing. The oldest are left out if there are more than `most` transactions.
    Result<std::vector<Received>> receivedSince(qint64 chunk, qint64 most, qint64 largest) const;
    /// What a field of a stored record held before an operation wrote it, in the order that all computers agree on;
    /// nothing if the journal does not tell.
    Result<std::optional<Cells>> before(const Received& received, const Record& record, const Field& field) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
