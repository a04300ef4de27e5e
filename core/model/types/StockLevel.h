#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// How much of a product there was on a day, and how much is under way until when. Immutable.
struct StockLevel
{
    RecordId id;
    RecordId product;
    std::optional<qint64> onHand;
    std::optional<qint64> inTransit;
    QDate arrivesOn;
    std::optional<qint64> reserved;
    QDate happenedOn;
    bool operator==(const StockLevel&) const = default;
};

template <>
inline RecordType describe<StockLevel>()
{
    return RecordType("stock_level", 58, "Stock level", "库存快照", Nature::Entry)
        .field(
            1, "product", &StockLevel::product, declare::reference("Product", "产品", "product").required().indexed())
        .field(2, "on_hand", &StockLevel::onHand, declare::quantity("On hand", "在库"))
        .field(3, "in_transit", &StockLevel::inTransit, declare::quantity("In transit", "在途"))
        .field(4, "arrives_on", &StockLevel::arrivesOn, declare::date("Arrives on", "到货日期"))
        .field(5, "reserved", &StockLevel::reserved, declare::quantity("Reserved", "预留"))
        .field(6, "happened_on", &StockLevel::happenedOn, declare::date("As of", "日期").required())
        .listed("Stock levels", "库存快照", Menu::Money, "package");
}

} // namespace fairlead
