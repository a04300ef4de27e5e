#include "Desk.h"

#include "models/BinModel.h"
#include "pages/BinPage.h"
#include "widgets/PickerButton.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QToolButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct BinDesk : Desk
{
    Record company = add(u"company"_s, [](Record& record) { record.set(u"name"_s, u"Acme"_s); });

    BinDesk()
    {
        remove(get(deals[0])); // Alpha
        remove(get(deals[3])); // Delta
        remove(company);
        go(u"fairlead://page/bin"_s);
        session->settle();
    }
    void remove(const Record& record)
    {
        REQUIRE(session->apply({ u"delete"_s, { EditStep::remove(*record.type, record.id) }, {} }));
    }
    DataTable* bin() { return find<DataTable>(u"binTable"_s); }
    QStringList rows()
    {
        QCoreApplication::processEvents();
        session->settle();
        QStringList rows;
        for (int row = 0; row < bin()->model()->rowCount(); ++row)
            rows.append(bin()->model()->index(row, BinModel::Name).data().toString());
        rows.sort();
        return rows;
    }
    int rowOf(const QString& name)
    {
        for (int row = 0; row < bin()->model()->rowCount(); ++row)
            if (bin()->model()->index(row, BinModel::Name).data().toString() == name) return row;
        FAIL("not in the bin: " << name.toStdString());
        return -1;
    }
    void choose(const QString& name, QItemSelectionModel::SelectionFlags flags = QItemSelectionModel::ClearAndSelect)
    {
        bin()->selectionModel()->setCurrentIndex(
            bin()->model()->index(rowOf(name), 0), flags | QItemSelectionModel::Rows);
    }
};

} // namespace

TEST_CASE("the recycle bin shows what was deleted of every kind, and Enter restores it; undo deletes it again")
{
    BinDesk desk;
    QAbstractItemModelTester tester(desk.bin()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.rows() == QStringList { u"Acme"_s, u"Alpha"_s, u"Delta"_s });
    desk.choose(u"Alpha"_s);
    QTest::keyClick(desk.bin(), Qt::Key_Return);
    CHECK(desk.rows() == QStringList { u"Acme"_s, u"Delta"_s });
    CHECK_FALSE(desk.get(desk.deals[0]).deleted);
    CHECK(desk.bin()->currentIndex().isValid()); // the next Enter has something to restore
    desk.session->undo();
    CHECK(desk.rows() == QStringList { u"Acme"_s, u"Alpha"_s, u"Delta"_s });
}

TEST_CASE("several records of different kinds are restored as one act")
{
    BinDesk desk;
    desk.choose(u"Alpha"_s);
    desk.choose(u"Acme"_s, QItemSelectionModel::Select);
    desk.find<QToolButton>(u"restoreDeletedButton"_s)->click();
    CHECK(desk.rows() == QStringList { u"Delta"_s });
    CHECK(desk.session->undoName().contains(u'2'));
    desk.session->undo();
    CHECK(desk.rows() == QStringList { u"Acme"_s, u"Alpha"_s, u"Delta"_s });
}

TEST_CASE("the recycle bin is narrowed by kind and by search, and its address says so")
{
    BinDesk desk;
    emit desk.find<PickerButton>(u"binKindPicker"_s)->picked(u"opportunity"_s);
    CHECK(desk.rows() == QStringList { u"Alpha"_s, u"Delta"_s });
    desk.find<QLineEdit>(u"binSearchEdit"_s)->setText(u"alp"_s);
    CHECK(desk.rows() == QStringList { u"Alpha"_s });
    const QString address = desk.window.navigator().current().toString();
    desk.go(u"fairlead://page/bin?kind=company"_s);
    CHECK(desk.rows() == QStringList { u"Acme"_s });
    desk.go(address);
    CHECK(desk.rows() == QStringList { u"Alpha"_s });
}

TEST_CASE("a record of the recycle bin opens, and what is deleted elsewhere is there on return")
{
    BinDesk desk;
    desk.choose(u"Acme"_s);
    QTest::keyClick(desk.bin(), Qt::Key_Return, Qt::AltModifier);
    CHECK(desk.window.navigator().current().toString().startsWith(u"fairlead://company/"_s));
    desk.remove(desk.get(desk.deals[1])); // Beta, while nobody looks at the bin
    desk.back();
    CHECK(desk.rows() == QStringList { u"Acme"_s, u"Alpha"_s, u"Beta"_s, u"Delta"_s });
}
