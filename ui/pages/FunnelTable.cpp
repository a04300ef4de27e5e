#include "pages/FunnelTable.h"

#include "widgets/DataTable.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStandardItemModel>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { Under = Qt::UserRole + 1, Total, Worst, Place, Count };
enum Column { Stage, Entered, MovedOn, Lost, Open, Weighted, Conversion, Target, Median, Mean, Plan, Columns };

QString say(const char* text) { return QCoreApplication::translate("FunnelTable", text); }

QStringList cellsOf(const StageFigures& stage, const Format& format)
{
    const auto rate = [&](const Ratio& ratio) { return ratio.denominator ? format.percent(valueOf(ratio)) : u"–"_s; };
    const auto days = [&](const Ratio& ratio) { return ratio.denominator ? format.days(valueOf(ratio)) : u"–"_s; };
    QStringList cells(Columns);
    cells[Stage] = stage.name;
    cells[Entered] = format.count(stage.entered);
    cells[MovedOn] = format.count(stage.promoted);
    cells[Lost] = format.count(stage.lost);
    cells[Open] = format.count(stage.open.count);
    cells[Weighted] = format.moneys(stage.weighted.sums, true);
    cells[Conversion] = rate(stage.conversion);
    cells[Target] = stage.targetRate ? format.percent(double(*stage.targetRate) / 10000) : u"–"_s;
    cells[Median] = days(stage.stay.median);
    cells[Mean] = days(stage.stay.mean);
    cells[Plan] = stage.expectedDays ? format.days(double(*stage.expectedDays)) : u"–"_s;
    return cells;
}

} // namespace

void dressFunnelTable(DataTable& table)
{
    const auto plain = [](const QModelIndex& index) {
        ui::Cell cell { index.data().toString() };
        const int column = index.column();
        const bool muted = column == Target || column == Plan || cell.text == u"–"_s;
        cell.ink = index.data(Under).toBool() ? Ink::Danger : muted ? Ink::TextMuted : Ink::Text;
        cell.strong = !muted && (column == Conversion || index.siblingAtColumn(0).data(Total).toBool());
        return cell;
    };
    table.setColumn(Stage, CellKind::Stage, [](const QModelIndex& index) {
        ui::Cell cell { index.data().toString() };
        const bool total = index.data(Total).toBool();
        cell.stage = total ? -1 : index.data(Place).toInt();
        cell.stages = index.data(Count).toInt();
        cell.strong = total;
        return cell;
    });
    for (int column = Entered; column < Columns; ++column) table.setColumn(column, CellKind::Number, plain);
    table.setRowGround([](const QModelIndex& index) -> std::optional<Ink> {
        return index.siblingAtColumn(0).data(Worst).toBool() ? std::optional(Ink::StageTintOver) : std::nullopt;
    });
    table.setFitsHeight(true);
    table.setSelectionMode(QAbstractItemView::NoSelection);
    table.setStretchColumn(Stage);
}

void fillFunnelTable(QStandardItemModel& model, const FunnelResult& funnel, const Format& format)
{
    model.setRowCount(0);
    model.setColumnCount(Columns);
    model.setHorizontalHeaderLabels({ say("Stage"), say("Entered"), say("Moved on"), say("Lost"), say("Open"), say("Weighted"), say("Conversion"), say("Target"), say("Median"), say("Mean"), say("Plan") });
    const auto add = [&](const StageFigures& stage, bool total, int place) {
        QList<QStandardItem*> items;
        for (const QString& text : cellsOf(stage, format)) {
            items.append(new QStandardItem(text));
            items.back()->setEditable(false);
        }
        items[Stage]->setData(total, Total);
        items[Stage]->setData(place, Place);
        items[Stage]->setData(int(funnel.stages.size()), Count);
        items[Stage]->setData(!total && funnel.bottleneck && funnel.bottleneck->stage == stage.stage, Worst);
        const bool under = !total && stage.targetRate && stage.conversion.denominator >= smallSample && valueOf(stage.conversion) * 10000 < double(*stage.targetRate);
        items[Conversion]->setData(under, Under);
        items[Median]->setData(!total && stage.expectedDays && stage.stay.n() && valueOf(stage.stay.median) > double(*stage.expectedDays), Under);
        model.appendRow(items);
    };
    int place = 0;
    for (const StageFigures& stage : funnel.stages) add(stage, false, place++);
    StageFigures totals = funnel.totals;
    totals.name = say("All");
    add(totals, true, -1);
}

} // namespace fairlead::ui
