#include "insight/StageRows.h"

#include "insight/DayNumber.h"

namespace fairlead {

using namespace Qt::StringLiterals;

ReportResult StageRows::start(const QString& name, const Label& title, const ReportScope& asked) const
{
    ReportScope shown = asked;
    shown.pipeline = m_study.pipeline();
    ReportResult report = m_basis.start(name, m_by, title, shown);
    if (m_by != By::None) report.columns.push_back(m_basis.groupColumn(m_by));
    report.columns.push_back(ReportBasis::stageColumn());
    return report;
}

void StageRows::each(const Visitor& visitor) const
{
    const auto add = [&](const std::optional<GroupKey>& key, const GroupFindings& group) {
        for (int stage : m_study.stages()) {
            const StageFindings& findings = group.stages[size_t(stage)];
            if (key && findings.isEmpty()) continue;
            const StageInfo& info = m_study.table().at(stage);
            ReportRow row { info.id.toString(), {} };
            if (key) {
                row.key.prepend(ReportBasis::keyText(*key, m_by) + u'/');
                row.cells.push_back(m_basis.groupCell(*key, m_by));
            }
            row.cells.push_back(ReportCell::ofText(info.name, info.id));
            visitor(key, stage, findings, std::move(row));
        }
    };
    if (m_by == By::None) return add({}, m_study.total());
    for (const GroupKey& key : m_study.groups())
        add(key, m_study.group(key));
}

ReportRow StageRows::totals() const
{
    ReportRow row { u"total"_s, { ReportBasis::totalCell() } };
    if (m_by != By::None) row.cells.push_back({});
    return row;
}

QDate StageRows::cohortEnd(const std::optional<GroupKey>& group) const
{
    const QDate end = m_study.scope().period.to;
    if (!group || !isPeriod(m_by)) return end;
    const QDate start = dateOfDay(group->periodStart);
    const QDate last = start.addMonths(m_by == By::Month ? 1 : m_by == By::Quarter ? 3 : 12).addDays(-1);
    return end.isValid() ? std::min(end, last) : last;
}

Result<StageRows::Place> StageRows::placeOf(const Reader& reader, const ReportScope& scope, By by, const QString& key)
{
    Place place;
    if (key == u"total"_s) return place;
    const auto [group, stage] = ReportBasis::keyParts(key);
    if (by != By::None) {
        const auto known = ReportBasis::keyOf(group, by);
        if (!known) return known.error();
        place.group = *known;
    }
    const auto table = StageTable::load(reader, scope.asOf.isValid() ? scope.asOf : scope.today);
    if (!table) return table.error();
    const auto id = RecordId::parse(stage);
    if (id) place.stage = table->indexOf(*id);
    if (place.stage < 0) return Error { ErrorCode::Invalid, key };
    return place;
}

} // namespace fairlead
