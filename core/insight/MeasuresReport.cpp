#include "insight/BuiltInReports.h"

#include "insight/MeasureBook.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quantityScale = 10000; // decimals of Kind::Quantity

std::vector<ReportColumn> columns(const ReportBasis& basis)
{
    const auto column = &ReportBasis::column;
    ReportColumn measure = column("measure", "Measure", "改进措施", ColumnKind::Text);
    measure.recordType = u"measure_taken"_s;
    return { measure, column("figure", "Figure", "指标", ColumnKind::Text), ReportBasis::stageColumn(),
        column("of", "Of", "范围", ColumnKind::Text), basis.groupColumn(By::Person),
        column("begun", "Begun on", "开始日期", ColumnKind::Text), column("due", "Due", "期限", ColumnKind::Text),
        column("before", "Before", "改进前", ColumnKind::Number),
        column("expected", "Expected", "预期", ColumnKind::Number), column("now", "Now", "现在", ColumnKind::Number),
        column("n", "n", "n", ColumnKind::Count), column("verdict", "Outcome", "结果", ColumnKind::Text) };
}

Label verdictWords(MeasureVerdict verdict)
{
    switch (verdict) {
    case MeasureVerdict::Running:
        return ReportBasis::label("running", "进行中");
    case MeasureVerdict::Reached:
        return ReportBasis::label("reached", "已达预期");
    case MeasureVerdict::Better:
        return ReportBasis::label("better, not as expected", "有改善，未达预期");
    case MeasureVerdict::NotBetter:
        return ReportBasis::label("not better", "未改善");
    case MeasureVerdict::Unknown:
        break;
    }
    return ReportBasis::label("nothing to measure", "无数据");
}

ReportCell quantityCell(const std::optional<qint64>& quantity)
{
    return quantity ? ReportCell::ofDays(Ratio { *quantity, quantityScale }) : ReportCell();
}

/// What the numbers of a row count.
Label unitWords(const MeasureLine& line)
{
    if (FigureMeter::isRate(line.subject.figure)) return ReportBasis::label("%", "%");
    if (FigureMeter::isDays(line.subject.figure)) return ReportBasis::label("days", "天");
    return { u"%1 a day"_s.arg(line.now.currency), u"%1/天"_s.arg(line.now.currency) };
}

ReportCell figureCell(const ReportBasis& basis, const MeasureLine& line)
{
    const ReportCell name = basis.choiceCell(u"measured_figure"_s, FigureMeter::codeOf(line.subject.figure));
    const Label unit = unitWords(line);
    return ReportCell::ofLabel({ name.words(false) + u", "_s + unit.en, name.words(true) + u"，"_s + unit.zh });
}

ReportRow rowOf(const MeasureLine& line, const ReportBasis& basis)
{
    const auto named = [&basis](const char* type, const RecordId& id) {
        return id.isNull() ? ReportCell() : basis.recordCell(QString::fromLatin1(type), id);
    };
    const bool person = !line.subject.person.isNull();
    ReportRow row { line.id.toString(), { ReportCell::ofText(line.text, line.id), figureCell(basis, line) } };
    row.cells.push_back(named("stage", line.subject.stage));
    row.cells.push_back(person || !line.subject.unit.isNull()
            ? named(person ? "person" : "unit", person ? line.subject.person : line.subject.unit)
            : ReportCell::ofLabel(ReportBasis::label("everybody", "全体")));
    row.cells.push_back(named("person", line.owner));
    row.cells.push_back(ReportCell::ofDay(line.startedOn));
    row.cells.push_back(ReportCell::ofDay(line.dueOn));
    row.cells.push_back(quantityCell(line.before));
    row.cells.push_back(quantityCell(line.expected));
    row.cells.push_back(quantityCell(line.result()));
    row.cells.back().small = !line.after && !row.cells.back().blank && line.now.n < smallSample;
    row.cells.push_back(ReportCell::ofCount(line.now.n));
    row.cells.push_back(ReportCell::ofLabel(verdictWords(line.verdict)));
    return row;
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto lines = MeasureBook(reader).lines(scope);
    if (!lines) return lines.error();
    const ReportBasis basis(reader);
    ReportScope shown = scope;
    shown.period = {};
    ReportResult report = basis.start(u"measures"_s, by, ReportBasis::label("Improvement measures", "改进措施"), shown);
    report.columns = columns(basis);
    qint64 open = 0, due = 0, reached = 0;
    for (const MeasureLine& line : *lines) {
        report.rows.push_back(rowOf(line, basis));
        open += line.isOpen;
        due += line.isDue(report.asOf);
        reached += line.verdict == MeasureVerdict::Reached;
    }
    report.totals = ReportRow { u"total"_s, std::vector<ReportCell>(report.columns.size()) };
    report.totals->cells[0] = ReportBasis::totalCell();
    const auto figure = [&report](const char* key, const char* en, const char* zh, qint64 count) {
        report.figures.push_back(ReportBasis::figure(key, en, zh, ColumnKind::Count, ReportCell::ofCount(count)));
    };
    figure("open", "Open", "进行中", open);
    figure("due", "To be judged", "待评估", due);
    figure("reached", "Reached", "已达预期", reached);
    report.formula = ReportBasis::label(
        "before = the figure over as many days as the measure says, ending the day before it began; now = the same "
        "figure over as many days since, until today at most; judged when its day has come: reached, if it is what was "
        "expected or better; rates in percent, velocity in money a day; days are better lower",
        "改进前 = 开始前一日止、同样天数的指标；现在 = "
        "自开始日起同样天数（至今日）的同一指标；到期后评估：达到或优于预期"
        "即为已达预期；比率以百分数计，效率以每天金额计；天数越低越好");
    return report;
}

QString typeOf(const QString& row, const QString& column)
{
    return row != u"total"_s && column == u"expected"_s ? u"measure_taken"_s : u"opportunity"_s;
}

Result<std::vector<RecordId>> rowsBehind(
    const Reader& reader, By, const ReportScope& scope, const QString& row, const QString& column)
{
    if (row == u"total"_s) return std::vector<RecordId>();
    const auto id = RecordId::parse(row);
    if (!id) return Error { ErrorCode::Invalid, row };
    if (column == u"expected"_s) return std::vector<RecordId> { *id };
    const QDate today = scope.asOf.isValid() ? scope.asOf : scope.today;
    const auto line = MeasureBook(reader).line(*id, today);
    if (!line) return line.error();
    if (!*line) return std::vector<RecordId>();
    const Period days = column == u"before"_s ? (*line)->beforeDays : (*line)->sinceDays;
    return FigureMeter(reader).dealsBehind((*line)->subject, days, today);
}

} // namespace

BuiltInReport measuresReport()
{
    return { { u"measures"_s, ReportBasis::label("Improvement measures", "改进措施"), { u"none"_s } }, run, nullptr,
        typeOf, rowsBehind };
}

} // namespace fairlead
