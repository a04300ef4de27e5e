#pragma once
#include "insight/ReportBasis.h"
#include "insight/StageStudy.h"

namespace fairlead {

/// The frame of a report with one or more rows for each stage of each group: columns of group and stage, keys
/// "group/stage…" and the way back from them.
class StageRows
{
public:
    StageRows(const Reader& reader, const StageStudy& study, By by)
        : m_basis(reader)
        , m_study(study)
        , m_by(by)
    {
    }
    /// A result with the columns of group and stage; the pipeline stands among its inputs.
    ReportResult start(const QString& name, const Label& title, const ReportScope& asked) const;
    /// Calls once for each stage of each group, of which anything is known; all shown stages where there is no split.
    using Visitor = std::function<void(
        const std::optional<GroupKey>& group, int stage, const StageFindings& findings, ReportRow row)>;
    void each(const Visitor& visitor) const;
    ReportRow totals() const; ///< with the cells of group and stage
    /// The last day on which a group's cohort came in; invalid for today.
    QDate cohortEnd(const std::optional<GroupKey>& group) const;

    /// What a row's key asks for; the stage by its id as it stands in `table`, -1 for "total".
    struct Place
    {
        std::optional<GroupKey> group;
        int stage = -1;
    };
    static Result<Place> placeOf(const Reader& reader, const ReportScope& scope, By by, const QString& key);

private:
    ReportBasis m_basis;
    const StageStudy& m_study;
    By m_by;
};

} // namespace fairlead
