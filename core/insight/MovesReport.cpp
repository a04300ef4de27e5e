#include "insight/BuiltInReports.h"

#include "insight/DayNumber.h"
#include "insight/MoneySums.h"
#include "insight/PipelineFlow.h"

#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// So many single moves are told; the newest ones.
constexpr size_t mostMoves = 5000;

struct KindName
{
    const char* key;
    const char* en;
    const char* zh;
};

/// In the order of MoveKind.
constexpr KindName kinds[] = { { "entered", "Entered", "新进入" }, { "reopened", "Reopened", "重开" },
    { "forward", "Moved forward", "前进" }, { "back", "Moved back", "后退" }, { "won", "Won", "赢单" },
    { "lost", "Lost", "输单" }, { "other_end", "Ended otherwise", "其他结束" },
    { "left", "To another pipeline", "转入其他管线" }, { "stayed", "Stayed", "未变动" } };
static_assert(std::size(kinds) == moveKinds);

ReportCell kindCell(MoveKind kind)
{
    return ReportCell::ofLabel(ReportBasis::label(kinds[size_t(kind)].en, kinds[size_t(kind)].zh));
}

QString stageKey(const PipelineFlow& flow, int stage)
{
    return stage < 0 ? u"none"_s : flow.table().at(stage).id.toString();
}

ReportCell stageCell(const PipelineFlow& flow, int stage)
{
    if (stage < 0) return ReportCell();
    return ReportCell::ofText(flow.table().at(stage).name, flow.table().at(stage).id);
}

using Cross = std::tuple<MoveKind, int, int>;
Cross crossOf(const DealMove& move) { return { move.kind, move.from, move.to }; }

QString keyOf(const PipelineFlow& flow, const Cross& cross)
{
    const auto& [kind, from, to] = cross;
    return QString::fromLatin1(kinds[size_t(kind)].key) + u'/' + stageKey(flow, from) + u'/' + stageKey(flow, to);
}

struct Sum
{
    qint64 moves = 0;
    qint64 deals = 0;
    RecordId last;
    MoneySums amount;
    void add(const DealMove& move)
    {
        ++moves;
        if (move.deal != last) ++deals; // they come deal by deal
        last = move.deal;
        if (move.currency >= 0) amount.add(move.currency, move.amount);
    }
    Result<ReportRow> row(const QString& key, std::vector<ReportCell> head, const WordTable& currencies) const
    {
        auto money = amount.list(currencies);
        if (!money) return money.error();
        ReportRow row { key, std::move(head) };
        row.cells.push_back(ReportCell::ofCount(moves));
        row.cells.push_back(ReportCell::ofCount(deals));
        row.cells.push_back(ReportCell::ofMoney(*money));
        return row;
    }
};

ReportColumn recordColumn(const char* key, const char* en, const char* zh, const char* type)
{
    ReportColumn column = ReportBasis::column(key, en, zh, ColumnKind::Text);
    column.recordType = QString::fromLatin1(type);
    return column;
}

Result<void> addCrosses(ReportResult& report, const PipelineFlow& flow)
{
    report.columns = { ReportBasis::column("kind", "What happened", "变动", ColumnKind::Text),
        recordColumn("from", "From", "原阶段", "stage"), recordColumn("to", "To", "新阶段", "stage"),
        ReportBasis::column("moves", "Moves", "变动次数", ColumnKind::Count),
        ReportBasis::column("deals", "Deals", "机会数", ColumnKind::Count),
        ReportBasis::column("amount", "Amount", "金额", ColumnKind::Money) };
    std::map<Cross, Sum> crosses;
    Sum total;
    for (const DealMove& move : flow.moves()) {
        crosses[crossOf(move)].add(move);
        if (move.kind != MoveKind::Stayed) total.add(move);
    }
    for (const auto& [cross, sum] : crosses) {
        const auto& [kind, from, to] = cross;
        auto row = sum.row(
            keyOf(flow, cross), { kindCell(kind), stageCell(flow, from), stageCell(flow, to) }, flow.currencies());
        if (!row) return row.error();
        report.rows.push_back(std::move(*row));
    }
    auto row = total.row(u"total"_s,
        { ReportCell::ofLabel(ReportBasis::label("All moves", "全部变动")), ReportCell(), ReportCell() },
        flow.currencies());
    if (!row) return row.error();
    report.totals = std::move(*row);
    return {};
}

/// The newest moves first.
std::vector<DealMove> newest(const PipelineFlow& flow)
{
    std::vector<DealMove> moves;
    for (const DealMove& move : flow.moves())
        if (move.kind != MoveKind::Stayed) moves.push_back(move);
    std::stable_sort(moves.begin(), moves.end(),
        [](const DealMove& a, const DealMove& b) { return std::tie(a.day, a.row) > std::tie(b.day, b.row); });
    if (moves.size() > mostMoves) moves.resize(mostMoves);
    return moves;
}

/// Id of the event and who recorded it, by the event's local number.
Result<QHash<qint64, Record>> eventsOf(const Reader& reader, const std::vector<DealMove>& moves)
{
    std::vector<qint64> rows;
    for (const DealMove& move : moves)
        rows.push_back(move.row);
    const auto events = reader.fetch(reader.catalog().type(u"stage_event"_s), rows);
    if (!events) return events.error();
    QHash<qint64, Record> byRow;
    for (const Record& event : *events)
        byRow.insert(event.n, event);
    return byRow;
}

Result<void> addSingle(ReportResult& report, const Reader& reader, const PipelineFlow& flow)
{
    const ReportBasis basis(reader);
    report.columns
        = { basis.groupColumn(By::Deal), ReportBasis::column("kind", "What happened", "变动", ColumnKind::Text),
              recordColumn("from", "From", "原阶段", "stage"), recordColumn("to", "To", "新阶段", "stage"),
              ReportBasis::column("on", "On", "日期", ColumnKind::Text),
              recordColumn("owner", "Owner", "负责人", "person"), recordColumn("by", "Recorded by", "记录人", "person"),
              ReportBasis::column("amount", "Amount", "金额", ColumnKind::Money) };
    const auto moves = newest(flow);
    const auto events = eventsOf(reader, moves);
    if (!events) return events.error();
    const auto personCell
        = [&](const RecordId& id) { return id.isNull() ? ReportCell() : basis.recordCell(u"person"_s, id); };
    for (const DealMove& move : moves) {
        const Record event = events->value(move.row);
        QList<Money> amount;
        if (move.currency >= 0) amount.append({ move.amount, flow.currencies().name(move.currency) });
        report.rows.push_back({ event.id.toString(),
            { basis.recordCell(u"opportunity"_s, move.deal), kindCell(move.kind), stageCell(flow, move.from),
                stageCell(flow, move.to), ReportCell::ofDay(dateOfDay(move.day)), personCell(move.owner),
                personCell(event.createdBy), ReportCell::ofMoney(amount) } });
    }
    report.totals = ReportRow { u"total"_s, std::vector<ReportCell>(report.columns.size()) };
    report.totals->cells.front() = ReportBasis::totalCell();
    qint64 all = 0;
    for (const DealMove& move : flow.moves())
        all += move.kind != MoveKind::Stayed;
    ReportBasis::note(report, "older_moves", all - qint64(moves.size()), "%1 older moves are not told one by one.",
        "另有 %1 次较早的变动未逐一列出。");
    return {};
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto flow = PipelineFlow::of(reader, scope);
    if (!flow) return flow.error();
    ReportScope shown = scope;
    shown.pipeline = flow->pipeline();
    shown.period = { flow->from().isValid() ? flow->from().addDays(1) : QDate(), flow->to() };
    ReportResult report = ReportBasis(reader).start(
        u"moves"_s, by, ReportBasis::label("Moves of opportunities", "机会升迁状况"), shown);
    report.asOf = flow->to();
    const auto done = by == By::Deal ? addSingle(report, reader, *flow) : addCrosses(report, *flow);
    if (!done) return done.error();
    report.formula = ReportBasis::label(
        "every move in the period from stage to stage, of the owner of that day, with the amount of that day; stayed: "
        "open in the same stage at both ends without a move between",
        "期间内每一次阶段变动，按当日负责人与当日金额；未变动：期初期末均在同一阶段且期间无变动");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString&)
{
    const auto flow = PipelineFlow::of(reader, scope);
    if (!flow) return flow.error();
    std::vector<RecordId> deals;
    if (by == By::Deal && row != u"total"_s) {
        const auto id = RecordId::parse(row);
        if (!id) return Error { ErrorCode::Invalid, row };
        const auto event = reader.find(reader.catalog().type(u"stage_event"_s), *id);
        if (!event) return event.error();
        if (*event) deals.push_back((*event)->reference(u"opportunity"_s));
        return deals;
    }
    for (const DealMove& move : flow->moves())
        if (row == u"total"_s ? move.kind != MoveKind::Stayed : keyOf(*flow, crossOf(move)) == row)
            deals.push_back(move.deal);
    deals.erase(std::unique(deals.begin(), deals.end()), deals.end());
    return deals;
}

} // namespace

BuiltInReport movesReport()
{
    return { { u"moves"_s, ReportBasis::label("Moves of opportunities", "机会升迁状况"), { u"none"_s, u"deal"_s } },
        run, dealsBehind };
}

} // namespace fairlead
