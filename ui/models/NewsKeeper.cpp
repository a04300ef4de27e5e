#include "models/NewsKeeper.h"

#include "models/SyncKeeper.h"
#include "store/SyncStore.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gatherMs = 1000; // the list of conflicts has come by then

qint64 lastConflict(const std::vector<Conflict>& conflicts)
{
    qint64 last = 0;
    for (const Conflict& conflict : conflicts)
        last = std::max(last, conflict.no);
    return last;
}

} // namespace

NewsKeeper& NewsKeeper::of(Session& session)
{
    if (auto* keeper = session.findChild<NewsKeeper*>(QString(), Qt::FindDirectChildrenOnly)) return *keeper;
    return *new NewsKeeper(session);
}

NewsKeeper::NewsKeeper(Session& session)
    : QObject(&session)
    , m_session(session)
    , m_sync(SyncKeeper::of(session))
{
    m_again.setSingleShot(true);
    m_again.setInterval(gatherMs);
    connect(&m_again, &QTimer::timeout, this, &NewsKeeper::look);
    connect(&session, &Session::changed, this, [this] {
        if (m_sync.isAnnouncing()) m_again.start();
    });
    connect(&session, &Session::personChanged, this, &NewsKeeper::sit);
    connect(&session, &Session::busyChanged, this, &NewsKeeper::keep);
    connect(&session, &Session::ending, this, [this] { m_again.stop(); });
    connect(&m_sync, &SyncKeeper::changed, this, &NewsKeeper::follow);
    look();
}

QString NewsKeeper::noteName() const { return u"news_read:"_s + m_session.person().toString(); }

/// Another person sits here, or the first one.
void NewsKeeper::sit()
{
    m_session.drop(this);
    m_received.clear();
    m_items.clear();
    m_looked = m_unkept = false;
    m_read = m_told = NewsRead();
    look();
    emit changed();
}

void NewsKeeper::follow()
{
    if (!m_looked) return look();
    const auto& conflicts = m_sync.conflicts();
    if (conflicts.size() != m_conflicts || lastConflict(conflicts) != m_lastConflict) m_again.start();
}

void NewsKeeper::look()
{
    if (m_session.person().isNull() || !m_sync.isShared()) return;
    if (m_looked && m_sync.isMeeting()) return m_again.start(); // more may come
    m_session.beside<Look>(
        this,
        [me = m_session.person(), name = noteName()](const Reader& reader) {
            const auto note = readSyncNote(reader, name);
            auto answer = SyncNews(reader, me).since(0, mostKept);
            return Look { note ? *note : QString(), answer ? std::move(*answer) : SyncNews::Answer() };
        },
        [this](Look look) { take(std::move(look)); });
}

void NewsKeeper::take(Look look)
{
    m_received = std::move(look.answer.items);
    m_until = std::max(m_until, look.answer.until);
    m_conflicts = m_sync.conflicts().size();
    m_lastConflict = lastConflict(m_sync.conflicts());
    if (!std::exchange(m_looked, true)) begin(look.note);
    join();
    tellFresh();
    emit changed();
}

/// What was there before he sat down here for the first time is no news; of what he left unread he was told before.
void NewsKeeper::begin(const QString& note)
{
    m_read = NewsRead::fromText(note);
    m_told = NewsRead();
    m_told.addAll(m_until, m_lastConflict);
    if (!note.isEmpty()) return;
    m_read = m_told;
    m_unkept = true;
    keep();
}

/// What came in, with what lost in a conflict.
void NewsKeeper::join()
{
    m_items = m_received;
    for (const Conflict& conflict : m_sync.conflicts())
        if (auto item = SyncNews::overtaken(conflict, m_session.person())) m_items.push_back(std::move(*item));
    std::stable_sort(
        m_items.begin(), m_items.end(), [](const NewsItem& one, const NewsItem& other) { return one.at > other.at; });
}

void NewsKeeper::tellFresh()
{
    const auto fresh = std::count_if(m_items.cbegin(), m_items.cend(),
        [this](const NewsItem& item) { return !m_told.covers(item) && isUnread(item); });
    m_told.addAll(m_until, m_lastConflict);
    if (fresh) emit arrived(int(fresh));
}

int NewsKeeper::unread() const
{
    return int(
        std::count_if(m_items.cbegin(), m_items.cend(), [this](const NewsItem& item) { return isUnread(item); }));
}

qint64 NewsKeeper::unreadOf(const QString& type, const RecordId& record) const
{
    qint64 first = 0;
    for (const NewsItem& item : m_items)
        if (item.record == record && item.type == type && item.first && isUnread(item))
            first = first ? std::min(first, item.first) : item.first;
    return first;
}

void NewsKeeper::read(const NewsItem& item)
{
    if (!isUnread(item)) return;
    m_read.add(item);
    m_unkept = true;
    if (!unread()) return readAll();
    keep();
    emit changed();
}

void NewsKeeper::readRecord(const QString& type, const RecordId& record)
{
    if (!unreadOf(type, record)) return;
    for (const NewsItem& item : m_items)
        if (item.record == record && item.type == type && item.first) m_read.add(item);
    m_unkept = true;
    if (!unread()) return readAll();
    keep();
    emit changed();
}

void NewsKeeper::readAll()
{
    m_read.addAll(m_until, m_lastConflict);
    m_unkept = true;
    keep();
    emit changed();
}

/// A note takes its turn to write: not while somebody has the workspace alone.
void NewsKeeper::keep()
{
    if (!m_unkept || m_session.isBusy() || m_session.workspace().isReadOnly()) return;
    m_unkept = !SyncStore(m_session.workspace()).setNote(noteName(), m_read.text());
}

} // namespace fairlead::ui
