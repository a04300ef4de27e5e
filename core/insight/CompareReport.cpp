#include "insight/BuiltInReports.h"

#include "insight/SalesCycle.h"
#include "insight/StageStudy.h"
#include "insight/FigureMarks.h"
#include "insight/TeamComparison.h"
#include "insight/Velocity.h"
#include "insight/WinRate.h"
#include "insight/WonAmount.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

ReportCell moneyCell(const QList<Money>& money, bool small)
{
    if (money.isEmpty()) return {};
    ReportCell cell = ReportCell::ofMoney(money);
    cell.small = small;
    return cell;
}

ReportRow rowOf(const QString& key, ReportCell head, const ComparedGroup& group)
{
    return { key,
        { std::move(head), ReportCell::ofCount(group.won + group.lost), ReportCell::ofRate(group.winRate()),
            ReportCell::ofCount(group.won), ReportCell::ofMoney(group.wonAmount),
            moneyCell(group.meanWon, group.won < smallSample), ReportCell::ofCount(group.cycle.denominator),
            ReportCell::ofDays(group.cycle, group.cycle.denominator), ReportCell::ofCount(group.conversion.denominator),
            ReportCell::ofRate(group.conversion), ReportCell::ofCount(group.qualified),
            moneyCell(group.perDay, group.isSmall) } };
}

std::vector<ReportColumn> columns(const ReportBasis& basis, By by)
{
    const auto column = &ReportBasis::column;
    return { basis.groupColumn(by), column("n", "Won + lost", "赢单+输单", ColumnKind::Count),
        column("win_rate", "Win rate", "成功率", ColumnKind::Percent), column("won", "Won", "赢单", ColumnKind::Count),
        column("won_amount", "Won amount", "赢单金额", ColumnKind::Money),
        column("mean_won", "Mean won amount", "平均赢单金额", ColumnKind::Money),
        column("cycle_n", "n", "n", ColumnKind::Count), column("cycle", "Cycle days", "周期天数", ColumnKind::Days),
        column("moves", "Promoted + lost", "升迁+输单", ColumnKind::Count),
        column("conversion", "Conversion", "升迁率", ColumnKind::Percent),
        column("qualified", "Deals to work with", "可跟进机会数", ColumnKind::Count),
        column("velocity", "Money per day", "每日金额", ColumnKind::Money) };
}

QList<Money> dividedBy(const QList<Money>& sums, qint64 heads)
{
    QList<Money> parts;
    for (const Money& sum : sums)
        if (heads) parts.append({ scaleRounded(sum.minor, 1, heads), sum.currency });
    return parts;
}

/// Each row against the average: rates, means and days of all together, sums divided by the rows.
void compareWithAverage(ReportResult& report, const ComparisonResult& result)
{
    struct Figure
    {
        const char* column;
        Aim aim;
        bool isSum;
    };
    static constexpr Figure figures[]
        = { { "win_rate", Aim::High, false }, { "won_amount", Aim::High, true }, { "mean_won", Aim::High, false },
              { "cycle", Aim::Low, false }, { "conversion", Aim::High, false }, { "velocity", Aim::High, true } };
    if (report.rows.size() < 2) return;
    for (const Figure& figure : figures) {
        const auto column = size_t(report.columnOf(QString::fromLatin1(figure.column)));
        ReportCell average = report.totals->cells[column];
        if (figure.isSum) average.money = dividedBy(average.money, qint64(report.rows.size()));
        for (size_t row = 0; row < report.rows.size(); ++row) {
            // A sum of few deals says as little as their mean.
            const bool few = figure.isSum && result.groups[row].won < smallSample;
            if (!few && result.groups[row].key != GroupKey {})
                markFigure(report.rows[row].cells[column], average, figure.aim);
        }
    }
    noteMarks(report, ReportBasis::label("the average", "平均水平"));
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = TeamComparison(reader).compute(scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportResult report
        = basis.start(u"compare"_s, by, ReportBasis::label("People and teams side by side", "人员与团队对比"), scope);
    if (scope.pipeline.isNull())
        report.inputs.push_back({ u"conversion_of"_s, ReportBasis::label("Conversion of", "升迁率所属管线"),
            basis.recordCell(u"pipeline"_s, result->pipeline).text });
    report.columns = columns(basis, by);
    for (const ComparedGroup& group : result->groups)
        report.rows.push_back(rowOf(ReportBasis::keyText(group.key, by), basis.groupCell(group.key, by), group));
    report.totals = rowOf(u"total"_s, ReportCell::ofLabel(ReportBasis::label("All together", "整体")), result->total);
    const auto heads = qint64(result->groups.size());
    report.figures = { ReportBasis::figure("average_won", "Won amount on average", "平均每组赢单金额",
        ColumnKind::Money, ReportCell::ofMoney(dividedBy(result->total.wonAmount, heads))) };
    compareWithAverage(report, *result);
    report.formula = ReportBasis::label(
        "win rate, won amount, cycle and money per day as in their own reports, conversion = promoted ÷ (promoted + "
        "lost) "
        "over all stages of the pipeline, each for the same days and deals; the last row holds the averages to compare "
        "with; won amount on average = all ÷ rows, so money per day to compare with",
        "成功率、赢单金额、周期与每日金额同各自报表，升迁率 = 该管线各阶段升迁数 ÷（升迁数 + "
        "输单数），均按相同期间与机会；末行为用于对比的整体水平；平均每组赢单金额 = 合计 ÷ 行数，每日金额的对比亦同");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto key = ReportBasis::keyOf(row, by);
    if (!key) return key.error();
    if (column.startsWith(u"won"_s) || column == u"mean_won"_s)
        return WonAmount(reader).dealsBehind(Velocity::settled(scope, by), by, *key);
    if (column.startsWith(u"cycle"_s))
        return SalesCycle(reader).dealsBehind(Velocity::settled(scope, by), by, *key, SalesCycle::Part::Won);
    if (column == u"moves"_s || column == u"conversion"_s)
        return StageStudy::dealsBehind(
            reader, scope, by, { -1, { StudyFigure::Promoted, StudyFigure::Lost }, *key, { 0, -1 } });
    if (column == u"qualified"_s || column == u"velocity"_s) return Velocity(reader).qualifiedDeals(scope, by, *key);
    return WinRate(reader).dealsBehind(scope, by, *key, WinRate::Part::WonAndLost);
}

} // namespace

BuiltInReport compareReport()
{
    return { { u"compare"_s, ReportBasis::label("People and teams side by side", "人员与团队对比"),
                 { u"person"_s, u"team"_s } },
        run, dealsBehind };
}

} // namespace fairlead
