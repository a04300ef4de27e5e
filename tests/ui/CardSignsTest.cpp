#include "BoardDesk.h"

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct SignsDesk : BoardDesk
{
    const BoardCard& card(size_t deal)
    {
        session->settle();
        session->settle();
        const BoardCard* found = model().find(deals[deal].id);
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("a card says how well its decision is covered, and what is missing most")
{
    SignsDesk desk;
    CHECK(desk.card(0).coverage.isEmpty());
    const Record contact = desk.add(u"contact"_s, [](Record& one) { one.set(u"full_name"_s, u"Chen"_s); });
    desk.add(u"opportunity_contact"_s, [&](Record& one) {
        one.set(u"opportunity"_s, desk.deals[0].id).set(u"contact"_s, contact.id).set(u"role"_s, u"economic"_s);
        one.set(u"level"_s, u"met"_s).set(u"attitude"_s, u"supporter"_s);
        one.id = one.type->computeId(one.cells);
    });
    const BoardCard& card = desk.card(0);
    CHECK(card.coverage == u"35"_s); // decision maker 25, nobody against 10
    CHECK_FALSE(card.covered);
    CHECK(card.coverageWords.contains(u"35 of 100"_s));
    CHECK(desk.model()
              .cards(0)
              .index(desk.model().cards(0).rowOf(desk.deals[0].id))
              .data(Qt::ToolTipRole)
              .toString()
              .contains(u"35 of 100"_s));
}

TEST_CASE("a card says when the customer was last spoken with")
{
    SignsDesk desk;
    CHECK(desk.card(0).contactWords == u"Never contacted"_s);
    const Record call = desk.add(u"activity"_s, [&](Record& one) {
        one.set(u"kind"_s, u"call"_s).set(u"happened_at"_s, desk.session->workspace().clock().now() - 3 * 86400000LL);
    });
    desk.add(u"activity_share"_s, [&](Record& one) {
        one.set(u"activity"_s, call.id).set(u"share"_s, qint64(10000));
        one.set(u"about"_s, AnyRef { desk.session->catalog().type(u"opportunity"_s).number(), desk.deals[0].id });
    });
    CHECK(desk.card(0).contactWords.contains(u"3 day"_s));
    desk.go(u"fairlead://page/board?way=stage&view=silent"_s);
    CHECK_FALSE(desk.titles(0).contains(u"Alpha"_s));
    CHECK(desk.titles(0).contains(u"Delta"_s));
}
