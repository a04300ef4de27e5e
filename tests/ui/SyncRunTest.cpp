#include "SyncDesk.h"

#include "store/BulkEdit.h"
#include "sync/SyncSetup.h"

#include <sys/stat.h>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Writes so many companies as one edit, and sends them.
void sendMany(Colleague& colleague, int count)
{
    std::vector<Problem> problems;
    auto bulk = colleague.workspace->beginBulk(u"many"_s);
    REQUIRE(bulk);
    for (int i = 0; i < count; ++i) {
        Record record = colleague.workspace->blank(u"company"_s);
        record.set(u"name"_s, u"Company %1"_s.arg(i)).set(u"is_customer"_s, true);
        REQUIRE((*bulk)->add(EditStep::create(record), problems));
    }
    REQUIRE((*bulk)->finish());
    colleague.meet();
}

qint64 companies(const Session& session)
{
    return session.reader().number("SELECT count(*) FROM company WHERE _v=1").value();
}

} // namespace

TEST_CASE("a meeting that is stopped keeps what has arrived, and the next one brings the rest")
{
    SyncDesk desk;
    desk.beginSharing();
    Colleague colleague(desk.path(u"theirs"_s), desk.share());
    sendMany(colleague, 20'000);
    std::optional<Error> error;
    bool over = false;
    const auto stop = QObject::connect(&desk.keeper(), &SyncKeeper::progressed, [&](const SyncProgress& progress) {
        if (progress.phase == SyncProgress::Phase::Applying) desk.keeper().cancel();
    });
    const auto heard = QObject::connect(&desk.keeper(), &SyncKeeper::ended, [&](const std::optional<Error>& why) {
        over = true;
        error = why;
    });
    desk.keeper().meet();
    await([&] { return over; });
    QObject::disconnect(stop);
    QObject::disconnect(heard);
    REQUIRE(error);
    CHECK(error->code == ErrorCode::Cancelled);
    CHECK(companies(*desk.session) < 20'000);
    CHECK_FALSE(desk.meet());
    CHECK(companies(*desk.session) == 20'000);
    CHECK(desk.names().size() > 0);
}

TEST_CASE("the program can be closed while a meeting is under way, and the file is whole")
{
    SyncDesk desk;
    desk.beginSharing();
    Colleague colleague(desk.path(u"theirs"_s), desk.share());
    sendMany(colleague, 20'000);
    bool begun = false;
    QObject::connect(&desk.keeper(), &SyncKeeper::progressed,
        [&](const SyncProgress& progress) { begun = begun || progress.phase == SyncProgress::Phase::Applying; });
    desk.keeper().meet();
    await([&] { return begun; });
    desk.window.reset();
    desk.session.reset();
    auto again = Workspace::open(desk.path(u"ours"_s));
    REQUIRE(again);
    CHECK((*again)->reader().number("SELECT count(*) FROM company WHERE _v=1").value() <= 20'000);
}

TEST_CASE("work that wants the workspace alone has it, and the meeting it pushed aside is made up for")
{
    SyncDesk desk;
    desk.beginSharing();
    Colleague colleague(desk.path(u"theirs"_s), desk.share());
    sendMany(colleague, 20'000);
    int ends = 0;
    bool asked = false, imported = false;
    QObject::connect(&desk.keeper(), &SyncKeeper::ended, [&] { ++ends; });
    QObject::connect(&desk.keeper(), &SyncKeeper::progressed, [&](const SyncProgress& progress) {
        if (asked || progress.phase != SyncProgress::Phase::Applying) return;
        asked = true;
        REQUIRE(desk.session->alone(
            [](Workspace& workspace) {
                std::vector<Problem> problems;
                auto bulk = workspace.beginBulk(u"import"_s);
                REQUIRE(bulk);
                Record record = workspace.blank(u"company"_s);
                record.set(u"name"_s, u"Imported"_s);
                REQUIRE((*bulk)->add(EditStep::create(record), problems));
                REQUIRE((*bulk)->finish());
            },
            [&] { imported = true; }));
    });
    desk.keeper().meet();
    await([&] { return imported; });
    await([&] { return ends >= 2; });
    desk.session->settle();
    CHECK(companies(*desk.session) == 20'001);
}

#ifndef Q_OS_WIN
TEST_CASE("a server that does not answer holds up neither the person who stops nor the end of the program")
{
    SyncDesk desk;
    desk.beginSharing();
    // Who opens a pipe without a writer waits for ever, as with a dead server.
    const QString marker = desk.share() + u"/FAIRLEAD"_s;
    REQUIRE(QFile::rename(marker, marker + u"-aside"_s));
    REQUIRE(mkfifo(marker.toLocal8Bit().constData(), 0600) == 0);
    std::optional<Error> error;
    bool over = false;
    QObject::connect(&desk.keeper(), &SyncKeeper::ended, [&](const std::optional<Error>& why) {
        over = true;
        error = why;
    });
    desk.keeper().meet();
    CHECK(desk.keeper().isMeeting());
    QTest::qWait(50);
    desk.keeper().cancel();
    await([&] { return over; });
    REQUIRE(error);
    // The hung call is still there; nothing waits for it.
    over = false;
    desk.keeper().meet();
    await([&] { return over; });
    REQUIRE(error);
    // Lets the hung thread of this test go.
    QFile writer(marker);
    (void)writer.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
}
#endif
