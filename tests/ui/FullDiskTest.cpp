#include "RecordDesk.h"

#include "store/Connection.h"

#include <QLabel>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// The file may not grow any more, as on a full disk.
void fillDisk(RecordDesk& desk)
{
    Connection& connection = desk.session->workspace().connection();
    connection.exec("PRAGMA max_page_count=" + QByteArray::number(connection.scalar("PRAGMA page_count")));
}

void makeRoom(RecordDesk& desk) { desk.session->workspace().connection().exec("PRAGMA max_page_count=1000000"); }

} // namespace

TEST_CASE("a note that finds the disk full stays where it was typed, is told, and goes in when there is room")
{
    RecordDesk desk;
    const QString words = u"What was said on the line walk. "_s.repeated(8000);
    QTest::keyClick(desk.page(), Qt::Key_N);
    auto* text = desk.part<QPlainTextEdit>(u"composerEdit"_s);
    text->setPlainText(words);
    fillDisk(desk);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(text->toPlainText() == words);
    CHECK(desk.all(u"activity"_s).empty());
    QStringList told; // where the person looks
    for (const QLabel* label : desk.page()->findChildren<QLabel*>())
        if (label->isVisible()) told.append(label->text());
    CHECK(told.contains(u"the disk is full. Nothing was changed; make room and try again"_s));

    makeRoom(desk);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(text->toPlainText().isEmpty());
    CHECK(desk.all(u"activity"_s).size() == 1);
    desk.session->undo();
    CHECK(desk.all(u"activity"_s).empty());
}
