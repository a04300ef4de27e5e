#include "insight/BuiltInReports.h"

#include "insight/DayNumber.h"
#include "insight/SupplyForecast.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quantityScale = 10000; // decimals of Kind::Quantity

ReportCell quantityCell(qint64 quantity) { return ReportCell::ofDays(Ratio { quantity, quantityScale }); }

Label stateOf(const SupplyMonth& month)
{
    if (!month.available) return ReportBasis::label("stock not known", "库存未知");
    if (month.isShort()) return ReportBasis::label("short", "短缺");
    if (month.isShortIfAllWon()) return ReportBasis::label("short if all are won", "若全部赢单则短缺");
    if (month.isOver()) return ReportBasis::label("over", "过剩");
    return ReportBasis::label("enough", "充足");
}

ReportRow rowOf(const SupplyMonth& month, const ReportBasis& basis)
{
    const QString when = dateOfDay(month.month).toString(u"yyyy-MM"_s);
    ReportRow row { month.product.toString() + u'/' + when,
        { month.product.isNull() ? ReportCell::ofLabel(ReportBasis::label("(none)", "（无）"))
                                 : basis.recordCell(u"product"_s, month.product),
            ReportCell::ofText(when), quantityCell(month.weighted), quantityCell(month.full),
            quantityCell(month.quoted) } };
    row.cells.push_back(month.available ? quantityCell(month.arriving) : ReportCell());
    row.cells.push_back(month.available ? quantityCell(*month.available) : ReportCell());
    row.cells.push_back(month.available ? quantityCell(month.left()) : ReportCell());
    row.cells.push_back(ReportCell::ofLabel(stateOf(month)));
    return row;
}

void addNotes(ReportResult& report, const SupplyResult& result)
{
    qint64 shortOf = 0, over = 0;
    for (const SupplyMonth& month : result.months) {
        shortOf += month.isShort();
        over += month.isOver();
    }
    report.figures = { ReportBasis::figure("short", "Short", "短缺", ColumnKind::Count, ReportCell::ofCount(shortOf)),
        ReportBasis::figure("over", "Over", "过剩", ColumnKind::Count, ReportCell::ofCount(over)) };
    ReportBasis::note(report, "without_deal", result.loose,
        "%1 quotations belong to no deal, so nobody gave a chance: they count in the full quantity only.",
        "%1 张报价单没有关联机会，赢率未知，仅计入全部数量。");
    ReportBasis::note(report, "without_delivery", result.looseUndated,
        "%1 lines of such quotations have no day of delivery: they count in no month.",
        "其中 %1 条明细没有交期，不计入任何月份。");
    ReportBasis::note(report, "overdue", result.overdue,
        "The expected close of %1 deals has passed: what they ask for counts in the first month.",
        "%1 个机会的预计成交日已过，其数量计入首月。");
    ReportBasis::note(report, "undated", result.undated,
        "%1 deals have no expected close: only lines with a month of delivery count.",
        "%1 个机会没有预计成交日，仅计入有交付月的明细。");
    ReportBasis::note(report, "without_quantity", result.withoutQuantity,
        "%1 lines have no quantity: they count as one.", "%1 条明细没有数量，按 1 计。");
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = SupplyForecast(reader).compute(scope);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportScope asked = scope;
    asked.period = result->period;
    ReportResult report = basis.start(u"supply"_s, by, ReportBasis::label("Quantities for supply", "供货数量"), asked);
    const auto column = &ReportBasis::column;
    report.columns = { basis.groupColumn(By::Product), column("month", "Month", "月份", ColumnKind::Text),
        column("weighted", "Forecast, weighted", "预测数量（加权）", ColumnKind::Number),
        column("full", "If all are won", "若全部赢单", ColumnKind::Number),
        column("quoted", "Of that quoted", "其中已报价", ColumnKind::Number),
        column("arriving", "Arriving", "到货", ColumnKind::Number),
        column("available", "In stock until then", "至此可用", ColumnKind::Number),
        column("left", "Left, weighted", "余量（加权）", ColumnKind::Number),
        column("state", "Enough?", "是否充足", ColumnKind::Text) };
    for (const SupplyMonth& month : result->months)
        report.rows.push_back(rowOf(month, basis));
    std::stable_sort(report.rows.begin(), report.rows.end(),
        [](const ReportRow& a, const ReportRow& b) { return a.cells[0].text.localeAwareCompare(b.cells[0].text) < 0; });
    report.totals = ReportRow { u"total"_s, std::vector<ReportCell>(report.columns.size()) };
    report.totals->cells[0] = ReportBasis::totalCell();
    addNotes(report, *result);
    report.formula = ReportBasis::label(
        "forecast = Σ quantity × chance of the lines of open deals, by the month of delivery, else of the expected "
        "close; where a quotation in force (sent and still valid, or accepted; not rejected or withdrawn) speaks for a "
        "deal, its lines count instead of the deal's own, an accepted one before the one sent last; in stock until "
        "then = on hand − reserved (newest level) + in transit arriving until the month's end; "
        "left = in stock − forecast, counted up from the first month; short = left under 0; over = more than twice of "
        "what all open deals of the period ask for",
        "预测数量 = Σ 在途机会明细数量 × "
        "赢率，按交付月，否则按预计成交月；机会有有效报价（已发出且未过期，或已接受；未被拒绝或撤回）时，以报价明细代替"
        "机会明细，"
        "已接受的优先，其次为最近发出的；至此可用 = 在库 − 预留（最新快照）+ 截至月末"
        "到货的在途；余量 = 可用 − 预测，自首月累计；短缺 = 余量小于 0；过剩 = 超过全部在途机会所需的两倍");
    return report;
}

bool isStock(const QString& column) { return column == u"arriving"_s || column == u"available"_s; }

QString typeOf(const QString&, const QString& column)
{
    return isStock(column) ? u"stock_level"_s : column == u"quoted"_s ? u"quote"_s : u"opportunity"_s;
}

Result<std::vector<RecordId>> rowsBehind(
    const Reader& reader, By, const ReportScope& scope, const QString& row, const QString& column)
{
    const bool quotes = column == u"quoted"_s;
    const SupplyForecast supply(reader);
    if (row == u"total"_s) return quotes ? supply.quotesBehind(scope, {}, 0) : supply.dealsBehind(scope, {}, 0);
    const auto [productKey, monthKey] = ReportBasis::keyParts(row);
    const auto product = RecordId::parse(productKey);
    const auto month = Period::parse(monthKey);
    if (!product || !month) return Error { ErrorCode::Invalid, row };
    if (isStock(column)) return supply.levelsBehind(scope, *product);
    if (quotes) return supply.quotesBehind(scope, *product, dayOfDate(month->from));
    // What is left was counted up: all months' deals.
    return supply.dealsBehind(scope, *product, column == u"left"_s ? 0 : dayOfDate(month->from));
}

} // namespace

BuiltInReport supplyReport()
{
    return { { u"supply"_s, ReportBasis::label("Quantities for supply", "供货数量"), { u"none"_s } }, run, nullptr,
        typeOf, rowsBehind };
}

} // namespace fairlead
