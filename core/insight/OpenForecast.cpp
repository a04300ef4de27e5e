#include "insight/OpenForecast.h"

#include "insight/DayNumber.h"

namespace fairlead {

namespace {

using Column = ForecastColumn;
using Which = Forecast::Which;

Column columnOf(Category category)
{
    switch (category) {
    case Category::Omitted:
        return Column::Omitted;
    case Category::Pipeline:
        return Column::Pipeline;
    case Category::BestCase:
        return Column::BestCase;
    case Category::Commit:
        break;
    }
    return Column::Commit;
}

} // namespace

Result<std::unique_ptr<OpenForecast>> OpenForecast::prepare(const Reader& reader, const ReportScope& scope, By by)
{
    auto pass = OpenPass::prepare(reader, scope, isPeriod(by) ? By::None : by);
    if (!pass) return pass.error();
    auto closings = CloseBook::load(reader, scope);
    if (!closings) return closings.error();
    std::unique_ptr<OpenForecast> made(new OpenForecast);
    made->m_pass = std::move(*pass);
    made->m_closings = std::move(*closings);
    made->m_period = scope.period;
    made->m_day = scope.asOf.isValid() ? scope.asOf : scope.today;
    made->m_by = by;
    auto categories = StageCategories::load(reader, made->m_pass->stages());
    if (!categories) return categories.error();
    made->m_ofStage = std::move(*categories);
    return made;
}

Result<void> OpenForecast::each(const Visitor& visitor)
{
    return m_pass->each([&](const DealFacts& deal, const std::vector<OpenPart>& parts) {
        const CloseBook::Closing closing = m_closings.of(deal.id);
        const QDate day = dateOfDay(closing.day);
        const Which which = !day.isValid() ? Which::Undated : day < m_day ? Which::Overdue : Which::Group;
        if (which == Which::Group && !m_period.contains(day)) return;
        const Category category
            = closing.held ? Category::Omitted : closing.category.value_or(m_ofStage.of(deal.stage));
        for (const OpenPart& part : parts) {
            const GroupKey key = isPeriod(m_by) ? GroupKey { {}, periodStart(m_by, closing.day), {} } : part.key;
            visitor(deal, OpenShare { which, key, columnOf(category), part.amount, closing.day, closing.pinned });
        }
    });
}

} // namespace fairlead
