#include "SyncDesk.h"

#include "models/Address.h"
#include "models/ShareSetup.h"
#include "pages/JoinAssistant.h"
#include "pages/SharePage.h"
#include "sync/SyncSetup.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

QString top(SyncDesk& desk) { return desk.find<QAction>(u"syncState"_s)->text(); }

/// A company as both see it.
void makeCustomer(Colleague& colleague, const Record& record)
{
    const RecordType& type = colleague.workspace->catalog().type(u"company"_s);
    const auto found = colleague.workspace->reader().find(type, record.id);
    REQUIRE((found && *found));
    Record changed = **found;
    changed.set(u"is_customer"_s, true);
    REQUIRE(colleague.workspace->apply({ u"customer"_s, { EditStep::change(changed, { u"is_customer"_s }) }, {} }));
}

} // namespace

TEST_CASE("one shares by the assistant, another joins by his, and what he writes stands in the open list after F5")
{
    SyncDesk desk;
    desk.add(u"Alpha"_s);
    CHECK_FALSE(desk.find<QAction>(u"syncNow"_s)->isVisible());
    desk.go(u"fairlead://page/share"_s);
    auto* page = qobject_cast<SharePage*>(desk.window->page());
    REQUIRE(page);
    CHECK_FALSE(page->findChild<QPushButton*>(u"nextButton"_s)->isEnabled());
    page->findChild<QLineEdit*>(u"shareFolderEdit"_s)->setText(desk.share());
    page->next();
    await([&] { return page->step() == SharePage::Check; });
    page->findChild<QLineEdit*>(u"shareNameEdit"_s)->setText(u"Harbourline"_s);
    page->next();
    await([&] { return page->step() == SharePage::Invite; });
    await([&] { return desk.keeper().overview().waiting == 0; });

    JoinAssistant join(desk.theme, false);
    join.show();
    RecordId person;
    QString joined;
    QObject::connect(&join, &JoinAssistant::joined, [&](const QString& path, const RecordId& who) {
        joined = path;
        person = who;
    });
    join.findChild<QLineEdit*>(u"shareFolderEdit"_s)->setText(desk.share());
    join.next();
    await([&] { return join.step() == JoinAssistant::Place; });
    CHECK(join.findChild<QLabel*>(u"joinNameLabel"_s)->text() == u"Harbourline"_s);
    join.findChild<QLineEdit*>(u"joinPathEdit"_s)->setText(desk.path(u"theirs"_s));
    join.next();
    await([&] { return join.step() == JoinAssistant::Person; });
    CHECK(join.findChild<QLabel*>(u"joinStoppedLabel"_s)->text().isEmpty());
    join.next();
    REQUIRE(joined == desk.path(u"theirs"_s));

    Colleague colleague(joined, desk.share());
    const auto there = colleague.workspace->reader().number("SELECT count(*) FROM company WHERE _v=1");
    CHECK(there.value() == 1);
    makeCustomer(colleague, colleague.named(u"company"_s, u"From afar"_s));
    colleague.meet();

    desk.go(u"fairlead://page/customers?view=all"_s);
    CHECK(desk.names() == QStringList { u"Alpha"_s });
    CHECK(desk.find<QAction>(u"syncNow"_s)->isVisible());
    CHECK_FALSE(desk.meet());
    CHECK(desk.names() == QStringList { u"Alpha"_s, u"From afar"_s });
    CHECK(top(desk).startsWith(u"Up to date"_s));
    desk.add(u"Beta"_s);
    await([&] { return desk.keeper().state() == SyncKeeper::State::Waiting; });
    CHECK_FALSE(desk.meet());
    colleague.meet();
    CHECK(colleague.workspace->reader().number("SELECT count(*) FROM company WHERE _v=1").value() == 3);
}

TEST_CASE("a folder that belongs to another workspace is refused in a sentence, and an empty one by who joins")
{
    SyncDesk desk;
    auto other = Workspace::create(desk.path(u"other"_s), u"EUR"_s);
    REQUIRE(other);
    FolderShare share(desk.share());
    DeviceCard card(DeviceCard::defaultFolder(), (*other)->path());
    REQUIRE(createShare(**other, share, card, u"Other"_s));
    desk.go(u"fairlead://page/share"_s);
    auto* page = qobject_cast<SharePage*>(desk.window->page());
    page->findChild<QLineEdit*>(u"shareFolderEdit"_s)->setText(desk.share());
    page->next();
    auto* fault = page->findChild<QLabel*>(u"shareFaultLabel"_s);
    await([&] { return !fault->text().isEmpty(); });
    CHECK(fault->text().startsWith(u"Another workspace lies in"_s));
    CHECK(page->step() == SharePage::Folder);
    CHECK_FALSE(desk.keeper().isShared());

    JoinAssistant join(desk.theme, false);
    REQUIRE(QDir(desk.folder.path()).mkdir(u"empty"_s));
    join.findChild<QLineEdit*>(u"shareFolderEdit"_s)->setText(desk.folder.filePath(u"empty"_s));
    join.next();
    auto* why = join.findChild<QLabel*>(u"shareFaultLabel"_s);
    await([&] { return !why->text().isEmpty(); });
    CHECK(why->text().startsWith(u"No workspace is shared in"_s));
    CHECK(join.step() == JoinAssistant::Folder);
}

TEST_CASE("a folder that has gone is told, what is written waits, and goes out when it is there again")
{
    SyncDesk desk;
    desk.beginSharing();
    REQUIRE(QDir().rename(desk.share(), desk.share() + u"-away"_s));
    desk.add(u"Alpha"_s);
    const auto error = desk.meet();
    REQUIRE(error);
    CHECK(error->code == ErrorCode::Unavailable);
    await([&] { return desk.keeper().state() == SyncKeeper::State::Away; });
    CHECK(top(desk) == u"Share not there"_s);
    CHECK(desk.keeper().overview().waiting > 0);
    REQUIRE(QDir().rename(desk.share() + u"-away"_s, desk.share()));
    CHECK_FALSE(desk.meet());
    await([&] { return desk.keeper().state() == SyncKeeper::State::UpToDate; });
    CHECK(desk.keeper().overview().waiting == 0);
}

TEST_CASE("the share is somewhere else now: it goes on there, and an empty folder is refused")
{
    SyncDesk desk;
    desk.beginSharing();
    const QString moved = desk.folder.filePath(u"moved"_s);
    REQUIRE(QDir().rename(desk.share(), moved));
    REQUIRE(QDir().mkdir(desk.share()));
    std::optional<Error> error;
    int ends = 0;
    QObject::connect(&desk.keeper(), &SyncKeeper::ended, [&](const std::optional<Error>& why) {
        ++ends;
        error = why;
    });
    desk.keeper().setFolder(desk.share());
    await([&] { return ends == 1; });
    REQUIRE(error);
    desk.keeper().setFolder(moved);
    await([&] { return ends == 2; });
    CHECK_FALSE(error);
    desk.session->settle();
    CHECK(desk.keeper().overview().folder == moved);
}
