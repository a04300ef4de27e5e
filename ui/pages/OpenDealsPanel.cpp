#include "pages/OpenDealsPanel.h"

#include "widgets/DataTable.h"

#include <QHeaderView>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { Total = Qt::UserRole + 1, Place, Count, Colour };
enum Column { Stage, Deals, FirstSum };

QString sumIn(const QList<Money>& sums, const QString& currency, const Format& format, bool exact)
{
    for (const Money& sum : sums)
        if (sum.currency == currency) return exact ? format.money(sum, true) : format.shortMoney(sum);
    return u"–"_s;
}

QStringList currenciesOf(const FunnelResult& funnel)
{
    QStringList codes;
    for (const QList<Money>& sums : { funnel.totals.open.sums, funnel.totals.weighted.sums })
        for (const Money& sum : sums)
            if (!codes.contains(sum.currency)) codes.append(sum.currency);
    codes.sort();
    return codes;
}

} // namespace

OpenDealsPanel::OpenDealsPanel(const Theme& theme, QWidget* parent)
    : Panel(theme, parent)
    , m_table(new DataTable(theme, this))
{
    setObjectName(u"openDealsPanel"_s);
    m_table->setObjectName(u"openDealsTable"_s);
    m_table->setModel(&m_rows);
    m_table->setFitsHeight(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setStretchColumn(Stage);
    setBody(m_table);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) {
        const RecordId stage = index.row() < m_stages.size() ? m_stages.at(index.row()).stage : RecordId();
        // The last column says what the weighted sums leave out; it is there where there is such a deal.
        const bool unknown = m_hasUnknown && index.column() == m_rows.columnCount() - 1;
        emit dealsWanted(stage, unknown ? FunnelFigure::UnknownChance : FunnelFigure::Open);
    });
}

void OpenDealsPanel::show(const FunnelResult& funnel, const QString& title, const Format& format)
{
    m_title = title;
    const qint64 held = funnel.totals.onHold;
    const QString count = format.count(funnel.totals.open.count);
    setTitle(title, held ? tr("%1 · %2 on hold").arg(count, format.count(held)) : count);
    m_table->setAccessibleName(title);
    m_stages = { funnel.stages.cbegin(), funnel.stages.cend() };
    const QStringList currencies = currenciesOf(funnel);
    m_rows.clear();
    m_hasUnknown = funnel.totals.weighted.unknown.count > 0;
    QStringList heads { tr("Stage"), tr("Deals") };
    for (const QString& currency : currencies)
        heads << tr("Sum %1").arg(currency) << tr("Weighted %1").arg(currency);
    if (m_hasUnknown) heads << tr("No chance");
    m_rows.setColumnCount(int(heads.size()));
    m_rows.setHorizontalHeaderLabels(heads);
    m_table->setColumn(Stage, CellKind::Stage, [](const QModelIndex& index) {
        ui::Cell cell { index.data().toString() };
        cell.strong = index.data(Total).toBool();
        cell.stage = cell.strong ? -1 : index.data(Place).toInt();
        cell.stages = index.data(Count).toInt();
        cell.ownColour = index.data(Colour).toString();
        return cell;
    });
    for (int column = Deals; column < heads.size(); ++column)
        m_table->setColumn(column, CellKind::Number, [](const QModelIndex& index) {
            ui::Cell cell { index.data().toString() };
            cell.ink = cell.text == u"–"_s || cell.text == u"0"_s ? Ink::TextMuted : Ink::Text;
            cell.strong = index.siblingAtColumn(Stage).data(Total).toBool();
            return cell;
        });
    for (const StageFigures& figures : m_stages)
        addRow(figures, currencies, false, format);
    StageFigures totals = funnel.totals;
    totals.name = tr("All");
    addRow(totals, currencies, true, format);
}

void OpenDealsPanel::addRow(
    const StageFigures& figures, const QStringList& currencies, bool total, const Format& format)
{
    QList<QStandardItem*> items;
    const auto add = [&items](const QString& text, const QString& tip = {}) {
        items.append(new QStandardItem(text)); // the model owns it
        items.back()->setEditable(false);
        items.back()->setToolTip(tip);
    };
    add(figures.name);
    items[Stage]->setData(total, Total);
    items[Stage]->setData(m_rows.rowCount(), Place);
    items[Stage]->setData(total ? QString() : figures.colour, Colour);
    items[Stage]->setData(int(m_stages.size()), Count);
    const QString blank = figures.open.withoutAmount
        ? tr("%Ln of them without an amount", nullptr, int(figures.open.withoutAmount))
        : QString();
    add(format.count(figures.open.count), blank);
    for (const QString& currency : currencies) {
        add(sumIn(figures.open.sums, currency, format, false), sumIn(figures.open.sums, currency, format, true));
        add(sumIn(figures.weighted.sums, currency, format, false),
            sumIn(figures.weighted.sums, currency, format, true));
    }
    if (m_hasUnknown)
        add(format.count(figures.weighted.unknown.count), tr("Deals with an amount whose chance nobody gave"));
    m_rows.appendRow(items);
}

QString OpenDealsPanel::text() const
{
    QString text;
    for (int row = -1; row < m_rows.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_rows.columnCount(); ++column)
            cells.append(row < 0 ? m_rows.headerData(column, Qt::Horizontal).toString()
                                 : m_rows.index(row, column).data().toString());
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace fairlead::ui
