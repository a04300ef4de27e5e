#include "insight/BuiltInReports.h"

#include "insight/DayNumber.h"
#include "insight/LeadSuggestions.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Why = LeadSuggestion::Why;

constexpr size_t mostRows = 2000; ///< the largest of each reason come first

const Label& title()
{
    static const Label words = ReportBasis::label("Suggested leads", "线索建议");
    return words;
}

struct WhyWords
{
    const char* code;
    const char* en;
    const char* zh;
};

const WhyWords& wordsOf(Why why)
{
    static constexpr WhyWords words[] = { { "repurchase", "Repurchase due", "到期复购" },
        { "stopped", "Stopped buying", "停止购买" }, { "cross", "Cross-sell", "交叉销售" } };
    return words[size_t(why)];
}

std::vector<ReportColumn> columns(const ReportBasis& basis)
{
    const auto column = &ReportBasis::column;
    return { basis.groupColumn(By::Customer), column("why", "Why", "类型", ColumnKind::Text),
        basis.groupColumn(By::Product), column("amount", "Usual amount", "通常金额", ColumnKind::Money),
        column("last", "Last bought", "最近购买", ColumnKind::Text),
        column("reason", "Reason", "理由", ColumnKind::Text),
        column("interval", "Usual interval", "通常间隔", ColumnKind::Days),
        column("since", "Days since", "距今天数", ColumnKind::Days),
        column("due", "Due on", "预计复购日", ColumnKind::Text), basis.groupColumn(By::Person),
        column("times", "Purchases", "购买次数", ColumnKind::Number),
        column("deals", "Won deals", "赢单", ColumnKind::Count),
        column("invoices", "Invoices", "发票", ColumnKind::Count),
        column("similar", "Similar customers with both", "同行业两者都买", ColumnKind::Percent) };
}

/// The days between, as a sentence has them.
QString daysText(const Ratio& interval) { return QString::number(interval.scaled(0)); }

Label reasonOf(const LeadSuggestion& one, const ReportBasis& basis)
{
    const QString since = QString::number(one.since);
    const QString times = QString::number(one.times);
    switch (one.why) {
    case Why::Repurchase:
        return { u"Bought %1 times, usually every %2 days; the last time was %3 days ago."_s.arg(
                     times, daysText(one.interval), since),
            u"共购买 %1 次，通常每 %2 天一次；距上次已 %3 天。"_s.arg(times, daysText(one.interval), since) };
    case Why::Stopped:
        return { u"Bought %1 times, usually every %2 days, and nothing for %3 days."_s.arg(
                     times, daysText(one.interval), since),
            u"共购买 %1 次，过去通常每 %2 天一次，已 %3 天未再购买。"_s.arg(times, daysText(one.interval), since) };
    case Why::CrossSell:
        break;
    }
    const QString has = basis.recordCell(u"product"_s, one.because).text;
    const QString both = QString::number(one.similar.numerator);
    const QString all = QString::number(one.similar.denominator);
    return { u"Has “%1” and not this; %2 of %3 other customers of the industry with “%1” have both."_s.arg(
                 has, both, all),
        u"已购“%1”，尚未购买此产品；同行业其他 %3 家已购“%1”的客户中有 %2 家两者都买。"_s.arg(has, both, all) };
}

const QString invoiced = u"-invoiced"_s;

/// "repurchase/COMPANY/PRODUCT", "stopped/COMPANY/none"; where invoices alone stand behind it, "stopped-invoiced/…".
QString keyOf(const LeadSuggestion& one)
{
    return QLatin1String(wordsOf(one.why).code) + (one.deals.empty() ? invoiced : QString()) + u'/'
        + one.company.toString() + u'/' + (one.product.isNull() ? u"none"_s : one.product.toString());
}

ReportRow rowOf(const LeadSuggestion& one, const ReportBasis& basis)
{
    const auto named = [&basis](const char* type, const RecordId& id) {
        return id.isNull() ? ReportCell() : basis.recordCell(QString::fromLatin1(type), id);
    };
    const bool cross = one.why == Why::CrossSell;
    const WhyWords& why = wordsOf(one.why);
    ReportRow row { keyOf(one),
        { named("company", one.company), ReportCell::ofLabel(ReportBasis::label(why.en, why.zh)) } };
    row.cells.push_back(named("product", one.product));
    row.cells.push_back(one.amount.isEmpty() ? ReportCell() : ReportCell::ofMoney(one.amount));
    row.cells.push_back(ReportCell::ofDay(dateOfDay(one.last)));
    row.cells.push_back(ReportCell::ofLabel(reasonOf(one, basis)));
    row.cells.push_back(cross ? ReportCell() : ReportCell::ofDays(one.interval));
    row.cells.push_back(ReportCell::ofDays(Ratio { one.since, 1 }));
    row.cells.push_back(cross ? ReportCell() : ReportCell::ofDay(dateOfDay(one.due)));
    row.cells.push_back(named("person", one.person));
    row.cells.push_back(ReportCell::ofDays(Ratio { one.times, 1 }));
    row.cells.push_back(ReportCell::ofCount(qint64(one.deals.size())));
    row.cells.push_back(ReportCell::ofCount(qint64(one.invoices.size())));
    row.cells.push_back(cross ? ReportCell::ofRate(one.similar) : ReportCell());
    return row;
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = LeadSuggestions(reader).compute(scope);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportResult report = basis.start(u"lead-suggestions"_s, by, title(), scope);
    report.columns = columns(basis);
    qint64 counts[3] = {};
    for (const LeadSuggestion& one : result->list) {
        ++counts[size_t(one.why)];
        if (report.rows.size() < mostRows) report.rows.push_back(rowOf(one, basis));
    }
    report.totals = ReportRow { u"total"_s, std::vector<ReportCell>(report.columns.size()) };
    report.totals->cells[0] = ReportBasis::totalCell();
    for (const Why why : { Why::Repurchase, Why::Stopped, Why::CrossSell }) {
        const WhyWords& words = wordsOf(why);
        report.figures.push_back(ReportBasis::figure(
            words.code, words.en, words.zh, ColumnKind::Count, ReportCell::ofCount(counts[size_t(why)])));
    }
    ReportBasis::note(report, "in_hand", result->inHand,
        "%1 customers have an open deal or lead: what that is about is not suggested.",
        "%1 家客户已有进行中的机会或线索，其所涉内容不再建议。");
    ReportBasis::note(report, "not_shown", qint64(result->list.size()) - qint64(report.rows.size()),
        "%1 smaller ones are not listed.", "另有 %1 条金额较小的未列出。");
    report.formula = ReportBasis::label(
        "purchases = won deals by their closed-on day, with the products of their lines, and invoices without deal and "
        "contract; within two weeks they count as one; usual interval = median of the days between, from three "
        "purchases on; repurchase due = last + interval until the end of the period, at least until today; stopped = "
        "nothing for more than twice the interval; cross-sell = of at least five other customers of the industry who "
        "have the first product three or more, and one in three, have both; usual amount = median",
        "购买 = 按结束日期的赢单（含明细产品）及不属于机会与合同的发票，两周内合并为一次；通常间隔 = "
        "至少三次购买的间隔中位数；到期复购 = 最近购买 + 通常间隔，至期末（不早于今天）；停止购买 = "
        "超过两倍间隔未购买；交叉销售 = "
        "同行业至少五家已购前一产品的其他客户中，至少三家且占三分之一及以上两者都买；通常金额 = "
        "中位数");
    return report;
}

QString typeOf(const QString& row, const QString& column)
{
    if (column == u"similar"_s) return u"company"_s;
    return column == u"invoices"_s || row.section(u'/', 0, 0).endsWith(invoiced) ? u"invoice"_s : u"opportunity"_s;
}

Result<std::vector<RecordId>> rowsBehind(
    const Reader& reader, By, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto result = LeadSuggestions(reader).compute(scope);
    if (!result) return result.error();
    std::vector<RecordId> found;
    for (const LeadSuggestion& one : result->list)
        if (keyOf(one) == row)
            found = column == u"similar"_s                     ? one.others
                : column == u"invoices"_s || one.deals.empty() ? one.invoices
                                                               : one.deals;
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace

BuiltInReport leadSuggestionsReport()
{
    return { { u"lead-suggestions"_s, title(), { u"none"_s } }, run, nullptr, typeOf, rowsBehind };
}

} // namespace fairlead
