#include "insight/BuiltInReports.h"

#include "insight/PipelineVersions.h"
#include "insight/FigureMarks.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Part = PipelineVersions::Part;

const Label& title()
{
    static const Label words = ReportBasis::label("Versions of a pipeline", "管线版本对比");
    return words;
}

/// What a figure of a version stands for, and whether much of it is good; the stages follow.
struct Figure
{
    const char* key;
    const char* en;
    const char* zh;
    ColumnKind kind;
    Part part;
    std::optional<Aim> aim = {};
};

const Figure figures[] = { { "came", "Deals entered", "进入机会数", ColumnKind::Count, Part::Came },
    { "open", "Still open", "仍进行", ColumnKind::Count, Part::Open },
    { "won", "Won", "赢单", ColumnKind::Count, Part::Won }, { "lost", "Lost", "输单", ColumnKind::Count, Part::Lost },
    { "other", "Other ends", "其他结束", ColumnKind::Count, Part::Other },
    { "n", "Won + lost", "赢单+输单", ColumnKind::Count, Part::WonAndLost },
    { "win_rate", "Win rate", "成功率", ColumnKind::Percent, Part::WonAndLost, Aim::High },
    { "won_amount", "Won amount", "赢单金额", ColumnKind::Money, Part::Amount },
    { "mean_won", "Mean won amount", "平均赢单金额", ColumnKind::Money, Part::Amount, Aim::High },
    { "cycle_n", "n", "n", ColumnKind::Count, Part::Cycle },
    { "cycle", "Median cycle days", "周期中位天数", ColumnKind::Days, Part::Cycle, Aim::Low } };

QString stageKey(size_t stage) { return u"stage_%1"_s.arg(stage + 1); }

std::vector<ReportColumn> columns(const VersionsResult& result)
{
    ReportColumn version = ReportBasis::column("version", "Version", "版本", ColumnKind::Text);
    version.recordType = u"pipeline"_s;
    std::vector<ReportColumn> columns { version };
    for (const Figure& figure : figures)
        columns.push_back(ReportBasis::column(figure.key, figure.en, figure.zh, figure.kind));
    for (size_t i = 0; i < result.stages.size(); ++i)
        columns.push_back(
            { stageKey(i), { result.stages[i].name, result.stages[i].name }, ColumnKind::Percent, {}, false });
    return columns;
}

ReportRow rowOf(const QString& key, ReportCell head, const VersionFindings& version)
{
    ReportRow row { key, { std::move(head) } };
    for (const qint64 count :
        { version.came, version.open, version.won, version.lost, version.other, version.won + version.lost })
        row.cells.push_back(ReportCell::ofCount(count));
    row.cells.push_back(ReportCell::ofRate(version.winRate()));
    row.cells.push_back(ReportCell::ofMoney(version.wonAmount));
    ReportCell mean = version.meanWon.isEmpty() ? ReportCell() : ReportCell::ofMoney(version.meanWon);
    mean.small = !mean.blank && version.wonWithAmount < smallSample;
    row.cells.push_back(std::move(mean));
    row.cells.push_back(ReportCell::ofCount(version.cycle.n()));
    row.cells.push_back(ReportCell::ofDays(version.cycle.median(), version.cycle.n()));
    for (const Ratio& rate : version.stages)
        row.cells.push_back(ReportCell::ofRate(rate));
    if (version.isYoung())
        for (ReportCell& cell : row.cells)
            cell.young = !cell.blank && (cell.ratio.isDefined() || !cell.money.isEmpty());
    return row;
}

/// Each version against the one before it.
void compareInOrder(std::vector<ReportRow>& rows)
{
    for (size_t row = 1; row < rows.size(); ++row)
        for (size_t column = 1; column < rows[row].cells.size(); ++column) {
            const auto aim = column <= std::size(figures) ? figures[column - 1].aim : Aim::High;
            if (aim) markFigure(rows[row].cells[column], rows[row - 1].cells[column], *aim);
        }
}

void addNotes(ReportResult& report, const VersionsResult& result)
{
    const qint64 young = std::count_if(result.versions.begin(), result.versions.end(),
        [](const VersionFindings& version) { return version.isYoung(); });
    ReportBasis::note(report, "young_versions", young,
        "Still young (%1): more than half of the deals of a version are open, and what has ended is what ends quickly.",
        "时间尚短的版本（%1 个）：过半数机会仍在进行，已结束的多为周期短的机会。");
    for (const QString& pair : result.renamed)
        report.notes.push_back({ u"renamed_stage"_s,
            { u"Compared by their place: %1."_s.arg(pair), u"按位置对应：%1。"_s.arg(pair) }, 1 });
    if (result.versions.size() < 2)
        report.notes.push_back({ u"one_version"_s,
            ReportBasis::label("There is one version only. Page Pipelines, New version, begins the next one.",
                "目前仅有一个版本；在“销售管线”页用“新版本”开始下一个版本。"),
            1 });
    noteMarks(report, ReportBasis::label("the version before", "上一版本"));
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = PipelineVersions(reader).compute(scope);
    if (!result) return result.error();
    ReportScope shown = scope;
    shown.pipeline = result->pipeline;
    ReportResult report = ReportBasis(reader).start(u"versions"_s, by, title(), shown);
    report.inputs.push_back({ u"family"_s, ReportBasis::label("Versions of", "版本所属"), result->family });
    report.columns = columns(*result);
    for (const VersionFindings& version : result->versions)
        report.rows.push_back(
            rowOf(version.pipeline.toString(), ReportCell::ofText(version.name, version.pipeline), version));
    compareInOrder(report.rows);
    report.totals = rowOf(u"total"_s, ReportBasis::totalCell(), result->total);
    addNotes(report, *result);
    report.formula = ReportBasis::label(
        "deals that came into the version in the period, and what has become of them since; win rate = won ÷ (won + "
        "lost); median cycle: opened on to closed on, of the won; each stage: promoted ÷ (promoted + lost from it), "
        "visits of these deals; stages correspond by name, what is left between them by order",
        "期间内进入该版本的机会及其至今结果；成功率 = 赢单 ÷（赢单 + 输单）；周期中位数按赢单从立项到结束的天数；"
        "各阶段 = 升迁数 ÷（升迁数 + 在此输单数），按这些机会的停留；阶段按名称对应，其余按顺序对应");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By, const ReportScope& scope, const QString& row, const QString& column)
{
    std::optional<RecordId> version;
    if (row != u"total"_s) {
        const auto id = RecordId::parse(row);
        if (!id) return Error { ErrorCode::Invalid, row };
        version = *id;
    }
    if (column.startsWith(u"stage_"_s))
        return PipelineVersions(reader).dealsBehind(
            scope, version, Part::Stage, size_t(std::max(1, column.mid(6).toInt()) - 1));
    const auto found = std::find_if(std::begin(figures), std::end(figures),
        [&column](const Figure& figure) { return column == QLatin1String(figure.key); });
    return PipelineVersions(reader).dealsBehind(scope, version, found == std::end(figures) ? Part::Came : found->part);
}

} // namespace

BuiltInReport versionsReport() { return { { u"versions"_s, title(), { u"none"_s } }, run, dealsBehind }; }

} // namespace fairlead
