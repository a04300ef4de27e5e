#include "pages/FunnelTable.h"

#include "widgets/DataTable.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStandardItemModel>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { Under = Qt::UserRole + 1, Total, Worst, Place, Count, Colour };
enum Column { Stage, Entered, MovedOn, Lost, Open, Conversion, Target, Median, Plan, Columns };

/// The context of this file's words, by a form that lupdate reads.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FunnelTable)
};

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
    cells[Conversion] = rate(stage.conversion);
    cells[Target] = stage.targetRate ? format.percent(double(*stage.targetRate) / basisPoints) : u"–"_s;
    // Both in one column: the typical stay, and what the long ones do to it.
    cells[Median] = stage.stay.n() ? days(stage.stay.median) + u" / "_s + days(stage.stay.mean) : u"–"_s;
    cells[Plan] = stage.expectedDays ? format.days(double(*stage.expectedDays)) : u"–"_s;
    return cells;
}

} // namespace

FunnelFigure funnelFigureOf(int column)
{
    switch (column) {
    case Entered:
        return FunnelFigure::Entered;
    case MovedOn:
    case Conversion:
    case Target:
        return FunnelFigure::Promoted;
    case Lost:
        return FunnelFigure::Lost;
    case Median:
    case Plan:
        return FunnelFigure::Stay;
    default:
        return FunnelFigure::Open;
    }
}

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
        cell.ownColour = index.data(Colour).toString();
        cell.strong = total;
        return cell;
    });
    for (int column = Entered; column < Columns; ++column)
        table.setColumn(column, CellKind::Number, plain);
    table.setRowGround([](const QModelIndex& index) -> std::optional<Ink> {
        return index.siblingAtColumn(0).data(Worst).toBool() ? std::optional(Ink::StageTintOver) : std::nullopt;
    });
    table.setFitsHeight(true);
    table.setSelectionMode(QAbstractItemView::NoSelection);
    table.setStretchColumn(Stage);
    table.setDispensable({ Plan, Target, Median });
}

void fillFunnelTable(QStandardItemModel& model, const FunnelResult& funnel, const Format& format)
{
    model.setRowCount(0);
    model.setColumnCount(Columns);
    model.setHorizontalHeaderLabels(
        { Words::tr("Stage"), Words::tr("Entered"), Words::tr("Moved on"), Words::tr("Lost"), Words::tr("Open"),
            Words::tr("Conversion"), Words::tr("Target"), Words::tr("Median / mean"), Words::tr("Plan") });
    const auto add = [&](const StageFigures& stage, bool total, int place) {
        QList<QStandardItem*> items;
        for (const QString& text : cellsOf(stage, format)) {
            items.append(new QStandardItem(text));
            items.back()->setEditable(false);
        }
        items[Stage]->setData(total, Total);
        items[Stage]->setData(place, Place);
        items[Stage]->setData(total ? QString() : stage.colour, Colour);
        items[Stage]->setData(int(funnel.stages.size()), Count);
        items[Stage]->setData(!total && funnel.bottleneck && funnel.bottleneck->stage == stage.stage, Worst);
        const bool under = !total && stage.targetRate && stage.conversion.denominator >= smallSample
            && valueOf(stage.conversion) * basisPoints < double(*stage.targetRate);
        items[Conversion]->setData(under, Under);
        items[Median]->setData(
            !total && stage.expectedDays && stage.stay.n() && valueOf(stage.stay.median) > double(*stage.expectedDays),
            Under);
        model.appendRow(items);
    };
    int place = 0;
    for (const StageFigures& stage : funnel.stages)
        add(stage, false, place++);
    StageFigures totals = funnel.totals;
    totals.name = Words::tr("All");
    add(totals, true, -1);
}

} // namespace fairlead::ui
