#pragma once
#include "model/CriterionRules.h"
#include "model/OpportunityRules.h"
#include "model/StageTaskRules.h"

namespace fairlead {

/// A deal in the pipeline. `position` is written whole by a move, so that a late re-ordering or a typed chance can
/// never carry an old stage with a newer clock; a typed chance holds only while `for_stage` is the stage.
struct Opportunity
{
    RecordId id;
    QString name;
    RecordId company;
    RecordId pipeline;
    RecordId stage;
    QDate enteredOn;
    QDate closedOn;
    QString closeReason;
    RecordId lostTo;
    QString closeRemark;
    Money amount;
    QString taxBasis;
    QString amountFrom;
    QDate expectedClose;
    RecordId owner;
    RecordId ownerUnit;
    RecordId keyStage;
    QString boardKey;
    RecordId forStage;
    std::optional<qint64> probabilitySet;
    QString chanceReason;
    QString repCategory;
    QString repRemark;
    QString managerCategory;
    Money managerAmount;
    QString managerReason;
    QDate holdUntil;
    QString holdReason;
    QString nextStep;
    QDate nextOn;
    QString number;
    QString kind;
    QString source;
    QDate openedOn;
    RecordId partner;
    QString needText;
    QString pinnedPeriod;
    QString remark;
    bool operator==(const Opportunity&) const = default;
};

template <>
inline RecordType describe<Opportunity>()
{
    using namespace declare;
    return RecordType("opportunity", 7, "Opportunity", "机会", Nature::Register)
        .field(1, "name", &Opportunity::name,
            text("Name", "名称")
                .required()
                .title()
                .alias({ "opportunity", "opportunity name", "deal", "deal name", "deal title", "title", "机会", "商机",
                    "商机名称", "机会名称" }))
        .field(2, "company", &Opportunity::company,
            reference("Customer", "客户", "company")
                .indexed()
                .alias({ "customer", "customer_id", "account", "account name", "account id", "company name",
                    "organisation", "organization", "associated company", "partner name", "客户名称", "公司" }))
        .field(3, "pipeline", &Opportunity::pipeline,
            reference("Pipeline", "管线", "pipeline").group("position").alias({ "deal pipeline", "销售管线" }))
        .field(4, "stage", &Opportunity::stage,
            reference("Stage", "阶段", "stage")
                .group("position")
                .indexed()
                .alias({ "deal_stage", "deal stage", "sales stage", "stage name", "stagename", "status",
                    "opportunity result", "deal result", "销售阶段", "商机阶段" }))
        .field(5, "entered_on", &Opportunity::enteredOn,
            date("Entered on", "进入日期")
                .group("position")
                .alias({ "stage entered", "last stage change", "stage change date", "last stage change date" }))
        .field(6, "closed_on", &Opportunity::closedOn,
            date("Closed on", "结束日期")
                .group("position")
                .alias(
                    { "closed date", "actual close date", "won on", "won time", "结单日期", "成交日期", "closed at" }))
        .field(7, "close_reason", &Opportunity::closeReason,
            choice("Win / loss reason", "赢输原因", "close_reason")
                .open()
                .group("position")
                .alias({ "loss reason", "lost reason", "closed lost reason", "reason", "丢单原因", "失败原因",
                    "输单原因", "closed won reason" }))
        .field(8, "lost_to", &Opportunity::lostTo,
            reference("Lost to", "输给", "company").group("position").alias({ "competitor" }))
        .field(
            9, "close_remark", &Opportunity::closeRemark, longText("Remark at the end", "结束说明").group("position"))
        .field(10, "amount", &Opportunity::amount,
            money("Amount", "金额")
                .group("amount")
                .alias({ "deal value", "value", "close_value", "close value", "deal amount", "expected revenue",
                    "opportunity amount", "opportunity amount usd", "预计销售额", "预计金额", "商机金额", "成交金额" }))
        .field(
            11, "tax_basis", &Opportunity::taxBasis, choice("Net or gross", "含税/不含税", "tax_basis").group("amount"))
        .field(12, "amount_from", &Opportunity::amountFrom,
            choice("From lines or typed", "明细合计/手工", "amount_from").group("amount"))
        .field(13, "expected_close", &Opportunity::expectedClose,
            date("Expected close", "预计成交日")
                .indexed()
                .alias({ "close_date", "close date", "closing date", "expected close date", "expected closing",
                    "closedate", "date closed", "预计成交日期", "预计成交", "预计签单日期" }))
        .field(14, "owner", &Opportunity::owner,
            reference("Owner", "负责人", "person")
                .group("owner")
                .indexed()
                .alias({ "sales_agent", "sales agent", "agent", "opportunity owner", "deal owner", "salesperson",
                    "sales rep", "rep", "seller", "assigned to", "assigned user", "销售", "业务员", "商机负责人",
                    "assigned user id", "responsible user" }))
        .field(15, "owner_unit", &Opportunity::ownerUnit,
            reference("Unit at assignment", "所属部门", "unit")
                .group("owner")
                .alias({ "team", "sales team", "团队", "teams" }))
        .field(
            16, "key_stage", &Opportunity::keyStage, reference("Column of the key", "所在列", "stage").group("board"))
        .field(17, "board_key", &Opportunity::boardKey, text("Board key", "排序键").group("board"))
        .field(18, "for_stage", &Opportunity::forStage,
            reference("Chance valid for stage", "赢率对应阶段", "stage").group("chance"))
        .field(19, "probability_set", &Opportunity::probabilitySet,
            percent("Probability set", "调整赢率")
                .group("chance")
                .alias({ "probability", "probability (%)", "win probability", "chance", "赢率", "可能性", "成交概率",
                    "deal probability", "probability, %" }))
        .field(20, "chance_reason", &Opportunity::chanceReason, text("Reason", "理由").group("chance"))
        .field(21, "rep_category", &Opportunity::repCategory,
            choice("Category by the owner", "销售判断", "forecast_category")
                .group("rep_view")
                .alias({ "forecast category", "预测类别", "forecast category name" }))
        .field(22, "rep_remark", &Opportunity::repRemark, text("Remark", "说明").group("rep_view"))
        .field(23, "manager_category", &Opportunity::managerCategory,
            choice("Category by the manager", "经理判断", "forecast_category").group("manager_view"))
        .field(24, "manager_amount", &Opportunity::managerAmount,
            money("Amount by the manager", "经理金额").group("manager_view"))
        .field(25, "manager_reason", &Opportunity::managerReason, text("Reason", "理由").group("manager_view"))
        .field(26, "hold_until", &Opportunity::holdUntil, date("On hold until", "搁置至").indexed().group("hold"))
        .field(27, "hold_reason", &Opportunity::holdReason, text("Reason of holding", "搁置原因").group("hold"))
        .field(28, "next_step", &Opportunity::nextStep,
            text("Next step", "下一步").group("next").alias({ "next action", "下一步计划" }))
        .field(29, "next_on", &Opportunity::nextOn,
            date("Next step on", "下一步日期")
                .group("next")
                .alias({ "next activity date", "next step date", "next activity" }))
        .field(30, "number", &Opportunity::number,
            text("Number", "编号")
                .searchable()
                .indexed()
                .drawn()
                .alias({ "opportunity_id", "opportunity id", "deal id", "opportunity number", "record id", "商机编号",
                    "机会编号", "external id" }))
        .field(31, "kind", &Opportunity::kind,
            choice("New or existing business", "新客户/老客户", "deal_kind")
                .open()
                .alias({ "type", "opportunity type", "deal type", "商机类型" }))
        .field(32, "source", &Opportunity::source,
            choice("Source", "来源", "lead_source")
                .open()
                .alias({ "lead source", "leadsource", "original source", "商机来源", "source channel", "lead origin" }))
        .field(33, "opened_on", &Opportunity::openedOn,
            date("Opened on", "立项日期")
                .indexed()
                .alias({ "engage_date", "engage date", "created", "created on", "created date", "create date",
                    "createdate", "open date", "date created", "deal created", "add time", "创建日期", "创建时间",
                    "created at", "opportunity created" }))
        .field(34, "partner", &Opportunity::partner, reference("Partner", "合作伙伴", "company"))
        .field(35, "need_text", &Opportunity::needText, longText("Need", "需求").searchable())
        .field(36, "pinned_period", &Opportunity::pinnedPeriod, text("Pinned for period", "重点期间"))
        .field(37, "remark", &Opportunity::remark,
            longText("Remark", "备注").searchable().alias({ "notes", "description", "deal description", "说明" }))
        .alias({ "deal", "商机" })
        .matchBy({ { "number" }, { "name", "company" }, { "name" } })
        .editRevives()
        .index({ "stage", "amount", "for_stage", "probability_set", "closed_on", "opened_on", "id" })
        .rule(checkOpportunity)
        .changeRule(checkGates)
        .consequence(followOpportunity)
        .consequence(giveStageTasks);
}

} // namespace fairlead
