// Whatever step of a disk or of the share fails, in every place: an error of the right kind, nothing half, and the next
// try goes well.
#include "store/FaultVfs.h"
#include "sync/power/PowerServer.h"
#include "sync/power/TeamStory.h"
#include "sync/testing/FaultDisk.h"

#include "sync/FolderShare.h"

#include <cstdio>

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

/// Lets the n-th call of a share fail, with or without effect.
class NthShare : public Share
{
public:
    struct Plan
    {
        int failAt = 0; ///< counted from 1; 0 = none
        ErrorCode error = ErrorCode::TimedOut;
        bool withEffect = false;
        int calls = 0;
    };
    NthShare(std::unique_ptr<Share> real, Plan& plan)
        : m_real(std::move(real))
        , m_plan(plan)
    {
    }
    Result<std::vector<Entry>> list(const QString& folder) override
    {
        return call<std::vector<Entry>>([&] { return m_real->list(folder); });
    }
    Result<QByteArray> get(const QString& name, qint64 offset, qint64 length) override
    {
        return call<QByteArray>([&] { return m_real->get(name, offset, length); });
    }
    using Share::put;
    Result<void> put(const QString& name, std::shared_ptr<ByteSource> source) override
    {
        return call<void>([&] { return m_real->put(name, source); });
    }
    Result<bool> claim(const QString& name) override
    {
        return call<bool>([&] { return m_real->claim(name); });
    }
    Result<void> remove(const QString& name) override
    {
        return call<void>([&] { return m_real->remove(name); });
    }
    Result<qint64> now(const QString& ownFolder) override
    {
        return call<qint64>([&] { return m_real->now(ownFolder); });
    }
    Result<qint64> freeSpace() override { return m_real->freeSpace(); }

private:
    template <typename T, typename Call>
    Result<T> call(Call make)
    {
        if (++m_plan.calls != m_plan.failAt) return make();
        if (m_plan.withEffect) (void)make();
        return Error { m_plan.error, u"call %1"_s.arg(m_plan.calls) };
    }

    std::unique_ptr<Share> m_real;
    Plan& m_plan;
};

/// What fails, and which errors a person may be told then.
struct Failure
{
    const char* name;
    enum class Where { Workspace, ServerDisk, Share } where;
    FaultVfs::Fault fault = FaultVfs::Fault::Io;
    std::errc disk = std::errc::io_error;
    ErrorCode share = ErrorCode::TimedOut;
    bool withEffect = false;
    std::vector<ErrorCode> told;
    int stride = 1; ///< in the short run
};

const std::vector<Failure>& failures()
{
    using enum Failure::Where;
    using enum ErrorCode;
    static const std::vector<Failure> list {
        { "workspace EIO", Workspace, FaultVfs::Fault::Io, {}, {}, false, { Io, NoAccess }, 113 },
        { "workspace ENOSPC", Workspace, FaultVfs::Fault::Full, {}, {}, false, { DiskFull }, 163 },
        { "server EIO", ServerDisk, {}, std::errc::io_error, {}, false, { Io, Unavailable }, 41 },
        { "server ENOSPC", ServerDisk, {}, std::errc::no_space_on_device, {}, false, { DiskFull, Unavailable }, 43 },
        { "server EACCES", ServerDisk, {}, std::errc::permission_denied, {}, false, { NoAccess }, 47 },
        { "share does not answer", Share, {}, {}, TimedOut, false, { TimedOut }, 19 },
        { "share does not answer and did it", Share, {}, {}, TimedOut, true, { TimedOut }, 23 },
        { "share is away", Share, {}, {}, Unavailable, false, { Unavailable }, 29 },
    };
    return list;
}

/// The story with one step that fails.
class Story
{
public:
    Story(const Failure& failure, int number)
        : m_failure(failure)
        , m_number(number)
        , m_team([this] { return connect(); })
    {
        m_server.now = TestWorkspace::moment;
        m_disk->error = std::make_error_code(failure.disk);
        m_disk->writesHalf = true;
        m_share.error = failure.share;
        m_share.withEffect = failure.withEffect;
        if (failure.where == Failure::Where::Workspace) m_vfs.failAt(number, failure.fault);
        if (failure.where == Failure::Where::ServerDisk) m_disk->failAt = number;
        if (failure.where == Failure::Where::Share) m_share.failAt = number;
    }
    /// What went wrong; nothing if all is well.
    QString run()
    {
        for (const TeamStory::Step& step : m_team.steps()) {
            const QString trouble = take(step);
            if (!trouble.isEmpty()) return step.name + u": "_s + trouble;
        }
        m_reached = hasFailed();
        calm();
        const QString trouble = m_team.meetAll();
        return trouble.isEmpty() ? m_team.differences() : trouble;
    }
    bool wasReached() const { return m_reached; }
    int errors() const { return m_errors; }

private:
    std::unique_ptr<Share> connect()
    {
        auto disk = std::make_unique<FaultDisk>(m_disk, std::make_unique<PowerDisk>(m_server));
        return std::make_unique<NthShare>(std::make_unique<FolderShare>(PowerDisk::root(), std::move(disk)), m_share);
    }
    bool hasFailed() const
    {
        return m_vfs.hasFailed() || (m_disk->failAt > 0 && m_disk->steps >= m_disk->failAt)
            || (m_share.failAt > 0 && m_share.calls >= m_share.failAt);
    }
    void calm()
    {
        m_vfs.stopFailing();
        m_disk->failAt = 0;
        m_share.failAt = 0;
    }
    QString take(const TeamStory::Step& step)
    {
        const auto done = m_team.run(step);
        if (done) return {};
        ++m_errors;
        if (!hasFailed()) return u"fails by itself: "_s + done.error().detail;
        const ErrorCode code = done.error().code;
        if (std::find(m_failure.told.begin(), m_failure.told.end(), code) == m_failure.told.end())
            return u"tells of %1: %2"_s.arg(int(code)).arg(done.error().detail);
        QString trouble = lookAt(m_team.member(step.member), step.member);
        if (!trouble.isEmpty()) return trouble;
        const auto again = m_team.run(step);
        return again ? QString() : u"fails again: "_s + again.error().detail;
    }
    /// Right after it failed; every other time the program was closed, too.
    QString lookAt(Member& member, int number)
    {
        if (!member.isThere()) return member.workspace ? u"the file is gone"_s : QString();
        const bool reopens = m_number % 2 == 0 || !member.workspace;
        if (reopens)
            if (const auto opened = member.openAgain(); !opened) return u"does not open: "_s + opened.error().detail;
        // An import that was cut off is taken back at the next opening.
        return m_team.lost(number, false) + damageIn(member.path()) + (reopens ? m_team.halves(number) : QString());
    }

    const Failure& m_failure;
    int m_number;
    FaultVfs m_vfs;
    PowerServer m_server;
    std::shared_ptr<FaultDisk::Plan> m_disk = std::make_shared<FaultDisk::Plan>();
    NthShare::Plan m_share;
    TeamStory m_team;
    bool m_reached = false;
    int m_errors = 0;
};

/// Every `stride`th step, until the story passes without a failure being reached.
void failEach(const Failure& failure, int stride)
{
    int steps = 0;
    int errors = 0;
    bool reached = true;
    for (int number = 1; reached; number += stride) {
        Story story(failure, number);
        const QString trouble = story.run();
        reached = story.wasReached() || !trouble.isEmpty();
        steps += reached;
        errors += story.errors();
        INFO(failure.name << ", step " << number << ": " << trouble.toStdString());
        CHECK(trouble.isEmpty());
    }
    std::printf("%s: %d steps failed, %d errors told\n", failure.name, steps, errors);
    CHECK(errors > 0);
}

} // namespace

TEST_CASE("a step of a disk or of the share that fails is told, does nothing half, and goes well the next time")
{
    for (const Failure& failure : failures())
        failEach(failure, failure.stride);
}

TEST_CASE("every step that fails", "[.][long]")
{
    for (const Failure& failure : failures())
        failEach(failure, 1);
}
