#pragma once
#include "model/CareRules.h"
#include "model/RecordType.h"

namespace fairlead {

/// A small act of attention to a contact: a birthday call, a card, a gift. Due on a day; ticked off with what came
/// back.
struct CareItem
{
    RecordId id;
    QString subject;
    RecordId contact;
    RecordId company;
    QString occasion;
    QString way;
    QDate dueOn;
    RecordId owner;
    QString state;
    RecordId doneBy;
    QDate doneOn;
    QString reaction;
    QDate reactionOn;
    QString remark;
    bool operator==(const CareItem&) const = default;
};

template <>
inline RecordType describe<CareItem>()
{
    return RecordType("care_item", 72, "Care", "客户关怀")
        .field(1, "subject", &CareItem::subject, declare::text("What", "内容").required().title())
        .field(2, "contact", &CareItem::contact,
            declare::reference("Contact", "联系人", "contact").required().indexed().group("item"))
        .field(
            3, "company", &CareItem::company, declare::reference("Customer", "客户", "company").indexed().group("item"))
        .field(4, "occasion", &CareItem::occasion,
            declare::choice("Occasion", "事由", "care_occasion").open().group("item"))
        .field(5, "way", &CareItem::way, declare::choice("Way", "方式", "care_way").open().group("item"))
        .field(6, "due_on", &CareItem::dueOn, declare::date("Due", "日期").required().indexed().group("item"))
        .field(7, "owner", &CareItem::owner, declare::reference("Owner", "负责人", "person").indexed())
        .field(8, "state", &CareItem::state, declare::choice("Status", "状态", "task_status").group("state"))
        .field(9, "done_by", &CareItem::doneBy, declare::reference("Done by", "执行人", "person").group("state"))
        .field(10, "done_on", &CareItem::doneOn, declare::date("Done on", "完成日期").group("state"))
        .field(
            11, "reaction", &CareItem::reaction, declare::choice("Reaction", "反馈", "care_reaction").group("reaction"))
        .field(12, "reaction_on", &CareItem::reactionOn, declare::date("Reaction on", "反馈日期").group("reaction"))
        .field(13, "remark", &CareItem::remark, declare::longText("Remark", "说明").searchable().group("reaction"))
        .consequence(completeCare)
        .listed("Care", "客户关怀", Menu::Customers, "love");
}

} // namespace fairlead
