#include "insight/BuiltInReports.h"

#include "insight/PipelineBridge.h"

#include <iterator>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

struct BarName
{
    const char* key;
    const char* en;
    const char* zh;
    bool always; ///< shown even where nothing is behind it
};

/// In the order of BridgeBar.
constexpr BarName names[] = { { "opening", "Opening", "期初", true }, { "new", "New", "新增", true },
    { "reopened", "Reopened", "重开", false }, { "resumed", "Resumed after hold", "恢复跟进", false },
    { "came_over", "Taken over", "转入", false }, { "increased", "Increased", "金额增加", true },
    { "pulled_in", "Pulled in", "提前进入", false }, { "rolled_in", "Rolled in from before", "由前期顺延", false },
    { "decreased", "Decreased", "金额减少", true }, { "pushed_out", "Pushed out", "推后移出", false },
    { "brought_forward", "Brought forward", "提前移出", false }, { "won", "Won", "赢单", true },
    { "lost", "Lost", "输单", true }, { "other_ends", "Other ends", "其他结束", false },
    { "on_hold", "Put on hold", "搁置", true }, { "handed_over", "Handed over", "转出", false },
    { "closing", "Closing", "期末", true } };
static_assert(std::size(names) == bridgeBars);

void addRows(ReportResult& report, const BridgeGroup& group, const QString& prefix, const std::vector<ReportCell>& head,
    bool asksDue)
{
    for (size_t i = 0; i < bridgeBars; ++i) {
        const BridgeFigure& figure = group.bars[i];
        const bool ofWindow = BridgeBar(i) == BridgeBar::PulledIn || BridgeBar(i) == BridgeBar::PushedOut;
        if (figure.deals == 0 && !names[i].always && !(ofWindow && asksDue)) continue;
        ReportRow row { prefix + QString::fromLatin1(names[i].key), head };
        row.cells.push_back(ReportCell::ofLabel(ReportBasis::label(names[i].en, names[i].zh)));
        row.cells.push_back(ReportCell::ofCount(figure.deals));
        row.cells.push_back(ReportCell::ofCount(figure.count));
        row.cells.push_back(ReportCell::ofMoney(figure.amount));
        report.rows.push_back(std::move(row));
    }
}

void addNotes(ReportResult& report, const BridgeResult& bridge)
{
    ReportBasis::note(report, "held_at_opening", bridge.heldAtOpening,
        "%1 open deals were on hold at the opening; they are not in it.", "期初有 %1 个进行中的机会处于搁置，未计入。");
    ReportBasis::note(report, "held_at_closing", bridge.heldAtClosing,
        "%1 open deals are on hold at the closing; they are not in it.", "期末有 %1 个进行中的机会处于搁置，未计入。");
    ReportBasis::note(report, "ended_unseen", bridge.endedUnseen,
        "%1 deals ended in these days without having been seen open (imports); they are in no bar.",
        "%1 个机会在期间内结束，但从未以进行中出现（导入），未计入任何一项。");
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto bridge = PipelineBridge(reader).compute(scope, by);
    if (!bridge) return bridge.error();
    const ReportBasis basis(reader);
    ReportScope shown = scope;
    shown.period = { bridge->from.isValid() ? bridge->from.addDays(1) : QDate(), bridge->to };
    ReportResult report = basis.start(u"bridge"_s, by, ReportBasis::label("Pipeline bridge", "管线变动表"), shown);
    report.asOf = bridge->to;
    if (by != By::None) report.columns.push_back(basis.groupColumn(by));
    report.columns.push_back(ReportBasis::column("bar", "Change", "变动", ColumnKind::Text));
    report.columns.push_back(ReportBasis::column("deals", "Deals", "机会数", ColumnKind::Count));
    report.columns.push_back(ReportBasis::column("count", "Open deals", "进行中数", ColumnKind::Count));
    report.columns.push_back(ReportBasis::column("amount", "Amount", "金额", ColumnKind::Money));
    const bool asksDue = !scope.due.isOpen();
    if (by == By::None) addRows(report, bridge->total, {}, {}, asksDue);
    for (const BridgeGroup& group : bridge->groups)
        addRows(report, group, ReportBasis::keyText(group.key, by) + u'/', { basis.groupCell(group.key, by) }, asksDue);
    const BridgeFigure& closing = bridge->total.of(BridgeBar::Closing);
    ReportRow total { u"total"_s, std::vector<ReportCell>(report.columns.size() - 3) };
    total.cells.front() = ReportCell::ofLabel(ReportBasis::label("Closing of all", "期末合计"));
    total.cells.push_back(ReportCell::ofCount(closing.deals));
    total.cells.push_back(ReportCell::ofCount(closing.count));
    total.cells.push_back(ReportCell::ofMoney(closing.amount));
    report.totals = std::move(total);
    addNotes(report, *bridge);
    report.formula = ReportBasis::label(
        "opening + new + increased + pulled in − decreased − pushed out − won − lost − on hold = closing, of open "
        "deals "
        "that are not on hold; reopened, resumed, taken over and rolled in come to it, other ends, brought forward and "
        "handed over leave it; pulled in and pushed out concern a bridge of deals expected in certain days",
        "期初 + 新增 + 金额增加 + 提前进入 − 金额减少 − 推后移出 − 赢单 − 输单 − 搁置 = "
        "期末，仅含未搁置的进行中机会；重开、恢复跟进、转入、"
        "由前期顺延为增加，其他结束、提前移出、转出为减少；提前进入与推后移出仅在限定预计成交日时出现");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString&)
{
    if (row == u"total"_s) return PipelineBridge(reader).dealsBehind(scope, by, {}, BridgeBar::Closing);
    const auto [group, bar] = ReportBasis::keyParts(row);
    std::optional<GroupKey> key;
    if (by != By::None) {
        const auto known = ReportBasis::keyOf(group, by);
        if (!known) return known.error();
        key = *known;
    }
    for (size_t i = 0; i < bridgeBars; ++i)
        if (bar == QLatin1String(names[i].key)) return PipelineBridge(reader).dealsBehind(scope, by, key, BridgeBar(i));
    return Error { ErrorCode::Invalid, row };
}

} // namespace

BuiltInReport bridgeReport()
{
    return { { u"bridge"_s, ReportBasis::label("Pipeline bridge", "管线变动表"),
                 { u"none"_s, u"person"_s, u"team"_s } },
        run, dealsBehind };
}

} // namespace fairlead
