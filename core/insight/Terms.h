#pragma once
#include "base/RecordId.h"
#include "store/Reader.h"

namespace fairlead {

/// Who belonged to which unit when.
class Terms
{
public:
    static Result<Terms> load(const Reader& reader);
    /// Of several terms that hold the day, the one that began last; an invalid day asks for any. Null: none.
    RecordId unitOf(const RecordId& person, QDate day) const;

private:
    struct Term
    {
        RecordId unit;
        QDate from;
        QDate to;
    };
    QHash<RecordId, std::vector<Term>> m_terms;
};

} // namespace fairlead
