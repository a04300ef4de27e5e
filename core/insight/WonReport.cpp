#include "insight/BuiltInReports.h"

#include "insight/WonAmount.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

bool hasOverlay(const WonResult& result) { return !result.total.overlay.isEmpty(); }

ReportRow rowOf(const QString& key, ReportCell head, const WonGroup& group, bool withOverlay)
{
    ReportRow row { key,
        { std::move(head), ReportCell::ofCount(group.deals), ReportCell::ofMoney(group.won),
            ReportCell::ofMoney(group.mean) } };
    if (withOverlay) row.cells.push_back(ReportCell::ofMoney(group.overlay));
    return row;
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = WonAmount(reader).compute(scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    const bool overlay = hasOverlay(*result);
    ReportResult report = basis.start(u"won"_s, by, ReportBasis::label("Won amount", "赢单金额"), scope);
    report.columns = { basis.groupColumn(by), ReportBasis::column("deals", "Deals", "机会数", ColumnKind::Count),
        ReportBasis::column("won", "Won amount", "赢单金额", ColumnKind::Money),
        ReportBasis::column("mean", "Mean", "平均", ColumnKind::Money) };
    if (overlay) report.columns.push_back(ReportBasis::column("overlay", "Overlay", "协同", ColumnKind::Money));
    if (by != By::None)
        for (const WonGroup& group : result->groups)
            report.rows.push_back(
                rowOf(ReportBasis::keyText(group.key, by), basis.groupCell(group.key, by), group, overlay));
    report.totals = rowOf(u"total"_s, ReportBasis::totalCell(), result->total, overlay);
    ReportBasis::note(report, "without_amount", result->total.withoutAmount, "%1 of the deals have no amount.",
        "其中 %1 个机会没有金额。");
    ReportBasis::note(report, "uneven_shares", qint64(result->unevenShares.size()),
        "The credit shares of %1 deals do not add up to 100 %; they are used as they are.",
        "%1 个机会的业绩分成合计不是 100%，按现有比例计算。");
    ReportBasis::note(report, "undated", result->undated, "%1 won deals are left out: they have no closed-on date.",
        "%1 个赢单机会没有结束日期，未计入。");
    report.formula = ReportBasis::label(
        "Σ amount of deals won in the period, one sum per currency; people and teams by credit share of the day, "
        "products by line value; mean = sum ÷ deals with an amount",
        "期间内赢单金额合计，各币种分别计算；人员与团队按当日业绩分成，产品按明细金额分摊；平均 = 合计 ÷ "
        "有金额的机会数");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString&)
{
    const auto key = ReportBasis::keyOf(row, by);
    if (!key) return key.error();
    return WonAmount(reader).dealsBehind(scope, by, *key);
}

} // namespace

BuiltInReport wonReport()
{
    return { { u"won"_s, ReportBasis::label("Won amount", "赢单金额"),
                 { u"none"_s, u"month"_s, u"quarter"_s, u"year"_s, u"person"_s, u"team"_s, u"product"_s, u"customer"_s,
                     u"source"_s } },
        run, dealsBehind };
}

} // namespace fairlead
