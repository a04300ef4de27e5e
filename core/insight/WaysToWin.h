#pragma once
#include "insight/FixedRate.h"
#include "insight/StageStudy.h"

namespace fairlead {

/// From each stage the product of the measured conversions of it and the later ones.
class WaysToWin
{
public:
    /// Of one pipeline, as it was studied.
    static WaysToWin of(const StageStudy& study);
    /// Of all pipelines, or the scope's, measured over the twelve months until the day of the question, of everybody: a
    /// person's few deals would say little.
    static Result<WaysToWin> measured(const Reader& reader, const ReportScope& scope);

    /// Nothing where a conversion on the way was never measured.
    std::optional<FixedRate> from(int stage) const
    {
        return size_t(stage) < m_rates.size() ? m_rates[size_t(stage)] : std::nullopt;
    }

private:
    void take(const StageStudy& study);
    std::vector<std::optional<FixedRate>> m_rates; ///< by the indexes of the StageTable
};

} // namespace fairlead
