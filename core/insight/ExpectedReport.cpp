#include "insight/BuiltInReports.h"

#include "insight/ExpectedResult.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

std::vector<ReportColumn> columns()
{
    const auto column = &ReportBasis::column;
    return { ReportBasis::stageColumn(), column("open", "Open", "进行中", ColumnKind::Count),
        column("amount", "Amount", "金额", ColumnKind::Money),
        column("conversion", "Conversion", "升迁率", ColumnKind::Percent),
        column("to_win", "From here to won", "由此至赢单", ColumnKind::Percent),
        column("winners", "Times measured on", "测时样本", ColumnKind::Count),
        column("in_time", "In time", "期内完成", ColumnKind::Percent),
        column("expected_deals", "Won deals expected", "预计赢单数", ColumnKind::Number),
        column("expected", "Amount expected", "预计金额", ColumnKind::Money) };
}

ReportRow rowOf(const ExpectedStage& stage)
{
    ReportRow row { stage.stage.toString(), { ReportCell::ofText(stage.name, stage.stage) } };
    row.cells.push_back(ReportCell::ofCount(stage.open.count));
    row.cells.push_back(ReportCell::ofMoney(stage.open.sums));
    row.cells.push_back(ReportCell::ofRate(stage.conversion));
    row.cells.push_back(ReportCell::ofDays(stage.toWin));
    row.cells.push_back(ReportCell::ofCount(stage.winners));
    row.cells.push_back(ReportCell::ofDays(stage.inTime));
    row.cells.push_back(ReportCell::ofDays(stage.deals));
    row.cells.push_back(stage.deals.isDefined() ? ReportCell::ofMoney(stage.money) : ReportCell());
    for (size_t i : { size_t(4), size_t(6), size_t(7), size_t(8) })
        row.cells[i].small = !row.cells[i].blank && stage.isSmall;
    return row;
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto answer = ExpectedResult(reader).compute(scope);
    if (!answer) return answer.error();
    ReportScope shown = scope;
    shown.pipeline = answer->pipeline;
    ReportResult report = ReportBasis(reader).start(
        u"expected"_s, by, ReportBasis::label("Expected result of the funnel", "管线预计结果"), shown);
    report.inputs.push_back({ u"measured"_s, ReportBasis::label("Rates and times of", "升迁率与耗时取自"),
        answer->measured.from.toString(Qt::ISODate) + u".."_s + answer->measured.to.toString(Qt::ISODate) });
    report.columns = columns();
    qint64 open = 0;
    for (const ExpectedStage& stage : answer->stages) {
        report.rows.push_back(rowOf(stage));
        open += stage.open.count;
    }
    report.totals = ReportRow { u"total"_s, std::vector<ReportCell>(report.columns.size()) };
    report.totals->cells[0] = ReportBasis::totalCell();
    report.totals->cells[1] = ReportCell::ofCount(open);
    report.totals->cells[7] = ReportCell::ofDays(answer->deals);
    report.totals->cells[8] = ReportCell::ofMoney(answer->money);
    ReportBasis::note(report, "on_hold", answer->onHold, "%1 open deals are on hold; nothing is expected of them.",
        "%1 个进行中的机会处于搁置，不作预计。");
    ReportBasis::note(report, "without_rate", answer->withoutRate,
        "%1 open deals are in stages from which the way to winning was never measured; they are in no sum.",
        "%1 个进行中的机会所在阶段没有可用的升迁率，未计入。");
    ReportBasis::note(report, "without_amount", answer->withoutAmount,
        "%1 open deals have no amount; they count in the deals only.", "%1 个进行中的机会没有金额，仅计入数量。");
    report.formula = ReportBasis::label(
        "expected = Σ amount × from here to won × chance in time of open deals that are not on hold; from here to won "
        "= "
        "product of the measured conversions of this stage and the later ones; chance in time = of the won that took "
        "longer from entering this stage than the deal has been there, the part that was won within the days left; "
        "both "
        "measured over twelve months, of the whole pipeline",
        "预计 = Σ 金额 × 由此至赢单 × 期内完成的可能性，仅含未搁置的进行中机会；由此至赢单 = "
        "本阶段及其后各阶段实测升迁率之积；期内完成 = "
        "从进入本阶段起耗时长于该机会已停留天数的赢单中，在剩余天数内赢单的比例；均按整条管线近十二个月实测");
    return report;
}

ExpectedResult::Part partOf(const QString& column)
{
    if (column == u"conversion"_s) return ExpectedResult::Part::Rate;
    if (column == u"to_win"_s) return ExpectedResult::Part::WayToWin;
    return column == u"winners"_s ? ExpectedResult::Part::Winners : ExpectedResult::Part::Open;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By, const ReportScope& scope, const QString& row, const QString& column)
{
    RecordId stage;
    if (row != u"total"_s) {
        const auto id = RecordId::parse(row);
        if (!id) return Error { ErrorCode::Invalid, row };
        stage = *id;
    }
    return ExpectedResult(reader).dealsBehind(scope, stage, partOf(column));
}

} // namespace

BuiltInReport expectedReport()
{
    return { { u"expected"_s, ReportBasis::label("Expected result of the funnel", "管线预计结果"), { u"none"_s } }, run,
        dealsBehind };
}

} // namespace fairlead
