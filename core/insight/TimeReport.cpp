#include "insight/BuiltInReports.h"

#include "insight/TimeBook.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

ReportCell hours(qint64 parts) { return ReportCell::ofDays(Ratio { parts, partsOfHour }); }

std::vector<ReportColumn> columns(const ReportBasis& basis, By by)
{
    const auto column = &ReportBasis::column;
    ReportColumn difference = column("difference", "Difference", "差异", ColumnKind::Number);
    difference.change = true;
    return { basis.groupColumn(by), column("activities", "Activities", "行动数", ColumnKind::Count),
        column("time", "Time (h)", "用时（时）", ColumnKind::Number),
        column("travel", "Travel (h)", "路途（时）", ColumnKind::Number),
        column("together", "Together (h)", "合计（时）", ColumnKind::Number),
        column("share", "Share", "占比", ColumnKind::Percent),
        column("planned", "Planned (h)", "计划（时）", ColumnKind::Number),
        column("as_planned", "Took (h)", "实际（时）", ColumnKind::Number), difference };
}

ReportRow rowOf(const QString& key, ReportCell head, const TimeSum& time, const TimeSum& total)
{
    ReportRow row { key, { std::move(head), ReportCell::ofCount(time.activities) } };
    row.cells.push_back(hours(time.spent));
    row.cells.push_back(hours(time.travel));
    row.cells.push_back(hours(time.together()));
    row.cells.push_back(ReportCell::ofDays(Ratio { time.together(), total.together() }));
    row.cells.push_back(time.planned || time.asPlanned ? hours(time.planned) : ReportCell());
    row.cells.push_back(time.planned || time.asPlanned ? hours(time.asPlanned) : ReportCell());
    row.cells.push_back(time.planned || time.asPlanned ? hours(time.asPlanned - time.planned) : ReportCell());
    return row;
}

ReportCell headOf(const ReportBasis& basis, const GroupKey& key, By by)
{
    if (by == By::Kind && !key.source.isEmpty()) return basis.choiceCell(u"activity_kind"_s, key.source);
    if (by == By::Deal && key == GroupKey {}) return ReportCell::ofLabel(ReportBasis::label("On no deal", "无机会"));
    return basis.groupCell(key, by);
}

void addNotes(ReportResult& report, const TimeResult& result)
{
    ReportBasis::note(report, "without_minutes", result.withoutMinutes,
        "Activities that do not say how long they took: %1; they count in number only.",
        "未填时长的行动：%1 条，只计次数。");
    if (!result.notRecorded) return;
    const QString count = QString::number(result.notRecorded);
    const QString length = Ratio { result.notRecordedMinutes, 60 }.text(1);
    report.notes.push_back({ u"not_recorded"_s,
        { u"Appointments of these days that are over and have no activity yet: %1 (%2 h); their time is not counted."_s
                .arg(count, length),
            u"期间已过而未记录行动的日程：%1 个（%2 小时），未计入用时。"_s.arg(count, length) },
        result.notRecorded });
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = TimeBook(reader).compute(scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportScope shown = scope;
    shown.rates = Rates::None; // no amounts
    ReportResult report = basis.start(u"time"_s, by, ReportBasis::label("Time spent", "时间投入"), shown);
    report.columns = columns(basis, by);
    for (const TimeGroup& group : result->groups)
        report.rows.push_back(
            rowOf(ReportBasis::keyText(group.key, by), headOf(basis, group.key, by), group.time, result->total));
    report.totals = rowOf(u"total"_s, ReportBasis::totalCell(), result->total, result->total);
    const TimeSum& total = result->total;
    const auto figure = [&report](const char* key, const char* en, const char* zh, ColumnKind kind, ReportCell cell) {
        report.figures.push_back(ReportBasis::figure(key, en, zh, kind, std::move(cell)));
    };
    figure("hours", "Hours", "小时", ColumnKind::Number, hours(total.together()));
    figure("on_deals", "On deals", "用于机会", ColumnKind::Percent,
        ReportCell::ofDays(Ratio { result->onDeals, total.together() }));
    figure("on_the_way", "On the way", "路途", ColumnKind::Percent,
        ReportCell::ofDays(Ratio { total.travel, total.together() }));
    figure("as_planned", "Spent ÷ planned", "实际 ÷ 计划", ColumnKind::Percent,
        ReportCell::ofDays(Ratio { total.asPlanned, total.planned }));
    addNotes(report, *result);
    report.formula = ReportBasis::label(
        "time = minutes of the activities of these days × share of the deal, for each of our people who took part; "
        "together = time + travel; planned = length of the appointment, else planned time of the task, that it was "
        "done for, once however often; took = time spent on what was planned; difference = took − planned",
        "用时 = 期间行动的时长 × 机会归属比例，我方每位参与人各计一次；合计 = 用时 + 路途；计划 = "
        "所依据日程的时长，否则任务的计划用时，同一计划只计一次；实际 = 按计划所做的用时；差异 = 实际 − 计划");
    return report;
}

QString typeOf(const QString&, const QString&) { return u"activity"_s; }

Result<std::vector<RecordId>> rowsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto key = ReportBasis::keyOf(row, by);
    if (!key) return key.error();
    const bool planned = column == u"planned"_s || column == u"as_planned"_s || column == u"difference"_s;
    return TimeBook(reader).rowsBehind(scope, by, *key,
        planned                     ? TimeBook::Rows::Planned
            : column == u"travel"_s ? TimeBook::Rows::Travelled
                                    : TimeBook::Rows::All);
}

} // namespace

BuiltInReport timeReport()
{
    return { { u"time"_s, ReportBasis::label("Time spent", "时间投入"), TimeBook::splits() }, run, nullptr, typeOf,
        rowsBehind };
}

} // namespace fairlead
