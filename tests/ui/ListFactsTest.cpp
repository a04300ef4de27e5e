#include "CellsDesk.h"

#include "models/ListFacts.h"
#include "models/StageStay.h"
#include "widgets/CellDelegate.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct FactsDesk : CellsDesk
{
    FactsDesk()
    {
        add(u"stage_model"_s, [this](Record& model) {
            model.set(u"stage"_s, stages.first.id).set(u"expected_days"_s, qint64(10));
            model.set(u"happened_on"_s, QDate(2026, 1, 1));
        });
        for (const int days : { 20, 8, 2 })
            add(u"opportunity"_s, [&](Record& deal) {
                deal.set(u"name"_s, u"Since %1"_s.arg(days)).set(u"stage"_s, stages.first.id);
                deal.set(u"opened_on"_s, session->today().addDays(-days));
            });
        const Record contact = add(u"contact"_s, [](Record& one) { one.set(u"full_name"_s, u"Chen"_s); });
        add(u"opportunity_contact"_s, [&](Record& one) {
            one.set(u"opportunity"_s, deals[0].id).set(u"contact"_s, contact.id).set(u"role"_s, u"economic"_s);
            one.set(u"level"_s, u"met"_s).set(u"attitude"_s, u"supporter"_s);
            one.id = one.type->computeId(one.cells);
        });
        call(deals[0], 3);
        go(u"fairlead://page/opportunities?view=all&columns=name,entered_on,coverage,last_contact"_s);
    }
    void call(const Record& deal, int daysAgo)
    {
        const Record call = add(u"activity"_s, [&](Record& one) {
            one.set(u"kind"_s, u"call"_s);
            one.set(u"happened_at"_s, session->workspace().clock().now() - daysAgo * 86400000LL);
        });
        add(u"activity_share"_s, [&](Record& one) {
            one.set(u"activity"_s, call.id).set(u"share"_s, qint64(10000));
            one.set(u"about"_s, AnyRef { session->catalog().type(u"opportunity"_s).number(), deal.id });
        });
    }
    ui::Cell shown(const QString& deal, const QString& field)
    {
        session->settle();
        const QModelIndex index = cell(deal, field);
        const auto* drawn = static_cast<const CellDelegate*>(table()->itemDelegateForColumn(index.column()));
        (void)drawn->cellOf(index); // what is looked at is asked for
        QTest::qWait(0);
        session->settle();
        return drawn->cellOf(index);
    }
};

} // namespace

TEST_CASE("days in the stage are amber when its expected days are nearly over, red past them with the days too many")
{
    CHECK(stayOf(7, 10) == StageStay::Fine);
    CHECK(stayOf(8, 10) == StageStay::Near);
    CHECK(stayOf(10, 10) == StageStay::Near);
    CHECK(stayOf(11, 10) == StageStay::Over);
    CHECK(stayOf(99, 0) == StageStay::Fine);
    FactsDesk desk;
    const ui::Cell over = desk.shown(u"Since 20"_s, u"entered_on"_s);
    CHECK(over.text == u"20 d"_s);
    CHECK(over.extra == u"+10"_s);
    CHECK(over.ink == Ink::Danger);
    const ui::Cell near = desk.shown(u"Since 8"_s, u"entered_on"_s);
    CHECK(near.ink == Ink::Warning);
    CHECK(near.extra.isEmpty());
    CHECK(desk.shown(u"Since 2"_s, u"entered_on"_s).ink == Ink::Text);
    CHECK(desk.shown(u"Gamma"_s, u"entered_on"_s).text.isEmpty()); // won
}

TEST_CASE("a list shows how well decisions are covered and when customers were spoken with, and follows what is done")
{
    FactsDesk desk;
    CHECK(desk.shown(u"Alpha"_s, u"coverage"_s).text == u"35"_s); // as on its card
    CHECK(desk.shown(u"Beta"_s, u"coverage"_s).text.isEmpty());
    CHECK(desk.shown(u"Alpha"_s, u"last_contact"_s).text.endsWith(u" · 3 d"_s));
    CHECK(desk.shown(u"Beta"_s, u"last_contact"_s).text == u"never"_s);
    desk.call(desk.deals[1], 1);
    CHECK(desk.shown(u"Beta"_s, u"last_contact"_s).text.endsWith(u" · 1 d"_s));
    // Nothing of it is stored: it is not sorted by, not typed, and copied as it is shown.
    const auto order = desk.model().query().sort;
    desk.table()->sortByColumn(2, Qt::AscendingOrder);
    CHECK(desk.model().query().sort == order);
    desk.stand(u"Alpha"_s, u"coverage"_s);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"35"_s);
}
