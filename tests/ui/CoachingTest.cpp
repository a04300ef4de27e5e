#include "Desk.h"

#include "pages/CommentDialog.h"
#include "pages/TodayPage.h"

#include <QAction>
#include <QPlainTextEdit>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Chen leads, Li owns Alpha.
struct CoachDesk : Desk
{
    Record chen = person("Chen");
    Record li = person("Li");

    CoachDesk()
    {
        change(deals[0], u"owner"_s, [&](Record& deal) { deal.set(u"owner"_s, li.id); });
        session->setPerson(chen.id);
        show();
    }
    Record person(const char* name)
    {
        return add(u"person"_s, [&](Record& record) { record.set(u"full_name"_s, QString::fromLatin1(name)); });
    }
    void show()
    {
        go(u"fairlead://opportunity/"_s + deals[0].id.toString());
        rest();
    }
    void rest()
    {
        QCoreApplication::processEvents();
        session->settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void say(const QString& words)
    {
        auto* dialog = find<CommentDialog>(u"commentDialog"_s);
        dialog->findChild<QPlainTextEdit*>()->setPlainText(words);
        dialog->save();
        rest();
    }
    std::vector<Record> notesToday()
    {
        go(u"fairlead://page/today"_s);
        auto* today = find<TodayPage>(u"todayPage"_s);
        today->model().reload();
        session->settle();
        return today->model().state().coaching;
    }
    RowList& rows() { return *find<RowList>(u"coachingRows"_s); }
};

} // namespace

TEST_CASE("a coaching note goes to the owner of the deal, stands in his day until he answers, and on the deal for good")
{
    CoachDesk desk;
    desk.find<QAction>(u"addCoaching"_s)->trigger();
    desk.say(u"Meet the director before you quote"_s);
    CHECK(desk.notesToday().empty()); // it is not for who wrote it
    desk.session->setPerson(desk.li.id);
    REQUIRE(desk.notesToday().size() == 1);
    const Record note = desk.notesToday().front();
    CHECK(note.text(u"body"_s) == u"Meet the director before you quote"_s);
    CHECK(note.createdBy == desk.chen.id);
    desk.show();
    emit desk.rows().opened(note.id.toString());
    desk.say(u"He comes on Friday"_s);
    CHECK(desk.notesToday().empty());
    Query query;
    query.type = &desk.session->catalog().type(u"comment"_s);
    const auto all = desk.session->runner().firstPage(query, 10);
    REQUIRE(all->records.size() == 2);
    CHECK(all->records.back().reference(u"answers"_s) == note.id);
    CHECK(all->records.back().reference(u"addressee"_s) == desk.chen.id);
    desk.session->undo();
    CHECK(desk.notesToday().size() == 1);
}
