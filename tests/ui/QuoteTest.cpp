#include "RecordDesk.h"

#include "models/QuoteActs.h"

#include <QAction>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct QuoteDesk : RecordDesk
{
    Record pump = add(u"product"_s, [](Record& one) { one.set(u"name"_s, u"Pump"_s); });
    Record line = add(u"opportunity_line"_s, [this](Record& one) {
        one.set(u"opportunity"_s, deals[0].id).set(u"product"_s, pump.id).set(u"quantity"_s, qint64(50000));
        one.set(u"price"_s, Money { 9900, u"USD"_s });
    });

    void act(const QString& name)
    {
        auto* action = find<QAction>(name);
        REQUIRE(action);
        REQUIRE(action->isVisible());
        action->trigger();
        session->settle();
    }
    QString address() { return window.page()->address().toString(); }
};

} // namespace

TEST_CASE("a quotation is made from a deal with its lines, as one edit, and opened")
{
    QuoteDesk desk;
    desk.open(desk.deal());
    desk.act(u"makeQuote"_s);
    REQUIRE(desk.all(u"quote"_s).size() == 1);
    const Record quote = desk.all(u"quote"_s).front();
    CHECK(quote.reference(u"opportunity"_s) == desk.deal().id);
    CHECK(quote.reference(u"company"_s) == desk.company.id);
    CHECK_FALSE(quote.title().isEmpty());
    REQUIRE(desk.all(u"quote_line"_s).size() == 1);
    CHECK(desk.all(u"quote_line"_s).front().number(u"quantity"_s) == 50000);
    CHECK(desk.address().contains(quote.id.toString()));
    desk.session->undo();
    CHECK(desk.all(u"quote"_s).empty());
    CHECK(desk.all(u"quote_line"_s).empty());
}

TEST_CASE("what was sent goes on in a new version; the quotation is accepted in the one that was sent last")
{
    QuoteDesk desk;
    const RecordId made = QuoteActs(*desk.session).makeFor(desk.deal());
    REQUIRE_FALSE(made.isNull());
    const Record first = desk.all(u"quote_version"_s).front();
    desk.open(first);
    desk.act(u"sendVersion"_s);
    CHECK(desk.all(u"quote_version"_s).front().date(u"sent_on"_s) == desk.session->today());
    desk.act(u"newVersion"_s);
    REQUIRE(desk.all(u"quote_version"_s).size() == 2);
    const Record second = desk.all(u"quote_version"_s).back();
    CHECK(second.number(u"version"_s) == 2);
    CHECK(second.isBlank(u"sent_on"_s));
    CHECK(desk.all(u"quote_line"_s).size() == 2);
    CHECK(desk.address().contains(second.id.toString()));

    desk.open(desk.all(u"quote"_s).front());
    desk.act(u"acceptQuote"_s);
    CHECK(desk.all(u"quote"_s).front().reference(u"accepted_version"_s) == first.id);
    desk.session->undo();
    CHECK(desk.all(u"quote"_s).front().text(u"state"_s) == u"open"_s);
}
