#include "insight/BuiltInReports.h"

#include "insight/StageRows.h"

#include <iterator>
#include <limits>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

struct Way
{
    const char* key;
    StudyFigure figure;
    const char* en;
    const char* zh;
};

constexpr Way ways[] = { { "promoted", StudyFigure::Promoted, "promoted", "升迁" },
    { "moved_back", StudyFigure::MovedBack, "moved back", "后退" }, { "lost", StudyFigure::Lost, "lost", "输单" },
    { "other_ends", StudyFigure::Other, "other ends", "其他结束" },
    { "open", StudyFigure::Open, "still here", "仍在此" } };

/// The bars of the histogram: each up to so many days.
constexpr int edges[] = { 3, 7, 14, 30, 60, 90, 180, std::numeric_limits<int>::max() };

int firstDay(size_t bin) { return bin ? edges[bin - 1] + 1 : 0; }

qint64 casesIn(const DayHistogram& days, size_t bin) { return days.between(firstDay(bin), edges[bin]); }

QString binKey(size_t bin)
{
    const int from = firstDay(bin);
    return bin + 1 == std::size(edges) ? u"days_%1"_s.arg(from) : u"days_%1_%2"_s.arg(from).arg(edges[bin]);
}

std::pair<int, int> binDays(const QString& key)
{
    for (size_t bin = 0; bin < std::size(edges); ++bin)
        if (key == binKey(bin)) return { firstDay(bin), edges[bin] };
    return { 0, -1 };
}

void addColumns(std::vector<ReportColumn>& columns)
{
    const auto add = [&columns](const char* key, const char* en, const char* zh, ColumnKind kind) {
        columns.push_back(ReportBasis::column(key, en, zh, kind));
    };
    add("way", "Way out", "去向", ColumnKind::Text);
    add("n", "n", "n", ColumnKind::Count);
    add("mean", "Mean days", "平均天数", ColumnKind::Days);
    add("median", "Median days", "中位天数", ColumnKind::Days);
    add("p80", "80 % within days", "80%不超过（天）", ColumnKind::Days);
    add("longest", "Longest", "最长", ColumnKind::Days);
    add("expected_days", "Expected days", "标准天数", ColumnKind::Count);
    add("over", "Over the limit", "超过标准", ColumnKind::Count);
    for (size_t bin = 0; bin < std::size(edges); ++bin) {
        const int from = firstDay(bin);
        const QString text
            = bin + 1 == std::size(edges) ? u"> %1"_s.arg(from - 1) : u"%1–%2"_s.arg(from).arg(edges[bin]);
        columns.push_back({ binKey(bin), { text, text }, ColumnKind::Count, {} });
    }
}

/// The limit is meant for those that go on; one that was lost or moved back has not kept it either way.
bool isLimited(StudyFigure figure) { return figure == StudyFigure::Promoted || figure == StudyFigure::Open; }

qint64 over(const DayHistogram& days, qint64 limit)
{
    return days.between(int(limit) + 1, std::numeric_limits<int>::max());
}

void addCells(ReportRow& row, const Way& way, const StageFindings& findings, const std::optional<qint64>& limit)
{
    const DayHistogram& days = findings.stay(way.figure);
    row.cells.push_back(ReportCell::ofLabel(ReportBasis::label(way.en, way.zh)));
    row.cells.push_back(ReportCell::ofCount(days.n()));
    for (const Ratio& figure : { days.mean(), days.median(), days.percentile(80) })
        row.cells.push_back(ReportCell::ofDays(figure, days.n()));
    row.cells.push_back(days.n() ? ReportCell::ofDays({ days.longest(), 1 }) : ReportCell());
    const bool limited = limit && isLimited(way.figure);
    row.cells.push_back(limited ? ReportCell::ofCount(*limit) : ReportCell());
    row.cells.push_back(limited ? ReportCell::ofCount(over(days, *limit)) : ReportCell());
    for (size_t bin = 0; bin < std::size(edges); ++bin)
        row.cells.push_back(ReportCell::ofCount(casesIn(days, bin)));
}

/// Of all stages together.
DayHistogram allOf(const StageStudy& study, const std::vector<StudyFigure>& figures)
{
    DayHistogram all;
    for (int stage : study.stages())
        for (StudyFigure figure : figures)
            all.add(study.total().stages[size_t(stage)].stay(figure));
    return all;
}

/// All visits that ended, whatever their way out and stage.
ReportRow totalsOf(const StageRows& rows, const StageStudy& study, const std::vector<ReportColumn>& columns)
{
    ReportRow row = rows.totals();
    const size_t first = row.cells.size();
    row.cells.resize(columns.size());
    const DayHistogram finished
        = allOf(study, { StudyFigure::Promoted, StudyFigure::MovedBack, StudyFigure::Lost, StudyFigure::Other });
    row.cells[first] = ReportCell::ofLabel(ReportBasis::label("finished visits", "已结束的停留"));
    row.cells[first + 1] = ReportCell::ofCount(finished.n());
    const size_t bins = std::size(edges);
    for (size_t bin = 0; bin < bins; ++bin)
        row.cells[columns.size() - bins + bin] = ReportCell::ofCount(casesIn(finished, bin));
    return row;
}

qint64 overOf(const StageStudy& study)
{
    qint64 cases = 0;
    for (int stage : study.stages()) {
        const auto limit = study.table().at(stage).expectedDays;
        if (!limit) continue;
        for (const Way& way : ways)
            if (isLimited(way.figure)) cases += over(study.total().stages[size_t(stage)].stay(way.figure), *limit);
    }
    return cases;
}

/// What a person reads first; the bars are in the chart.
std::vector<ReportFigure> figuresOf(const StageStudy& study, const ReportCell& finished)
{
    const DayHistogram promoted = allOf(study, { StudyFigure::Promoted });
    const DayHistogram lost = allOf(study, { StudyFigure::Lost });
    const auto ofDays
        = [](const char* key, const char* en, const char* zh, const DayHistogram& days, const Ratio& figure) {
              return ReportBasis::figure(key, en, zh, ColumnKind::Days, ReportCell::ofDays(figure, days.n()));
          };
    return { ReportBasis::figure("finished", "Finished visits", "已结束的停留", ColumnKind::Count, finished),
        ofDays("promoted_median", "Median, promoted", "升迁的中位天数", promoted, promoted.median()),
        ofDays("promoted_p80", "80 % promoted within", "80%的升迁不超过", promoted, promoted.percentile(80)),
        ofDays("lost_median", "Median, lost", "输单的中位天数", lost, lost.median()),
        ReportBasis::figure(
            "over", "Over the limit", "超过标准", ColumnKind::Count, ReportCell::ofCount(overOf(study))) };
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto study = StageStudy::of(reader, scope, by);
    if (!study) return study.error();
    const StageRows rows(reader, **study, by);
    ReportResult report = rows.start(u"duration"_s, ReportBasis::label("Days in stages", "阶段耗时"), scope);
    addColumns(report.columns);
    rows.each([&](const std::optional<GroupKey>&, int stage, const StageFindings& findings, const ReportRow& head) {
        for (const Way& way : ways) {
            if (findings.stay(way.figure).n() == 0 && way.figure != StudyFigure::Promoted) continue;
            ReportRow row = head;
            row.key += u':' + QString::fromLatin1(way.key);
            addCells(row, way, findings, (*study)->table().at(stage).expectedDays);
            report.rows.push_back(std::move(row));
        }
    });
    report.totals = totalsOf(rows, **study, report.columns);
    report.figures = figuresOf(**study, report.totals->cells[size_t(report.columnOf(u"n"_s))]);
    report.formula = ReportBasis::label(
        "days = leaving − entering (business dates) of visits that ended in the period, by the way out; still here: "
        "days "
        "so far, whatever the period; 80 % = the days that four of five visits did not exceed; the limit is compared "
        "with promoted visits and with those still here",
        "天数 = 离开日 − 进入日（业务日期），按期间内结束的停留并按去向分列；仍在此：至今天数，不受期间限制；80% = "
        "五分之四的停留不超过的天数；标准天数只与升迁及仍在此者比较");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    const qsizetype colon = row.lastIndexOf(u':');
    const auto place = StageRows::placeOf(reader, scope, by, colon < 0 ? row : row.left(colon));
    if (!place) return place.error();
    StageStudy::Wanted wanted { place->stage, {}, place->group, binDays(column) };
    for (const Way& way : ways)
        if (colon < 0 ? way.figure != StudyFigure::Open : row.mid(colon + 1) == QLatin1String(way.key))
            wanted.figures.push_back(way.figure);
    if (column != u"over"_s || colon < 0) return StageStudy::dealsBehind(reader, scope, by, wanted);
    const auto table = StageTable::load(reader, scope.asOf.isValid() ? scope.asOf : scope.today);
    if (!table) return table.error();
    const auto limit = place->stage < 0 ? std::nullopt : table->at(place->stage).expectedDays;
    if (!limit) return std::vector<RecordId>();
    wanted.days = { int(*limit) + 1, std::numeric_limits<int>::max() };
    return StageStudy::dealsBehind(reader, scope, by, wanted);
}

} // namespace

BuiltInReport durationReport()
{
    return { { u"duration"_s, ReportBasis::label("Days in stages", "阶段耗时"), StageStudy::splits() }, run,
        dealsBehind };
}

} // namespace fairlead
