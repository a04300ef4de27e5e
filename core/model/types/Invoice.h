#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A receivable document: an invoice, or a credit note that takes away from what is owed (its amounts are positive,
/// too). Whoever reads the same number from the ledger has the same record.
struct Invoice
{
    RecordId id;
    QString number;
    QString kind;
    RecordId company;
    RecordId opportunity;
    RecordId contract;
    RecordId owner;
    QDate issuedOn;
    QDate deliveredOn;
    QDate dueOn;
    Money net;
    Money tax;
    Money gross;
    RecordId reverses;
    QString remark;
    QString pinnedPeriod;
    bool operator==(const Invoice&) const = default;
};

template <>
inline RecordType describe<Invoice>()
{
    return RecordType("invoice", 54, "Invoice", "发票", Nature::Keyed)
        .field(1, "number", &Invoice::number,
            declare::text("Number", "发票号码")
                .required()
                .title()
                .alias({ "invoice", "invoice number", "invoice no", "document number", "发票号", "发票", "单据号" }))
        .field(2, "kind", &Invoice::kind, declare::choice("Kind", "类型", "invoice_kind"))
        .field(3, "company", &Invoice::company,
            declare::reference("Customer", "客户", "company")
                .required()
                .indexed()
                .alias({ "customer", "account", "bill to", "客户名称", "购方名称" }))
        .field(
            4, "opportunity", &Invoice::opportunity, declare::reference("Opportunity", "机会", "opportunity").indexed())
        .field(5, "contract", &Invoice::contract, declare::reference("Contract", "合同", "contract").indexed())
        .field(6, "owner", &Invoice::owner,
            declare::reference("Salesperson", "责任销售", "person")
                .indexed()
                .alias({ "owner", "seller", "sales rep", "业务员" }))
        .field(7, "issued_on", &Invoice::issuedOn,
            declare::date("Issued on", "开票日期").required().indexed().alias({ "date", "invoice date", "issued" }))
        .field(8, "delivered_on", &Invoice::deliveredOn, declare::date("Delivered on", "交付日期"))
        .field(9, "due_on", &Invoice::dueOn,
            declare::date("Due on", "到期日").indexed().alias({ "due", "due date", "应收日期" }))
        .field(
            10, "net", &Invoice::net, declare::money("Net", "不含税").group("sum").alias({ "net amount", "subtotal" }))
        .field(11, "tax", &Invoice::tax, declare::money("Tax", "税额").group("sum").alias({ "vat", "税金" }))
        .field(12, "gross", &Invoice::gross,
            declare::money("Gross", "含税")
                .group("sum")
                .alias({ "total", "amount", "grand total", "gross amount", "价税合计", "金额" }))
        .field(13, "reverses", &Invoice::reverses, declare::reference("Reverses", "冲销", "invoice"))
        .field(14, "remark", &Invoice::remark, declare::longText("Remark", "备注").searchable())
        .field(15, "pinned_period", &Invoice::pinnedPeriod, declare::text("Pinned for period", "重点期间"))
        .key({ "number" })
        .listed("Invoices", "发票", Menu::Money, "view-financial-list")
        .matchBy({ { "number" } });
}

} // namespace fairlead
