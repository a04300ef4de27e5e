#include "insight/Funnel.h"

#include "insight/FunnelPass.h"

namespace fairlead {

Result<FunnelResult> Funnel::compute(const ReportScope& scope) const { return FunnelPass::compute(m_reader, scope); }

Result<std::vector<RecordId>> Funnel::dealsBehind(
    const ReportScope& scope, const RecordId& stage, FunnelFigure figure) const
{
    return FunnelPass::collect(m_reader, scope, { stage, figure });
}

} // namespace fairlead
