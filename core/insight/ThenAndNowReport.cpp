#include "insight/BuiltInReports.h"

#include "insight/ThenAndNow.h"

#include <QDateTime>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr ReportBasis::MoneyColumn columnWords[thenColumns]
    = { { "then", "Expected then", "当时预计" }, { "came", "Came in", "新进入" }, { "changed", "Changed", "金额变化" },
          { "slipped", "Slipped", "移出" }, { "lost", "Lost", "丢失" }, { "now", "Expected now", "现在预计" },
          { "closed", "Won of it", "其中已成交" }, { "difference", "Difference", "差额" } };

ReportRow rowOf(const QString& key, ReportCell head, const ThenGroup& group)
{
    ReportRow row { key, { std::move(head) } };
    for (int column = 0; column < thenColumns; ++column) {
        const bool nothing = group.deals[size_t(column)].empty();
        row.cells.push_back(nothing ? ReportCell() : ReportCell::ofMoney(group.sums[size_t(column)]));
    }
    return row;
}

void addKept(ReportResult& report, const std::optional<KeptForecast>& kept)
{
    if (!kept) {
        report.notes.push_back({ u"none_kept"_s,
            ReportBasis::label("No forecast of this time has been kept.", "该期间没有保存过预测。"), 1 });
        return;
    }
    const QString taken = QDateTime::fromMSecsSinceEpoch(kept->takenAt).toString(u"yyyy-MM-dd HH:mm"_s);
    report.inputs.push_back({ u"kept"_s, ReportBasis::label("Kept on", "保存于"), taken });
    report.notes.push_back({ u"kept"_s,
        { u"The forecast of %1 as it was kept on %2."_s.arg(kept->period.text(), taken),
            u"%2 保存的 %1 预测。"_s.arg(kept->period.text(), taken) },
        0 });
    if (!kept->knownUntil.isEmpty())
        report.notes.push_back({ u"known_until"_s, { kept->knownUntil, kept->knownUntil }, 0 });
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = ThenAndNow(reader).compute(scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportScope asked = scope;
    if (result->kept) asked.period = result->kept->period;
    ReportResult report
        = basis.start(u"kept-forecast"_s, by, ReportBasis::label("Forecast then and now", "预测对比"), asked);
    report.columns = { basis.groupColumn(by) };
    ReportBasis::addMoneyColumns(report, columnWords);
    for (const ThenGroup& group : result->groups)
        report.rows.push_back(rowOf(ReportBasis::keyText(group.key, by), basis.groupCell(group.key, by), group));
    report.totals = rowOf(u"total"_s, ReportBasis::totalCell(), result->total);
    for (const ThenColumn column : { ThenColumn::Then, ThenColumn::Now, ThenColumn::Difference, ThenColumn::Closed }) {
        const ReportBasis::MoneyColumn& words = columnWords[size_t(column)];
        if (result->kept)
            report.figures.push_back(ReportBasis::figure(
                words.key, words.en, words.zh, ColumnKind::Money, ReportCell::ofMoney(result->total.of(column))));
    }
    addKept(report, result->kept);
    report.formula = ReportBasis::label(
        "Expected = Σ won + Σ amount × chance of what is open; then + came in + changed + slipped + lost = now; "
        "slipped: expected in another period, or with somebody else; lost: ended without an order, or deleted",
        "预计 = Σ 赢单金额 + Σ 在途金额 × 成功率；当时 + 新进入 + 变化 + 移出 + 丢失 = "
        "现在；移出：预计落在其他期间或转给他人；丢失：未成交而结束，或已删除");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto key = ReportBasis::keyOf(row, by);
    if (!key) return key.error();
    const auto result = ThenAndNow(reader).compute(scope, by);
    if (!result) return result.error();
    const auto asked = size_t(ReportBasis::columnNamed(columnWords, column, ThenColumn::Now));
    if (!*key) return result->total.deals[asked];
    for (const ThenGroup& group : result->groups)
        if (group.key == **key) return group.deals[asked];
    return std::vector<RecordId>();
}

} // namespace

BuiltInReport thenAndNowReport()
{
    return { { u"kept-forecast"_s, ReportBasis::label("Forecast then and now", "预测对比"),
                 { u"month"_s, u"person"_s, u"team"_s, u"deal"_s, u"none"_s } },
        run, dealsBehind };
}

} // namespace fairlead
