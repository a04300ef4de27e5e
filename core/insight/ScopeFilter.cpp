#include "insight/ScopeFilter.h"

#include "insight/DayNumber.h"

namespace fairlead {

Result<ScopeFilter> ScopeFilter::load(const Reader& reader, const ReportScope& scope)
{
    ScopeFilter filter;
    filter.m_scope = scope;
    auto people = MergedIds::load(reader, "person");
    if (!people) return people.error();
    auto units = MergedIds::load(reader, "unit");
    if (!units) return units.error();
    auto terms = Terms::load(reader);
    if (!terms) return terms.error();
    auto rates = RateBook::load(reader, scope);
    if (!rates) return rates.error();
    filter.m_rates = std::move(*rates);
    filter.m_people = std::move(*people);
    filter.m_units = std::move(*units);
    filter.m_terms = std::move(*terms);
    filter.m_scope.person = filter.person(scope.person);
    if (!scope.unit.isNull()) {
        const auto tree = UnitTree::load(reader);
        if (!tree) return tree.error();
        filter.m_unitsInScope = tree->subtree(filter.unit(scope.unit));
    }
    if (const auto done = filter.loadProduct(reader); !done) return done.error();
    return filter;
}

Result<void> ScopeFilter::loadProduct(const Reader& reader)
{
    if (!asksProduct()) return {};
    auto products = MergedIds::load(reader, "product");
    if (!products) return products.error();
    m_products = std::move(*products);
    m_scope.product = product(m_scope.product);
    return reader.each("SELECT opportunity FROM opportunity_line WHERE _v=1 AND product IN "
                       "(SELECT ?1 UNION SELECT id FROM product WHERE merged_into=?1)",
        { cellOf(m_scope.product) }, [this](const RowView& row) { m_withProduct.insert(row.id(0)); });
}

bool ScopeFilter::acceptsWho(const RecordId& owner, const RecordId& unit) const
{
    if (!m_scope.person.isNull() && person(owner) != m_scope.person) return false;
    return acceptsUnit(unit);
}

bool ScopeFilter::acceptsStage(const StageInfo& stage) const
{
    return m_scope.pipeline.isNull() || stage.pipeline == m_scope.pipeline;
}

RecordId ScopeFilter::unitOf(const RecordId& person, int day, const RecordId& recorded) const
{
    if (isOfTheDay() && !recorded.isNull()) return unit(recorded);
    const RecordId term = m_terms.unitOf(person, isOfTheDay() ? dateOfDay(day) : m_scope.today);
    return unit(term.isNull() ? recorded : term);
}

} // namespace fairlead
