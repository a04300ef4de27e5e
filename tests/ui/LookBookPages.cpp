#include "ui/LookBookPages.h"

#include "theme/Kinds.h"
#include "widgets/ActionButton.h"
#include "widgets/DataTable.h"
#include "widgets/FunnelView.h"
#include "widgets/Hairline.h"
#include "widgets/ListFooter.h"
#include "widgets/PageFrame.h"
#include "widgets/PageHead.h"
#include "widgets/StatusLine.h"
#include "widgets/TabStrip.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::lookbook {
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
    table->setColumn(0, ColumnKind::Name, text(&Deal::name));
    table->setColumn(1, ColumnKind::Text, text(&Deal::customer));
    table->setColumn(2, ColumnKind::Stage, [rows, stages](const QModelIndex& index) {
        Cell cell { stages.at(rows.at(index.row()).deal.stage) };
        cell.stage = rows.at(index.row()).deal.stage;
        cell.stages = 5;
        return cell;
    });
    table->setColumn(3, ColumnKind::NextStep, [rows](const QModelIndex& index) {
        Cell cell { rows.at(index.row()).deal.next };
        cell.next = rows.at(index.row()).deal.mark;
        return cell;
    });
    table->setColumn(4, ColumnKind::Date, text(&Deal::close));
    table->setColumn(5, ColumnKind::Days, [rows](const QModelIndex& index) {
        return Cell { rows.at(index.row()).deal.days, rows.at(index.row()).deal.over };
    });
    table->setColumn(6, ColumnKind::Money, text(&Deal::amount));
    table->setGroups([rows](const QModelIndex& index) { return rows.at(index.row()).group; });
    table->setChoosable(true);
    table->setStretchColumn(0);
    const QList<int> widths { 0, 190, 130, 180, 110, 100, 130 };
    for (int column = 1; column < widths.size(); ++column)
        table->setColumnWidth(column, widths.at(column));
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
    table->setColumn(0, ColumnKind::Stage, [rows](const QModelIndex& index) {
        Cell cell { rows.at(index.row()).at(0) };
        cell.stage = index.row() < 5 ? index.row() : -1;
        cell.stages = 5;
        cell.strong = index.row() == 5;
        return cell;
    });
    for (int column = 1; column < 10; ++column) {
        table->setColumn(column, ColumnKind::Number, [rows, column](const QModelIndex& index) {
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
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setStretchColumn(0);
    return table;
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
    column->addWidget(head);
    auto* views = new TabStrip(theme, &shell);
    views->addView(u"a"_s, w(u"Process industry", u"流程工业"), u"24"_s);
    views->addView(u"b"_s, w(u"Negotiation and later", u"谈判及以后"), u"7"_s);
    views->addView(u"c"_s, w(u"Closing this quarter", u"本季成交"), u"16"_s);
    views->addView(u"d"_s, w(u"Past their stage limit", u"超出阶段期限"), u"5"_s);
    views->addView(u"e"_s, w(u"Help wanted", u"需要支援"), u"2"_s);
    auto* viewsRow = new QHBoxLayout;
    viewsRow->setContentsMargins(theme.px(Space::L) - 1, 0, theme.px(Space::L), 0);
    viewsRow->addWidget(views);
    column->addLayout(viewsRow);
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
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    auto* body = new QHBoxLayout;
    const int pad = theme.px(Space::L);
    body->setContentsMargins(pad, pad, pad, pad);
    body->setSpacing(theme.px(Space::Xxl));
    auto* view = new FunnelView(theme, &shell);
    view->setStages(funnel(w));
    body->addWidget(view, 3);
    auto* right = new QVBoxLayout;
    right->addWidget(stageTable(shell, theme, w));
    right->addStretch(1);
    body->addLayout(right, 4);
    column->addLayout(body, 1);
    shell.status()->setNote(
        w(u"Cohort: deals that entered a stage since 1 Jan. Dashed lines are targets. Click a shape for its deals.",
            u"统计范围：1 月 1 日起进入各阶段的机会。虚线为目标。点击图形查看机会。"));
    shell.status()->setRightText(w(u"CNY · rates of 17 Nov", u"人民币 · 11月17日 汇率"));
}

} // namespace fairlead::lookbook
