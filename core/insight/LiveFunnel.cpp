#include "insight/LiveFunnel.h"

#include "insight/WrittenDeals.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// Types that say how deals are counted; a change of one may concern every deal.
bool isFrame(const QString& type, const ReportScope& scope)
{
    static const QStringList frame { u"pipeline"_s, u"stage"_s, u"stage_model"_s, u"unit"_s, u"membership"_s,
        u"person"_s };
    static const QStringList ofProducts { u"product"_s, u"opportunity_line"_s };
    const bool asksWho = !scope.person.isNull() || !scope.unit.isNull();
    if (asksWho && type == u"credit_share"_s) return true;
    return frame.contains(type) || (!scope.product.isNull() && ofProducts.contains(type));
}

} // namespace

LiveFunnel::LiveFunnel(std::unique_ptr<Reader> one, std::unique_ptr<Reader> other, ReportScope scope)
    : m_before(std::move(one))
    , m_now(std::move(other))
    , m_scope(std::move(scope))
{
}

void LiveFunnel::ask(ReportScope scope)
{
    release();
    m_scope = std::move(scope);
}

void LiveFunnel::release()
{
    m_pass.reset();
    m_moment.reset();
}

Result<FunnelResult> LiveFunnel::result()
{
    // A past day is rebuilt from all events and changes.
    if (!m_pass || !m_moment || m_scope.asOf.isValid() || m_pass->followsCredits()) return computeWhole();
    auto moment = m_now->snapshot();
    const auto deals = writtenDeals(
        *m_now, m_place, mostOperations, [this](const RecordType& type) { return isFrame(type.name(), m_scope); });
    if (!deals) return deals.error();
    const auto place = ChangeLog(*m_now).now();
    if (!place) return place.error();
    if (!*deals) {
        moment.reset();
        return computeWhole();
    }
    if (const auto done = follow(**deals); !done) {
        release(); // half of it is counted
        return done.error();
    }
    m_moment = std::move(moment);
    std::swap(m_before, m_now);
    m_place = *place;
    m_whole = false;
    return m_pass->result();
}

Result<FunnelResult> LiveFunnel::computeWhole()
{
    release();
    m_moment = m_before->snapshot();
    m_whole = true;
    const auto place = ChangeLog(*m_before).now();
    auto pass = FunnelPass::prepare(*m_before, m_scope);
    if (!place || !pass) return place ? pass.error() : place.error();
    if (const auto done = (*pass)->run(); !done) return done.error();
    m_place = *place;
    m_pass = std::move(*pass);
    return m_pass->result();
}

Result<void> LiveFunnel::follow(const std::vector<RecordId>& deals)
{
    if (deals.empty()) return {};
    if (const auto done = m_pass->run(*m_before, deals, -1); !done) return done;
    return m_pass->run(*m_now, deals, 1);
}

} // namespace fairlead
