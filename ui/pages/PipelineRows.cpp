#include "pages/PipelineRows.h"

#include "model/OpportunityRules.h"
#include "models/Format.h"
#include "widgets/DataTable.h"

#include <QStandardItemModel>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { Place = Qt::UserRole + 1, Count, Colour, EndKind, Muted };
enum Column { Name, StageKind, Chance, Target, Days, Deals, TasksDone };

ui::Cell cellAt(const QModelIndex& index)
{
    ui::Cell cell { index.data().toString() };
    const QModelIndex first = index.siblingAtColumn(Name);
    if (first.data(Muted).toBool() || cell.text == u"–"_s) cell.ink = Ink::TextMuted;
    return cell;
}

ui::Cell stageCell(const QModelIndex& index)
{
    ui::Cell cell = cellAt(index);
    cell.stage = index.data(Place).toInt();
    cell.stages = index.data(Count).toInt();
    cell.ownColour = index.data(Colour).toString();
    const QString kind = index.data(EndKind).toString();
    if (kind != stage_kind::open) cell.squareInk = kind == stage_kind::won ? Ink::StageWon : Ink::StageLost;
    return cell;
}

} // namespace

void PipelineRows::dressPipelines(DataTable& table, QStandardItemModel& rows, const Theme& theme)
{
    rows.setColumnCount(2);
    table.setColumn(0, CellKind::Name, cellAt);
    table.setColumn(1, CellKind::Number, cellAt);
    table.setStartWidth(1, theme.px(Size::PersonFigure));
    table.setStretchColumn(0);
}

void PipelineRows::dressStages(DataTable& table, QStandardItemModel& rows, const Theme& theme)
{
    rows.setColumnCount(TasksDone + 1);
    table.setColumn(Name, CellKind::Stage, stageCell);
    table.setColumn(StageKind, CellKind::Text, cellAt);
    table.setStartWidth(StageKind, theme.px(Size::PersonName));
    for (const int figure : { Chance, Target, Days, Deals, TasksDone }) {
        table.setColumn(figure, CellKind::Number, cellAt);
        table.setStartWidth(figure, theme.px(figure == Days ? Size::PersonNote : Size::ActivityBarWidth));
    }
    table.setStretchColumn(Name);
}

void PipelineRows::fillPipelines(QStandardItemModel& rows, const std::vector<PipelineSetup>& pipelines) const
{
    const Format format = m_session.format();
    rows.setRowCount(0);
    rows.setHorizontalHeaderLabels({ tr("Name"), tr("Deals") });
    for (const PipelineSetup& one : pipelines) {
        const QString title = one.record.title();
        auto* name = new QStandardItem(one.isRetired() ? tr("%1 (retired)").arg(title) : title);
        name->setData(one.isRetired(), Muted);
        rows.appendRow({ name, new QStandardItem(format.count(one.deals)) });
    }
}

void PipelineRows::fillStages(QStandardItemModel& rows, const std::vector<StageSetup>& stages) const
{
    rows.setRowCount(0);
    rows.setHorizontalHeaderLabels({ tr("Stage"), tr("Kind"), tr("Chance"), tr("Target"), tr("Expected days"),
        tr("Deals in it"), tr("Tasks done") });
    const auto isOpen = [](const StageSetup& stage) { return stage.record.text(u"kind"_s) == stage_kind::open; };
    const auto open = int(std::count_if(stages.begin(), stages.end(), isOpen));
    int place = 0;
    for (const StageSetup& stage : stages)
        addStage(rows, stage, isOpen(stage) ? place++ : -1, open);
}

void PipelineRows::addStage(QStandardItemModel& rows, const StageSetup& stage, int place, int open) const
{
    const Format format = m_session.format();
    const auto percent = [&format](const std::optional<qint64>& share) {
        return share ? format.percent(double(*share) / basisPoints) : u"–"_s;
    };
    const QString kind = stage.record.text(u"kind"_s);
    const ChoiceList* kinds = m_session.catalog().list(u"stage_kind"_s);
    const ChoiceValue* known = kinds ? kinds->find(kind) : nullptr;
    const QString title = stage.record.title();
    auto* name = new QStandardItem(stage.isRetired() ? tr("%1 (retired)").arg(title) : title);
    name->setData(place, Place);
    name->setData(open, Count);
    name->setData(stage.record.text(u"colour"_s), Colour);
    name->setData(kind, EndKind);
    name->setData(stage.isRetired(), Muted);
    const bool isOpen = kind == stage_kind::open;
    rows.appendRow({ name, new QStandardItem(known ? known->label.in(m_session.isChinese()) : kind),
        new QStandardItem(isOpen ? percent(stage.chance) : u"–"_s),
        new QStandardItem(isOpen ? percent(stage.targetRate) : u"–"_s),
        new QStandardItem(stage.expectedDays ? format.days(double(*stage.expectedDays)) : u"–"_s),
        new QStandardItem(format.count(stage.deals)),
        new QStandardItem(stage.allGiven.given
                ? format.percent(double(stage.allGiven.done) / double(stage.allGiven.given))
                : u"–"_s) });
}

} // namespace fairlead::ui
