#include "insight/BuiltInReports.h"

#include "insight/CustomerShares.h"
#include "insight/WonAmount.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// With one currency the figures and rows carry plain keys; with several the currency stands behind them.
QString keyIn(const QString& key, const CustomerSpread& spread) { return key + u'/' + spread.currency; }

void addFigures(ReportResult& report, const CustomerSpread& spread, bool several)
{
    const auto add = [&](ReportFigure figure) {
        if (several) {
            figure.key = keyIn(figure.key, spread);
            figure.label.en += u" ("_s + spread.currency + u')';
            figure.label.zh += u"（"_s + spread.currency + u"）"_s;
        }
        report.figures.push_back(std::move(figure));
    };
    add(ReportBasis::figure("half", "Customers that make half of the won value", "贡献一半赢单金额的客户数",
        ColumnKind::Count, ReportCell::ofCount(spread.half)));
    add(ReportBasis::figure("eighty", "Customers that make 80 % of it", "贡献 80% 赢单金额的客户数", ColumnKind::Count,
        ReportCell::ofCount(spread.eighty)));
    add(ReportBasis::figure("customers", "Customers with won deals", "有赢单的客户数", ColumnKind::Count,
        ReportCell::ofCount(qint64(spread.ranks.size()))));
}

ReportRow rowOf(const ReportBasis& basis, const CustomerSpread& spread, const CustomerRank& rank, qint64 place)
{
    return { keyIn(rank.customer.toString(), spread),
        { ReportCell::ofCount(place), basis.recordCell(u"company"_s, rank.customer), ReportCell::ofCount(rank.deals),
            ReportCell::ofMoney({ rank.won }), ReportCell::ofDays(rank.share), ReportCell::ofDays(rank.cumulative) } };
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto spreads = CustomerShares(reader).compute(scope);
    if (!spreads) return spreads.error();
    const ReportBasis basis(reader);
    ReportResult report
        = basis.start(u"customers"_s, by, ReportBasis::label("Customers by won amount", "客户赢单金额排名"), scope);
    report.columns = { ReportBasis::column("rank", "Rank", "排名", ColumnKind::Count), basis.groupColumn(By::Customer),
        ReportBasis::column("deals", "Deals", "机会数", ColumnKind::Count),
        ReportBasis::column("won", "Won amount", "赢单金额", ColumnKind::Money),
        ReportBasis::column("share", "Share", "占比", ColumnKind::Percent),
        ReportBasis::column("cumulative", "Cumulative", "累计占比", ColumnKind::Percent) };
    QList<Money> total;
    qint64 deals = 0;
    qint64 without = 0;
    for (const CustomerSpread& spread : *spreads) {
        addFigures(report, spread, spreads->size() > 1);
        total.append(spread.total);
        without += spread.dealsWithoutCustomer;
        qint64 place = 0;
        for (const CustomerRank& rank : spread.ranks) {
            report.rows.push_back(rowOf(basis, spread, rank, ++place));
            deals += rank.deals;
        }
    }
    report.totals = ReportRow { u"total"_s,
        { {}, ReportBasis::totalCell(), ReportCell::ofCount(deals), ReportCell::ofMoney(total), {}, {} } };
    ReportBasis::note(report, "without_customer", without, "%1 won deals name no customer; they are in no share.",
        "%1 个赢单机会没有客户，不计入占比。");
    report.formula = ReportBasis::label("share = won amount of the customer ÷ won amount of all customers, per "
                                        "currency; counted from the largest until "
                                        "half and 80 % are reached",
        "占比 = 客户赢单金额 ÷ 全部客户赢单金额，各币种分别计算；从最大的客户起累计，直到达到一半和 80%");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By, const ReportScope& scope, const QString& row, const QString&)
{
    const qsizetype slash = row.lastIndexOf(u'/');
    const auto key = ReportBasis::keyOf(slash < 0 ? row : row.left(slash), By::Customer);
    if (!key) return key.error();
    ReportScope restricted = scope;
    if (slash >= 0) restricted.currency = row.mid(slash + 1);
    const auto deals = WonAmount(reader).dealsBehind(restricted, By::Customer, *key);
    if (!deals || *key) return deals;
    // Those without a customer are in no share, nor in the total of the shares.
    const auto without = WonAmount(reader).dealsBehind(restricted, By::Customer, GroupKey {});
    if (!without) return without;
    std::vector<RecordId> ranked;
    std::set_difference(deals->begin(), deals->end(), without->begin(), without->end(), std::back_inserter(ranked));
    return ranked;
}

} // namespace

BuiltInReport customersReport()
{
    return { { u"customers"_s, ReportBasis::label("Customers by won amount", "客户赢单金额排名"), { u"customer"_s } },
        run, dealsBehind };
}

} // namespace fairlead
