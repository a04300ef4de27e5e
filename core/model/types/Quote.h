#pragma once
#include "model/QuoteRules.h"

namespace fairlead {

/// What was offered to a customer under one number, and what became of it. What was offered, and when it was sent, its
/// versions say.
struct Quote
{
    RecordId id;
    QString number;
    RecordId company;
    RecordId opportunity;
    RecordId owner;
    QString state;
    RecordId acceptedVersion;
    QDate resultOn;
    QString resultReason;
    bool operator==(const Quote&) const = default;
};

template <>
inline RecordType describe<Quote>()
{
    return RecordType("quote", 81, "Quotation", "报价单")
        .field(1, "number", &Quote::number,
            declare::text("Number", "报价单号")
                .required()
                .title()
                .drawn()
                .alias({ "quote", "quotation", "quote number", "quotation number", "quote no", "quotation no", "报价单",
                    "报价编号" }))
        .field(2, "company", &Quote::company,
            declare::reference("Customer", "客户", "company")
                .required()
                .indexed()
                .alias({ "customer", "account", "客户名称" }))
        .field(3, "opportunity", &Quote::opportunity,
            declare::reference("Opportunity", "机会", "opportunity").indexed().alias({ "deal", "商机", "商机名称" }))
        .field(4, "owner", &Quote::owner,
            declare::reference("Owner", "负责人", "person")
                .indexed()
                .alias({ "salesperson", "seller", "sales rep", "业务员", "报价人" }))
        .field(5, "state", &Quote::state,
            declare::choice("Status", "状态", "quote_state").group("result").alias({ "quote status", "报价状态" }))
        .field(6, "accepted_version", &Quote::acceptedVersion,
            declare::reference("Accepted version", "接受版本", "quote_version").group("result"))
        .field(7, "result_on", &Quote::resultOn,
            declare::date("Result on", "结果日期").indexed().group("result").alias({ "result date" }))
        .field(8, "result_reason", &Quote::resultReason,
            declare::choice("Reason", "原因", "close_reason").open().group("result"))
        .alias({ "quotation" })
        .listed("Quotations", "报价单", Menu::Sales, "document-edit")
        .matchBy({ { "number" } })
        .rule(checkQuote)
        .consequence(followQuote);
}

} // namespace fairlead
