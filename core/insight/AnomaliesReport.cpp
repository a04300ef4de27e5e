#include "insight/Anomalies.h"
#include "insight/BuiltInReports.h"
#include "insight/RateBook.h"
#include "insight/FlagWords.h"

#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// The groups of a split that a deal belongs to; of kinds as many as it has.
std::vector<GroupKey> keysOf(const FlaggedDeal& deal, By by)
{
    if (by == By::Person) return { { deal.owner, 0, {} } };
    if (by == By::Team) return { { deal.unit, 0, {} } };
    std::vector<GroupKey> keys;
    for (const Flag& flag : deal.flags)
        keys.push_back({ {}, 0, codeOf(flag.kind) });
    return keys;
}

bool isGrave(const FlaggedDeal& deal)
{
    return std::any_of(
        deal.flags.begin(), deal.flags.end(), [](const Flag& flag) { return flag.severity == FlagSeverity::High; });
}

struct Group
{
    qint64 deals = 0;
    qint64 flags = 0;
    qint64 high = 0;
    std::map<QString, qint64> amount;

    void add(const FlaggedDeal& deal, By by)
    {
        ++deals;
        flags += by == By::Kind ? 1 : qint64(deal.flags.size());
        high += isGrave(deal);
        if (!deal.amount.isNull()) amount[deal.amount.currency] += deal.amount.minor;
    }

    QList<Money> sums() const
    {
        QList<Money> list;
        for (const auto& [currency, minor] : amount)
            list.append({ minor, currency });
        return list;
    }

    std::vector<ReportCell> cells(ReportCell head) const
    {
        return { std::move(head), ReportCell::ofCount(deals), ReportCell::ofCount(flags), ReportCell::ofCount(high),
            ReportCell::ofMoney(sums()) };
    }
};

/// One row per deal, with its reasons in words.
void addDeals(ReportResult& report, const ReportBasis& basis, const std::vector<FlaggedDeal>& deals)
{
    report.columns = { { u"deal"_s, ReportBasis::label("Deal", "机会"), ColumnKind::Text, u"opportunity"_s },
        { u"owner"_s, ReportBasis::label("Owner", "负责人"), ColumnKind::Text, u"person"_s },
        { u"stage"_s, ReportBasis::label("Stage", "阶段"), ColumnKind::Text, u"stage"_s },
        ReportBasis::column("amount", "Amount", "金额", ColumnKind::Money),
        ReportBasis::column("flags", "Flags", "异常数", ColumnKind::Count),
        ReportBasis::column("reasons", "Reasons", "原因", ColumnKind::Text) };
    const FlagWords words;
    Group total;
    for (const FlaggedDeal& deal : deals) {
        total.add(deal, By::None);
        QList<Money> amount;
        if (!deal.amount.isNull()) amount.append(deal.amount);
        report.rows.push_back({ deal.deal.toString(),
            { ReportCell::ofText(deal.name, deal.deal),
                deal.owner.isNull() ? ReportCell {} : basis.recordCell(u"person"_s, deal.owner),
                ReportCell::ofText(deal.stageName, deal.stage), ReportCell::ofMoney(amount),
                ReportCell::ofCount(qint64(deal.flags.size())), ReportCell::ofLabel(words.sentences(deal.flags)) } });
    }
    report.totals = ReportRow { u"total"_s,
        { ReportBasis::totalCell(), {}, {}, ReportCell::ofMoney(total.sums()), ReportCell::ofCount(total.flags), {} } };
}

void addGroups(ReportResult& report, const ReportBasis& basis, const std::vector<FlaggedDeal>& deals, By by,
    const Catalog& catalog)
{
    report.columns = { basis.groupColumn(by), ReportBasis::column("deals", "Deals", "机会数", ColumnKind::Count),
        ReportBasis::column("flags", "Flags", "异常数", ColumnKind::Count),
        ReportBasis::column("high", "With a grave one", "其中严重", ColumnKind::Count),
        ReportBasis::column("amount", "Amount", "金额", ColumnKind::Money) };
    std::map<GroupKey, Group> groups;
    Group total;
    for (const FlaggedDeal& deal : deals) {
        for (const GroupKey& key : keysOf(deal, by))
            groups[key].add(deal, by);
        total.add(deal, By::None);
    }
    std::vector<const std::pair<const GroupKey, Group>*> order;
    for (const auto& one : groups)
        order.push_back(&one);
    std::stable_sort(
        order.begin(), order.end(), [](const auto* a, const auto* b) { return a->second.deals > b->second.deals; });
    for (const auto* one : order) {
        const auto kind = by == By::Kind ? flagKindOf(one->first.source) : std::nullopt;
        report.rows.push_back({ ReportBasis::keyText(one->first, by),
            one->second.cells(
                kind ? ReportCell::ofLabel(FlagWords::kind(*kind, catalog)) : basis.groupCell(one->first, by)) });
    }
    report.totals = ReportRow { u"total"_s, total.cells(ReportBasis::totalCell()) };
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto moment = reader.snapshot();
    auto deals = Anomalies(reader).compute(scope);
    if (!deals) return deals.error();
    const auto rates = RateBook::load(reader, scope);
    if (!rates) return rates.error();
    for (FlaggedDeal& deal : *deals)
        deal.amount = rates->convert(deal.amount, rates->day());
    const ReportBasis basis(reader);
    ReportResult report = basis.start(u"anomalies"_s, by, ReportBasis::label("Deals out of line", "异常机会"), scope);
    if (by == By::None)
        addDeals(report, basis, *deals);
    else
        addGroups(report, basis, *deals, by, reader.catalog());
    qint64 grave = 0;
    for (const FlaggedDeal& deal : *deals)
        grave += !deal.flags.empty() && deal.flags.front().severity == FlagSeverity::High;
    report.figures = {
        ReportBasis::figure("deals", "Deals", "机会数", ColumnKind::Count, ReportCell::ofCount(qint64(deals->size()))),
        ReportBasis::figure("high", "With a grave flag", "其中严重", ColumnKind::Count, ReportCell::ofCount(grave)),
    };
    report.formula = ReportBasis::label(
        "Open deals that are not on hold, with the rules that they break; a flag that was dismissed counts again when "
        "its facts have changed",
        "未搁置的进行中机会及其触发的规则；已忽略的异常在事实变化后重新计入");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto deals = Anomalies(reader).compute(scope);
    if (!deals) return deals.error();
    std::optional<GroupKey> wanted;
    if (by == By::None) {
        const auto id = RecordId::parse(row);
        if (id) wanted = GroupKey { *id, 0, {} };
    } else {
        const auto key = ReportBasis::keyOf(row, by);
        if (!key) return key.error();
        wanted = *key;
    }
    std::vector<RecordId> ids;
    for (const FlaggedDeal& deal : *deals) {
        if (column == u"high"_s && !isGrave(deal)) continue;
        const std::vector<GroupKey> keys
            = by == By::None ? std::vector<GroupKey> { { deal.deal, 0, {} } } : keysOf(deal, by);
        if (!wanted || std::find(keys.begin(), keys.end(), *wanted) != keys.end()) ids.push_back(deal.deal);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

BuiltInReport anomaliesReport()
{
    return { { u"anomalies"_s, ReportBasis::label("Deals out of line", "异常机会"),
                 { u"none"_s, u"kind"_s, u"person"_s, u"team"_s } },
        run, dealsBehind };
}

} // namespace fairlead
