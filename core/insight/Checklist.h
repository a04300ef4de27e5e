#pragma once
#include "model/CriterionRules.h"
#include "store/Reader.h"

#include <span>

namespace fairlead {

/// What must be true before a deal leaves its stage, or a lead becomes a deal, and what was said of it so far.
struct Checklist
{
    struct Item
    {
        Record criterion;
        std::optional<Record> tick; ///< the last that was said; nothing if nobody said anything
        bool isMet() const { return tick && tick->text(QStringLiteral("state")) == tick_state::met; }
        bool isRequired() const { return criterion.number(QStringLiteral("required")) != 0; }
    };
    std::optional<Record> stage; ///< of a deal
    std::vector<Record> documents; ///< files of the stage, its sales kit, by name
    std::vector<Item> items; ///< criteria that are not retired, in their order

    qint64 met() const;
    /// Texts of the required ones that are not met.
    QStringList missing() const;

    /// Of an opportunity those of the stage it stands in, of a lead those that belong to no stage; else an empty one.
    static Result<Checklist> of(const Reader& reader, const Record& subject);
};

/// How leads are asked: the criteria without a stage in their order, retired ones included, and the own company, whose
/// `lead_gate` says whether they block; nothing where nobody has set that up.
struct LeadCriteria
{
    std::vector<Record> criteria;
    std::optional<Record> own;
    static Result<LeadCriteria> load(const Reader& reader);
};

/// How far deals are with the checklists of the stages they stand in.
class ChecklistProgress
{
public:
    struct Share
    {
        qint64 met = 0;
        qint64 all = 0; ///< 0: the stage asks nothing
        bool operator==(const Share&) const = default;
    };
    /// Of some deals, or of all (an empty span).
    static Result<ChecklistProgress> load(const Reader& reader, std::span<const RecordId> deals = {});
    Share of(const Record& deal) const;

private:
    QHash<RecordId, qint64> m_asked; ///< criteria by stage
    QHash<RecordId, QHash<RecordId, bool>> m_said; ///< by deal and criterion of its present stage
};

} // namespace fairlead
