#include "insight/BuiltInReports.h"

#include "insight/ForecastCalls.h"
#include "insight/MoneySums.h"

#include <QDateTime>

namespace fairlead {

using namespace Qt::StringLiterals;
using Level = OrganisationRow::Level;

namespace {

ReportCell nameOf(const CallRow& row)
{
    if (row.who.level == Level::Company) return ReportBasis::totalCell();
    if (row.who.id.isNull()) return ReportCell::ofLabel(ReportBasis::label("(nobody)", "（无负责人）"));
    return ReportCell::ofText(row.who.name, row.who.id);
}

Label levelOf(const CallRow& row)
{
    return row.who.level == Level::Person ? ReportBasis::label("Person", "人员") : ReportBasis::label("Team", "团队");
}

ReportCell ofFigure(const std::optional<CallFigure>& said, Money CallFigure::*figure)
{
    if (!said || ((*said).*figure).isNull()) return {};
    return ReportCell::ofMoney({ (*said).*figure });
}

ReportCell dayOf(const std::optional<CallFigure>& said)
{
    if (!said) return {};
    return ReportCell::ofText(QDateTime::fromMSecsSinceEpoch(said->at).toString(u"yyyy-MM-dd"_s));
}

std::vector<ReportColumn> columns()
{
    using Kind = ColumnKind;
    const auto column = ReportBasis::column;
    return { column("name", "Name", "名称", Kind::Text), column("level", "Level", "层级", Kind::Text),
        column("closed", "Closed", "已成交", Kind::Money), column("commit", "Computed commit", "系统承诺", Kind::Money),
        column("best", "Computed best case", "系统乐观", Kind::Money),
        column("submitted", "Submitted", "提报承诺", Kind::Money),
        column("submitted_best", "Submitted best case", "提报乐观", Kind::Money),
        column("submitted_on", "On", "提报日期", Kind::Text), column("adjusted", "From above", "上级调整", Kind::Money),
        column("adjusted_by", "By whom", "调整人", Kind::Text), column("reason", "Reason", "理由", Kind::Text),
        column("taken", "Taken", "采用值", Kind::Money), column("last", "Last call", "上次", Kind::Money),
        column("change", "Change", "变化", Kind::Money), column("plan", "Plan", "计划", Kind::Money),
        column("gap", "Gap", "缺口", Kind::Money) };
}

QString keyOf(const CallRow& row)
{
    if (row.who.level == Level::Company) return u"total"_s;
    return row.who.id.isNull() ? u"none"_s : row.who.id.toString();
}

ReportRow rowOf(const ReportBasis& basis, const CallRow& row)
{
    const std::optional<CallFigure>& said = row.adjusted ? row.adjusted : row.submitted;
    ReportRow made { keyOf(row), { nameOf(row), ReportCell::ofLabel(levelOf(row)) } };
    for (const QList<Money>* sum : { &row.closed, &row.commit, &row.best })
        made.cells.push_back(ReportCell::ofMoney(*sum));
    made.cells.push_back(ofFigure(row.submitted, &CallFigure::commit));
    made.cells.push_back(ofFigure(row.submitted, &CallFigure::best));
    made.cells.push_back(dayOf(row.submitted));
    made.cells.push_back(ofFigure(row.adjusted, &CallFigure::commit));
    made.cells.push_back(
        row.adjusted && !row.adjusted->by.isNull() ? basis.recordCell(u"person"_s, row.adjusted->by) : ReportCell());
    made.cells.push_back(said ? ReportCell::ofText(said->reason) : ReportCell());
    made.cells.push_back(ReportCell::ofMoney(row.takenCommit));
    made.cells.push_back(ReportCell::ofMoney(row.lastCommit));
    QList<Money> change = row.takenCommit;
    if (!row.lastCommit.isEmpty()) addMoney(change, row.lastCommit, -1);
    made.cells.push_back(row.lastCommit.isEmpty() ? ReportCell() : ReportCell::ofMoney(change));
    made.cells.push_back(ReportCell::ofMoney(row.plan));
    made.cells.push_back(ReportCell::ofMoney(row.gap));
    return made;
}

void addSilent(ReportResult& report, const CallsResult& calls)
{
    if (calls.silent.empty()) return;
    QStringList names;
    for (const int row : calls.silent)
        names.append(calls.rows[size_t(row)].who.name);
    const QString count = QString::number(calls.silent.size());
    report.notes.push_back({ u"silent"_s,
        { u"%1 have not submitted since %2: %3."_s.arg(count, calls.from.toString(Qt::ISODate), names.join(u", "_s)),
            u"%2 以来有 %1 人尚未提报：%3。"_s.arg(count, calls.from.toString(Qt::ISODate), names.join(u"、"_s)) },
        qint64(calls.silent.size()) });
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto calls = ForecastCalls(reader).compute(scope);
    if (!calls) return calls.error();
    const ReportBasis basis(reader);
    ReportScope asked = scope;
    asked.period = calls->period;
    asked.measure = calls->measure;
    asked.callFrom = calls->from;
    ReportResult report = basis.start(u"calls"_s, by, ReportBasis::label("Forecast call", "预测提报"), asked);
    report.columns = columns();
    for (size_t at = 1; at < calls->rows.size(); ++at)
        report.rows.push_back(rowOf(basis, calls->rows[at]));
    if (!calls->rows.empty()) {
        const CallRow& whole = calls->rows.front();
        report.totals = rowOf(basis, whole);
        report.totals->key = u"total"_s;
        const auto add = [&](const char* key, const char* en, const char* zh, const QList<Money>& money) {
            report.figures.push_back(ReportBasis::figure(key, en, zh, ColumnKind::Money, ReportCell::ofMoney(money)));
        };
        add("plan", "Plan", "计划", whole.plan);
        add("closed", "Closed", "已成交", whole.closed);
        add("taken", "Taken", "采用值", whole.takenCommit);
        add("last", "Last call", "上次", whole.lastCommit);
        add("gap", "Gap", "缺口", whole.gap);
    }
    addSilent(report, *calls);
    ReportBasis::note(report, "draft_plan", calls->draftPlan, "A plan is a draft that nobody has released.",
        "计划尚未发布，为草稿。");
    report.formula = ReportBasis::label(
        "computed commit = closed + commit; computed best case = that + best case; taken = the figure from above, else "
        "the submitted one, else the computed one, of a team what is taken below it; gap = plan − taken",
        "系统承诺 = 已成交 + 承诺；系统乐观 = 系统承诺 + 乐观；采用值 = "
        "上级调整值，其次本人提报值，再次系统值，团队为下级合计；缺口 = 计划 − 采用值");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto id = RecordId::parse(row);
    if (row != u"total"_s && !id) return Error { ErrorCode::Invalid, row };
    const RecordId top = !scope.person.isNull() ? scope.person : scope.unit;
    return ForecastCalls(reader).dealsBehind(
        scope, row == u"total"_s ? top : *id, column == u"closed"_s || column == u"best"_s ? column : u"commit"_s);
}

} // namespace

BuiltInReport forecastCallsReport()
{
    return { { u"calls"_s, ReportBasis::label("Forecast call", "预测提报"), { u"none"_s } }, run, dealsBehind };
}

} // namespace fairlead
