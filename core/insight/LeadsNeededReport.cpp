#include "insight/BuiltInReports.h"

#include "insight/Forecast.h"
#include "insight/LeadsNeeded.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

std::vector<ReportColumn> columnsOf(const ReportBasis& basis, By by)
{
    const auto column = &ReportBasis::column;
    std::vector<ReportColumn> columns;
    columns.push_back(by == By::None ? column("all", "Currency", "币种", ColumnKind::Text) : basis.groupColumn(by));
    const std::vector<ReportColumn> others { column("plan", "Plan", "计划", ColumnKind::Money),
        column("won", "Closed", "已成交", ColumnKind::Money),
        column("weighted", "Open, weighted", "在途（加权）", ColumnKind::Money),
        column("missing", "Missing", "尚缺", ColumnKind::Money),
        column("growth", "Existing customers", "老客户需新增", ColumnKind::Money),
        column("from_new", "New customers", "新客户需带来", ColumnKind::Money),
        column("opportunities", "Opportunities", "需新机会", ColumnKind::Number),
        column("leads", "Leads", "需新线索", ColumnKind::Number),
        column("growth_rate", "Growth on last year", "比上年同期增长", ColumnKind::Percent),
        column("existing", "Share of existing", "老客户占比", ColumnKind::Percent),
        column("mean_won", "Mean won amount", "平均赢单金额", ColumnKind::Money),
        column("deals", "Deals to win", "需赢单", ColumnKind::Number),
        column("win_rate", "Win rate", "赢单率", ColumnKind::Percent),
        column("lead_rate", "Leads converted", "线索转化率", ColumnKind::Percent) };
    columns.insert(columns.end(), others.begin(), others.end());
    return columns;
}

ReportRow rowOf(const DemandGroup& group, const DemandResult& result, const ReportBasis& basis, By by)
{
    const auto money = [&group](qint64 minor) { return ReportCell::ofMoney({ { minor, group.currency } }); };
    ReportRow row { ReportBasis::keyText(group.key, by) + u'/' + group.currency,
        { by == By::None ? ReportCell::ofText(group.currency) : basis.groupCell(group.key, by), money(group.plan),
            money(group.won), money(group.weighted), money(group.missing()), money(group.growth),
            money(group.fromNew) } };
    row.cells.push_back(ReportCell::ofDays(group.opportunities, result.winRate.denominator));
    row.cells.push_back(
        ReportCell::ofDays(group.leads, std::min(result.leadRate.denominator, result.winRate.denominator)));
    row.cells.push_back(ReportCell::ofDays(group.growthRate()));
    row.cells.push_back(ReportCell::ofDays(group.history.existing()));
    row.cells.push_back(group.history.meanWon ? money(group.history.meanWon) : ReportCell());
    row.cells.push_back(ReportCell::ofDays(group.deals));
    row.cells.push_back(ReportCell::ofRate(result.winRate));
    row.cells.push_back(ReportCell::ofRate(result.leadRate));
    return row;
}

QString roundedUp(const Ratio& ratio)
{
    if (!ratio.isDefined()) return u"–"_s;
    return QString::number((ratio.numerator + ratio.denominator - 1) / ratio.denominator);
}

/// What is handed over, in a sentence for each currency where anything is missing.
void addSentences(ReportResult& report, const DemandResult& result)
{
    const QString by = result.latestStart.isValid() ? result.latestStart.toString(Qt::ISODate) : u"–"_s;
    const bool late = result.latestStart.isValid() && result.latestStart < report.asOf;
    for (const DemandGroup& group : result.groups) {
        if (group.missing() == 0) continue;
        const auto text = [&group](qint64 minor) { return moneyText({ { minor, group.currency } }); };
        const QString leads = roundedUp(group.leads);
        const QString deals = roundedUp(group.opportunities);
        QString en
            = u"%1 are missing: %2 new opportunities, from %3 leads, for %4; %5 more from existing customers; "
              "begun by %6."_s.arg(text(group.missing()), deals, leads, text(group.fromNew), text(group.growth), by);
        QString zh = u"尚缺 %1：新客户 %4，需新机会 %2 个、新线索 %3 条；老客户需新增 %5；最迟 %6 开始。"_s.arg(
            text(group.missing()), deals, leads, text(group.fromNew), text(group.growth), by);
        if (late) {
            en += u" That day has passed: what begins now closes after the period, as a rule."_s;
            zh += u"该日已过：现在开始的机会通常在期后才能成交。"_s;
        }
        report.notes.push_back({ u"leads_needed"_s, { en, zh }, 1 });
    }
}

Label formula()
{
    return ReportBasis::label(
        "missing = plan − closed − weighted open deals of the period; existing customers (who had bought before) bring "
        "their share of the won amount of the twelve months before, new ones the rest; deals = new customers' part ÷ "
        "mean won amount; opportunities = deals ÷ win rate; leads = opportunities ÷ (converted ÷ ended leads); latest "
        "start = end of the period − median days from opening to winning",
        "尚缺 = 计划 − 已成交 − "
        "期内在途加权；老客户（此前买过的）按近十二个月赢单金额占比承担，其余由新客户带来；需赢单 "
        "= 新客户部分 ÷ 平均赢单金额；需新机会 = 需赢单 ÷ 赢单率；需新线索 = 需新机会 ÷ 线索转化率；最迟开始 = 期末 − "
        "赢单周期中位数");
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = LeadsNeeded(reader).compute(scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportScope asked = scope;
    asked.period = result->period;
    ReportResult report = basis.start(u"leads-needed"_s, by, ReportBasis::label("Leads needed", "线索需求"), asked);
    report.inputs.push_back({ u"measured"_s, ReportBasis::label("Rates and times of", "比率与耗时取自"),
        result->measured.from.toString(Qt::ISODate) + u".."_s + result->measured.to.toString(Qt::ISODate) });
    if (result->cycle.isDefined())
        report.inputs.push_back(
            { u"cycle"_s, ReportBasis::label("Median days to win", "赢单周期中位数（天）"), result->cycle.text(1) });
    if (result->latestStart.isValid())
        report.inputs.push_back({ u"latest_start"_s, ReportBasis::label("Latest start", "最迟开始"),
            result->latestStart.toString(Qt::ISODate) });
    report.columns = columnsOf(basis, by);
    for (const DemandGroup& group : result->groups)
        report.rows.push_back(rowOf(group, *result, basis, by));
    report.totals = ReportRow { u"total"_s, std::vector<ReportCell>(report.columns.size()) };
    report.totals->cells[0] = ReportBasis::totalCell();
    if (by == By::None) addSentences(report, *result);
    ReportBasis::note(report, "draft_plan", result->draftPlan, "A plan is a draft that nobody has released.",
        "计划尚未发布，为草稿。");
    report.formula = formula();
    return report;
}

QString typeOf(const QString&, const QString& column)
{
    return column == u"lead_rate"_s || column == u"leads"_s ? u"lead"_s : u"opportunity"_s;
}

Result<std::vector<RecordId>> rowsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    using Part = LeadsNeeded::Part;
    static const QHash<QString, Part> parts { { u"existing"_s, Part::Won }, { u"growth"_s, Part::Existing },
        { u"growth_rate"_s, Part::SameDaysBefore }, { u"mean_won"_s, Part::Won }, { u"deals"_s, Part::Won },
        { u"win_rate"_s, Part::Ended }, { u"opportunities"_s, Part::Ended }, { u"lead_rate"_s, Part::Leads },
        { u"leads"_s, Part::Leads } };
    const auto [group, currency] = ReportBasis::keyParts(row);
    if (const auto part = parts.constFind(column); part != parts.cend())
        return LeadsNeeded(reader).rowsBehind(scope, group.isEmpty() ? QString() : currency, *part);
    using Which = Forecast::Which;
    const ForecastColumn of = column == u"weighted"_s       ? ForecastColumn::Weighted
        : column == u"missing"_s || column == u"from_new"_s ? ForecastColumn::Expected
                                                            : ForecastColumn::Closed;
    if (by == By::None || group.isEmpty()) return Forecast(reader).dealsBehind(scope, By::None, Which::Total, {}, of);
    const auto key = ReportBasis::keyOf(group, by);
    if (!key) return key.error();
    return Forecast(reader).dealsBehind(scope, by, Which::Group, key->value_or(GroupKey {}), of);
}

} // namespace

BuiltInReport leadsNeededReport()
{
    return { { u"leads-needed"_s, ReportBasis::label("Leads needed", "线索需求"),
                 { u"none"_s, u"team"_s, u"person"_s } },
        run, nullptr, typeOf, rowsBehind };
}

} // namespace fairlead
