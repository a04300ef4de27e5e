#include "insight/ExpectedResult.h"

#include "insight/ExpectedPass.h"

#include <algorithm>

namespace fairlead {

namespace {

/// Those whose moves a rate was measured on: promoted or lost from the stages.
Result<std::vector<RecordId>> measuredDeals(const Reader& reader, const ExpectedPass& pass, int stage, bool andLater)
{
    std::vector<RecordId> deals;
    for (int one : pass.stages()) {
        if (stage >= 0 && one != stage && !(andLater && one > stage)) continue;
        const auto more = StageStudy::dealsBehind(
            reader, pass.past(), By::None, { one, { StudyFigure::Promoted, StudyFigure::Lost }, {}, { 0, -1 } });
        if (!more) return more.error();
        deals.insert(deals.end(), more->begin(), more->end());
    }
    return deals;
}

} // namespace

Result<ExpectedAnswer> ExpectedResult::compute(const ReportScope& scope) const
{
    const auto moment = m_reader.snapshot();
    const auto pass = ExpectedPass::prepare(m_reader, scope);
    if (!pass) return pass.error();
    return (*pass)->compute();
}

Result<std::vector<RecordId>> ExpectedResult::dealsBehind(
    const ReportScope& scope, const RecordId& stage, Part part) const
{
    const auto moment = m_reader.snapshot();
    const auto pass = ExpectedPass::prepare(m_reader, scope);
    if (!pass) return pass.error();
    const int wanted = (*pass)->stageOf(stage);
    std::vector<RecordId> deals;
    if (part == Part::Rate || part == Part::WayToWin) {
        auto measured = measuredDeals(m_reader, **pass, wanted, part == Part::WayToWin);
        if (!measured) return measured.error();
        deals = std::move(*measured);
    } else if (part == Part::Winners) {
        for (const auto& [deal, at] : (*pass)->winners())
            if (stage.isNull() || at == wanted) deals.push_back(deal);
    } else {
        const auto done = (*pass)->each([&](const DealFacts& deal) {
            if (stage.isNull() || deal.stage == wanted) deals.push_back(deal.id);
        });
        if (!done) return done.error();
    }
    std::sort(deals.begin(), deals.end());
    deals.erase(std::unique(deals.begin(), deals.end()), deals.end());
    return deals;
}

} // namespace fairlead
