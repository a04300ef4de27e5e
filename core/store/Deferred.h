#pragma once
#include "merge/PartialRow.h"
#include "store/Applier.h"

namespace fairlead {

/// Operations on types, fields and columns that this program, or this workspace, does not know yet: merge/PartialRow on
/// tables. What is known of them is applied at once; they wait in the table `deferred` until the rest is known.
class Deferred
{
public:
    explicit Deferred(RowStore& rows)
        : m_rows(rows)
    {
    }

    /// Applies an operation that came from elsewhere, as far as it is known here, and keeps the rest.
    Effect take(Applier& applier, const Operation& operation);
    /// Applies what has become known; to be called after fields came and after a migration. How many wait no longer.
    qint64 replay(Applier& applier);

private:
    struct Waiting
    {
        qint64 no = 0;
        Operation operation;
    };
    size_t columnsOf(quint16 type, const GroupId& group) const;
    Knows knows() const;
    bool isEmpty();
    qint64 count();
    bool isBlanked(const Operation& operation);
    bool stands(const Operation& operation);
    std::vector<Waiting> waitingFor(const Operation& operation);
    std::vector<Waiting> all();
    Effect takeEntry(Applier& applier, const Operation& operation);
    void keep(const Operation& operation);
    void drop(qint64 no);
    void dropAll(const Operation& operation);

    RowStore& m_rows;
    std::optional<bool> m_empty;
};

} // namespace fairlead
