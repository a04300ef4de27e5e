#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// What a stage does about required criteria that are not met. Codes of the choice list `gate`; a blank one warns.
namespace gate {
inline const QString warn = QStringLiteral("warn");
inline const QString block = QStringLiteral("block");
} // namespace gate

/// Codes of the choice list `tick_state`.
namespace tick_state {
inline const QString met = QStringLiteral("met");
inline const QString withdrawn = QStringLiteral("withdrawn");
} // namespace tick_state

/// What was said of the criteria of one deal or lead: of each the newest word counts, whatever its business date.
class Ticks
{
public:
    explicit Ticks(const std::vector<Record>& ticks);
    bool isMet(const RecordId& criterion) const;
    /// What was said last; null if nothing was.
    const Record* lastOf(const RecordId& criterion) const;

private:
    QHash<RecordId, Record> m_last;
};

/// Those that are not retired, in their order.
std::vector<Record> criteriaInUse(std::vector<Record> criteria);

/// What a move finds at the gates it passes.
struct GateReport
{
    qint64 asked = 0; ///< required criteria at those gates
    std::vector<Record> unmet; ///< those of them that are not met, in their order
    std::vector<Record> blocking; ///< those of `unmet` that stop the move

    void add(std::vector<Record> criteria, const QString& gate, const Ticks& ticks);
};

/// The gates between two states of a deal: of the stage it leaves and of all that it leaves out on its way forward, or
/// to Won. A deal that comes from another end goes on from where it stood before that. Nothing is asked of a move back,
/// of one that opens a deal again, of other ends and of other pipelines.
GateReport gatesOf(const Record& before, const Record& after, const Lookup& lookup);
/// Refuses a move through a gate that blocks, and tells what another one would have liked to see.
void checkGates(const Record& before, const Record& after, const RuleContext& context, std::vector<Problem>& problems);

/// What a lead that becomes a deal leaves open; by the own company's `lead_gate` that stops it.
GateReport gateOfLead(const Record& lead, const Lookup& lookup);
/// The same for a lead: asked when its status becomes converted.
void checkLeadGate(
    const Record& before, const Record& after, const RuleContext& context, std::vector<Problem>& problems);

/// A criterion that asks for proof is not ticked without.
void checkTick(const Record& after, const RuleContext& context, std::vector<Problem>& problems);

} // namespace fairlead
