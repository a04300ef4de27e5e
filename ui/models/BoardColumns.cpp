#include "models/BoardColumns.h"

#include "insight/StageTable.h"
#include "models/Format.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using Op = Filter::Operator;

namespace {

constexpr int monthsShown = 6; // with the present one

Filter stageIs(const RecordId& stage)
{
    return Filter::condition({ u"stage"_s }, Op::Equal, { FilterValue::ofId(stage) });
}

std::function<void(Record&, const BoardCard&)> setsStage(const RecordId& stage)
{
    return [stage](Record& record, const BoardCard&) { record.set(u"stage"_s, stage); };
}

BoardColumn named(const QString& id, const QString& title, const QString& note = {})
{
    BoardColumn column;
    column.id = id;
    column.title = title;
    column.note = note;
    return column;
}

QString wholePercent(std::optional<qint64> basisPoints, bool chinese)
{
    if (!basisPoints) return {};
    const QString number = QLocale::c().toString(double(*basisPoints) / 100, 'g', 4);
    return chinese ? number + u'%' : number + u" %"_s;
}

QString monthName(QDate first, QDate today, bool chinese)
{
    const bool thisYear = first.year() == today.year();
    if (chinese) return thisYear ? u"%1月"_s.arg(first.month()) : u"%1年%2月"_s.arg(first.year()).arg(first.month());
    return QLocale(QLocale::English).toString(first, thisYear ? u"MMMM"_s : u"MMMM yyyy"_s);
}

BoardColumn strip(const StageInfo& stage, QDate today, bool chinese)
{
    BoardColumn column = named(stage.id.toString(), stage.name, monthName(today, today, chinese));
    column.kind = stage.end == StageEnd::Won ? BoardColumn::Kind::Won : BoardColumn::Kind::Lost;
    column.record = stage.id;
    const Period month = Period::month(today.year(), today.month());
    column.filter = Filter::both(
        stageIs(stage.id), Filter::condition({ u"closed_on"_s }, Op::Equal, { FilterValue::ofDays(month) }));
    column.fields = { u"stage"_s };
    column.enter = setsStage(stage.id);
    return column;
}

bool holdsDeals(const BoardScope& scope, const RecordId& stage)
{
    Query query;
    query.type = &scope.runner.reader().catalog().type(u"opportunity"_s);
    query.filter = stageIs(stage);
    const auto count = scope.runner.count(query);
    return count && *count > 0;
}

/// The first won and the first lost stage of the pipeline.
void addStrips(const BoardScope& scope, const StageTable& stages, std::vector<BoardColumn>& columns)
{
    const RecordId pipeline = BoardColumns::pipelineOf(scope);
    for (const StageEnd end : { StageEnd::Won, StageEnd::Lost })
        for (int i = 0; i < stages.count(); ++i) {
            const StageInfo& stage = stages.at(i);
            if (stage.pipeline != pipeline || stage.end != end || stage.retired) continue;
            columns.push_back(strip(stage, scope.today, scope.chinese));
            break;
        }
}

Filter closes(Op op, QDate day)
{
    return Filter::condition({ u"expected_close"_s }, op, { FilterValue::ofDays({ day, day }) });
}

Filter closesBetween(QDate from, QDate to)
{
    return Filter::both(closes(Op::GreaterEqual, from), closes(Op::LessEqual, to));
}

BoardColumn monthColumn(QDate first, QDate today, bool chinese)
{
    BoardColumn column = named(first.toString(u"yyyy-MM"_s), monthName(first, today, chinese));
    const QDate from = std::max(first, today); // what lies before today is overdue
    column.filter = closesBetween(from, first.addMonths(1).addDays(-1));
    column.fields = { u"expected_close"_s };
    column.enter = [first, today](Record& record, const BoardCard& card) {
        record.set(u"expected_close"_s, BoardColumns::inMonth(card.day, first, today));
    };
    return column;
}

} // namespace

QDate BoardColumns::inMonth(QDate day, QDate first, QDate earliest)
{
    const int last = first.daysInMonth();
    const int wanted = day.isValid() ? std::min(day.day(), last) : last;
    return std::max(QDate(first.year(), first.month(), wanted), earliest);
}

RecordId BoardColumns::pipelineOf(const BoardScope& scope)
{
    const auto stages = StageTable::load(scope.runner.reader(), scope.today);
    if (!stages) return {};
    if (!scope.pipeline.isNull() && !stages->pipelineName(scope.pipeline).isEmpty()) return scope.pipeline;
    return stages->firstPipeline();
}

std::vector<BoardColumn> BoardColumns::byStage(const BoardScope& scope)
{
    const auto stages = StageTable::load(scope.runner.reader(), scope.today);
    if (!stages) return {};
    const RecordId pipeline = pipelineOf(scope);
    std::vector<BoardColumn> columns;
    for (int i = 0; i < stages->count(); ++i) {
        const StageInfo& stage = stages->at(i);
        if (stage.pipeline != pipeline || stage.end != StageEnd::Open) continue;
        if (stage.retired && !holdsDeals(scope, stage.id)) continue;
        BoardColumn column = named(stage.id.toString(), stage.name, wholePercent(stage.chance, scope.chinese));
        column.filter = stageIs(stage.id);
        column.place = int(columns.size());
        column.colour = stage.colour;
        column.limit = stage.expectedDays;
        column.record = stage.id;
        column.fields = { u"stage"_s };
        column.enter = setsStage(stage.id);
        if (stage.retired) column.refusal = tr("%1 is retired: no deal can come here any more").arg(stage.name);
        columns.push_back(std::move(column));
    }
    for (BoardColumn& column : columns)
        column.places = int(columns.size());
    addStrips(scope, *stages, columns);
    return columns;
}

std::vector<BoardColumn> BoardColumns::byCloseMonth(const BoardScope& scope)
{
    const QDate today = scope.today;
    std::vector<BoardColumn> columns;
    BoardColumn overdue = named(u"overdue"_s, tr("Overdue"));
    overdue.filter = closes(Op::Less, today);
    overdue.refusal = tr("A close date is not planned into the past");
    columns.push_back(std::move(overdue));
    const QDate present(today.year(), today.month(), 1);
    for (int month = 0; month < monthsShown; ++month)
        columns.push_back(monthColumn(present.addMonths(month), today, scope.chinese));
    const QDate after = present.addMonths(monthsShown);
    BoardColumn later = monthColumn(after, today, scope.chinese);
    later.id = u"later"_s;
    later.title = tr("Later");
    later.filter = closes(Op::GreaterEqual, after);
    columns.push_back(std::move(later));
    BoardColumn none = named(u"none"_s, tr("No close date"));
    none.filter = Filter::condition({ u"expected_close"_s }, Op::Empty);
    none.fields = { u"expected_close"_s };
    none.enter = [](Record& record, const BoardCard&) { record.set(u"expected_close"_s, QDate()); };
    columns.push_back(std::move(none));
    if (const auto stages = StageTable::load(scope.runner.reader(), today)) addStrips(scope, *stages, columns);
    return columns;
}

std::vector<BoardColumn> BoardColumns::byChoice(const BoardScope& scope, const QString& kind, const QString& field)
{
    const Catalog& catalog = scope.runner.reader().catalog();
    const ChoiceList* list = catalog.list(catalog.type(kind).at(field).list);
    std::vector<BoardColumn> columns;
    if (!list) return columns;
    for (const ChoiceValue& value : list->values) {
        BoardColumn column = named(value.code, value.label.in(scope.chinese));
        column.filter = Filter::condition({ field }, Op::Equal, { FilterValue::ofText(value.code) });
        if (columns.empty()) column.filter = Filter::either(column.filter, Filter::condition({ field }, Op::Empty));
        column.fields = { field };
        column.enter = [field, code = value.code](Record& record, const BoardCard&) { record.set(field, code); };
        columns.push_back(std::move(column));
    }
    return columns;
}

std::vector<BoardColumn> BoardColumns::byTaskStatus(const BoardScope& scope)
{
    std::vector<BoardColumn> columns = byChoice(scope, u"task"_s, u"status"_s);
    for (BoardColumn& column : columns) {
        // Of what is over, the last weeks are news; all of it is in the list.
        const bool done = column.id == u"done"_s;
        column.settled = done || column.id == u"dropped"_s;
        column.fields.append(u"done_on"_s);
        column.enter = [status = column.id, day = done ? scope.today : QDate()](Record& record, const BoardCard&) {
            record.set(u"status"_s, status).set(u"done_on"_s, day);
        };
        if (done)
            column.filter = Filter::both(
                column.filter, Filter::condition({ u"done_on"_s }, Op::GreaterEqual, { FilterValue::today(-14) }));
    }
    return columns;
}

std::vector<BoardColumn> BoardColumns::byLeadStatus(const BoardScope& scope)
{
    std::vector<BoardColumn> columns = byChoice(scope, u"lead"_s, u"status"_s);
    for (BoardColumn& column : columns) {
        column.settled = column.id == u"converted"_s || column.id == u"rejected"_s;
        if (column.id == u"converted"_s)
            column.refusal = tr("A lead is converted on its own page, where customer and deal are chosen");
    }
    return columns;
}

} // namespace fairlead::ui
