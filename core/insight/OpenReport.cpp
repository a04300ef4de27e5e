#include "insight/BuiltInReports.h"

#include "insight/OpenDeals.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

ReportRow rowOf(const QString& key, ReportCell head, const OpenGroup& group)
{
    return { key,
        { std::move(head), ReportCell::ofCount(group.deals), ReportCell::ofMoney(group.amount),
            ReportCell::ofMoney(group.weighted) } };
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = OpenDeals(reader).compute(scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportResult report = basis.start(u"open"_s, by, ReportBasis::label("Open pipeline", "在途机会"), scope);
    report.columns = { basis.groupColumn(by), ReportBasis::column("deals", "Deals", "机会数", ColumnKind::Count),
        ReportBasis::column("amount", "Amount", "金额", ColumnKind::Money),
        ReportBasis::column("weighted", "Weighted", "加权金额", ColumnKind::Money) };
    for (const OpenGroup& group : result->groups)
        report.rows.push_back(rowOf(ReportBasis::keyText(group.key, by), basis.groupCell(group.key, by), group));
    report.totals = rowOf(u"total"_s, ReportBasis::totalCell(), result->total);
    ReportBasis::note(report, "without_amount", result->total.withoutAmount, "%1 of the deals have no amount.",
        "其中 %1 个机会没有金额。");
    ReportBasis::note(report, "unknown_chance", result->total.unknownChance,
        "%1 of the deals have an amount but no chance; they are not in the weighted sum.",
        "其中 %1 个机会有金额但没有成功率，未计入加权金额。");
    report.formula = ReportBasis::label(
        "Σ amount of the deals in an open stage, one sum per currency, whatever the period; weighted = Σ amount × "
        "chance in force; people and teams by owner, products by line value",
        "处于进行中阶段的机会金额合计，各币种分别计算，与期间无关；加权 = Σ 金额 × "
        "当前成功率；人员与团队按负责人，产品按明细金额分摊");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString&)
{
    const auto key = ReportBasis::keyOf(row, by);
    if (!key) return key.error();
    return OpenDeals(reader).dealsBehind(scope, by, *key);
}

} // namespace

BuiltInReport openReport()
{
    return { { u"open"_s, ReportBasis::label("Open pipeline", "在途机会"),
                 { u"none"_s, u"person"_s, u"team"_s, u"product"_s, u"source"_s } },
        run, dealsBehind };
}

} // namespace fairlead
