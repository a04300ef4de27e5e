// Which files there are to be taken in, and which of them can be taken now.
#include "sync/Intake.h"

namespace fairlead {

namespace {

/// Unpacked batches that are applied together.
constexpr qint64 mostReady = 32 * 1024 * 1024;
/// A file that was not good is looked at again in each of the first meetings, then once an hour: the server may still
/// be writing it, or its author mends it.
constexpr int eagerTries = 5;
/// Files of one stream that are passed over for those behind them.
constexpr int mostPassedOver = 4;
constexpr qint64 hour = qint64(3600) * 1000;

} // namespace

Result<std::vector<SyncEngine::State::Listed>> SyncEngine::State::batchesOf(
    const StreamId&, quint64 from, const QString& folder)
{
    std::vector<Listed> found;
    for (quint64 number = from;; number += 1024) {
        const QString epoch = folder + u'/' + epochOf(number);
        const auto entries = list(epoch);
        if (!entries && entries.error().code != ErrorCode::NotFound) return entries.error();
        if (!entries) return found;
        bool full = false;
        for (const Share::Entry& entry : *entries) {
            const auto name = parseBatchName(entry.name);
            if (!name || entry.folder) continue;
            found.push_back({ *name, epoch + u'/' + entry.name, entry.size });
            full = full || name->seq % 1024 == 1023;
        }
        // The next folder is begun when this one's last number is there.
        if (!full && !options.thorough) return found;
    }
}

Result<void> Intake::look()
{
    const auto devices = m_state.list(m_state.layout.devices());
    if (!devices && devices.error().code != ErrorCode::NotFound) return devices.error();
    if (!devices) return {};
    const auto streams = m_state.store.streams();
    if (!streams) return streams.error();
    const Vector ours(*streams);
    for (const Share::Entry& entry : *devices) {
        const auto device = SharePlaces::deviceNamed(entry.name);
        if (!device || !entry.folder) continue;
        const QString folder = m_state.layout.device(*device);
        const auto incarnations = m_state.list(folder);
        if (!incarnations && incarnations.error().code == ErrorCode::NotFound) continue;
        if (!incarnations) return incarnations.error();
        for (const Share::Entry& each : *incarnations) {
            const auto incarnation = SharePlaces::incarnationNamed(each.name);
            if (!incarnation || !each.folder || *incarnation == 0) continue;
            const StreamId stream { *device, *incarnation };
            if (stream == m_state.own) continue;
            if (const auto looked = lookAtStream(stream, ours.seqOf(stream), folder + u'/' + each.name); !looked)
                return looked;
        }
        if (!m_state.goOn(SyncProgress::Phase::Looking)) return Error { ErrorCode::Cancelled, {} };
    }
    return lookAtRelays();
}

Result<void> Intake::lookAtStream(const StreamId& stream, quint64 applied, const QString& folder)
{
    const auto listed = m_state.batchesOf(stream, m_state.options.thorough ? 1 : applied + 1, folder);
    if (!listed) return listed.error();
    auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& one) { return one.stream == stream; });
    if (line == m_lines.end()) line = m_lines.insert(m_lines.end(), Line { stream, {}, applied });
    for (const auto& file : *listed) {
        const auto known = m_state.store.has(stream, file.name.seq, file.name.head);
        if (!known) return known.error();
        if (*known) continue;
        const auto same = std::find_if(line->candidates.begin(), line->candidates.end(),
            [&](const Candidate& one) { return one.name == file.name; });
        if (same == line->candidates.end())
            line->candidates.push_back({ file.name, file.path, file.size });
        else if (m_bad.count(same->path)) // put again by somebody who has it whole
            *same = { file.name, file.path, file.size };
    }
    std::sort(line->candidates.begin(), line->candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::tie(a.name.seq, a.name.head) < std::tie(b.name.seq, b.name.head);
    });
    return {};
}

/// Only where a stream has a gap: somebody told of batches that its own folder does not have. Of a stream that has
/// split nobody can tell which: then all are looked for.
Result<void> Intake::lookAtRelays()
{
    const auto streams = m_state.store.streams();
    if (!streams) return streams.error();
    const Vector ours(*streams);
    const bool all = std::any_of(streams->begin(), streams->end(),
        [&](const StreamState& peer) { return m_state.hasOtherBranches(peer, ours); });
    std::vector<StreamState> gaps;
    for (const StreamState& stream : *streams) {
        if (stream.id == m_state.own) continue;
        if (all) gaps.push_back(stream);
        if (all || stream.seen <= stream.applied) continue;
        const auto line
            = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& one) { return one.stream == stream.id; });
        const bool next = line != m_lines.end() && !line->candidates.empty()
            && line->candidates.front().name.seq == stream.applied + 1 && !m_bad.count(line->candidates.front().path);
        if (!next) gaps.push_back(stream);
    }
    if (gaps.empty()) return {};
    const auto helpers = m_state.list(m_state.layout.relays());
    if (!helpers && helpers.error().code != ErrorCode::NotFound) return helpers.error();
    if (!helpers) return {};
    for (const Share::Entry& entry : *helpers) {
        const auto helper = SharePlaces::deviceNamed(entry.name);
        if (!helper) continue;
        if (all)
            if (const auto looked = lookForTwin(*helper); !looked) return looked;
        for (const StreamState& stream : gaps)
            if (const auto looked = lookAtStream(stream.id, stream.applied, m_state.layout.relay(*helper, stream.id));
                !looked)
                return looked;
    }
    return {};
}

/// What a twin has written in our stream may lie nowhere else: then the next run begins a new stream and takes it in.
Result<void> Intake::lookForTwin(const RecordId& helper)
{
    const auto listed = m_state.batchesOf(m_state.own, 1, m_state.layout.relay(helper, m_state.own));
    if (!listed) return listed.error();
    for (const auto& file : *listed) {
        const auto known = m_state.store.has(m_state.own, file.name.seq, file.name.head);
        if (!known) return known.error();
        if (!*known) return m_state.store.setNote(SyncEngine::State::twinNote, m_state.own.device.toString());
    }
    return {};
}

Result<bool> Intake::gather(Line& line)
{
    bool found = false;
    int passed = 0;
    for (auto at = line.candidates.begin(); at != line.candidates.end() && m_readyBytes < mostReady;) {
        const auto look = lookAt(line.stream, *at);
        if (!look) return look.error();
        if (*look == Look::Ready) {
            addReady(line.stream, *at);
            line.reached = std::max(line.reached, at->name.seq);
            found = true;
            at = line.candidates.erase(at);
            continue;
        }
        // What builds upon this one waits for it; the other branch of a stream that has split may go on behind it.
        const auto next = std::next(at);
        const bool split
            = at->name.seq <= line.reached || (next != line.candidates.end() && next->name.seq == at->name.seq);
        if (++passed > mostPassedOver || (*look == Look::Bad && !split)) break;
        at = next;
    }
    return found;
}

/// Whether a file that was not good is to be tried in this run.
bool Intake::isDue(const Candidate& candidate) const
{
    if (m_refused.contains(candidate.path)) return false;
    const auto bad = m_bad.find(candidate.path);
    if (bad == m_bad.end() || bad->second.tries <= eagerTries || m_state.options.thorough) return true;
    const qint64 age = m_state.options.clock.now() - bad->second.since;
    // A clock that was set back does not put it off for ever.
    return age < 0 || age >= hour * (bad->second.tries - eagerTries);
}

Result<Intake::Look> Intake::lookAt(const StreamId& stream, const Candidate& candidate)
{
    if (!isDue(candidate)) return Look::Bad;
    const auto read = load(stream, candidate);
    if (read) {
        const auto eligible = isEligible(**read, candidate);
        if (!eligible) return eligible.error();
        return *eligible ? Look::Ready : Look::Waits;
    }
    const Error& error = read.error();
    switch (error.code) {
    case ErrorCode::NotFound:
        return Look::Bad; // not there after all: the listing was older than the server
    case ErrorCode::TooNew:
        ++m_state.report.newerProgram;
        [[fallthrough]];
    case ErrorCode::Damaged:
    case ErrorCode::NeedsKeys:
    case ErrorCode::TooLarge:
        if (const auto refused = refuse(candidate, error.detail); !refused) return refused.error();
        return Look::Bad;
    default:
        return error;
    }
}

} // namespace fairlead
