#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A company that takes part in a deal beside us: rival, partner, or the customer who may make it himself.
struct OpportunityRival
{
    RecordId id;
    RecordId opportunity;
    RecordId company;
    QString kind;
    RecordId product;
    Money priceTold;
    QString priceSource;
    QString stance;
    bool incumbent = false;
    bool beaten = false;
    QString remark;
    bool operator==(const OpportunityRival&) const = default;
};

template <>
inline RecordType describe<OpportunityRival>()
{
    return RecordType("opportunity_rival", 40, "Party on a deal", "机会竞争者", Nature::Keyed)
        .field(1, "opportunity", &OpportunityRival::opportunity,
            declare::reference("Opportunity", "机会", "opportunity").required().partOf())
        .field(2, "company", &OpportunityRival::company,
            declare::reference("Company", "公司", "company").required().indexed())
        .field(3, "kind", &OpportunityRival::kind, declare::choice("Part", "角色", "rival_kind"))
        .field(4, "product", &OpportunityRival::product, declare::reference("Product", "产品", "rival_product"))
        .field(5, "price_told", &OpportunityRival::priceTold, declare::money("Price heard", "报价").group("price"))
        .field(6, "price_source", &OpportunityRival::priceSource,
            declare::choice("Source", "来源", "intelligence_source").open().group("price"))
        .field(7, "stance", &OpportunityRival::stance, declare::choice("Stance", "态势", "rival_stance"))
        .field(8, "incumbent", &OpportunityRival::incumbent, declare::boolean("Supplies today", "现供应商"))
        .field(9, "beaten", &OpportunityRival::beaten, declare::boolean("Beaten", "已击败"))
        .field(10, "remark", &OpportunityRival::remark, declare::longText("Remark", "备注"))
        .key({ "opportunity", "company" });
}

} // namespace fairlead
