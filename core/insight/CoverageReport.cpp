#include "insight/BuiltInReports.h"
#include "insight/DecisionCoverage.h"
#include "insight/DealBook.h"
#include "insight/ScopeFilter.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

struct CoveredDeal
{
    RecordId deal;
    RecordId owner;
    DecisionCoverage coverage;
};

/// The open deals of a scope, the worst covered first.
Result<std::vector<CoveredDeal>> covered(const Reader& reader, ReportScope scope)
{
    scope.period = {};
    scope.asOf = {};
    const auto moment = reader.snapshot();
    const auto stages = StageTable::load(reader, scope.today);
    if (!stages) return stages.error();
    const auto filter = ScopeFilter::load(reader, scope);
    if (!filter) return filter.error();
    auto maps = DecisionMap::load(reader, std::vector<RecordId> {});
    if (!maps) return maps.error();
    DealBook book(reader, *stages, *filter);
    DealNeeds needs;
    needs.open = needs.id = needs.who = true;
    needs.ended = false;
    std::vector<CoveredDeal> deals;
    const auto done = book.each(needs, [&](const DealFacts& deal) {
        if (deal.end != StageEnd::Open) return;
        deals.push_back({ deal.id, deal.owner, DecisionCoverage::of(maps->value(deal.id), scope.today) });
    });
    if (!done) return done.error();
    std::sort(deals.begin(), deals.end(), [](const CoveredDeal& a, const CoveredDeal& b) {
        return a.coverage.score != b.coverage.score ? a.coverage.score < b.coverage.score : a.deal < b.deal;
    });
    return deals;
}

Label missing(const DecisionCoverage& coverage)
{
    const DecisionCoverage::Part* worst = coverage.worst();
    if (!worst) return {};
    const Label title = coverageTitle(worst->what);
    const Label found = coverageFinding(*worst);
    return { u"%1: %2"_s.arg(title.en, found.en), u"%1：%2"_s.arg(title.zh, found.zh) };
}

ReportRow rowOf(const ReportBasis& basis, const CoveredDeal& deal)
{
    const DecisionCoverage& coverage = deal.coverage;
    return { deal.deal.toString(),
        { basis.recordCell(u"opportunity"_s, deal.deal),
            deal.owner.isNull() ? ReportCell {} : basis.recordCell(u"person"_s, deal.owner),
            ReportCell::ofCount(coverage.score), ReportCell::ofCount(coverage.people),
            ReportCell::ofCount(coverage.neverMet), ReportCell::ofCount(coverage.opponents),
            ReportCell::ofLabel(missing(coverage)) } };
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto deals = covered(reader, scope);
    if (!deals) return deals.error();
    const ReportBasis basis(reader);
    ReportResult report = basis.start(u"coverage"_s, by, ReportBasis::label("Decision coverage", "决策覆盖"), scope);
    report.columns = { { u"deal"_s, ReportBasis::label("Deal", "机会"), ColumnKind::Text, u"opportunity"_s },
        { u"owner"_s, ReportBasis::label("Owner", "负责人"), ColumnKind::Text, u"person"_s },
        ReportBasis::column("score", "Score of 100", "得分（满分 100）", ColumnKind::Count),
        ReportBasis::column("people", "People", "人数", ColumnKind::Count),
        ReportBasis::column("never_met", "Never met", "从未接触", ColumnKind::Count),
        ReportBasis::column("opponents", "Against us", "反对者", ColumnKind::Count),
        ReportBasis::column("missing", "What is missing most", "最缺少的", ColumnKind::Text) };
    qint64 people = 0, neverMet = 0, opponents = 0, score = 0;
    for (const CoveredDeal& deal : *deals) {
        report.rows.push_back(rowOf(basis, deal));
        people += deal.coverage.people;
        neverMet += deal.coverage.neverMet;
        opponents += deal.coverage.opponents;
        score += deal.coverage.score;
    }
    report.totals = ReportRow { u"total"_s,
        { ReportBasis::totalCell(), {}, {}, ReportCell::ofCount(people), ReportCell::ofCount(neverMet),
            ReportCell::ofCount(opponents), {} } };
    report.figures = { ReportBasis::figure("mean_score", "Mean score", "平均得分", ColumnKind::Days,
        ReportCell::ofDays({ score, qint64(deals->size()) })) };
    report.formula
        = ReportBasis::label("Decision maker known and met 25, technical buyers known and met 20, users on our side "
                             "20, coach or sponsor 15, "
                             "nobody of weight against us 10, share of people contacted in the last 14 days 10",
            "决策者已知并接触 25，技术评估者已知并接触 20，使用者支持 20，教练或支持高层 15，无重要反对者 10，"
            "14 天内接触比例 10");
    return report;
}

Result<std::vector<RecordId>> dealsBehind(
    const Reader& reader, By, const ReportScope& scope, const QString& row, const QString&)
{
    const auto deals = covered(reader, scope);
    if (!deals) return deals.error();
    std::vector<RecordId> ids;
    for (const CoveredDeal& deal : *deals)
        if (row == u"total" || deal.deal.toString() == row) ids.push_back(deal.deal);
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

BuiltInReport coverageReport()
{
    return { { u"coverage"_s, ReportBasis::label("Decision coverage", "决策覆盖"), { u"none"_s } }, run, dealsBehind };
}

} // namespace fairlead
