#include "Desk.h"

#include "insight/DealMemory.h"
#include "models/Address.h"
#include "widgets/DayPopup.h"
#include "widgets/PickerButton.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QSlider>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct FunnelDesk : Desk
{
    FunnelDesk() { goFunnel(); }
    void goFunnel(const QString& query = u"period=all"_s) { go(u"fairlead://page/funnel?"_s + query); }
    QAbstractButton* band(const QString& id) { return find<QAbstractButton>(u"funnel-%1-button"_s.arg(id)); }
    QAbstractButton* band(const Record& stage) { return band(stage.id.toString()); }
    /// The number that stands on a band: "Qualify: 4".
    QString figureOn(const QString& id) { return band(id)->accessibleName().section(u": "_s, -1); }
    void amount(size_t deal, qint64 minor, const QString& currency)
    {
        change(deals[deal], u"amount"_s, [&](Record& record) { record.set(u"amount"_s, Money { minor, currency }); });
    }
    void chance(const Record& stage, qint64 basisPoints)
    {
        add(u"stage_model"_s, [&](Record& model) {
            model.set(u"stage"_s, stage.id).set(u"probability"_s, basisPoints);
            model.set(u"happened_on"_s, QDate(2026, 1, 1));
        });
    }
    /// A cell of the table of what is open, by stage and head.
    QModelIndex openCell(const QString& stage, const QString& head)
    {
        session->settle();
        const QAbstractItemModel* model = find<DataTable>(u"openDealsTable"_s)->model();
        for (int column = 0; column < model->columnCount(); ++column)
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->index(row, 0).data() == stage && model->headerData(column, Qt::Horizontal) == head)
                    return model->index(row, column);
        return {};
    }
    QString open(const QString& stage, const QString& head) { return openCell(stage, head).data().toString(); }
    void pick(const QString& picker, const QString& id)
    {
        find<PickerButton>(picker)->setCurrent(id);
        emit find<PickerButton>(picker)->picked(id);
        session->settle();
    }
};

} // namespace

TEST_CASE("every band of the funnel opens as many deals as it counts, by mouse and by keyboard")
{
    FunnelDesk desk;
    for (const QString& id : { desk.stages.first.id.toString(), desk.stages.second.id.toString(),
             desk.stages.third.id.toString(), u"won"_s }) {
        const QString figure = desk.figureOn(id);
        QTest::mouseClick(desk.band(id), Qt::LeftButton);
        CHECK(QString::number(desk.names().size()) == figure);
        const QStringList byMouse = desk.names();
        desk.back();
        QTest::keyClick(desk.band(id), Qt::Key_Return);
        desk.session->settle();
        CHECK(Address::placeOf(desk.window.navigator().current()) == u"opportunities"_s);
        CHECK(desk.names() == byMouse);
        desk.back();
        CHECK(desk.window.page()->objectName() == u"funnelPage"_s);
    }
}

TEST_CASE("a funnel that has answered keeps the deals for the next question, and follows what is written then")
{
    FunnelDesk desk;
    desk.session->settle();
    REQUIRE(DealMemory::at(desk.session->reader()));
    const QString before = desk.figureOn(u"won"_s);
    desk.change(desk.deals[0], u"stage"_s, [&](Record& record) { record.set(u"stage"_s, desk.stages.won.id); });
    desk.goFunnel(u"period=year"_s);
    desk.goFunnel();
    CHECK(desk.figureOn(u"won"_s).toInt() == before.toInt() + 1);
    CHECK(DealMemory::at(desk.session->reader()));
}

TEST_CASE("the funnel shows count, sum and weighted sum of each stage, currencies apart, and follows changes")
{
    FunnelDesk desk;
    desk.amount(0, 100000, u"USD"_s);
    desk.amount(3, 50000, u"EUR"_s);
    desk.chance(desk.stages.first, 2500);
    CHECK(desk.open(u"Qualify"_s, u"Deals"_s) == u"2"_s);
    CHECK(desk.open(u"Qualify"_s, u"Sum USD"_s) == u"$1.00 k"_s);
    CHECK(desk.open(u"Qualify"_s, u"Weighted USD"_s) == u"$250"_s);
    CHECK(desk.open(u"Qualify"_s, u"Sum EUR"_s) == u"€500"_s);
    CHECK(desk.open(u"Qualify"_s, u"Weighted EUR"_s) == u"€125"_s);
    CHECK(desk.open(u"All"_s, u"Deals"_s) == u"3"_s);
    CHECK_FALSE(desk.openCell(u"All"_s, u"No chance"_s).isValid());
    // A deal with an amount in a stage without a chance is told, not counted as nothing.
    desk.amount(1, 70000, u"USD"_s);
    CHECK(desk.open(u"Proposal"_s, u"No chance"_s) == u"1"_s);
    CHECK(desk.open(u"Proposal"_s, u"Weighted USD"_s) == u"–"_s);

    // One currency: the sum stands beside the band too, and the others are gone from every figure.
    desk.pick(u"currencyPicker"_s, u"EUR"_s);
    CHECK(desk.open(u"All"_s, u"Deals"_s) == u"1"_s);
    CHECK_FALSE(desk.openCell(u"All"_s, u"Sum USD"_s).isValid());
    CHECK(desk.band(desk.stages.first)->accessibleDescription().contains(u"€500"_s));
    CHECK(desk.window.page()->address().query().contains(u"currency=EUR"_s));
    auto* table = desk.find<DataTable>(u"openDealsTable"_s);
    table->setCurrentIndex(desk.openCell(u"Qualify"_s, u"Deals"_s));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(desk.names() == QStringList { u"Delta"_s });
}

TEST_CASE("the funnel of a past day knows nothing of what came later")
{
    FunnelDesk desk;
    CHECK(desk.open(u"All"_s, u"Deals"_s) == u"3"_s);
    desk.pick(u"asOfPicker"_s, u"choose"_s);
    auto* days = desk.find<DayPopup>(u"dayPopup"_s);
    QTest::keyClick(days, Qt::Key_Right); // tomorrow is not known yet
    CHECK(days->current() == QDate(2026, 11, 18));
    QTest::keyClick(days, Qt::Key_PageUp);
    QTest::keyClick(days, Qt::Key_Left);
    QTest::keyClick(days, Qt::Key_PageDown);
    QTest::keyClick(days, Qt::Key_Return); // the deals were made on the 18th
    CHECK(desk.open(u"All"_s, u"Deals"_s) == u"0"_s);
    CHECK(desk.window.page()->address().query().contains(u"asof=2026-11-17"_s));
    desk.pick(u"asOfPicker"_s, QString());
    CHECK(desk.open(u"All"_s, u"Deals"_s) == u"3"_s);
}

TEST_CASE("a result counts for the team of the day, or by a switch for today's")
{
    FunnelDesk desk;
    const auto unit = [&](const QString& name) {
        return desk.add(u"unit"_s, [&](Record& record) { record.set(u"name"_s, name); });
    };
    const auto join = [&](const Record& person, const Record& team) {
        desk.add(u"membership"_s, [&](Record& record) {
            record.set(u"person"_s, person.id).set(u"unit"_s, team.id).set(u"from_on"_s, QDate(2026, 1, 1));
        });
    };
    const Record north = unit(u"North"_s);
    const Record south = unit(u"South"_s);
    const auto person = [&](const QString& name, const Record& team) {
        const Record made = desk.add(u"person"_s, [&](Record& record) { record.set(u"full_name"_s, name); });
        join(made, team);
        return made;
    };
    const Record ann = person(u"Ann"_s, north);
    const Record ben = person(u"Ben"_s, south);
    const auto give = [&](const Record& deal, const Record& to) {
        desk.change(deal, u"owner"_s, [&](Record& record) { record.set(u"owner"_s, to.id); });
    };
    give(desk.deals[0], ann);
    desk.change(desk.deals[0], u"stage"_s, [&](Record& record) { record.set(u"stage"_s, desk.stages.won.id); });
    give(desk.deals[0], ben); // the customer went to Ben, what Ann won did not
    desk.goFunnel(u"period=all&team="_s + north.id.toString());
    CHECK(desk.figureOn(u"won"_s) == u"1"_s);
    QTest::mouseClick(desk.find<QCheckBox>(u"organisationCheck"_s), Qt::LeftButton, {}, QPoint(8, 8));
    desk.session->settle();
    CHECK(desk.figureOn(u"won"_s) == u"0"_s);
    CHECK(desk.window.page()->address().query().contains(u"organisation=today"_s));
    desk.pick(u"teamPicker"_s, south.id.toString());
    CHECK(desk.figureOn(u"won"_s) == u"1"_s);
    QTest::mouseClick(desk.band(u"won"_s), Qt::LeftButton);
    CHECK(desk.names() == QStringList { u"Alpha"_s });
}

TEST_CASE("a move that was dated back counts as it happened, or as we knew it then")
{
    FunnelDesk desk;
    Record deal = desk.session->workspace().blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Early"_s).set(u"stage"_s, desk.stages.first.id).set(u"opened_on"_s, QDate(2026, 10, 1));
    EditStep begun = EditStep::create(deal);
    begun.happenedOn = QDate(2026, 10, 1);
    REQUIRE(desk.session->apply({ u"begin"_s, { begun }, {} }));
    Record moved = desk.get(deal);
    moved.set(u"stage"_s, desk.stages.second.id);
    EditStep step = EditStep::change(moved, { u"stage"_s });
    step.happenedOn = QDate(2026, 10, 30);
    REQUIRE(desk.session->apply({ u"move"_s, { step }, {} }));
    const QString second = desk.stages.second.id.toString();
    desk.goFunnel(u"period=all&asof=2026-10-31"_s);
    CHECK(desk.figureOn(second) == u"1"_s);
    desk.pick(u"datesPicker"_s, u"recorded"_s);
    CHECK(desk.figureOn(second) == u"0"_s);
    CHECK(desk.window.page()->address().query().contains(u"dates=recorded"_s));
    desk.pick(u"asOfPicker"_s, QString());
    CHECK(desk.figureOn(second) == u"3"_s);
    QTest::mouseClick(desk.band(desk.stages.second), Qt::LeftButton);
    CHECK(desk.names() == QStringList { u"Beta"_s, u"Early"_s, u"Gamma"_s });
}

TEST_CASE("the slider looks back to any day: the funnel follows on the way, letting go is a place")
{
    FunnelDesk desk;
    auto* slider = desk.find<QSlider>(u"asOfSlider"_s);
    CHECK(slider->value() == slider->maximum()); // today
    slider->setSliderDown(true);
    slider->setValue(slider->maximum() - 1); // the deals were made on the last day
    desk.session->settle();
    CHECK(desk.open(u"All"_s, u"Deals"_s) == u"0"_s);
    CHECK_FALSE(desk.window.page()->address().query().contains(u"asof"_s));
    slider->setValue(slider->maximum() - 40);
    slider->setValue(slider->maximum());
    desk.session->settle();
    desk.session->settle(); // the day that was passed by, then the last one
    CHECK(desk.open(u"All"_s, u"Deals"_s) == u"3"_s);
    slider->setValue(slider->maximum() - 1);
    slider->setSliderDown(false);
    desk.session->settle();
    CHECK(desk.window.page()->address().query().contains(u"asof=2026-11-17"_s));
    CHECK(desk.open(u"All"_s, u"Deals"_s) == u"0"_s);
    QTest::keyClick(slider, Qt::Key_Right);
    desk.session->settle();
    CHECK_FALSE(desk.window.page()->address().query().contains(u"asof"_s));
    CHECK(desk.open(u"All"_s, u"Deals"_s) == u"3"_s);
}

TEST_CASE("played, the year goes by until today, and a key stops it")
{
    FunnelDesk desk;
    auto* slider = desk.find<QSlider>(u"asOfSlider"_s);
    desk.find<QAction>(u"asOfPlay"_s)->trigger();
    CHECK(slider->value() < slider->maximum() / 2);
    const int before = slider->value();
    CHECK(QTest::qWaitFor([&] { return slider->value() > before; }));
    QTest::keyClick(slider, Qt::Key_End);
    desk.session->settle();
    CHECK(slider->value() == slider->maximum());
    CHECK(desk.open(u"All"_s, u"Deals"_s) == u"3"_s);
    CHECK(desk.find<QAction>(u"asOfPlay"_s)->text() == u"Play the year"_s);
}

TEST_CASE("a stage under its target rate is coloured, and says what it should be")
{
    FunnelDesk desk;
    desk.add(u"stage_model"_s, [&](Record& model) {
        model.set(u"stage"_s, desk.stages.first.id).set(u"target_rate"_s, qint64(9000));
        model.set(u"happened_on"_s, QDate(2026, 1, 1));
    });
    // Ten came to the first stage, six of them went on.
    for (int i = 0; i < 6; ++i) {
        const Record deal = desk.add(u"opportunity"_s,
            [&](Record& record) { record.set(u"name"_s, u"More"_s).set(u"stage"_s, desk.stages.first.id); });
        desk.change(deal, u"stage"_s,
            [&](Record& record) { record.set(u"stage"_s, i < 4 ? desk.stages.second.id : desk.stages.lost.id); });
    }
    for (const size_t deal : { size_t(0), size_t(3) })
        desk.change(desk.deals[deal], u"stage"_s, [&](Record& record) { record.set(u"stage"_s, desk.stages.lost.id); });
    desk.session->settle();
    auto* table = desk.find<DataTable>(u"funnelTable"_s);
    QStringList row;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        row.append(table->model()->index(0, column).data().toString());
    CHECK(row.mid(5, 2) == QStringList { u"60.0 %"_s, u"90.0 %"_s });
    const QString step = u"funnel-%1-step-button"_s.arg(desk.stages.first.id.toString());
    CHECK(desk.find<QAbstractButton>(step)->accessibleName() == u"On from Qualify: 60.0 %, target 90.0 %"_s);
    const QImage drawn = table->grab().toImage();
    const QRect cell
        = table->visualRect(table->model()->index(0, 5)).translated(0, table->horizontalHeader()->height());
    const QColor danger = desk.theme.color(Ink::Danger);
    bool red = false;
    for (int y = cell.top(); y < cell.bottom(); ++y)
        for (int x = cell.left(); x < cell.right(); ++x)
            red |= drawn.pixelColor(x, y) == danger;
    CHECK(red);
}
