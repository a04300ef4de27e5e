#pragma once
#include "store/ChangeLog.h"
#include "store/query/Query.h"
#include "store/query/QueryAsker.h"

#include <mutex>
#include <set>

namespace fairlead {

class Connection;

/// Totals that were asked before, each with the moment of the workspace that it holds for. Asked again it is given as
/// it was, as long as the journal names no write since that could matter: one of the query's type, or of a type that
/// its references lead to. So a list is summed up after a change of its records, not each time it is looked at; what
/// was known when a workspace was closed is known when it is opened.
///
/// Safe between threads: the readers of one workspace share one.
class RememberedTotals
{
public:
    using Compute = std::function<Result<Totals>()>;

    /// `key` says what is asked, see keyOf(); blank = nothing is remembered. What `compute` gives holds for the moment
    /// that the reader sees: hold a snapshot if something else is read beside.
    Result<Totals> totals(const Reader& reader, const RecordType& type, const QByteArray& key, const Compute& compute);

    /// Two questions with one key have the same totals at any moment. Blank for what is not worth it: what is being
    /// typed, and single records. `moneyFields` as in QueryRunner::totals().
    static QByteArray keyOf(
        const Query& query, const QueryAsker& asker, const QStringList& moneyFields, bool countOnly);

    /// Writes what was learnt into the workspace's file, the `most` that were used last. Not an edit; a failure costs
    /// time later, nothing else.
    void keep(Connection& connection, int most = 200) const;

private:
    struct Entry
    {
        ChangeLog::Place place;
        Totals totals;
        qint64 used = 0; ///< counts the uses of all, also over restarts
        bool kept = false; ///< the file has it so
    };
    void load(const Reader& reader);
    std::optional<Totals> known(const Reader& reader, const RecordType& type, const QByteArray& key);

    mutable std::mutex m_mutex;
    bool m_loaded = false;
    qint64 m_uses = 0;
    QHash<QByteArray, Entry> m_entries;
};

} // namespace fairlead
