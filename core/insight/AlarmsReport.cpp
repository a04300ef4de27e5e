#include "insight/BuiltInReports.h"

#include "insight/Alarms.h"

#include <QDateTime>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

struct KindWords
{
    const char* key;
    const char* type;
    const char* en;
    const char* zh;
};

/// In the order of Alarm::Kind.
constexpr KindWords kinds[] = { { "appointment", "appointment", "Appointment", "日程" },
    { "late", "task", "Task late", "任务逾期" }, { "due", "task", "Task due", "任务到期" },
    { "amount", "opportunity", "Amount changed by another", "他人修改金额" },
    { "deal", "opportunity", "Deal out of line", "机会异常" }, { "birthday", "contact", "Birthday", "生日" } };

const KindWords& wordsOf(const Alarm& alarm) { return kinds[size_t(alarm.kind)]; }

ReportCell moment(qint64 ms)
{
    return ReportCell::ofText(QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm"_s));
}

ReportRow rowOf(const Alarm& alarm)
{
    const KindWords& kind = wordsOf(alarm);
    ReportRow row { QString::fromLatin1(kind.key) + u'/' + alarm.record.toString(),
        { ReportCell::ofLabel(ReportBasis::label(kind.en, kind.zh)), ReportCell::ofText(alarm.title, alarm.record) } };
    row.cells.push_back(alarm.customer.isEmpty() ? ReportCell() : ReportCell::ofText(alarm.customer));
    row.cells.push_back(alarm.minute ? moment(alarm.begins()) : ReportCell::ofText(alarm.day.toString(Qt::ISODate)));
    row.cells.push_back(moment(alarm.from));
    row.cells.push_back(alarm.until ? moment(*alarm.until) : ReportCell());
    row.cells.push_back(alarm.words.en.isEmpty() ? ReportCell() : ReportCell::ofLabel(alarm.words));
    return row;
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const QDate today = scope.asOf.isValid() ? scope.asOf : scope.today;
    const auto alarms = Alarms(reader).of(scope.person, today, {});
    if (!alarms) return alarms.error();
    const ReportBasis basis(reader);
    ReportScope shown = scope;
    shown.period = {};
    shown.rates = Rates::None; // no amounts
    ReportResult report = basis.start(u"alarms"_s, by, ReportBasis::label("Alarms", "提醒"), shown);
    const auto column = [&report](const char* key, const char* en, const char* zh) {
        report.columns.push_back(ReportBasis::column(key, en, zh, ColumnKind::Text));
    };
    column("kind", "Kind", "类型");
    column("record", "About", "对象");
    column("customer", "Customer", "客户");
    column("due", "Due", "到期");
    column("from", "Told from", "提醒起始");
    column("until", "Put off until", "推迟至");
    column("words", "What", "内容");
    const qint64 evening = today.addDays(1).startOfDay().toMSecsSinceEpoch();
    for (const Alarm& alarm : *alarms)
        if (alarm.until.value_or(alarm.from) < evening) report.rows.push_back(rowOf(alarm));
    report.totals = ReportRow { u"total"_s, std::vector<ReportCell>(report.columns.size()) };
    report.totals->cells[0] = ReportBasis::totalCell();
    report.figures = { ReportBasis::figure(
        "alarms", "Alarms", "提醒", ColumnKind::Count, ReportCell::ofCount(qint64(report.rows.size()))) };
    if (scope.person.isNull())
        report.notes.push_back(
            { u"no_person"_s, ReportBasis::label("Say whose: --person.", "请指定人员：--person。"), 1 });
    report.formula = ReportBasis::label(
        "open tasks that are due, appointments so long before as they say (15 minutes, if they say nothing), deals "
        "with "
        "a severe flag, amounts that somebody else changed by 20 % or more within 14 days, birthdays; without those "
        "that the person does not want to hear of again",
        "到期的未完成任务、按提前量提醒的日程（未设则提前15分钟）、有严重异常的机会、14天内他人修改达20%的金额、"
        "生日；不含已设为不再提醒的");
    return report;
}

QString typeOf(const QString& row, const QString&)
{
    const QString kind = ReportBasis::keyParts(row).first;
    for (const KindWords& one : kinds)
        if (kind == QLatin1String(one.key)) return QString::fromLatin1(one.type);
    return u"task"_s;
}

Result<std::vector<RecordId>> rowsBehind(const Reader&, By, const ReportScope&, const QString& row, const QString&)
{
    if (row == u"total"_s) return std::vector<RecordId>();
    const auto id = RecordId::parse(ReportBasis::keyParts(row).second);
    if (!id) return Error { ErrorCode::Invalid, row };
    return std::vector<RecordId> { *id };
}

} // namespace

BuiltInReport alarmsReport()
{
    return { { u"alarms"_s, ReportBasis::label("Alarms", "提醒"), { u"none"_s } }, run, nullptr, typeOf, rowsBehind };
}

} // namespace fairlead
