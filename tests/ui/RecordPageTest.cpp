#include "RecordDesk.h"

#include "store/FileStore.h"
#include "widgets/Label.h"
#include "widgets/StagePath.h"
#include "widgets/TabStrip.h"

#include <QBuffer>
#include <QPushButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Enter in a list opens the record's page, which knows its place in the list and the way to the next")
{
    RecordDesk desk;
    desk.go(u"fairlead://page/opportunities?view=all"_s);
    desk.table()->setFocus();
    desk.table()->selectRow(1);
    QTest::keyClick(desk.table(), Qt::Key_Return);
    desk.session->settle();
    const RecordId second = desk.page()->record().id;
    CHECK(Address::placeOf(desk.window.navigator().current()) == u"record:opportunity"_s);
    CHECK(desk.part<QLabel>(u"placeLabel"_s)->text() == u"2 of 4"_s);
    desk.part<QAction>(u"nextRecord"_s)->trigger();
    desk.session->settle();
    CHECK(desk.part<QLabel>(u"placeLabel"_s)->text() == u"3 of 4"_s);
    CHECK(desk.page()->record().id != second);
    desk.part<QAction>(u"previousRecord"_s)->trigger();
    desk.session->settle();
    CHECK(desk.page()->record().id == second);
    desk.back();
    desk.back();
    desk.back();
    CHECK(desk.window.page()->objectName() == u"opportunitiesPage"_s);
}

static fairlead::Cell contentOf(RecordDesk& desk)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    buffer.write("words");
    const auto file = FileStore::takeIn(desk.session->workspace().path(), buffer, 0);
    REQUIRE(file.hasValue());
    return file->hash;
}

TEST_CASE("a record of any type has a page made from its declaration")
{
    RecordDesk desk;
    const auto& types = desk.session->catalog().types();
    RecordId quote;
    for (const auto& type : types) {
        if (type->isEntry() || !type->titleField() || type->name() == u"field"_s) continue;
        Record record = desk.session->workspace().blank(type->name());
        const QString title = type->name() == u"number_series"_s ? u"Something {0}"_s : u"Something"_s;
        record.set(type->titleField()->name, title);
        for (const Field& field : type->fields()) {
            if (!field.required || field.title) continue;
            if (field.kind == fairlead::Kind::Date) record.set(field.name, desk.session->today());
            if (field.kind == fairlead::Kind::Choice)
                record.set(field.name, desk.session->catalog().list(field.list)->values.front().code);
            if (field.kind == fairlead::Kind::Text) record.set(field.name, u"x"_s);
            if (field.kind == fairlead::Kind::Integer) record.set(field.name, qint64(2026));
            if (field.kind == fairlead::Kind::Money) record.set(field.name, Money { 100, u"USD"_s });
            if (field.kind == fairlead::Kind::Reference && field.target == u"pipeline"_s)
                record.set(field.name, desk.stages.pipeline.id);
            if (field.kind == fairlead::Kind::Reference && field.target == u"stage"_s)
                record.set(field.name, desk.stages.first.id);
            if (field.kind == fairlead::Kind::Reference && field.target == u"opportunity"_s)
                record.set(field.name, desk.deals[0].id);
            if (field.kind == fairlead::Kind::Reference && field.target == u"company"_s)
                record.set(field.name, desk.company.id);
            if (field.kind == fairlead::Kind::Reference && field.target == u"contact"_s)
                record.set(field.name, desk.contact.id);
            if (field.kind == fairlead::Kind::Reference && field.target == u"quote"_s) record.set(field.name, quote);
            if (field.kind == fairlead::Kind::AnyReference)
                record.set(field.name, AnyRef { desk.company.type->number(), desk.company.id });
            if (field.kind == fairlead::Kind::File) record.set(field.name, contentOf(desk));
        }
        if (type->name() == u"choice"_s) record.set(u"list"_s, u"lead_source"_s);
        if (!type->key().isEmpty()) record.id = type->computeId(record.cells);
        INFO(type->name().toStdString());
        REQUIRE(desk.session->apply({ u"add"_s, { EditStep::create(record) }, {} }));
        if (type->name() == u"quote"_s) quote = record.id;
        desk.open(record);
        // A version is called by its quotation.
        const QString called = type->name() == u"quote_version"_s ? title + u" V1"_s : title;
        CHECK(desk.part<QLabel>(u"recordTitle"_s)->text() == called);
        desk.open(record, u"tab=history"_s);
        CHECK(desk.part<DataTable>(u"historyTable"_s)->model()->rowCount() >= 1);
    }
}

TEST_CASE("the chevrons of a deal move it at once, and undo takes the move back")
{
    RecordDesk desk;
    auto* path = desk.part<StagePath>(u"stagePath"_s);
    REQUIRE(path->steps().size() == 4);
    CHECK(path->steps().front().state == StageStep::State::Current);
    path->setFocus();
    QTest::keyClick(path, Qt::Key_Right);
    QTest::keyClick(path, Qt::Key_Return);
    desk.session->settle();
    CHECK(desk.deal().reference(u"stage"_s) == desk.stages.second.id);
    CHECK(path->steps().at(0).state == StageStep::State::Done);
    CHECK(path->steps().at(1).state == StageStep::State::Current);
    // Ctrl and the arrows move from anywhere on the page, on its tabs too.
    QTest::keyClick(desk.part<TabStrip>(u"recordTabStrip"_s), Qt::Key_Right, Qt::ControlModifier);
    CHECK(desk.deal().reference(u"stage"_s) == desk.stages.third.id);
    QTest::keyClick(desk.page(), Qt::Key_Left, Qt::ControlModifier);
    CHECK(desk.deal().reference(u"stage"_s) == desk.stages.second.id);
    desk.session->undo();
    CHECK(desk.deal().reference(u"stage"_s) == desk.stages.third.id);
}

TEST_CASE("a record that is deleted while its page is open says so, and comes back by Restore")
{
    RecordDesk desk;
    CHECK(!desk.page()->findChild<QWidget*>(u"recordGone"_s));
    const RecordType& type = desk.session->catalog().type(u"opportunity"_s);
    REQUIRE(desk.session->apply({ u"delete"_s, { EditStep::remove(type, desk.deals[0].id) }, {} }));
    desk.session->settle();
    auto* gone = desk.part<QWidget>(u"recordGone"_s);
    CHECK(gone->isVisible());
    auto* restore = gone->findChild<QPushButton*>(u"empty-restore-button"_s);
    REQUIRE(restore);
    restore->click();
    desk.session->settle();
    CHECK(!desk.deal().deleted);
    CHECK(desk.part<QLabel>(u"recordTitle"_s)->isVisible());
    // Undo of its making takes it away as well: the page stands, the record does not.
    const Record made = desk.add(u"product"_s, [](Record& record) { record.set(u"name"_s, u"Lamp"_s); });
    desk.open(made);
    desk.session->undo();
    desk.session->settle();
    CHECK(desk.part<QWidget>(u"recordGone"_s)->isVisible());
    desk.session->redo();
    desk.session->settle();
    CHECK(desk.part<QLabel>(u"recordTitle"_s)->isVisible());
}

TEST_CASE("the history tells every value that was changed and brings an earlier one back as an edit of its own")
{
    RecordDesk desk;
    desk.change(desk.deals[0], u"amount"_s, [](Record& record) {
        record.set(u"amount"_s, Money { 900000, u"USD"_s });
    });
    desk.change(desk.deals[0], u"amount"_s, [](Record& record) {
        record.set(u"amount"_s, Money { 500000, u"USD"_s });
    });
    desk.open(desk.deals[0], u"tab=history"_s);
    CHECK(desk.part<TabStrip>(u"recordTabStrip"_s)->currentView() == u"history"_s);
    auto* table = desk.part<DataTable>(u"historyTable"_s);
    REQUIRE(table->model()->rowCount() >= 3);
    CHECK(table->model()->index(0, 3).data().toString() == u"$9,000"_s);
    CHECK(table->model()->index(0, 4).data().toString() == u"$5,000"_s);
    auto* restore = desk.part<QPushButton>(u"restoreValueButton"_s);
    CHECK(!restore->isEnabled());
    table->setCurrentIndex(table->model()->index(0, 0));
    REQUIRE(restore->isEnabled());
    restore->click();
    desk.session->settle();
    CHECK(desk.deal().money(u"amount"_s).minor == 900000);
    CHECK(table->model()->index(0, 4).data().toString() == u"$9,000"_s);
    desk.session->undo();
    CHECK(desk.deal().money(u"amount"_s).minor == 500000);
}
