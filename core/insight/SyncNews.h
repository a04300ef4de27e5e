#pragma once
#include "store/ConflictList.h"
#include "store/Reader.h"

namespace fairlead {

/// Something that others wrote and that concerns one person.
struct NewsItem
{
    enum class Kind {
        Given, ///< a deal, a customer, a lead or a task is his now
        Taken, ///< a deal is another's now
        Noted, ///< somebody wrote an activity to his customer or his deal
        Moved, ///< his deal is in another stage
        Changed, ///< amount or date of his deal
        Priced, ///< a product costs something else; for everybody
        Overtaken, ///< another wrote the same field apart and later: what he wrote is in the conflicts
        Deleted ///< another deleted what he edited apart; it is in the conflicts
    };
    Kind kind = Kind::Changed;
    QString type; ///< of the record to open
    RecordId record;
    QString title;
    QStringList fields; ///< that changed, for marking
    std::optional<Record> before; ///< holds what `fields` were, as far as it is known; of Overtaken: what he wrote
    std::optional<Record> after; ///< holds what was written into them
    std::optional<Record> note; ///< of Noted: the activity
    RecordId by; ///< null = not known
    qint64 at = 0; ///< UTC ms of his computer
    qint64 first = 0; ///< where its first part stands in the order of arrival, see ChangeLog; 0: a conflict
    qint64 last = 0; ///< and its last one
    qint64 conflict = 0; ///< its number; 0: none

    /// Names it among all news; one that goes on (another change of the same day) has another key.
    QString key() const;
};

/// What a person should read after a meeting, in a few lines: news of others since he last read them. Imports are left
/// out. On the reader's thread.
class SyncNews
{
public:
    SyncNews(const Reader& reader, const RecordId& me)
        : m_reader(reader)
        , m_me(me)
    {
    }
    struct Answer
    {
        std::vector<NewsItem> items; ///< newest first; what one person did to one record on one day is one of them
        qint64 until = 0; ///< to be given as `since` the next time
    };
    /// `since`: Answer::until of what was read before; 0 = everything there is.
    Result<Answer> since(qint64 since, size_t most = 50) const;
    /// What a conflict tells somebody whose write is not the one in place; nothing for all others.
    static std::optional<NewsItem> overtaken(const Conflict& conflict, const RecordId& me);

private:
    const Reader& m_reader;
    RecordId m_me;
};

} // namespace fairlead
