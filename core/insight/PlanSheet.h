#pragma once
#include "insight/OrganisationRows.h"
#include "insight/PlanDraft.h"

#include <QList>
#include <array>

namespace fairlead {

/// A plan as a sheet: the organisation down to people, each with its own quotas month by month, and what stands below
/// it added up, so that one sees whether a unit's quota has been shared out. What a unit's quota is where it has none
/// of its own follows QuotaTable; people stand where they belong on the sheet's day.
class PlanSheet
{
public:
    struct Sum
    {
        QList<Money> target; ///< one per currency; of counted measures one without currency
        QList<Money> stretch;
        bool isEmpty() const { return target.isEmpty() && stretch.isEmpty(); }
        const QList<Money>& of(PlanFigure figure) const { return figure == PlanFigure::Target ? target : stretch; }
    };
    /// NotFound: there is no such plan.
    static Result<PlanSheet> load(const Reader& reader, const RecordId& plan, const QString& measure, QDate today);
    /// The same rows over quotas that are being worked on.
    void setDraft(const PlanDraft& draft);

    int year() const { return m_year; }
    QDate day() const { return m_day; } ///< on which people belong to their units
    const std::vector<OrganisationRow>& rows() const { return m_rows; }
    bool hasBelow(int row) const { return size_t(row) + 1 < m_rows.size() && m_rows[size_t(row) + 1].parent == row; }
    const PlanWho& whoOf(int row) const { return m_who[size_t(row)]; }
    /// Somebody types it for exactly this period; else it follows from others.
    bool isOwn(int row, const Period& period) const;
    /// Of whole months. Own: quotas of the row itself; below: what its people and units reach together; shown: month by
    /// month its own where it has one, else what stands below; left: what of its own is not shared out.
    Sum own(int row, const Period& period) const;
    Sum below(int row, const Period& period) const;
    Sum shown(int row, const Period& period) const;
    Sum left(int row, const Period& period) const;

private:
    const Sum& ownOf(int row, int month) const { return m_months[size_t(row)][size_t(month - 1)]; }
    Sum belowOf(int row, int month) const;
    template <typename Body>
    void eachMonth(const Period& period, Body&& body) const;
    Result<void> readPlan(const Reader& reader, const RecordId& plan, QDate today);

    int m_year = 0;
    QDate m_day;
    std::vector<OrganisationRow> m_rows;
    std::vector<std::vector<int>> m_children;
    std::vector<PlanWho> m_who; ///< by row
    std::vector<std::array<Sum, 12>> m_months; ///< own, by row
    std::vector<QSet<QString>> m_own; ///< names of periods, by row
};

} // namespace fairlead
