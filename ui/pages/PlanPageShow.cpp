// How the sheet of a plan is seen: cells, what is said above it, paper.
#include "pages/PlanPage.h"

#include "models/TreeRoles.h"
#include "pages/PlanSheetInput.h"
#include "widgets/DataTable.h"
#include "widgets/EmptyPage.h"
#include "widgets/PageHead.h"

#include <QAction>
#include <QLayout>
#include <QToolButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using Level = OrganisationRow::Level;
using Rows = PlanSheetModel;

ui::Cell PlanPage::cellAt(const QModelIndex& index) const
{
    ui::Cell cell { index.data().toString() };
    const Rows::Line line = m_rows.lineAt(index.row());
    const QList<Money> money = m_rows.money(index);
    if (line == Rows::Line::Left) {
        const auto isUnder = [](const Money& one) { return one.minor < 0; };
        const auto isOver = [](const Money& one) { return one.minor > 0; };
        const bool under = std::any_of(money.cbegin(), money.cend(), isUnder);
        cell.ink = under                                        ? Ink::Danger
            : std::any_of(money.cbegin(), money.cend(), isOver) ? Ink::Warning
                                                                : Ink::Positive;
        return cell;
    }
    const bool own = m_rows.isOwn(index);
    if (!own) cell.ink = Ink::TextMuted;
    const Period& period = m_rows.period(index.column());
    cell.strong = own && line == Rows::Line::Figure && m_rows.sheet().isOwn(m_rows.placeAt(index.row()), period);
    return cell;
}

void PlanPage::dress()
{
    m_table->setColumn(Rows::Name, CellKind::Tree, [this](const QModelIndex& index) {
        ui::Cell cell { index.data().toString() };
        const bool figure = m_rows.lineAt(index.row()) == Rows::Line::Figure;
        cell.strong = figure && m_rows.who(index.row()).level != Level::Person;
        if (!figure) cell.ink = Ink::TextMuted;
        cell.depth = index.data(TreeDepth).toInt();
        if (const QVariant open = index.data(TreeOpen); open.isValid()) cell.open = open.toBool();
        return cell;
    });
    for (int column = Rows::FirstPeriod; column < m_rows.columnCount(); ++column)
        m_table->setColumn(column, CellKind::Number, [this](const QModelIndex& index) { return cellAt(index); });
    m_table->setRowGround([this](const QModelIndex& index) -> std::optional<Ink> {
        const bool unit = m_rows.who(index.row()).level != Level::Person;
        return unit ? std::optional(Ink::SurfaceSunken) : std::nullopt;
    });
    m_input->follow();
    m_table->resizeColumnsToContents();
    for (int column = Rows::FirstPeriod; column < m_rows.columnCount(); ++column)
        m_table->setColumnWidth(column, std::max(m_table->columnWidth(column), m_theme.px(Size::TileColumnLeast)));
}

/// Which plan it is and whether it counts; without any, how to begin.
void PlanPage::showState()
{
    const auto plan = this->plan();
    m_table->setVisible(plan.has_value());
    m_bar->setVisible(plan.has_value());
    m_version->setVisible(plan.has_value());
    m_spread->setVisible(plan.has_value());
    const bool released = plan && plan->date(u"released_on"_s).isValid();
    m_release->setVisible(plan && !released);
    delete std::exchange(m_empty, nullptr);
    if (!plan) {
        m_head->setSubtitle({});
        m_empty = new EmptyPage(m_theme, tr("No sales plan yet"),
            tr("Quotas of teams and people stand here, month by month: typed, pasted, or taken from a forecast."),
            { { u"new"_s, u"list-add"_s, tr("Begin a plan"), tr("Empty, for this year."), tr("New plan") } }, this);
        connect(m_empty, &EmptyPage::stepChosen, this, &PlanPage::makeEmpty);
        layout()->addWidget(m_empty);
        m_empty->show();
        return;
    }
    const auto* type = &m_session.catalog().type(u"person"_s);
    const RecordId by = plan->reference(u"released_by"_s);
    const QString day = m_session.format().day(plan->date(u"released_on"_s));
    m_head->setSubtitle(!released ? tr("A draft: it counts only where no plan of its year is released")
            : by.isNull()         ? tr("Released %1").arg(day)
                                  : tr("Released %1 by %2").arg(day, m_session.reader().titleOf(*type, by).text));
}

void PlanPage::print(PrintReady ready)
{
    PrintSheet sheet;
    sheet.title = tr("Quotas");
    const auto found = plan();
    sheet.scope = found ? found->title() : QString();
    sheet.landscape = true;
    PrintTable table = PrintTable::of(m_rows, {});
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const int depth = m_rows.index(int(row), Rows::Name).data(TreeDepth).toInt();
        table.rows[row].cells.front().prepend(QString(depth, QChar(0x2003))); // a space as wide as a letter
        if (m_rows.who(int(row)).level != Level::Person) table.rows[row].weight = PrintRow::Weight::Sum;
    }
    sheet.blocks = { std::move(table) };
    ready(std::move(sheet));
}

} // namespace fairlead::ui
