// What lies damaged on the share is told in words; the folder of a share is typed at once.
#include "SyncDesk.h"

#include "pages/ShareFolderStep.h"
#include "pages/SyncPanels.h"
#include "store/SyncStore.h"

#include <QLabel>
#include <QLineEdit>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a file that cannot be taken is told in a sentence that says what to do")
{
    SyncDesk desk;
    desk.beginSharing();
    Colleague colleague(desk.path(u"theirs"_s), desk.share());
    REQUIRE_FALSE(desk.meet());
    await([&] { return desk.keeper().overview().devices.size() == 2; });
    const QString folder = u"w/sp/0/dev/"_s + desk.keeper().overview().devices.back().device.toString();
    SyncStore store(desk.session->workspace());
    REQUIRE(store.noteBadFile(folder + u"/1/e0/torn.flb"_s, u"the trailer is not there"_s));
    REQUIRE(store.noteBadFile(folder + u"/1/e0/other.flb"_s, u"it belongs to another place"_s));
    desk.keeper().look();
    desk.go(u"fairlead://page/sync"_s);
    const auto sentences = [&] {
        QStringList words;
        const QList<QLabel*> labels = desk.find<SyncNotes>(u"syncNotesPanel"_s)->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            words.append(label->text() + u'|' + label->toolTip());
        return words.join(u'\n');
    };
    await([&] { return sentences().contains(u"torn.flb: the trailer is not there, tried 1 time"_s); });
    CHECK(sentences().contains(u"is damaged on the server"_s));
    CHECK(sentences().contains(u"does not belong there"_s));
}

TEST_CASE("the folder of a share is typed at once")
{
    Theme theme;
    ShareFolderStep step(theme);
    step.show();
    step.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&step));
    step.focusFirst();
    CHECK(step.findChild<QLineEdit*>(u"shareFolderEdit"_s)->hasFocus());
}
