#pragma once
#include "store/Reader.h"

#include <QHash>
#include <span>

namespace fairlead {

/// What is planned next with a deal.
struct NextActivity
{
    enum class From {
        Step, ///< the deal's own "next step"
        Task,
        Appointment
    };
    From from = From::Step;
    QString kind; ///< of an appointment, a code of the list `appointment_kind`; may be empty
    QString text; ///< step or subject; may be empty
    QDate on; ///< invalid: some day

    bool operator==(const NextActivity&) const = default;
};

/// How a deal stands with what is planned next, in the order in which it wants attention.
enum class NextState { Late, None, Today, Later };
NextState nextStateOf(const std::optional<NextActivity>& next, QDate today);

/// What is planned with deals by everything that can say so: open tasks, planned appointments, and the next step
/// written on the deal itself. The earliest day wins; what has no day comes last. Of appointments that repeat only
/// those count that have not begun, since which of their days comes next is not stored. Belongs to no thread.
class NextActivities
{
public:
    /// Tasks and appointments of some deals, or of all (an empty span).
    static Result<NextActivities> load(const Reader& reader, QDate today, std::span<const RecordId> deals = {});

    /// Nothing where nothing is planned. `deal` is an opportunity.
    std::optional<NextActivity> of(const Record& deal) const;

private:
    void add(const RecordId& deal, NextActivity activity);

    QHash<RecordId, NextActivity> m_planned;
};

} // namespace fairlead
