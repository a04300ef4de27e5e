#pragma once
#include "insight/DealBook.h"

#include <span>

namespace fairlead {

/// A part of a deal's result that belongs to a person and the unit of that day.
struct Attribution
{
    RecordId person;
    RecordId unit;
    qint64 amount = 0;
    bool overlay = false; ///< comes on top, never adds to the credit
};

/// The credit shares of all visible deals.
class CreditTable
{
public:
    static Result<CreditTable> load(const Reader& reader);
    static Result<bool> hasAny(const Reader& reader); ///< load() would not be empty; reads one row at most
    /// Credit shares as they stand, whatever they add up to (100 % splits to the cent); the owner gets all where there
    /// are none. Overlays follow.
    std::vector<Attribution> attribute(const DealFacts& deal, const ScopeFilter& filter) const;
    bool isEmpty() const { return m_shares.empty(); }
    /// Credit shares that do not add up to 100 %.
    bool isUneven(const RecordId& deal) const;

private:
    struct Share
    {
        RecordId deal;
        RecordId person;
        qint64 basisPoints = 0;
        bool overlay = false;
    };
    std::span<const Share> of(const RecordId& deal) const;
    static qint64 creditOf(std::span<const Share> shares);
    std::vector<Share> m_shares; ///< ordered by deal, credit first
};

} // namespace fairlead
