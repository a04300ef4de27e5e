#include "insight/BuiltInReports.h"
#include "insight/MasterTable.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

Label levelOf(const MasterRow& row)
{
    return row.level == MasterRow::Level::Unit ? ReportBasis::label("Team", "团队")
                                               : ReportBasis::label("Person", "人员");
}

ReportCell nameOf(const MasterRow& row)
{
    if (row.level == MasterRow::Level::All) return ReportBasis::totalCell();
    if (row.id.isNull())
        return ReportCell::ofLabel(row.level == MasterRow::Level::Unit
                ? ReportBasis::label("(no team)", "（无团队）")
                : ReportBasis::label("(nobody)", "（无负责人）"));
    return ReportCell::ofText(row.name.isEmpty() ? row.id.toString() : row.name, row.id);
}

ReportColumn columnOf(const MasterColumn& column, By by)
{
    const QString key = MasterTable::keyOf(column, by);
    ReportColumn made { key, { key, key }, ColumnKind::Money, {} };
    if (column.kind == MasterColumn::Kind::Before) made.label = ReportBasis::label("Before", "之前");
    if (column.kind == MasterColumn::Kind::After) made.label = ReportBasis::label("Later", "以后");
    if (column.kind == MasterColumn::Kind::Undated) made.label = ReportBasis::label("No close date", "无预计日期");
    return made;
}

ReportRow rowOf(const MasterRow& row)
{
    ReportRow made { MasterTable::keyOf(row),
        { nameOf(row), row.level == MasterRow::Level::All ? ReportCell() : ReportCell::ofLabel(levelOf(row)),
            ReportCell::ofCount(row.total.deals), ReportCell::ofMoney(row.total.amount),
            ReportCell::ofMoney(row.total.weighted) } };
    for (const MasterFigures& figures : row.cells)
        made.cells.push_back(ReportCell::ofMoney(figures.amount));
    return made;
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto master = MasterTable(reader).compute(scope, by, MasterTable::Depth::People);
    if (!master) return master.error();
    ReportResult report = ReportBasis(reader).start(
        u"master"_s, by, ReportBasis::label("Opportunity master table", "机会总览表"), scope);
    report.columns = { ReportBasis::column("name", "Name", "名称", ColumnKind::Text),
        ReportBasis::column("level", "Level", "层级", ColumnKind::Text),
        ReportBasis::column("deals", "Deals", "机会数", ColumnKind::Count),
        ReportBasis::column("amount", "Amount", "金额", ColumnKind::Money),
        ReportBasis::column("weighted", "Weighted", "加权金额", ColumnKind::Money) };
    for (const MasterColumn& column : master->columns)
        report.columns.push_back(columnOf(column, by));
    for (const MasterRow& row : master->rows)
        if (row.level != MasterRow::Level::All) report.rows.push_back(rowOf(row));
    const MasterFigures& total = master->rows.front().total;
    report.totals = rowOf(master->rows.front());
    ReportBasis::note(
        report, "without_amount", total.withoutAmount, "%1 of the deals have no amount.", "其中 %1 个机会没有金额。");
    ReportBasis::note(report, "unknown_chance", total.unknownChance,
        "%1 of the deals have an amount but no chance; they are not in the weighted sum.",
        "其中 %1 个机会有金额但没有成功率，未计入加权金额。");
    report.formula = ReportBasis::label(
        "Σ amount of the deals in an open stage by the period of their expected close, one sum per currency; weighted "
        "= "
        "Σ amount × chance in force; each deal is its owner's, and of the unit its owner belongs to",
        "处于进行中阶段的机会金额按预计成交期间合计，各币种分别计算；加权 = Σ 金额 × "
        "当前成功率；机会归负责人及其所属部门");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    return MasterTable(reader).dealsBehind(scope, by, row, column);
}

} // namespace

BuiltInReport masterReport()
{
    return { { u"master"_s, ReportBasis::label("Opportunity master table", "机会总览表"),
                 { u"month"_s, u"quarter"_s, u"year"_s } },
        run, dealsBehind };
}

} // namespace fairlead
