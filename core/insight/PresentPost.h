#pragma once
#include "store/Reader.h"

namespace fairlead {

/// What a contact is now, and where; of several posts the newest. Without one both are empty. One indexed look-up.
struct PresentPost
{
    QString title;
    RecordId company;

    static PresentPost of(const Reader& reader, const RecordId& contact);
};

/// Who works at a company now, in no order; at most `most`.
std::vector<RecordId> peopleAt(const Reader& reader, const RecordId& company, int most = 1000);

} // namespace fairlead
