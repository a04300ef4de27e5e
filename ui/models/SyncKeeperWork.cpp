// What a meeting does on the thread of its task: the second half of SyncKeeper.
#include "models/SyncKeeper.h"
#include "sync/ShareRoot.h"
#include "sync/SyncSetup.h"

#include <QCoreApplication>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t partSize = 1'000; // operations that a transaction takes beside a person who works
} // namespace

SyncEngine::Options SyncKeeper::options(Wish wish) const
{
    SyncEngine::Options options;
    options.clock = m_session.workspace().clock();
    options.program = u"fairlead "_s + QCoreApplication::applicationVersion();
    options.person = m_session.person();
    options.thorough = wish.thorough;
    options.afterSilence = wish.afterSilence;
    options.partSize = partSize;
    return options;
}

/// The engine works on the task's thread; what belongs to the workspace's own thread is asked for here.
SyncEngine::Hooks SyncKeeper::hooks(ShareTask::Bench& bench)
{
    SyncEngine::Hooks hooks;
    hooks.progress = [&bench](const SyncProgress& progress) { return bench.goOn(progress); };
    hooks.adoptFields = [this, &bench] { return bench.onInterface([this] { return m_store.adoptFields(); }); };
    hooks.giveNumbers = [this, &bench] { return bench.onInterface([this] { return m_store.giveNumbers(); }); };
    hooks.announce = [this, &bench](const Change& change) {
        bench.tell([this, change] {
            m_announcing = true;
            m_store.announce(change);
            m_announcing = false;
        });
    };
    return hooks;
}

SyncKeeper::Outcome SyncKeeper::work(
    ShareTask::Bench& bench, const SyncEngine::Options& options, const Before& before, bool quietly)
{
    const std::unique_lock alone(m_session.longWork(), std::try_to_lock);
    if (!alone) return { Error { ErrorCode::Cancelled, {} }, {} };
    Workspace& workspace = m_session.workspace();
    Outcome outcome;
    if (const auto prepared = before ? before(bench) : Result<void>(); !prepared) {
        outcome.error = prepared.error();
        return outcome;
    }
    QElapsedTimer watch;
    watch.start();
    const auto root = meetShare(bench.share(), RecordId::parse(workspace.identity()).value_or(RecordId()));
    if (root) outcome.replyMs = watch.elapsed();
    // The engine would find the same out, and note it in the file each time; a folder that is away is away.
    if (!root && quietly) {
        outcome.error = root.error();
        return outcome;
    }
    bench.tell([this] {
        if (!std::exchange(m_reached, true)) emit changed();
    });
    DeviceCard card(DeviceCard::defaultFolder(), workspace.path());
    SyncEngine engine(workspace, bench.share(), card, options, hooks(bench));
    outcome.report = engine.run();
    outcome.error = outcome.report->error;
    if (const auto bytes = bench.share().freeSpace()) outcome.freeBytes = *bytes;
    return outcome;
}

void SyncKeeper::share(const QString& folder, const QString& name)
{
    ask(folder, {}, [this, folder, name](ShareTask::Bench& bench) -> Result<void> {
        Workspace& workspace = m_session.workspace();
        DeviceCard card(DeviceCard::defaultFolder(), workspace.path());
        if (const auto made = createShare(workspace, bench.share(), card, name); !made) return made;
        return m_store.setNote(u"folder"_s, folder);
    });
}

void SyncKeeper::setFolder(const QString& folder)
{
    ask(folder, {}, [this, folder](ShareTask::Bench& bench) -> Result<void> {
        const auto id = RecordId::parse(m_session.workspace().identity());
        if (const auto root = meetShare(bench.share(), id.value_or(RecordId())); !root) return root.error();
        return m_store.setNote(u"folder"_s, folder);
    });
}

} // namespace fairlead::ui
