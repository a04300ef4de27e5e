#include "ui/LookBookData.h"

using namespace Qt::StringLiterals;

namespace fairlead::ui::lookbook {

QList<RailGroup> railGroups(const Words& w)
{
    return {
        { w(u"Sales", u"销售"),
            { { u"today"_s, u"go-home"_s, w(u"Today", u"今天"), u"8"_s },
                { u"board"_s, u"view-file-columns"_s, w(u"Board", u"看板"), {} },
                { u"opportunities"_s, u"view-list-details"_s, w(u"Opportunities", u"机会"), {} },
                { u"calendar"_s, u"view-calendar"_s, w(u"Calendar", u"日历"), {} },
                { u"tasks"_s, u"view-task"_s, w(u"Tasks", u"任务"), u"11"_s } } },
        { w(u"Customers", u"客户"),
            { { u"customers"_s, u"view-institution"_s, w(u"Customers", u"客户"), {} },
                { u"contacts"_s, u"view-pim-contacts"_s, w(u"Contacts", u"联系人"), {} } } },
        { w(u"Money", u"资金"),
            { { u"quotas"_s, u"view-financial-list"_s, w(u"Quotas", u"定额"), {} },
                { u"collections"_s, u"view-financial-account-cash"_s, w(u"Collections", u"收款"), {} },
                { u"products"_s, u"package"_s, w(u"Products", u"产品"), {} } } },
        { w(u"Analysis", u"分析"),
            { { u"funnel"_s, u"view-filter"_s, w(u"Funnel", u"销售漏斗"), {} },
                { u"forecast"_s, u"office-chart-line-forecast"_s, w(u"Forecast", u"预测"), {} },
                { u"winloss"_s, u"office-chart-bar-stacked"_s, w(u"Win and loss", u"输赢分析"), {} } } },
        { w(u"Together", u"协作"),
            { { u"sync"_s, u"folder-sync"_s, w(u"Sync", u"同步"), u"2"_s },
                { u"people"_s, u"system-users"_s, w(u"People and teams", u"人员与团队"), {} },
                { u"bin"_s, u"edit-delete"_s, w(u"Recycle bin", u"回收站"), {} } } },
    };
}

QList<RailItem> railFoot(const Words& w)
{
    return { { u"settings"_s, u"settings-configure"_s, w(u"Settings", u"设置"), {} } };
}

QStringList stageNames(const Words& w)
{
    return { w(u"Qualify", u"鉴别"), w(u"Needs", u"需求"), w(u"Proposal", u"方案"), w(u"Negotiation", u"谈判"),
        w(u"Contract", u"合同") };
}

namespace {

DealRow group(QString title, QString count, QString note, QString weighted, QString sum, bool open, qreal late,
    qreal none, qreal today, qreal later)
{
    GroupRow row;
    row.title = std::move(title);
    row.count = std::move(count);
    row.note = std::move(note);
    row.weighted = std::move(weighted);
    row.sum = std::move(sum);
    row.open = open;
    row.overdue = late;
    row.none = none;
    row.today = today;
    row.later = later;
    return { row, {} };
}

} // namespace

QList<DealRow> deals(const Words& w)
{
    using enum marks::Next;
    const auto deal = [&](QString name, QString customer, int stage, marks::Next mark, QString next, QString close,
                          QString days, QString over, QString amount) {
        return DealRow { {}, { name, customer, next, close, days, over, amount, stage, mark } };
    };
    const QString none = w(u"No next step", u"没有下一步");
    const QString attention = w(u"2 need attention", u"2 个需要关注");
    const auto d = [&](const char16_t* days) { return QString::fromUtf16(days) + w(u" d", u" 天"); };
    return {
        group(u"陈博文"_s, u"6"_s, attention, w(u"weighted ¥2,685,000", u"加权 ¥2,685,000"), u"¥5,110,000"_s, true, 1,
            1, 1, 3),
        deal(u"电厂化水改造"_s, u"武汉楚源电力"_s, 2, Overdue, w(u"Visit 5 d late", u"拜访逾期 5 天"),
            w(u"18 Dec", u"12月18日"), d(u"33"), u"+12"_s, u"¥1,450,000"_s),
        deal(u"精密流量标定站"_s, u"苏州恒达精密"_s, 3, Today, w(u"Meeting today", u"今天会议"),
            w(u"27 Nov", u"11月27日"), d(u"10"), {}, u"¥1,180,000"_s),
        deal(u"纯水站仪表"_s, u"无锡澄光半导体"_s, 1, Later, w(u"Visit 25 Nov", u"拜访 11月25日"),
            w(u"30 Dec", u"12月30日"), d(u"19"), {}, u"¥820,000"_s),
        deal(u"催化段改造"_s, u"宁波甬泰化工"_s, 4, None, none, w(u"30 Nov", u"11月30日"), d(u"12"), u"+2"_s,
            u"¥760,000"_s),
        deal(u"储罐液位改造"_s, u"宁波甬泰化工"_s, 1, Later, w(u"Visit 23 Nov", u"拜访 11月23日"),
            w(u"22 Jan", u"1月22日"), d(u"11"), {}, u"¥640,000"_s),
        deal(u"污水站在线监测"_s, u"长沙湘岳环保"_s, 0, Later, w(u"Call 20 Nov", u"电话 11月20日"),
            w(u"29 Jan", u"1月29日"), d(u"12"), {}, u"¥260,000"_s),
        group(u"Emma Krüger"_s, u"7"_s, attention, w(u"weighted ¥2,431,505", u"加权 ¥2,431,505"), u"¥4,444,400"_s, true,
            1, 1, 3, 2),
        deal(u"Recovery boiler package"_s, u"Nordwind Papier"_s, 4, Today, w(u"Call today", u"今天电话"),
            w(u"25 Nov", u"11月25日"), d(u"7"), {}, u"¥1,098,800"_s),
        deal(u"Flow lines A–C"_s, u"Kestrel Energy"_s, 2, Later, w(u"Meeting 20 Nov", u"会议 11月20日"),
            w(u"4 Dec", u"12月4日"), d(u"17"), {}, u"¥967,600"_s),
        deal(u"Insulin line metering"_s, u"Montclair Pharma"_s, 3, Overdue, w(u"Call 2 d late", u"电话逾期 2 天"),
            w(u"4 Dec", u"12月4日"), d(u"19"), u"+5"_s, u"¥754,400"_s),
        deal(u"Steam metering, mill 3"_s, u"Nordwind Papier"_s, 1, Today, w(u"Call today", u"今天电话"),
            w(u"18 Dec", u"12月18日"), d(u"15"), {}, u"¥553,500"_s),
        deal(u"Ballast tank level"_s, u"Halden Shipyard"_s, 0, None, none, w(u"12 Feb", u"2月12日"), d(u"18"), u"+4"_s,
            u"¥442,800"_s),
        deal(u"Tank gauging, phase 2"_s, u"Oresund Ferries"_s, 2, Later, w(u"Mail 27 Nov", u"邮件 11月27日"),
            w(u"22 Jan", u"1月22日"), d(u"20"), {}, u"¥369,000"_s),
        deal(u"Dryer section sensors"_s, u"Vantaa Pulp Oy"_s, 0, Today, w(u"Mail today", u"今天邮件"),
            w(u"19 Feb", u"2月19日"), d(u"2"), {}, u"¥258,300"_s),
        group(u"赵敏"_s, u"6"_s, w(u"all in order", u"一切正常"), w(u"weighted ¥1,391,150", u"加权 ¥1,391,150"),
            u"¥2,209,000"_s, false, 0, 0, 2, 4),
        group(u"James Okafor"_s, u"5"_s, attention, w(u"weighted ¥624,890", u"加权 ¥624,890"), u"¥1,528,600"_s, false,
            1, 1, 0, 3),
    };
}

QList<FunnelStage> funnel(const Words& w)
{
    const auto open = [&](int count) { return w(u"%1 open now", u"现有 %1 个").arg(count); };
    const auto target = [&](int percent) { return w(u"target %1 %", u"目标 %1 %").arg(percent); };
    const QStringList names = stageNames(w);
    const QList<int> counts { 212, 148, 96, 47, 36, 31 };
    const QList<int> openNow { 6, 6, 5, 4, 3 };
    const QStringList moved { u"69.8 %"_s, u"64.9 %"_s, u"49.0 %"_s, u"76.6 %"_s, u"86.1 %"_s };
    const QList<int> targets { 65, 60, 60, 75, 85 };
    QList<FunnelStage> stages;
    for (int i = 0; i < 6; ++i) {
        FunnelStage stage;
        stage.id = QString::number(i);
        stage.won = i == 5;
        stage.name = stage.won ? w(u"Won", u"赢单") : names.at(i);
        stage.note = stage.won ? w(u"¥9.64 M", u"¥964.0万") : open(openNow.at(i));
        stage.figure = QString::number(counts.at(i));
        stage.share = counts.at(i) / 212.0;
        if (i > 0) stage.targetShare = counts.at(i - 1) * targets.at(i - 1) / 100.0 / 212.0;
        if (!stage.won) {
            stage.conversion = moved.at(i);
            stage.target = target(targets.at(i));
        }
        stage.bottleneck = i == 2;
        stage.underTarget = i == 2;
        stages.append(stage);
    }
    return stages;
}

QList<QStringList> funnelTable(const Words& w)
{
    const QStringList names = stageNames(w);
    const auto d = [&](int days) { return w(u"%1 d", u"%1 天").arg(days); };
    const auto p = [](const char16_t* share) { return QString::fromUtf16(share) + u" %"_s; };
    return {
        { names.at(0), u"212"_s, u"148"_s, u"58"_s, u"6"_s, p(u"69.8"), p(u"65"), d(9), d(11), d(14) },
        { names.at(1), u"148"_s, u"96"_s, u"46"_s, u"6"_s, p(u"64.9"), p(u"60"), d(17), d(19), d(21) },
        { names.at(2), u"96"_s, u"47"_s, u"44"_s, u"5"_s, p(u"49.0"), p(u"60"), d(24), d(27), d(21) },
        { names.at(3), u"47"_s, u"36"_s, u"7"_s, u"4"_s, p(u"76.6"), p(u"75"), d(13), d(15), d(14) },
        { names.at(4), u"36"_s, u"31"_s, u"2"_s, u"3"_s, p(u"86.1"), p(u"85"), d(8), d(9), d(10) },
        { w(u"All", u"全部"), u"212"_s, u"–"_s, u"157"_s, u"24"_s, p(u"14.6"), p(u"14.9"), d(74), d(83), d(80) },
    };
}

} // namespace fairlead::ui::lookbook
