#pragma once
#include "store/Reader.h"

namespace fairlead {

/// Something that others wrote and that concerns one person.
struct NewsItem
{
    enum class Kind {
        Given, ///< a deal, a customer or a task is his now
        Taken, ///< a deal is another's now
        Noted, ///< somebody wrote an activity to his deal or customer
        Moved, ///< his deal is in another stage
        Changed, ///< amount or date of his deal
        Priced ///< a product costs something else; for everybody
    };
    Kind kind = Kind::Changed;
    QString type; ///< of the record to open
    RecordId record;
    QString title;
    QStringList fields; ///< that changed, for marking
    RecordId by; ///< null = not known
    qint64 at = 0; ///< UTC ms of his computer
    bool operator==(const NewsItem&) const = default;
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
        std::vector<NewsItem> items; ///< newest first, one a record and kind
        qint64 until = 0; ///< to be given as `since` the next time
    };
    /// `since`: Answer::until of what was read before; 0 = everything there is.
    Result<Answer> since(qint64 since, size_t most = 50) const;

private:
    const Reader& m_reader;
    RecordId m_me;
};

} // namespace fairlead
