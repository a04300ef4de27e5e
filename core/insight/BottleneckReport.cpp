#include "insight/BuiltInReports.h"

#include "insight/BottleneckFinder.h"
#include "insight/StageRows.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

std::vector<ReportColumn> columns()
{
    const auto column = &ReportBasis::column;
    return { ReportBasis::stageColumn(), column("n", "Promoted + lost", "升迁+输单", ColumnKind::Count),
        column("conversion", "Conversion", "升迁率", ColumnKind::Percent),
        column("target_rate", "Target", "目标升迁率", ColumnKind::Percent),
        column("before", "Period before", "上期升迁率", ColumnKind::Percent),
        column("target_deals", "Won more at target", "达到目标可多赢单", ColumnKind::Number),
        column("target_gain", "Gain at target", "达到目标可增金额", ColumnKind::Money),
        column("before_deals", "Won more at last rate", "恢复上期可多赢单", ColumnKind::Number),
        column("before_gain", "Gain at last rate", "恢复上期可增金额", ColumnKind::Money),
        column("stay_n", "n", "n", ColumnKind::Count), column("stay_mean", "Mean days", "平均天数", ColumnKind::Days),
        column("expected_days", "Expected days", "标准天数", ColumnKind::Count),
        column("stay_before", "Mean days before", "上期平均天数", ColumnKind::Days) };
}

void addGain(ReportRow& row, const StageGain& gain, bool small)
{
    ReportCell deals = ReportCell::ofDays(gain.deals);
    ReportCell money = gain.deals.isDefined() ? ReportCell::ofMoney(gain.money) : ReportCell();
    deals.small = !deals.blank && small;
    money.small = !money.blank && small;
    row.cells.push_back(std::move(deals));
    row.cells.push_back(std::move(money));
}

ReportRow rowOf(const StageMeasure& stage)
{
    ReportRow row { stage.stage.toString(), { ReportCell::ofText(stage.name, stage.stage) } };
    row.cells.push_back(ReportCell::ofCount(stage.conversion.denominator));
    row.cells.push_back(ReportCell::ofRate(stage.conversion));
    row.cells.push_back(ReportCell::ofBasisPoints(stage.targetRate));
    row.cells.push_back(ReportCell::ofRate(stage.before));
    addGain(row, stage.atTarget, stage.isSmall());
    addGain(row, stage.asBefore, stage.isSmall() || stage.before.denominator < smallSample);
    row.cells.push_back(ReportCell::ofCount(stage.stay.n()));
    row.cells.push_back(ReportCell::ofDays(stage.stay.mean, stage.stay.n()));
    row.cells.push_back(ReportCell::ofOptionalCount(stage.expectedDays));
    row.cells.push_back(ReportCell::ofDays(stage.stayBefore.mean, stage.stayBefore.n()));
    return row;
}

void addFigures(ReportResult& report, const BottleneckResult& result)
{
    const auto cell = [&](int index) {
        if (index < 0) return ReportCell();
        const StageMeasure& stage = result.stages[size_t(index)];
        return ReportCell::ofText(stage.name, stage.stage);
    };
    report.figures
        = { ReportBasis::figure("worst", "Lowest conversion", "升迁率最低", ColumnKind::Text, cell(result.worst)),
              ReportBasis::figure("slowest", "Longest stay", "耗时最长", ColumnKind::Text, cell(result.slowest)),
              ReportBasis::figure("furthest_below", "Most below its target", "低于目标最多", ColumnKind::Text,
                  cell(result.furthestBelow)) };
}

QString percentOf(const Ratio& ratio) { return ratio.isDefined() ? ratio.percent(1) + u'%' : u"–"_s; }

/// The sentences; all words are put in at once, since a name may hold a % of its own.
void addSentences(ReportResult& report, const BottleneckResult& result)
{
    if (result.worst >= 0) {
        const StageMeasure& worst = result.stages[size_t(result.worst)];
        const Ratio target = worst.targetRate ? Ratio { *worst.targetRate, 10000 } : Ratio();
        const QString rate = percentOf(worst.conversion);
        const QString promoted = QString::number(worst.conversion.numerator);
        const QString of = QString::number(worst.conversion.denominator);
        report.notes.push_back({ u"bottleneck"_s,
            { u"Bottleneck: %1 converts %2 (%3 of %4); target %5, period before %6, the other stages together %7."_s
                    .arg(worst.name, rate, promoted, of, percentOf(target), percentOf(worst.before),
                        percentOf(result.others)),
                u"瓶颈：“%1”升迁率 %2（%4 个中的 %3 个）；目标 %5，上期 %6，其他阶段合计 %7。"_s.arg(worst.name, rate,
                    promoted, of, percentOf(target), percentOf(worst.before), percentOf(result.others)) },
            worst.conversion.denominator });
    }
    if (result.furthestBelow >= 0 && result.furthestBelow != result.worst) {
        const StageMeasure& below = result.stages[size_t(result.furthestBelow)];
        const QString rate = percentOf(below.conversion);
        const QString target = percentOf({ *below.targetRate, 10000 });
        report.notes.push_back({ u"furthest_below"_s,
            { u"Most below its target: %1 converts %2, its target is %3."_s.arg(below.name, rate, target),
                u"低于目标最多：“%1”升迁率 %2，目标 %3。"_s.arg(below.name, rate, target) },
            below.conversion.denominator });
    }
    if (result.slowest < 0) return;
    const StageMeasure& slow = result.stages[size_t(result.slowest)];
    const QString expected = slow.expectedDays ? QString::number(*slow.expectedDays) : u"–"_s;
    const QString before = slow.stayBefore.n() ? slow.stayBefore.mean.text(1) : u"–"_s;
    report.notes.push_back({ u"longest_stay"_s,
        { u"Longest stay: %1, %2 days on average (n = %3); expected %4, period before %5."_s.arg(
              slow.name, slow.stay.mean.text(1), QString::number(slow.stay.n()), expected, before),
            u"耗时最长：“%1”，平均 %2 天（n = %3）；标准 %4，上期 %5。"_s.arg(
                slow.name, slow.stay.mean.text(1), QString::number(slow.stay.n()), expected, before) },
        slow.stay.n() });
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = BottleneckFinder(reader).compute(scope);
    if (!result) return result.error();
    ReportScope shown = scope;
    shown.pipeline = result->pipeline;
    ReportResult report
        = ReportBasis(reader).start(u"bottleneck"_s, by, ReportBasis::label("Bottleneck", "瓶颈"), shown);
    if (result->before)
        report.inputs.push_back({ u"before"_s, ReportBasis::label("Compared with", "对比期间"),
            result->before->from.toString(Qt::ISODate) + u".."_s + result->before->to.toString(Qt::ISODate) });
    report.columns = columns();
    Ratio all;
    for (const StageMeasure& stage : result->stages) {
        report.rows.push_back(rowOf(stage));
        all = { all.numerator + stage.conversion.numerator, all.denominator + stage.conversion.denominator };
    }
    report.totals = ReportRow { u"total"_s, std::vector<ReportCell>(report.columns.size()) };
    report.totals->cells[0] = ReportBasis::totalCell();
    report.totals->cells[1] = ReportCell::ofCount(all.denominator);
    report.totals->cells[2] = ReportCell::ofRate(all);
    addFigures(report, *result);
    addSentences(report, *result);
    report.formula = ReportBasis::label("named are the stage with the lowest conversion and the one with the longest "
                                        "mean stay, of those with ten cases; "
                                        "won more = (promoted + lost from here) × (other rate − conversion) × product "
                                        "of the later stages' conversions; "
                                        "gain = won more × mean won amount of the period",
        "在至少十例的阶段中指出升迁率最低者与平均耗时最长者；可多赢单 =（升迁数 + 在此输单数）×（另一升迁率 − "
        "升迁率）× 后续各阶段升迁率之积；"
        "可增金额 = 可多赢单 × 期间平均赢单金额");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto place = StageRows::placeOf(reader, scope, by, row);
    if (!place) return place.error();
    const bool stay = column.startsWith(u"stay"_s) || column == u"expected_days"_s;
    std::vector<StudyFigure> figures { StudyFigure::Promoted };
    if (!stay) figures.push_back(StudyFigure::Lost);
    ReportScope asked = scope;
    if (column == u"before"_s || column == u"stay_before"_s) {
        const auto result = BottleneckFinder(reader).compute(scope);
        if (!result) return result.error();
        if (!result->before) return std::vector<RecordId>();
        asked.period = *result->before;
    }
    return StageStudy::dealsBehind(reader, asked, by, { place->stage, figures, {}, { 0, -1 } });
}

} // namespace

BuiltInReport bottleneckReport()
{
    return { { u"bottleneck"_s, ReportBasis::label("Bottleneck", "瓶颈"), { u"none"_s } }, run, dealsBehind };
}

} // namespace fairlead
