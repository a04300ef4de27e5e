#pragma once
#include "insight/DealBook.h"

namespace fairlead {

/// The last change of amount and of owner that each deal had until the as-of day, between its moves.
class DealChanges
{
public:
    static Result<DealChanges> load(const Reader& reader, WordTable& currencies, const ReportScope& scope);
    /// Puts what changed after the deal's last event into the deal: its amount, and while it is open its owner.
    void apply(DealFacts& deal, const MoveEvent& lastEvent) const;

private:
    struct Change
    {
        int day = 0;
        qint64 recordedAt = 0;
        int currency = -1;
        qint64 amount = 0;
        RecordId owner;
        RecordId unit;
        bool isAfter(const MoveEvent& event) const;
    };
    QHash<RecordId, Change> m_amounts;
    QHash<RecordId, Change> m_owners;
};

} // namespace fairlead
