// What the people of the sample did and what they mean to do next, in the words of a sales diary.
#include "exchange/sample/TextTable.h"

#include <vector>

namespace fairlead::sample {

std::span<const ActivityText> stageActivities(int stage)
{
    static constexpr ActivityText qualify[] {
        { "call", { "First call: %1", "首次电话：%1" },
            { "Asked who decides, what is in use today and until when. The budget is not fixed yet.",
                "了解了决策人、现用设备和时间要求，预算尚未确定。" },
            "interested" },
        { "mail", { "References sent to %2", "向%2发送业绩表" },
            { "Three plants of the same trade attached.", "附同行业三个案例。" }, "reached" },
        { "call", { "%2 not reached", "致电%2未接通" }, { "Back in the office on Thursday.", "周四回办公室。" },
            "not_reached" },
        { "visit", { "First visit, walked along the line", "首次拜访，查看现场" },
            { "The meters in use drift after every cleaning. Two places are hard to reach.",
                "现用仪表每次清洗后漂移明显，有两处测点不便检修。" },
            "interested" },
    };
    static constexpr ActivityText needs[] {
        { "visit", { "List of measuring points with %2", "与%2核对测点清单" },
            { "Twelve points, two of them in the hazardous area. Drawings follow by mail.",
                "共12个测点，其中两处为防爆区，图纸稍后邮件发来。" },
            "progress" },
        { "meeting", { "Technical talk: ranges and accuracy", "技术交流：量程与精度" },
            { "The accuracy class is settled, the protocol is still open.", "精度等级已定，通讯协议待确认。" },
            "progress" },
        { "mail", { "Questionnaire came back", "收到参数表" },
            { "Medium and temperature are filled in, the pipe material is missing.", "介质和温度已填，管道材质缺失。" },
            "reached" },
        { "call", { "Date for the survey agreed with %2", "与%2约定现场勘测" },
            { "During the stop of the line, early in the morning.", "安排在停线时段，一早进场。" }, "agreed" },
        { "message", { "Photos of the installation", "收到安装位置照片" },
            { "Straight run before the meter is enough.", "表前直管段满足要求。" }, "reached" },
    };
    static constexpr ActivityText proposal[] {
        { "mail", { "Proposal sent: %1", "发送方案与报价：%1" },
            { "Two variants; the second one saves a cabinet.", "两个方案，方案二可省一个机柜。" }, "reached" },
        { "meeting", { "Went through the proposal line by line", "逐项讲解方案" },
            { "They ask for a shorter delivery time and a longer warranty.", "客户希望缩短交期、延长质保。" },
            "progress" },
        { "call", { "%2 asked for the price of spare parts", "%2询问备件价格" },
            { "Wants the cost over five years, not the price of today.", "关注五年总成本，而非一次价格。" },
            "interested" },
        { "visit", { "Trial meter installed", "安装试用仪表" },
            { "It runs for four weeks; readings are compared every Friday.", "试用四周，每周五比对读数。" },
            "progress" },
        { "note", { "A rival measured at the same point", "竞争对手到访现场" },
            { "Price level unknown. The operators liked our display better.", "价格未知，操作工更喜欢我方显示界面。" },
            "" },
    };
    static constexpr ActivityText negotiation[] {
        { "meeting", { "Commercial talk with purchasing", "与采购进行商务谈判" },
            { "Open: payment in three parts, penalty for late delivery.", "待定：分三期付款、逾期违约条款。" },
            "progress" },
        { "call", { "%2 wants five per cent more", "%2要求再降五个点" },
            { "Offered free commissioning instead; answer on Monday.", "提出免费调试作为替代，周一答复。" },
            "reached" },
        { "mail", { "Revised quotation sent", "发送修订报价" }, { "Valid for thirty days.", "有效期三十天。" },
            "reached" },
        { "visit", { "Talk with the plant manager", "拜访分管领导" },
            { "He is on our side; the money is set aside for this quarter.", "领导支持我方，本季度预算已落实。" },
            "progress" },
    };
    static constexpr ActivityText contract[] {
        { "mail", { "Draft contract sent", "发送合同草案" }, { "With the delivery plan as an annex.", "附交货计划。" },
            "reached" },
        { "call", { "Remarks of the legal department", "沟通法务意见" },
            { "Two clauses on liability; our lawyer has agreed.", "两条责任条款，我方法务已同意。" }, "progress" },
        { "meeting", { "Delivery plan settled with %2", "与%2确定交货计划" },
            { "First lot in six weeks, the rest with the summer stop.", "首批六周交货，其余随大修交付。" }, "agreed" },
        { "note", { "Waiting for the signature", "等待用印" },
            { "The paper is on the desk of the managing director.", "合同已在总经理处。" }, "" },
    };
    switch (stage) {
    case 0:
        return qualify;
    case 1:
        return needs;
    case 2:
        return proposal;
    case 3:
        return negotiation;
    default:
        return contract;
    }
}

std::span<const ActivityText> careActivities()
{
    static constexpr ActivityText all[] {
        { "call", { "Keeping in touch with %2", "例行回访%2" },
            { "The meters run well. Nothing is planned before next year.", "仪表运行良好，明年前无计划。" },
            "reached" },
        { "visit", { "Courtesy visit to %2", "例行拜访%2" },
            { "A new production manager starts next month.", "下月新任生产经理到岗。" }, "reached" },
        { "mail", { "Invitation to the technical day", "邀请参加技术研讨会" },
            { "Two seats reserved.", "预留两个席位。" }, "reached" },
        { "message", { "Greetings for the holidays", "节日问候" }, { "Thanked at once.", "已回复致谢。" }, "reached" },
        { "call", { "%2 not reached", "致电%2未接通" }, { "", "" }, "not_reached" },
        { "note", { "Heard at the fair", "展会上获悉" },
            { "They think about a second plant; nothing decided.", "考虑新建二厂，尚未决定。" }, "" },
        { "visit", { "Calibration on site", "现场校准服务" },
            { "All points within limits; one cable gland replaced.", "各点均合格，更换一个电缆接头。" }, "progress" },
        { "call", { "Complaint about a display settled", "处理显示屏投诉" },
            { "Setting corrected by telephone.", "电话指导修改参数后恢复。" }, "agreed" },
    };
    return all;
}

std::span<const StepText> stageSteps(int stage)
{
    static constexpr StepText qualify[] { { { "Call the plant engineer", "致电设备工程师" }, "call" },
        { { "Send references of the trade", "发送同行业业绩" }, "" },
        { { "First visit on site", "首次现场拜访" }, "visit" }, { { "Find out the budget", "了解预算情况" }, "" } };
    static constexpr StepText needs[] { { { "Survey the measuring points", "现场勘测测点" }, "visit" },
        { { "Get the drawings", "索取图纸" }, "" }, { { "Technical talk", "技术交流" }, "meeting" },
        { { "Complete the questionnaire", "完善参数表" }, "" } };
    static constexpr StepText proposal[] { { { "Finish the proposal", "完成方案与报价" }, "" },
        { { "Present the proposal", "讲解方案" }, "meeting" }, { { "Ask how the trial runs", "询问试用情况" }, "call" },
        { { "Visit the reference plant together", "陪同参观样板工厂" }, "visit" } };
    static constexpr StepText negotiation[] { { { "Commercial talk", "商务谈判" }, "meeting" },
        { { "Send the revised quotation", "发送修订报价" }, "" },
        { { "Call purchasing about the terms", "与采购确认付款条件" }, "call" },
        { { "Meet the plant manager", "拜访分管领导" }, "visit" } };
    static constexpr StepText contract[] { { { "Send the contract", "寄送合同" }, "" },
        { { "Settle the clauses by telephone", "电话确认合同条款" }, "call" }, { { "Signing", "签约" }, "meeting" },
        { { "Check the delivery plan", "核对交货计划" }, "" } };
    switch (stage) {
    case 0:
        return qualify;
    case 1:
        return needs;
    case 2:
        return proposal;
    case 3:
        return negotiation;
    default:
        return contract;
    }
}

std::span<const TwoTongues> officeTasks()
{
    static constexpr TwoTongues all[] { { "Expense claim of the last trip", "上次出差报销" },
        { "Forecast for the team meeting", "周会预测更新" }, { "Cards from the fair", "录入展会名片" },
        { "Clean up old contacts", "整理旧联系人" }, { "Prices of the new series", "学习新系列价格" },
        { "Report of the month", "月度工作报告" }, { "Plan the visits of next month", "制定下月拜访计划" },
        { "Answer the service department", "回复服务部" } };
    return all;
}

} // namespace fairlead::sample
