#include "RecordDesk.h"

#include "models/TimelineModel.h"
#include "pages/Composer.h"
#include "widgets/PickerButton.h"
#include "widgets/TimelineView.h"

#include <QDateTime>
#include <QPushButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList lines(RecordDesk& desk)
{
    desk.session->settle();
    auto* view = desk.part<TimelineView>(u"timelineView"_s);
    QStringList all;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const TimelineItem item = view->itemAt(view->model()->index(row, 0));
        if (!item.heading) all.append(item.title + u" | "_s + item.text);
    }
    return all;
}

} // namespace

TEST_CASE("a mail is written down with its subject, direction, people and time, and stands in the one timeline")
{
    RecordDesk desk;
    desk.open(desk.contact);
    QTest::keyClick(desk.page(), Qt::Key_E);
    auto* subject = desk.part<QLineEdit>(u"mailSubjectEdit"_s);
    REQUIRE(subject->isVisible());
    desk.part<QPlainTextEdit>(u"composerEdit"_s)->setPlainText(u"Please send the price\nby Friday."_s);
    QTest::keyClicks(subject, u"Price of the second line"_s);
    desk.part<PickerButton>(u"directionPicker"_s)->setCurrent(u"in"_s);
    CHECK_FALSE(desk.part<QWidget>(u"minutesPicker"_s)->isVisible());
    QTest::keyClick(subject, Qt::Key_Return);
    const auto all = desk.all(u"activity"_s);
    REQUIRE(all.size() == 1);
    const Record& mail = all.front();
    CHECK(mail.text(u"kind"_s) == u"mail"_s);
    CHECK(mail.title() == u"Price of the second line"_s);
    CHECK(mail.text(u"body"_s) == u"Please send the price\nby Friday."_s);
    CHECK(mail.text(u"direction"_s) == u"in"_s);
    REQUIRE(desk.all(u"activity_person"_s).size() == 1);
    CHECK(idOf(desk.all(u"activity_person"_s).front().cell(u"who"_s, 1)) == desk.contact.id);
    REQUIRE(lines(desk).size() == 1);
    CHECK(lines(desk).front().startsWith(u"Price of the second line | Received · with "_s));
    desk.session->undo();
    CHECK(desk.all(u"activity"_s).empty());
    CHECK(lines(desk).isEmpty());
}

TEST_CASE("a message of another day is dated back, a wrong time is told, and kinds are filtered")
{
    RecordDesk desk;
    desk.open(desk.contact);
    QTest::keyClick(desk.page(), Qt::Key_W);
    auto* text = desk.part<QPlainTextEdit>(u"composerEdit"_s);
    text->setPlainText(u"OK for Thursday"_s);
    desk.part<PickerButton>(u"directionPicker"_s)->setCurrent(u"out"_s);
    CHECK_FALSE(desk.part<QWidget>(u"mailSubjectEdit"_s)->isVisible());
    desk.part<QPushButton>(u"whenButton"_s)->click();
    auto* days = desk.window.findChild<QWidget*>(u"dayPopup"_s);
    REQUIRE(days);
    QTest::keyClick(days, Qt::Key_Left);
    QTest::keyClick(days, Qt::Key_Left);
    QTest::keyClick(days, Qt::Key_Return);
    auto* time = desk.part<QLineEdit>(u"whenTimeEdit"_s);
    REQUIRE(time->isVisible());
    QTest::keyClicks(time, u"2x"_s);
    QTest::keyClick(time, Qt::Key_Return);
    CHECK(desk.all(u"activity"_s).empty());
    time->setText(u"8:15"_s);
    QTest::keyClick(time, Qt::Key_Return);
    REQUIRE(desk.all(u"activity"_s).size() == 1);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(desk.all(u"activity"_s).front().number(u"happened_at"_s));
    CHECK(at.date() == desk.session->today().addDays(-2));
    CHECK(at.time() == QTime(8, 15));
    CHECK_FALSE(time->isVisible());

    QTest::keyClick(desk.page(), Qt::Key_C);
    text->setPlainText(u"Rang about Thursday"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(lines(desk).size() == 2);
    auto* kinds = desk.part<PickerButton>(u"timelineKindPicker"_s);
    emit kinds->picked(QString::number(int(TimelineKind::Message)));
    REQUIRE(lines(desk).size() == 1);
    CHECK(lines(desk).front().startsWith(u"OK for Thursday | Sent"_s));
    emit kinds->picked(QString::number(int(TimelineKind::Mail)));
    CHECK(lines(desk).isEmpty());
}
