#include "model/Catalog.h"

namespace fairlead {

namespace {

struct Row
{
    const char* code;
    const char* en;
    const char* zh;
    std::initializer_list<const char*> words = {};
};

ChoiceList list(const char* name, std::initializer_list<Row> rows)
{
    ChoiceList out { QString::fromLatin1(name), {} };
    for (const Row& row : rows)
        out.values.append({ QString::fromLatin1(row.code), { QString::fromUtf8(row.en), QString::fromUtf8(row.zh) },
            wordList(row.words) });
    return out;
}

} // namespace

QList<ChoiceList> builtInChoices()
{
    return {
        list("currency",
            { { "CNY", "Renminbi", "人民币", { "RMB" } }, { "USD", "US dollar", "美元" }, { "EUR", "Euro", "欧元" },
                { "GBP", "Pound", "英镑" }, { "JPY", "Yen", "日元" }, { "HKD", "Hong Kong dollar", "港元" } }),
        list("tax_basis", { { "net", "Net of tax", "不含税" }, { "gross", "With tax", "含税" } }),
        list("unit_kind",
            { { "company", "Company", "公司" }, { "department", "Department", "部门" }, { "team", "Team", "团队" },
                { "territory", "Territory", "区域" } }),
        list("post",
            { { "seller", "Salesperson", "销售代表" }, { "manager", "Sales manager", "销售经理" },
                { "director", "Sales director", "销售总监" }, { "assistant", "Assistant", "销售助理" } }),
        list("role",
            { { "seller", "Salesperson", "销售" }, { "manager", "Manager", "经理" }, { "director", "Director", "总监" },
                { "general_manager", "General manager", "总经理" }, { "assistant", "Assistant", "助理" },
                { "admin", "Administrator", "管理员" } }),
        list("language", { { "zh", "Chinese", "中文" }, { "en", "English", "英文" } }),
        list("company_kind",
            { { "prospect", "Prospect", "潜在客户" }, { "new", "New customer", "新客户" },
                { "regular", "Regular customer", "老客户" }, { "key", "Key account", "大客户" } }),
        list("size_class",
            { { "small", "Small", "小型" }, { "medium", "Medium", "中型" }, { "large", "Large", "大型" } }),
        list("parent_kind", { { "holding", "Holding", "控股" }, { "branch", "Branch", "分公司" } }),
        list("lead_source",
            { { "web", "Web", "网站" }, { "referral", "Referral", "转介绍" }, { "trade_fair", "Trade fair", "展会" },
                { "cold_call", "Cold call", "陌生电话" }, { "campaign", "Campaign", "市场活动" },
                { "partner", "Partner", "合作伙伴" }, { "existing", "Existing customer", "老客户" } }),
        list("calendar_kind", { { "solar", "Solar", "公历" }, { "lunar", "Lunar", "农历" } }),
        list("contact_class", { { "business", "Business", "业务" }, { "public", "Public relations", "公共关系" } }),
        list("sex", { { "female", "Female", "女", { "f" } }, { "male", "Male", "男", { "m" } } }),
        list("level",
            { { "top", "Top management", "高层" }, { "middle", "Middle management", "中层" },
                { "staff", "Staff", "基层" } }),
        list("region_level",
            { { "country", "Country", "国家" }, { "province", "Province", "省" }, { "city", "City", "市" },
                { "district", "District", "区" } }),
        list("product_kind",
            { { "good", "Good", "货物" }, { "service", "Service", "服务" }, { "package", "Package", "套餐" } }),
        list("unit_of_quantity",
            { { "piece", "Piece", "件" }, { "set", "Set", "套" }, { "hour", "Hour", "小时" }, { "day", "Day", "天" },
                { "kg", "Kilogram", "千克" } }),
        list("sale_kind",
            { { "direct", "Direct", "直销" }, { "project", "Project", "项目" }, { "channel", "Channel", "渠道" } }),
        list("stage_kind",
            { { "open", "Open", "进行中" }, { "won", "Won", "赢单", { "closed won" } },
                { "lost", "Lost", "输单", { "closed lost", "丢单" } }, { "no_decision", "No decision", "无决策" },
                { "cancelled", "Cancelled by customer", "客户取消" }, { "disqualified", "Disqualified", "无效" },
                { "duplicate", "Duplicate", "重复" } }),
        list("gate", { { "warn", "Warn", "提示" }, { "block", "Block", "阻止" } }),
        list("forecast_category",
            { { "omitted", "Omitted", "不计入" }, { "pipeline", "Pipeline", "管线" },
                { "best_case", "Best case", "乐观" }, { "commit", "Commit", "承诺" },
                { "closed", "Closed", "已成交" } }),
        list("recurring",
            { { "once", "One-off", "一次性" }, { "monthly", "Monthly", "每月" }, { "yearly", "Yearly", "每年" } }),
        list("buying_role",
            { { "economic", "Decision maker", "决策者", { "economic buyer", "decision maker" } },
                { "user", "User", "使用者" },
                { "technical", "Technical buyer", "技术评估者", { "technical evaluator" } },
                { "coach", "Coach", "教练", { "内线" } }, { "influencer", "Influencer", "影响者" },
                { "gatekeeper", "Gatekeeper", "把关人" }, { "sponsor", "Executive sponsor", "支持高层" } }),
        list("power", { { "high", "High", "高" }, { "medium", "Medium", "中" }, { "low", "Low", "低" } }),
        list("contact_level",
            { { "none", "Not contacted", "未接触" }, { "met", "Met", "已接触" },
                { "regular", "Regular contact", "经常接触" }, { "trusted", "Trusted", "信任" } }),
        list("attitude",
            { { "supporter", "Supporter", "支持" }, { "neutral", "Neutral", "中立" },
                { "opponent", "Opponent", "反对" } }),
        list("response_mode",
            { { "growth", "Growth", "增长" }, { "trouble", "Trouble", "困境" }, { "even_keel", "Even keel", "平稳" },
                { "overconfident", "Overconfident", "自负" } }),
        list("credit_kind", { { "credit", "Credit", "业绩" }, { "overlay", "Overlay", "协同" } }),
        list("direction",
            { { "entered", "Entered", "进入" }, { "forward", "Forward", "前进" }, { "back", "Back", "后退" },
                { "won", "Won", "赢单" }, { "lost", "Lost", "输单" }, { "ended", "Ended otherwise", "其他结束" },
                { "reopened", "Reopened", "重开" } }),
        list("event_source", { { "person", "Person", "人工" }, { "import", "Import", "导入" } }),
        list("deal_change_kind",
            { { "amount", "Amount", "金额" }, { "close", "Expected close", "预计日" }, { "owner", "Owner", "负责人" },
                { "category", "Category", "类别" }, { "hold", "On hold", "搁置" } }),
        list("deal_kind",
            { { "new", "New business", "新客户", { "new customer" } },
                { "existing", "Existing business", "老客户", { "existing customer" } },
                { "renewal", "Renewal", "续约" }, { "extension", "Extension", "扩展", { "upsell" } } }),
        list("close_reason",
            { { "price", "Price", "价格" }, { "product", "Product", "产品" }, { "service", "Service", "服务" },
                { "relation", "Relationship", "关系" }, { "delivery", "Delivery time", "交期" },
                { "budget", "No budget", "无预算" }, { "priority", "No priority", "优先级低" },
                { "own_making", "Makes it himself", "客户自建" }, { "later", "Later", "推迟" },
                { "best_fit", "Best fit", "方案最合适" } }),
        list("amount_from", { { "lines", "Sum of lines", "明细合计" }, { "typed", "Typed", "手工" } }),
        list("task_status",
            { { "open", "Open", "未开始", { "not started", "to do", "todo" } }, { "doing", "In progress", "进行中" },
                { "done", "Done", "已完成", { "completed", "complete" } },
                { "dropped", "Dropped", "已取消", { "cancelled" } } }),
        list("priority",
            { { "high", "High", "高", { "urgent" } }, { "normal", "Normal", "中", { "medium" } },
                { "low", "Low", "低" } }),
        list("task_origin",
            { { "person", "Person", "人工" }, { "stage", "Stage", "阶段" }, { "care", "Care", "关怀" },
                { "meeting", "Meeting", "会议" }, { "plan", "Plan", "计划" } }),
        list("appointment_kind",
            { { "visit", "Visit", "拜访" }, { "meeting", "Meeting", "会议" }, { "call", "Call", "电话" },
                { "event", "Event", "活动" } }),
        list("appointment_state",
            { { "planned", "Planned", "计划" }, { "held", "Held", "已进行" }, { "not_held", "Not held", "未进行" },
                { "moved", "Moved", "改期" }, { "cancelled", "Cancelled", "取消" } }),
        list("attendee_answer",
            { { "accepted", "Accepted", "接受" }, { "declined", "Declined", "拒绝" }, { "maybe", "Maybe", "暂定" } }),
        list("activity_kind",
            { { "visit", "Visit", "拜访" }, { "call", "Call", "电话" }, { "meeting", "Meeting", "会议" },
                { "mail", "Mail", "邮件", { "email" } }, { "message", "Message", "消息", { "wechat" } },
                { "note", "Note", "备注" } }),
        list("call_direction", { { "in", "Incoming", "呼入" }, { "out", "Outgoing", "呼出" } }),
        list("activity_result",
            { { "reached", "Reached", "已联系" }, { "not_reached", "Not reached", "未联系上" },
                { "interested", "Interested", "有兴趣" }, { "progress", "Progress", "有进展" },
                { "no_interest", "No interest", "无兴趣" }, { "agreed", "Agreed", "达成一致" } }),
        list("side", { { "ours", "Our side", "我方" }, { "theirs", "Their side", "对方" } }),
        list("rate_kind",
            { { "planning", "Planning", "计划" }, { "market", "Market", "市场" },
                { "month_end", "Month end", "月末" } }),
    };
}

} // namespace fairlead
