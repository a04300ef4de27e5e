#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// What we sell. `list_price` is today's common price; price lists come on top of it.
struct Product
{
    RecordId id;
    QString name;
    QString code;
    QString series;
    QString unit;
    Money listPrice;
    std::optional<qint64> taxRate;
    QString kind;
    QString specification;
    QDate soldFrom;
    QDate soldTo;
    bool operator==(const Product&) const = default;
};

template <>
inline RecordType describe<Product>()
{
    return RecordType("product", 11, "Product", "产品", Nature::Register)
        .field(1, "name", &Product::name,
            declare::text("Name", "名称")
                .required()
                .title()
                .alias({ "product", "product name", "item", "产品", "产品名称", "品名" }))
        .field(2, "code", &Product::code,
            declare::text("Code", "产品编码")
                .searchable()
                .indexed()
                .alias({ "sku", "product code", "productnumber", "product number", "item number", "编码", "货号" }))
        .field(3, "series", &Product::series,
            declare::choice("Series", "产品系列", "product_series")
                .open()
                .indexed()
                .alias({ "product series", "line", "product line", "productline", "family", "产品线", "系列" }))
        .field(4, "unit", &Product::unit, declare::choice("Unit", "单位", "unit_of_quantity").open())
        .field(5, "list_price", &Product::listPrice,
            declare::money("List price", "目录价")
                .alias({ "sales_price", "sales price", "price", "unit price", "listprice", "单价", "售价", "价格" }))
        .field(6, "tax_rate", &Product::taxRate, declare::percent("Tax rate", "税率").alias({ "vat" }))
        .field(7, "kind", &Product::kind, declare::choice("Kind", "类型", "product_kind"))
        .field(8, "specification", &Product::specification,
            declare::longText("Specification", "规格").alias({ "description", "说明" }))
        .field(9, "sold_from", &Product::soldFrom, declare::date("On sale from", "上市日期").alias({ "sellstartdate" }))
        .field(10, "sold_to", &Product::soldTo, declare::date("On sale until", "停售日期").alias({ "sellenddate" }))
        .matchBy({ { "code" }, { "name" } });
}

} // namespace fairlead
