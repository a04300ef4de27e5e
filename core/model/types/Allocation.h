#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// How much of a receipt (or of a credit note) pays an invoice or an instalment. Immutable; void takes it back.
struct Allocation
{
    RecordId id;
    RecordId receipt;
    RecordId credit;
    RecordId invoice;
    RecordId instalment;
    Money amount;
    Money discountTaken;
    Money rateDifference;
    QDate happenedOn;
    RecordId corrects;
    bool isVoid = false;
    bool operator==(const Allocation&) const = default;
};

template <>
inline RecordType describe<Allocation>()
{
    return RecordType("allocation", 57, "Allocation", "核销", Nature::Entry)
        .field(1, "receipt", &Allocation::receipt, declare::reference("Receipt", "收款", "receipt").indexed())
        .field(2, "credit", &Allocation::credit, declare::reference("Credit note", "红字发票", "invoice").indexed())
        .field(3, "invoice", &Allocation::invoice, declare::reference("Invoice", "发票", "invoice").indexed())
        .field(4, "instalment", &Allocation::instalment,
            declare::reference("Instalment", "收款计划", "instalment").indexed())
        .field(5, "amount", &Allocation::amount, declare::money("Amount", "金额").required())
        .field(6, "discount_taken", &Allocation::discountTaken, declare::money("Cash discount", "现金折扣"))
        .field(7, "rate_difference", &Allocation::rateDifference, declare::money("Rate difference", "汇兑差"))
        .field(8, "happened_on", &Allocation::happenedOn, declare::date("Matched on", "核销日期").required())
        .field(9, "corrects", &Allocation::corrects, declare::reference("Corrects", "更正", "allocation"))
        .field(10, "void", &Allocation::isVoid, declare::boolean("Void", "作废"));
}

} // namespace fairlead
