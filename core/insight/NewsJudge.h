#pragma once
#include "insight/SyncNews.h"
#include "store/ChangeLog.h"

namespace fairlead {

/// Whether one received operation concerns a person, by the records as they stand now. On the reader's thread.
class NewsJudge
{
public:
    NewsJudge(const Reader& reader, const RecordId& me)
        : m_reader(reader)
        , m_me(me)
    {
    }
    std::optional<NewsItem> judge(const ChangeLog::Received& received) const;

private:
    std::optional<NewsItem> judged(const Record& record, const ChangeLog::Received& received) const;
    std::optional<NewsItem> owned(const Record& record, const ChangeLog::Received& received) const;
    std::optional<NewsItem> priced(const Record& record, const ChangeLog::Received& received) const;
    std::optional<NewsItem> dealChange(const Record& entry) const;
    std::optional<NewsItem> ownerChange(const Record& entry, const Record& deal) const;
    std::optional<NewsItem> stageEvent(const Record& entry) const;
    std::optional<NewsItem> activity(const Record& entry) const;
    std::optional<NewsItem> activityShare(const Record& entry) const;
    std::optional<Record> visible(const QString& type, const RecordId& id) const;
    bool isMine(const Record& record) const { return record.reference(QStringLiteral("owner")) == m_me; }

    const Reader& m_reader;
    RecordId m_me;
};

} // namespace fairlead
