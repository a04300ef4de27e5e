#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// What was agreed with a customer; what is due from it are its instalments.
struct Contract
{
    RecordId id;
    QString number;
    QString title;
    QString kind;
    RecordId company;
    RecordId opportunity;
    Money amount;
    QString taxBasis;
    QDate signedOn;
    QDate beginsOn;
    QDate endsOn;
    RecordId owner;
    QString state;
    QString remark;
    bool operator==(const Contract&) const = default;
};

template <>
inline RecordType describe<Contract>()
{
    return RecordType("contract", 52, "Contract", "合同")
        .field(1, "number", &Contract::number,
            declare::text("Number", "合同编号").indexed().searchable().alias({ "contract number", "合同号" }))
        .field(2, "title", &Contract::title,
            declare::text("Title", "名称").required().title().alias({ "contract", "contract name", "合同名称" }))
        .field(3, "kind", &Contract::kind, declare::choice("Kind", "类型", "contract_kind").open())
        .field(4, "company", &Contract::company,
            declare::reference("Customer", "客户", "company")
                .required()
                .indexed()
                .alias({ "customer", "account", "客户名称" }))
        .field(5, "opportunity", &Contract::opportunity,
            declare::reference("Opportunity", "机会", "opportunity").indexed())
        .field(6, "amount", &Contract::amount,
            declare::money("Amount", "合同金额").group("amount").alias({ "contract amount", "value" }))
        .field(7, "tax_basis", &Contract::taxBasis,
            declare::choice("Net or gross", "含税/不含税", "tax_basis").group("amount"))
        .field(8, "signed_on", &Contract::signedOn,
            declare::date("Signed on", "签订日期").indexed().group("term").alias({ "signed", "签约日期" }))
        .field(9, "begins_on", &Contract::beginsOn, declare::date("From", "起").group("term"))
        .field(10, "ends_on", &Contract::endsOn, declare::date("To", "止").group("term"))
        .field(11, "owner", &Contract::owner, declare::reference("Owner", "负责人", "person").indexed())
        .field(12, "state", &Contract::state, declare::choice("Status", "状态", "contract_state"))
        .field(13, "remark", &Contract::remark, declare::longText("Remark", "备注").searchable())
        .listed("Contracts", "合同", Menu::Money, "view-certificate")
        .matchBy({ { "number" }, { "title" } });
}

} // namespace fairlead
