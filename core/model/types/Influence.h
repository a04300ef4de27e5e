#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// One contact influences another in the decision about a deal.
struct Influence
{
    RecordId id;
    RecordId opportunity;
    RecordId fromContact;
    RecordId toContact;
    QString strength;
    bool operator==(const Influence&) const = default;
};

template <>
inline RecordType describe<Influence>()
{
    return RecordType("influence", 41, "Influence", "影响关系", Nature::Keyed)
        .field(1, "opportunity", &Influence::opportunity,
            declare::reference("Opportunity", "机会", "opportunity").required().partOf())
        .field(2, "from_contact", &Influence::fromContact, declare::reference("Who", "影响者", "contact").required())
        .field(3, "to_contact", &Influence::toContact, declare::reference("Whom", "被影响者", "contact").required())
        .field(4, "strength", &Influence::strength, declare::choice("Strength", "强度", "power"))
        .key({ "opportunity", "from_contact", "to_contact" });
}

} // namespace fairlead
