// The power goes at any moment, on a laptop or on the server: what was acknowledged is there, and all come to the same.
#include "store/FaultVfs.h"
#include "sync/power/PowerServer.h"
#include "sync/power/TeamStory.h"

#include "sync/FolderShare.h"
#include "sync/SharePlaces.h"

#include <cstdio>

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

/// In one story: what fails again and again has no end.
constexpr int mostCuts = 4;

/// One story in which the power goes once, or again while a laptop comes up.
class Round
{
public:
    explicit Round(quint32 seed)
        : m_random(seed)
        , m_story([this] { return connect(); })
    {
        server.now = TestWorkspace::moment;
        vfs.trackPower();
    }

    void cutAt(qint64 operation)
    {
        if (m_random() % 4 == 0)
            m_serverCut = vfs.operations() + operation;
        else
            vfs.failAt(operation, FaultVfs::Fault::PowerCut);
    }
    /// What went wrong; nothing if all is well.
    QString run(bool withNewcomer);
    size_t acknowledged() const { return m_story.acknowledged(); }

    FaultVfs vfs;
    PowerServer server;
    int cuts = 0;
    qint64 operations = 0; ///< that the steps of the story took

private:
    std::unique_ptr<Share> connect()
    {
        return std::make_unique<FolderShare>(
            PowerDisk::root(), std::make_unique<PowerDisk>(server, [this] { return meetStep(); }));
    }
    /// Both count as one row of operations: those of the laptops' disks, and those of the share.
    std::error_code meetStep()
    {
        if (vfs.enter(1) != 0) return std::make_error_code(std::errc::network_down);
        if (m_serverCut == 0 || vfs.operations() < m_serverCut) return {};
        m_serverCut = 0;
        ++cuts;
        server.cut(m_random());
        return std::make_error_code(std::errc::connection_reset);
    }
    QString takeStep(const TeamStory::Step& step);
    QString bringUp(Member& member, int number);
    QString unknownOnShare(Member& member);

    std::mt19937 m_random;
    TeamStory m_story;
    qint64 m_serverCut = 0;
};

QString Round::takeStep(const TeamStory::Step& step)
{
    constexpr int most = 6;
    QString words;
    for (int attempt = 0; attempt < most; ++attempt) {
        const auto done = m_story.run(step);
        if (vfs.isDead()) {
            const QString trouble = bringUp(m_story.member(step.member), step.member);
            if (!trouble.isEmpty()) return trouble;
        }
        if (done) return {};
        words = done.error().detail;
    }
    return u"it fails again and again: "_s + words;
}

/// The laptop starts again with what its disk has kept; once in a while the power goes again meanwhile.
QString Round::bringUp(Member& member, int number)
{
    const bool wasOpen = member.workspace != nullptr;
    while (vfs.isDead()) {
        ++cuts;
        member.close();
        vfs.crash(m_random(), member.folder());
        server.loseClient(m_random());
        member.maybeLoseCard(m_random());
        if (cuts < mostCuts && m_random() % 3 == 0) vfs.failAt(1 + qint64(m_random() % 60), FaultVfs::Fault::PowerCut);
        if (!member.isThere() && !wasOpen) return {};
        const auto opened = member.openAgain();
        if (opened || vfs.isDead()) continue;
        const bool plainlyNone = opened.error().code == ErrorCode::NotAWorkspace;
        return plainlyNone && !wasOpen ? QString() : u"does not open: "_s + opened.error().detail;
    }
    vfs.stopFailing();
    return m_story.lost(number, false) + m_story.halves(number) + damageIn(member.path()) + unknownOnShare(member);
}

/// Nothing may lie on the share under our name that we do not have: it would have been sent before it was safe.
QString Round::unknownOnShare(Member& member)
{
    SyncStore store(*member.workspace);
    const auto identity = store.identity();
    if (!identity || !*identity) return {};
    const StreamId stream = (*identity)->stream;
    const SharePlaces places(*RecordId::parse(member.workspace->identity()));
    FolderShare share(PowerDisk::root(), std::make_unique<PowerDisk>(server));
    const auto entries = share.list(places.stream(stream) + u'/' + epochOf(1));
    QString words;
    if (!entries) return words;
    for (const Share::Entry& entry : *entries)
        if (const auto name = parseBatchName(entry.name))
            if (!store.has(stream, name->seq, name->head).value()) words += u"sent too early: "_s + entry.name;
    return words;
}

QString Round::run(bool withNewcomer)
{
    for (const TeamStory::Step& step : m_story.steps()) {
        const QString trouble = takeStep(step);
        if (!trouble.isEmpty()) return step.name + u": "_s + trouble;
    }
    vfs.stopFailing();
    m_serverCut = 0;
    operations = vfs.operations();
    QString trouble = m_story.meetAll();
    if (trouble.isEmpty()) trouble = m_story.differences();
    if (trouble.isEmpty() && withNewcomer) trouble = m_story.differenceOfNewcomer();
    return trouble;
}

/// Operations of the whole story, without a cut.
qint64 operationsOfStory()
{
    Round round(0);
    const QString trouble = round.run(true);
    if (!trouble.isEmpty()) FAIL("without a cut: " << trouble.toStdString());
    return round.operations;
}

struct Sum
{
    qint64 cuts = 0;
    qint64 acknowledged = 0;
    int troubled = 0;
};

Sum cutEverywhere(quint32 count, quint32 firstSeed)
{
    const qint64 operations = operationsOfStory();
    Sum sum;
    for (quint32 number = 0; number < count; ++number) {
        const quint32 seed = firstSeed + number;
        Round round(seed);
        round.cutAt(1 + qint64(number) * operations / count);
        const QString trouble = round.run(number % 8 == 0);
        sum.cuts += round.cuts;
        sum.acknowledged += qint64(round.acknowledged());
        if (trouble.isEmpty()) continue;
        ++sum.troubled;
        UNSCOPED_INFO("cut " << number << " of " << count << ": " << trouble.toStdString());
        CHECK(trouble.isEmpty());
    }
    std::printf("%u stories of %lld operations, %lld cuts, %lld edits acknowledged, %d stories in trouble\n", count,
        (long long)operations, (long long)sum.cuts, (long long)sum.acknowledged, sum.troubled);
    return sum;
}

} // namespace

TEST_CASE("power that fails at any moment, here or on the server, costs nothing that was acknowledged")
{
    constexpr quint32 count = 200;
    const Sum sum = cutEverywhere(count, 1);
    CHECK(sum.cuts >= count * 9 / 10);
    CHECK(sum.acknowledged > count * 20);
}

TEST_CASE("power that fails at thousands of moments", "[.][long]")
{
    for (quint32 part = 0; part < 10; ++part)
        (void)cutEverywhere(500, 100'000 * (part + 1));
}

TEST_CASE("the cuts have teeth: on a disk that only says it has synced, they lose what was acknowledged")
{
    const qint64 operations = operationsOfStory();
    constexpr quint32 count = 12;
    int troubled = 0;
    for (quint32 number = 0; number < count; ++number) {
        Round round(3 + number * 4);
        round.vfs.ignoreSyncs();
        round.vfs.failAt(operations / 3 + qint64(number) * operations / count / 2, FaultVfs::Fault::PowerCut);
        troubled += !round.run(false).isEmpty();
    }
    CHECK(troubled > 0);
}
