#pragma once
#include "base/Money.h"
#include "base/Period.h"
#include "model/Edit.h"
#include "store/Reader.h"

#include <map>
#include <optional>

namespace fairlead {

/// A quota as it is planned. Of a counted measure (won deals, visits …) both have no currency and count in 10^-4.
struct PlanValue
{
    std::optional<Money> target;
    std::optional<Money> stretch;
    bool isEmpty() const { return !target && !stretch; }
    bool operator==(const PlanValue&) const = default;
};
enum class PlanFigure { Target, Stretch };

/// Whose quota: a person's, a unit's, or the company's if both are null.
struct PlanWho
{
    RecordId unit;
    RecordId person;
    bool operator==(const PlanWho&) const = default;
    bool operator<(const PlanWho& other) const
    {
        return unit != other.unit ? unit < other.unit : person < other.person;
    }
};

/// True: quotas of the measure count things, not money. `measure`: a code of the list quota_measure.
bool isCounted(const QString& measure);

/// The quotas of a plan in one measure while they are worked on, without those of a product or region. A figure may be
/// put in for a month, a quarter or a year, and none is there twice: what stood for parts of the period goes, and what
/// stood for a longer one is broken up so that its other parts keep what they had. steps() is what has to be written.
class PlanDraft
{
public:
    static Result<PlanDraft> load(const Reader& reader, const RecordId& plan, const QString& measure);

    using Quotas = std::map<QString, PlanValue>; ///< by the name of their period
    const Quotas& of(const PlanWho& who) const;
    /// What stands for the month with the first day `first`, spread evenly from longer periods.
    PlanValue month(const PlanWho& who, QDate first) const;
    /// Who has any.
    std::vector<PlanWho> everybody() const;

    /// Nothing: the figure is taken away. `period`: whole months.
    void put(const PlanWho& who, const Period& period, PlanFigure figure, const std::optional<Money>& amount);
    /// What stands for `period` goes to its months in proportion to the weights, one for each month; all 0: evenly.
    void spread(const PlanWho& who, const Period& period, const std::vector<qint64>& weights);
    /// Changes the workspace from what was loaded to what stands here; empty: nothing to do.
    std::vector<EditStep> steps(const Reader& reader) const;

private:
    PlanValue takeOut(Quotas& quotas, const Period& period) const;

    RecordId m_plan;
    QString m_measure;
    std::map<PlanWho, Quotas> m_before;
    std::map<PlanWho, Quotas> m_now;
};

} // namespace fairlead
