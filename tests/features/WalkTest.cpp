// The main job from end to end, in the whole window, by mouse and keys.
#include "features/Walker.h"

#include "models/Address.h"
#include "models/BoardColumns.h"
#include "pages/BoardPage.h"
#include "pages/BulkEditDialog.h"
#include "pages/EndDialog.h"
#include "pages/ImportPage.h"
#include "pages/RecordDialog.h"
#include "widgets/BoardList.h"
#include "widgets/BoardView.h"
#include "widgets/DataTable.h"
#include "widgets/Palette.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <cstdio>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct Walk : Walker
{
    QPoint card(const QString& title)
    {
        auto* page = seen<BoardPage>();
        const RecordId id = deal(title).id;
        BoardModel& model = page->model();
        const int column = model.columnOf(id);
        REQUIRE(column >= 0);
        BoardList* list = page->board().list(column);
        const QRect rect = list->cardRect(model.cards(column).rowOf(id));
        return list->viewport()->mapTo(&window(), rect.center());
    }
    QPoint column(int index)
    {
        const QWidget* viewport = seen<BoardPage>()->board().list(index)->viewport();
        return viewport->mapTo(&window(), viewport->rect().center());
    }
    void choose(const QString& title)
    {
        QTest::mouseClick(window().windowHandle(), Qt::LeftButton, {}, card(title));
        settle();
    }
    void bringIn()
    {
        window().importFile(write(u"deals.csv"_s,
            u"机会,客户,阶段,金额,预计成交\n泵站改造,苏州恒达精密,Qualify,100000,2026-12-18\n"
            "水表试点,青岛蓝港水务,Qualify,52000,2026-11-24\n换热器,武汉楚源电力,Proposal,145000,2027-01-15\n"
            "流量标定,苏州恒达精密,Proposal,118000,2026-11-27\n"_s));
        settle();
        click(u"nextButton"_s);
        // The customers are not known yet: a word makes them.
        click(seen<QWidget>(u"missingBanner"_s)->findChild<QPushButton*>());
        click(u"nextButton"_s);
    }
    void winAndLose()
    {
        choose(u"换热器"_s);
        key(Qt::Key_L);
        QPointer<EndDialog> lost = seen<EndDialog>();
        auto* reason = lost->findChild<QComboBox*>(u"close_reasonEdit"_s);
        reason->setFocus();
        while (reason->currentData().toString() != u"price"_s) {
            const int before = reason->currentIndex();
            key(Qt::Key_Down);
            REQUIRE(reason->currentIndex() != before);
        }
        key(Qt::Key_S, Qt::ControlModifier);
        if (lost) lost->save(); // a shortcut needs an active dialog, which offscreen may lack
        settle();
        REQUIRE_FALSE(lost);
        choose(u"流量标定"_s);
        key(Qt::Key_W);
        seen<EndDialog>()->save();
        settle();
    }
    void planVisit()
    {
        go(u"fairlead://page/calendar?view=week"_s);
        key(Qt::Key_N);
        type(u"Visit Hengda"_s);
        key(Qt::Key_Return);
    }
    void addContact()
    {
        go(u"fairlead://page/contacts"_s);
        key(Qt::Key_N, Qt::ControlModifier);
        QPointer<RecordDialog> form = seen<RecordDialog>();
        form->findChild<QLineEdit*>(u"full_nameEdit"_s)->setFocus();
        compose(u"ouyangxiaowen"_s, u"欧阳晓雯"_s);
        form->save();
        settle();
        REQUIRE_FALSE(form);
    }
    /// All deals of the list go to another source, as one act.
    void changeMany()
    {
        go(u"fairlead://page/opportunities?view=all"_s);
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QPointer<BulkEditDialog> form = seen<BulkEditDialog>();
        auto* field = form->findChild<QComboBox*>(u"fieldCombo"_s);
        field->setCurrentIndex(field->findData(u"next_step"_s));
        form->findChild<QLineEdit*>(u"next_stepEdit"_s)->setFocus();
        type(u"Ring up"_s);
        form->save();
        settle();
        REQUIRE_FALSE(form);
    }
};

} // namespace

TEST_CASE("the main job: import, drag, lose, win, plan, find, undo all of it, and go on where it was")
{
    Walk walk;
    auto* stalls = static_cast<StallMeter*>(qApp);
    stalls->forget();
    const qint64 companies = walk.count(u"company"_s);
    walk.bringIn();
    CHECK(walk.count(u"opportunity"_s) == 4);
    CHECK(walk.count(u"company"_s) == companies + 3);

    walk.go(u"fairlead://page/board?way=stage"_s);
    walk.drag(walk.card(u"泵站改造"_s), walk.column(1));
    CHECK(walk.stageOf(u"泵站改造"_s) == u"Proposal"_s);
    walk.winAndLose();
    CHECK(walk.stageOf(u"换热器"_s) == u"Lost"_s);
    CHECK(walk.deal(u"换热器"_s).text(u"close_reason"_s) == u"price"_s);
    CHECK(walk.stageOf(u"流量标定"_s) == u"Won"_s);

    walk.planVisit();
    CHECK(walk.count(u"appointment"_s) == 1);

    walk.addContact();
    walk.window().openPalette({});
    walk.type(u"oyxw"_s);
    walk.key(Qt::Key_Return);
    CHECK(Address::placeOf(walk.window().navigator().current()) == u"record:contact"_s);

    walk.changeMany();
    CHECK(walk.deal(u"泵站改造"_s).text(u"next_step"_s) == u"Ring up"_s);
    CHECK(walk.deal(u"水表试点"_s).text(u"next_step"_s) == u"Ring up"_s);

    // All of it back, one act after the other, until nothing of this sitting is left.
    int undone = 0;
    for (; walk.session().canUndo() && undone < 50; ++undone)
        walk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone >= 7);
    CHECK(walk.count(u"opportunity"_s) == 0);
    CHECK(walk.count(u"company"_s) == companies);
    CHECK(walk.count(u"appointment"_s) == 0);
    CHECK(walk.count(u"contact"_s) == 0);

    walk.theme().setMode(Theme::Mode::Dark);
    walk.session().setChinese(true);
    walk.settle();
    walk.go(u"fairlead://page/board?way=month"_s);
    const QUrl there = walk.window().navigator().current();
    walk.close();
    walk.open();
    walk.settle();
    CHECK(QSettings().value(u"window/place"_s).toUrl() == there);
    const StallMeter::Stretch longest = stalls->longest();
    std::printf("the walk's longest stretch: %.1f ms, event %d of %s\n", longest.ms, longest.event,
        longest.receiver.constData());
}
