#pragma once
#include "store/query/QueryRunner.h"

namespace fairlead {

/// A record that was deleted and can be restored.
struct BinEntry
{
    const RecordType* type = nullptr;
    qint64 n = 0; ///< local row number
    RecordId id;
    QString title; ///< of types without a title: their first text; may be empty
    qint64 deletedAt = 0; ///< UTC in ms
    RecordId deletedBy; ///< null: nobody was chosen, or it happened on another laptop
};

/// What lies in the recycle bin, of several types at once. Belongs to the reader's thread.
class RecycleBin
{
public:
    /// The deleted records of these types that meet `search` (blank = all), newest deletion first. Fails as
    /// QueryRunner does; types that cannot be searched are left out of a search.
    static Result<std::vector<BinEntry>> entries(
        const QueryRunner& runner, const std::vector<const RecordType*>& types, const QString& search = {});
};

} // namespace fairlead
