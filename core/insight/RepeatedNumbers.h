#pragma once
#include "store/Reader.h"

namespace fairlead {

/// A record whose number stands on others of its kind as well.
struct RepeatedNumber
{
    const RecordType* type = nullptr;
    RecordId record;
    QString title;
    QString number;
    int rank = 1; ///< 1 has the number; from 2 on the number was given once more
    qint64 createdAt = 0; ///< UTC ms
    RecordId createdBy; ///< null = not known
};

/// Numbers that tell records apart and do not: two laptops have given one, or an import brought it. By kind and
/// number, the older record first (of equal ages the smaller id), so that everybody sees the same order. `most` rows.
Result<std::vector<RepeatedNumber>> repeatedNumbers(const Reader& reader, size_t most = 1000);

} // namespace fairlead
