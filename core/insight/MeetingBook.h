#pragma once
#include "store/Reader.h"

#include <optional>

namespace fairlead {

/// A task that was promised in a meeting, and what became of it.
struct MeetingPromise
{
    enum class State {
        Kept, ///< done by its day, or done without one
        KeptLate, ///< done after its day
        Open, ///< its day is not over yet, or it has none
        Broken ///< its day has passed, or it was dropped
    };
    RecordId task;
    QString subject;
    RecordId owner;
    QDate dueOn;
    QDate doneOn;
    State state = State::Open;

    static State stateOf(const Record& task, QDate today);
    bool operator==(const MeetingPromise&) const = default;
};

/// What was said about a record in a meeting. A point without text says that it was talked about.
struct SaidPoint
{
    RecordId id;
    RecordId meeting;
    QString subject; ///< of the meeting
    QDate heldOn;
    RecordId about;
    RecordId person;
    QString text;
    std::optional<MeetingPromise> promise;
    bool operator==(const SaidPoint&) const = default;
};

/// What changed about a deal since a day: a move, or a change of what it says.
struct DealNews
{
    enum class What { Moved, Amount, Close, Owner, Category, Hold };
    What what = What::Moved;
    QDate on;
    Record record; ///< the stage_event or deal_change
};

/// Meetings looked back on: when a deal was talked about, what was promised and kept, and what has happened since.
/// Belongs to the reader's thread.
class MeetingBook
{
public:
    MeetingBook(const Reader& reader, QDate today)
        : m_reader(reader)
        , m_today(today)
    {
    }
    /// What was said about records, the newest first; points that name no record are nobody's.
    Result<std::vector<SaidPoint>> about(const std::vector<RecordId>& records) const;
    /// All points of a meeting, as they were said.
    Result<std::vector<SaidPoint>> pointsOf(const RecordId& meeting) const;
    /// The meeting held last before a day; null if there was none.
    Result<std::optional<Record>> lastBefore(QDate day) const;
    /// The day on which each of the records was talked about last; those never talked about are not in it.
    Result<QHash<RecordId, QDate>> talkedOn(const std::vector<RecordId>& records) const;
    /// Moves and changes of a deal that were made on the day or after it, the newest first.
    Result<std::vector<DealNews>> newsOf(const RecordId& deal, QDate since) const;

private:
    Result<std::vector<SaidPoint>> points(const QByteArray& condition, const Cells& values) const;
    Result<void> addNews(const QString& type, const RecordId& deal, QDate since, std::vector<DealNews>& news) const;

    const Reader& m_reader;
    QDate m_today;
};

} // namespace fairlead
