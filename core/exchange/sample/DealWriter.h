#pragma once
#include "exchange/sample/Deal.h"

namespace fairlead::sample {

/// Writes a deal with its moves, changes, lines, credit shares and the people who decide.
class DealWriter
{
public:
    explicit DealWriter(World& world);
    void write(Deal& deal);

private:
    void writeRecord(Deal& deal);
    void writeMoves(const Deal& deal);
    void writeTurns(const Deal& deal);
    void writeLines(const Deal& deal);
    void writeShares(const Deal& deal);
    void writeRoles(const Deal& deal);
    /// The owner's unit on the day he got the deal.
    RecordId unitOn(const Deal& deal, QDate day) const;

    World& m_world;
    Random m_random;
};

} // namespace fairlead::sample
