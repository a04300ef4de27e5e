#pragma once
#include "model/QuoteRules.h"

namespace fairlead {

/// A product in a version of a quotation, as it was offered then. `price` is what one of it costs the customer.
struct QuoteLine
{
    RecordId id;
    RecordId version;
    RecordId product;
    QString text;
    std::optional<qint64> quantity;
    QString unit;
    Money listPrice;
    Money price;
    std::optional<qint64> discount;
    std::optional<qint64> taxRate;
    QDate deliveryOn;
    QString sortKey;
    bool operator==(const QuoteLine&) const = default;
};

template <>
inline RecordType describe<QuoteLine>()
{
    return RecordType("quote_line", 83, "Quotation line", "报价明细")
        .field(1, "version", &QuoteLine::version,
            declare::reference("Quotation version", "报价版本", "quote_version").required().partOf().group("line"))
        .field(2, "product", &QuoteLine::product,
            declare::reference("Product", "产品", "product")
                .required()
                .indexed()
                .group("line")
                .fromParent({ "product", "product name", "item", "产品", "产品名称" }))
        .field(3, "text", &QuoteLine::text, declare::text("Text", "描述").group("line"))
        .field(4, "quantity", &QuoteLine::quantity,
            declare::quantity("Quantity", "数量").group("line").fromParent({ "quantity", "qty", "数量" }))
        .field(5, "unit", &QuoteLine::unit, declare::choice("Unit", "单位", "unit_of_quantity").open().group("line"))
        .field(6, "list_price", &QuoteLine::listPrice,
            declare::money("List price then", "目录价").group("line").fromParent({ "list price", "目录价" }))
        .field(7, "price", &QuoteLine::price,
            declare::money("Price", "单价").group("line").fromParent({ "unit price", "price", "单价" }))
        .field(8, "discount", &QuoteLine::discount, declare::percent("Discount", "折扣").group("line"))
        .field(9, "tax_rate", &QuoteLine::taxRate, declare::percent("Tax rate", "税率").group("line"))
        .field(10, "delivery_on", &QuoteLine::deliveryOn,
            declare::date("Delivery", "交期")
                .group("line")
                .fromParent({ "delivery", "delivery date", "delivery on", "交期", "交货日期" }))
        .field(11, "sort_key", &QuoteLine::sortKey, declare::text("Sort key", "顺序"))
        .matchBy({ { "version", "product" } })
        .rule(checkQuoteLine)
        .changeRule(keepSentLine);
}

} // namespace fairlead
