#include "sync/NumberClaims.h"

namespace fairlead {

namespace {
constexpr int mostTries = 64; // others claim at the same time, and a listing may be hours old
} // namespace

/// Whoever may not claim, or has no room for it, goes on with provisional numbers and syncs all the same.
Result<void> NumberClaims::run()
{
    const auto done = claim();
    if (!done) {
        const ErrorCode code = done.error().code;
        const bool refused = code == ErrorCode::NoAccess || code == ErrorCode::ReadOnly || code == ErrorCode::DiskFull
            || code == ErrorCode::Io;
        if (!refused) return done;
    }
    const auto wait = m_state.store.numbersWait();
    if (!wait) return wait.error();
    if (!*wait) return {};
    return m_state.hooks.giveNumbers ? m_state.hooks.giveNumbers() : m_state.store.giveNumbers();
}

Result<void> NumberClaims::claim()
{
    if (const auto own = claimOwn(); !own) return own;
    const auto needs = m_state.store.numberNeeds();
    if (!needs) return needs.error();
    for (const auto& need : *needs)
        if (const auto more = claimMore(need); !more) return more;
    return {};
}

/// Those that this workspace gave before anybody shared it. They are told before anything of ours goes out, so that
/// nobody who learns of the series can claim them.
Result<void> NumberClaims::claimOwn()
{
    const auto blocks = m_state.store.unclaimedNumbers();
    if (!blocks) return blocks.error();
    for (const NumberBlock& block : *blocks) {
        if (!m_state.goOn(SyncProgress::Phase::Looking)) return Error { ErrorCode::Cancelled, {} };
        const auto got = m_state.share.claim(m_state.layout.numbers(block.series, block.scope, block.block));
        if (!got) return got.error();
        const auto kept = *got ? m_state.store.takeNumbers(block) : m_state.store.loseNumbers(block);
        if (!kept) return kept;
    }
    return {};
}

Result<std::set<qint64>> NumberClaims::claimed(const RecordId& series, const QString& scope)
{
    std::set<qint64> blocks;
    const auto there = m_state.list(m_state.layout.numbers(series, scope));
    if (!there) {
        if (there.error().code == ErrorCode::NotFound) return blocks;
        return there.error();
    }
    for (const Share::Entry& entry : *there) {
        bool right = false;
        const qint64 block = entry.name.toLongLong(&right);
        if (entry.folder && right && block >= 0 && entry.name == QString::number(block)) blocks.insert(block);
    }
    return blocks;
}

Result<void> NumberClaims::claimMore(const NumberNeed& need)
{
    const auto there = claimed(need.series, need.scope);
    if (!there) return there.error();
    // A server that was put back to an old state has lost what we claimed since.
    const auto own = m_state.store.numberBlocks(need.series, need.scope);
    if (!own) return own.error();
    for (const NumberBlock& block : *own)
        if (!there->contains(block.block)) {
            const auto again = m_state.share.claim(m_state.layout.numbers(block.series, block.scope, block.block));
            if (!again) return again.error();
        }
    NumberBlock next { need.series, need.scope, need.from };
    if (!there->empty()) next.block = std::max(next.block, *there->rbegin() + 1);
    int missing = need.blocks;
    for (int tries = mostTries + missing; missing > 0 && tries > 0; --tries, ++next.block) {
        if (!m_state.goOn(SyncProgress::Phase::Looking)) return Error { ErrorCode::Cancelled, {} };
        const auto got = m_state.share.claim(m_state.layout.numbers(next.series, next.scope, next.block));
        if (!got) return got.error();
        if (!*got) continue;
        if (const auto kept = m_state.store.takeNumbers(next); !kept) return kept;
        --missing;
    }
    return {};
}

} // namespace fairlead
