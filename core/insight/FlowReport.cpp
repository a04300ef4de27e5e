#include "insight/BuiltInReports.h"

#include "insight/MoneySums.h"
#include "insight/PipelineFlow.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

struct Way
{
    const char* key;
    bool in; ///< into the stage, or out of it
    MoveKind kind;
    const char* en;
    const char* zh;
};

constexpr Way ways[] = { { "entered", true, MoveKind::Entered, "Entered", "新进入" },
    { "reopened", true, MoveKind::Reopened, "Reopened", "重开" },
    { "in_forward", true, MoveKind::Forward, "Promoted to here", "升迁进入" },
    { "in_back", true, MoveKind::Back, "Moved back to here", "后退进入" },
    { "out_forward", false, MoveKind::Forward, "Promoted from here", "升迁离开" },
    { "out_back", false, MoveKind::Back, "Moved back from here", "后退离开" },
    { "won", false, MoveKind::Won, "Won", "赢单" }, { "lost", false, MoveKind::Lost, "Lost", "输单" },
    { "other_ends", false, MoveKind::OtherEnd, "Other ends", "其他结束" },
    { "left", false, MoveKind::Left, "To another pipeline", "转入其他管线" } };

void addColumns(std::vector<ReportColumn>& columns)
{
    columns.push_back(ReportBasis::stageColumn());
    columns.push_back(ReportBasis::column("opening", "Opening", "期初", ColumnKind::Count));
    columns.push_back(ReportBasis::column("opening_amount", "Opening amount", "期初金额", ColumnKind::Money));
    for (const Way& way : ways)
        columns.push_back(ReportBasis::column(way.key, way.en, way.zh, ColumnKind::Count));
    columns.push_back(ReportBasis::column("came_over", "Taken over", "转入", ColumnKind::Count));
    columns.push_back(ReportBasis::column("handed_over", "Handed over", "转出", ColumnKind::Count));
    columns.push_back(ReportBasis::column("closing", "Closing", "期末", ColumnKind::Count));
    columns.push_back(ReportBasis::column("closing_amount", "Closing amount", "期末金额", ColumnKind::Money));
}

ReportRow rowOf(const QString& key, ReportCell head, const StageFlow& stage)
{
    ReportRow row { key, { std::move(head) } };
    row.cells.push_back(ReportCell::ofCount(stage.opening.count));
    row.cells.push_back(ReportCell::ofMoney(stage.opening.sums));
    for (const Way& way : ways)
        row.cells.push_back(ReportCell::ofCount((way.in ? stage.in : stage.out)[size_t(way.kind)]));
    row.cells.push_back(ReportCell::ofCount(stage.cameOver));
    row.cells.push_back(ReportCell::ofCount(stage.handedOver));
    row.cells.push_back(ReportCell::ofCount(stage.closing.count));
    row.cells.push_back(ReportCell::ofMoney(stage.closing.sums));
    return row;
}

StageFlow totalOf(const std::vector<StageFlow>& stages)
{
    StageFlow total;
    for (const StageFlow& stage : stages) {
        total.opening.count += stage.opening.count;
        total.closing.count += stage.closing.count;
        total.cameOver += stage.cameOver;
        total.handedOver += stage.handedOver;
        addMoney(total.opening.sums, stage.opening.sums);
        addMoney(total.closing.sums, stage.closing.sums);
        for (size_t i = 0; i < moveKinds; ++i) {
            total.in[i] += stage.in[i];
            total.out[i] += stage.out[i];
        }
    }
    return total;
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto flow = PipelineFlow::of(reader, scope);
    if (!flow) return flow.error();
    const ReportBasis basis(reader);
    ReportScope shown = scope;
    shown.pipeline = flow->pipeline();
    shown.period = { flow->from().isValid() ? flow->from().addDays(1) : QDate(), flow->to() };
    ReportResult report = basis.start(u"flow"_s, by, ReportBasis::label("Flow between two days", "阶段流动"), shown);
    report.asOf = flow->to();
    addColumns(report.columns);
    for (const StageFlow& stage : flow->stages())
        report.rows.push_back(rowOf(stage.stage.toString(), ReportCell::ofText(stage.name, stage.stage), stage));
    report.totals = rowOf(u"total"_s, ReportBasis::totalCell(), totalOf(flow->stages()));
    report.formula = ReportBasis::label(
        "opening + entered + reopened + promoted to here + moved back to here − promoted from here − moved back from "
        "here − won − lost − other ends − to another pipeline + taken over − handed over = closing; opening: open at "
        "the end of the day before the first, closing: at the end of the last day",
        "期初 + 新进入 + 重开 + 升迁进入 + 后退进入 − 升迁离开 − 后退离开 − 赢单 − 输单 − 其他结束 − 转入其他管线 + "
        "转入 − 转出 = "
        "期末；期初：首日前一日末的进行中机会；期末：末日末的进行中机会");
    return report;
}

const PipelineFlow::Places& placesOf(const PipelineFlow& flow, const QString& column)
{
    if (column == u"came_over"_s) return flow.cameOver();
    if (column == u"handed_over"_s) return flow.handedOver();
    return column.startsWith(u"opening"_s) ? flow.opened() : flow.closed();
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto flow = PipelineFlow::of(reader, scope);
    if (!flow) return flow.error();
    const auto id = RecordId::parse(row);
    if (!id && row != u"total"_s) return Error { ErrorCode::Invalid, row };
    const int stage = id ? flow->table().indexOf(*id) : -1;
    std::vector<RecordId> deals;
    const auto wants = [&](int of) { return stage < 0 ? of >= 0 : of == stage; };
    const auto way = std::find_if(
        std::begin(ways), std::end(ways), [&](const Way& it) { return column == QLatin1String(it.key); });
    if (way != std::end(ways)) {
        for (const DealMove& move : flow->moves())
            if (move.kind == way->kind && wants(way->in ? move.to : move.from)) deals.push_back(move.deal);
    } else {
        for (const auto& [deal, at] : placesOf(*flow, column))
            if (wants(at)) deals.push_back(deal);
    }
    deals.erase(std::unique(deals.begin(), deals.end()), deals.end());
    return deals;
}

} // namespace

BuiltInReport flowReport()
{
    return { { u"flow"_s, ReportBasis::label("Flow between two days", "阶段流动"), { u"none"_s } }, run, dealsBehind };
}

} // namespace fairlead
