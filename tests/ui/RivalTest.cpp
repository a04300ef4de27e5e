#include "Desk.h"

#include "pages/RecordDialog.h"
#include "pages/RelatedPanel.h"
#include "pages/ReviewBanner.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct RivalDesk : Desk
{
    Record rival = add(u"company"_s, [](Record& one) { one.set(u"name"_s, u"Otherworks"_s); });

    void open(size_t deal) { go(u"fairlead://opportunity/"_s + deals[deal].id.toString()); }
    int count(const char* sql) { return int(session->reader().number(sql).value()); }
    /// Chooses an entry of the menu that comes up.
    void chooseSoon(const QString& words)
    {
        QTimer::singleShot(0, &window, [words] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            REQUIRE(menu);
            for (QAction* action : menu->actions())
                if (action->text() == words) action->trigger();
            menu->close();
        });
    }
};

} // namespace

TEST_CASE("a rival is named on the page of a deal, and taken off it again")
{
    RivalDesk desk;
    desk.open(0);
    desk.find<QToolButton>(u"rivalsAddButton"_s)->click();
    auto* dialog = desk.window.findChild<RecordDialog*>();
    REQUIRE(dialog);
    auto* kind = dialog->findChild<QComboBox*>(u"kindEdit"_s);
    REQUIRE(kind);
    dialog->close();
    desk.add(u"opportunity_rival"_s, [&](Record& one) {
        one.set(u"opportunity"_s, desk.deals[0].id).set(u"company"_s, desk.rival.id).set(u"stance"_s, u"ahead"_s);
        one.id = one.type->computeId(one.cells);
    });
    desk.session->settle();
    auto* panel = desk.find<RelatedPanel>(u"rivalsPanel"_s);
    QWidget* row = nullptr;
    for (QAbstractButton* button : panel->findChildren<QAbstractButton*>())
        if (button->contextMenuPolicy() == Qt::CustomContextMenu) row = button;
    REQUIRE(row);
    desk.chooseSoon(u"Remove"_s);
    emit row->customContextMenuRequested(QPoint(4, 4));
    CHECK(desk.count("SELECT count(*) FROM opportunity_rival WHERE _v=1") == 0);
    desk.session->undo();
    CHECK(desk.count("SELECT count(*) FROM opportunity_rival WHERE _v=1") == 1);
}

TEST_CASE("a deal that has ended asks for its review once, filled in with what its end says")
{
    RivalDesk desk;
    desk.open(0);
    CHECK_FALSE(desk.find<ReviewBanner>(u"reviewBanner"_s)->isVisibleTo(&desk.window));
    Record deal = desk.get(desk.deals[0]);
    deal.set(u"stage"_s, desk.stages.lost.id).set(u"close_reason"_s, u"price"_s).set(u"lost_to"_s, desk.rival.id);
    const QStringList fields { u"stage"_s, u"close_reason"_s, u"lost_to"_s };
    REQUIRE(desk.session->apply({ u"lose"_s, { EditStep::change(deal, fields) }, {} }));
    REQUIRE(desk.session->justEnded());
    CHECK(desk.session->justEnded()->id == desk.deals[0].id);
    desk.session->settle();
    desk.session->settle();
    auto* banner = desk.find<ReviewBanner>(u"reviewBanner"_s);
    REQUIRE(banner->isVisibleTo(&desk.window));
    emit banner->activated();
    auto* dialog = desk.window.findChild<RecordDialog*>();
    REQUIRE(dialog);
    dialog->save();
    desk.session->settle();
    desk.session->settle();
    CHECK(desk.count("SELECT count(*) FROM win_loss_review WHERE _v=1 AND outcome='lost' AND reason_1='price'") == 1);
    CHECK_FALSE(banner->isVisibleTo(&desk.window));
}
