#include "Desk.h"

#include "models/ChoiceLists.h"
#include "pages/ChoiceDialog.h"
#include "pages/RecordDialog.h"
#include "pages/SetupPanel.h"
#include "widgets/ColourRow.h"
#include "widgets/PickerButton.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct ListsDesk : Desk
{
    ListsDesk()
    {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        go(u"fairlead://page/settings?section=lists"_s);
    }
    SetupPanel* panel() { return find<SetupPanel>(u"choicesPanel"_s); }
    QStringList shown(int column = 0)
    {
        session->settle();
        QStringList names;
        for (int row = 0; row < panel()->rows().rowCount(); ++row)
            names.append(panel()->rows().index(row, column).data().toString());
        return names;
    }
    QString state(const QString& value) { return shown(2).at(shown().indexOf(value)); }
    void choose(const QString& value)
    {
        panel()->setCurrent(int(shown().indexOf(value)));
        window.activateWindow(); // after a dialog
        REQUIRE(QTest::qWaitForWindowActive(&window));
        panel()->table().setFocus();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&panel()->table(), Qt::Key(key), modifiers);
        session->settle();
    }
    void undo()
    {
        session->undo();
        session->settle();
    }
    /// The dialog that is open.
    ChoiceDialog* dialog() { return find<ChoiceDialog>(u"choiceDialog"_s); }
    void say(const QString& label)
    {
        auto* edit = dialog()->findChild<QLineEdit*>(u"labelEnEdit"_s);
        edit->selectAll();
        QTest::keyClicks(edit, label);
    }
    void save()
    {
        QTest::mouseClick(dialog()->findChild<QAbstractButton*>(u"saveButton"_s), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        session->settle();
    }
    void addRadio()
    {
        find<QAction>(u"choicesAdd"_s)->trigger();
        say(u"Radio"_s);
        save();
    }
    /// What a form for a new lead offers as its source.
    QStringList offered(const QString& present = {})
    {
        Record lead = session->workspace().blank(u"lead"_s);
        lead.set(u"source"_s, present);
        RecordDialog form(theme, *session, lead, &window);
        auto* box = form.findChild<QComboBox*>(u"sourceEdit"_s);
        REQUIRE(box);
        QStringList words;
        for (int i = 1; i < box->count(); ++i)
            words.append(box->itemText(i));
        return words;
    }
};

} // namespace

TEST_CASE("a value of one's own is added in the settings, stands in forms and files at once, and is undone")
{
    ListsDesk desk;
    const QStringList before = desk.shown();
    CHECK(before.front() == u"Web"_s);
    desk.addRadio();
    CHECK(desk.shown() == before + QStringList { u"Radio"_s });
    CHECK(desk.state(u"Radio"_s) == u"Your own"_s);
    CHECK(desk.state(u"Web"_s) == u"Of the program"_s);
    CHECK(desk.offered().back() == u"Radio"_s);
    CHECK(desk.session->catalog().list(u"lead_source"_s)->codeOf(u"radio"_s) == u"radio"_s);
    desk.undo();
    CHECK(desk.shown() == before);
    CHECK_FALSE(desk.offered().contains(u"Radio"_s));
    desk.session->redo();
    CHECK(desk.offered().back() == u"Radio"_s);
}

TEST_CASE("a value that is there already is not added twice, and one without a name not at all")
{
    ListsDesk desk;
    const QString last = desk.session->undoName();
    desk.find<QAction>(u"choicesAdd"_s)->trigger();
    desk.save();
    CHECK(desk.dialog()->isVisible());
    desk.say(u"referral"_s);
    desk.save();
    CHECK(desk.dialog()->isVisible());
    CHECK(desk.session->undoName() == last);
    desk.say(u"Fair in town"_s);
    desk.save();
    CHECK(desk.shown().back() == u"Fair in town"_s);
}

TEST_CASE("values are renamed, coloured, moved by keys, retired and deleted, each with undo")
{
    ListsDesk desk;
    desk.addRadio();
    desk.choose(u"Radio"_s);
    desk.press(Qt::Key_Up, Qt::AltModifier);
    desk.press(Qt::Key_Up, Qt::AltModifier);
    QStringList order = desk.shown();
    CHECK(order.indexOf(u"Radio"_s) == order.size() - 3);
    desk.choose(u"Web"_s);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.shown().indexOf(u"Web"_s) == 1);
    CHECK(desk.offered().indexOf(u"Web"_s) == 1);
    desk.undo();
    CHECK(desk.shown() == order);

    desk.choose(u"Web"_s);
    desk.press(Qt::Key_F2);
    desk.say(u"Online"_s);
    desk.dialog()->findChild<ColourRow*>()->setCurrent(u"#3060c0"_s);
    desk.save();
    CHECK(desk.shown().contains(u"Online"_s));
    CHECK(desk.session->catalog().list(u"lead_source"_s)->find(u"web"_s)->colour == u"#3060c0"_s);
    desk.choose(u"Online"_s);
    desk.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(desk.state(u"Online"_s) == u"Retired"_s);
    CHECK_FALSE(desk.offered().contains(u"Online"_s));
    CHECK(desk.offered(u"web"_s).contains(u"Online"_s)); // where it stands it is read, and may stay
    CHECK_FALSE(desk.find<QAction>(u"choicesRemove"_s)->isEnabled()); // of the program
    desk.undo();
    CHECK(desk.offered().contains(u"Online"_s));

    desk.choose(u"Radio"_s);
    desk.press(Qt::Key_Delete);
    CHECK_FALSE(desk.shown().contains(u"Radio"_s));
    desk.undo();
    CHECK(desk.shown().contains(u"Radio"_s));
}

TEST_CASE("a value that was deleted comes back with its code when its name is added again, where it was")
{
    ListsDesk desk;
    desk.addRadio();
    ChoiceLists lists(*desk.session);
    const ChoiceValue radio = lists.values(u"lead_source"_s).back();
    REQUIRE(lists.setRetired(u"lead_source"_s, radio, true));
    REQUIRE(lists.remove(u"lead_source"_s, radio));
    CHECK(desk.session->catalog().list(u"lead_source"_s)->find(u"radio"_s)->removed);
    desk.addRadio();
    const ChoiceValue* again = desk.session->catalog().list(u"lead_source"_s)->find(u"radio"_s);
    CHECK_FALSE(again->removed);
    CHECK_FALSE(again->retired);
    CHECK(desk.shown().back() == u"Radio"_s);
}

TEST_CASE("the name of a value changes in the lists that show it")
{
    ListsDesk desk;
    desk.change(desk.deals[0], u"source"_s, [](Record& record) { record.set(u"source"_s, u"web"_s); });
    desk.go(u"fairlead://page/opportunities?view=all&columns=name,source&filter=source%20%3D%20web"_s);
    const auto cell = [&] { return desk.table()->model()->index(0, 1).data().toString(); };
    desk.session->settle();
    REQUIRE(desk.table()->model()->rowCount() == 1);
    CHECK(cell() == u"Web"_s);
    ChoiceLists lists(*desk.session);
    REQUIRE(lists.change(u"lead_source"_s, lists.values(u"lead_source"_s).front(), { u"Online"_s, u"线上"_s, {} }));
    desk.session->settle();
    CHECK(cell() == u"Online"_s);
}
