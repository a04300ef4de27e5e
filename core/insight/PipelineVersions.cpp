#include "insight/PipelineVersions.h"

#include "insight/MoneySums.h"
#include "insight/VersionStages.h"
#include "insight/VisitScan.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// What became of one deal of a version.
struct VersionDeal
{
    RecordId id;
    StageEnd end = StageEnd::Other;
    std::vector<int> left; ///< stages that it was promoted or lost from
};

/// Money and days of a won deal.
struct WonFacts
{
    int currency = -1;
    qint64 amount = 0;
    int days = -1; ///< -1: a day is missing
};

/// All that is counted of a family, deal by deal.
class VersionPass
{
public:
    VersionPass(const Reader& reader, const ReportScope& scope)
        : m_reader(reader)
        , m_scope(scope)
    {
    }

    Result<void> run()
    {
        auto table = StageTable::load(m_reader, m_scope.asOf.isValid() ? m_scope.asOf : m_scope.today);
        if (!table) return table.error();
        m_table.emplace(std::move(*table));
        auto family = PipelineFamily::of(m_reader, m_scope.pipeline);
        if (!family) return family.error();
        m_family = std::move(*family);
        m_passed.resize(size_t(m_table->count()));
        for (const PipelineFamily::Member& member : m_family.members)
            if (const auto done = scan(member.id); !done) return done.error();
        m_stages = VersionStages::of(*m_table, m_family, [this](int stage) { return m_passed[size_t(stage)] > 0; });
        return readWon();
    }

    Result<VersionsResult> result() const
    {
        VersionsResult result;
        result.family = m_family.name;
        result.pipeline = m_family.asked;
        result.stages = m_stages.columns;
        result.renamed = m_stages.renamed;
        std::vector<VersionDeal> all;
        for (size_t version = 0; version < m_family.members.size(); ++version) {
            auto findings = findingsOf(m_deals[version]);
            if (!findings) return findings.error();
            findings->pipeline = m_family.members[version].id;
            findings->name = m_family.members[version].name;
            result.versions.push_back(std::move(*findings));
            all.insert(all.end(), m_deals[version].begin(), m_deals[version].end());
        }
        auto total = findingsOf(all);
        if (!total) return total.error();
        result.total = std::move(*total);
        return result;
    }

    std::vector<RecordId> dealsBehind(
        const std::optional<RecordId>& version, PipelineVersions::Part part, size_t stage) const
    {
        std::vector<RecordId> found;
        for (size_t i = 0; i < m_family.members.size(); ++i)
            if (!version || m_family.members[i].id == *version)
                for (const VersionDeal& deal : m_deals[i])
                    if (isPart(deal, part, stage)) found.push_back(deal.id);
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    Result<void> scan(const RecordId& pipeline)
    {
        ReportScope scope = m_scope;
        scope.pipeline = pipeline;
        const auto filter = ScopeFilter::load(m_reader, scope);
        if (!filter) return filter.error();
        std::vector<VersionDeal>& deals = m_deals.emplace_back();
        WordTable currencies;
        VisitScan visits(m_reader, *m_table, *filter, currencies);
        return visits.each([&](const DealVisits& deal) {
            if (deal.visits.empty() || !deal.visits.front().entryCounts) return;
            VersionDeal made { deal.deal, StageEnd::Other, {} };
            if (visits.isHere(deal.lastStage)) made.end = m_table->at(deal.lastStage).end;
            for (const StageVisit& visit : deal.visits)
                if (visit.way == WayOut::Promoted || visit.way == WayOut::Lost) {
                    // Lost visits and promoted ones are told apart by the sign.
                    made.left.push_back(visit.way == WayOut::Promoted ? visit.stage : -1 - visit.stage);
                    ++m_passed[size_t(visit.stage)];
                }
            deals.push_back(std::move(made));
        });
    }

    /// Amount and days of the won ones: whoever owns them by now, and whenever they were won.
    Result<void> readWon()
    {
        for (const auto& deals : m_deals)
            for (const VersionDeal& deal : deals)
                if (deal.end == StageEnd::Won) m_won.insert(deal.id, {});
        ReportScope scope = m_scope;
        scope.period = {};
        scope.pipeline = scope.person = scope.unit = scope.product = {};
        const auto filter = ScopeFilter::load(m_reader, scope);
        if (!filter) return filter.error();
        DealNeeds needs;
        needs.id = needs.opened = true;
        DealBook book(m_reader, *m_table, *filter);
        const auto done = book.each(needs, [this](const DealFacts& deal) {
            const auto won = m_won.find(deal.id);
            if (won == m_won.end()) return;
            const bool dated = deal.openedOn && deal.closedOn && deal.closedOn >= deal.openedOn;
            *won = { deal.currency, deal.amount, dated ? deal.closedOn - deal.openedOn : -1 };
        });
        m_currencies = book.currencies();
        return done;
    }

    Result<VersionFindings> findingsOf(const std::vector<VersionDeal>& deals) const
    {
        VersionFindings findings;
        findings.stages.resize(m_stages.columns.size());
        findings.came = qint64(deals.size());
        MoneySums sums;
        for (const VersionDeal& deal : deals) {
            switch (deal.end) {
            case StageEnd::Open:
                ++findings.open;
                break;
            case StageEnd::Won:
                ++findings.won;
                addWon(m_won.value(deal.id), findings, sums);
                break;
            case StageEnd::Lost:
                ++findings.lost;
                break;
            case StageEnd::Other:
                ++findings.other;
            }
            for (const int left : deal.left) {
                const int column = m_stages.columnOf(left < 0 ? -1 - left : left);
                if (column < 0) continue;
                Ratio& rate = findings.stages[size_t(column)];
                rate.numerator += left >= 0;
                ++rate.denominator;
            }
        }
        auto amount = sums.list(m_currencies);
        if (!amount) return amount.error();
        findings.wonAmount = std::move(*amount);
        findings.meanWon = sums.means(m_currencies);
        return findings;
    }

    static void addWon(const WonFacts& won, VersionFindings& findings, MoneySums& sums)
    {
        if (won.currency >= 0) {
            sums.add(won.currency, won.amount);
            ++findings.wonWithAmount;
        }
        if (won.days >= 0) findings.cycle.add(won.days);
    }

    bool isPart(const VersionDeal& deal, PipelineVersions::Part part, size_t stage) const
    {
        using Part = PipelineVersions::Part;
        switch (part) {
        case Part::Came:
            return true;
        case Part::Open:
            return deal.end == StageEnd::Open;
        case Part::Won:
            return deal.end == StageEnd::Won;
        case Part::Lost:
            return deal.end == StageEnd::Lost;
        case Part::Other:
            return deal.end == StageEnd::Other;
        case Part::WonAndLost:
            return deal.end == StageEnd::Won || deal.end == StageEnd::Lost;
        case Part::Cycle:
            return deal.end == StageEnd::Won && m_won.value(deal.id).days >= 0;
        case Part::Amount:
            return deal.end == StageEnd::Won && m_won.value(deal.id).currency >= 0;
        case Part::Stage:
            break;
        }
        return std::any_of(deal.left.begin(), deal.left.end(),
            [&](int left) { return m_stages.columnOf(left < 0 ? -1 - left : left) == int(stage); });
    }

    const Reader& m_reader;
    const ReportScope& m_scope;
    std::optional<StageTable> m_table;
    PipelineFamily m_family;
    VersionStages m_stages;
    std::vector<qint64> m_passed; ///< visits that were promoted or lost, by stage
    std::vector<std::vector<VersionDeal>> m_deals; ///< by version
    QHash<RecordId, WonFacts> m_won;
    WordTable m_currencies;
};

} // namespace

Result<VersionsResult> PipelineVersions::compute(const ReportScope& scope) const
{
    const auto moment = m_reader.snapshot();
    VersionPass pass(m_reader, scope);
    if (const auto done = pass.run(); !done) return done.error();
    return pass.result();
}

Result<std::vector<RecordId>> PipelineVersions::dealsBehind(
    const ReportScope& scope, const std::optional<RecordId>& version, Part part, size_t stage) const
{
    const auto moment = m_reader.snapshot();
    VersionPass pass(m_reader, scope);
    if (const auto done = pass.run(); !done) return done.error();
    return pass.dealsBehind(version, part, stage);
}

} // namespace fairlead
