#pragma once
#include "model/PointRules.h"

namespace fairlead {

/// A further phone, mail or chat of a company, a contact or a lead, beside the ones that stand in the record itself.
/// The kind may be left blank: the value tells it.
struct ContactPoint
{
    RecordId id;
    AnyRef subject;
    QString kind;
    QString value;
    QString label;
    QString bestTime;
    QDate invalidSince;
    bool operator==(const ContactPoint&) const = default;
};

template <>
inline RecordType describe<ContactPoint>()
{
    using namespace declare;
    return RecordType("contact_point", 31, "Way of contact", "联系方式", Nature::Register)
        .field(1, "subject", &ContactPoint::subject,
            anyReference("Belongs to", "所属").required().partOf({ "company", "contact", "lead" }).group("point"))
        .field(2, "kind", &ContactPoint::kind, choice("Kind", "类型", "point_kind").open().group("point"))
        .field(3, "value", &ContactPoint::value,
            text("Number or address", "号码")
                .required()
                .title()
                .personal()
                .group("point")
                .fromParent({ "other phone", "other phone number", "home phone", "备用电话", "其他电话" }))
        .field(4, "label", &ContactPoint::label, choice("Label", "标签", "point_label").open())
        .field(5, "best_time", &ContactPoint::bestTime, text("Best time", "最佳时间"))
        .field(6, "invalid_since", &ContactPoint::invalidSince, date("Invalid since", "失效日期"))
        .matchBy({ { "value", "subject" } })
        .consequence(completePoint);
}

} // namespace fairlead
