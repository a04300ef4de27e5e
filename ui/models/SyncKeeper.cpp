#include "models/SyncKeeper.h"

#include "models/Freshness.h"
#include "models/Preferences.h"

#include <QDateTime>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int minuteMs = 60'000;
constexpr int afterOpeningMs = 3'000; // the first page comes first
constexpr int afterEditMs = 30'000; // a few edits go out together
constexpr int awayMs = minuteMs; // one small read says whether the folder is there again
constexpr int pushedAsideMs = 1'000;
constexpr int lookMs = 300;
constexpr qint64 dayMs = qint64(24) * 60 * minuteMs;
constexpr int daysShown = 7;
constexpr int exchangesShown = 12;
constexpr int conflictsShown = 100;

bool isAway(const std::optional<Error>& error)
{
    return error && (error->code == ErrorCode::Unavailable || error->code == ErrorCode::TimedOut);
}

/// Midnights by the clock on the wall, the last one of today.
std::vector<qint64> midnights(QDate today)
{
    std::vector<qint64> list;
    for (int day = 1 - daysShown; day <= 0; ++day)
        list.push_back(today.addDays(day).startOfDay().toMSecsSinceEpoch());
    return list;
}

} // namespace

SyncKeeper& SyncKeeper::of(Session& session)
{
    if (auto* keeper = session.findChild<SyncKeeper*>(QString(), Qt::FindDirectChildrenOnly)) return *keeper;
    return *new SyncKeeper(session);
}

SyncKeeper::SyncKeeper(Session& session)
    : QObject(&session)
    , m_session(session)
    , m_store(session.workspace())
{
    for (QTimer* timer : { &m_look, &m_next })
        timer->setSingleShot(true);
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &SyncKeeper::look);
    connect(&m_next, &QTimer::timeout, this, &SyncKeeper::meetByItself);
    connect(&m_task, &ShareTask::progressed, this, &SyncKeeper::progressed);
    connect(&session, &Session::changed, this, &SyncKeeper::onChanged);
    connect(&session, &Session::busyChanged, this, &SyncKeeper::onBusy);
    connect(&session, &Session::languageChanged, this, &SyncKeeper::changed);
    connect(&session, &Session::personChanged, this, [this] { m_look.start(); });
    connect(&session, &Session::ending, this, [this] {
        m_next.stop();
        m_look.stop();
        m_task.stop();
    });
    look();
}

void SyncKeeper::look()
{
    struct Answer
    {
        Result<SyncOverview> overview = Error {};
        std::vector<Conflict> conflicts;
    };
    // The list takes its turn to write: not while somebody has the workspace alone.
    Workspace* workspace = m_session.isBusy() ? nullptr : &m_session.workspace();
    m_session.beside<Answer>(
        this,
        [boundaries = midnights(m_session.today()), workspace](const Reader& reader) {
            Answer answer { readSyncOverview(reader, boundaries, exchangesShown), {} };
            if (!workspace || !answer.overview || !answer.overview->shared) return answer;
            if (auto conflicts = ConflictList(*workspace).list(conflictsShown))
                answer.conflicts = std::move(*conflicts);
            return answer;
        },
        [this, complete = workspace != nullptr](Answer answer) {
            if (!answer.overview) return;
            m_overview = std::move(*answer.overview);
            seatOurselves();
            if (complete) m_conflicts = std::move(answer.conflicts);
            emit changed();
        });
}

/// Who sits at this computer is known here, not in the file.
void SyncKeeper::seatOurselves()
{
    const RecordId person = m_session.person();
    for (SyncDevice& device : m_overview->devices) {
        if (!device.own) continue;
        device.person = person;
        device.personName = person.isNull()
            ? QString()
            : m_session.reader().titleOf(m_session.catalog().type(u"person"_s), person).text;
    }
}

SyncKeeper::State SyncKeeper::state() const
{
    if (isMeeting()) return State::Meeting;
    if (!m_overview) return State::Unknown;
    if (!m_overview->shared) return State::NotShared;
    if (m_overview->trouble) return isAway(m_overview->trouble) ? State::Away : State::Trouble;
    if (silentDays()) return State::Asking;
    return m_overview->waiting > 0 ? State::Waiting : State::UpToDate;
}

int SyncKeeper::silentDays() const
{
    if (!isShared() || !m_overview->silentSince) return 0;
    return std::max(1, int((now() - m_overview->silentSince) / dayMs));
}

QString SyncKeeper::freshness() const
{
    if (!isShared()) return {};
    return Freshness(*m_overview, now(), m_session.format(), m_session.today()).line();
}

void SyncKeeper::followFreshness(QObject* context, std::function<void(const QString&)> show)
{
    show(freshness());
    connect(this, &SyncKeeper::changed, context, [this, show = std::move(show)] { show(freshness()); });
}

void SyncKeeper::begin()
{
    m_automatic = true;
    plan(afterOpeningMs);
}

void SyncKeeper::replan()
{
    m_next.stop();
    plan(Preferences::syncMinutes() * minuteMs);
    emit changed();
}

int SyncKeeper::nextIn() const { return m_next.isActive() && isShared() ? m_next.remainingTime() : -1; }

/// The earlier of what is planned and this; nothing by itself where the person wants none.
void SyncKeeper::plan(int ms)
{
    if (!m_automatic || Preferences::syncMinutes() == 0) return m_next.stop();
    if (!m_next.isActive() || m_next.remainingTime() > ms) m_next.start(ms);
}

void SyncKeeper::onChanged()
{
    m_look.start();
    if (!m_announcing) plan(afterEditMs);
}

/// Somebody wants the workspace alone: the meeting gives way and goes on afterwards.
void SyncKeeper::onBusy()
{
    if (m_session.isBusy() && m_task.isRunning()) {
        m_pushedAside = true;
        m_task.cancel();
    } else if (!m_session.isBusy()) {
        m_look.start();
        if (std::exchange(m_pushedAside, false)) QTimer::singleShot(pushedAsideMs, this, [this] { meet(); });
    }
}

bool SyncKeeper::canMeet() const
{
    return isShared() && !m_overview->folder.isEmpty() && !m_session.workspace().isReadOnly();
}

void SyncKeeper::meetByItself()
{
    if (!m_overview || m_session.isBusy() || m_task.isRunning()) return plan(afterOpeningMs);
    if (!canMeet()) return;
    // Where the folder was away, nothing is shown before it answers.
    m_reached = !isAway(m_overview->trouble);
    start(m_overview->folder, {}, {});
}

void SyncKeeper::meet(bool thorough) { wish({ thorough, false }); }
void SyncKeeper::sendAfterSilence() { wish({ false, true }); }

void SyncKeeper::wish(Wish wish)
{
    if (!canMeet()) return;
    if (m_session.isBusy())
        m_pushedAside = true; // comes when the import is over
    else
        ask(m_overview->folder, wish, {});
}

bool SyncKeeper::meetFor()
{
    if (!canMeet() || m_session.isBusy()) return false;
    m_reached = true;
    if (!m_task.isRunning()) start(m_overview->folder, {}, {});
    return true;
}

/// What a person asks for is shown at once. A meeting that is under way is the one he asks for.
void SyncKeeper::ask(const QString& folder, Wish wish, Before before)
{
    m_asked = true;
    m_reached = true;
    if (m_task.isRunning())
        emit changed();
    else
        start(folder, wish, std::move(before));
}

void SyncKeeper::cancel() { m_task.cancel(); }

void SyncKeeper::start(const QString& folder, Wish wish, Before before)
{
    m_next.stop();
    const auto outcome = std::make_shared<Outcome>();
    const bool quietly = !m_reached;
    m_task.start(
        folder,
        [this, outcome, quietly, options = options(wish), before = std::move(before)](
            ShareTask::Bench& bench) { *outcome = work(bench, options, before, quietly); },
        [this, outcome] { finish(*outcome); });
    emit changed();
}

void SyncKeeper::finish(const Outcome& outcome)
{
    m_reached = false;
    if (outcome.report) m_report = outcome.report;
    m_replyMs = outcome.replyMs;
    if (outcome.freeBytes >= 0) m_freeBytes = outcome.freeBytes;
    plan(isAway(outcome.error) ? awayMs : Preferences::syncMinutes() * minuteMs);
    look();
    emit changed();
    emit ended(outcome.error, std::exchange(m_asked, false));
}

} // namespace fairlead::ui
