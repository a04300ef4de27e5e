#pragma once
#include "models/NewsRead.h"
#include "models/Session.h"

#include <QTimer>

namespace fairlead::ui {

class SyncKeeper;

/// What others wrote that concerns who sits here, and what of it he has read; looks after each meeting that brought
/// something. What was read is kept with the workspace, for each person, on this computer only. One per session, on the
/// interface thread.
class NewsKeeper : public QObject
{
    Q_OBJECT
public:
    static NewsKeeper& of(Session& session);

    /// The newest first. Empty while nobody sits here, and where nothing is shared.
    const std::vector<NewsItem>& items() const { return m_items; }
    bool isUnread(const NewsItem& item) const { return !m_read.covers(item); }
    int unread() const;
    /// Where the first unread news of a record stand in the order of arrival; 0: there are none.
    qint64 unreadOf(const QString& type, const RecordId& record) const;

    void read(const NewsItem& item);
    /// The person has looked at the record itself; what waits in the conflicts stays.
    void readRecord(const QString& type, const RecordId& record);
    void readAll();

    static constexpr size_t mostKept = 200;

signals:
    void changed(); ///< what there is, or what of it is read
    /// So many came in that were not there at the look before.
    void arrived(int count);

private:
    explicit NewsKeeper(Session& session);
    struct Look
    {
        QString note; ///< what he has read, as the file says
        SyncNews::Answer answer;
    };
    void sit();
    void follow();
    void look();
    void take(Look look);
    void begin(const QString& note);
    void join();
    void tellFresh();
    void keep();
    QString noteName() const;

    Session& m_session;
    SyncKeeper& m_sync;
    QTimer m_again; ///< gathers what one meeting brings into one look
    std::vector<NewsItem> m_received;
    std::vector<NewsItem> m_items; ///< with those of conflicts
    NewsRead m_read;
    NewsRead m_told; ///< what the person has been told of
    qint64 m_until = 0; ///< of the last look
    qint64 m_lastConflict = 0; ///< the newest that there was then
    size_t m_conflicts = 0; ///< how many of them
    bool m_looked = false;
    bool m_unkept = false; ///< m_read is not in the file yet
};

} // namespace fairlead::ui
