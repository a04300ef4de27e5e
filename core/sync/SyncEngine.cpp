#include "sync/SyncEngine.h"

#include "base/ShareOffset.h"
#include "sync/Contents.h"
#include "sync/Intake.h"
#include "sync/NumberClaims.h"
#include "sync/OwnStream.h"
#include "sync/Relay.h"
#include "sync/ShareRoot.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = qint64(3600) * 1000;
constexpr qint64 day = 24 * hour;

/// The last meeting before a silence so long that the person is asked.
const QString silentSince = QStringLiteral("silent_since");

/// Our own clock against the share's: the middle one of the last five measures.
Result<void> measureClock(SyncEngine::State& state)
{
    const qint64 now = state.options.clock.now();
    if (state.measuredAt && now - state.measuredAt >= 0 && now - state.measuredAt < hour) return {};
    const auto there = state.share.now(state.layout.device(state.own.device));
    if (!there) {
        // A server that lets nobody write tells no time either: sync goes on with what is known.
        const ErrorCode code = there.error().code;
        return code == ErrorCode::Unavailable || code == ErrorCode::TimedOut ? there.error() : Result<void>();
    }
    const auto kept = state.store.note(u"offsets"_s);
    if (!kept) return kept.error();
    ShareOffset offset = ShareOffset::fromText(*kept);
    offset.add(*there - now);
    if (const auto noted = state.store.setNote(u"offsets"_s, offset.text()); !noted) return noted;
    state.measuredAt = now;
    return state.store.setShareOffset(offset.ms());
}

/// Edits that never went out, be they sealed already or not.
Result<bool> somethingWaits(SyncEngine::State& state)
{
    const auto waiting = state.store.waiting();
    if (!waiting) return waiting.error();
    if (*waiting > 0) return true;
    const auto list = state.store.underWay();
    if (!list) return list.error();
    return std::any_of(list->begin(), list->end(),
        [](const StoredBatch& batch) { return batch.state == BatchState::Sealed && batch.operations > 0; });
}

/// Who was away for a season has written without the others: he sees their news first and says then that his may go
/// out. He is asked until he does, however often he meets them meanwhile.
Result<void> askAfterSilence(SyncEngine::State& state)
{
    const auto asked = state.store.note(silentSince);
    const auto last = state.store.note(u"at"_s);
    if (!asked || !last) return (asked ? last : asked).error();
    const qint64 since = (asked->isEmpty() ? *last : *asked).toLongLong();
    const qint64 now = state.options.clock.now();
    // A clock that had jumped ahead and was set right is no silence.
    const bool silent = since && now - since >= state.options.longSilenceMs;
    const auto waits = somethingWaits(state);
    if (!waits) return waits.error();
    const bool ask = silent && *waits && !state.options.afterSilence;
    if (ask) state.report.silentDays = std::max(1, int((now - since) / day));
    const QString note = ask ? QString::number(since) : QString();
    return note == *asked ? Result<void>() : state.store.setNote(silentSince, note);
}

Result<void> meet(SyncEngine::State& state)
{
    const auto identity = state.store.identity();
    if (!identity) return identity.error();
    FL_PROMISE(identity->has_value());
    state.own = (*identity)->stream;
    if (!state.goOn(SyncProgress::Phase::Looking)) return Error { ErrorCode::Cancelled, {} };
    if (const auto there = meetShare(state.share, state.layout.workspace()); !there) return there.error();
    Contents contents(state);
    if (const auto fetched = contents.fetchAsked(); !fetched) return fetched;
    if (const auto measured = measureClock(state); !measured) return measured;
    // Before anything of ours that has gone from the share is taken for something new.
    if (const auto asked = askAfterSilence(state); !asked) return asked;
    OwnStream own(state);
    // What an earlier run had begun to apply is in the workspace already and needs no share.
    if (const auto checked = own.check(); !checked) return checked;
    const auto offsets = state.store.note(u"offsets"_s);
    if (!offsets) return offsets.error();
    const auto trust = ShareOffset::fromText(*offsets).trust();
    state.report.clockFar = trust == ShareOffset::Trust::Ask && !state.options.trustClock;
    const bool sends = !state.report.clockFar && !state.report.silentDays;
    // Before anything goes out: who gets it finds the numbers in it claimed.
    if (sends)
        if (const auto claimed = NumberClaims(state).run(); !claimed) return claimed;
    if (sends)
        if (const auto published = own.publish(); !published) return published;
    if (const auto taken = Intake(state).run(); !taken) return taken;
    if (!sends) return {};
    // A series may have come just now; what is numbered anew goes out in this run.
    if (const auto claimed = NumberClaims(state).run(); !claimed) return claimed;
    if (const auto published = own.publish(); !published) return published;
    if (const auto heard = own.heartbeat(); !heard) return heard;
    if (const auto relayed = relayMissing(state); !relayed) return relayed;
    if (const auto confirmed = own.confirm(); !confirmed) return confirmed;
    return contents.run();
}

} // namespace

SyncEngine::SyncEngine(Workspace& workspace, Share& share, DeviceCard& card, Options options, Hooks hooks)
    : m_state(std::make_unique<State>(workspace, share, card, std::move(options), std::move(hooks)))
{
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::setThorough(bool thorough) { m_state->options.thorough = thorough; }

SyncReport SyncEngine::run()
{
    State& state = *m_state;
    state.report = {};
    state.stopped = false;
    state.store.setPartSize(state.options.partSize);
    const auto met = meet(state);
    if (!met) state.report.error = met.error();
    if (const auto waiting = state.store.waiting()) state.report.waiting = *waiting;
    const qint64 now = state.options.clock.now();
    if (met)
        (void)state.store.setNote(u"at"_s, QString::number(now));
    else
        (void)state.store.setNote(u"trouble"_s, QString::number(int(met.error().code)) + u' ' + met.error().detail);
    if (met) (void)state.store.setNote(u"trouble"_s, {});
    return state.report;
}

} // namespace fairlead
