#include "models/ShareSetup.h"

#include <QCoreApplication>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// The first meeting of a new file; nobody else works with it yet, so its own thread is this one.
std::optional<Error> fill(Workspace& workspace, const QString& folder, ShareTask::Bench& bench)
{
    SyncStore store(workspace);
    if (const auto noted = store.setNote(u"folder"_s, folder); !noted) return noted.error();
    DeviceCard card(DeviceCard::defaultFolder(), workspace.path());
    SyncEngine::Options options;
    options.program = u"fairlead "_s + QCoreApplication::applicationVersion();
    SyncEngine::Hooks hooks;
    hooks.progress = [&bench](const SyncProgress& progress) { return bench.goOn(progress); };
    return SyncEngine(workspace, bench.share(), card, options, hooks).run().error;
}

std::vector<ShareSetup::Person> peopleOf(const Workspace& workspace)
{
    std::vector<ShareSetup::Person> people;
    (void)workspace.reader().records(
        workspace.catalog().type(u"person"_s), "_v=1 ORDER BY _k", {}, [&people](const Record& person) {
            people.push_back({ person.id, person.title() });
        });
    return people;
}

} // namespace

ShareSetup::ShareSetup(QObject* parent)
    : QObject(parent)
{
    connect(&m_task, &ShareTask::progressed, this, &ShareSetup::progressed);
}

void ShareSetup::cancel() { m_task.cancel(); }

void ShareSetup::start(Work work, std::function<void()> done)
{
    m_task.stop();
    const auto answer = std::make_shared<Answer>();
    m_task.start(
        m_folder, [answer, work = std::move(work)](ShareTask::Bench& bench) { work(bench, *answer); },
        [this, answer, done = std::move(done)] {
            if (answer->error) return emit refused(*answer->error, answer->ofFile);
            m_there = answer->there;
            m_findings = answer->findings;
            m_people = answer->people;
            m_stopped = answer->stopped;
            done();
        });
}

void ShareSetup::tryOut(const QString& folder)
{
    m_folder = folder;
    start(
        [](ShareTask::Bench& bench, Answer& answer) {
            auto there = lookAtShare(bench.share());
            if (there)
                answer.there = *there;
            else if (there.error().code != ErrorCode::NotFound)
                answer.error = there.error();
            if (answer.error) return;
            const auto findings = probeShare(bench.share(), bench.rival(), Clock::system());
            if (bench.isStopped())
                answer.error = Error { ErrorCode::Cancelled, {} };
            else if (findings)
                answer.findings = *findings;
            else
                answer.error = findings.error();
        },
        [this] { emit tried(); });
}

void ShareSetup::lookAt(const QString& folder)
{
    m_folder = folder;
    start(
        [](ShareTask::Bench& bench, Answer& answer) {
            const auto there = lookAtShare(bench.share());
            if (there)
                answer.there = *there;
            else
                answer.error = there.error();
        },
        [this] { emit found(); });
}

void ShareSetup::join(const QString& path)
{
    start(
        [path, folder = m_folder](ShareTask::Bench& bench, Answer& answer) {
            const auto there = lookAtShare(bench.share());
            if (!there) {
                answer.error = there.error();
                return;
            }
            answer.there = *there;
            const auto made = createJoined(path, bench.share(), DeviceCard::defaultFolder(), {});
            if (!made) {
                answer.error = made.error();
                answer.ofFile = true;
                return;
            }
            answer.stopped = fill(**made, folder, bench);
            answer.people = peopleOf(**made);
        },
        [this] { emit joined(); });
}

} // namespace fairlead::ui
