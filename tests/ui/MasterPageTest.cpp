#include "Desk.h"

#include "models/Address.h"
#include "models/MasterTableModel.h"
#include "models/TableFile.h"
#include "pages/FunnelScope.h"
#include "widgets/SegmentedSwitch.h"

#include <QAbstractItemModelTester>
#include <QPainter>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// 18 November 2026: Ann of North has Alpha (November) and Beta (January), Delta is nobody's and overdue.
struct MasterDesk : Desk
{
    Record north = add(u"unit"_s, [](Record& unit) { unit.set(u"name"_s, u"North"_s); });
    Record ann = add(u"person"_s, [](Record& person) { person.set(u"full_name"_s, u"Ann"_s); });

    MasterDesk()
    {
        add(u"membership"_s, [&](Record& term) {
            term.set(u"person"_s, ann.id).set(u"unit"_s, north.id).set(u"from_on"_s, QDate(2026, 1, 1));
        });
        due(deals[0], ann.id, 30000, QDate(2026, 11, 30));
        due(deals[1], ann.id, 50050, QDate(2027, 1, 10));
        due(deals[3], {}, 7000, QDate(2026, 10, 1));
        go(u"fairlead://page/master?period=all&by=month&figure=amount&level=person"_s);
    }
    void due(const Record& deal, const RecordId& owner, qint64 cents, QDate day)
    {
        Record changed = get(deal);
        changed.set(u"owner"_s, owner).set(u"amount"_s, Money { cents, u"USD"_s }).set(u"expected_close"_s, day);
        const QStringList fields { u"owner"_s, u"amount"_s, u"expected_close"_s };
        REQUIRE(session->apply({ u"due"_s, { EditStep::change(changed, fields) }, {} }));
    }
    DataTable& shown() { return *find<DataTable>(u"masterTable"_s); }
    QAbstractItemModel& rows() { return *shown().model(); }
    QStringList names()
    {
        session->settle();
        QStringList names;
        for (int row = 0; row < rows().rowCount(); ++row)
            names.append(rows().index(row, 0).data(Qt::EditRole).toString());
        return names;
    }
    QString cell(int row, const QString& head)
    {
        for (int column = 0; column < rows().columnCount(); ++column)
            if (rows().headerData(column, Qt::Horizontal) == head) return rows().index(row, column).data().toString();
        return u"no such column"_s;
    }
    void stand(int row, int column)
    {
        shown().setFocus();
        shown().setCurrentIndex(rows().index(row, column));
    }
    QStringList listed() { return Desk::names(); }
};

} // namespace

TEST_CASE("the master table shows teams, people and deals with their sums by close month")
{
    MasterDesk desk;
    CHECK(desk.names()
        == QStringList { u"All open deals"_s, u"  North"_s, u"    Ann"_s, u"  No team"_s, u"    Nobody"_s });
    CHECK(desk.cell(0, u"Amount"_s) == u"$870.50"_s);
    CHECK(desk.cell(1, u"Nov 2026"_s) == u"$300"_s);
    CHECK(desk.cell(1, u"Jan 2027"_s) == u"$500.50"_s);
    CHECK(desk.cell(1, u"Dec 2026"_s).isEmpty());
    CHECK(desk.cell(4, u"Overdue"_s) == u"$70"_s);
    emit desk.find<SegmentedSwitch>(u"masterMeasures"_s)->chosen(u"deals"_s);
    CHECK(desk.cell(0, u"Overdue"_s) == u"1"_s);
    emit desk.find<SegmentedSwitch>(u"masterLevels"_s)->chosen(u"team"_s);
    CHECK(desk.names() == QStringList { u"All open deals"_s, u"  North"_s, u"  No team"_s });
    desk.go(u"fairlead://page/master?period=all&by=quarter&figure=amount&level=deal"_s);
    CHECK(desk.names().size() == 8);
    CHECK(desk.cell(1, u"Q4 2026"_s) == u"$300"_s);
}

TEST_CASE("rows of the master table open and close by keys and by their arrow, and stay so after an edit")
{
    MasterDesk desk;
    desk.stand(2, MasterTableModel::Name);
    QTest::keyClick(&desk.shown(), Qt::Key_Right);
    CHECK(desk.names().mid(2, 3) == QStringList { u"    Ann"_s, u"      Alpha"_s, u"      Beta"_s });
    desk.due(desk.deals[1], desk.ann.id, 60000, QDate(2027, 1, 10));
    CHECK(desk.names().size() == 7);
    desk.stand(3, MasterTableModel::Name);
    QTest::keyClick(&desk.shown(), Qt::Key_Left); // to the row above in the tree
    CHECK(desk.shown().currentIndex().row() == 2);
    QTest::keyClick(&desk.shown(), Qt::Key_Left);
    CHECK(desk.names().size() == 5);
    QTest::keyClick(&desk.shown(), Qt::Key_Right);
    QTest::keyClick(&desk.shown(), Qt::Key_Right); // open already: on to the next cell
    CHECK(desk.shown().currentIndex().column() == MasterTableModel::Deals);
    const QRect name = desk.shown().visualRect(desk.rows().index(1, 0));
    const QPoint arrow(name.left() + desk.theme.px(Space::L) + 3 * desk.theme.px(Size::Icon) / 2, name.center().y());
    QTest::mouseClick(desk.shown().viewport(), Qt::LeftButton, {}, arrow);
    CHECK(desk.names() == QStringList { u"All open deals"_s, u"  North"_s, u"  No team"_s, u"    Nobody"_s });
}

TEST_CASE("a figure of the master table opens its deals, and a deal its page")
{
    MasterDesk desk;
    for (int column = 0; column < desk.rows().columnCount(); ++column)
        if (desk.rows().headerData(column, Qt::Horizontal) == u"Jan 2027"_s) desk.stand(1, column);
    QTest::keyClick(&desk.shown(), Qt::Key_Return);
    CHECK(desk.listed() == QStringList { u"Beta"_s });
    desk.back();
    desk.stand(0, MasterTableModel::Name);
    QTest::keyClick(&desk.shown(), Qt::Key_Return);
    CHECK(desk.listed() == QStringList { u"Alpha"_s, u"Beta"_s, u"Delta"_s });
    desk.back();
    desk.stand(4, MasterTableModel::Name);
    QTest::keyClick(&desk.shown(), Qt::Key_Right);
    desk.stand(5, MasterTableModel::Name);
    QTest::keyClick(&desk.shown(), Qt::Key_Return);
    const auto place = Address::recordOf(desk.window.navigator().current());
    REQUIRE(place);
    CHECK(place->id == desk.deals[3].id);
}

TEST_CASE("the master table is printed as it is open, and saved as numbers")
{
    MasterDesk desk;
    PrintSheet sheet;
    desk.window.page()->print([&sheet](PrintSheet made) { sheet = std::move(made); });
    REQUIRE(sheet.landscape);
    const auto& table = std::get<PrintTable>(sheet.blocks.back());
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[1].weight == PrintRow::Weight::Sum);
    CHECK(table.rows[2].weight == PrintRow::Weight::Plain);
    CHECK(table.rows[2].cells.front().trimmed() == u"Ann"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"master.csv"_s);
    REQUIRE(TableFile::write(path, { &desk.rows() }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"\r\n\"  North\",2,800.50,,300.00,,500.50,"_s));
    CHECK_FALSE(TableFile::write(folder.filePath(u"no/such.csv"_s), { &desk.rows() }));
}

TEST_CASE("the model of the master table keeps the rules of item models while rows open and close")
{
    MasterDesk desk;
    const auto result = MasterTable(desk.session->reader())
                            .compute(FunnelScope().at(desk.session->today()), By::Month, MasterTable::Depth::Deals);
    REQUIRE(result);
    MasterTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setResult(*result, ReportText::of(*desk.session));
    for (int row = model.rowCount() - 1; row >= 0; --row)
        model.toggle(row);
    CHECK(model.rowCount() == 1); // the first was closed last
    model.openDownTo(MasterRow::Level::Deal);
    CHECK(model.rowCount() == 8);
}
