#include "ui/LookBookPages.h"

#include "theme/Kinds.h"

#include "widgets/ActionButton.h"
#include "widgets/BarRow.h"
#include "widgets/DataTable.h"
#include "widgets/EmptyPage.h"
#include "widgets/FilterBar.h"
#include "widgets/FlowLayout.h"
#include "widgets/FunnelView.h"
#include "widgets/Hairline.h"
#include "widgets/KeyFigures.h"
#include "widgets/ListFooter.h"
#include "widgets/PageFrame.h"
#include "widgets/PageHead.h"
#include "widgets/PageScroll.h"
#include "widgets/Palette.h"
#include "widgets/Panel.h"
#include "widgets/PickerButton.h"
#include "widgets/SegmentedSwitch.h"
#include "widgets/SentenceBanner.h"
#include "widgets/StatusLine.h"
#include "widgets/TabStrip.h"
#include "widgets/TargetLegend.h"
#include "widgets/ToastStack.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui::lookbook {
namespace {

QStandardItemModel* modelOf(const QList<QStringList>& rows, const QStringList& heads, QObject* parent)
{
    auto* model = new QStandardItemModel(int(rows.size()), int(heads.size()), parent);
    model->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < rows.at(row).size(); ++column)
            model->setData(model->index(row, column), rows.at(row).at(column));
    return model;
}

DataTable* dealTable(Shell& shell, const Theme& theme, const Words& w)
{
    const QList<DealRow> rows = deals(w);
    const QStringList stages = stageNames(w);
    auto* table = new DataTable(theme, &shell);
    table->setModel(modelOf(QList<QStringList>(rows.size(), QStringList {}),
        { w(u"Opportunity", u"机会"), w(u"Customer", u"客户"), w(u"Stage", u"阶段"), w(u"Next step", u"下一步"),
            w(u"Close date", u"预计成交"), w(u"In stage", u"阶段停留"), w(u"In CNY", u"折合人民币") },
        table));
    const auto text = [rows](QString Deal::*field) {
        return [rows, field](const QModelIndex& index) { return Cell { rows.at(index.row()).deal.*field }; };
    };
    table->setColumn(0, CellKind::Name, text(&Deal::name));
    table->setColumn(1, CellKind::Text, text(&Deal::customer));
    table->setColumn(2, CellKind::Stage, [rows, stages](const QModelIndex& index) {
        Cell cell { stages.at(rows.at(index.row()).deal.stage) };
        cell.stage = rows.at(index.row()).deal.stage;
        cell.stages = 5;
        return cell;
    });
    table->setColumn(3, CellKind::NextStep, [rows](const QModelIndex& index) {
        Cell cell { rows.at(index.row()).deal.next };
        cell.next = rows.at(index.row()).deal.mark;
        return cell;
    });
    table->setColumn(4, CellKind::Date, text(&Deal::close));
    table->setColumn(5, CellKind::Days, [rows](const QModelIndex& index) {
        return Cell { rows.at(index.row()).deal.days, rows.at(index.row()).deal.over };
    });
    table->setColumn(6, CellKind::Money, text(&Deal::amount));
    table->setGroups([rows](const QModelIndex& index) { return rows.at(index.row()).group; });
    table->setChoosable(true);
    table->setStretchColumn(0);
    const QList<int> widths { 0, 170, 124, 150, 104, 96, 124 };
    for (int column = 1; column < widths.size(); ++column)
        table->setStartWidth(column, widths.at(column));
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(6, Qt::DescendingOrder);
    for (int row = 1; row < 5; ++row)
        table->selectionModel()->select(
            table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return table;
}

DataTable* stageTable(Shell& shell, const Theme& theme, const Words& w)
{
    const QList<QStringList> rows = funnelTable(w);
    auto* table = new DataTable(theme, &shell);
    table->setModel(modelOf(rows,
        { w(u"Stage", u"阶段"), w(u"Entered", u"进入"), w(u"Moved on", u"升迁"), w(u"Lost", u"输单"),
            w(u"Open", u"进行"), w(u"Conversion", u"转化率"), w(u"Target", u"目标"), w(u"Median", u"中位"),
            w(u"Mean", u"平均"), w(u"Plan", u"计划") },
        table));
    table->setColumn(0, CellKind::Stage, [rows](const QModelIndex& index) {
        Cell cell { rows.at(index.row()).at(0) };
        cell.stage = index.row() < 5 ? index.row() : -1;
        cell.stages = 5;
        cell.strong = index.row() == 5;
        return cell;
    });
    for (int column = 1; column < 10; ++column) {
        table->setColumn(column, CellKind::Number, [rows, column](const QModelIndex& index) {
            Cell cell { rows.at(index.row()).at(column) };
            const bool muted = column == 6 || column == 9 || cell.text == u"–"_s;
            const bool bad = index.row() == 2 && (column == 5 || column == 7);
            cell.ink = bad ? Ink::Danger : muted ? Ink::TextMuted : Ink::Text;
            cell.strong = !muted && (column == 5 || index.row() == 5);
            return cell;
        });
    }
    table->setRowGround([](const QModelIndex& index) -> std::optional<Ink> {
        if (index.row() == 2) return Ink::StageTintOver;
        return std::nullopt;
    });
    table->setFitsHeight(true);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setStretchColumn(0);
    return table;
}

QWidget* pickers(Shell& shell, const Theme& theme, const Words& w)
{
    auto* bar = new QWidget(&shell);
    auto* row = new FlowLayout(theme.px(Space::S), theme.px(Size::ControlSmall) + theme.px(Space::M), bar);
    row->setContentsMargins(theme.px(Space::L), 0, theme.px(Space::L), 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    const auto add = [&](const QString& name, const QString& icon, const QString& label, const QString& value) {
        auto* picker = new PickerButton(theme, name, icon, label, bar);
        picker->setOptions({ { u"a"_s, value } });
        picker->setCurrent(u"a"_s);
        row->addWidget(picker);
    };
    add(u"periodPicker"_s, u"view-calendar"_s, w(u"Period", u"期间"), w(u"This year", u"今年"));
    add(u"teamPicker"_s, u"system-users"_s, w(u"Team", u"团队"), w(u"Process industry", u"流程工业"));
    add(u"personPicker"_s, u"user"_s, w(u"Person", u"人员"), w(u"Everyone", u"所有人"));
    add(u"productPicker"_s, u"package"_s, w(u"Product", u"产品"), w(u"All", u"全部"));
    add(u"currencyPicker"_s, u"view-financial-list"_s, w(u"Currency", u"币种"), u"CNY"_s);
    return bar;
}

QWidget* personBars(Shell& shell, const Theme& theme, const Words& w)
{
    auto* panel = new Panel(theme, &shell);
    panel->setTitle(w(u"Proposal to Negotiation by person", u"方案 → 谈判，按人员"));
    auto* legend = new TargetLegend(theme, w(u"target 60 %", u"目标 60 %"), panel);
    panel->addHeadWidget(legend);
    auto* rows = new QWidget(panel);
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins({});
    column->setSpacing(0);
    const auto add = [&](const QString& id, const QString& name, qreal share, const QString& figure, int of, int all,
                         bool under, bool person) {
        BarRowData data { id, name, person, share, 0.6, figure, w(u"%1 of %2", u"%1 / %2").arg(of).arg(all), under };
        column->addWidget(new BarRow(theme, data, rows));
    };
    add(u"1"_s, u"陈博文"_s, 0.615, u"61.5 %"_s, 16, 26, false, true);
    add(u"2"_s, u"Emma Krüger"_s, 0.567, u"56.7 %"_s, 17, 30, true, true);
    add(u"3"_s, u"赵敏"_s, 0.409, u"40.9 %"_s, 9, 22, true, true);
    add(u"4"_s, u"James Okafor"_s, 0.278, u"27.8 %"_s, 5, 18, true, true);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    add(u"0"_s, w(u"Team", u"团队"), 0.49, u"49.0 %"_s, 47, 96, true, false);
    panel->setBody(rows, true);
    return panel;
}

QLayout* figuresColumn(Shell& shell, const Theme& theme, const Words& w)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(theme.px(Space::M));
    auto* panel = new Panel(theme, &shell);
    panel->setBody(stageTable(shell, theme, w));
    column->addWidget(panel);
    column->addWidget(personBars(shell, theme, w));
    auto* figures = new KeyFigures(theme, &shell);
    figures->setFigures({ { w(u"Win rate", u"赢率"), u"16.5 %"_s, u"31 / 188"_s },
        { w(u"Won amount", u"赢单金额"), w(u"¥9.64 M", u"¥964.0万") },
        { w(u"Median cycle, won", u"赢单周期中位数"), w(u"74 d", u"74 天") },
        { w(u"Weighted, open", u"加权管线"), w(u"¥7.13 M", u"¥713.3万") } });
    column->addWidget(figures);
    column->addStretch(1);
    return column;
}

} // namespace

void fillList(Shell& shell, const Theme& theme, const Words& w)
{
    QVBoxLayout* column = shell.page()->column();
    auto* head = new PageHead(theme, &shell);
    head->setTitle(w(u"Opportunities", u"机会"));
    head->setCount(u"24"_s);
    head->addAction(new ActionButton(shell.action(u"export"_s, u"document-export"_s, w(u"Export", u"导出")),
        ActionButton::Show::IconAndText, Kind::Plain));
    auto* ways = new SegmentedSwitch(theme, w(u"View", u"视图"), &shell);
    ways->addSegment(u"stage"_s, w(u"By stage", u"按阶段"), u"view-file-columns"_s);
    ways->addSegment(u"month"_s, w(u"By close month", u"按成交月"), u"view-calendar"_s);
    ways->addSegment(u"list"_s, w(u"List", u"列表"), u"view-list-details"_s);
    ways->setCurrent(u"list"_s);
    head->addAction(ways);
    column->addWidget(head);
    auto* views = new TabStrip(theme, &shell);
    views->addView(u"a"_s, w(u"Process industry", u"流程工业"), u"24"_s);
    views->addView(u"b"_s, w(u"Negotiation and later", u"谈判及以后"), u"7"_s);
    views->addView(u"c"_s, w(u"Closing this quarter", u"本季成交"), u"16"_s);
    views->addView(u"d"_s, w(u"Past their stage limit", u"超出阶段期限"), u"5"_s);
    views->addView(u"e"_s, w(u"Help wanted", u"需要支援"), u"2"_s);
    auto* viewsRow = new QHBoxLayout;
    viewsRow->setContentsMargins(theme.px(Space::L), 0, theme.px(Space::L), 0);
    viewsRow->addWidget(views);
    column->addLayout(viewsRow);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    auto* filters = new FilterBar(theme, &shell);
    filters->setConditions({ { u"team"_s, w(u"Team", u"团队"), w(u"Process industry", u"流程工业") },
        { u"status"_s, w(u"Status", u"状态"), w(u"Open", u"进行") },
        { u"any"_s, w(u"Amount or stage", u"金额或阶段"), w(u"2 conditions", u"2 个条件") } });
    filters->setPanelOpen(true);
    const auto quiet = [&](const QString& name, const QString& icon, const QString& text) {
        auto* picker = new PickerButton(theme, name, icon, {}, &shell);
        picker->setQuiet(true);
        picker->setOptions({ { u"a"_s, text } });
        picker->setCurrent(u"a"_s);
        filters->addTrailing(picker);
    };
    quiet(u"groupPicker"_s, u"view-calendar"_s, w(u"Group: Owner", u"分组：负责人"));
    quiet(u"sortPicker"_s, u"view-sort"_s, w(u"Sort: Amount", u"排序：金额"));
    quiet(u"columnsPicker"_s, u"view-split-left-right"_s, w(u"Columns", u"列"));
    column->addWidget(filters);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    column->addWidget(dealTable(shell, theme, w), 1);
    auto* footer = new ListFooter(theme, &shell);
    footer->setCount(w(u"24 deals", u"24 个机会"), w(u"4 groups", u"4 组"));
    footer->setFigures({ { w(u"Weighted", u"加权"), u"¥7,132,545"_s, false, {} },
        { w(u"Average", u"平均"), u"¥553,833"_s, false, {} }, { w(u"Sum", u"合计"), u"¥13,292,000"_s, true, {} } });
    column->addWidget(footer);
    shell.status()->setHints({ { u"Space"_s, w(u"choose", u"选择") }, { u"F2"_s, w(u"edit in place", u"就地编辑") },
        { u"Ctrl A"_s, w(u"choose all", u"全选") }, { u"Enter"_s, w(u"open", u"打开") },
        { u"Ctrl F"_s, w(u"filter", u"筛选") } });
    shell.status()->setRightText(w(u"12 deals converted at the rates of 17 Nov", u"12 个机会按 11月17日 汇率折算"));
}

void fillFunnel(Shell& shell, const Theme& theme, const Words& w)
{
    QVBoxLayout* column = shell.page()->column();
    auto* head = new PageHead(theme, &shell);
    head->setTitle(w(u"Funnel", u"销售漏斗"));
    head->setSubtitle(w(u"Where do deals get stuck?", u"机会卡在哪里?"));
    const auto button = [&](const QString& name, const QString& icon, const QString& text, Kind kind) {
        head->addAction(new ActionButton(shell.action(name, icon, text), ActionButton::Show::IconAndText, kind));
    };
    button(u"formula"_s, u"documentinfo"_s, w(u"Formula and inputs", u"公式与数据"), Kind::Quiet);
    button(u"copy"_s, u"edit-copy"_s, w(u"Copy table", u"复制表格"), Kind::Plain);
    button(u"save"_s, u"document-export"_s, w(u"Save picture", u"保存图片"), Kind::Plain);
    column->addWidget(head);
    column->addWidget(pickers(shell, theme, w));
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    auto* scroll = new PageScroll(theme, &shell);
    QVBoxLayout* content = scroll->column();
    auto* banner = new SentenceBanner(theme, &shell);
    banner->setSentence(Tone::Danger,
        w(u"Proposal is the bottleneck: 49.0 % of 96 deals moved on, 11.0 points under target.",
            u"瓶颈在“方案”：96 个机会只有 49.0 % 升迁，比目标低 11.0 个百分点。"),
        w(u"44 deals (¥18.62 M) were lost here. The median stay is 24 days, planned are 21.",
            u"44 个机会（¥1,862.0万）在此丢失。停留中位数 24 天，计划 21 天。"));
    banner->setButton(w(u"Show the 44 deals", u"查看这 44 个机会"));
    content->addWidget(banner);
    auto* body = new QHBoxLayout;
    body->setSpacing(theme.px(Space::Xxl));
    auto* view = new FunnelView(theme, &shell);
    view->setStages(funnel(w));
    body->addWidget(view, 3);
    body->addLayout(figuresColumn(shell, theme, w), 4);
    content->addLayout(body, 1);
    column->addWidget(scroll, 1);
    shell.status()->setNote(
        w(u"Cohort: deals that entered a stage since 1 Jan. Dashed lines are targets. Click a shape for its deals.",
            u"统计范围：1 月 1 日起进入各阶段的机会。虚线为目标。点击图形查看机会。"));
    shell.status()->setRightText(w(u"CNY · rates of 17 Nov", u"人民币 · 11月17日 汇率"));
}

void fillPalette(Shell& shell, const Theme& theme, const Words& w)
{
    fillList(shell, theme, w);
    auto* palette = new Palette(theme, &shell);
    palette->setHints({ { u"↑↓"_s, w(u"choose", u"选择") }, { u"Enter"_s, w(u"open", u"打开") },
        { u"Ctrl Enter"_s, w(u"new window", u"新窗口") }, { u"Tab"_s, w(u"actions", u"操作") },
        { u">"_s, w(u"only actions", u"仅操作") } });
    QObject::connect(palette, &Palette::queryChanged, palette, [palette, w](const QString&, int ticket) {
        const QString records = w(u"Records", u"记录");
        const QString actions = w(u"Actions", u"操作");
        palette->setResults(ticket,
            { { u"1"_s, records, u"view-institution"_s, u"苏州恒达精密"_s, { 2, 3 }, u"Suzhou Hengda · 苏州 · A"_s, {},
                  w(u"Customer", u"客户") },
                { u"2"_s, records, u"view-filter"_s, u"精密流量标定站"_s, {}, u"苏州恒达精密 · ¥1,180,000"_s, { 2, 3 },
                    w(u"Opportunity", u"机会") },
                { u"3"_s, records, u"user"_s, u"黄丹"_s, { 0, 1 },
                    w(u"Purchasing · 宁波甬泰化工", u"采购 · 宁波甬泰化工"), {}, w(u"Contact", u"联系人") },
                { u"4"_s, records, u"view-institution"_s, u"Halden Shipyard"_s, { 0, 3 }, u"Sandefjord · B"_s, {},
                    w(u"Customer", u"客户") },
                { u"5"_s, actions, u"view-hidden"_s, w(u"Hide done tasks", u"隐藏已完成任务"), { 0 }, {}, {},
                    w(u"Tasks", u"任务"), u"Ctrl H"_s },
                { u"6"_s, actions, u"system-users"_s, w(u"Hand over deals…", u"移交机会…"), { 0, 3 },
                    w(u"to another person", u"给另一人"), {}, w(u"Opportunities", u"机会") } },
            w(u"6 results in 4 ms", u"6 个结果，4 毫秒"));
    });
    shell.setFirstAct([palette] { palette->open(u"hd"_s); });
}

void fillFocus(Shell& shell, const Theme& theme, const Words& w)
{
    fillList(shell, theme, w);
    shell.setFirstAct([&shell] {
        auto* table = shell.findChild<DataTable*>();
        table->setCurrentIndex(table->model()->index(3, 0));
        table->setFocus(Qt::TabFocusReason);
        shell.setAttribute(Qt::WA_KeyboardFocusChange);
    });
}

void fillEmpty(Shell& shell, const Theme& theme, const Words& w)
{
    QVBoxLayout* column = shell.page()->column();
    auto* head = new PageHead(theme, &shell);
    head->setTitle(w(u"Customers", u"客户"));
    head->setCount(u"0"_s);
    column->addWidget(head);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    column->addWidget(
        new EmptyPage(theme, w(u"No customers yet", u"还没有客户"),
            w(u"Companies you sell to, or want to, live here with their people, deals and history.",
                u"您的客户公司以及他们的联系人、机会和往来都在这里。"),
            { { u"import"_s, u"document-import"_s, w(u"Import a file", u"导入文件"),
                  w(u"CSV from any program. Columns are recognised, every run can be undone.",
                      u"任何程序导出的 CSV。自动识别列，每次导入都可撤消。"),
                  w(u"Choose a file", u"选择文件") },
                { u"type"_s, u"list-add"_s, w(u"Type the first one", u"输入第一个"),
                    w(u"A name is enough. Everything else can wait.", u"有名称就够了，其余以后再补。"),
                    w(u"New customer", u"新建客户") },
                { u"join"_s, u"folder-sync"_s, w(u"Join your team", u"加入团队"),
                    w(u"A shared folder brings what the others already have.", u"共享文件夹会带来同事已有的数据。"),
                    w(u"Join", u"加入") } }),
        1);
    auto* toasts = new ToastStack(theme, shell.page());
    toasts->show({ u"1"_s, u"view-sort"_s, w(u"12 moved to Proposal", u"12 个已移至“方案”"), w(u"Undo", u"撤消") });
    toasts->show({ u"2"_s, u"edit-delete"_s,
        w(u"Moved “Alder & Finch Brewing” to the recycle bin", u"“Alder & Finch Brewing”已移至回收站"),
        w(u"Undo", u"撤消") });
    shell.status()->setProgress(
        { u"document-import"_s, w(u"Importing sales_pipeline.csv", u"正在导入 sales_pipeline.csv"), 41200, 100000,
            w(u"41,200 of 100,000 rows · about 6 s", u"41,200 / 100,000 行 · 约 6 秒") });
    shell.status()->setRightText(w(u"2 jobs", u"2 项工作"));
}

} // namespace fairlead::ui::lookbook
