#pragma once
#include "sync/EngineState.h"

#include <set>

namespace fairlead {

/// Takes in what others wrote: looks for it, reads and checks it, and applies it in an order in which nothing comes
/// before what it builds upon.
class Intake
{
public:
    explicit Intake(SyncEngine::State& state)
        : m_state(state)
    {
    }

    Result<void> run();

private:
    struct Candidate
    {
        BatchName name;
        QString path;
        qint64 size = 0;
    };
    struct Line ///< of one stream, what is not in yet
    {
        StreamId stream;
        std::vector<Candidate> candidates; ///< by number
        quint64 reached = 0; ///< the highest number that is in, of either branch if the stream has split
    };
    struct Ready
    {
        IncomingBatch batch;
        QString path;
        std::vector<VectorEntry> vector;
        quint64 branches = 0;
        QByteArray beacon;
    };
    using Key = std::tuple<StreamId, quint64, quint64>; ///< stream, number, head

    Result<void> adoptFields();
    Result<void> resume(); ///< what an earlier run had begun to apply
    Result<void> look(); ///< fills m_lines
    Result<void> lookAtStream(const StreamId& stream, quint64 applied, const QString& folder);
    Result<void> lookAtRelays();
    Result<void> lookForTwin(const RecordId& helper);
    /// Reads and groups what can be applied now; true if there was something.
    Result<bool> gather(Line& line);
    bool isDue(const Candidate& candidate) const;
    enum class Look {
        Ready,
        Waits, ///< for what it builds upon
        Bad ///< it cannot be taken now
    };
    Result<Look> lookAt(const StreamId& stream, const Candidate& candidate);
    Result<const ReadBatch*> load(const StreamId& stream, const Candidate& candidate);
    bool fits(const ReadBatch& read, const StreamId& stream, const Candidate& candidate) const;
    Result<bool> isEligible(const ReadBatch& read, const Candidate& candidate);
    Result<bool> isIn(const StreamId& stream, quint64 seq, quint64 head);
    Result<void> waitsFor(const Candidate& candidate, const VectorEntry& missing, bool& patient);
    void addReady(const StreamId& stream, const Candidate& candidate);
    Result<void> apply();
    Result<void> settle(size_t count); ///< of m_ready
    Result<void> refuse(const Candidate& candidate, const QString& reason);
    Result<void> countMissing();
    Result<void> compareBeacons();

    SyncEngine::State& m_state;
    std::vector<Line> m_lines;
    std::map<QString, SyncStore::BadFile> m_bad;
    std::set<QString> m_refused; ///< looked at in this run and not good
    std::vector<Ready> m_ready;
    std::set<Key> m_inReady;
    qint64 m_readyBytes = 0;
    qint64 m_allBytes = 0;
    qint64 m_doneBytes = 0;
};

} // namespace fairlead
