// Numbers that are drawn from a series, in the window: the form says what comes, the page shows what was given twice.
#include "Desk.h"

#include "models/DuplicatesModel.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLineEdit>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct NumberDesk : Desk
{
    Record company(const QString& name, const QString& number)
    {
        return add(u"company"_s, [&](Record& record) { record.set(u"name"_s, name).set(u"number"_s, number); });
    }
    void setUp()
    {
        (void)add(u"number_series"_s,
            [](Record& record) { record.set(u"document"_s, u"company"_s).set(u"pattern"_s, u"KH-{000}"_s); });
    }
    DataTable* page()
    {
        go(u"fairlead://page/duplicates"_s);
        return find<DataTable>(u"duplicatesTable"_s);
    }
    QStringList rows()
    {
        QCoreApplication::processEvents();
        session->settle();
        const QAbstractItemModel* model = page()->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, DuplicatesModel::Number).data().toString() + u' '
                + model->index(row, DuplicatesModel::Name).data().toString());
        return rows;
    }
    QString number(const Record& record)
    {
        const auto found = session->reader().find(*record.type, record.id);
        REQUIRE((found.hasValue() && found->has_value()));
        return (*found)->text(u"number"_s);
    }
    void choose(int row)
    {
        page()->selectionModel()->setCurrentIndex(
            page()->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
};

} // namespace

TEST_CASE("numbers that stand on two records are shown, the older first; N gives one the next, and undo takes it back")
{
    NumberDesk desk;
    desk.setUp();
    const Record first = desk.company(u"Acme"_s, u"KH-007"_s);
    const Record second = desk.company(u"宁波甬泰"_s, u"KH-007"_s);
    desk.company(u"Alone"_s, u"KH-008"_s);
    QAbstractItemModelTester tester(desk.page()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(desk.rows().size() == 2);
    const QStringList before = desk.rows();
    desk.choose(1);
    QTest::keyClick(desk.page(), Qt::Key_N);
    CHECK(desk.rows().isEmpty());
    const QStringList numbers { desk.number(first), desk.number(second) };
    CHECK(numbers.contains(u"KH-007"_s));
    CHECK(numbers.contains(u"KH-001"_s));
    desk.session->undo();
    CHECK(desk.rows() == before);
    // A deleted one is no longer in anybody's way.
    REQUIRE(desk.session->apply({ u"delete"_s, { EditStep::remove(*second.type, second.id) }, {} }));
    CHECK(desk.rows().isEmpty());
}

TEST_CASE("without a series no number can be given, and it is said what to do; Enter opens the record")
{
    NumberDesk desk;
    const Record first = desk.company(u"Acme"_s, u"7"_s);
    (void)desk.company(u"Beta"_s, u"7"_s);
    REQUIRE(desk.rows().size() == 2);
    desk.choose(0);
    QTest::keyClick(desk.page(), Qt::Key_N);
    CHECK(desk.rows().size() == 2);
    CHECK(desk.number(first) == u"7");
    QTest::keyClick(desk.page(), Qt::Key_Return);
    desk.session->settle();
    CHECK(desk.window.navigator().current().toString().startsWith(u"fairlead://company/"));
}

TEST_CASE("the form of a new customer tells the number that it will have, and a series tells how to write one")
{
    NumberDesk desk;
    desk.setUp();
    desk.go(u"fairlead://page/customers?view=all"_s);
    QTest::keyClick(desk.find<DataTable>(u"customersTable"_s), Qt::Key_N, Qt::ControlModifier);
    auto* form = desk.find<QDialog>(u"companyDialog"_s);
    CHECK(form->findChild<QLineEdit*>(u"numberEdit"_s)->placeholderText() == u"KH-001");
    form->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    desk.go(u"fairlead://page/number_series"_s);
    QTest::keyClick(desk.window.focusWidget(), Qt::Key_N, Qt::ControlModifier);
    auto* series = desk.find<QDialog>(u"number_seriesDialog"_s);
    CHECK(series->findChild<QLineEdit*>(u"patternEdit"_s)->placeholderText() == u"HT{YYYY}-{000}");
}
