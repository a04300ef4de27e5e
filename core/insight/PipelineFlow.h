#pragma once
#include "base/Money.h"
#include "insight/FunnelResult.h"
#include "insight/ReportScope.h"
#include "insight/StageTable.h"
#include "insight/WordTable.h"
#include "store/Reader.h"

#include <array>

namespace fairlead {

/// What a move was to the pipeline.
enum class MoveKind {
    Entered, ///< from nowhere or from another pipeline
    Reopened, ///< from an end
    Forward,
    Back,
    Won,
    Lost,
    OtherEnd,
    Left, ///< to another pipeline
    Stayed ///< no move: open in the same stage at both ends, and nothing between
};
inline constexpr size_t moveKinds = size_t(MoveKind::Stayed) + 1;

/// A move of one deal in the days, or that it stayed.
struct DealMove
{
    RecordId deal;
    MoveKind kind = MoveKind::Stayed;
    int from = -1; ///< of PipelineFlow::stages(); -1: outside of this pipeline
    int to = -1;
    int day = 0; ///< business date, Julian; 0 for Stayed
    RecordId owner; ///< of that day
    int currency = -1; ///< of currencies(); -1: no amount
    qint64 amount = 0; ///< of that day
    qint64 row = 0; ///< local number of the stage event
};

/// One stage between two evenings.
struct StageFlow
{
    RecordId stage;
    QString name;
    DealSum opening; ///< open there at the end of the day before the first
    DealSum closing; ///< open there at the end of the last day
    std::array<qint64, moveKinds> in {}; ///< moves into it by kind
    std::array<qint64, moveKinds> out {}; ///< moves out of it by kind
    /// What came and went without a move of those asked for: from and to another owner, team or currency.
    qint64 cameOver = 0;
    qint64 handedOver = 0;
};

/// Which deals moved where between two evenings, and what stood in the stages before and after. The days are the
/// scope's period, as in PipelineBridge; deals on hold stand in their stage like the others.
class PipelineFlow
{
public:
    /// NotFound: no pipeline. Invalid ("period"): it ends before it begins.
    static Result<PipelineFlow> of(const Reader& reader, const ReportScope& scope);

    RecordId pipeline() const { return m_pipeline; }
    QDate from() const { return m_from; } ///< the day whose evening is the opening; invalid: before the first deal
    QDate to() const { return m_to; }
    const StageTable& table() const { return m_stages; }
    const WordTable& currencies() const { return m_currencies; }
    const std::vector<StageFlow>& stages() const { return m_flows; } ///< open ones in order; retired ones if not empty
    const std::vector<DealMove>& moves() const { return m_moves; } ///< deal by deal in the order of their ids
    /// Deals with a stage: that stood open there at one of the ends, that came over to it, that were handed over from
    /// it.
    using Places = std::vector<std::pair<RecordId, int>>;
    const Places& opened() const { return m_opened; }
    const Places& closed() const { return m_closed; }
    const Places& cameOver() const { return m_cameOver; }
    const Places& handedOver() const { return m_handedOver; }

private:
    friend class FlowWalk;
    PipelineFlow() = default;
    RecordId m_pipeline;
    QDate m_from;
    QDate m_to;
    StageTable m_stages;
    WordTable m_currencies;
    std::vector<StageFlow> m_flows;
    std::vector<DealMove> m_moves;
    Places m_opened;
    Places m_closed;
    Places m_cameOver;
    Places m_handedOver;
};

} // namespace fairlead
