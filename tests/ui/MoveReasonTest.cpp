#include "BoardDesk.h"

#include "widgets/ShapeButton.h"
#include "widgets/StagePath.h"

#include <QLineEdit>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct ReasonDesk : BoardDesk
{
    /// Reasons of the moves of a deal, the oldest first; the one that opened it has none.
    QStringList reasons(size_t deal)
    {
        QStringList all;
        const RecordType& type = session->catalog().type(u"stage_event"_s);
        REQUIRE(session->reader()
                    .records(type, "opportunity=? AND _v=1 ORDER BY n", { cellOf(deals[deal].id) },
                        [&all](const Record& event) {
                            if (event.text(u"direction"_s) != u"entered"_s) all.append(event.text(u"reason"_s));
                        })
                    .hasValue());
        return all;
    }
    template <typename Widget>
    Widget* shown(const QString& name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (auto* widget : window.findChildren<Widget*>(name))
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    QLineEdit* answer() { return shown<QLineEdit>(u"toastAnswerEdit"_s); }
    ShapeButton* ask() { return shown<ShapeButton>(u"toastAskButton"_s); }
};

} // namespace

TEST_CASE("a drag takes its reason in the message after it, as part of the move; undo takes back both")
{
    ReasonDesk desk;
    desk.drag(u"Alpha"_s, desk.middle(1));
    REQUIRE(desk.ask());
    CHECK_FALSE(desk.answer());
    const size_t edits = desk.session->workspace().edits()->size();
    desk.ask()->click();
    REQUIRE(desk.answer());
    CHECK(desk.answer()->hasFocus());
    QTest::keyClicks(desk.answer(), u"They asked for an offer"_s);
    QTest::keyClick(desk.answer(), Qt::Key_Return);
    CHECK(desk.reasons(0) == QStringList { u"They asked for an offer"_s });
    CHECK(desk.session->workspace().edits()->size() == edits);
    CHECK(desk.titles(1) == QStringList { u"Alpha"_s, u"Beta"_s });
    CHECK_FALSE(desk.ask());
    CHECK_FALSE(desk.answer());
    desk.session->undo();
    CHECK(desk.reasons(0).isEmpty());
    CHECK(desk.titles(0) == QStringList { u"Alpha"_s, u"Delta"_s });
    desk.session->redo();
    CHECK(desk.reasons(0) == QStringList { u"They asked for an offer"_s });
}

TEST_CASE("a move back asks why without taking the keys; whoever does not answer loses nothing")
{
    ReasonDesk desk;
    desk.drag(u"Beta"_s, desk.middle(0));
    REQUIRE(desk.answer());
    CHECK_FALSE(desk.answer()->hasFocus());
    CHECK(desk.answer()->placeholderText() == u"Why did it go back?"_s);
    desk.find<QAction>(u"explain"_s)->trigger();
    CHECK(desk.answer()->hasFocus());
    QTest::keyClick(desk.answer(), Qt::Key_Escape);
    CHECK_FALSE(desk.answer());
    CHECK(desk.stageOf(1) == desk.stages.first.id);
    CHECK(desk.reasons(1).size() == 2); // there, and back
    CHECK(desk.reasons(1).last().isEmpty());
}

TEST_CASE("one reason stands in every move of several cards, and only until something else was done")
{
    ReasonDesk desk;
    desk.choose({ u"Alpha"_s, u"Delta"_s });
    desk.drag(u"Delta"_s, desk.middle(2));
    REQUIRE(desk.session->canExplain());
    desk.session->explain(u"Budget approved"_s);
    CHECK(desk.reasons(0) == QStringList { u"Budget approved"_s });
    CHECK(desk.reasons(3) == QStringList { u"Budget approved"_s });
    CHECK_FALSE(desk.session->canExplain());
    desk.drag(u"Alpha"_s, desk.middle(1));
    CHECK(desk.session->canExplain());
    desk.change(desk.deals[1], u"amount"_s, [](Record& deal) { deal.set(u"amount"_s, Money { 100, u"USD"_s }); });
    CHECK_FALSE(desk.session->canExplain());
    CHECK_FALSE(desk.ask());
    desk.session->explain(u"too late"_s);
    CHECK(desk.reasons(0) == QStringList { u"Budget approved"_s, QString() });
    // An end asks for its reason in its own form.
    desk.change(desk.deals[1], u"stage"_s, [&](Record& deal) { deal.set(u"stage"_s, desk.stages.lost.id); });
    CHECK_FALSE(desk.session->canExplain());
}

TEST_CASE("a click on the stage path may be explained the same way")
{
    ReasonDesk desk;
    desk.go(u"fairlead://opportunity/%1"_s.arg(desk.deals[0].id.toString()));
    emit desk.find<StagePath>(u"stagePath"_s)->chosen(desk.stages.second.id.toString());
    desk.session->settle();
    REQUIRE(desk.ask());
    desk.find<QAction>(u"explain"_s)->trigger();
    QTest::keyClicks(desk.answer(), u"Demo went well"_s);
    QTest::keyClick(desk.answer(), Qt::Key_Return);
    CHECK(desk.reasons(0) == QStringList { u"Demo went well"_s });
}
