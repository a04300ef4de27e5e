#include "Desk.h"

#include "pages/HelpBanner.h"
#include "pages/HelpDialog.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Li sits here; the page of Alpha is open.
struct HelpDesk : Desk
{
    Record li = add(u"person"_s, [](Record& record) { record.set(u"full_name"_s, u"Li"_s); });

    HelpDesk()
    {
        session->setPerson(li.id);
        show();
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
    HelpBanner& banner() { return *find<HelpBanner>(u"helpBanner"_s); }
    std::vector<Record> requests()
    {
        Query query;
        query.type = &session->catalog().type(u"help_request"_s);
        return session->runner().firstPage(query, 10)->records;
    }
    void ask(const QString& what)
    {
        find<QAction>(u"askForHelp"_s)->trigger();
        auto* dialog = find<HelpDialog>(u"helpDialog"_s);
        dialog->findChild<QLineEdit*>()->setText(what);
        dialog->save();
        rest();
    }
};

} // namespace

TEST_CASE("who is stuck asks for help on the deal; the call stands on its page and in the list until it is answered")
{
    HelpDesk desk;
    CHECK(!desk.banner().isVisible());
    desk.ask(u"A visit by the director"_s);
    CHECK(desk.banner().isVisible());
    REQUIRE(desk.requests().size() == 1);
    CHECK(desk.requests().front().reference(u"asked_by"_s) == desk.li.id);
    CHECK(desk.requests().front().date(u"asked_on"_s) == desk.session->today());
    desk.go(u"fairlead://page/help"_s);
    auto* table = desk.find<DataTable>(u"helpTable"_s);
    CHECK(table->model()->rowCount() == 1);
    desk.show();
    emit desk.banner().activated();
    auto* dialog = desk.find<HelpDialog>(u"helpDialog"_s);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(u"I come on Friday"_s);
    dialog->save();
    desk.rest();
    CHECK(!desk.banner().isVisible());
    CHECK(desk.requests().front().text(u"answer"_s) == u"I come on Friday"_s);
    CHECK(desk.requests().front().reference(u"answered_by"_s) == desk.li.id);
    desk.go(u"fairlead://page/help"_s);
    CHECK(table->model()->rowCount() == 0);
    desk.session->undo();
    desk.show();
    CHECK(desk.banner().isVisible());
}

TEST_CASE("a call for help says what is needed, or is not saved")
{
    HelpDesk desk;
    desk.find<QAction>(u"askForHelp"_s)->trigger();
    auto* dialog = desk.find<HelpDialog>(u"helpDialog"_s);
    dialog->save();
    CHECK(dialog->isVisible());
    CHECK(desk.requests().empty());
    dialog->reject();
    desk.rest();
}
