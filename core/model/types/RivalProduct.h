#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// What a competitor sells against one of our products.
struct RivalProduct
{
    RecordId id;
    QString name;
    RecordId company;
    RecordId counterpart;
    QString strengths;
    QString weaknesses;
    Money price;
    QDate priceOn;
    QString priceSource;
    bool operator==(const RivalProduct&) const = default;
};

template <>
inline RecordType describe<RivalProduct>()
{
    using namespace declare;
    return RecordType("rival_product", 34, "Rival product", "竞品", Nature::Register)
        .field(
            1, "name", &RivalProduct::name, text("Name", "名称").required().title().alias({ "rival product", "竞品" }))
        .field(2, "company", &RivalProduct::company,
            reference("Competitor", "竞争对手", "company").indexed().alias({ "rival", "对手" }))
        .field(3, "counterpart", &RivalProduct::counterpart,
            reference("Our counterpart", "对应产品", "product").indexed().alias({ "our product", "我方产品" }))
        .field(4, "strengths", &RivalProduct::strengths, longText("Strengths", "优点").searchable())
        .field(5, "weaknesses", &RivalProduct::weaknesses, longText("Weaknesses", "缺点").searchable())
        .field(6, "price", &RivalProduct::price, money("Price", "价格").group("list_price"))
        .field(7, "price_on", &RivalProduct::priceOn, date("Price as of", "价格日期").group("list_price"))
        .field(8, "price_source", &RivalProduct::priceSource,
            choice("Source of the price", "价格来源", "intelligence_source").open().group("list_price"))
        .listed("Rival products", "竞品", Menu::Customers, "crosshairs")
        .matchBy({ { "name", "company" } });
}

} // namespace fairlead
