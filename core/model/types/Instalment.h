#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A part of the price that is to be paid: on a fixed day, or so many days after something has happened. What is
/// received is never a field: it follows from allocations.
struct Instalment
{
    RecordId id;
    QString name;
    RecordId opportunity;
    RecordId contract;
    RecordId company;
    std::optional<qint64> part;
    QString kind;
    std::optional<qint64> percent;
    Money amount;
    QString trigger;
    std::optional<qint64> offsetDays;
    QDate fixedOn;
    QDate expectedOn;
    RecordId owner;
    QString pinnedPeriod;
    QString remark;
    bool operator==(const Instalment&) const = default;
};

template <>
inline RecordType describe<Instalment>()
{
    return RecordType("instalment", 55, "Instalment", "收款计划")
        .field(1, "name", &Instalment::name,
            declare::text("What for", "款项")
                .required()
                .title()
                .unsearched()
                .alias({ "instalment", "milestone", "期次" }))
        .field(2, "opportunity", &Instalment::opportunity,
            declare::reference("Opportunity", "机会", "opportunity").indexed())
        .field(3, "contract", &Instalment::contract, declare::reference("Contract", "合同", "contract").indexed())
        .field(4, "company", &Instalment::company, declare::reference("Customer", "客户", "company").indexed())
        .field(5, "part", &Instalment::part, declare::integer("Part", "期次"))
        .field(6, "kind", &Instalment::kind, declare::choice("Kind", "类型", "instalment_kind"))
        .field(7, "percent", &Instalment::percent, declare::percent("Percent", "比例").group("value"))
        .field(8, "amount", &Instalment::amount, declare::money("Amount", "金额").group("value"))
        .field(
            9, "trigger", &Instalment::trigger, declare::choice("Falls due by", "到期条件", "due_trigger").group("due"))
        .field(10, "offset_days", &Instalment::offsetDays, declare::integer("Days after", "之后天数").group("due"))
        .field(11, "fixed_on", &Instalment::fixedOn,
            declare::date("Fixed day", "固定日期")
                .indexed()
                .group("due")
                .alias({ "due", "due date", "应收日期", "计划收款日期" }))
        .field(12, "expected_on", &Instalment::expectedOn,
            declare::date("Expected meanwhile", "预计日期").indexed().group("due"))
        .field(13, "owner", &Instalment::owner, declare::reference("Responsible", "责任人", "person").indexed())
        .field(14, "pinned_period", &Instalment::pinnedPeriod, declare::text("Pinned for period", "重点期间"))
        .field(15, "remark", &Instalment::remark, declare::longText("Remark", "备注"))
        .listed("Collection plan", "收款计划", Menu::Money, "view-calendar-time-spent")
        .matchBy({ { "opportunity", "name" }, { "contract", "name" } });
}

} // namespace fairlead
