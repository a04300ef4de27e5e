#include "Desk.h"

#include "models/ManyRecords.h"
#include "pages/ListPage.h"
#include "widgets/PickerButton.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct ListDesk : Desk
{
    ListDesk()
    {
        QSettings().remove(u"lists"_s); // what another test arranged
        go(u"fairlead://page/opportunities?view=all&group=none"_s);
    }
    ListPage& page()
    {
        auto* page = qobject_cast<ListPage*>(window.page());
        REQUIRE(page);
        return *page;
    }
    RecordListModel& model() { return page().model(); }
    QStringList headings()
    {
        session->settle();
        QStringList titles;
        for (const ListGroups::Part& part : model().groups().parts())
            titles.append(model().titleOf(part) + u' ' + QString::number(part.count));
        return titles;
    }
    /// Rows as they stand: headings in brackets.
    QStringList rows()
    {
        session->settle();
        QStringList rows;
        for (int row = 0; row < model().rowCount(); ++row) {
            const QString text = model().index(row, 0).data().toString();
            rows.append(model().groupAt(row) ? u'[' + text + u']' : text);
        }
        return rows;
    }
    void pick(const QString& picker, const QString& id)
    {
        emit find<PickerButton>(picker)->picked(id);
        session->settle();
    }
    QToolButton* barButton(const QString& name) { return find<QToolButton>(name); }
};

} // namespace

TEST_CASE("a list is grouped with counts, opened and closed, and says so in its address")
{
    ListDesk desk;
    QAbstractItemModelTester tester(&desk.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.pick(u"opportunitiesGroupPicker"_s, u"stage"_s);
    CHECK(desk.headings() == QStringList { u"Qualify 2"_s, u"Proposal 1"_s, u"Won 1"_s });
    desk.pick(u"opportunitiesSortPicker"_s, u"name"_s);
    CHECK(desk.rows()
        == QStringList { u"[Qualify]"_s, u"Alpha"_s, u"Delta"_s, u"[Proposal]"_s, u"Beta"_s, u"[Won]"_s, u"Gamma"_s });
    CHECK(desk.page().address().toString().contains(u"group=stage"_s));

    desk.model().toggleGroup(0);
    CHECK(desk.rows() == QStringList { u"[Qualify]"_s, u"[Proposal]"_s, u"Beta"_s, u"[Won]"_s, u"Gamma"_s });
    // A change elsewhere leaves closed what was closed.
    desk.rename(desk.deals[1], u"Beta 2"_s);
    CHECK(desk.rows() == QStringList { u"[Qualify]"_s, u"[Proposal]"_s, u"Beta 2"_s, u"[Won]"_s, u"Gamma"_s });
    desk.model().toggleGroup(0);
    CHECK(desk.rows().size() == 7);

    desk.go(u"fairlead://page/opportunities?view=all&group=expected_close.month"_s);
    CHECK(desk.headings() == QStringList { u"Without Expected close 4"_s });
    desk.pick(u"opportunitiesGroupPicker"_s, {});
    CHECK(desk.rows().size() == 4);
}

TEST_CASE("groups of deals tell how many need attention, by what is planned wherever it stands")
{
    ListDesk desk;
    const QDate today = desk.session->today();
    const auto plan = [&](const Record& deal, QDate day) {
        desk.add(u"task"_s, [&](Record& task) {
            task.set(u"subject"_s, u"Offer"_s).set(u"opportunity"_s, deal.id).set(u"due_on"_s, day);
        });
    };
    plan(desk.deals[0], today.addDays(-1));
    plan(desk.deals[1], today.addDays(3));
    desk.pick(u"opportunitiesGroupPicker"_s, u"stage"_s);
    REQUIRE(desk.headings() == QStringList { u"Qualify 2"_s, u"Proposal 1"_s, u"Won 1"_s });
    const auto heading = [&desk](int group) {
        const int row = desk.model().groups().parts().at(size_t(group)).row;
        return desk.table()->groupAt(desk.model().index(row, 0)).value();
    };
    CHECK(heading(0).overdue == 1);
    CHECK(heading(0).none == 1);
    CHECK(heading(0).note == u"2 need(s) attention"_s);
    CHECK(heading(1).later == 1);
    CHECK(heading(1).note == u"all in order"_s);
    CHECK(heading(2).note.isEmpty()); // what is won needs nothing
    desk.go(u"fairlead://page/opportunities?view=nostep&group=none"_s);
    CHECK(desk.names() == QStringList { u"Delta"_s });
    plan(desk.deals[3], today);
    CHECK(desk.names().isEmpty());
}

TEST_CASE("how a view was arranged is remembered for it, and only for it")
{
    {
        ListDesk desk;
        desk.pick(u"opportunitiesGroupPicker"_s, u"owner"_s);
        desk.find<QToolButton>(u"opportunitiesColumnsButton"_s)->click();
        auto* list = desk.window.findChild<QListWidget*>(u"orderedList"_s);
        REQUIRE(list);
        list->setCurrentRow(2);
        list->item(2)->setCheckState(Qt::Unchecked);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        CHECK(desk.model().columns().size() == 7);
        CHECK_FALSE(desk.model().columns().contains(u"stage"_s));
    }
    Desk again;
    auto* page = qobject_cast<ListPage*>(again.window.page());
    again.session->settle();
    CHECK(page->model().group().field == u"owner"_s);
    CHECK(page->model().columns().size() == 7);
    again.go(u"fairlead://page/opportunities?view=won"_s);
    CHECK(page->model().group().isNone());
    CHECK(page->model().columns().size() == 8);
    QSettings().remove(u"lists"_s);
}

TEST_CASE("chosen rows are told with a bar, all of them chosen at once, and deleted as one")
{
    ListDesk desk;
    desk.pick(u"opportunitiesGroupPicker"_s, u"stage"_s);
    auto* bar = desk.find<QWidget>(u"bulkBar"_s);
    CHECK_FALSE(bar->isVisible());
    DataTable* table = desk.table();
    const auto choose = [&](int row) {
        table->selectionModel()->select(
            table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        desk.session->settle();
    };
    choose(1);
    choose(2);
    CHECK(bar->isVisible());
    desk.barButton(u"chooseAllButton"_s)->click();
    desk.session->settle();
    CHECK_FALSE(desk.barButton(u"chooseAllButton"_s)->isVisible());
    desk.find<QAction>(u"deleteChosen"_s)->trigger();
    CHECK(desk.rows().isEmpty());
    CHECK_FALSE(bar->isVisible());
    desk.session->undo();
    CHECK(desk.rows().size() == 7);
}

TEST_CASE("a field of all chosen deals is changed as one edit")
{
    ListDesk desk;
    desk.table()->selectAll();
    desk.find<QAction>(u"changeField"_s)->trigger();
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    auto* fields = dialog->findChild<QComboBox*>(u"fieldCombo"_s);
    fields->setCurrentIndex(fields->findData(u"next_step"_s));
    dialog->findChild<QLineEdit*>(u"next_stepEdit"_s)->setText(u"call them"_s);
    dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
    for (const Record& deal : desk.deals)
        CHECK(desk.get(deal).text(u"next_step"_s) == u"call them"_s);
    desk.session->undo();
    CHECK(desk.get(desk.deals[0]).isBlank(u"next_step"_s));
}

TEST_CASE("an act on many records runs beside the person and is undone as one")
{
    Desk desk;
    const RecordType& type = desk.session->catalog().type(u"task"_s);
    Edit edit { u"tasks"_s, {}, {} };
    for (int i = 0; i < int(ManyRecords::few) + 20; ++i) {
        Record task = desk.session->workspace().blank(u"task"_s);
        edit.steps.push_back(EditStep::create(task.set(u"subject"_s, u"Task %1"_s.arg(i))));
    }
    REQUIRE(desk.session->apply(edit));
    Query query;
    query.type = &type;
    const auto rows = desk.session->runner().rowNumbers(query);
    ManyRecords::apply(*desk.session, type, *rows, u"drop"_s,
        [](const Record& record) { return EditStep::remove(*record.type, record.id); });
    desk.session->settle();
    CHECK(desk.session->runner().count(query).value() == 0);
    CHECK(desk.session->undoName() == u"drop"_s);
    desk.session->undo();
    CHECK(desk.session->runner().count(query).value() == qint64(rows->size()));
}
