// Why the deals of the sample went as they did, and who sits on the other side.
#include "exchange/sample/TextTable.h"

#include <vector>

namespace fairlead::sample {

std::span<const ReasonText> lossReasons()
{
    static constexpr ReasonText all[] {
        { "price", 34, { "The other quotation was twelve per cent lower.", "对方报价低约12%。" } },
        { "product", 15, { "They wanted the sensor and the valve from one hand.", "客户希望仪表与阀门由一家供应。" } },
        { "relation", 15, { "The framework of the group names another supplier.", "集团框架协议指定其他供应商。" } },
        { "delivery", 12, { "The rival promised four weeks, we needed nine.", "对手承诺四周交货，我方需九周。" } },
        { "service", 8, { "They doubt our service in the region.", "担心我方在当地的服务能力。" } },
        { "own_making", 5, { "Their own workshop builds it.", "客户自行制作。" } },
        { "priority", 5, { "The line is given up, they bought a small substitute.", "产线停用，仅采购少量替代品。" } },
        { "later", 6,
            { "Postponed to the rebuild; a rival has the order for the design.", "推迟到改造期，对手已拿到设计。" } },
    };
    return all;
}

std::span<const ReasonText> winReasons()
{
    static constexpr ReasonText all[] {
        { "best_fit", 34, { "The trial convinced the operators.", "试用效果打动了操作人员。" } },
        { "service", 18, { "Calibration on site was decisive.", "现场校准服务是关键。" } },
        { "relation", 20, { "The plant manager knows us from the first project.", "首个项目合作良好，领导信任。" } },
        { "price", 14, { "Total cost over five years was lower.", "五年总成本更低。" } },
        { "delivery", 14, { "From stock, just before the summer stop.", "现货供应，赶上大修。" } },
    };
    return all;
}

std::span<const ReasonText> fadeReasons()
{
    static constexpr ReasonText all[] {
        { "budget", 50, { "The money went into another project.", "预算转用于其他项目。" } },
        { "priority", 30, { "Nobody pushes it since the project leader left.", "项目负责人离职后无人推动。" } },
        { "later", 20, { "Put off without a date.", "推迟，时间未定。" } },
    };
    return all;
}

std::span<const TwoTongues> pushReasons()
{
    static constexpr TwoTongues all[] { { "Budget meeting moved", "预算会推迟" },
        { "Stop of the line moved", "停线检修推迟" }, { "Tender is not out yet", "招标尚未发布" },
        { "Waiting for the drawings", "等待图纸" }, { "Decision maker is travelling", "决策人出差" },
        { "Purchasing asks for a third quotation", "采购要求三家比价" } };
    return all;
}

std::span<const TwoTongues> moreReasons()
{
    static constexpr TwoTongues all[] { { "Two more measuring points", "增加两个测点" },
        { "Commissioning added", "增加调试服务" }, { "Second line included", "纳入二号线" } };
    return all;
}

std::span<const TwoTongues> lessReasons()
{
    static constexpr TwoTongues all[] { { "Cheaper variant chosen", "改用经济型" }, { "Quantity cut", "数量减少" },
        { "Discount given", "给予折扣" } };
    return all;
}

std::span<const TwoTongues> holdReasons()
{
    static constexpr TwoTongues all[] { { "Budget frozen", "预算冻结" }, { "Plant is rebuilt first", "等待厂房改造" },
        { "New management", "管理层变动" } };
    return all;
}

std::span<const TitleText> titles()
{
    static constexpr TitleText all[] {
        { { "Purchasing manager", "采购经理" }, { "Purchasing", "采购部" }, "middle", "gatekeeper" },
        { { "Instrument engineer", "仪表工程师" }, { "Maintenance", "设备部" }, "staff", "technical" },
        { { "Plant manager", "生产副总" }, { "Production", "生产部" }, "top", "economic" },
        { { "Head of maintenance", "设备部长" }, { "Maintenance", "设备部" }, "middle", "user" },
        { { "Managing director", "总经理" }, { "Management", "总经办" }, "top", "economic" },
        { { "Chief engineer", "总工程师" }, { "Engineering", "技术部" }, "middle", "influencer" },
        { { "Shift leader", "班组长" }, { "Production", "生产部" }, "staff", "user" },
        { { "Project engineer", "项目工程师" }, { "Engineering", "技术部" }, "staff", "coach" },
    };
    return all;
}

std::span<const TwoTongues> needs()
{
    static constexpr TwoTongues all[] {
        { "Readings drift after cleaning; the loss is about one per cent of the product.",
            "清洗后读数漂移，产品损耗约1%。" },
        { "The authority asks for a record of every quarter of an hour.", "环保要求每15分钟留存一次记录。" },
        { "Spare parts of the meters in use end next year.", "现用仪表备件明年停供。" },
        { "One more line starts in spring; the same instruments as in the first one.",
            "明春新增一条线，仪表与一线一致。" },
        { "Fewer stops: twice last year an overfill stopped production.", "减少停机：去年两次溢罐导致停产。" }
    };
    return all;
}

std::span<const TwoTongues> interests()
{
    static constexpr TwoTongues all[] { { "Sailing", "钓鱼" }, { "Choir", "书法" }, { "Mountain walking", "登山" },
        { "Football with the works team", "羽毛球" }, { "Old motorcycles", "茶" }, { "Chess", "围棋" } };
    return all;
}

} // namespace fairlead::sample
