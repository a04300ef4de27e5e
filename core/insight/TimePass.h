#pragma once
#include "insight/ScopeFilter.h"
#include "insight/TimeBook.h"

#include <QSet>

namespace fairlead {

/// Goes over the activities of a scope, or of one deal, and takes each apart into what one person spent for one deal.
class TimePass
{
public:
    static Result<TimePass> load(const Reader& reader, const ReportScope& scope, const RecordId& deal = {});
    /// Parts of one activity stand together, those of all in the order in which they happened.
    const std::vector<TimePart>& parts() const { return m_parts; }
    qint64 withoutMinutes() const { return m_withoutMinutes; }

private:
    struct Deed
    {
        RecordId id;
        QString kind;
        int day = 0;
        qint64 minutes = 0;
        qint64 travel = 0;
        bool timed = false;
        RecordId company;
        RecordId plan; ///< appointment or task; null: none with a planned time
        qint64 planned = 0; ///< minutes
        std::vector<RecordId> people;
        std::vector<std::pair<RecordId, qint64>> shares; ///< of deals, basis points
    };
    struct Deal
    {
        RecordId company;
        RecordId pipeline;
        QString currency;
    };

    TimePass(const Reader& reader, ScopeFilter filter, const RecordId& deal);
    Result<void> readDeeds();
    Result<void> readShares();
    Result<void> readPeople();
    Deed* find(const RecordId& activity);
    void take(const Deed& deed);
    bool accepts(const RecordId& deal) const;

    const Reader& m_reader;
    ScopeFilter m_filter;
    MergedIds m_companies;
    RecordId m_only;
    QByteArray m_which; ///< condition on activity `a`
    Cells m_values;
    std::vector<Deed> m_deeds;
    QHash<RecordId, size_t> m_places;
    QHash<RecordId, Deal> m_deals;
    QSet<QPair<RecordId, RecordId>> m_met; ///< plan and person: what was planned counts once
    std::vector<TimePart> m_parts;
    qint64 m_withoutMinutes = 0;
};

} // namespace fairlead
