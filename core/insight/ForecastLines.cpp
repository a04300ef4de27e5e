#include "insight/ForecastLines.h"

#include "insight/CreditTable.h"
#include "insight/DayNumber.h"
#include "insight/Forecast.h"
#include "insight/LastAmount.h"
#include "insight/StageCategories.h"
#include "insight/Wide.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int sure = 10000;

struct Code
{
    Standing standing;
    const char* code;
};
constexpr Code codes[] = { { Standing::Omitted, "omitted" }, { Standing::Pipeline, "pipeline" },
    { Standing::BestCase, "best_case" }, { Standing::Commit, "commit" }, { Standing::Closed, "closed" } };

Standing standingOf(Category category)
{
    switch (category) {
    case Category::Omitted:
        return Standing::Omitted;
    case Category::Pipeline:
        return Standing::Pipeline;
    case Category::BestCase:
        return Standing::BestCase;
    case Category::Commit:
        break;
    }
    return Standing::Commit;
}

/// What a pass over the deals needs to know.
class LinePass
{
public:
    static Result<std::unique_ptr<LinePass>> prepare(const Reader& reader, ReportScope scope)
    {
        scope.period = Forecast::periodOf(scope);
        scope.person = scope.unit = scope.product = scope.pipeline = {};
        scope.rates = Rates::None;
        auto stages = StageTable::load(reader, scope.asOf.isValid() ? scope.asOf : scope.today);
        if (!stages) return stages.error();
        auto filter = ScopeFilter::load(reader, scope);
        if (!filter) return filter.error();
        std::unique_ptr<LinePass> pass(new LinePass(reader, std::move(*stages), std::move(*filter)));
        auto closings = CloseBook::load(reader, scope);
        if (!closings) return closings.error();
        auto credits = CreditTable::load(reader);
        if (!credits) return credits.error();
        auto categories = StageCategories::load(reader, pass->m_stages);
        if (!categories) return categories.error();
        pass->m_closings = std::move(*closings);
        pass->m_credits = std::move(*credits);
        pass->m_categories = std::move(*categories);
        return pass;
    }

    Result<std::vector<ForecastLine>> lines(ForecastPart part)
    {
        DealNeeds needs;
        needs.id = needs.who = true;
        needs.open = part == ForecastPart::OpenAndWon;
        std::vector<DealFacts> lost;
        const auto done = m_book.each(needs, [&](const DealFacts& deal) {
            if (deal.end == StageEnd::Open) return addOpen(deal);
            if (deal.end == StageEnd::Won) return addWon(deal);
            if (deal.end == StageEnd::Lost && part == ForecastPart::WonAndLost) lost.push_back(deal);
        });
        if (!done) return done.error();
        for (const DealFacts& deal : lost)
            if (const auto added = addLost(deal); !added) return added.error();
        std::stable_sort(m_lines.begin(), m_lines.end(),
            [](const ForecastLine& one, const ForecastLine& other) { return one.deal < other.deal; });
        return std::move(m_lines);
    }

private:
    LinePass(const Reader& reader, StageTable stages, ScopeFilter filter)
        : m_reader(reader)
        , m_stages(std::move(stages))
        , m_filter(std::move(filter))
        , m_book(reader, m_stages, m_filter)
    {
    }

    Money money(int currency, qint64 minor) const
    {
        return currency < 0 ? Money() : Money { minor, m_book.currencies().name(currency) };
    }

    void addOpen(const DealFacts& deal)
    {
        const CloseBook::Closing closing = m_closings.of(deal.id);
        const QDate day = dateOfDay(closing.day);
        const ReportScope& scope = m_filter.scope();
        const QDate now = scope.asOf.isValid() ? scope.asOf : scope.today;
        if (!day.isValid() || (day >= now && !scope.period.contains(day))) return;
        const Category category
            = closing.held ? Category::Omitted : closing.category.value_or(m_categories.of(deal.stage));
        m_lines.push_back({ deal.id, deal.owner, deal.unit, standingOf(category), day, deal.chance,
            money(deal.currency, deal.amount) });
    }

    void addWon(const DealFacts& deal)
    {
        for (const Attribution& part : m_credits.attribute(deal, m_filter))
            if (!part.overlay)
                m_lines.push_back({ deal.id, part.person, part.unit, Standing::Closed, dateOfDay(deal.countsOn), sure,
                    money(deal.currency, part.amount) });
    }

    Result<void> addLost(const DealFacts& deal)
    {
        const auto amount = LastAmount(m_reader, m_book.currencies(), m_filter.rates()).of(deal);
        if (!amount) return amount.error();
        m_lines.push_back({ deal.id, deal.owner, deal.unit, Standing::Lost, dateOfDay(deal.countsOn), 0,
            money(amount->currency, amount->minor) });
        return {};
    }

    const Reader& m_reader;
    StageTable m_stages;
    ScopeFilter m_filter;
    DealBook m_book;
    CloseBook m_closings;
    CreditTable m_credits;
    StageCategories m_categories;
    std::vector<ForecastLine> m_lines;
};

} // namespace

Money ForecastLine::expected() const
{
    if (amount.isNull() || standing == Standing::Omitted || standing == Standing::Lost) return { 0, amount.currency };
    if (standing == Standing::Closed) return amount;
    return { chance < 0 ? 0 : qint64(dividedRounded(Wide(amount.minor) * chance, sure)), amount.currency };
}

QString categoryCode(Standing standing)
{
    for (const Code& one : codes)
        if (one.standing == standing) return QString::fromLatin1(one.code);
    return categoryCode(Standing::Omitted);
}

std::optional<Standing> standingOf(const QString& category)
{
    for (const Code& one : codes)
        if (category == QLatin1String(one.code)) return one.standing;
    return {};
}

Result<std::vector<ForecastLine>> forecastLines(const Reader& reader, const ReportScope& scope, ForecastPart part)
{
    const auto moment = reader.snapshot();
    auto pass = LinePass::prepare(reader, scope);
    if (!pass) return pass.error();
    return (*pass)->lines(part);
}

Result<std::vector<ForecastLine>> linesInScope(
    const Reader& reader, const ReportScope& scope, std::vector<ForecastLine> lines)
{
    const auto filter = ScopeFilter::load(reader, scope);
    if (!filter) return filter.error();
    std::erase_if(lines, [&](const ForecastLine& line) {
        return !filter->acceptsWho(line.person, line.unit)
            || (!scope.currency.isEmpty() && line.amount.currency != scope.currency);
    });
    for (ForecastLine& line : lines)
        line.amount = filter->rates().convert(line.amount, filter->rates().day());
    return lines;
}

} // namespace fairlead
