// Text that is composed by an input method: nothing is asked, saved or run before it is committed.
#include "features/Walker.h"

#include "widgets/DataTable.h"
#include "widgets/SearchEdit.h"

#include <QLineEdit>
#include <QTextEdit>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Sends what an input method sends while letters are composed, one more each time.
void composing(Walker& walker, const QString& letters)
{
    QWidget* focused = QApplication::focusWidget();
    REQUIRE(focused);
    for (int length = 1; length <= letters.size(); ++length) {
        QInputMethodEvent event(letters.left(length), {});
        QCoreApplication::sendEvent(focused, &event);
        walker.settle();
    }
}

Record addDeal(Walker& walker, const QString& name)
{
    Record deal = walker.session().workspace().blank(u"opportunity"_s);
    deal.set(u"name"_s, name).set(u"stage"_s, walker.stages().first.id);
    REQUIRE(walker.session().apply({ u"add"_s, { EditStep::create(deal) }, {} }));
    walker.settle();
    return walker.deal(name);
}

} // namespace

TEST_CASE("the search field of a list asks once a word is composed, not before")
{
    Walker walker;
    addDeal(walker, u"泵站改造"_s);
    addDeal(walker, u"水表试点"_s);
    walker.go(u"fairlead://page/opportunities?view=all"_s);
    auto* table = walker.seen<DataTable>();
    walker.seen<SearchEdit>()->setFocus();
    composing(walker, u"shuib"_s);
    CHECK(table->model()->rowCount() == 2);
    walker.compose({}, u"水表"_s);
    CHECK(table->model()->rowCount() == 1);
}

TEST_CASE("a fact that is changed in place takes composed text, and saves it once it is whole")
{
    Walker walker;
    const Record deal = addDeal(walker, u"泵站改造"_s);
    walker.go(u"fairlead://opportunity/"_s + deal.id.toString());
    walker.click(u"next_stepFact"_s);
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(edit);
    const QString undo = walker.session().undoName();
    composing(walker, u"baifang"_s);
    CHECK(edit->isVisible());
    CHECK(walker.session().undoName() == undo);
    walker.compose({}, u"拜访客户"_s);
    CHECK(walker.session().undoName() == undo);
    walker.key(Qt::Key_Return);
    CHECK(walker.deal(u"泵站改造"_s).text(u"next_step"_s) == u"拜访客户"_s);
}

TEST_CASE("the letter keys of a page stay quiet while its composer takes composed text")
{
    Walker walker;
    const Record deal = addDeal(walker, u"泵站改造"_s);
    walker.go(u"fairlead://opportunity/"_s + deal.id.toString());
    walker.key(Qt::Key_N);
    auto* note = QApplication::focusWidget();
    REQUIRE(note);
    composing(walker, u"ctvm"_s); // each of them is a key of the page
    CHECK(QApplication::focusWidget() == note);
    walker.compose({}, u"客户已确认"_s);
    const qint64 before = walker.count(u"activity"_s);
    walker.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(walker.count(u"activity"_s) == before + 1);
}

TEST_CASE("the line for a new task reads the day of composed text when Enter is pressed")
{
    Walker walker;
    walker.go(u"fairlead://page/tasks"_s);
    walker.key(Qt::Key_N);
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    composing(walker, u"zhouwu"_s);
    CHECK(walker.count(u"task"_s) == 0);
    walker.compose({}, u"周五 发方案"_s);
    CHECK(walker.count(u"task"_s) == 0);
    walker.key(Qt::Key_Return);
    REQUIRE(walker.count(u"task"_s) == 1);
    std::optional<Record> task;
    (void)walker.session().reader().records(
        walker.session().catalog().type(u"task"_s), "_v=1", {}, [&task](const Record& record) { task = record; });
    CHECK(task->title() == u"发方案"_s);
    CHECK(task->date(u"due_on"_s).dayOfWeek() == 5);
}

TEST_CASE("quick add saves a composed name when Enter is pressed after it, never while it is composed")
{
    Walker walker;
    walker.go(u"fairlead://page/customers"_s);
    walker.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    composing(walker, u"huadong"_s);
    walker.key(Qt::Key_Return); // of the input method, if it lets it through
    CHECK(walker.count(u"company"_s) == 0);
    walker.compose({}, u"华东机械"_s);
    CHECK(walker.count(u"company"_s) == 0);
    walker.key(Qt::Key_Return);
    CHECK(walker.count(u"company"_s) == 1);
}
