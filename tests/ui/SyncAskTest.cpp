// After a long silence the window asks before anything goes out.
#include "SyncDesk.h"

#include "store/SyncStore.h"
#include "widgets/SentenceBanner.h"

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = qint64(24) * 3600 * 1000;

} // namespace

TEST_CASE("after a long silence the page of sync asks whether what waits may go out")
{
    SyncDesk desk;
    desk.beginSharing();
    Colleague colleague(desk.path(u"theirs"_s), desk.share());
    colleague.named(u"company"_s, u"Theirs"_s);
    colleague.meet();
    const qint64 then = desk.keeper().now() - 103 * dayMs;
    REQUIRE(SyncStore(desk.session->workspace()).setNote(u"at"_s, QString::number(then)));
    desk.add(u"Ours"_s);
    REQUIRE_FALSE(desk.meet());
    await([&] { return desk.keeper().state() == SyncKeeper::State::Asking; });
    CHECK(desk.keeper().silentDays() == 103);
    CHECK(desk.session->reader().number("SELECT count(*) FROM company WHERE name='Theirs'").value() == 1);
    desk.go(u"fairlead://page/sync"_s);
    auto* question = desk.find<SentenceBanner>(u"syncQuestion"_s);
    REQUIRE(question->isVisible());
    CHECK(question->accessibleName().contains(u"103 day"_s));
    CHECK(question->accessibleName().contains(u"1 change"_s));
    question->findChild<QAbstractButton*>(u"bannerOtherButton"_s)->click();
    CHECK(desk.window->findChild<QWidget*>(u"undoList"_s));
    CHECK(desk.keeper().overview().waiting == 1);
    question->findChild<QAbstractButton*>(u"bannerButton"_s)->click();
    await([&] { return desk.keeper().state() == SyncKeeper::State::UpToDate; });
    CHECK_FALSE(question->isVisible());
    colleague.meet();
    CHECK(colleague.workspace->reader().number("SELECT count(*) FROM company WHERE name='Ours'").value() == 1);
}
