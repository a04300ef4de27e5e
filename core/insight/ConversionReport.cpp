#include "insight/BuiltInReports.h"

#include "insight/StageRows.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

void addColumns(std::vector<ReportColumn>& columns)
{
    const auto add = [&columns](const char* key, const char* en, const char* zh, ColumnKind kind) {
        columns.push_back(ReportBasis::column(key, en, zh, kind));
    };
    add("entered", "Entered", "进入", ColumnKind::Count);
    add("promoted", "Promoted", "升迁", ColumnKind::Count);
    add("moved_back", "Moved back", "后退", ColumnKind::Count);
    add("lost", "Lost", "输单", ColumnKind::Count);
    add("other_ends", "Other ends", "其他结束", ColumnKind::Count);
    add("still_here", "Still here", "仍在此", ColumnKind::Count);
    add("conversion", "Conversion", "升迁率", ColumnKind::Percent);
    add("target_rate", "Target", "目标升迁率", ColumnKind::Percent);
    add("cohort", "Promoted of entered", "进入后升迁率", ColumnKind::Percent);
    add("stay_p80", "80 % promoted within days", "80%升迁所需天数", ColumnKind::Days);
    add("reached", "Reached", "到达", ColumnKind::Count);
    add("cumulative", "Reached of all that came", "累计到达率", ColumnKind::Percent);
}

void addCounts(ReportRow& row, const StageFindings& stage)
{
    for (StudyFigure figure : { StudyFigure::Entered, StudyFigure::Promoted, StudyFigure::MovedBack, StudyFigure::Lost,
             StudyFigure::Other, StudyFigure::StillHere })
        row.cells.push_back(ReportCell::ofCount(stage.count(figure)));
    row.cells.push_back(ReportCell::ofRate(stage.conversion()));
}

ReportCell cohortCell(const StageFindings& stage, bool ripe)
{
    ReportCell cell
        = ReportCell::ofRate({ stage.count(StudyFigure::CohortPromoted), stage.count(StudyFigure::Entered) });
    cell.young = !cell.blank && !ripe;
    return cell;
}

ReportRow totalsOf(const StageRows& rows, const StageStudy& study)
{
    StageFindings sum;
    for (int stage : study.stages())
        for (size_t i = 0; i < StageFindings::figures; ++i)
            sum.counts[i] += study.total().stages[size_t(stage)].counts[i];
    sum.counts[size_t(StudyFigure::Entered)] = study.total().came;
    ReportRow row = rows.totals();
    addCounts(row, sum);
    row.cells.insert(row.cells.end(), 3, {});
    row.cells.push_back(ReportCell::ofCount(study.total().cameAndWon));
    row.cells.push_back(ReportCell::ofRate({ study.total().cameAndWon, study.total().came }));
    return row;
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto study = StageStudy::of(reader, scope, by);
    if (!study) return study.error();
    const StageRows rows(reader, **study, by);
    ReportResult report = rows.start(u"conversion"_s, ReportBasis::label("Stage conversion", "阶段升迁率"), scope);
    addColumns(report.columns);
    qint64 young = 0;
    rows.each([&](const std::optional<GroupKey>& group, int stage, const StageFindings& findings, ReportRow row) {
        const qint64 came = group ? (*study)->group(*group).came : (*study)->total().came;
        addCounts(row, findings);
        row.cells.push_back(ReportCell::ofBasisPoints((*study)->table().at(stage).targetRate));
        row.cells.push_back(cohortCell(findings, (*study)->isRipe(stage, rows.cohortEnd(group))));
        young += row.cells.back().young;
        const DayHistogram& pace = (*study)->pace(stage);
        row.cells.push_back(ReportCell::ofDays(pace.percentile(80), pace.n()));
        row.cells.push_back(ReportCell::ofCount(findings.count(StudyFigure::Reached)));
        row.cells.push_back(ReportCell::ofRate({ findings.count(StudyFigure::Reached), came }));
        report.rows.push_back(std::move(row));
    });
    report.totals = totalsOf(rows, **study);
    ReportBasis::note(report, "young_cohorts", young,
        "%1 rates of those who entered are too young: four of five promotions take longer than the last of them have "
        "had.",
        "%1 个按进入计算的升迁率时间尚短：最后进入者所经天数不足五分之四升迁所需的天数。");
    report.formula = ReportBasis::label(
        "conversion = promoted ÷ (promoted + lost from here), moves in the period; promoted of entered = visits begun "
        "in the period and promoted since ÷ visits begun in it; reached of all that came = deals that came into the "
        "pipeline in the period and reached this stage or a later one ÷ all of them; total: those that came, and won",
        "升迁率 = 升迁数 ÷（升迁数 + 在此阶段输单数），按期间内的变动；进入后升迁率 = 期间内进入且其后升迁数 ÷ "
        "期间内进入数；累计到达率 = 期间内进入管线且到达本阶段或更后阶段的机会 ÷ "
        "期间内进入管线的全部机会；合计：进入管线数与其中赢单数");
    return report;
}

std::vector<StudyFigure> figuresOf(const QString& column)
{
    if (column == u"promoted"_s) return { StudyFigure::Promoted };
    if (column == u"moved_back"_s) return { StudyFigure::MovedBack };
    if (column == u"lost"_s) return { StudyFigure::Lost };
    if (column == u"other_ends"_s) return { StudyFigure::Other };
    if (column == u"still_here"_s) return { StudyFigure::StillHere };
    if (column == u"conversion"_s) return { StudyFigure::Promoted, StudyFigure::Lost };
    if (column == u"cohort"_s) return { StudyFigure::CohortPromoted };
    if (column == u"reached"_s || column == u"cumulative"_s) return { StudyFigure::Reached };
    return { StudyFigure::Entered };
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto place = StageRows::placeOf(reader, scope, by, row);
    if (!place) return place.error();
    if (column == u"stay_p80"_s) { // measured on everybody's, whatever the period
        ReportScope any = scope;
        any.period = {};
        return StageStudy::dealsBehind(
            reader, any, By::None, { place->stage, { StudyFigure::Promoted }, {}, { 0, -1 } });
    }
    const std::vector<StudyFigure> figures = figuresOf(column);
    const bool won = figures.front() == StudyFigure::Reached;
    if (place->stage < 0 && (won || figures.front() == StudyFigure::Entered))
        return StageStudy::dealsThatCame(reader, scope, by, place->group, won);
    return StageStudy::dealsBehind(reader, scope, by, { place->stage, figures, place->group, { 0, -1 } });
}

} // namespace

BuiltInReport conversionReport()
{
    return { { u"conversion"_s, ReportBasis::label("Stage conversion", "阶段升迁率"), StageStudy::splits() }, run,
        dealsBehind };
}

} // namespace fairlead
