<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AppointmentMenu</name>
    <message>
        <source>Check in…</source>
        <translation>签到…</translation>
    </message>
    <message>
        <source>Check out…</source>
        <translation>签退…</translation>
    </message>
    <message>
        <source>Record what happened…</source>
        <translation>记录结果…</translation>
    </message>
</context>
<context>
    <name>AppointmentOutcome</name>
    <message>
        <source>record %1</source>
        <translation>记录“%1”的结果</translation>
    </message>
</context>
<context>
    <name>BehindNumber</name>
    <message numerus="yes">
        <source>%Ln deal(s) of the trend: %1 to %2</source>
        <translation>
            <numerusform>趋势中的 %Ln 个机会：%1 至 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) behind the funnel</source>
        <translation>
            <numerusform>漏斗数字背后的 %Ln 个机会</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) of the funnel: %1</source>
        <translation>
            <numerusform>漏斗中的 %Ln 个机会：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) that need attention</source>
        <translation>
            <numerusform>%Ln 个需要关注的机会</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) behind: %1</source>
        <translation>
            <numerusform>%1：%Ln 个机会</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) behind: %1</source>
        <translation>
            <numerusform>%Ln 条记录，来自：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardColumns</name>
    <message>
        <source>%1 is retired: no deal can come here any more</source>
        <translation>%1已停用：不能再移入机会</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>A close date is not planned into the past</source>
        <translation>预计成交日不能定在过去</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>No close date</source>
        <translation>无成交日</translation>
    </message>
    <message>
        <source>A lead is converted on its own page, where customer and deal are chosen</source>
        <translation>线索要在它自己的页面上转化，在那里选择客户和机会</translation>
    </message>
</context>
<context>
    <name>BoardFace</name>
    <message>
        <source>weighted %1</source>
        <translation>加权 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln card(s)</source>
        <translation>
            <numerusform>%1：%Ln 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance %1</source>
        <translation>赢率 %1</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Weighted %1</source>
        <translation>加权 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) without a chance are not weighted</source>
        <translation>
            <numerusform>%Ln 个没有赢率的机会未计入加权</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected here: %Ln day(s)</source>
        <translation>
            <numerusform>本阶段标准耗时：%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>records on the board</comment>
        <translation>
            <numerusform>%Ln 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln 张卡片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardLoader</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1, %2 over</source>
        <comment>days, and how many too many</comment>
        <translation>%1，超 %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>days</comment>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 of %2 criteria met</source>
        <translation>已满足 %1/%2 项升迁标志</translation>
    </message>
    <message>
        <source>Decision coverage %1 of 100</source>
        <translation>决策把握度 %1/100</translation>
    </message>
    <message>
        <source>%1; missing most: %2</source>
        <comment>coverage of a decision</comment>
        <translation>%1；最欠缺：%2</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>从未接触</translation>
    </message>
    <message numerus="yes">
        <source>Last contact %1, %Ln day(s) ago</source>
        <translation>
            <numerusform>最近接触 %1，%Ln 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarActs</name>
    <message>
        <source>change the length of %1</source>
        <translation>更改“%1”的时长</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>将“%1”移至%2</translation>
    </message>
    <message>
        <source>move all of %1</source>
        <translation>移动“%1”整个系列</translation>
    </message>
    <message>
        <source>plan %1 for %2</source>
        <translation>将“%1”安排在%2</translation>
    </message>
    <message>
        <source>copy %1 to %2</source>
        <translation>将“%1”复制到%2</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an appointment and its new state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>新增“%1”</translation>
    </message>
</context>
<context>
    <name>CalendarLook</name>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Expected closes</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人安排</translation>
    </message>
    <message>
        <source>Overlaps with another appointment of the same person</source>
        <translation>与同一人员的另一日程冲突</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>客户关怀</translation>
    </message>
    <message>
        <source>Visited from %1 to %2</source>
        <translation>拜访时间：%1 至 %2</translation>
    </message>
    <message>
        <source>Checked in %1, not out yet</source>
        <translation>%1 签到，尚未签退</translation>
    </message>
</context>
<context>
    <name>CalendarPaper</name>
    <message>
        <source>All entries</source>
        <translation>全部条目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Customer and place</source>
        <translation>客户与地点</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Nothing is planned in this time.</source>
        <translation>这段时间没有安排。</translation>
    </message>
</context>
<context>
    <name>CalendarSpan</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday and day</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>CareActs</name>
    <message>
        <source>%1: %2</source>
        <comment>occasion, contact</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>plan care: %1</source>
        <translation>安排关怀：%1</translation>
    </message>
    <message>
        <source>do %1</source>
        <comment>care</comment>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>open %1 again</source>
        <translation>重新打开 %1</translation>
    </message>
    <message>
        <source>put %1 off</source>
        <translation>推迟 %1</translation>
    </message>
</context>
<context>
    <name>CellRules</name>
    <message>
        <source>Entries stay as they were written; a new one corrects them</source>
        <translation>流水记录保持原样；如需更正，请新增一条</translation>
    </message>
    <message>
        <source>“%1” says which record this is and never changes</source>
        <translation>“%1”决定这是哪条记录，不会改变</translation>
    </message>
    <message>
        <source>The days in the stage are counted from the last move</source>
        <translation>阶段内天数从上次移动起计算</translation>
    </message>
    <message>
        <source>“%1” follows from other facts and is not typed</source>
        <translation>“%1”由其他信息得出，不能输入</translation>
    </message>
</context>
<context>
    <name>ChecklistActs</name>
    <message>
        <source>tick “%1” of %2</source>
        <comment>criterion, deal or lead</comment>
        <translation>确认 %2 的“%1”</translation>
    </message>
    <message>
        <source>withdraw “%1” of %2</source>
        <comment>criterion, deal or lead</comment>
        <translation>撤回 %2 的“%1”</translation>
    </message>
</context>
<context>
    <name>ChoiceLists</name>
    <message>
        <source>add the value %1</source>
        <translation>添加选项“%1”</translation>
    </message>
    <message>
        <source>change the value %1</source>
        <translation>修改选项“%1”</translation>
    </message>
    <message>
        <source>retire the value %1</source>
        <translation>停用选项“%1”</translation>
    </message>
    <message>
        <source>use the value %1 again</source>
        <translation>重新启用选项“%1”</translation>
    </message>
    <message>
        <source>move the value %1</source>
        <translation>移动选项“%1”</translation>
    </message>
    <message>
        <source>delete the value %1</source>
        <translation>删除选项“%1”</translation>
    </message>
</context>
<context>
    <name>ConflictActs</name>
    <message>
        <source>Deleted or not</source>
        <translation>是否删除</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>kept, and edited</source>
        <translation>保留并编辑</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>moment, computer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>One deleted %1, another edited it</source>
        <translation>一人删除了 %1，另一人编辑了它</translation>
    </message>
    <message>
        <source>Two people changed %1: %2</source>
        <comment>a record, its field</comment>
        <translation>两人更改了 %1：%2</translation>
    </message>
    <message>
        <source>It could not be decided: %1</source>
        <translation>无法裁决：%1</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>take %1 for %2 of %3</source>
        <comment>value, field, record</comment>
        <translation>%3 的 %2 采用 %1</translation>
    </message>
    <message>
        <source>keep %1 deleted</source>
        <translation>保持删除 %1</translation>
    </message>
    <message>
        <source>keep %1 for %2 of %3</source>
        <comment>value, field, record</comment>
        <translation>保留 %3 的%2：%1</translation>
    </message>
    <message numerus="yes">
        <source>keep the later value in %Ln place(s)</source>
        <translation>
            <numerusform>在 %Ln 处保留较晚的值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactPlan</name>
    <message>
        <source>%1, %2–%3</source>
        <comment>day, from, to</comment>
        <translation>%1 %2–%3</translation>
    </message>
</context>
<context>
    <name>Dashboards</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>delete dashboard %1</source>
        <translation>删除仪表板 %1</translation>
    </message>
</context>
<context>
    <name>DealRows</name>
    <message>
        <source>Private</source>
        <translation>私人安排</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>DecisionActs</name>
    <message>
        <source>place %1 on the decision map</source>
        <translation>在决策树上移动 %1</translation>
    </message>
    <message>
        <source>arrange the decision map</source>
        <translation>排列决策树</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field, person</comment>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>whom %1 reports to</source>
        <translation>%1 的汇报对象</translation>
    </message>
    <message>
        <source>%1 influences %2</source>
        <translation>%1 影响 %2</translation>
    </message>
    <message>
        <source>remove: %1 influences %2</source>
        <translation>删除：%1 影响 %2</translation>
    </message>
    <message>
        <source>take %1 off the decision map</source>
        <translation>将 %1 移出决策树</translation>
    </message>
</context>
<context>
    <name>DemandRequest</name>
    <message>
        <source>%1 more from existing customers, %2</source>
        <comment>amount, period</comment>
        <translation>老客户新增 %1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new lead(s) for %1</source>
        <translation>
            <numerusform>%1 新线索 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new opportunity(s) for %1</source>
        <translation>
            <numerusform>%1 新机会 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactEdit</name>
    <message>
        <source>change %1 of %2</source>
        <comment>field, record</comment>
        <translation>修改%2的%1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>修改%1</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>%1 (lunar)</source>
        <comment>a birthday</comment>
        <translation>农历%1</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>not available here</source>
        <translation>此处没有</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>FieldUses</name>
    <message>
        <source>show the field %1</source>
        <translation>显示字段“%1”</translation>
    </message>
    <message>
        <source>hide the field %1</source>
        <translation>隐藏字段“%1”</translation>
    </message>
    <message>
        <source>require the field %1</source>
        <translation>将字段“%1”设为必填</translation>
    </message>
    <message>
        <source>no longer require the field %1</source>
        <translation>取消字段“%1”的必填</translation>
    </message>
    <message>
        <source>move the field %1</source>
        <translation>移动字段“%1”</translation>
    </message>
    <message>
        <source>the program&apos;s order of fields: %1</source>
        <translation>恢复默认字段顺序：%1</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <source>%1 · %2</source>
        <comment>file and day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
</context>
<context>
    <name>FilterWording</name>
    <message>
        <source>is none of</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不为</translation>
    </message>
    <message>
        <source>is</source>
        <translation>为</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>until</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>from</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not start with</source>
        <translation>开头不是</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>not between</source>
        <translation>不介于</translation>
    </message>
    <message>
        <source>between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>最近%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>未来%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>下季度</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>明年</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>%2年第%1季度</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>not available here</source>
        <translation>此处不可用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>values of a condition</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等 +%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two values</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>values of a condition</comment>
        <translation>不为 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>operator and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in the recycle bin</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two fields</comment>
        <translation>%1或%2</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n 个条件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FormulaMenu</name>
    <message>
        <source>%1: %2</source>
        <comment>input and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>%1 not yet</source>
        <comment>a person, whose news</comment>
        <translation>%1 尚无消息</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>person, moment</comment>
        <translation>%1（截至 %2）</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>person, moment</comment>
        <translation>%1 截至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>As of %1 · all %Ln people</source>
        <translation>
            <numerusform>截至 %1 · 全部 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %1 · %2 of %Ln people; %3</source>
        <translation>
            <numerusform>截至 %1 · %Ln 人中的 %2 人；%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exchanged yet</source>
        <translation>尚未交换过内容</translation>
    </message>
    <message>
        <source>Everything sent before %1 is here</source>
        <translation>%1 之前发出的内容都已到齐</translation>
    </message>
    <message>
        <source>Everything sent before %1 is here, except news from %2</source>
        <translation>%1 之前发出的内容都已到齐，%2 除外</translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>升迁</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>升迁率</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Median / mean</source>
        <translation>中位 / 平均</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>FunnelWords</name>
    <message numerus="yes">
        <source>%Ln open now</source>
        <translation>
            <numerusform>现有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1: %2 entered, %3 open, %4, weighted %5</source>
        <translation>%1：进入 %2 个，进行中 %3 个，金额 %4，加权 %5</translation>
    </message>
    <message>
        <source>%1 moved on, %2 lost from here, %3 ended otherwise, %4 moved back</source>
        <translation>升迁 %1 个，在此输单 %2 个，其他结束 %3 个，退回 %4 个</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>%1 won: %2</source>
        <translation>赢单 %1 个：%2</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>won ÷ (won + lost), ended in the period</source>
        <translation>期间内结束的机会：赢单 ÷（赢单 + 输单）</translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>Median cycle, won</source>
        <translation>赢单周期中位数</translation>
    </message>
    <message numerus="yes">
        <source>days from opened on to closed on, %Ln won deal(s)</source>
        <translation>
            <numerusform>从开始到结束的天数，%Ln 个赢单机会</numerusform>
        </translation>
    </message>
    <message>
        <source>Weighted, open</source>
        <translation>加权管线</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) have no chance and are not in it</source>
        <translation>
            <numerusform>%Ln 个进行中的机会没有赢率，未计入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is the bottleneck: %2 of %Ln deal(s) moved on, the target is %3.</source>
        <translation>
            <numerusform>瓶颈在“%1”：%Ln 个机会中升迁 %2，目标为 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is the bottleneck: %2 of %Ln deal(s) moved on.</source>
        <translation>
            <numerusform>瓶颈在“%1”：%Ln 个机会中升迁 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open then</source>
        <translation>
            <numerusform>当时 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals stay longest in %1: %2 on average, planned are %3.</source>
        <translation>机会在“%1”停留最久：平均 %2，计划 %3。</translation>
    </message>
    <message>
        <source>Deals stay longest in %1: %2 on average.</source>
        <translation>机会在“%1”停留最久：平均 %2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>Lost here %Ln time(s).</source>
        <translation>
            <numerusform>在此丢单 %Ln 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursPaper</name>
    <message numerus="yes">
        <source>%Ln more below</source>
        <translation>
            <numerusform>下方还有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>找不到 %1。请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be opened here. Check the rights of the file and its folder.</source>
        <translation>无法在此打开 %1。请检查文件和文件夹的权限。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was written half; make room and try again.</source>
        <translation>磁盘已满。没有写入一半的内容；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Another import is running. Wait until it is done.</source>
        <translation>另一项导入正在进行，请等待其完成。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 是空文件，没有可导入的内容。</translation>
    </message>
    <message>
        <source>There is no encoding of the name %1.</source>
        <translation>没有名为 %1 的编码。</translation>
    </message>
    <message>
        <source>%1 could not be imported (%2). Nothing was changed.</source>
        <translation>无法导入 %1（%2）。未作任何改动。</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>没有这条记录</translation>
    </message>
    <message>
        <source>several records have this name</source>
        <translation>有多条同名记录</translation>
    </message>
    <message>
        <source>was to be refused</source>
        <translation>按决定拒绝</translation>
    </message>
    <message>
        <source>is said to be a record that is not here</source>
        <translation>所指定的对应记录不存在</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is not an amount</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>has too many decimals</source>
        <translation>小数位数过多</translation>
    </message>
    <message>
        <source>is not a currency</source>
        <translation>不是币种</translation>
    </message>
    <message>
        <source>is not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>is not one of the choices</source>
        <translation>不在选项中</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>不是“是/否”</translation>
    </message>
    <message>
        <source>holds characters that cannot be kept</source>
        <translation>含有不能保存的字符</translation>
    </message>
    <message>
        <source>the row holds a NUL character</source>
        <translation>该行含有 NUL 字符</translation>
    </message>
    <message>
        <source>the row holds broken characters</source>
        <translation>该行含有损坏的字符</translation>
    </message>
    <message>
        <source>the row cannot be decoded</source>
        <translation>该行无法解码</translation>
    </message>
    <message>
        <source>a cell is longer than 1 MiB</source>
        <translation>单元格超过 1 MiB</translation>
    </message>
    <message>
        <source>the row is too long</source>
        <translation>该行过长</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>引号没有结束</translation>
    </message>
    <message>
        <source>more cells than the header has</source>
        <translation>单元格多于表头</translation>
    </message>
    <message>
        <source>no record with this key to update</source>
        <translation>没有可更新的记录</translation>
    </message>
    <message>
        <source>the dates are in the wrong order</source>
        <translation>日期顺序不对</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>an entry cannot be changed</source>
        <translation>记录不可修改</translation>
    </message>
    <message>
        <source>is taken already</source>
        <translation>已被占用</translation>
    </message>
    <message>
        <source>was merged into another record</source>
        <translation>已合并到另一条记录</translation>
    </message>
    <message>
        <source>cannot be read as a reference</source>
        <translation>不是有效引用</translation>
    </message>
    <message>
        <source>is not an id</source>
        <translation>不是有效 id</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>您无权这样做</translation>
    </message>
    <message>
        <source>“%1” (%2 …) can be read in more than one order. Which is it?</source>
        <translation>“%1”（%2 …）的日期有多种读法。是哪一种？</translation>
    </message>
    <message>
        <source>“%1” (%2 …) does not show whether point or comma is the decimal mark. Which is it?</source>
        <translation>“%1”（%2 …）无法判断小数点是点还是逗号。是哪一种？</translation>
    </message>
    <message>
        <source>No column goes to “%1”, which tells which record a row is.</source>
        <translation>没有列对应“%1”，无法判断每行是哪条记录。</translation>
    </message>
    <message>
        <source>No column was recognised (%1 …). Choose below where each goes.</source>
        <translation>没有识别出任何列（%1 …）。请在下面指定各列的去处。</translation>
    </message>
    <message>
        <source>Two columns go to one field; “%1” is the second.</source>
        <translation>两列对应同一字段，“%1”是第二列。</translation>
    </message>
    <message>
        <source>the same but for blanks, signs and case</source>
        <translation>仅空格、标点或大小写不同</translation>
    </message>
    <message>
        <source>the same but for the form of the firm</source>
        <translation>仅公司形式不同</translation>
    </message>
    <message>
        <source>the same sound</source>
        <translation>读音相同</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>%1 is no text file (%2). Export it as CSV, JSON, vCard or iCalendar and import that.</source>
        <translation>%1 不是文本文件（%2）。请导出为 CSV、JSON、vCard 或 iCalendar 后再导入。</translation>
    </message>
    <message>
        <source>%1: a .vcf file holds contacts, an .ics file appointments or tasks. For other kinds use .csv or .json.</source>
        <translation>%1：.vcf 文件只含联系人，.ics 文件只含日程或任务。其他类型请用 .csv 或 .json。</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be read as its name says (%2). Check that the ending fits the content: .csv, .json, .jsonl, .vcf or .ics.</source>
        <translation>%1 中没有与扩展名相符的可读内容（%2）。请检查扩展名与内容是否一致：.csv、.json、.jsonl、.vcf 或 .ics。</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>在未来</translation>
    </message>
    <message>
        <source>is in a time zone that nobody knows</source>
        <translation>时区未知</translation>
    </message>
    <message>
        <source>cannot be read as its format says</source>
        <translation>不符合文件格式，无法读取</translation>
    </message>
    <message>
        <source>holds no counter such as {0000}</source>
        <translation>不含计数位，如 {0000}</translation>
    </message>
    <message>
        <source>has been sent and stays as it is: make a new version</source>
        <translation>已发出，不可更改：请另建新版本</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>ListFacts</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>ListTotals</name>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) without a chance are not in it</source>
        <translation>
            <numerusform>%Ln 个没有赢率的机会未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>Sales meeting</source>
        <translation>销售例会</translation>
    </message>
    <message>
        <source>%1 was talked about</source>
        <translation>已讨论 %1</translation>
    </message>
    <message>
        <source>point on %1</source>
        <translation>%1 的会议事项</translation>
    </message>
    <message>
        <source>task from the meeting: %1</source>
        <translation>会议任务：%1</translation>
    </message>
    <message>
        <source>coaching note on %1</source>
        <translation>辅导意见：%1</translation>
    </message>
    <message>
        <source>keep the minutes</source>
        <translation>保存会议纪要</translation>
    </message>
</context>
<context>
    <name>MeetingMinutes</name>
    <message>
        <source>%1, %2</source>
        <comment>meeting, day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2, until %3)</source>
        <comment>task, owner, day</comment>
        <translation>%1（%2，%3 前）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>task, owner</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>MoneyFacts</name>
    <message>
        <source>Not matched</source>
        <translation>未核销</translation>
    </message>
    <message>
        <source>pays nothing yet</source>
        <translation>尚未核销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>逾期 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>asked for by invoices</source>
        <translation>已开票</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付清</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>预计日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>应收款</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>逾期 %1</translation>
    </message>
</context>
<context>
    <name>NewsText</name>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>%1 gave you %2</source>
        <comment>person, record</comment>
        <translation>%1 把“%2”交给了您</translation>
    </message>
    <message>
        <source>%1 gave %2 to %3</source>
        <comment>person, record, another person</comment>
        <translation>%1 把“%2”交给了 %3</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3</source>
        <comment>person, deal, stage</comment>
        <translation>%1 将“%2”移至“%3”</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <comment>person, deal</comment>
        <translation>%1 修改了“%2”</translation>
    </message>
    <message>
        <source>%1 changed the price of %2</source>
        <comment>person, product</comment>
        <translation>%1 修改了“%2”的价格</translation>
    </message>
    <message>
        <source>%1 wrote over what you wrote in %2</source>
        <comment>person, record</comment>
        <translation>您在“%2”中写的内容被 %1 的覆盖</translation>
    </message>
    <message>
        <source>%1 deleted %2, which you had changed</source>
        <comment>person, record</comment>
        <translation>%1 删除了您改过的“%2”</translation>
    </message>
    <message>
        <source>%1 had a call: %2</source>
        <comment>person, customer or deal</comment>
        <translation>%1 打了电话：%2</translation>
    </message>
    <message>
        <source>%1 made a visit: %2</source>
        <comment>person, customer or deal</comment>
        <translation>%1 做了拜访：%2</translation>
    </message>
    <message>
        <source>%1 had a meeting: %2</source>
        <comment>person, customer or deal</comment>
        <translation>%1 开了会：%2</translation>
    </message>
    <message>
        <source>%1 recorded a mail: %2</source>
        <comment>person, customer or deal</comment>
        <translation>%1 记录了邮件：%2</translation>
    </message>
    <message>
        <source>%1 recorded a message: %2</source>
        <comment>person, customer or deal</comment>
        <translation>%1 记录了消息：%2</translation>
    </message>
    <message>
        <source>%1 wrote a note on %2</source>
        <comment>person, customer or deal</comment>
        <translation>%1 为“%2”写了备注</translation>
    </message>
    <message>
        <source>%1: %2 is in place, yours was %3</source>
        <comment>field, value, value</comment>
        <translation>%1：现为 %2，您写的是 %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old value, new value</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, new value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>subject, text</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It was yours</source>
        <translation>原来由您负责</translation>
    </message>
    <message>
        <source>Restored, it has your changes</source>
        <translation>恢复后仍有您的改动</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>NextWords</name>
    <message>
        <source>No next step</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>what is planned</comment>
        <translation>今天：%1</translation>
    </message>
    <message>
        <source>%1 late: %2</source>
        <comment>days and what was planned</comment>
        <translation>逾期 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and what is planned</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>长文本</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>另一条记录</translation>
    </message>
    <message>
        <source>add the field %1</source>
        <translation>添加字段 %1</translation>
    </message>
    <message>
        <source>change the field %1</source>
        <translation>修改字段 %1</translation>
    </message>
    <message>
        <source>retire the field %1</source>
        <translation>停用字段 %1</translation>
    </message>
    <message>
        <source>use the field %1 again</source>
        <translation>重新启用字段 %1</translation>
    </message>
    <message>
        <source>delete the field %1</source>
        <translation>删除字段 %1</translation>
    </message>
</context>
<context>
    <name>PartNotes</name>
    <message>
        <source>No line has a price yet.</source>
        <translation>明细还没有单价。</translation>
    </message>
    <message>
        <source>Sum of lines %1: several currencies make no total.</source>
        <translation>明细合计 %1：不同币种不能相加。</translation>
    </message>
    <message>
        <source>Sum of lines %1, no total typed</source>
        <translation>明细合计 %1，未填总额</translation>
    </message>
    <message>
        <source>Sum of lines %1, typed total %2: another currency</source>
        <translation>明细合计 %1，所填总额 %2：币种不同</translation>
    </message>
    <message>
        <source>Sum of lines %1, as the typed total</source>
        <translation>明细合计 %1，与总额一致</translation>
    </message>
    <message>
        <source>Sum of lines %1, typed total %2, difference %3</source>
        <translation>明细合计 %1，所填总额 %2，差额 %3</translation>
    </message>
    <message>
        <source>Credit adds up to %1</source>
        <translation>业绩合计 %1</translation>
    </message>
    <message>
        <source>Credit adds up to %1, not to %2: results use the shares as they are.</source>
        <translation>业绩合计 %1，不是 %2：统计按现有比例计算。</translation>
    </message>
    <message>
        <source>Sum of lines %1</source>
        <translation>明细合计 %1</translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message>
        <source>there is no “%1”</source>
        <translation>没有“%1”</translation>
    </message>
    <message>
        <source>several are called “%1”</source>
        <translation>有多条记录名为“%1”</translation>
    </message>
    <message>
        <source>is chosen on the page of the record</source>
        <translation>请在记录页面上选择</translation>
    </message>
    <message>
        <source>there is no column here</source>
        <translation>这里没有对应的列</translation>
    </message>
    <message>
        <source>is refused by the rules of the workspace</source>
        <translation>不符合工作区的规则</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>PathPaper</name>
    <message>
        <source>%1: %2 in all</source>
        <comment>stage, days</comment>
        <translation>%1：共 %2</translation>
    </message>
    <message>
        <source>Click to move the deal here</source>
        <translation>点击将机会移到这里</translation>
    </message>
</context>
<context>
    <name>PinActs</name>
    <message>
        <source>unpin “%1”</source>
        <translation>取消置顶“%1”</translation>
    </message>
    <message>
        <source>pin “%1” for %2</source>
        <comment>record, period</comment>
        <translation>将“%1”置顶于 %2</translation>
    </message>
</context>
<context>
    <name>PipelineFiles</name>
    <message>
        <source>add pipeline %1</source>
        <translation>添加管线 %1</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is no file of a pipeline that this program can read (%2). Nothing was changed.</source>
        <translation>%1 不是本程序可以读取的管线文件（%2）。未做任何更改。</translation>
    </message>
    <message>
        <source>begin a new version of %1</source>
        <translation>建立 %1 的新版本</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>“%1” is larger than 4 MB, the most that a file of a pipeline takes of a document. Nothing was written.</source>
        <translation>“%1”超过 4 MB，管线文件中的单个文档不能超过此大小。未写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is not on this computer: open it once, so that it is fetched. Nothing was written.</source>
        <translation>“%1”不在本机：请先打开一次以获取其内容。未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>PipelineRows</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>机会数</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标升迁率</translation>
    </message>
    <message>
        <source>Expected days</source>
        <translation>标准耗时</translation>
    </message>
    <message>
        <source>Deals in it</source>
        <translation>现有机会</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>任务完成</translation>
    </message>
</context>
<context>
    <name>PipelineSetups</name>
    <message>
        <source>retire %1</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>use %1 again</source>
        <translation>重新启用 %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2</source>
        <translation>无法删除 %1：%2</translation>
    </message>
    <message>
        <source>move the deals of %1 to %2 and delete it</source>
        <translation>将 %1 的机会移到 %2 并删除该阶段</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>协作</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>PrintLayout</name>
    <message>
        <source>The first %1 of %2 rows. Narrow the list to print others.</source>
        <translation>仅前 %1 行，共 %2 行。缩小列表范围即可打印其余各行。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>QuoteActs</name>
    <message>
        <source>make a quotation for %1</source>
        <translation>为 %1 新建报价单</translation>
    </message>
    <message>
        <source>make a new version of %1</source>
        <translation>为 %1 新建报价版本</translation>
    </message>
    <message>
        <source>send %1</source>
        <translation>将 %1 标为已发出</translation>
    </message>
    <message>
        <source>accept %1</source>
        <translation>将 %1 标为已接受</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>将 %1 标为已拒绝</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>修改 %1</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <source>What it pays</source>
        <translation>核销明细</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Cash discount</source>
        <translation>现金折扣</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Not matched yet</source>
        <translation>尚未核销</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实收合计</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收款收据</translation>
    </message>
    <message>
        <source>VOID: this receipt was taken back.</source>
        <translation>作废：本收款记录已撤回。</translation>
    </message>
    <message>
        <source>CORRECTED: another receipt stands in the place of this one.</source>
        <translation>已更正：本收款记录已由另一张代替。</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>收款单号</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收款日期</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>付款单位</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>金额（大写）</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Signature and seal</source>
        <translation>签章</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>盖章</translation>
    </message>
</context>
<context>
    <name>RecordKeyFacts</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step and its day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>no chance was set</source>
        <translation>未设赢率</translation>
    </message>
    <message>
        <source>Weighted, %1</source>
        <translation>加权，%1</translation>
    </message>
    <message>
        <source>Amount × chance in force</source>
        <translation>金额 × 有效赢率</translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation>本阶段</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln day(s) late</source>
        <translation>
            <numerusform>%1，逾期 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中的机会</translation>
    </message>
    <message>
        <source>%1, weighted %2</source>
        <comment>number of deals, amount</comment>
        <translation>%1 个，加权 %2</translation>
    </message>
    <message>
        <source>Won, 24 months</source>
        <translation>24 个月赢单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln 个机会</numerusform>
        </translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost), all years</source>
        <translation>赢单 ÷（赢单 + 输单），全部年份</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>lunar</source>
        <translation>农历</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln 岁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln year(s)</source>
        <translation>
            <numerusform>约 %Ln 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>投入时间</translation>
    </message>
    <message>
        <source>planned %1, took %2</source>
        <translation>计划 %1，实际 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities, of it %1 on the way; planned: what appointments and tasks said, beside what they took</source>
        <translation>
            <numerusform>%Ln 条行动，其中路途 %1；计划：日程和任务所定的时长，旁边是实际用时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordOrder</name>
    <message>
        <source>move %1</source>
        <translation>移动 %1</translation>
    </message>
</context>
<context>
    <name>RecordPaper</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>过去</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>there is no “%1”</source>
        <translation>没有“%1”</translation>
    </message>
    <message>
        <source>several are called “%1”</source>
        <translation>有多条记录名为“%1”</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is not an amount</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>is not a date such as 2026-12-31</source>
        <translation>不是日期（如 2026-12-31）</translation>
    </message>
    <message>
        <source>is not one of the choices</source>
        <translation>不在选项之中</translation>
    </message>
    <message>
        <source>the dates are in the wrong order</source>
        <translation>日期先后颠倒</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>holds characters that cannot be kept</source>
        <translation>含有无法保存的字符</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>在未来</translation>
    </message>
    <message numerus="yes">
        <source>lies further back than the own company allows: %Ln day(s)</source>
        <translation>
            <numerusform>早于本公司允许的倒签天数：%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>lies before the day on which the deal was opened</source>
        <translation>早于机会的立项日期</translation>
    </message>
    <message>
        <source>names a file whose content is not here</source>
        <translation>所指文件的内容不在本工作区</translation>
    </message>
    <message>
        <source>cannot be the name of a file</source>
        <translation>不能用作文件名</translation>
    </message>
    <message>
        <source>must hold one counter such as {0000}; the year may stand in it as {YYYY} or {YY}, the month as {MM}</source>
        <translation>必须含一个计数位，如 {0000}；年份可写作 {YYYY} 或 {YY}，月份写作 {MM}</translation>
    </message>
    <message>
        <source>not met yet: %1</source>
        <comment>criteria</comment>
        <translation>尚未满足：%1</translation>
    </message>
    <message>
        <source>%1 has been sent and stays as it is: make a new version</source>
        <translation>%1 已发出，不可更改：请另建新版本</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>record and what is wrong</comment>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>ReportBars</name>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure and unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>Visits by days</source>
        <translation>按天数的停留次数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>way out and number</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a rate, and how many of how many</comment>
        <translation>%1：%3 个中的 %2 个</translation>
    </message>
    <message>
        <source>%1 – fewer than ten cases</source>
        <translation>%1——不足十例</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>%2年第%1季度</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>change view %1</source>
        <translation>修改视图“%1”</translation>
    </message>
    <message>
        <source>delete view %1</source>
        <translation>删除视图“%1”</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Pipelines and stages</source>
        <translation>管线与阶段</translation>
    </message>
    <message>
        <source>Open pipelines</source>
        <translation>打开销售管线</translation>
    </message>
    <message>
        <source>Stages of your deals</source>
        <translation>机会的阶段</translation>
    </message>
    <message>
        <source>Names, order, chances, targets and days of each stage are set up on a page of their own.</source>
        <translation>各阶段的名称、次序、概率、目标和天数在专门的页面设置。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>显示全部按键</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>F1 shows the keys of the window and of the page at any time.</source>
        <translation>随时按 F1 查看窗口和当前页的按键。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup is a complete copy, read to the last byte after it was written.</source>
        <translation>备份是完整的副本，写完后会逐字节读一遍。</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backup of this workspace</source>
        <translation>备份此工作区</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>保存在 %1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>The backup is being written and checked…</source>
        <translation>正在写入并检查备份…</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>没有做成备份：%1</translation>
    </message>
    <message>
        <source>The backup was written, but the check found damage. Check the workspace with “fairleadctl check”.</source>
        <translation>备份已写入，但检查发现损坏。请用“fairleadctl check”检查工作区。</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>A backup is a workspace like any other: open it from the start page, or put it in the place of this one with “fairleadctl restore-backup”.</source>
        <translation>备份本身就是一个工作区：可从开始页打开，或用“fairleadctl restore-backup”换回。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Fairlead %1</source>
        <translation>Fairlead %1</translation>
    </message>
    <message>
        <source>Your pipeline, on your own machine. Nothing leaves it unless you share it.</source>
        <translation>销售管线就在您自己的电脑上，不分享就不会外传。</translation>
    </message>
    <message>
        <source>About Fairlead, version</source>
        <translation>关于 Fairlead，版本</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>构建于</translation>
    </message>
    <message>
        <source>Qt %1 · SQLite %2</source>
        <translation>Qt %1 · SQLite %2</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Fairlead under the GNU GPL 3, Qt under the LGPL 3, SQLite in the public domain.</source>
        <translation>Fairlead 采用 GNU GPL 3，Qt 采用 LGPL 3，SQLite 属于公有领域。</translation>
    </message>
    <message>
        <source>Fonts and icons</source>
        <translation>字体与图标</translation>
    </message>
    <message>
        <source>Inter and Noto under the SIL Open Font License 1.1. Breeze icons under the LGPL.</source>
        <translation>Inter 与 Noto 采用 SIL 开放字体许可 1.1，Breeze 图标采用 LGPL。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Changes act at once and are remembered.</source>
        <translation>更改立即生效并会记住。</translation>
    </message>
    <message>
        <source>Theme: as the system, light, dark</source>
        <translation>主题：跟随系统、浅色、深色</translation>
    </message>
    <message>
        <source>Everything grows with it, up to twice the size</source>
        <translation>整个界面随之放大，最大两倍</translation>
    </message>
    <message>
        <source>Rows in lists</source>
        <translation>列表行距</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact shows a quarter more</source>
        <translation>紧凑可多显示四分之一</translation>
    </message>
    <message>
        <source>Key hints in the status line</source>
        <translation>状态栏按键提示</translation>
    </message>
    <message>
        <source>Shows what keys do on the current page</source>
        <translation>显示当前页可用的按键</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Panels and messages appear without sliding</source>
        <translation>面板和消息直接出现，不滑动</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <translation>语言与格式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Also for dates, numbers and the order of names</source>
        <translation>也用于日期、数字和名称的排序</translation>
    </message>
    <message>
        <source>As the region</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>每周第一天</translation>
    </message>
    <message>
        <source>From the region: %1</source>
        <translation>按地区：%1</translation>
    </message>
    <message>
        <source>Large amounts</source>
        <translation>大额金额</translation>
    </message>
    <message>
        <source>How sums are shortened on cards and in charts</source>
        <translation>卡片和图表中金额的缩写方式</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Stands in the heads of columns; also at the foot of every page</source>
        <translation>写在列标题中；每页底部也可切换</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Show alerts on the desktop</source>
        <translation>在桌面显示提醒</translation>
    </message>
    <message>
        <source>Only while Fairlead is open</source>
        <translation>仅在 Fairlead 打开时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>提前 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>开始时</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>For workspaces that are shared. F5 exchanges news at any time.</source>
        <translation>用于已共享的工作区。随时可按 F5 交换内容。</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minute(s)</source>
        <translation>
            <numerusform>每 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>从不自动</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>自动同步</translation>
    </message>
    <message>
        <source>Also soon after a change, and when the folder is there again</source>
        <translation>更改后不久以及文件夹恢复可用时也会同步</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln MB each</source>
        <translation>
            <numerusform>每个不超过 %Ln MB</numerusform>
        </translation>
    </message>
    <message>
        <source>all files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Files that come by themselves</source>
        <translation>自动获取的文件</translation>
    </message>
    <message>
        <source>Larger ones come when somebody opens them</source>
        <translation>更大的文件在有人打开时才获取</translation>
    </message>
    <message>
        <source>Files on this laptop</source>
        <translation>本机上的文件</translation>
    </message>
    <message>
        <source>What is freed stays on the share and comes again when it is opened</source>
        <translation>释放后仍保留在共享文件夹中，打开时会再次获取</translation>
    </message>
    <message>
        <source>What you are told of, by the bell and as it falls due.</source>
        <translation>铃铛提醒哪些事，以及到期时如何提醒。</translation>
    </message>
    <message>
        <source>Show alerts in the window</source>
        <translation>在窗口中提醒</translation>
    </message>
    <message>
        <source>In the upper right corner, as they fall due</source>
        <translation>到期时显示在右上角</translation>
    </message>
    <message>
        <source>Tell of tasks</source>
        <translation>任务提醒</translation>
    </message>
    <message>
        <source>Due today, late, or as early as they say</source>
        <translation>今天到期、已逾期，或按任务自设的提前量</translation>
    </message>
    <message>
        <source>Tell of appointments</source>
        <translation>日程提醒</translation>
    </message>
    <message>
        <source>Before they begin</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>How early</source>
        <translation>提前量</translation>
    </message>
    <message>
        <source>For appointments and tasks that do not say it themselves</source>
        <translation>用于未自设提醒的日程和任务</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>severe ones only</source>
        <translation>仅严重</translation>
    </message>
    <message>
        <source>medium and severe</source>
        <translation>中等和严重</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tell of deals out of line</source>
        <translation>机会异常提醒</translation>
    </message>
    <message>
        <source>Your own, by the rules for anomalies</source>
        <translation>本人的机会，按异常规则判断</translation>
    </message>
    <message>
        <source>from %1 % on</source>
        <translation>%1% 及以上</translation>
    </message>
    <message>
        <source>Tell of changed amounts</source>
        <translation>金额变动提醒</translation>
    </message>
    <message>
        <source>When somebody else changes the amount of a deal of yours</source>
        <translation>他人修改您的机会金额时</translation>
    </message>
    <message>
        <source>Tell of birthdays</source>
        <translation>生日提醒</translation>
    </message>
    <message>
        <source>Of your contacts, on the day</source>
        <translation>您的联系人，当天提醒</translation>
    </message>
</context>
<context>
    <name>SuggestedLead</name>
    <message>
        <source>%1: %2</source>
        <comment>why, customer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>why, product, customer</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>lead from what %1 bought</source>
        <translation>根据 %1 的购买记录建立线索</translation>
    </message>
    <message>
        <source>Last bought on %1.</source>
        <translation>最近购买：%1。</translation>
    </message>
    <message>
        <source>Usual amount: %1.</source>
        <translation>通常金额：%1。</translation>
    </message>
</context>
<context>
    <name>SyncDevices</name>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>newer program</source>
        <translation>程序版本较新</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) not there yet</source>
        <translation>
            <numerusform>%Ln 个批次未到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no news for %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天没有消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %Ln min ahead</source>
        <translation>
            <numerusform>时钟快 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %Ln min behind</source>
        <translation>
            <numerusform>时钟慢 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>已同步</translation>
    </message>
    <message numerus="yes">
        <source>clock %Ln h ahead</source>
        <translation>
            <numerusform>时钟快 %Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %Ln h behind</source>
        <translation>
            <numerusform>时钟慢 %Ln 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>a computer that was not heard of yet</source>
        <translation>一台尚无消息的电脑</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, computer</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>未共享</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>Share not there</source>
        <translation>共享不可用</translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation>同步已停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait</source>
        <translation>
            <numerusform>%Ln 项更改待发出</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>已同步 · %1</translation>
    </message>
    <message>
        <source>This workspace is not shared</source>
        <translation>此工作区未共享</translation>
    </message>
    <message>
        <source>Changes are being exchanged with the others.</source>
        <translation>正在与其他人交换更改。</translation>
    </message>
    <message>
        <source>Last sync: %1.</source>
        <translation>上次同步：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours have not gone out yet.</source>
        <translation>
            <numerusform>您有 %Ln 项更改尚未发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for news</source>
        <translation>正在查找新内容</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Exchanging files</source>
        <translation>正在交换文件</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 项更改</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>sizes, changes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be reached, or another one stands in its place. Check the network or the drive; what you write waits here and goes out by itself.</source>
        <translation>无法访问文件夹 %1，或该位置已是另一个文件夹。请检查网络或驱动器；您写的内容会保留在本机，之后自动发出。</translation>
    </message>
    <message>
        <source>The server of %1 does not answer. What you write waits here and goes out by itself.</source>
        <translation>%1 的服务器没有响应。您写的内容会保留在本机，之后自动发出。</translation>
    </message>
    <message>
        <source>You have no right to write in %1. Ask whoever looks after the server for it.</source>
        <translation>您没有 %1 的写入权限。请向服务器管理员申请。</translation>
    </message>
    <message>
        <source>%1 can only be read. Choose a folder that you can write in.</source>
        <translation>%1 只能读取。请选择可写入的文件夹。</translation>
    </message>
    <message>
        <source>There is no room left in %1 or on this disk. Nothing is lost; make room, then sync again.</source>
        <translation>%1 或本机磁盘空间不足。内容没有丢失；请腾出空间后再次同步。</translation>
    </message>
    <message>
        <source>Another workspace lies in %1 already. Join that one, or choose an empty folder.</source>
        <translation>%1 中已有另一个工作区。请加入该工作区，或选择一个空文件夹。</translation>
    </message>
    <message>
        <source>No workspace is shared in %1. Choose the folder that a colleague has shared.</source>
        <translation>%1 中没有共享的工作区。请选择同事共享的文件夹。</translation>
    </message>
    <message>
        <source>What lies in %1 cannot be read: it is damaged. Your own data is whole; ask whoever set the share up.</source>
        <translation>%1 中的内容已损坏，无法读取。您自己的数据完好；请联系建立共享的人。</translation>
    </message>
    <message>
        <source>A newer Fairlead has written to %1. Update this program; until then its news stay there.</source>
        <translation>%1 中有较新版本 Fairlead 写入的内容。请更新本程序；在此之前这些内容会留在那里。</translation>
    </message>
    <message>
        <source>The workspace in %1 is encrypted, and this computer has no key for it.</source>
        <translation>%1 中的工作区已加密，本机没有密钥。</translation>
    </message>
    <message>
        <source>Stopped. What has arrived stays, and the next sync goes on from there.</source>
        <translation>已停止。已到达的内容会保留，下次同步从此处继续。</translation>
    </message>
    <message>
        <source>Sync with %1 stopped: %2. Nothing is lost; try again.</source>
        <translation>与 %1 的同步已停止：%2。内容没有丢失，请重试。</translation>
    </message>
    <message>
        <source>The clock of this computer is more than a day off: nothing was sent. Set it right, then sync again.</source>
        <translation>本机时钟相差超过一天：未发送任何内容。请校正时钟后再次同步。</translation>
    </message>
    <message>
        <source>Up to date: nothing new on either side</source>
        <translation>已同步：双方都没有新内容</translation>
    </message>
    <message>
        <source>Files arrive whole, large ones too</source>
        <translation>文件（包括大文件）完整到达</translation>
    </message>
    <message>
        <source>Files do not come back as they were written</source>
        <translation>读回的文件与写入的不一致</translation>
    </message>
    <message>
        <source>Names of files stay as they are</source>
        <translation>文件名保持不变</translation>
    </message>
    <message>
        <source>Names of files are changed or cut</source>
        <translation>文件名被更改或截断</translation>
    </message>
    <message>
        <source>What one computer writes the others see at once</source>
        <translation>一台电脑写入的内容其他电脑立即可见</translation>
    </message>
    <message>
        <source>What one computer writes the others see after a while; that is no hindrance</source>
        <translation>一台电脑写入的内容其他电脑稍后才能看到；这不影响使用</translation>
    </message>
    <message>
        <source>Two computers never get the same number of a document</source>
        <translation>两台电脑不会取得相同的单据编号</translation>
    </message>
    <message>
        <source>Numbers of documents stay provisional until the next sync</source>
        <translation>单据编号在下次同步前为临时编号</translation>
    </message>
    <message>
        <source>The clocks of this computer and the server agree</source>
        <translation>本机与服务器的时钟一致</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of this computer and the server are %Ln minute(s) apart</source>
        <translation>
            <numerusform>本机与服务器的时钟相差 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free there</source>
        <translation>可用空间 %1</translation>
    </message>
    <message>
        <source>Files cannot be removed again there; the trial left some behind</source>
        <translation>那里的文件无法删除；试用文件有残留</translation>
    </message>
    <message>
        <source>Shared on %1</source>
        <translation>共享于 %1</translation>
    </message>
    <message>
        <source>Shared on %1 from %2</source>
        <translation>%1 由 %2 共享</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln 项待裁决</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) were written twice and wait for a decision.</source>
        <translation>
            <numerusform>%Ln 个值被两人各自写入，等待裁决。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes received: %1, sent: %2</source>
        <translation>收到更改：%1，发出：%2</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln change(s)?</source>
        <translation>
            <numerusform>发出 %Ln 项更改？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer had not synced for %Ln day(s).</source>
        <translation>
            <numerusform>本机已有 %Ln 天没有同步。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours wait to go out.</source>
        <translation>
            <numerusform>您有 %Ln 项更改等待发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>News from %1 came before others that they build upon, %2. They come in together, or alone after a day.</source>
        <translation>%1 的内容（%2）早于其所依据的内容到达。两者会一同收入，最迟一天后单独收入。</translation>
    </message>
    <message>
        <source>In the folder of %1 lies a file that does not belong there, since %2. Everything else goes on. Ask whoever looks after the server whether somebody copied files there.</source>
        <translation>自 %2 起，%1 的文件夹中有一个不属于那里的文件。其余照常进行。请向服务器管理员确认是否有人往里复制过文件。</translation>
    </message>
    <message>
        <source>An attached file or photo is damaged on the server, since %1. It is tried again at each sync; if it stays so, ask whoever attached it to attach it anew.</source>
        <translation>自 %1 起，服务器上的一个附件或照片已损坏。每次同步都会重试；若一直如此，请上传者重新添加。</translation>
    </message>
    <message>
        <source>A file from %1 is damaged on the server, since %2. That computer puts it there again when it syncs, or another one after a day; news of the others come in.</source>
        <translation>自 %2 起，服务器上来自 %1 的一个文件已损坏。该电脑同步时会重新放置，或一天后由其他电脑放置；其他人的内容照常收入。</translation>
    </message>
    <message>
        <source>The others&apos; news are in. Yours waits for your word: see Sync</source>
        <translation>他人的内容已收到。您的内容等您确认：见“同步”</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>图片已保存</translation>
    </message>
    <message>
        <source>The picture could not be written to %1</source>
        <translation>图片无法写入 %1</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>存为文件</translation>
    </message>
    <message>
        <source>Table saved</source>
        <translation>表格已保存</translation>
    </message>
    <message>
        <source>The table could not be written to %1</source>
        <translation>无法将表格写入 %1</translation>
    </message>
</context>
<context>
    <name>TaskActs</name>
    <message>
        <source>add %1</source>
        <translation>新增“%1”</translation>
    </message>
    <message>
        <source>open %1 again</source>
        <translation>重新打开“%1”</translation>
    </message>
    <message numerus="yes">
        <source>open %Ln task(s) again</source>
        <translation>
            <numerusform>重新打开 %Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>finish %1</source>
        <translation>完成“%1”</translation>
    </message>
    <message numerus="yes">
        <source>finish %Ln task(s)</source>
        <translation>
            <numerusform>完成 %Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>put %1 off to %2</source>
        <translation>将“%1”推迟到%2</translation>
    </message>
    <message numerus="yes">
        <source>put %Ln task(s) off to %1</source>
        <translation>
            <numerusform>将 %Ln 个任务推迟到%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TileKinds</name>
    <message>
        <source>Open pipeline</source>
        <translation>进行中的管线</translation>
    </message>
    <message>
        <source>Weighted pipeline</source>
        <translation>加权管线</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>New deals</source>
        <translation>新增机会</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>销售周期</translation>
    </message>
    <message>
        <source>Top customers</source>
        <translation>重点客户</translation>
    </message>
    <message>
        <source>Open by owner</source>
        <translation>进行中，按负责人</translation>
    </message>
    <message>
        <source>Open by team</source>
        <translation>进行中，按团队</translation>
    </message>
    <message>
        <source>Open by product</source>
        <translation>进行中，按产品</translation>
    </message>
    <message>
        <source>Open by source</source>
        <translation>进行中，按来源</translation>
    </message>
    <message>
        <source>Won by person</source>
        <translation>赢单，按人员</translation>
    </message>
    <message>
        <source>Won by team</source>
        <translation>赢单，按团队</translation>
    </message>
    <message>
        <source>Won by product</source>
        <translation>赢单，按产品</translation>
    </message>
    <message>
        <source>Won by source</source>
        <translation>赢单，按来源</translation>
    </message>
    <message>
        <source>Win rate by person</source>
        <translation>赢率，按人员</translation>
    </message>
    <message>
        <source>Win rate by source</source>
        <translation>赢率，按来源</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list and its view</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A view that was deleted</source>
        <translation>已删除的视图</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>销售漏斗</translation>
    </message>
    <message>
        <source>Deals that need attention</source>
        <translation>需要关注的机会</translation>
    </message>
    <message>
        <source>Next activities</source>
        <translation>近期活动</translation>
    </message>
    <message>
        <source>What stands open, with its sum</source>
        <translation>进行中的机会及其合计</translation>
    </message>
    <message>
        <source>Open amounts by their chance</source>
        <translation>进行中的金额按成功率加权</translation>
    </message>
    <message>
        <source>What was won in the period</source>
        <translation>期间内的赢单</translation>
    </message>
    <message>
        <source>Won of all that were won or lost</source>
        <translation>赢单占赢单与输单之和</translation>
    </message>
    <message>
        <source>What was begun in the period</source>
        <translation>期间内新建的机会</translation>
    </message>
    <message>
        <source>Days from opening to winning</source>
        <translation>从立项到赢单的天数</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Where do deals get stuck?</source>
        <translation>机会卡在哪里？</translation>
    </message>
    <message>
        <source>Trend: %1</source>
        <translation>趋势：%1</translation>
    </message>
    <message>
        <source>By month, quarter or year, beside the year before</source>
        <translation>按月、季或年，与上年对照</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>排行</translation>
    </message>
    <message>
        <source>The largest first, as bars</source>
        <translation>从大到小，以条形显示</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Past their close, over the limit of their stage, or without a next step</source>
        <translation>预计成交已过期、超出阶段期限或没有下一步</translation>
    </message>
    <message>
        <source>Appointments and tasks of the next two weeks</source>
        <translation>未来两周的日程和任务</translation>
    </message>
    <message>
        <source>Views of lists</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>Its number and sum, and the first rows</source>
        <translation>数量、合计和前几行</translation>
    </message>
</context>
<context>
    <name>TileQuestion</name>
    <message>
        <source>This list is not known here.</source>
        <translation>这里没有这个列表。</translation>
    </message>
    <message>
        <source>The view was deleted.</source>
        <translation>该视图已删除。</translation>
    </message>
    <message>
        <source>The conditions of the view cannot be read: %1</source>
        <translation>无法读取视图的条件：%1</translation>
    </message>
    <message>
        <source>A newer version of the program made this tile.</source>
        <translation>该卡片由更新版本的程序创建。</translation>
    </message>
</context>
<context>
    <name>TimelineActs</name>
    <message>
        <source>add task %1</source>
        <translation>添加任务%1</translation>
    </message>
    <message>
        <source>note down %1</source>
        <translation>记录%1</translation>
    </message>
    <message>
        <source>do %1</source>
        <comment>a task</comment>
        <translation>完成%1</translation>
    </message>
    <message>
        <source>correct %1</source>
        <translation>更正%1</translation>
    </message>
    <message>
        <source>void %1</source>
        <translation>作废%1</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what changed, from what to what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>升迁</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln day(s) late</source>
        <translation>
            <numerusform>%1，逾期 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>no day</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>call with Li</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>与%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Opened in %1</source>
        <translation>立项于%1</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>呼入</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>呼出</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln criterion(s) not met</source>
        <translation>
            <numerusform>%Ln 项标志未满足</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>Won amount</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>赢单与输单</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>New deals</source>
        <translation>新增机会</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>进行中的管线</translation>
    </message>
    <message>
        <source>Sum of the amounts of deals won in the period, each currency for itself; people and teams by credit share of the day, products by line value</source>
        <translation>期间内赢单金额合计，各币种分别计算；人员与团队按当日业绩分成; 产品按明细金额分摊</translation>
    </message>
    <message>
        <source>Number of deals whose closed-on day lies in the period, won and lost; other ends stand aside</source>
        <translation>结束日期在期间内的机会数，分赢单与输单; 其他结束方式不计入</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost), of deals whose closed-on day lies in the period</source>
        <translation>赢单 ÷（赢单 + 输单），按结束日期在期间内的机会计算</translation>
    </message>
    <message>
        <source>Number of deals whose opened-on day lies in the period, whatever became of them</source>
        <translation>立项日期在期间内的机会数，无论后来结果如何</translation>
    </message>
    <message>
        <source>Deals that stood in an open stage at the end of the period, with the amount of that day</source>
        <translation>期末处于进行中阶段的机会，金额按当日计算</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure and unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 won, %2 lost</source>
        <translation>赢单 %1，输单 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln 个机会</numerusform>
        </translation>
    </message>
    <message>
        <source>A year before: %1</source>
        <translation>上年同期：%1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 won with %Ln deal(s).</source>
        <translation>
            <numerusform>%Ln 个机会赢单，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deals won, %2 lost.</source>
        <translation>赢单 %1 个，输单 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln deal(s) that were won or lost were won.</source>
        <translation>
            <numerusform>%Ln 个已分出输赢的机会中，%1 为赢单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was won or lost in this time.</source>
        <translation>这段时间没有赢单或输单。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new deal(s).</source>
        <translation>
            <numerusform>新增 %Ln 个机会。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) stand open, worth %1.</source>
        <translation>
            <numerusform>%Ln 个机会进行中，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1 percentage points less than a year before.</source>
        <translation>比上年同期低 %1 个百分点。</translation>
    </message>
    <message>
        <source>That is %1 percentage points more than a year before.</source>
        <translation>比上年同期高 %1 个百分点。</translation>
    </message>
    <message>
        <source>In %2 that is %1 less than a year before.</source>
        <translation>按 %2 计，比上年同期少 %1。</translation>
    </message>
    <message>
        <source>In %2 that is %1 more than a year before.</source>
        <translation>按 %2 计，比上年同期多 %1。</translation>
    </message>
    <message>
        <source>That is %1 fewer won than a year before.</source>
        <translation>赢单数比上年同期少 %1。</translation>
    </message>
    <message>
        <source>That is %1 more won than a year before.</source>
        <translation>赢单数比上年同期多 %1。</translation>
    </message>
    <message>
        <source>That is %1 less than a year before.</source>
        <translation>比上年同期少 %1。</translation>
    </message>
    <message>
        <source>That is %1 more than a year before.</source>
        <translation>比上年同期多 %1。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Won a year before</source>
        <translation>上年同期赢单</translation>
    </message>
    <message>
        <source>Lost a year before</source>
        <translation>上年同期输单</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>机会数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>VisitActs</name>
    <message>
        <source>check in: %1</source>
        <translation>签到：%1</translation>
    </message>
    <message>
        <source>check out: %1</source>
        <translation>签退：%1</translation>
    </message>
</context>
<context>
    <name>WorkspaceMaker</name>
    <message>
        <source>It is in use by %1. Close it there first.</source>
        <translation>%1 正在使用它，请先在那里关闭。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>It was written by a newer Fairlead. Update this program; the file was not touched.</source>
        <translation>它由更新版本的 Fairlead 写成。请更新本程序；文件未被改动。</translation>
    </message>
    <message>
        <source>It is damaged. Run “fairleadctl check” and “fairleadctl repair”, or restore a backup.</source>
        <translation>文件已损坏。请运行“fairleadctl check”和“fairleadctl repair”，或恢复备份。</translation>
    </message>
    <message>
        <source>It is not a Fairlead workspace.</source>
        <translation>它不是 Fairlead 工作区。</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>已有同名文件，请换一个名称。</translation>
    </message>
    <message>
        <source>The folder cannot be written: %1</source>
        <translation>文件夹无法写入：%1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>详情：%1</translation>
    </message>
    <message>
        <source>It may not lie on a network drive or in a folder that is copied to a cloud. Choose a folder on this computer’s own disk.</source>
        <translation>它不能放在网络驱动器或会同步到云端的文件夹中。请选择本机磁盘上的文件夹。</translation>
    </message>
</context>
<context>
    <name>fairlead::Desktop</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an action and its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AddPersonDialog</name>
    <message>
        <source>A name that nobody has becomes a new contact who works at the customer.</source>
        <translation>没有人叫这个名字时，将新建为该客户的联系人。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation>请说明是谁。</translation>
    </message>
    <message>
        <source>add %1 to the decision map</source>
        <translation>将 %1 加入决策树</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Several are called %1: choose one while you type.</source>
        <translation>有多位联系人叫 %1：请在输入时选择。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AlertButton</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AlertCentre</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more</source>
        <translation>
            <numerusform>%1，另有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AlertPanel</name>
    <message numerus="yes">
        <source>Due now: %Ln</source>
        <translation>
            <numerusform>到期提醒：%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Close: the bell keeps them</source>
        <translation>关闭（铃铛中仍保留）</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AlertPopup</name>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message numerus="yes">
        <source>Alerts: %Ln</source>
        <translation>
            <numerusform>提醒：%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who sits here, at the right end of the bar: then you are told what is due.</source>
        <translation>请在顶栏右端选择当前人员，之后会提醒到期事项。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due now. You are told of appointments %Ln minute(s) before they begin.</source>
        <translation>
            <numerusform>目前没有到期事项。日程开始前 %Ln 分钟会提醒。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AlertRows</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>逾期 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>due on %1 at %2</source>
        <translation>%1 %2 到期</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>due at %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>was on %1 at %2</source>
        <translation>原定 %1 %2</translation>
    </message>
    <message>
        <source>begins on %1 at %2</source>
        <translation>%1 %2 开始</translation>
    </message>
    <message>
        <source>began at %1</source>
        <translation>%1 已开始</translation>
    </message>
    <message>
        <source>begins at %1</source>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>has a birthday today</source>
        <translation>今天过生日</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when and with whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Remind me again: %1</source>
        <translation>稍后提醒：%1</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10分钟后</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1小时后</translation>
    </message>
    <message>
        <source>Tomorrow at nine</source>
        <translation>明天九点</translation>
    </message>
    <message>
        <source>In a week, at nine</source>
        <translation>一周后九点</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Do not tell me again</source>
        <translation>不再提醒</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::Alerts</name>
    <message>
        <source>put off %1</source>
        <translation>推迟提醒“%1”</translation>
    </message>
    <message>
        <source>dismiss the alarm of %1</source>
        <translation>不再提醒“%1”</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AnomaliesPage</name>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Open deals that are out of line, and why</source>
        <translation>偏离常态的进行中机会及其原因</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>忽略…</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>以列表显示</translation>
    </message>
    <message>
        <source>These deals in the list of opportunities</source>
        <translation>在机会列表中显示这些机会</translation>
    </message>
    <message>
        <source>What is out of line</source>
        <translation>异常情况</translation>
    </message>
    <message>
        <source>All deals are on their way</source>
        <translation>所有机会都在正常推进</translation>
    </message>
    <message>
        <source>Deals that stand too long, go silent, are put off again and again, or lack what they need by now stand here, each with its reason. The limits are set in Settings.</source>
        <translation>停留过久、久未联系、一再推迟或缺少应有内容的机会列在这里，并说明原因。规则阈值在设置中调整。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln 个机会</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s)</source>
        <translation>
            <numerusform>%Ln 条原因</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>例会…</translation>
    </message>
    <message>
        <source>Go through these deals, person by person</source>
        <translation>逐人逐单讨论这些机会</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AsOfBar</name>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play the year</source>
        <translation>播放全年</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AssistantFoot</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BarRow</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>name, figure and note of a bar</comment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BinModel</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who deleted it</comment>
        <translation>删除人</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BinPage</name>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Search the recycle bin</source>
        <translation>在回收站中搜索</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of record, count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Nothing like that was deleted.</source>
        <translation>没有删除过这样的记录。</translation>
    </message>
    <message>
        <source>What you delete is kept here, and can be restored with everything that belongs to it.</source>
        <translation>删除的内容都保存在这里，可以连同所属的一切一起恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>已选 %1 条</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>恢复“%1”</translation>
    </message>
    <message numerus="yes">
        <source>restore %Ln record(s)</source>
        <translation>
            <numerusform>恢复 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be restored</source>
        <translation>
            <numerusform>%Ln 条记录无法恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BoardActions</name>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” stays where it was: %2</source>
        <translation>“%1”留在原处：%2</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln record(s)</source>
        <translation>
            <numerusform>删除 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>Won…</source>
        <translation>赢单…</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>输单…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Date, amount, chance…</source>
        <translation>日期、金额、赢率…</translation>
    </message>
    <message>
        <source>Take back what is rehearsed</source>
        <translation>撤回演练的变更</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BoardColumnHead</name>
    <message>
        <source>Unfold the column</source>
        <translation>展开此列</translation>
    </message>
    <message>
        <source>Fold the column</source>
        <translation>折叠此列</translation>
    </message>
    <message>
        <source>New in %1 (Ctrl+N)</source>
        <translation>在%1中新建 (Ctrl+N)</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>在%1中新建</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BoardColumnModel</name>
    <message>
        <source>rehearsed</source>
        <translation>演练中</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BoardColumnView</name>
    <message>
        <source>No cards</source>
        <translation>没有卡片</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BoardLegend</name>
    <message>
        <source>Late %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>No next step %1</source>
        <translation>没有下一步 %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Later %1</source>
        <translation>以后 %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BoardModel</name>
    <message>
        <source>move %1 to %2</source>
        <translation>把%1移到%2</translation>
    </message>
    <message numerus="yes">
        <source>move %Ln card(s) to %1</source>
        <translation>
            <numerusform>把 %Ln 张卡片移到%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BoardPage</name>
    <message>
        <source>Pipeline</source>
        <translation>销售管线</translation>
    </message>
    <message>
        <source>No pipeline yet</source>
        <translation>还没有销售管线</translation>
    </message>
    <message>
        <source>Stages make the columns of a board: import a file of deals, or set up a pipeline.</source>
        <translation>看板的列就是阶段：请导入机会文件，或先设置一条管线。</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>销售管线</translation>
    </message>
    <message>
        <source>Set up stages and their order.</source>
        <translation>设置阶段及其顺序。</translation>
    </message>
    <message>
        <source>Set up a pipeline</source>
        <translation>设置管线</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>move mode</source>
        <translation>移动模式</translation>
    </message>
    <message>
        <source>won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>All figures over all records of the board</source>
        <translation>所有数字均按看板的全部记录计算</translation>
    </message>
    <message>
        <source>Within the view “%1”</source>
        <translation>在视图“%1”之内</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Meeting over these deals…</source>
        <translation>就这些机会开例会…</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BoardStrip</name>
    <message>
        <source>Drop deals here that are won</source>
        <translation>把赢得的机会拖到这里</translation>
    </message>
    <message>
        <source>Drop deals here that are lost</source>
        <translation>把丢失的机会拖到这里</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BulkBar</name>
    <message>
        <source>Choose none</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BulkEditDialog</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>修改字段</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message numerus="yes">
        <source>change %1 of %Ln record(s)</source>
        <translation>
            <numerusform>修改 %Ln 条记录的%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CalendarAgenda</name>
    <message>
        <source>Nothing planned</source>
        <translation>没有安排</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Press N to plan something.</source>
        <translation>按 N 新建安排。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CalendarGrid</name>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CalendarLine</name>
    <message>
        <source>New appointment</source>
        <translation>新日程</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CalendarMonth</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CalendarOutcomeDialog</name>
    <message>
        <source>What happened</source>
        <translation>实际情况</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>checked in %1</source>
        <translation>%1 签到</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>%1 签退</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>拜访报告</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>参与人</translation>
    </message>
    <message>
        <source>Attach files or photos…</source>
        <translation>添加文件或照片…</translation>
    </message>
    <message>
        <source>Or drop them here.</source>
        <translation>也可拖放到此处。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CalendarPage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today (Home)</source>
        <translation>今天 (Home)</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>往前 (Page Up)</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>往后 (Page Down)</translation>
    </message>
    <message>
        <source>Layers and tasks</source>
        <translation>图层与任务</translation>
    </message>
    <message>
        <source>Whose calendar</source>
        <translation>谁的日历</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>工作周</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>period</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>next item</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>在此新建</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s): %1</source>
        <translation>
            <numerusform>%Ln 处冲突：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>What? e.g. Visit Acme 14:00</source>
        <translation>内容，例如：拜访恒达 14:00</translation>
    </message>
    <message>
        <source>Move only this one</source>
        <translation>只移动这一次</translation>
    </message>
    <message>
        <source>Move all of the series</source>
        <translation>移动整个系列</translation>
    </message>
    <message>
        <source>Delete only this one</source>
        <translation>只删除这一次</translation>
    </message>
    <message>
        <source>Delete all of the series</source>
        <translation>删除整个系列</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CalendarSide</name>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Tasks without a time</source>
        <translation>未安排时间的任务</translation>
    </message>
    <message>
        <source>Drag a task onto the calendar to plan it, or press Enter to plan it where the calendar stands.</source>
        <translation>将任务拖到日历上即可安排，或按 Enter 安排在日历当前位置。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CallDialog</name>
    <message>
        <source>the company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Submit my forecast</source>
        <translation>提报我的预测</translation>
    </message>
    <message>
        <source>My figure for %1</source>
        <translation>我对 %1 的判断</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提报</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Computed: commit %1, best case %2</source>
        <translation>系统值：承诺 %1，乐观 %2</translation>
    </message>
    <message>
        <source>Say what will come for sure</source>
        <translation>请填写确定能实现的金额</translation>
    </message>
    <message>
        <source>submit the forecast of %1</source>
        <translation>提报 %1 的预测</translation>
    </message>
    <message>
        <source>take %1 for %2</source>
        <translation>对 %2 采用 %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CallPage</name>
    <message>
        <source>Forecast call</source>
        <translation>预测提报</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>forecast-call</source>
        <comment>name of a file</comment>
        <translation>预测提报</translation>
    </message>
    <message>
        <source>Nobody to ask yet</source>
        <translation>还没有可提报的人员</translation>
    </message>
    <message>
        <source>People and teams stand here with what is computed for them, as soon as there are some.</source>
        <translation>有了人员和团队之后，这里会列出他们以及系统算出的数值。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>签约额</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>This call since</source>
        <translation>本次提报起于</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>本周一</translation>
    </message>
    <message>
        <source>Monday of last week</source>
        <translation>上周一</translation>
    </message>
    <message>
        <source>the first of the month</source>
        <translation>本月一日</translation>
    </message>
    <message>
        <source>Submit mine</source>
        <translation>提报我的</translation>
    </message>
    <message>
        <source>My figure…</source>
        <translation>我的判断…</translation>
    </message>
    <message>
        <source>Says what you take for the team or person you stand on, over their own figure.</source>
        <translation>对所选团队或人员填写您采用的数值，覆盖其本人提报。</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>提报汇总</translation>
    </message>
    <message>
        <source>The workspace is open for reading only</source>
        <translation>工作区以只读方式打开</translation>
    </message>
    <message>
        <source>There is no figure of yours from this call</source>
        <translation>本次提报中没有您填写的数值</translation>
    </message>
    <message>
        <source>take back the figure for %1</source>
        <translation>撤回对 %1 的数值</translation>
    </message>
    <message>
        <source>submit mine</source>
        <translation>提报我的</translation>
    </message>
    <message>
        <source>my figure for the row</source>
        <translation>我对该行的判断</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>the deals behind a figure</source>
        <translation>查看数字背后的机会</translation>
    </message>
    <message>
        <source>Taken is the figure from above, else the submitted, else the computed one.</source>
        <translation>采用值：上级调整值，其次本人提报值，再次系统值。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 等另 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those asked have not submitted since %1</source>
        <translation>
            <numerusform>自 %1 起有 %Ln 人尚未提报</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>采用值</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>系统值</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CallTableModel</name>
    <message>
        <source>%1 of %2 to come</source>
        <translation>%2 人中 %1 人待提报</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>Commit: %1</source>
        <translation>承诺：%1</translation>
    </message>
    <message>
        <source>Best case: %1</source>
        <translation>乐观：%1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待提报</translation>
    </message>
    <message>
        <source>Team, person</source>
        <translation>团队、人员</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>+ commit</source>
        <translation>+ 承诺</translation>
    </message>
    <message>
        <source>+ best case</source>
        <translation>+ 乐观</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提报值</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>上级调整</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>采用值</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CareDialog</name>
    <message>
        <source>Care</source>
        <translation>客户关怀</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Days to come</source>
        <translation>近期日子</translation>
    </message>
    <message numerus="yes">
        <source>within %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>Days to come and care that is planned</source>
        <translation>近期日子与已安排的关怀</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>关怀对象</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>lunar %1</source>
        <translation>农历%1</translation>
    </message>
    <message>
        <source>turns %1</source>
        <translation>%1 岁</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln 周年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Nobody takes part in this deal yet. Add its contacts on its page, then care for them here.</source>
        <translation>该机会还没有联系人。请先在机会页面添加联系人，再在此安排关怀。</translation>
    </message>
    <message>
        <source>No days are known in this time, and nothing is planned. Birthdays stand on the page of a contact.</source>
        <translation>这段时间内没有已知的日子，也没有安排关怀。生日可在联系人页面填写。</translation>
    </message>
    <message>
        <source>Choose for whom.</source>
        <translation>请选择关怀对象。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CareDoneDialog</name>
    <message>
        <source>Care done</source>
        <translation>完成关怀</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CellEditing</name>
    <message>
        <source>While an import runs nothing else is written</source>
        <translation>导入进行期间不写入其他内容</translation>
    </message>
    <message>
        <source>The workspace is open for reading only</source>
        <translation>工作区以只读方式打开</translation>
    </message>
    <message>
        <source>The record was deleted meanwhile</source>
        <translation>该记录已被删除</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CheckRow</name>
    <message>
        <source>met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未满足</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ChecklistPane</name>
    <message>
        <source>To leave %1</source>
        <comment>a stage</comment>
        <translation>离开“%1”</translation>
    </message>
    <message>
        <source>To become a deal</source>
        <translation>转为机会</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>criteria met</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>What proves it? Enter ticks, Esc leaves</source>
        <translation>有何证据？回车确认，Esc 取消</translation>
    </message>
    <message>
        <source>Proof of: %1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>Hide guidance</source>
        <translation>收起指引</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>阶段指引</translation>
    </message>
    <message numerus="yes">
        <source>The way on is closed: %Ln required criterion(s) not met.</source>
        <translation>
            <numerusform>不能继续：还有 %Ln 项必需标志未满足。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ChoiceDialog</name>
    <message>
        <source>New value</source>
        <translation>新建选项</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>Label in English</source>
        <translation>英文标签</translation>
    </message>
    <message>
        <source>Label in Chinese (if it is another)</source>
        <translation>中文标签（如不同）</translation>
    </message>
    <message>
        <source>Label in Chinese</source>
        <translation>中文标签</translation>
    </message>
    <message>
        <source>Label in English (if it is another)</source>
        <translation>英文标签（如不同）</translation>
    </message>
    <message>
        <source>Colour in lists</source>
        <translation>列表中的颜色</translation>
    </message>
    <message>
        <source>%1 is in the list and retired. Use it again instead.</source>
        <translation>“%1”已在列表中但已停用，请重新启用它。</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>“%1”已在列表中。</translation>
    </message>
    <message>
        <source>The value needs a name in one of the languages.</source>
        <translation>选项至少需要一种语言的名称。</translation>
    </message>
    <message>
        <source>The value could not be kept: %1</source>
        <translation>无法保存该选项：%1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CloseDialog</name>
    <message>
        <source>Close %1</source>
        <translation>%1 结账</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is locked: what is recorded later is told apart as after the close.</source>
        <translation>数据不会锁定：之后记录的内容将作为结账后变化单独列出。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) won: %1</source>
        <translation>
            <numerusform>赢单 %Ln 个：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) lost</source>
        <translation>
            <numerusform>输单 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s): %1</source>
        <translation>
            <numerusform>收款 %Ln 笔：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>%1 结账</translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation>该期间已经结账。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ClosedNote</name>
    <message>
        <source>%1 was closed %2</source>
        <translation>%1 已于 %2 结账</translation>
    </message>
    <message>
        <source>Nothing has come after.</source>
        <translation>结账后没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came after: won %1, received %2.</source>
        <translation>
            <numerusform>结账后有 %Ln 条记录：赢单 %1，收款 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>After the close</source>
        <translation>结账后变化</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CoachingPanel</name>
    <message>
        <source>Leave a coaching note</source>
        <translation>留下辅导意见</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>给 %1</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>还没有意见</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ColourRow</name>
    <message>
        <source>Colour: %1</source>
        <translation>颜色：%1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CommentDialog</name>
    <message>
        <source>Coaching note</source>
        <translation>辅导意见</translation>
    </message>
    <message>
        <source>Leave note</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>answer on %1</source>
        <translation>回答：%1</translation>
    </message>
    <message>
        <source>coaching note on %1</source>
        <translation>辅导意见：%1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::Composer</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter 保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写一条备注</translation>
    </message>
    <message>
        <source>What was said, what was agreed?</source>
        <translation>谈了什么，达成了什么？</translation>
    </message>
    <message>
        <source>Typed before and not saved yet.</source>
        <translation>先前输入，尚未保存。</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>请写明要做什么。</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>请先写几个字。</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>邮件正文</translation>
    </message>
    <message>
        <source>Message by WeChat, SMS or another way</source>
        <translation>微信、短信或其他方式的消息</translation>
    </message>
    <message>
        <source>Write the time as 14:30.</source>
        <translation>时间请写成 14:30。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ComposerDetails</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>参与人</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Whose task</source>
        <translation>任务负责人</translation>
    </message>
    <message>
        <source>No contact is known here yet</source>
        <translation>这里还没有联系人</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>与谁</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>呼出</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>呼入</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ConflictSide</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>which side, value, who wrote it</comment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Keep the later in all</source>
        <translation>全部保留较晚值</translation>
    </message>
    <message>
        <source>Back to sync</source>
        <translation>返回同步</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>上一处冲突</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>下一处冲突</translation>
    </message>
    <message>
        <source>Write another value…  3</source>
        <translation>另写一个值…  3</translation>
    </message>
    <message>
        <source>Both values stay in the history.</source>
        <translation>两个值都保留在历史中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln 项待裁决</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>没有待裁决的内容</translation>
    </message>
    <message>
        <source>Where two people write the same field apart, the later value is in place and both are shown here.</source>
        <translation>两人各自写同一字段时，较晚的值生效，两个值都显示在这里。</translation>
    </message>
    <message>
        <source>%1 · both started from %2</source>
        <comment>kind of record, value</comment>
        <translation>%1 · 双方原值均为 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>较晚</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Keep %1  1</source>
        <comment>value, key</comment>
        <translation>保留 %1  1</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>另一值</translation>
    </message>
    <message>
        <source>Take %1  2</source>
        <comment>value, key</comment>
        <translation>采用 %1  2</translation>
    </message>
    <message>
        <source>History: %1</source>
        <comment>field</comment>
        <translation>历史：%1</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>take the other</source>
        <translation>采用另一值</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>另写一值</translation>
    </message>
    <message>
        <source>previous, next</source>
        <translation>上一处、下一处</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ConvertDialog</name>
    <message>
        <source>Convert the lead</source>
        <translation>转化线索</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Open a deal</source>
        <translation>同时建立机会</translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <translation>将新建客户：%1</translation>
    </message>
    <message>
        <source>New contact: %1</source>
        <translation>将新建联系人：%1</translation>
    </message>
    <message>
        <source>convert %1</source>
        <translation>转化 %1</translation>
    </message>
    <message>
        <source>Cannot be converted yet: %1</source>
        <translation>尚不能转化：%1</translation>
    </message>
    <message>
        <source>Not met yet: %1</source>
        <translation>尚未满足：%1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DashboardPage</name>
    <message>
        <source>resize a tile</source>
        <translation>调整卡片大小</translation>
    </message>
    <message>
        <source>move a tile</source>
        <translation>移动卡片</translation>
    </message>
    <message>
        <source>add tile %1</source>
        <translation>添加卡片 %1</translation>
    </message>
    <message>
        <source>change tile %1</source>
        <translation>更改卡片 %1</translation>
    </message>
    <message>
        <source>remove tile %1</source>
        <translation>移除卡片 %1</translation>
    </message>
    <message>
        <source>The table is in the clipboard</source>
        <translation>表格已复制到剪贴板</translation>
    </message>
    <message>
        <source>Show the rows behind it</source>
        <translation>查看明细</translation>
    </message>
    <message>
        <source>Formula and inputs</source>
        <translation>公式与数据</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Title and filter…</source>
        <translation>标题和筛选…</translation>
    </message>
    <message>
        <source>Move or resize</source>
        <translation>移动或调整大小</translation>
    </message>
    <message>
        <source>Remove tile</source>
        <translation>移除卡片</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>新建仪表板</translation>
    </message>
    <message>
        <source>A dashboard is a tab with tiles of your choice.</source>
        <translation>仪表板是一个标签页，放置您选择的卡片。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>make dashboard %1</source>
        <translation>新建仪表板 %1</translation>
    </message>
    <message>
        <source>change dashboard %1</source>
        <translation>更改仪表板 %1</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Whoever it is shared with sees it as a tab.</source>
        <translation>共享后，对方会看到这个标签页。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>keep the choices of dashboard %1</source>
        <translation>保存仪表板 %1 的选择</translation>
    </message>
    <message>
        <source>Rename or share…</source>
        <translation>重命名或共享…</translation>
    </message>
    <message>
        <source>Back to how it was in the beginning</source>
        <translation>恢复为最初的样子</translation>
    </message>
    <message>
        <source>Delete dashboard</source>
        <translation>删除仪表板</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>How do we stand?</source>
        <translation>我们的情况如何？</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Add a tile…</source>
        <translation>添加卡片…</translation>
    </message>
    <message>
        <source>New dashboard…</source>
        <translation>新建仪表板…</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>保存这些选择</translation>
    </message>
    <message>
        <source>The dashboard begins with them from now on.</source>
        <translation>以后打开此仪表板时从这些选择开始。</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bring customers and deals from a file.</source>
        <translation>从文件导入客户和机会。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Begin with the first deal by hand.</source>
        <translation>手工录入第一个机会。</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>打开看板</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>A figure, a chart, or a view of a list.</source>
        <translation>指标、图表或列表视图。</translation>
    </message>
    <message>
        <source>An empty dashboard</source>
        <translation>空的仪表板</translation>
    </message>
    <message>
        <source>Put on it what you look at every day: each tile answers one question.</source>
        <translation>放上您每天要看的内容：每张卡片回答一个问题。</translation>
    </message>
    <message>
        <source>With the first deals, figures, funnel, trends and what needs attention stand here.</source>
        <translation>有了第一批机会，这里会显示指标、漏斗、趋势和需要关注的事项。</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>put down</source>
        <translation>放下</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>next tile</source>
        <translation>下一张卡片</translation>
    </message>
    <message>
        <source>rows behind it</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>move mode</source>
        <translation>移动模式</translation>
    </message>
    <message>
        <source>add a tile</source>
        <translation>添加卡片</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DashboardTile</name>
    <message>
        <source>Menu of %1</source>
        <translation>%1的菜单</translation>
    </message>
    <message>
        <source>Formula, table, picture, filter, size</source>
        <translation>公式、表格、图片、筛选、大小</translation>
    </message>
    <message>
        <source>%1: %2, show all</source>
        <comment>title and number of a tile</comment>
        <translation>%1：%2，查看全部</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>查看全部</translation>
    </message>
    <message>
        <source>being moved</source>
        <translation>正在移动</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DayPopup</name>
    <message>
        <source>Day: %1</source>
        <translation>日期：%1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DecisionPane</name>
    <message>
        <source>Add person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Somebody of the customer who has a part in the decision</source>
        <translation>客户方参与决策的人</translation>
    </message>
    <message>
        <source>Draw influence</source>
        <translation>画影响线</translation>
    </message>
    <message>
        <source>From the chosen person: arrows choose whom, Enter draws the line</source>
        <translation>从所选人员出发：方向键选择对象，回车画线</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>自动排列</translation>
    </message>
    <message>
        <source>Lays out everybody by who reports to whom</source>
        <translation>按汇报关系重新排列所有人</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Decision map</source>
        <translation>决策树</translation>
    </message>
    <message>
        <source>Whom does this person influence? Arrows choose, Enter draws, Esc leaves.</source>
        <translation>此人影响谁？方向键选择，回车画线，Esc 取消。</translation>
    </message>
    <message>
        <source>Solid: reports to · dashed: influences · bars: weight in the decision</source>
        <translation>实线：汇报 · 虚线：影响 · 柱：决策分量</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of contact, day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Never met</source>
        <translation>从未接触</translation>
    </message>
    <message>
        <source>Who decides at the customer?</source>
        <translation>客户方由谁决策？</translation>
    </message>
    <message>
        <source>Name who signs, who uses it, who judges the technology, and who speaks for you.</source>
        <translation>列出谁签字、谁使用、谁评估技术、谁为我们说话。</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>添加第一个人</translation>
    </message>
    <message>
        <source>A contact you have, or a name you just heard.</source>
        <translation>已有的联系人，或刚听到的名字。</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>添加人员…</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DecisionSide</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖度</translation>
    </message>
    <message>
        <source>What makes the score</source>
        <translation>得分构成</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>此处无人</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 / 100</translation>
    </message>
    <message>
        <source>Missing most: %1. It would bring %2 points.</source>
        <comment>part of the score, points</comment>
        <translation>最缺少：%1，补上可得 %2 分。</translation>
    </message>
    <message>
        <source>Everybody who counts is known and with us.</source>
        <translation>关键人员都已知并支持我方。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>points, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>汇报对象</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DismissDialog</name>
    <message>
        <source>It comes back by itself when these facts have changed.</source>
        <translation>这些事实发生变化后会自动重新出现。</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>忽略：%1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>dismiss “%1” of %2</source>
        <comment>kind of flag, deal</comment>
        <translation>忽略“%2”的“%1”</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DoubleHints</name>
    <message>
        <source>There already: %1</source>
        <translation>已有：%1</translation>
    </message>
    <message>
        <source>Nearly the same: %1</source>
        <translation>名称相近：%1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DuplicatesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>day, person</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>had it first</source>
        <translation>最先使用</translation>
    </message>
    <message>
        <source>has it once more</source>
        <translation>重复使用</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Number is</source>
        <translation>编号情况</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DuplicatesPage</name>
    <message>
        <source>Numbers given twice</source>
        <translation>重复编号</translation>
    </message>
    <message>
        <source>Give a new number</source>
        <translation>给新编号</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Every number stands on one record</source>
        <translation>每个编号只用于一条记录</translation>
    </message>
    <message>
        <source>Should two laptops ever give one number, or an import bring one that is there, both records stand here.</source>
        <translation>如果两台电脑给出了同一编号，或导入带来了已有的编号，两条记录都会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>No series says how these are numbered: set one up in Number series, or change the number in the record.</source>
        <translation>没有适用的编号规则：请在“编号规则”中设置，或在记录中修改编号。</translation>
    </message>
    <message>
        <source>new number for %1</source>
        <translation>%1 的新编号</translation>
    </message>
    <message>
        <source>new number</source>
        <translation>新编号</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::EndDialog</name>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln 个机会</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>标记为赢单</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>标记为输单</translation>
    </message>
    <message>
        <source>What is not known yet can be said later.</source>
        <translation>现在还不知道的，可以以后再补充。</translation>
    </message>
    <message>
        <source>The pipeline of “%1” has no stage for what is won.</source>
        <translation>“%1”所在管线没有赢单阶段。</translation>
    </message>
    <message>
        <source>The pipeline of “%1” has no stage for what is lost.</source>
        <translation>“%1”所在管线没有输单阶段。</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>把%1移到%2</translation>
    </message>
    <message numerus="yes">
        <source>move %Ln deal(s) to %1</source>
        <translation>
            <numerusform>把 %Ln 个机会移到%1</numerusform>
        </translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::EntryDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Save as a correction</source>
        <translation>保存为更正</translation>
    </message>
    <message>
        <source>What was written down stays in the history: a change is a correction of it.</source>
        <translation>已写下的内容保留在历史中：修改即更正。</translation>
    </message>
    <message>
        <source>Void this entry</source>
        <translation>作废此记录</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FactEditors</name>
    <message>
        <source>Ctrl+Enter saves, Esc takes back</source>
        <translation>Ctrl+Enter 保存，Esc 撤回</translation>
    </message>
    <message>
        <source>Enter saves, Esc takes back</source>
        <translation>Enter 保存，Esc 撤回</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FactRow</name>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a fact</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Typed before and not saved yet. Ctrl+Enter saves it, Esc discards it.</source>
        <translation>先前输入，尚未保存。Ctrl+Enter 保存，Esc 放弃。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FactStrip</name>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a fact</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FieldDialog</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新字段</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Label in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Label in Chinese (if it is another)</source>
        <translation>中文名称（如不同）</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Values to choose from, one a line</source>
        <translation>可选值，每行一个</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>哪种记录</translation>
    </message>
    <message>
        <source>The field needs a name in one of the languages.</source>
        <translation>字段至少需要一种语言的名称。</translation>
    </message>
    <message>
        <source>Write down the values that can be chosen.</source>
        <translation>请写下可选的值。</translation>
    </message>
    <message>
        <source>The field could not be kept: %1</source>
        <translation>字段未能保存：%1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FieldEditor</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>选择日期（Alt+↓）</translation>
    </message>
    <message>
        <source>given by the next sync</source>
        <translation>下次同步时给出</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FieldsDialog</name>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改 %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FieldsSettings</name>
    <message>
        <source>Fields of your own</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>They stand in forms, filters, imports and exports like any other, and travel with the workspace.</source>
        <translation>与其他字段一样出现在表单、筛选、导入和导出中，并随工作区同行。</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Add a field, custom fields</source>
        <translation>添加字段，自定义字段</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of field and its values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · in files: %2</source>
        <translation>%1 · 文件中写作：%2</translation>
    </message>
    <message>
        <source>No field of your own yet. What do you want to know here that has no field?</source>
        <translation>还没有自定义字段。您还想记录什么？</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FileCopies</name>
    <message>
        <source>No program is set up on this computer to open “%1”. Save it and open it from there.</source>
        <translation>本机没有可打开“%1”的程序。请另存后再打开。</translation>
    </message>
    <message>
        <source>The content of “%1” is not in this workspace.</source>
        <translation>“%1”的内容不在本工作区。</translation>
    </message>
    <message>
        <source>The content of “%1” has come to harm. Check the workspace, or take it from a backup.</source>
        <translation>“%1”的内容已损坏。请检查工作区，或从备份中取回。</translation>
    </message>
    <message>
        <source>“%1” was not written: %2</source>
        <translation>“%1”未能写出：%2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FileIntake</name>
    <message>
        <source>set the photo of %1</source>
        <translation>设置 %1 的照片</translation>
    </message>
    <message>
        <source>attach %1 to %2</source>
        <comment>file, record</comment>
        <translation>将 %1 附加到 %2</translation>
    </message>
    <message numerus="yes">
        <source>attach %Ln file(s) to %1</source>
        <comment>record</comment>
        <translation>
            <numerusform>将 %Ln 个文件附加到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most that a workspace takes of one file. Keep it where it is and note its place.</source>
        <translation>“%1”超过单个文件的上限 %2 MB。请保留原文件，并记下其位置。</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read.</source>
        <translation>“%1”不是可读取的图片。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” was not attached: %2</source>
        <translation>“%1”未能附加：%2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FileRoom</name>
    <message>
        <source>The share is not there. “%1” comes as soon as it is reached again.</source>
        <translation>共享文件夹不可用。恢复后即获取“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not on the share yet. They come as soon as the computers that have them sync.</source>
        <translation>
            <numerusform>%Ln 个文件尚未到达共享文件夹。拥有这些文件的电脑同步后即可获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not on the share yet. It comes as soon as the computer that has it syncs.</source>
        <translation>“%1”尚未到达共享文件夹。拥有它的电脑同步后即可获取。</translation>
    </message>
    <message>
        <source>“%1” is not on the share yet. It comes as soon as the computer of %2 syncs.</source>
        <translation>“%1”尚未到达共享文件夹。%2 的电脑同步后即可获取。</translation>
    </message>
    <message>
        <source>“%1” stays on this laptop: %2</source>
        <translation>“%1”仍保留在本机：%2</translation>
    </message>
    <message>
        <source>“%1” stays: it has not gone out yet, so this may be the only copy. After the next sync it can be freed.</source>
        <translation>“%1”仍保留：尚未发出，这可能是唯一一份。下次同步后可以释放。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay: they have not gone out yet, so these may be the only copies.</source>
        <translation>
            <numerusform>%Ln 个文件仍保留：尚未发出，这里可能是唯一一份。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the share only now; %2 are free here</source>
        <comment>file, size</comment>
        <translation>“%1”现在只在共享文件夹中；本机释放 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on the share only now; %1 are free here</source>
        <translation>
            <numerusform>%Ln 个文件现在只在共享文件夹中；本机释放 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FileRoomSetting</name>
    <message>
        <source>Free room…</source>
        <translation>释放空间…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) here, %1</source>
        <translation>
            <numerusform>本机 %Ln 个文件，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the share only, %1</source>
        <comment>files</comment>
        <translation>
            <numerusform>仅在共享文件夹 %Ln 个，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two facts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Files that came more than %Ln month(s) ago: %1</source>
        <translation>
            <numerusform>%Ln 个月以前获取的文件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of more than 10 MB: %1</source>
        <translation>超过 10 MB 的文件：%1</translation>
    </message>
    <message>
        <source>All files that the share has: %1</source>
        <translation>共享文件夹中已有的全部文件：%1</translation>
    </message>
    <message>
        <source>Nothing here lies on the share, too</source>
        <translation>本机没有已存于共享文件夹的文件</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FileRow</name>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FilesPanel</name>
    <message>
        <source>Attach files…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Paste files or a picture</source>
        <translation>粘贴文件或图片</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attach files: choose, paste, or drop them on the page</source>
        <translation>添加附件：选择、粘贴，或拖放到页面上</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Drop here to attach</source>
        <translation>拖放到此处即可附加</translation>
    </message>
    <message>
        <source>Drop files on the page, or paste them.</source>
        <translation>可将文件拖放到页面上，或直接粘贴。</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在本机</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file that comes in, share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>describe %1</source>
        <comment>a file</comment>
        <translation>为 %1 添加说明</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>“%1” was not done: %2</source>
        <translation>“%1”未完成：%2</translation>
    </message>
    <message>
        <source>Fetching %1 · %2</source>
        <comment>file, share</comment>
        <translation>正在获取 %1 · %2</translation>
    </message>
    <message>
        <source>Asking the share for %1…</source>
        <comment>file</comment>
        <translation>正在向共享文件夹请求 %1…</translation>
    </message>
    <message>
        <source>Fetch and open</source>
        <translation>获取并打开</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln file(s)</source>
        <translation>
            <numerusform>删除 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln file(s)</source>
        <translation>
            <numerusform>删除 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>goes to the share with the next sync</source>
        <translation>下次同步时发到共享文件夹</translation>
    </message>
    <message>
        <source>comes with the next sync</source>
        <translation>下次同步时获取</translation>
    </message>
    <message>
        <source>on the share; opening it fetches it</source>
        <translation>在共享文件夹中；打开即获取</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发出</translation>
    </message>
    <message>
        <source>comes as soon as the computer that has it syncs</source>
        <translation>拥有它的电脑同步后即可获取</translation>
    </message>
    <message>
        <source>comes as soon as the computer of %1 syncs</source>
        <translation>%1 的电脑同步后即可获取</translation>
    </message>
    <message>
        <source>Fetch to this laptop</source>
        <translation>获取到本机</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln file(s) to this laptop</source>
        <translation>
            <numerusform>获取 %Ln 个文件到本机</numerusform>
        </translation>
    </message>
    <message>
        <source>Free its room on this laptop</source>
        <translation>释放它在本机的空间</translation>
    </message>
    <message numerus="yes">
        <source>Free the room of %Ln file(s) on this laptop</source>
        <translation>
            <numerusform>释放 %Ln 个文件在本机的空间</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep on all laptops</source>
        <translation>在所有电脑上保留</translation>
    </message>
    <message>
        <source>keep %1 on all laptops</source>
        <translation>在所有电脑上保留 %1</translation>
    </message>
    <message>
        <source>keep %1 where it is opened</source>
        <translation>仅在打开的电脑上保留 %1</translation>
    </message>
    <message numerus="yes">
        <source>keep %Ln file(s) on all laptops</source>
        <translation>
            <numerusform>在所有电脑上保留 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %Ln file(s) where they are opened</source>
        <translation>
            <numerusform>仅在打开的电脑上保留 %Ln 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>Filter · %Ln</source>
        <translation>
            <numerusform>筛选 · %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FilterChip</name>
    <message>
        <source>Filter: %1 %2</source>
        <comment>field and value of a condition</comment>
        <translation>筛选：%1 %2</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>按 Delete 键移除</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FilterLineEditor</name>
    <message>
        <source>Remove this condition</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>选择字段</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运算</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Close the filter (Esc)</source>
        <translation>关闭筛选（Esc）</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>存为视图…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows that meet the filter, all rows</comment>
        <translation>%2 个中的 %1 个</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>条件组</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>满足任一</translation>
    </message>
    <message>
        <source>and, any of</source>
        <translation>且满足任一</translation>
    </message>
    <message>
        <source>Condition in this group</source>
        <translation>组内条件</translation>
    </message>
    <message>
        <source>Where, as written</source>
        <translation>条件（按原文）</translation>
    </message>
    <message>
        <source>and, as written</source>
        <translation>且（按原文）</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>Condition as written</source>
        <translation>条件原文</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FilterValueEditor</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起</translation>
    </message>
    <message>
        <source>to</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Day or period</source>
        <translation>日期或期间</translation>
    </message>
    <message>
        <source>Choose a day or a period (Alt+Down)</source>
        <translation>选择日期或期间（Alt+↓）</translation>
    </message>
    <message>
        <source>A day…</source>
        <translation>某一天…</translation>
    </message>
    <message>
        <source>Write an amount, such as 90,000 or 12000 EUR</source>
        <translation>请输入金额，例如 90,000、9万 或 12000 EUR</translation>
    </message>
    <message>
        <source>Write a day or a period, such as 2026-11-30 or this quarter</source>
        <translation>请输入日期或期间，例如 2026-11-30 或 本季度</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>请输入数字</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FlagBanner</name>
    <message>
        <source>Dismiss…</source>
        <translation>忽略…</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FlagRulesSettings</name>
    <message>
        <source>Deals out of line</source>
        <translation>异常机会</translation>
    </message>
    <message>
        <source>What the page “Needs attention” and the pages of deals point at. Changes act at once, for everybody.</source>
        <translation>“需要关注”页和机会页指出的问题。修改立即生效，对所有人有效。</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>全部管线</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>适用管线</translation>
    </message>
    <message>
        <source>One pipeline may have other limits than the rest</source>
        <translation>某条管线可以有不同的阈值</translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation>%1：阈值</translation>
    </message>
    <message>
        <source>%1: how grave</source>
        <translation>%1：严重程度</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No next step, no open task, no planned appointment</source>
        <translation>无下一步、无未完任务、无计划日程</translation>
    </message>
    <message>
        <source>Against the amount of 90 days ago</source>
        <translation>与 90 天前的金额相比</translation>
    </message>
    <message>
        <source>How many stages</source>
        <translation>几个阶段</translation>
    </message>
    <message>
        <source>From which stage on it is missed</source>
        <translation>从第几个阶段起视为缺少</translation>
    </message>
    <message>
        <source>How far the typed chance may be from the stage&apos;s</source>
        <translation>手工赢率与阶段赢率可相差多少</translation>
    </message>
    <message>
        <source>Beyond what the stage expects</source>
        <translation>超出阶段预期的天数</translation>
    </message>
    <message>
        <source>Without call, visit, meeting, mail or message</source>
        <translation>没有电话、拜访、会议、邮件或消息</translation>
    </message>
    <message>
        <source>After the expected close</source>
        <translation>超过预计成交日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln 个阶段</numerusform>
        </translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>第 %1 阶段</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln 个百分点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>规则“%1”</translation>
    </message>
    <message>
        <source>Put off so many times or more</source>
        <translation>推迟达到此次数</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FlagsModel</name>
    <message>
        <source>Deal</source>
        <translation>机会</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ForecastKeeper</name>
    <message>
        <source>Keep forecast</source>
        <translation>保存预测</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the forecast, or close a period</source>
        <translation>保存预测或期间结账</translation>
    </message>
    <message>
        <source>Keep the forecast of %1</source>
        <translation>保存 %1 的预测</translation>
    </message>
    <message>
        <source>As it stands now; later it is compared with what came.</source>
        <translation>按当前状态保存，以后与实际对比。</translation>
    </message>
    <message>
        <source>Keep it as a plan…</source>
        <translation>保存为计划…</translation>
    </message>
    <message>
        <source>Quotas of everybody from a figure of the forecast.</source>
        <translation>用预测数值生成各人定额。</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>重新打开 %1</translation>
    </message>
    <message>
        <source>Close %1…</source>
        <translation>%1 结账…</translation>
    </message>
    <message>
        <source>What is recorded later for these days is told apart.</source>
        <translation>之后补录的这段时间的记录将单独列出。</translation>
    </message>
    <message>
        <source>keep the forecast of %1</source>
        <translation>保存 %1 的预测</translation>
    </message>
    <message>
        <source>There is nothing in this forecast</source>
        <translation>该预测中没有内容</translation>
    </message>
    <message>
        <source>Choose a month, a quarter or a year to close</source>
        <translation>请选择要结账的月、季或年</translation>
    </message>
    <message>
        <source>open %1 again</source>
        <translation>重新打开 %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FunnelPage</name>
    <message>
        <source>Funnel</source>
        <translation>销售漏斗</translation>
    </message>
    <message>
        <source>Where do deals get stuck?</source>
        <translation>机会卡在哪里？</translation>
    </message>
    <message>
        <source>Figures by stage</source>
        <translation>各阶段数据</translation>
    </message>
    <message>
        <source>No pipeline yet</source>
        <translation>还没有销售管线</translation>
    </message>
    <message>
        <source>Stages and deals make the funnel: import a file of deals, or begin with a template.</source>
        <translation>有了阶段和机会才有漏斗：请导入机会文件，或从模板开始。</translation>
    </message>
    <message>
        <source>Bars: deals that entered in the period. Dashed lines are targets. Click a shape for its deals.</source>
        <translation>条形：期间内进入各阶段的机会。虚线为目标。点击图形查看机会。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) came to their end without being seen in a stage (imports)</source>
        <translation>
            <numerusform>%Ln 个机会结束前未见于任何阶段（导入数据）</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy tables</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>%1 进行中的机会</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>进行中的机会</translation>
    </message>
    <message>
        <source>funnel</source>
        <comment>name of a file</comment>
        <translation>销售漏斗</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>改进措施…</translation>
    </message>
    <message>
        <source>Begins an improvement measure about the bottleneck, with its figures filled in (M)</source>
        <translation>针对瓶颈开始一项改进措施，指标自动填入（M）</translation>
    </message>
    <message>
        <source>Show what was lost here</source>
        <translation>查看在此丢失的机会</translation>
    </message>
    <message>
        <source>Show the longest stays</source>
        <translation>查看耗时最长的阶段</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FunnelPickers</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>所有团队</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部产品</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>管线</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Results count for who owns the deal today and for the team that person is in now.</source>
        <translation>业绩算给机会当前的负责人及其现在所在的团队。</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>All</source>
        <comment>currencies</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>其他日期…</translation>
    </message>
    <message>
        <source>Today&apos;s organisation</source>
        <translation>按当前组织</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期口径</translation>
    </message>
    <message>
        <source>As it happened</source>
        <translation>按发生日期</translation>
    </message>
    <message>
        <source>As we knew it then</source>
        <translation>按录入日期</translation>
    </message>
    <message>
        <source>A move counts on the day it happened, or on the day it was recorded.</source>
        <translation>升迁按发生当天计，或按录入当天计。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>全部管线</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>下季度</translation>
    </message>
    <message>
        <source>Next 6 months</source>
        <translation>未来6个月</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>未来12个月</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>从现在起</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Since a day…</source>
        <translation>自某日起…</translation>
    </message>
    <message>
        <source>All in %1, planning rates</source>
        <translation>全部折算为 %1（计划汇率）</translation>
    </message>
    <message>
        <source>All in %1, market rates</source>
        <translation>全部折算为 %1（市场汇率）</translation>
    </message>
    <message>
        <source>All, side by side</source>
        <translation>全部，各币种分列</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FunnelView</name>
    <message>
        <source>Funnel</source>
        <translation>销售漏斗</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage and number of deals</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On from %1: %2, %3</source>
        <comment>stage, conversion, target</comment>
        <translation>从“%1”升迁：%2，%3</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::HappenedPicker</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>时:分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::HelpBanner</name>
    <message>
        <source>asked by %1</source>
        <translation>求助人 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Help wanted: %1</source>
        <translation>求助：%1</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回应…</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::HelpDialog</name>
    <message>
        <source>Ask for help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Answer the call for help</source>
        <translation>回应求助</translation>
    </message>
    <message>
        <source>Answer and close</source>
        <translation>回应并关闭</translation>
    </message>
    <message>
        <source>ask for help: %1</source>
        <translation>求助：%1</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>回应：%1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::HistoryModel</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column of the history</comment>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column of the history</comment>
        <translation>新值</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>column of the history</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>restore %1 of %2</source>
        <comment>field, record</comment>
        <translation>恢复%2的%1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>尚无修改</translation>
    </message>
    <message>
        <source>Every change of this record will stand here.</source>
        <translation>此记录的每次修改都会列在这里。</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>恢复此值</translation>
    </message>
    <message>
        <source>Enter restores what stood there before</source>
        <translation>Enter 恢复原来的值</translation>
    </message>
    <message>
        <source>Choose a change to bring its earlier value back</source>
        <translation>选择一次修改，恢复其原值</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ImportCheckStep</name>
    <message>
        <source>The file has no rows.</source>
        <translation>文件中没有数据行。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) can come in. Nothing was written yet.</source>
        <translation>
            <numerusform>%Ln 行中可导入 %1 行。尚未写入任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was to be changed by %Ln row(s).</source>
        <translation>
            <numerusform>%Ln 行没有带来任何改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) are in.</source>
        <translation>
            <numerusform>%Ln 行中已导入 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 made</source>
        <comment>record type, count</comment>
        <translation>新建 %1 %2 条</translation>
    </message>
    <message>
        <source>%1: %2 written</source>
        <comment>record type, count</comment>
        <translation>写入 %1 %2 条</translation>
    </message>
    <message>
        <source>stage “%1” taken as %2</source>
        <translation>阶段“%1”按“%2”处理</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>待新增</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>待更新</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Rows are refused for names that are not there</source>
        <translation>有些行因名称不存在而被拒绝</translation>
    </message>
    <message>
        <source>Stages, products, people … can be made from the file.</source>
        <translation>阶段、产品、人员等可按文件新建。</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>新建</translation>
    </message>
    <message numerus="yes">
        <source>Undone, except %Ln value(s) that others changed since.</source>
        <translation>
            <numerusform>已撤销，但有 %Ln 个值此后被他人改动，未恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone. All is as it was before.</source>
        <translation>已撤销导入，一切恢复原状。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ImportColumnsStep</name>
    <message numerus="yes">
        <source>%1 of %Ln column(s) go somewhere</source>
        <translation>
            <numerusform>%Ln 列中有 %1 列会导入</numerusform>
        </translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>%1 对应的字段</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>记录的 id</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ImportFileStep</name>
    <message>
        <source>Encoding, separator, columns and kind are found out; nothing is written before you have seen it.</source>
        <translation>编码、分隔符、列和类型会自动识别；在您确认之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Drop a file here: CSV, JSON, vCard or iCalendar</source>
        <translation>将文件拖到这里：CSV、JSON、vCard 或 iCalendar</translation>
    </message>
    <message>
        <source>Tables, cards, calendars (*.csv *.tsv *.txt *.json *.jsonl *.vcf *.ics);;All files (*)</source>
        <translation>表格、名片、日历 (*.csv *.tsv *.txt *.json *.jsonl *.vcf *.ics);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ImportPage</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are in</source>
        <translation>
            <numerusform>%1 已导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>mend a cell</source>
        <translation>修正单元格</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %Ln row(s)</source>
        <comment>file, encoding</comment>
        <translation>
            <numerusform>%1 · %2 · %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>查看列表</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销此次导入</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>导入其他文件</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ImportPickers</name>
    <message>
        <source>Rows are</source>
        <translation>每行是</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Names not there</source>
        <translation>不存在的名称</translation>
    </message>
    <message>
        <source>Rows already there</source>
        <translation>已有的行</translation>
    </message>
    <message>
        <source>year month day</source>
        <translation>年 月 日</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>日 月 年</translation>
    </message>
    <message>
        <source>month day year</source>
        <translation>月 日 年</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1（自动识别）</translation>
    </message>
    <message>
        <source>names columns</source>
        <translation>是列名</translation>
    </message>
    <message>
        <source>is data</source>
        <translation>是数据</translation>
    </message>
    <message>
        <source>as each column shows</source>
        <translation>按各列的内容</translation>
    </message>
    <message>
        <source>are made</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>refuse the row</source>
        <translation>拒绝该行</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>are updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>come in again</source>
        <translation>再次新增</translation>
    </message>
    <message>
        <source>are updated, no others come in</source>
        <translation>更新，不新增其他行</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ImportPreview</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) as in the file</source>
        <translation>
            <numerusform>文件中的前 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>文件中没有数据行。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::InsightActions</name>
    <message>
        <source>Formula and inputs</source>
        <translation>公式与数据</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>存为文件</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::InsightPage</name>
    <message>
        <source>The tables are in the clipboard</source>
        <translation>表格已复制到剪贴板</translation>
    </message>
    <message>
        <source>The table is in the clipboard</source>
        <translation>表格已复制到剪贴板</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::JoinAssistant</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Which folder has the workspace?</source>
        <translation>工作区在哪个文件夹？</translation>
    </message>
    <message>
        <source>The folder that a colleague shares with you: a drive, a network path or a stick. Nothing is written before the next step.</source>
        <translation>同事与您共享的文件夹：驱动器、网络路径或 U 盘。在下一步之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Where your own file is kept, on this computer’s own disk</source>
        <translation>您自己的文件保存在本机磁盘的何处</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose where the file is kept</source>
        <translation>选择文件的保存位置</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是谁？</translation>
    </message>
    <message>
        <source>Your name stands beside what you do, here and with the others. It can be changed at any time with the round button.</source>
        <translation>您所做的操作旁会显示您的姓名，本机和其他人处都是如此。随时可通过圆形按钮更改。</translation>
    </message>
    <message>
        <source>Look into the folder</source>
        <translation>查看文件夹</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Looking into the folder</source>
        <translation>正在查看文件夹</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>The first sync was stopped. What has arrived is in your file; the rest comes with the next sync.</source>
        <translation>首次同步已停止。已到达的内容在您的文件中，其余将在下次同步时到达。</translation>
    </message>
    <message>
        <source>The first sync did not come to its end. %1</source>
        <translation>首次同步未完成。%1</translation>
    </message>
    <message>
        <source>Where your own file is kept</source>
        <translation>您自己的文件保存在何处</translation>
    </message>
    <message>
        <source>Workspaces (*.fairlead)</source>
        <translation>工作区 (*.fairlead)</translation>
    </message>
    <message>
        <source>%1 could not be made. %2</source>
        <translation>无法创建 %1。%2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::KeptPicker</name>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>The newest</source>
        <translation>最新</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::KeyFigures</name>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a figure</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::KeyHints</name>
    <message>
        <source>%1: %2</source>
        <comment>a key and what it does</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Find a key or an act</source>
        <translation>查找按键或操作</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and what it does</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::LayoutsSettings</name>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Which facts the page and the forms of a record show, in which order, and what must be filled in. A hidden fact keeps its value.</source>
        <translation>记录页面和表单显示哪些信息、按什么顺序显示，以及哪些必填。隐藏的信息会保留其内容。</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Back to the order of the program</source>
        <translation>恢复默认顺序</translation>
    </message>
    <message>
        <source>Layouts, order of fields, hidden fields, required fields</source>
        <translation>布局、字段顺序、隐藏字段、必填字段</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>所在栏目</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>显示或隐藏</translation>
    </message>
    <message>
        <source>Require or not</source>
        <translation>必填或选填</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>选填</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::LeadCriteriaPane</name>
    <message>
        <source>New criterion</source>
        <translation>新建标志</translation>
    </message>
    <message>
        <source>For leads</source>
        <translation>线索标志</translation>
    </message>
    <message>
        <source>Criteria of leads</source>
        <translation>线索的标志</translation>
    </message>
    <message>
        <source>No criterion yet</source>
        <translation>还没有升迁标志</translation>
    </message>
    <message>
        <source>What must be true before a lead becomes a deal.</source>
        <translation>线索转为机会前必须满足的条件。</translation>
    </message>
    <message>
        <source>Convert only what meets them</source>
        <translation>未满足时不能转化</translation>
    </message>
    <message>
        <source>Otherwise converting a lead tells what is missing and goes on.</source>
        <translation>否则转化线索时提示缺少的标志并继续。</translation>
    </message>
    <message>
        <source>convert only leads that meet the criteria</source>
        <translation>只转化满足标志的线索</translation>
    </message>
    <message>
        <source>convert leads also where criteria are missing</source>
        <translation>标志未满足时也可转化线索</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListActions</name>
    <message>
        <source>delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln record(s)</source>
        <translation>
            <numerusform>删除 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move to stage…</source>
        <translation>移到阶段…</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>转化…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>判为无效…</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>修改字段…</translation>
    </message>
    <message>
        <source>“%1” is converted already</source>
        <translation>“%1”已经转化</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>删除 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>例会…</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>线索建议</translation>
    </message>
    <message>
        <source>Whom to ask again, from what customers bought</source>
        <translation>根据购买记录，列出值得再次联系的客户</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListCells</name>
    <message>
        <source>Edit cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Enter keeps and goes down, Tab keeps and goes right, Esc takes back</source>
        <translation>Enter 保存并下移，Tab 保存并右移，Esc 撤回</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListChosen</name>
    <message>
        <source>%1 chosen</source>
        <translation>已选 %1 条</translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <translation>全选 %1 条</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListCopy</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) are in the clipboard. Export takes all of them.</source>
        <translation>
            <numerusform>前 %Ln 行已在剪贴板中。导出可取得全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy with heads</source>
        <translation>连同表头复制</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) by %1 are in the clipboard</source>
        <comment>rows, columns of cells</comment>
        <translation>
            <numerusform>%Ln 行 × %1 列已在剪贴板中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListExport</name>
    <message>
        <source>Export what is shown</source>
        <translation>导出当前列表</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, a record a line (*.jsonl)</source>
        <translation>JSON，每行一条记录 (*.jsonl)</translation>
    </message>
    <message>
        <source>Cards (*.vcf)</source>
        <translation>名片 (*.vcf)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1</source>
        <translation>
            <numerusform>%Ln 行已写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>导出已取消，没有写入任何内容。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Table, the columns shown (*.csv)</source>
        <translation>表格，显示的列 (*.csv)</translation>
    </message>
    <message>
        <source>Table, all fields (*.csv)</source>
        <translation>表格，全部字段 (*.csv)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListFilterRow</name>
    <message>
        <source>Search this list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Words to find, or a condition such as =amount &gt;= 10000</source>
        <translation>输入要查找的字词，或以 = 开头的条件，例如 =amount &gt;= 10000</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Something is missing at the end. Possible: %1</source>
        <translation>末尾缺少内容。可填：%1</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Possible: %2</source>
        <translation>此处无法理解“%1”。可填：%2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListFooter</name>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a sum</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListPage</name>
    <message>
        <source>Nothing here</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>All figures over all rows of the list</source>
        <translation>合计包含列表的全部行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>move to stage</source>
        <translation>移到阶段</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>convert</source>
        <translation>转化</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 组</numerusform>
        </translation>
    </message>
    <message>
        <source>edit cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>arrange anew</source>
        <translation>重新排列</translation>
    </message>
    <message>
        <source>Within the view “%1”</source>
        <translation>在视图“%1”之内</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 / %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln 个需要关注</numerusform>
        </translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>一切正常</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListPaste</name>
    <message>
        <source>Paste…</source>
        <translation>粘贴…</translation>
    </message>
    <message>
        <source>The workspace is open for reading only</source>
        <translation>工作区以只读方式打开</translation>
    </message>
    <message>
        <source>There is no text in the clipboard</source>
        <translation>剪贴板中没有文本</translation>
    </message>
    <message>
        <source>There is nothing to empty in these cells</source>
        <translation>这些单元格中没有可清空的内容</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListPickers</name>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, by month</source>
        <translation>%1（按月）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListViews</name>
    <message>
        <source>Save as view…</source>
        <translation>另存为视图…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Rename or share…</source>
        <translation>重命名或共享…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Move view to the left</source>
        <translation>视图左移</translation>
    </message>
    <message>
        <source>Move view to the right</source>
        <translation>视图右移</translation>
    </message>
    <message>
        <source>Save what is shown now in this view</source>
        <translation>将当前内容存入此视图</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListsSettings</name>
    <message>
        <source>Lists</source>
        <translation>选项列表</translation>
    </message>
    <message>
        <source>The values to choose from. What was chosen stays with its records, whatever becomes of a value.</source>
        <translation>可供选择的选项。无论选项如何变化，已选择的内容都会保留在记录中。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Lists, values to choose from, choices</source>
        <translation>选项列表、可选值、选项</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>没有选项</translation>
    </message>
    <message>
        <source>Add what can be chosen.</source>
        <translation>添加可供选择的内容。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>In files</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>内置</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::LooseTaskList</name>
    <message>
        <source>no due day</source>
        <translation>无到期日</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>无关联</translation>
    </message>
    <message>
        <source>Nothing to plan</source>
        <translation>没有待安排的任务</translation>
    </message>
    <message>
        <source>Every open task has a time.</source>
        <translation>所有未完成的任务都已安排时间。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Plan it here</source>
        <translation>安排在此处</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::MainWindow</name>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>%1 – Fairlead</source>
        <translation>%1 – Fairlead</translation>
    </message>
    <message>
        <source>There is no such page: %1</source>
        <translation>没有这个页面：%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>amounts in full</source>
        <translation>金额：元</translation>
    </message>
    <message>
        <source>amounts in %1</source>
        <translation>金额：%1</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>当前使用者</translation>
    </message>
    <message>
        <source>What was done, and undo any of it</source>
        <translation>操作记录与任意撤销</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Open this place in a further window</source>
        <translation>在新窗口打开此处</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>打开其他工作区…</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Open what is chosen in a further window</source>
        <translation>在新窗口打开所选</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>随处可用</translation>
    </message>
    <message>
        <source>In text fields</source>
        <translation>文本框中</translation>
    </message>
    <message>
        <source>take over</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>undo typing</source>
        <translation>撤销输入</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一个字段</translation>
    </message>
    <message>
        <source>Add a reason to the last move</source>
        <translation>为刚才的移动补充原因</translation>
    </message>
    <message>
        <source>Add reason…</source>
        <translation>补充原因…</translation>
    </message>
    <message>
        <source>Why did it go back?</source>
        <translation>为什么退回？</translation>
    </message>
    <message>
        <source>Reason of the move</source>
        <translation>移动的原因</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Share this workspace…</source>
        <translation>共享此工作区…</translation>
    </message>
    <message>
        <source>Join a workspace…</source>
        <translation>加入工作区…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of news for you</source>
        <translation>
            <numerusform>有 %Ln 条与您有关的新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <comment>news: what the button does</comment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Done, but %1</source>
        <comment>what about it</comment>
        <translation>已完成，但%1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>“%1” has ended. What decided it?</source>
        <translation>“%1”已结束，关键原因是什么？</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>复盘…</translation>
    </message>
    <message>
        <source>Where did my week go</source>
        <translation>我这周的时间去哪了</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::MasterPage</name>
    <message>
        <source>Master table</source>
        <translation>机会总览表</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>master-table</source>
        <comment>name of a file</comment>
        <translation>机会总览表</translation>
    </message>
    <message>
        <source>No open deals</source>
        <translation>没有进行中的机会</translation>
    </message>
    <message>
        <source>Deals in an open stage stand here with their teams and people, by the month of their expected close.</source>
        <translation>进行中的机会会按团队、人员和预计成交月份列在这里。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>机会数</translation>
    </message>
    <message>
        <source>Down to</source>
        <translation>展开到</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Open deals by expected close</source>
        <translation>按预计成交时间的进行中机会</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中的机会</translation>
    </message>
    <message>
        <source>close and open a row</source>
        <translation>收起与展开</translation>
    </message>
    <message>
        <source>the deals behind a figure</source>
        <translation>查看数字背后的机会</translation>
    </message>
    <message>
        <source>Double-click a figure for its deals, a deal for its page.</source>
        <translation>双击数字查看其机会，双击机会打开其页面。</translation>
    </message>
    <message>
        <source>Deals</source>
        <comment>rows of the table</comment>
        <translation>机会</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::MasterTableModel</name>
    <message>
        <source>All open deals</source>
        <translation>全部进行中机会</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>无团队</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln 个机会</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>金额：%1</translation>
    </message>
    <message>
        <source>Weighted: %1</source>
        <translation>加权：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without an amount</source>
        <translation>
            <numerusform>其中 %Ln 个没有金额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a chance: not in the weighted sum</source>
        <translation>
            <numerusform>其中 %Ln 个没有成功率，未计入加权金额</numerusform>
        </translation>
    </message>
    <message>
        <source>Team, person, deal</source>
        <translation>团队、人员、机会</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>机会数</translation>
    </message>
    <message>
        <source>All</source>
        <comment>periods</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the first period</comment>
        <translation>原值</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>No close date</source>
        <translation>无成交日</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::MatchDialog</name>
    <message>
        <source>All of this receipt is matched</source>
        <translation>此收款已全部核销</translation>
    </message>
    <message>
        <source>%1 owes nothing that it could pay</source>
        <translation>%1 没有可核销的应收款</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>核销金额</translation>
    </message>
    <message>
        <source>What %1 pays</source>
        <translation>核销 %1</translation>
    </message>
    <message>
        <source>%1 of %2, %3 to match</source>
        <comment>amount, payer, amount</comment>
        <translation>%2 付款 %1，待核销 %3</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Pays of %1</source>
        <translation>核销 %1 的金额</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>invoice, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more than was received</source>
        <translation>超出收款 %1</translation>
    </message>
    <message>
        <source>%1 stays unmatched</source>
        <translation>剩余未核销 %1</translation>
    </message>
    <message>
        <source>match %1</source>
        <translation>核销 %1</translation>
    </message>
    <message>
        <source>At most what is open</source>
        <translation>不能超过未收金额</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::MeasureActs</name>
    <message>
        <source>Raise the conversion of %1</source>
        <translation>提高“%1”的升迁率</translation>
    </message>
    <message>
        <source>Shorten the stay in %1</source>
        <translation>缩短在“%1”的停留</translation>
    </message>
    <message>
        <source>Raise the win rate</source>
        <translation>提高赢单率</translation>
    </message>
    <message>
        <source>Shorten the sales cycle</source>
        <translation>缩短销售周期</translation>
    </message>
    <message>
        <source>Raise the sales velocity</source>
        <translation>提高销售效率</translation>
    </message>
    <message>
        <source>judge the measure “%1”</source>
        <translation>评估改进措施“%1”</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::MeetingNoteLine</name>
    <message>
        <source>What the note becomes</source>
        <translation>记录成为</translation>
    </message>
    <message>
        <source>What is said or decided: “@name call purchasing fri” becomes a task</source>
        <translation>所说所定：“周五 @姓名 致电采购”会成为任务</translation>
    </message>
    <message>
        <source>Note of the meeting</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>Alt+1, Alt+2, Alt+3</source>
        <translation>Alt+1、Alt+2、Alt+3</translation>
    </message>
    <message>
        <source>Talked about, next</source>
        <translation>已讨论，下一个</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter writes it down at once.</source>
        <translation>按 Enter 立即记录。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>A point in the minutes</source>
        <translation>纪要中的一条事项</translation>
    </message>
    <message>
        <source>A coaching note for %1; the minutes do not repeat it</source>
        <translation>给 %1 的辅导意见；纪要中不出现</translation>
    </message>
    <message>
        <source>A task for %1 until %2: %3</source>
        <translation>给 %1 的任务，%2 前：%3</translation>
    </message>
    <message>
        <source>A task for %1 without a day: %2</source>
        <translation>给 %1 的任务，未定日期：%2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::MeetingPage</name>
    <message>
        <source>Sales meeting</source>
        <translation>销售例会</translation>
    </message>
    <message>
        <source>Previous deal</source>
        <translation>上一个机会</translation>
    </message>
    <message>
        <source>Next deal</source>
        <translation>下一个机会</translation>
    </message>
    <message>
        <source>Copy the minutes</source>
        <translation>复制会议纪要</translation>
    </message>
    <message>
        <source>Keep minutes</source>
        <translation>保存纪要</translation>
    </message>
    <message>
        <source>Writes down the minutes with the meeting</source>
        <translation>将纪要保存到本次会议</translation>
    </message>
    <message>
        <source>In a window of its own, for the second screen</source>
        <translation>在独立窗口中打开，用于第二屏幕</translation>
    </message>
    <message>
        <source>People and their deals</source>
        <translation>人员及其机会</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>talked about today</source>
        <translation>今天已讨论</translation>
    </message>
    <message>
        <source>talked about on %1</source>
        <translation>%1 讨论过</translation>
    </message>
    <message>
        <source>No deals</source>
        <translation>没有机会</translation>
    </message>
    <message>
        <source>%1 of %2 talked about</source>
        <translation>已讨论 %1/%2</translation>
    </message>
    <message>
        <source>last meeting %1</source>
        <translation>上次例会 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further deal(s) of the list are left out</source>
        <translation>
            <numerusform>列表中另有 %Ln 个机会未列入</numerusform>
        </translation>
    </message>
    <message>
        <source>deal</source>
        <translation>机会</translation>
    </message>
    <message>
        <source>write down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>talked, next</source>
        <translation>已讨论，下一个</translation>
    </message>
    <message>
        <source>point, task, coaching</source>
        <translation>事项、任务、辅导</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>The minutes are in the clipboard.</source>
        <translation>纪要已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Nothing was written down yet</source>
        <translation>尚无记录</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::MeetingSheet</name>
    <message>
        <source>Promised</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>以往讨论</translation>
    </message>
    <message>
        <source>What was promised, and what became of it</source>
        <translation>承诺事项及结果</translation>
    </message>
    <message>
        <source>What was said in earlier meetings</source>
        <translation>以往例会的讨论</translation>
    </message>
    <message>
        <source>Nothing was promised yet</source>
        <translation>尚无承诺事项</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>此后的变化</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Decision coverage %1 of 100</source>
        <translation>决策把握度 %1/100</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>迟兑现</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::MoveDialog</name>
    <message>
        <source>Move to stage</source>
        <translation>移到阶段</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln 个机会</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>将“%1”移到“%2”</translation>
    </message>
    <message numerus="yes">
        <source>move %Ln deal(s) to %1</source>
        <translation>
            <numerusform>将 %Ln 个机会移到“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>只显示图标</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::NearPanel</name>
    <message>
        <source>Nearly there already</source>
        <translation>与已有记录相近</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s), first in line %2</source>
        <translation>
            <numerusform>%1，%Ln 行，首见于第 %2 行</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>“%1”是什么</translation>
    </message>
    <message>
        <source>It is %1 (%2)</source>
        <translation>就是 %1（%2）</translation>
    </message>
    <message>
        <source>It is another: make it</source>
        <translation>是另一条：新建</translation>
    </message>
    <message>
        <source>Leave the field empty</source>
        <translation>该字段留空</translation>
    </message>
    <message>
        <source>Refuse its rows</source>
        <translation>拒绝这些行</translation>
    </message>
    <message>
        <source>Not decided: it comes in as another</source>
        <translation>未决定：作为另一条导入</translation>
    </message>
    <message>
        <source>Not decided: it is made</source>
        <translation>未决定：新建</translation>
    </message>
    <message>
        <source>Not decided: the field stays empty</source>
        <translation>未决定：该字段留空</translation>
    </message>
    <message>
        <source>Not decided: its rows are refused</source>
        <translation>未决定：拒绝这些行</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::NewsModel</name>
    <message>
        <source>Not read yet</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Unread: %1</source>
        <comment>for screen readers</comment>
        <translation>未读：%1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::NewsPage</name>
    <message>
        <source>News for me</source>
        <translation>与我有关</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>No news for you</source>
        <translation>没有与您有关的消息</translation>
    </message>
    <message>
        <source>Here stands what others write that concerns you: deals given or taken, notes on your customers, changed prices, and edits of yours that somebody wrote over.</source>
        <translation>这里列出他人所写、与您有关的内容：交来或转走的机会、对您客户的备注、价格变动，以及您被他人覆盖的修改。</translation>
    </message>
    <message>
        <source>Say who sits here</source>
        <translation>说明这里坐的是谁</translation>
    </message>
    <message>
        <source>News are picked for you: your deals, your customers, your tasks.</source>
        <translation>消息按您挑选：您的机会、您的客户、您的任务。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Share this workspace</source>
        <translation>共享此工作区</translation>
    </message>
    <message>
        <source>Choose a folder on your file server. Colleagues join it; each works on alone and all meet there.</source>
        <translation>选择文件服务器上的一个文件夹。同事加入后，各自独立工作并在那里汇合。</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共享…</translation>
    </message>
    <message>
        <source>News for whom?</source>
        <translation>谁的消息？</translation>
    </message>
    <message>
        <source>Nobody else has this workspace</source>
        <translation>还没有其他人拥有此工作区</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>What others write that concerns you stands here after the next sync.</source>
        <translation>下次同步后，他人所写、与您有关的内容会列在这里。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::OpenDealsPanel</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>机会数</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>金额 %1</translation>
    </message>
    <message>
        <source>Weighted %1</source>
        <translation>加权 %1</translation>
    </message>
    <message>
        <source>No chance</source>
        <translation>无赢率</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without an amount</source>
        <translation>
            <numerusform>其中 %Ln 个没有金额</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals with an amount whose chance nobody gave</source>
        <translation>有金额但无人给出赢率的机会</translation>
    </message>
    <message>
        <source>%1 · %2 on hold</source>
        <translation>%1 · 其中搁置 %2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::OutcomePopup</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What came of it? (may stay empty)</source>
        <translation>结果如何？（可留空）</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::Palette</name>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PaletteController</name>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>only actions</source>
        <translation>只看操作</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) in %1 ms</source>
        <translation>
            <numerusform>%Ln 条结果，%1 毫秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PaletteModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>title, detail and kind of a result</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PartTable</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Take the sum</source>
        <translation>采用合计</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PartsPane</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc takes back</source>
        <translation>Ctrl+Enter 保存，Esc 撤回</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <comment>parts, record</comment>
        <translation>修改%2的%1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) from the clipboard</source>
        <translation>
            <numerusform>剪贴板中的 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Which cells</source>
        <translation>哪些单元格</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>The first line holds the heads</source>
        <translation>首行是表头</translation>
    </message>
    <message>
        <source>Copy what is refused</source>
        <translation>复制被拒绝的内容</translation>
    </message>
    <message>
        <source>What the paste changes</source>
        <translation>粘贴将改变的内容</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>an import is running</source>
        <translation>导入正在进行</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>拒绝 %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln line(s) below the last row as new records</source>
        <translation>
            <numerusform>将末行以下的 %Ln 行添加为新记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Every pasted cell says what stands there already.</source>
        <translation>粘贴的内容与现有内容相同。</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cell(s)</source>
        <translation>
            <numerusform>粘贴 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln record(s)</source>
        <translation>
            <numerusform>添加 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <translation>
            <numerusform>%Ln 个单元格将更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are new</source>
        <translation>
            <numerusform>%Ln 条新记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln say the same already</source>
        <translation>
            <numerusform>%Ln 个内容相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln 个被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) below the last row are left out</source>
        <translation>
            <numerusform>末行以下的 %Ln 行未包括在内</numerusform>
        </translation>
    </message>
    <message>
        <source>no such column: %1</source>
        <translation>没有这样的列：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴内容</translation>
    </message>
    <message numerus="yes">
        <source>paste %Ln cell(s)</source>
        <translation>
            <numerusform>粘贴 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %Ln record(s)</source>
        <translation>
            <numerusform>粘贴 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>While an import runs nothing else is written</source>
        <translation>导入进行期间不写入其他内容</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>清空单元格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message numerus="yes">
        <source>empty %Ln cell(s)</source>
        <translation>
            <numerusform>清空 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank cells change nothing</source>
        <translation>空白单元格不作更改</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PasteModel</name>
    <message>
        <source>New, line %1</source>
        <translation>新记录，第 %1 行</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>拒绝原因</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PeoplePanel</name>
    <message>
        <source>Win rate by person</source>
        <translation>赢率，按人员</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PhotoActs</name>
    <message>
        <source>Photo: choose, paste or drop a picture</source>
        <translation>照片：选择、粘贴或拖放图片</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>%1 的照片</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>remove the photo of %1</source>
        <translation>移除 %1 的照片</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PickerPopup</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PipelineActions</name>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Copies this pipeline to be redesigned. Its deals finish where they are; new ones start in the copy.</source>
        <translation>复制此管线以重新设计。原有机会在原管线走完，新机会进入新版本。</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>存为文件…</translation>
    </message>
    <message>
        <source>From template</source>
        <translation>从模板新建</translation>
    </message>
    <message>
        <source>New pipeline from a template or a file</source>
        <translation>从模板或文件新建管线</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Pipeline from a file</source>
        <translation>从文件新建管线</translation>
    </message>
    <message>
        <source>Pipelines (*.json)</source>
        <translation>管线 (*.json)</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>保存管线</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PipelinesPage</name>
    <message>
        <source>Pipelines</source>
        <translation>销售管线</translation>
    </message>
    <message>
        <source>Ways of selling, and the stages that deals go through</source>
        <translation>销售方式，以及机会经过的阶段</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>新建阶段</translation>
    </message>
    <message>
        <source>No pipeline yet</source>
        <translation>还没有管线</translation>
    </message>
    <message>
        <source>A pipeline is a way of selling with its own stages.</source>
        <translation>管线是一种销售方式，有自己的阶段。</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>No stage yet</source>
        <translation>还没有阶段</translation>
    </message>
    <message>
        <source>Add the steps that a deal goes through, and its ends.</source>
        <translation>添加机会经过的步骤及其结束状态。</translation>
    </message>
    <message>
        <source>Retire it: it stays with its deals, new ones cannot enter</source>
        <translation>改为停用：现有机会保留，新机会不能进入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) stand in %1: it was not deleted.</source>
        <translation>
            <numerusform>%1 中还有 %Ln 个机会，未删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move its deals and delete it</source>
        <translation>移走机会并删除</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) are in %1: it was not deleted.</source>
        <translation>
            <numerusform>%1 中还有 %Ln 个机会，未删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新建管线</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PlanContactDialog</name>
    <message>
        <source>Plan a contact</source>
        <translation>计划接触</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>What and when? e.g. Visit Thursday 14:00 show the layout</source>
        <translation>做什么、何时？例如：周四 14:00 拜访 讲解布局</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>做什么、何时</translation>
    </message>
    <message>
        <source>Plan another one after this</source>
        <translation>接着再计划一个</translation>
    </message>
    <message>
        <source>At the same time: %1</source>
        <translation>同一时间：%1</translation>
    </message>
    <message>
        <source>Say what is planned, and when.</source>
        <translation>请写明做什么、何时。</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>已计划：%1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PlanDialog</name>
    <message>
        <source>%1, new</source>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>Sales plan %1</source>
        <translation>%1年销售计划</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>New sales plan</source>
        <translation>新建销售计划</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>基于 %1</translation>
    </message>
    <message>
        <source>Forecast %1 as plan</source>
        <translation>%1 预测转计划</translation>
    </message>
    <message>
        <source>Keep the forecast as a plan</source>
        <translation>将预测保存为计划</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>It is a draft until it is released.</source>
        <translation>发布之前为草稿。</translation>
    </message>
    <message>
        <source>Quotas higher by, %</source>
        <translation>定额上调（%）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>乐观</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>全部在途</translation>
    </message>
    <message>
        <source>How much higher is a number, such as 5 or -2.5.</source>
        <translation>上调幅度应为数字，如 5 或 -2.5。</translation>
    </message>
    <message>
        <source>new plan %1</source>
        <translation>新建计划 %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PlanPage</name>
    <message>
        <source>“%1” is no figure</source>
        <translation>“%1”不是数值</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>销售定额</translation>
    </message>
    <message>
        <source>Spread over months</source>
        <translation>分摊到各月</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>平均分摊</translation>
    </message>
    <message>
        <source>Like last year&apos;s closings</source>
        <translation>按上年实际</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>From then on its quotas are those that count.</source>
        <translation>发布后以该计划的定额为准。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>冲刺目标</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>按季</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <translation>%1，第%2版</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1（草稿）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>type a quota</source>
        <translation>输入定额</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>paste a block</source>
        <translation>粘贴区域</translation>
    </message>
    <message>
        <source>Bold is what was typed; grey is the sum of those below.</source>
        <translation>粗体为填写值，灰色为下级合计。</translation>
    </message>
    <message>
        <source>quota %1</source>
        <translation>定额 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quota(s)</source>
        <translation>
            <numerusform>%Ln 项定额</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing closed in the year before</source>
        <translation>上一年没有成交</translation>
    </message>
    <message>
        <source>spread the quota of %1</source>
        <translation>分摊 %1 的定额</translation>
    </message>
    <message>
        <source>There is no quota of its own to spread</source>
        <translation>该行没有自己的定额可分摊</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>发布 %1</translation>
    </message>
    <message>
        <source>No sales plan yet</source>
        <translation>还没有销售计划</translation>
    </message>
    <message>
        <source>Quotas of teams and people stand here, month by month: typed, pasted, or taken from a forecast.</source>
        <translation>这里按月列出团队和人员的定额，可填写、粘贴，或由预测生成。</translation>
    </message>
    <message>
        <source>Begin a plan</source>
        <translation>开始一个计划</translation>
    </message>
    <message>
        <source>Empty, for this year.</source>
        <translation>空白，本年度。</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>A draft: it counts only where no plan of its year is released</source>
        <translation>草稿：仅在该年度没有已发布计划时生效</translation>
    </message>
    <message>
        <source>Released %1</source>
        <translation>%1 发布</translation>
    </message>
    <message>
        <source>Released %1 by %2</source>
        <translation>%2 于 %1 发布</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PlanSheetInput</name>
    <message>
        <source>This follows from the figures above and below it</source>
        <translation>该值由上下级数值得出</translation>
    </message>
    <message>
        <source>There is no text in the clipboard</source>
        <translation>剪贴板中没有文本</translation>
    </message>
    <message>
        <source>The block is longer than the sheet from here on</source>
        <translation>区域行数超出表格</translation>
    </message>
    <message>
        <source>The block is wider than the sheet from here on</source>
        <translation>区域列数超出表格</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” is no figure</source>
        <translation>未粘贴：“%1”不是数值</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PlanSheetModel</name>
    <message>
        <source>Shared out</source>
        <translation>已分解</translation>
    </message>
    <message>
        <source>Left to share out</source>
        <translation>待分解</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>The sum of those below; nothing is planned here itself</source>
        <translation>下级合计；本行没有自己的定额</translation>
    </message>
    <message>
        <source>Follows from what is planned for other periods</source>
        <translation>由其他期间的定额得出</translation>
    </message>
    <message>
        <source>Team, person</source>
        <translation>团队、人员</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PrintDialog</name>
    <message>
        <source>Print %1</source>
        <translation>打印 %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>页宽</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer; a PDF can be saved.</source>
        <translation>本机没有设置打印机，可以另存为 PDF。</translation>
    </message>
    <message>
        <source>Saved as PDF: %1</source>
        <translation>已另存为 PDF：%1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>已送打印机：%1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::QuickAdd</name>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>create and open</source>
        <translation>创建并打开</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>全部字段…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::QuickForm</name>
    <message>
        <source>Days and times in the line are understood.</source>
        <translation>可在此行中直接写日期和时间。</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>新增“%1”</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RailButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>place, count</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RangeFigures</name>
    <message>
        <source>%1 rows of cells</source>
        <translation>%1 行单元格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation>%1 个有内容</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>平均 %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RankingBars</name>
    <message>
        <source>+ %1</source>
        <comment>amounts in other currencies</comment>
        <translation>+ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln 个机会</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation>这段时间没有数据。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln 张发票</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordActions</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>将“%1”移至%2</translation>
    </message>
    <message>
        <source>Won…</source>
        <translation>赢单…</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>输单…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>拜访%1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Match…</source>
        <translation>核销…</translation>
    </message>
    <message>
        <source>Plan a contact</source>
        <translation>计划接触</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>转化…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>判为无效…</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>求助…</translation>
    </message>
    <message>
        <source>Print slip…</source>
        <translation>打印收据…</translation>
    </message>
    <message>
        <source>Record what happened…</source>
        <translation>记录结果…</translation>
    </message>
    <message>
        <source>Care…</source>
        <translation>客户关怀…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>New quotation</source>
        <translation>新建报价单</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>今日已发出</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>客户接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>客户拒绝</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新建版本</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordDialog</name>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>修改 %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordFacts</name>
    <message>
        <source>Hide empty facts</source>
        <translation>隐藏空白项</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln empty fact(s)</source>
        <translation>
            <numerusform>显示 %Ln 个空白项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln empty or hidden fact(s)</source>
        <translation>
            <numerusform>显示 %Ln 项空白或隐藏的信息</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide empty and hidden facts</source>
        <translation>收起空白和隐藏的信息</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordForm</name>
    <message>
        <source>More facts</source>
        <translation>更多信息</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordGone</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复它</translation>
    </message>
    <message>
        <source>With everything that belonged to it. Ctrl+Z can take that back again.</source>
        <translation>连同属于它的一切。Ctrl+Z 可再次撤销。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Go on elsewhere</source>
        <translation>去别处</translation>
    </message>
    <message>
        <source>To the list of such records.</source>
        <translation>回到此类记录的列表。</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>This record was deleted</source>
        <translation>此记录已删除</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1已删除</translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation>此记录不在这里</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>It may not have arrived on this laptop yet, or it lies outside what you may see.</source>
        <translation>它可能尚未同步到本机，或不在您的可见范围内。</translation>
    </message>
    <message>
        <source>Its making was taken back. It lies in the recycle bin.</source>
        <translation>它的创建已被撤销，现在回收站中。</translation>
    </message>
    <message>
        <source>On %1. It lies in the recycle bin.</source>
        <translation>于 %1。现在回收站中。</translation>
    </message>
    <message>
        <source>By %1 on %2. It lies in the recycle bin.</source>
        <translation>由%1于 %2 删除。现在回收站中。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordHead</name>
    <message>
        <source>created %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordListModel</name>
    <message>
        <source>In stage</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>a field</comment>
        <translation>无%1</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not available here</source>
        <translation>此处没有</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordNews</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What you are typing is kept.</source>
        <comment>changes of others</comment>
        <translation>%1。您正在输入的内容会保留。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, moment, what changed</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, old and new value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value, new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <comment>person, moment</comment>
        <translation>%1 于 %2 修改</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordPage</name>
    <message>
        <source>The link is in the clipboard</source>
        <translation>链接已复制到剪贴板</translation>
    </message>
    <message>
        <source>previous, next</source>
        <translation>上一个、下一个</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>next stage</source>
        <translation>下一阶段</translation>
    </message>
    <message>
        <source>Changed %1, %2</source>
        <comment>day, time</comment>
        <translation>修改于 %1 %2</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordSetup</name>
    <message>
        <source>%1 (retired)</source>
        <translation>%1（停用）</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordSide</name>
    <message>
        <source>Won by quarter</source>
        <translation>各季度赢单</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>%1季度</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>quarter, year, amount</comment>
        <translation>%2年%1：%3</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordTabs</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>页面各部分</translation>
    </message>
    <message>
        <source>Decision map</source>
        <translation>决策树</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RefusedPanel</name>
    <message>
        <source>Save refused rows…</source>
        <translation>保存被拒绝的行…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refused cells</source>
        <translation>被拒绝的单元格</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), the first cells shown</source>
        <translation>
            <numerusform>%Ln 行，列出最先的单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RehearseDialog</name>
    <message>
        <source>What if …</source>
        <translation>假设…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>The workspace stays as it is until the rehearsal is applied.</source>
        <translation>在应用演练之前，工作区保持不变。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RejectDialog</name>
    <message>
        <source>Reject as a lead</source>
        <translation>判为无效线索</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln 条线索</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>判为无效</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>将 %1 判为无效</translation>
    </message>
    <message numerus="yes">
        <source>reject %Ln lead(s)</source>
        <translation>
            <numerusform>将 %Ln 条线索判为无效</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RelatedPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>时间冲突</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>结果如何？</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>remove %1 from %2</source>
        <comment>part, record</comment>
        <translation>从 %2 移除 %1</translation>
    </message>
    <message>
        <source>Checked in %1</source>
        <translation>%1 签到</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ReportActs</name>
    <message>
        <source>There is nothing to measure yet since it began.</source>
        <translation>自开始以来还没有可统计的数据。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Puts the row first in the focus of the period, or lets it go again (P)</source>
        <translation>把该行置于本期重点之首，或取消（P）</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>改进措施…</translation>
    </message>
    <message>
        <source>Begins an improvement measure about the stage, with its figures filled in (M)</source>
        <translation>针对该阶段开始一项改进措施，指标自动填入（M）</translation>
    </message>
    <message>
        <source>Ask a department…</source>
        <translation>交给部门…</translation>
    </message>
    <message>
        <source>Hands what the row needs over as a request: leads, opportunities or growth, by the column (A)</source>
        <translation>把该行所需作为请求交给部门：按所在列为线索、机会或客户发展（A）</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Closes the measure with what is measured now (J)</source>
        <translation>以当前指标结束该措施（J）</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Choose a row of the table first.</source>
        <translation>请先在表中选择一行。</translation>
    </message>
    <message>
        <source>Make a lead</source>
        <translation>建为线索</translation>
    </message>
    <message>
        <source>Makes a lead of the row, with customer, product, owner and reason filled in (L)</source>
        <translation>把该行建为线索，自动填写客户、产品、负责人和理由 (L)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ReportBody</name>
    <message>
        <source>%1 only</source>
        <comment>currency</comment>
        <translation>仅 %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ReportPage</name>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>这段时间内没有内容</translation>
    </message>
    <message>
        <source>Choose a longer period or fewer restrictions.</source>
        <translation>请选择更长的期间，或减少限制条件。</translation>
    </message>
    <message>
        <source>Not split</source>
        <translation>不拆分</translation>
    </message>
    <message>
        <source>By</source>
        <translation>按</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier period(s) are in the table only</source>
        <translation>
            <numerusform>更早的 %Ln 个期间只列在表格中</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click a figure, or press Enter on it, for what is behind it.</source>
        <translation>双击数字或按 Enter 查看明细。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>管线</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>No forecast of this time has been kept</source>
        <translation>该期间没有保存过预测</translation>
    </message>
    <message>
        <source>Keep it as it stands, by the button above: later it stands beside what came of it.</source>
        <translation>用上方按钮保存当前预测，以后与实际结果对比。</translation>
    </message>
    <message>
        <source>Nothing has come after a close</source>
        <translation>结账后没有变化</translation>
    </message>
    <message>
        <source>Close a month or a quarter, by the button above: what is recorded later for its days stands here.</source>
        <translation>用上方按钮对月或季结账；之后补录的记录会列在这里。</translation>
    </message>
    <message>
        <source>Nobody is to be asked again for now</source>
        <translation>目前没有需要再次联系的客户</translation>
    </message>
    <message>
        <source>A customer is suggested from three purchases on, or when others of its industry have more; what an open deal or lead is about is left out.</source>
        <translation>客户购买满三次，或同行业其他客户购买了更多产品时给出建议；进行中的机会或线索所涉内容不再建议。</translation>
    </message>
    <message>
        <source>Nobody has written down what was done</source>
        <translation>还没有行动记录</translation>
    </message>
    <message>
        <source>Note calls, visits and meetings with how long they took, above the timeline of a deal or customer.</source>
        <translation>请在机会或客户的时间线上方记录电话、拜访和会议，并填写时长。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ReviewBanner</name>
    <message>
        <source>Won on %1: what decided it?</source>
        <translation>%1 赢单：关键原因是什么？</translation>
    </message>
    <message>
        <source>Lost on %1: what decided it?</source>
        <translation>%1 输单：关键原因是什么？</translation>
    </message>
    <message>
        <source>The review is quickest while it is fresh; the win / loss report learns from it.</source>
        <translation>趁记忆犹新复盘最快；赢输分析由此得出。</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>复盘…</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SearchBox</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::Session</name>
    <message>
        <source>“%1” was not done: %2</source>
        <translation>“%1”未完成：%2</translation>
    </message>
    <message>
        <source>Undo was not possible: %1</source>
        <translation>无法撤销：%1</translation>
    </message>
    <message>
        <source>Redo was not possible: %1</source>
        <translation>无法重做：%1</translation>
    </message>
    <message numerus="yes">
        <source>Undone, except %Ln value(s) that others changed since.</source>
        <translation>
            <numerusform>已撤销，但有 %Ln 个值此后被他人改动，予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>an import is running</source>
        <translation>导入正在进行</translation>
    </message>
    <message>
        <source>the disk is full. Nothing was changed; make room and try again</source>
        <translation>磁盘已满。未作任何更改，请腾出空间后重试</translation>
    </message>
    <message>
        <source>the workspace is open for reading only. Nothing was changed</source>
        <translation>工作区以只读方式打开，未作任何更改</translation>
    </message>
    <message>
        <source>the file could not be written. Nothing was changed (%1)</source>
        <translation>文件无法写入，未作任何更改（%1）</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was done, and why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) moved on with criteria that are not met</source>
        <translation>
            <numerusform>%Ln 个机会在标志未满足的情况下前进</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>record and what is wrong</comment>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <translation>语言与格式</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>管线与阶段</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>选项列表</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Deals out of line</source>
        <translation>异常机会</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SetupPanel</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ShareCheckStep</name>
    <message>
        <source>What the workspace is called for those who join</source>
        <translation>加入者看到的工作区名称</translation>
    </message>
    <message>
        <source>This folder cannot carry a workspace. Go back and choose another one, on another server or drive.</source>
        <translation>此文件夹不能承载工作区。请返回并选择另一台服务器或驱动器上的文件夹。</translation>
    </message>
    <message>
        <source>This workspace lies in the folder already: this computer goes on with it.</source>
        <translation>此工作区已在该文件夹中：本机将继续使用它。</translation>
    </message>
    <message>
        <source>This folder will do. Nothing lies in it yet; the next step writes your workspace there.</source>
        <translation>此文件夹可以使用。其中尚无内容；下一步会把您的工作区写入。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ShareFolderStep</name>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Folder on the file server</source>
        <translation>文件服务器上的文件夹</translation>
    </message>
    <message>
        <source>Folder on the file server, a mounted drive or a stick</source>
        <translation>文件服务器上的文件夹、已挂载的驱动器或 U 盘</translation>
    </message>
    <message>
        <source>Folder of the share</source>
        <translation>共享文件夹</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ShareInviteStep</name>
    <message>
        <source>How others join</source>
        <translation>其他人如何加入</translation>
    </message>
    <message>
        <source>Give them the right to read and write in %1.</source>
        <translation>授予他们读写 %1 的权限。</translation>
    </message>
    <message>
        <source>On their computer they start Fairlead, choose “Join a workspace” and this folder; its path may read otherwise there.</source>
        <translation>他们在自己的电脑上启动 Fairlead，选择“加入工作区”和此文件夹；在那里路径可能有所不同。</translation>
    </message>
    <message>
        <source>They say where their own file is kept and who they are. From then on everybody works on alone, and all meet in the folder.</source>
        <translation>他们选择自己的文件保存位置并说明自己是谁。此后各自独立工作，并在此文件夹中汇合。</translation>
    </message>
    <message>
        <source>Who is in</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>%1 – this computer</source>
        <translation>%1 – 本机</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SharePage</name>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Invite others</source>
        <translation>邀请其他人</translation>
    </message>
    <message>
        <source>Share this workspace</source>
        <translation>共享此工作区</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Which folder do all of you reach?</source>
        <translation>哪个文件夹大家都能访问？</translation>
    </message>
    <message>
        <source>An empty folder on your file server, best one that is made for this. Fairlead lays small files there that are never changed; everybody keeps a whole copy of the workspace on the own computer.</source>
        <translation>文件服务器上的一个空文件夹，最好是专用的。Fairlead 在其中放置从不更改的小文件；每个人在自己的电脑上都有完整的工作区。</translation>
    </message>
    <message>
        <source>Try the folder</source>
        <translation>试用文件夹</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Show the sync page</source>
        <translation>显示同步页面</translation>
    </message>
    <message>
        <source>Trying the folder</source>
        <translation>正在试用文件夹</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>正在共享</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::StageDialog</name>
    <message>
        <source>New stage</source>
        <translation>新建阶段</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>自某日起</translation>
    </message>
    <message>
        <source>What held before stays in force for the days before: figures of the past do not change.</source>
        <translation>此前的参数对此前的日期仍然有效：过去的数字不变。</translation>
    </message>
    <message>
        <source>add stage %1</source>
        <translation>添加阶段 %1</translation>
    </message>
    <message>
        <source>change stage %1</source>
        <translation>更改阶段 %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::StagePartsPane</name>
    <message>
        <source>New criterion</source>
        <translation>新建标志</translation>
    </message>
    <message>
        <source>Exit criteria</source>
        <translation>升迁标志</translation>
    </message>
    <message>
        <source>No criterion yet</source>
        <translation>还没有升迁标志</translation>
    </message>
    <message>
        <source>What must be true before a deal leaves this stage.</source>
        <translation>机会离开此阶段前必须满足的条件。</translation>
    </message>
    <message>
        <source>New stage task</source>
        <translation>新建阶段任务</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Show its tasks</source>
        <translation>查看其任务</translation>
    </message>
    <message>
        <source>Stage tasks</source>
        <translation>阶段任务</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>还没有任务</translation>
    </message>
    <message>
        <source>What there is to do for every deal that enters this stage.</source>
        <translation>每个进入此阶段的机会都要做的事。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share that was done, number given</comment>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>Tasks in %1</source>
        <comment>a stage</comment>
        <translation>“%1”的任务</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>To leave %1</source>
        <comment>a stage</comment>
        <translation>离开“%1”</translation>
    </message>
    <message>
        <source>+%1 d, manager</source>
        <comment>working days</comment>
        <translation>+%1 天，经理</translation>
    </message>
    <message>
        <source>+%1 d</source>
        <comment>working days</comment>
        <translation>+%1 天</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>升迁标志</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Documents of %1</source>
        <comment>a stage</comment>
        <translation>“%1”的文档</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::StagePath</name>
    <message>
        <source>Stages of the deal</source>
        <translation>机会阶段</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1，第 %2 步，共 %3 步</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::StartWindow</name>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Name of the file, kept in Documents</source>
        <translation>文件名（保存在“文档”中）</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>起始内容</translation>
    </message>
    <message>
        <source>Base currency: sums of several currencies are told in it</source>
        <translation>本位币：多币种合计以它表示</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>创建工作区</translation>
    </message>
    <message>
        <source>Fairlead %1 · Nothing leaves this machine unless you share it.</source>
        <translation>Fairlead %1 · 不分享，数据不会离开本机。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>The workspace needs a name without / and \.</source>
        <translation>工作区需要名称，且不含 / 和 \。</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>示例公司</translation>
    </message>
    <message>
        <source>The workspace is being made…</source>
        <translation>正在创建工作区…</translation>
    </message>
    <message>
        <source>%1 could not be made. %2</source>
        <translation>无法创建 %1。%2</translation>
    </message>
    <message>
        <source>Fairlead</source>
        <translation>Fairlead</translation>
    </message>
    <message>
        <source>Your pipeline, on your own machine</source>
        <translation>销售管线，就在您自己的电脑上</translation>
    </message>
    <message>
        <source>Find a workspace</source>
        <translation>查找工作区</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>No longer at %1 (Delete takes it off the list)</source>
        <translation>已不在 %1（按 Delete 移出列表）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts of a workspace</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln 个进行中的机会</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>Workspaces that you open will stand here.</source>
        <translation>打开过的工作区会列在这里。</translation>
    </message>
    <message>
        <source>No workspace of that name.</source>
        <translation>没有这个名称的工作区。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Empty or from a template: direct sales, projects, channel</source>
        <translation>空白或选用模板：直销、项目、渠道</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>A made-up company with two years of deals</source>
        <translation>虚构的公司，两年的销售机会</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>A workspace from elsewhere, or a backup</source>
        <translation>别处的工作区，或备份</translation>
    </message>
    <message>
        <source>Start from a CSV</source>
        <translation>从 CSV 开始</translation>
    </message>
    <message>
        <source>Customers or deals from any other program</source>
        <translation>来自其他程序的客户或机会</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>无法打开 %1。%2</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Workspaces (*.fairlead);;All files (*)</source>
        <translation>工作区 (*.fairlead);;所有文件 (*)</translation>
    </message>
    <message>
        <source>File to begin with</source>
        <translation>起始文件</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.json *.vcf *.ics);;All files (*)</source>
        <translation>列表 (*.csv *.tsv *.txt *.json *.vcf *.ics);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Join a workspace</source>
        <translation>加入工作区</translation>
    </message>
    <message>
        <source>A colleague shares one through a folder</source>
        <translation>同事通过文件夹共享了一个工作区</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::StatusLine</name>
    <message>
        <source>Unit of amounts</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Unit of amounts; the exact amount shows on hover</source>
        <translation>金额单位；悬停可见精确金额</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SyncCentre</name>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SyncConflicts</name>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>%1 is in place</source>
        <comment>value</comment>
        <translation>%1 已生效</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, moment</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SyncDevices</name>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>最近消息</translation>
    </message>
    <message>
        <source>Changes today</source>
        <translation>今日更改</translation>
    </message>
    <message>
        <source>Batches today</source>
        <translation>今日批次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Computers that share the workspace</source>
        <translation>共享此工作区的电脑</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>电脑</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SyncExchanges</name>
    <message>
        <source>Last exchanges</source>
        <translation>最近往来</translation>
    </message>
    <message numerus="yes">
        <source>sent %Ln change(s)</source>
        <translation>
            <numerusform>发出 %Ln 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %Ln change(s) from %1</source>
        <translation>
            <numerusform>收到 %1 的 %Ln 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es)</source>
        <translation>
            <numerusform>%Ln 个批次</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>尚未交换过内容。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SyncFacts</name>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>not told on this computer</source>
        <translation>本机尚未指定</translation>
    </message>
    <message>
        <source>Batches there</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>剩余空间</translation>
    </message>
    <message>
        <source>Files that wait</source>
        <translation>等待中的文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Waits here</source>
        <translation>待发出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>下次同步</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min, or after a change</source>
        <translation>
            <numerusform>%Ln 分钟后，或有更改时</numerusform>
        </translation>
    </message>
    <message>
        <source>when you ask for it (F5)</source>
        <translation>由您发起时（F5）</translation>
    </message>
    <message>
        <source>Reply time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SyncNotes</name>
    <message>
        <source>The clock of this computer is more than a day off: nothing was sent. Set it right, then sync again.</source>
        <translation>本机时钟相差超过一天：未发送任何内容。请校正时钟后再次同步。</translation>
    </message>
    <message>
        <source>%1 works with a newer Fairlead. Update this program to have all of its news.</source>
        <translation>%1 使用较新版本的 Fairlead。请更新本程序以获取其全部内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) of %1 are told of and not there yet. They come by themselves when the server shows them, or when that computer syncs again.</source>
        <translation>
            <numerusform>%1 有 %Ln 个批次已知但尚未到达。服务器可见后或该电脑再次同步时会自动到达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: last news %Ln day(s) ago. Ask for Fairlead to be opened there once.</source>
        <translation>
            <numerusform>%1：%Ln 天没有消息。请对方打开一次 Fairlead。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the clock is %Ln minute(s) off. Its changes are ordered by the time of the share.</source>
        <translation>
            <numerusform>%1：时钟相差 %Ln 分钟。其更改按共享端时间排序。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows the same and came to something else. That is a fault of the program: keep both files and report it.</source>
        <translation>%1 拥有相同内容却得到不同结果。这是程序错误：请保留两份文件并报告。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln 件事请留意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, tried %Ln time(s)</source>
        <comment>path of a file, why it cannot be read</comment>
        <translation>
            <numerusform>%1：%2，已尝试 %Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the clock is %Ln hour(s) off. Its changes are ordered by the time of the share.</source>
        <translation>
            <numerusform>%1：时钟相差 %Ln 小时。其更改按共享端时间排序。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Look through everything</source>
        <translation>全面检查</translation>
    </message>
    <message>
        <source>Looks at every file on the share, not only where news come; slower</source>
        <translation>检查共享中的每个文件，而不只是新内容；较慢</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>The share lies elsewhere now, or is reached by another path</source>
        <translation>共享已移到别处，或路径已改变</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Share this workspace</source>
        <translation>共享此工作区</translation>
    </message>
    <message>
        <source>Choose a folder on your file server. Colleagues join it; each works on alone and all meet there.</source>
        <translation>选择文件服务器上的一个文件夹。同事加入后，各自独立工作并在那里汇合。</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共享…</translation>
    </message>
    <message>
        <source>Join a workspace</source>
        <translation>加入工作区</translation>
    </message>
    <message>
        <source>A colleague has shared one already: it comes to this computer as a file of its own.</source>
        <translation>同事已共享工作区：它会作为独立文件来到本机。</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>加入…</translation>
    </message>
    <message>
        <source>Nobody else has this workspace</source>
        <translation>还没有其他人拥有此工作区</translation>
    </message>
    <message>
        <source>Share it through a folder that your colleagues reach, too. No server program is needed.</source>
        <translation>通过同事也能访问的文件夹共享它。不需要服务器程序。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in today</source>
        <translation>今日收到</translation>
    </message>
    <message>
        <source>Went out today</source>
        <translation>今日发出</translation>
    </message>
    <message>
        <source>News of seven days</source>
        <translation>近七日消息</translation>
    </message>
    <message>
        <source>in</source>
        <comment>changes that came in</comment>
        <translation>收到</translation>
    </message>
    <message>
        <source>out</source>
        <comment>changes that went out</comment>
        <translation>发出</translation>
    </message>
    <message>
        <source>%1: %2 changes in, %3 out</source>
        <translation>%1：收到 %2 项更改，发出 %3 项</translation>
    </message>
    <message>
        <source>Folder of the share</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>sync now</source>
        <translation>立即同步</translation>
    </message>
    <message numerus="yes">
        <source>By itself: every %Ln minute(s) and after a change</source>
        <translation>
            <numerusform>自动同步：每 %Ln 分钟及有更改时</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when you ask for it</source>
        <translation>仅在您发起时</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待裁决</translation>
    </message>
    <message>
        <source>Two people wrote the same field apart; the later value is in place</source>
        <translation>两人各自写了同一字段；较晚的值已生效</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>take the other</source>
        <translation>采用另一值</translation>
    </message>
    <message>
        <source>show the conflict</source>
        <translation>查看冲突</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>How others join this workspace</source>
        <translation>其他人如何加入此工作区</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>What the others wrote meanwhile is in. Look whether yours is still right, then send it.</source>
        <translation>这期间他人的内容已收到。请确认您的内容是否仍然正确，然后发出。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Look at them first</source>
        <translation>先看一看</translation>
    </message>
    <message numerus="yes">
        <source>change(s)</source>
        <translation>
            <numerusform>项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conflict(s)</source>
        <translation>
            <numerusform>处冲突</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TabStrip</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TaskLine</name>
    <message>
        <source>Add a task: send plan fri</source>
        <translation>添加任务，例如：周五 发方案</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>no due day</source>
        <translation>无到期日</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>due %1 at %2</source>
        <translation>%1 %2 到期</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TaskOutcomeDialog</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TasksPage</name>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>逾期 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Done / open again</source>
        <translation>完成 / 重新打开</translation>
    </message>
    <message>
        <source>Done, with an outcome…</source>
        <translation>完成并填写结果…</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>done with outcome</source>
        <translation>完成并填写结果</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>edit cell</source>
        <translation>编辑单元格</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TileBars</name>
    <message>
        <source>The table has the first %1 of %2.</source>
        <translation>表格包含前 %1 项，共 %2 项。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TileChooser</name>
    <message>
        <source>Add a tile</source>
        <translation>添加卡片</translation>
    </message>
    <message>
        <source>Each answers a question; its filter and size are changed on the dashboard.</source>
        <translation>每张卡片回答一个问题；筛选和大小可在仪表板上更改。</translation>
    </message>
    <message>
        <source>Find a figure, a chart or a view</source>
        <translation>查找指标、图表或视图</translation>
    </message>
    <message>
        <source>Tiles to choose from</source>
        <translation>可选卡片</translation>
    </message>
    <message>
        <source>No tile is called so.</source>
        <translation>没有这个名称的卡片。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TileDialog</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>As the page says</source>
        <translation>与页面一致</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Number and sum</source>
        <translation>数量和合计</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Set up tile</source>
        <translation>设置卡片</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TileFigureBody</name>
    <message>
        <source>+ %1</source>
        <comment>amount in another currency</comment>
        <translation>+ %1</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln currencies</source>
        <translation>
            <numerusform>+ %Ln 种货币</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %Ln won</source>
        <translation>
            <numerusform>%Ln 个赢单的中位数</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the open amount</source>
        <translation>占进行中金额 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln 个机会</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>won of ended</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>percentage points</comment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>on a year before</source>
        <translation>较上年同期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 less than a year before: %2</source>
        <translation>比上年同期少 %1：%2</translation>
    </message>
    <message>
        <source>%1 more than a year before: %2</source>
        <translation>比上年同期多 %1：%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TileFunnel</name>
    <message>
        <source>Bars: visits of a stage that began in the period</source>
        <translation>条形：期间内进入该阶段的次数</translation>
    </message>
    <message>
        <source>Conversion: promoted ÷ (promoted + lost from the stage)</source>
        <translation>转化率：升迁 ÷（升迁 + 在该阶段输单）</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TileRowsBody</name>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>All deals are on their way.</source>
        <translation>所有机会都在推进中。</translation>
    </message>
    <message>
        <source>Nothing planned yet.</source>
        <translation>还没有安排。</translation>
    </message>
    <message>
        <source>Nothing meets its conditions.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count and sum</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open deals past their expected close, longer in their stage than it allows, or with nothing planned</source>
        <translation>预计成交已过期、在阶段停留超期或没有安排的进行中机会</translation>
    </message>
    <message>
        <source>Deals on hold are left out</source>
        <translation>暂停的机会不计</translation>
    </message>
    <message>
        <source>Those with most reasons first, then the latest</source>
        <translation>原因最多的在前，然后是逾期最久的</translation>
    </message>
    <message numerus="yes">
        <source>Appointments that are on and open tasks of the next %Ln day(s)</source>
        <translation>
            <numerusform>未来 %Ln 天内未取消的日程和未完成的任务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TileTrend</name>
    <message numerus="yes">
        <source>%Ln deal(s) without the day that counts are left out</source>
        <translation>
            <numerusform>%Ln 个机会缺少计算所需的日期，未计入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TimelinePane</name>
    <message>
        <source>Nothing happened here yet</source>
        <translation>这里还没有记录</translation>
    </message>
    <message>
        <source>Write down a note, a call or a visit above, or plan a task.</source>
        <translation>在上方记录备注、电话或拜访，或安排任务。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Which kinds</source>
        <translation>哪些类型</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>过去</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TodayPage</name>
    <message>
        <source>Open calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>全部任务</translation>
    </message>
    <message>
        <source>Open week</source>
        <translation>打开本周</translation>
    </message>
    <message>
        <source>Everybody&apos;s day is shown. Who sits here?</source>
        <translation>当前显示所有人的安排。您是哪位？</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>当前人员</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>选择人员</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>put the task off to tomorrow</source>
        <translation>任务推迟到明天</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>counts of appointments, tasks and deals</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointment(s)</source>
        <translation>
            <numerusform>%Ln 个日程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue task(s)</source>
        <translation>
            <numerusform>%Ln 个逾期任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) need attention</source>
        <translation>
            <numerusform>%Ln 个机会需要关注</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人安排</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>时间冲突</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>无关联</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d late</source>
        <translation>
            <numerusform>逾期 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Nothing planned today.</source>
        <translation>今天没有安排。</translation>
    </message>
    <message>
        <source>Tasks due</source>
        <translation>到期任务</translation>
    </message>
    <message>
        <source>Nothing is due. Well done.</source>
        <translation>没有到期任务，做得好。</translation>
    </message>
    <message>
        <source>Deals that need attention</source>
        <translation>需要关注的机会</translation>
    </message>
    <message>
        <source>All deals are on their way.</source>
        <translation>所有机会都在推进中。</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>未来几天</translation>
    </message>
    <message>
        <source>Nothing planned yet.</source>
        <translation>还没有安排。</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>全部原因</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>Improvement measure: to be judged</source>
        <translation>改进措施：待评估</translation>
    </message>
    <message>
        <source>check in to the visit, or out</source>
        <translation>拜访签到／签退</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>There since %1</source>
        <translation>%1 签到，未签退</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>尚无拜访报告</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>客户关怀</translation>
    </message>
    <message>
        <source>Where did my week go</source>
        <translation>我这周的时间去哪了</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TrendPage</name>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Figures by period</source>
        <translation>各期间数字</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>这段时间没有数据</translation>
    </message>
    <message>
        <source>Deals that were opened, won or lost make the trends. Choose a longer period or fewer restrictions.</source>
        <translation>趋势来自立项、赢单和输单的机会。请选择更长的期间或放宽筛选。</translation>
    </message>
    <message>
        <source>bars: %1 only</source>
        <translation>柱形仅含 %1</translation>
    </message>
    <message>
        <source>trend</source>
        <comment>name of a file</comment>
        <translation>趋势</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) without the day that counts are left out</source>
        <translation>
            <numerusform>%Ln 个机会缺少计算所需的日期，未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a bar, or go to it with ←→ and press Enter, for its deals.</source>
        <translation>点击柱形，或用 ←→ 移到柱形后按 Enter，查看其机会。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::UndoList</name>
    <message>
        <source>Acts that can be undone</source>
        <translation>可撤销的操作</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Nothing was done yet that could be undone.</source>
        <translation>还没有可撤销的操作。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ViewDialog</name>
    <message>
        <source>Save as view</source>
        <translation>另存为视图</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>A view keeps conditions, groups, columns and order as a tab of the list.</source>
        <translation>视图以标签页形式保存列表的条件、分组、列和排序。</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>save view %1</source>
        <translation>保存视图“%1”</translation>
    </message>
    <message>
        <source>change view %1</source>
        <translation>修改视图“%1”</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ViewSwitch</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::VisitDialog</name>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>签退</translation>
    </message>
    <message>
        <source>Checked in %1</source>
        <translation>%1 签到</translation>
    </message>
    <message>
        <source>Checked in %1, %2</source>
        <translation>%1 签到，%2</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>地点：%1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::WhatIf</name>
    <message>
        <source>apply the rehearsal of %1</source>
        <translation>应用对 %1 的演练</translation>
    </message>
    <message numerus="yes">
        <source>apply the rehearsal of %Ln deal(s)</source>
        <translation>
            <numerusform>应用对 %Ln 个机会的演练</numerusform>
        </translation>
    </message>
    <message>
        <source>An import is under way.</source>
        <translation>正在导入。</translation>
    </message>
    <message>
        <source>Only deals that are there can be rehearsed.</source>
        <translation>只能演练现有的机会。</translation>
    </message>
    <message>
        <source>The deal is not there any more.</source>
        <translation>该机会已不存在。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A deal</source>
        <translation>机会</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::WhatIfChanges</name>
    <message>
        <source>Nothing is changed yet. Drag a card to another stage or month, or press E to try another date, amount or chance. Funnel and forecast move with it; the workspace stays as it is.</source>
        <translation>尚无变更。将卡片拖到其他阶段或月份，或按 E 试用其他日期、金额或赢率。漏斗和预测随之变化；工作区保持不变。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Take back: %1 of %2</source>
        <comment>field, deal</comment>
        <translation>撤回：%2 的%1</translation>
    </message>
    <message>
        <source>Meanwhile somebody made it %1; this change is not applied.</source>
        <translation>期间已有人改为 %1；此变更不会应用。</translation>
    </message>
    <message>
        <source>Apply mine all the same</source>
        <translation>仍应用我的变更</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back all changes of %1</source>
        <translation>撤回 %1 的全部变更</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::WhatIfPage</name>
    <message>
        <source>What-if</source>
        <translation>假设演练</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Take all changes of the rehearsal back</source>
        <translation>撤回演练的全部变更</translation>
    </message>
    <message>
        <source>Board of the rehearsal</source>
        <translation>演练看板</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Now %1, rehearsed %2</source>
        <translation>现在 %1，演练后 %2</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s)</source>
        <translation>
            <numerusform>应用 %Ln 项变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Make the rehearsed changes in the workspace, as one edit</source>
        <translation>将演练的变更作为一次修改写入工作区</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) stay in the rehearsal: they have changed meanwhile, or a rule forbids it.</source>
        <translation>
            <numerusform>%Ln 个机会留在演练中：期间已有变化，或规则不允许。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rehearsal is thrown away; Ctrl+Z on this page brings it back.</source>
        <translation>演练已放弃；在本页按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>move mode</source>
        <translation>移动模式</translation>
    </message>
    <message>
        <source>won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>date, amount, chance</source>
        <translation>日期、金额、赢率</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>last step back</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Nothing here reaches the workspace until it is applied.</source>
        <translation>应用之前，这里的变更不会写入工作区。</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <comment>deal, field, before, after</comment>
        <translation>%1，%2：%3 → %4</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::WhatIfSide</name>
    <message>
        <source>What is shown beside the board</source>
        <translation>看板旁显示</translation>
    </message>
    <message>
        <source>By</source>
        <translation>按</translation>
    </message>
    <message>
        <source>Figure of the forecast</source>
        <translation>预测指标</translation>
    </message>
    <message>
        <source>Figure of the funnel</source>
        <translation>漏斗指标</translation>
    </message>
    <message>
        <source>Forecast now and rehearsed</source>
        <translation>现在与演练后的预测</translation>
    </message>
    <message>
        <source>Funnel now and rehearsed</source>
        <translation>现在与演练后的漏斗</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <comment>with their number</comment>
        <translation>变更 %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>%1: now %2, rehearsed %3</source>
        <translation>%1：现在 %2，演练后 %3</translation>
    </message>
    <message>
        <source>Dashed lines: as it is now</source>
        <translation>虚线：现在</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::WindowMenus</name>
    <message>
        <source>Nobody in particular</source>
        <translation>不指定</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::WorkspaceGuard</name>
    <message>
        <source>The file of this workspace was moved, removed or replaced</source>
        <translation>此工作区的文件已被移动、删除或替换</translation>
    </message>
    <message>
        <source>Everything up to the last edit is still open here. Nothing more is written until you save a copy.</source>
        <translation>到最后一次编辑为止的内容仍在这里打开着。另存副本之前不再写入。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Opened for reading</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>The file is in use elsewhere or may not be written. You can look, search, print and export.</source>
        <translation>文件正在别处使用或不可写。可以查看、搜索、打印和导出。</translation>
    </message>
    <message>
        <source>Saved as %1. Open it to go on working.</source>
        <translation>已另存为 %1。打开它即可继续工作。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Workspaces (*.fairlead)</source>
        <translation>工作区 (*.fairlead)</translation>
    </message>
</context>
</TS>
