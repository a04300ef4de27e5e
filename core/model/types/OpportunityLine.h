#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A product in a deal: quantity, price, when delivered.
struct OpportunityLine
{
    RecordId id;
    RecordId opportunity;
    RecordId product;
    std::optional<qint64> quantity;
    QString unit;
    Money price;
    std::optional<qint64> taxRate;
    QDate fromMonth;
    std::optional<qint64> months;
    QString recurring;
    QString sortKey;
    bool operator==(const OpportunityLine&) const = default;
};

template <>
inline RecordType describe<OpportunityLine>()
{
    return RecordType("opportunity_line", 15, "Opportunity line", "机会产品明细", Nature::Register)
        .field(1, "opportunity", &OpportunityLine::opportunity,
            declare::reference("Opportunity", "机会", "opportunity").required().partOf().group("line"))
        .field(2, "product", &OpportunityLine::product,
            declare::reference("Product", "产品", "product")
                .required()
                .indexed()
                .group("line")
                .fromParent({ "product", "product name", "item", "产品", "产品名称" }))
        .field(3, "quantity", &OpportunityLine::quantity,
            declare::quantity("Quantity", "数量").group("line").fromParent({ "quantity", "qty", "数量" }))
        .field(
            4, "unit", &OpportunityLine::unit, declare::choice("Unit", "单位", "unit_of_quantity").open().group("line"))
        .field(5, "price", &OpportunityLine::price,
            declare::money("Price", "单价").group("line").fromParent({ "unit price", "price", "单价" }))
        .field(6, "tax_rate", &OpportunityLine::taxRate, declare::percent("Tax rate", "税率").group("line"))
        .field(7, "from_month", &OpportunityLine::fromMonth, declare::date("From month", "交付月").group("delivery"))
        .field(8, "months", &OpportunityLine::months, declare::integer("Months", "月数").group("delivery"))
        .field(9, "recurring", &OpportunityLine::recurring,
            declare::choice("One-off or recurring", "一次性/经常性", "recurring").group("delivery"))
        .field(10, "sort_key", &OpportunityLine::sortKey, declare::text("Sort key", "顺序"))
        .matchBy({ { "opportunity", "product" } });
}

} // namespace fairlead
