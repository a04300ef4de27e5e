#include "insight/BuiltInReports.h"

#include "insight/Funnel.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

std::vector<ReportColumn> columns()
{
    return { ReportBasis::stageColumn(), ReportBasis::column("open", "Open", "进行中", ColumnKind::Count),
        ReportBasis::column("amount", "Amount", "金额", ColumnKind::Money),
        ReportBasis::column("weighted", "Weighted", "加权金额", ColumnKind::Money),
        ReportBasis::column("unknown_chance", "Chance unknown", "赢率未知", ColumnKind::Count),
        ReportBasis::column("on_hold", "On hold", "搁置", ColumnKind::Count),
        ReportBasis::column("entered", "Entered", "进入", ColumnKind::Count),
        ReportBasis::column("promoted", "Promoted", "升迁", ColumnKind::Count),
        ReportBasis::column("moved_back", "Moved back", "后退", ColumnKind::Count),
        ReportBasis::column("lost", "Lost", "输单", ColumnKind::Count),
        ReportBasis::column("other_ends", "Other ends", "其他结束", ColumnKind::Count),
        ReportBasis::column("still_here", "Still here", "仍在此", ColumnKind::Count),
        ReportBasis::column("conversion", "Conversion", "升迁率", ColumnKind::Percent),
        ReportBasis::column("target_rate", "Target", "目标升迁率", ColumnKind::Percent),
        ReportBasis::column("stay_n", "n", "n", ColumnKind::Count),
        ReportBasis::column("stay_mean", "Mean days", "平均天数", ColumnKind::Days),
        ReportBasis::column("stay_median", "Median days", "中位天数", ColumnKind::Days),
        ReportBasis::column("expected_days", "Expected days", "标准天数", ColumnKind::Count) };
}

ReportRow rowOf(const QString& key, ReportCell head, const StageFigures& stage)
{
    return { key,
        { std::move(head), ReportCell::ofCount(stage.open.count), ReportCell::ofMoney(stage.open.sums),
            ReportCell::ofMoney(stage.weighted.sums), ReportCell::ofCount(stage.weighted.unknown.count),
            ReportCell::ofCount(stage.onHold), ReportCell::ofCount(stage.entered), ReportCell::ofCount(stage.promoted),
            ReportCell::ofCount(stage.movedBack), ReportCell::ofCount(stage.lost), ReportCell::ofCount(stage.otherEnds),
            ReportCell::ofCount(stage.stillHere), ReportCell::ofRate(stage.conversion),
            ReportCell::ofBasisPoints(stage.targetRate), ReportCell::ofCount(stage.stay.n()),
            ReportCell::ofDays(stage.stay.mean, stage.stay.n()), ReportCell::ofDays(stage.stay.median, stage.stay.n()),
            ReportCell::ofOptionalCount(stage.expectedDays) } };
}

/// Ends of deals that were never seen in a stage: no conversion can be computed from them.
ReportRow unknownRow(const FunnelResult& funnel, size_t width)
{
    ReportRow row { u"unknown"_s, std::vector<ReportCell>(width) };
    row.cells[0] = ReportCell::ofLabel(ReportBasis::label("(stage unknown)", "（阶段未知）"));
    row.cells[7] = ReportCell::ofCount(funnel.wonFromUnknown);
    row.cells[9] = ReportCell::ofCount(funnel.lostFromUnknown);
    row.cells[10] = ReportCell::ofCount(funnel.otherFromUnknown);
    return row;
}

void addFigures(ReportResult& report, const FunnelResult& funnel)
{
    report.figures = { ReportBasis::figure("win_rate", "Win rate", "机会成功率", ColumnKind::Percent,
                           ReportCell::ofRate(funnel.winRate)),
        ReportBasis::figure("won", "Won deals", "赢单数", ColumnKind::Count, ReportCell::ofCount(funnel.won.count)),
        ReportBasis::figure(
            "won_amount", "Won amount", "赢单金额", ColumnKind::Money, ReportCell::ofMoney(funnel.won.sums)),
        ReportBasis::figure("lost", "Lost deals", "输单数", ColumnKind::Count, ReportCell::ofCount(funnel.lost.count)),
        ReportBasis::figure("cycle_median", "Median days to win", "赢单周期中位数（天）", ColumnKind::Days,
            ReportCell::ofDays(funnel.cycleMedian, funnel.cycleN)),
        ReportBasis::figure("weighted", "Weighted open amount", "进行中加权金额", ColumnKind::Money,
            ReportCell::ofMoney(funnel.totals.weighted.sums)) };
}

void addNotes(ReportResult& report, const FunnelResult& funnel)
{
    // All words are put in at once: a name may hold a % of its own.
    if (const auto& worst = funnel.bottleneck) {
        const QString rate = worst->conversion.percent(2);
        const QString others = worst->others.isDefined() ? worst->others.percent(2) : u"–"_s;
        const QString promoted = QString::number(worst->conversion.numerator);
        const QString of = QString::number(worst->conversion.denominator);
        report.notes.push_back({ u"bottleneck"_s,
            { u"Bottleneck: %1 converts %2 % (%3 of %4); the other stages together %5 %."_s.arg(
                  worst->name, rate, promoted, of, others),
                u"瓶颈：“%1”升迁率 %2%（%4 个中的 %3 个）；其他阶段合计 %5%。"_s.arg(
                    worst->name, rate, promoted, of, others) },
            worst->conversion.denominator });
    }
    if (const auto& longest = funnel.longestStay) {
        const QString days = longest->stay.mean.text(2);
        const QString n = QString::number(longest->stay.n());
        report.notes.push_back({ u"longest_stay"_s,
            { u"Longest stay: %1, %2 days on average (n = %3)."_s.arg(longest->name, days, n),
                u"耗时最长：“%1”，平均 %2 天（n = %3）。"_s.arg(longest->name, days, n) },
            longest->stay.n() });
    }
    ReportBasis::note(report, "unknown_chance", funnel.totals.weighted.unknown.count,
        "%1 open deals have no chance; they are not in the weighted amount.",
        "%1 个进行中的机会没有赢率，未计入加权金额。");
    ReportBasis::note(report, "without_amount", funnel.totals.open.withoutAmount, "%1 open deals have no amount.",
        "%1 个进行中的机会没有金额。");
    ReportBasis::note(report, "from_unknown", funnel.wonFromUnknown + funnel.lostFromUnknown + funnel.otherFromUnknown,
        "%1 deals came to their end without being seen in a stage (imports); they are in no conversion.",
        "%1 个机会未经任何阶段直接结束（导入），不计入升迁率。");
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto funnel = Funnel(reader).compute(scope);
    if (!funnel) return funnel.error();
    const ReportBasis basis(reader);
    ReportScope shown = scope;
    shown.pipeline = funnel->pipeline;
    ReportResult report = basis.start(u"funnel"_s, by, ReportBasis::label("Funnel", "销售管线"), shown);
    report.columns = columns();
    for (const StageFigures& stage : funnel->stages)
        report.rows.push_back(rowOf(stage.stage.toString(), ReportCell::ofText(stage.name, stage.stage), stage));
    if (funnel->wonFromUnknown + funnel->lostFromUnknown + funnel->otherFromUnknown > 0)
        report.rows.push_back(unknownRow(*funnel, report.columns.size()));
    report.totals = rowOf(u"total"_s, ReportBasis::totalCell(), funnel->totals);
    addFigures(report, *funnel);
    addNotes(report, *funnel);
    report.formula = ReportBasis::label(
        "conversion = promoted ÷ (promoted + lost from here), moves in the period; weighted = Σ amount × chance of "
        "open "
        "deals; days = leaving − entering of promoted visits; win rate = won ÷ (won + lost), ended in the period",
        "升迁率 = 升迁数 ÷（升迁数 + 在此阶段输单数），按期间内的变动；加权金额 = Σ 进行中机会金额 × 赢率；天数 = "
        "升迁离开日 − "
        "进入日；机会成功率 = 赢单数 ÷（赢单数 + 输单数），按期间内结束");
    return report;
}

FunnelFigure figureOf(const QString& row, const QString& column)
{
    const bool unknown = row == u"unknown"_s;
    if (column == u"unknown_chance"_s) return FunnelFigure::UnknownChance;
    if (column == u"on_hold"_s) return FunnelFigure::OnHold;
    if (column == u"entered"_s) return FunnelFigure::Entered;
    if (column == u"promoted"_s) return unknown ? FunnelFigure::WonFromUnknown : FunnelFigure::Promoted;
    if (column == u"moved_back"_s) return FunnelFigure::MovedBack;
    if (column == u"lost"_s) return unknown ? FunnelFigure::LostFromUnknown : FunnelFigure::Lost;
    if (column == u"other_ends"_s) return unknown ? FunnelFigure::OtherFromUnknown : FunnelFigure::OtherEnds;
    if (column == u"still_here"_s) return FunnelFigure::StillHere;
    if (column == u"conversion"_s) return FunnelFigure::Promoted;
    return column.startsWith(u"stay"_s) ? FunnelFigure::Stay : FunnelFigure::Open;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By, const ReportScope& scope, const QString& row, const QString& column)
{
    RecordId stage;
    if (row != u"total"_s && row != u"unknown"_s) {
        const auto id = RecordId::parse(row);
        if (!id) return Error { ErrorCode::Invalid, row };
        stage = *id;
    }
    return Funnel(reader).dealsBehind(scope, stage, figureOf(row, column));
}

} // namespace

BuiltInReport funnelReport()
{
    return { { u"funnel"_s, ReportBasis::label("Funnel", "销售管线"), { u"none"_s } }, run, dealsBehind };
}

} // namespace fairlead
