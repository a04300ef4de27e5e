#include "Desk.h"

#include "pages/RecordDialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// A deal's form, with two products and two people to choose from.
struct DealForm : Desk
{
    Record valve = named(u"product"_s, u"name"_s, u"Valve"_s);
    Record pump = named(u"product"_s, u"name"_s, u"Pump"_s);
    Record ann = named(u"person"_s, u"full_name"_s, u"Ann"_s);
    Record ben = named(u"person"_s, u"full_name"_s, u"Ben"_s);
    std::unique_ptr<RecordDialog> dialog;

    Record named(const QString& type, const QString& field, const QString& name)
    {
        return add(type, [&](Record& record) { record.set(field, name); });
    }
    void open()
    {
        dialog = std::make_unique<RecordDialog>(theme, *session, get(deals[0]));
        dialog->show();
    }
    QWidget* parts(const QString& type) { return dialog->findChild<QWidget*>(type + u"Parts"_s); }
    void click(const QString& button)
    {
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(button), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// The control of a field in the newest row of a table.
    template <typename Control>
    Control* last(const QString& type, const QString& field)
    {
        const auto all = parts(type)->findChildren<Control*>(field + u"Edit"_s);
        REQUIRE_FALSE(all.isEmpty());
        return all.last();
    }
    void line(const Record& product, const QString& quantity, const QString& price)
    {
        click(u"opportunity_lineAddButton"_s);
        auto* choice = last<QComboBox>(u"opportunity_line"_s, u"product"_s);
        choice->setCurrentIndex(choice->findData(product.id.toString()));
        QTest::keyClicks(last<QLineEdit>(u"opportunity_line"_s, u"quantity"_s), quantity);
        QTest::keyClicks(last<QLineEdit>(u"opportunity_line"_s, u"price"_s), price);
    }
    void share(const Record& person, const QString& percent)
    {
        click(u"credit_shareAddButton"_s);
        auto* choice = last<QComboBox>(u"credit_share"_s, u"person"_s);
        choice->setCurrentIndex(choice->findData(person.id.toString()));
        QTest::keyClicks(last<QLineEdit>(u"credit_share"_s, u"share"_s), percent);
    }
    QString note(const QString& type) { return dialog->findChild<QLabel*>(type + u"NoteLabel"_s)->text(); }
    QLineEdit* amount() { return dialog->findChild<QLineEdit*>(u"amountEdit"_s); }
    std::vector<Record> stored(const QString& type)
    {
        std::vector<Record> records;
        (void)session->reader().records(session->catalog().type(type), "_v=1 ORDER BY n", {},
            [&](const Record& record) { records.push_back(record); });
        return records;
    }
};

} // namespace

TEST_CASE("lines of a deal are added, changed and removed in its form as one edit, and compared with its amount")
{
    DealForm form;
    form.open();
    form.amount()->setFocus();
    QTest::keyClicks(form.amount(), u"2500"_s);
    form.line(form.valve, u"3"_s, u"500"_s);
    form.line(form.pump, u"1"_s, u"1200.50"_s);
    CHECK(form.note(u"opportunity_line"_s) == u"Sum of lines $2,700.50, typed total $2,500, difference −$200.50"_s);
    form.click(u"opportunity_lineSumButton"_s);
    CHECK(form.note(u"opportunity_line"_s) == u"Sum of lines $2,700.50, as the typed total"_s);
    form.click(u"saveButton"_s);
    CHECK(form.stored(u"opportunity_line"_s).size() == 2);
    Record deal = form.get(form.deals[0]);
    CHECK(deal.money(u"amount"_s) == Money { 270050, u"USD"_s });
    CHECK(deal.text(u"amount_from"_s) == u"lines"_s);

    form.open();
    CHECK_FALSE(form.dialog->isDirty());
    form.click(u"opportunity_lineRemoveButton"_s); // the first
    auto* quantity = form.last<QLineEdit>(u"opportunity_line"_s, u"quantity"_s);
    quantity->selectAll();
    QTest::keyClicks(quantity, u"2"_s);
    form.click(u"saveButton"_s);
    REQUIRE(form.stored(u"opportunity_line"_s).size() == 1);
    CHECK(form.stored(u"opportunity_line"_s).front().number(u"quantity"_s) == 20000);
    form.session->undo();
    CHECK(form.stored(u"opportunity_line"_s).size() == 2);
    form.session->undo(); // amount and lines together
    CHECK(form.stored(u"opportunity_line"_s).empty());
    CHECK(form.get(form.deals[0]).isBlank(u"amount"_s));
}

TEST_CASE("credit shares that do not make 100 % are told and kept, and a changed key is another share")
{
    DealForm form;
    form.open();
    form.share(form.ann, u"60"_s);
    CHECK(form.note(u"credit_share"_s).startsWith(u"Credit adds up to 60.0 %, not to 100.0 %"_s));
    form.click(u"saveButton"_s);
    REQUIRE(form.stored(u"credit_share"_s).size() == 1);
    form.open();
    form.share(form.ben, u"40"_s);
    CHECK(form.note(u"credit_share"_s) == u"Credit adds up to 100.0 %"_s);
    form.click(u"saveButton"_s);
    CHECK(form.stored(u"credit_share"_s).size() == 2);
    form.open();
    auto* person = form.parts(u"credit_share"_s)->findChildren<QComboBox*>(u"kindEdit"_s).first();
    person->setCurrentIndex(person->findData(u"overlay"_s));
    form.click(u"saveButton"_s);
    const auto shares = form.stored(u"credit_share"_s);
    REQUIRE(shares.size() == 2);
    const auto overlays = std::count_if(
        shares.begin(), shares.end(), [](const Record& share) { return share.text(u"kind"_s) == u"overlay"_s; });
    CHECK(overlays == 1);
}

TEST_CASE("a fault in a part stands in its cell and nothing is written; a blank new row is none")
{
    DealForm form;
    form.open();
    form.click(u"opportunity_lineAddButton"_s);
    QTest::keyClicks(form.last<QLineEdit>(u"opportunity_line"_s, u"quantity"_s), u"many"_s);
    form.click(u"saveButton"_s);
    CHECK(form.dialog->isVisible());
    CHECK(form.parts(u"opportunity_line"_s)->findChild<QLabel*>(u"quantityFaultLabel"_s)->isVisible());
    CHECK(form.stored(u"opportunity_line"_s).empty());
    form.open();
    form.click(u"opportunity_lineAddButton"_s);
    form.click(u"saveButton"_s);
    CHECK_FALSE(form.dialog->isVisible());
    CHECK(form.stored(u"opportunity_line"_s).empty());
}

TEST_CASE("an amount shows its groups while it is not edited")
{
    DealForm form;
    form.change(form.deals[0], u"amount"_s, [](Record& deal) { deal.set(u"amount"_s, Money { 123456750, u"EUR"_s }); });
    form.open();
    CHECK(form.amount()->text() == u"1,234,567.50 EUR"_s);
    QFocusEvent in(QEvent::FocusIn);
    QCoreApplication::sendEvent(form.amount(), &in);
    CHECK(form.amount()->text() == u"1234567.50 EUR"_s);
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(form.amount(), &out);
    CHECK(form.amount()->text() == u"1,234,567.50 EUR"_s);
    CHECK_FALSE(form.dialog->isDirty());
}

TEST_CASE("Tab walks a deal's form as it is read: the parts between the fields above and below them")
{
    DealForm form;
    form.open();
    form.click(u"opportunity_lineAddButton"_s);
    form.click(u"opportunity_lineAddButton"_s);
    form.dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(form.dialog.get()));
    form.dialog->findChild<QWidget*>(u"nameEdit"_s)->setFocus();
    const auto placeOf = [&form](const QWidget* stop) { return stop->mapTo(form.dialog.get(), QPoint()); };
    QWidget* body = form.dialog->findChild<QWidget*>(u"recordForm"_s);
    QStringList stops;
    QPoint before;
    for (QWidget* stop = QApplication::focusWidget(); body->isAncestorOf(stop); stop = QApplication::focusWidget()) {
        const QPoint place = stop->mapTo(body, QPoint());
        INFO(stop->objectName().toStdString());
        // Further down, or further right in one row of controls.
        CHECK((
            place.y() > before.y() + 12 || (place.y() > before.y() - 12 && place.x() > before.x()) || stops.isEmpty()));
        before = place;
        stops.append(stop->objectName());
        REQUIRE(stops.size() < 200);
        QTest::keyClick(stop, Qt::Key_Tab);
    }
    INFO(stops.join(u" "_s).toStdString());
    CHECK(stops.count(u"quantityEdit"_s) == 2);
    CHECK(stops.indexOf(u"credit_shareAddButton"_s) > stops.lastIndexOf(u"opportunity_lineAddButton"_s));
    CHECK(stops.indexOf(u"remarkEdit"_s) > stops.indexOf(u"credit_shareAddButton"_s));
    CHECK(placeOf(QApplication::focusWidget()).y() > 0);
}
