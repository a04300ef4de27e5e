#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// The part that a contact plays in a deal.
struct OpportunityContact
{
    RecordId id;
    RecordId opportunity;
    RecordId contact;
    QString role;
    QString power;
    QString level;
    QString attitude;
    QString mode;
    QString wants;
    QDate seenOn;
    RecordId reportsTo;
    std::optional<qint64> across; ///< where the person stands in the drawn tree, in pixels at 100 %
    std::optional<qint64> down;
    bool operator==(const OpportunityContact&) const = default;
};

template <>
inline RecordType describe<OpportunityContact>()
{
    return RecordType("opportunity_contact", 16, "Contact role", "机会联系人", Nature::Keyed)
        .field(1, "opportunity", &OpportunityContact::opportunity,
            declare::reference("Opportunity", "机会", "opportunity").required().partOf())
        .field(2, "contact", &OpportunityContact::contact,
            declare::reference("Contact", "联系人", "contact")
                .required()
                .indexed()
                .fromParent(
                    { "contact", "contact name", "联系人", "associated contact", "contact person", "primary contact" }))
        .field(3, "role", &OpportunityContact::role,
            declare::choice("Buying role", "决策角色", "buying_role").open().group("role"))
        .field(4, "power", &OpportunityContact::power, declare::choice("Influence", "影响力", "power").group("role"))
        .field(5, "level", &OpportunityContact::level,
            declare::choice("Level of contact", "接触程度", "contact_level").group("role"))
        .field(6, "attitude", &OpportunityContact::attitude,
            declare::choice("Attitude", "态度", "attitude").group("stance"))
        .field(7, "mode", &OpportunityContact::mode,
            declare::choice("Response mode", "响应模式", "response_mode").group("stance"))
        .field(8, "wants", &OpportunityContact::wants,
            declare::longText("Personal win", "个人诉求").personal().group("stance"))
        .field(9, "seen_on", &OpportunityContact::seenOn, declare::date("As of", "判断日期").group("stance"))
        .field(10, "reports_to", &OpportunityContact::reportsTo,
            declare::reference("Reports to in this decision", "汇报对象", "contact"))
        .field(11, "across", &OpportunityContact::across, declare::integer("Across", "横坐标").group("place"))
        .field(12, "down", &OpportunityContact::down, declare::integer("Down", "纵坐标").group("place"))
        .key({ "opportunity", "contact" });
}

} // namespace fairlead
