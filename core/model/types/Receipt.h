#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// Money that came in. Immutable; what was wrong is corrected by a new one that names it.
struct Receipt
{
    RecordId id;
    QString number;
    RecordId company;
    Money amount;
    QString way;
    QDate billMaturesOn;
    Money bankCharge;
    QDate valueOn;
    RecordId owner;
    RecordId ownerUnit;
    QDate happenedOn;
    QString remark;
    RecordId corrects;
    bool isVoid = false;
    bool operator==(const Receipt&) const = default;
};

template <>
inline RecordType describe<Receipt>()
{
    return RecordType("receipt", 56, "Receipt", "收款记录", Nature::Entry)
        .field(1, "number", &Receipt::number,
            declare::text("Number", "收款单号")
                .required()
                .title()
                .alias({ "receipt", "receipt number", "payment number", "voucher", "流水号", "凭证号" }))
        .field(2, "company", &Receipt::company,
            declare::reference("Payer", "付款方", "company")
                .required()
                .indexed()
                .alias({ "customer", "account", "payer", "客户", "客户名称" }))
        .field(3, "amount", &Receipt::amount,
            declare::money("Amount", "金额").required().alias({ "paid", "payment", "收款金额", "回款金额" }))
        .field(4, "way", &Receipt::way, declare::choice("Way", "付款方式", "pay_way").open())
        .field(5, "bill_matures_on", &Receipt::billMaturesOn, declare::date("Bill matures on", "票据到期日"))
        .field(6, "bank_charge", &Receipt::bankCharge, declare::money("Bank charge", "手续费"))
        .field(7, "value_on", &Receipt::valueOn, declare::date("Value date", "到账日期").indexed())
        .field(8, "owner", &Receipt::owner, declare::reference("Salesperson", "责任销售", "person").indexed())
        .field(9, "owner_unit", &Receipt::ownerUnit, declare::reference("Unit then", "当时部门", "unit"))
        .field(10, "happened_on", &Receipt::happenedOn,
            declare::date("Received on", "收款日期").required().indexed().alias({ "date", "payment date", "回款日期" }))
        .field(11, "remark", &Receipt::remark, declare::longText("Remark", "备注"))
        .field(12, "corrects", &Receipt::corrects, declare::reference("Corrects", "更正", "receipt"))
        .field(13, "void", &Receipt::isVoid, declare::boolean("Void", "作废"))
        .listed("Receipts", "收款记录", Menu::Money, "wallet-open")
        .matchBy({ { "number" } });
}

} // namespace fairlead
