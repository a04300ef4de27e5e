#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// Who shares the credit for a deal; credit adds up to 100 %, overlay comes on top.
struct CreditShare
{
    RecordId id;
    RecordId opportunity;
    RecordId person;
    QString kind;
    std::optional<qint64> share;
    QString reason;
    bool operator==(const CreditShare&) const = default;
};

template <>
inline RecordType describe<CreditShare>()
{
    return RecordType("credit_share", 17, "Credit share", "业绩分成", Nature::Keyed)
        .field(1, "opportunity", &CreditShare::opportunity,
            declare::reference("Opportunity", "机会", "opportunity").required().partOf())
        .field(2, "person", &CreditShare::person, declare::reference("Person", "人员", "person").required().indexed())
        .field(
            3, "kind", &CreditShare::kind, declare::choice("Credit or overlay", "业绩/协同", "credit_kind").required())
        .field(4, "share", &CreditShare::share, declare::percent("Share", "比例").required().group("share"))
        .field(5, "reason", &CreditShare::reason, declare::text("Reason", "说明").group("share"))
        .key({ "opportunity", "person", "kind" });
}

} // namespace fairlead
