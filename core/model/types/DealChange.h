#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A change of amount, date, owner, category or hold between moves; immutable.
struct DealChange
{
    RecordId id;
    RecordId opportunity;
    QString what;
    Money amountBefore;
    Money amountAfter;
    QDate dateBefore;
    QDate dateAfter;
    RecordId ownerBefore;
    RecordId ownerAfter;
    RecordId unitBefore;
    RecordId unitAfter;
    QString categoryBefore;
    QString categoryAfter;
    QString reason;
    QDate happenedOn;
    bool operator==(const DealChange&) const = default;
};

template <>
inline RecordType describe<DealChange>()
{
    return RecordType("deal_change", 19, "Deal change", "机会变更记录", Nature::Entry)
        .field(1, "opportunity", &DealChange::opportunity,
            declare::reference("Opportunity", "机会", "opportunity").required().partOf())
        .field(2, "what", &DealChange::what, declare::choice("What", "变更项", "deal_change_kind").required())
        .field(3, "amount_before", &DealChange::amountBefore, declare::money("Amount before", "原金额"))
        .field(4, "amount_after", &DealChange::amountAfter, declare::money("Amount after", "新金额"))
        .field(5, "date_before", &DealChange::dateBefore, declare::date("Date before", "原日期"))
        .field(6, "date_after", &DealChange::dateAfter, declare::date("Date after", "新日期"))
        .field(7, "owner_before", &DealChange::ownerBefore, declare::reference("Owner before", "原负责人", "person"))
        .field(8, "owner_after", &DealChange::ownerAfter, declare::reference("Owner after", "新负责人", "person"))
        .field(9, "unit_before", &DealChange::unitBefore, declare::reference("Unit before", "原部门", "unit"))
        .field(10, "unit_after", &DealChange::unitAfter, declare::reference("Unit after", "新部门", "unit"))
        .field(11, "category_before", &DealChange::categoryBefore,
            declare::choice("Category before", "原类别", "forecast_category"))
        .field(12, "category_after", &DealChange::categoryAfter,
            declare::choice("Category after", "新类别", "forecast_category"))
        .field(13, "reason", &DealChange::reason, declare::text("Reason", "理由"))
        .field(14, "happened_on", &DealChange::happenedOn, declare::date("Business date", "发生日期").required());
}

} // namespace fairlead
