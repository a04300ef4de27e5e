#include "insight/BuiltInReports.h"

#include "insight/VisitBook.h"

#include <QDateTime>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minutesPerHour = 60;

std::vector<ReportColumn> columns(const ReportBasis& basis)
{
    const auto column = &ReportBasis::column;
    ReportColumn visit = column("visit", "Visit", "拜访", ColumnKind::Text);
    visit.recordType = u"appointment"_s;
    ReportColumn company = column("customer", "Customer", "客户", ColumnKind::Text);
    company.recordType = u"company"_s;
    ReportColumn report = column("report", "Report", "拜访报告", ColumnKind::Text);
    report.recordType = u"activity"_s;
    return { visit, basis.groupColumn(By::Person), company, column("day", "Day", "日期", ColumnKind::Text),
        column("time", "Time", "时间", ColumnKind::Text), column("checked_in", "Checked in", "签到", ColumnKind::Text),
        column("checked_out", "Checked out", "签退", ColumnKind::Text),
        column("hours", "Hours", "时长（小时）", ColumnKind::Number),
        column("where", "Where", "地点", ColumnKind::Text), report,
        column("state", "State", "状态", ColumnKind::Text) };
}

QString clock(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

/// A time of the visit's day; of another day that one, too.
ReportCell momentCell(const std::optional<qint64>& moment, QDate day)
{
    if (!moment) return {};
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(*moment);
    const QString time = when.time().toString(u"HH:mm"_s);
    return ReportCell::ofText(when.date() == day ? time : when.date().toString(Qt::ISODate) + u' ' + time);
}

ReportCell reportCell(const VisitLine& line)
{
    if (!line.report.isNull()) {
        ReportCell cell = ReportCell::ofLabel(ReportBasis::label("written", "已提交"));
        cell.id = line.report;
        return cell;
    }
    return line.isMade() ? ReportCell::ofLabel(ReportBasis::label("missing", "缺报告")) : ReportCell();
}

QString keyOf(const VisitLine& line)
{
    return line.appointment.isNull() ? u"activity/"_s + line.report.toString()
                                     : u"appointment/"_s + line.appointment.toString();
}

ReportRow rowOf(const VisitLine& line, const ReportBasis& basis)
{
    const auto named = [&basis](const char* type, const RecordId& id) {
        return id.isNull() ? ReportCell() : basis.recordCell(QString::fromLatin1(type), id);
    };
    ReportRow row { keyOf(line), { ReportCell::ofText(line.subject, line.appointment) } };
    row.cells.push_back(named("person", line.person));
    row.cells.push_back(named("company", line.company));
    row.cells.push_back(ReportCell::ofDay(line.day));
    row.cells.push_back(line.minute ? ReportCell::ofText(clock(*line.minute)) : ReportCell());
    row.cells.push_back(momentCell(line.checkedInAt, line.day));
    row.cells.push_back(momentCell(line.checkedOutAt, line.day));
    row.cells.push_back(line.minutes ? ReportCell::ofDays(Ratio { *line.minutes, minutesPerHour }) : ReportCell());
    row.cells.push_back(line.place.isEmpty() ? ReportCell() : ReportCell::ofText(line.place));
    row.cells.push_back(reportCell(line));
    row.cells.push_back(basis.choiceCell(u"appointment_state"_s, line.state));
    return row;
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto lines = VisitBook(reader).lines(scope);
    if (!lines) return lines.error();
    const ReportBasis basis(reader);
    ReportScope asked = scope;
    asked.rates = Rates::None; // there is no money in it
    ReportResult report = basis.start(u"visits"_s, by, ReportBasis::label("Visits", "外勤拜访"), asked);
    report.columns = columns(basis);
    qint64 made = 0, checkedIn = 0, without = 0, underWay = 0, minutes = 0;
    for (const VisitLine& line : *lines) {
        report.rows.push_back(rowOf(line, basis));
        made += line.isMade();
        checkedIn += line.checkedInAt.has_value();
        underWay += line.checkedInAt && !line.checkedOutAt;
        without += line.isMade() && line.report.isNull();
        minutes += line.minutes.value_or(0);
    }
    report.totals = ReportRow { u"total"_s, std::vector<ReportCell>(report.columns.size()) };
    report.totals->cells[0] = ReportBasis::totalCell();
    const int hours = report.columnOf(u"hours"_s);
    report.totals->cells[size_t(hours)] = ReportCell::ofDays(Ratio { minutes, minutesPerHour });
    const auto count = [](const char* key, const char* en, const char* zh, qint64 number) {
        return ReportBasis::figure(key, en, zh, ColumnKind::Count, ReportCell::ofCount(number));
    };
    report.figures
        = { count("made", "Visits made", "已拜访", made), count("checked_in", "With check-in", "已签到", checkedIn),
              count("under_way", "Not checked out", "未签退", underWay),
              count("without_report", "Without a report", "缺报告", without) };
    report.formula = ReportBasis::label(
        "visits planned for, or checked in during, the period, and visits that were only noted down; hours = check-out "
        "− check-in, else as reported; made = checked in, held or reported; cancelled and moved ones are left out",
        "期间内计划或签到的拜访，以及事后直接记录的拜访；时长 = 签退 − 签到，否则以报告为准；已拜访 = "
        "已签到、已进行或有报告；已取消、已改期的不计");
    return report;
}

QString typeOf(const QString& row, const QString& column)
{
    return column == u"report"_s || row.startsWith(u"activity/"_s) ? u"activity"_s : u"appointment"_s;
}

Result<std::vector<RecordId>> rowsBehind(
    const Reader& reader, By, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto lines = VisitBook(reader).lines(scope);
    if (!lines) return lines.error();
    const bool reports = typeOf(row, column) == u"activity"_s;
    std::vector<RecordId> ids;
    for (const VisitLine& line : *lines) {
        const RecordId id = reports ? line.report : line.appointment;
        if (!id.isNull() && (row == u"total"_s || row == keyOf(line))) ids.push_back(id);
    }
    return ids;
}

} // namespace

BuiltInReport visitsReport()
{
    return { { u"visits"_s, ReportBasis::label("Visits", "外勤拜访"), { u"none"_s } }, run, nullptr, typeOf,
        rowsBehind };
}

} // namespace fairlead
