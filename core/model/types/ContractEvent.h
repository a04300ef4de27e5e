#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// Signed, delivered, accepted …: what happened to a contract on a day, and lets instalments fall due. Immutable.
struct ContractEvent
{
    RecordId id;
    RecordId contract;
    QString event;
    Money amountChange;
    QString proof;
    QDate happenedOn;
    RecordId corrects;
    bool isVoid = false;
    bool operator==(const ContractEvent&) const = default;
};

template <>
inline RecordType describe<ContractEvent>()
{
    return RecordType("contract_event", 53, "Contract event", "合同事件", Nature::Entry)
        .field(1, "contract", &ContractEvent::contract,
            declare::reference("Contract", "合同", "contract").required().partOf())
        .field(2, "event", &ContractEvent::event, declare::choice("Event", "事件", "contract_event_kind").required())
        .field(3, "amount_change", &ContractEvent::amountChange, declare::money("Change of amount", "金额变更"))
        .field(4, "proof", &ContractEvent::proof, declare::text("Proof", "凭据"))
        .field(5, "happened_on", &ContractEvent::happenedOn, declare::date("Business date", "发生日期").required())
        .field(6, "corrects", &ContractEvent::corrects, declare::reference("Corrects", "更正", "contract_event"))
        .field(7, "void", &ContractEvent::isVoid, declare::boolean("Void", "作废"));
}

} // namespace fairlead
