#pragma once
#include "store/Reader.h"

namespace fairlead {

/// What every stage says of a deal that stands in it, on one day: its kind and its chance.
class StageChances
{
public:
    /// Reads all stages and their parameters; both tables are small.
    static Result<StageChances> read(const Reader& reader, QDate day);

    enum class Say {
        Deal, ///< the chance typed into the deal counts, and only it: the stage has none, or is not known
        DealElseStage,
        Stage ///< an end: won 100 %, others 0, whatever was typed
    };
    struct Chance
    {
        Say say = Say::Deal;
        qint64 points = 0; ///< basis points; none for Say::Deal
    };
    /// `stage` may be null.
    Chance of(const RecordId& stage) const { return m_chances.value(stage); }

private:
    QHash<RecordId, Chance> m_chances;
};

} // namespace fairlead
