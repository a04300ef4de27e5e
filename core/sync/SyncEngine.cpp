#include "sync/SyncEngine.h"

#include "base/ShareOffset.h"
#include "sync/Contents.h"
#include "sync/Intake.h"
#include "sync/OwnStream.h"
#include "sync/Relay.h"
#include "sync/ShareRoot.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = qint64(3600) * 1000;

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
    OwnStream own(state);
    // What an earlier run had begun to apply is in the workspace already and needs no share.
    if (const auto checked = own.check(); !checked) return checked;
    const auto offsets = state.store.note(u"offsets"_s);
    if (!offsets) return offsets.error();
    const auto trust = ShareOffset::fromText(*offsets).trust();
    state.report.clockFar = trust == ShareOffset::Trust::Ask && !state.options.trustClock;
    const bool sends = !state.report.clockFar;
    if (sends)
        if (const auto published = own.publish(); !published) return published;
    if (const auto taken = Intake(state).run(); !taken) return taken;
    if (!sends) return {};
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
