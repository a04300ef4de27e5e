#include "pages/MasterPage.h"

#include "insight/Report.h"
#include "insight/ReportBasis.h"
#include "models/Address.h"
#include "models/TreeRoles.h"
#include "pages/BehindNumber.h"
#include "pages/FunnelPickers.h"
#include "widgets/DataTable.h"
#include "widgets/PageHead.h"
#include "widgets/Panel.h"
#include "widgets/SegmentedSwitch.h"
#include "widgets/TreeColumn.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using Level = MasterRow::Level;
using Measure = MasterTableModel::Measure;

namespace {

constexpr int leastRows = 10;
const QString master = QStringLiteral("master");

} // namespace

MasterPage::MasterPage(const Theme& theme, Session& session, QWidget* parent)
    : InsightPage(theme, session,
        { master,
            { u"opportunity"_s, u"stage"_s, u"stage_model"_s, u"currency_rate"_s, u"pipeline"_s, u"membership"_s,
                u"unit"_s, u"person"_s, u"opportunity_line"_s },
            true, true },
        parent)
{
    setObjectName(u"masterPage"_s);
    pickers().offerFromNow();
    build();
    begin();
}

void MasterPage::build()
{
    m_figures = new KeyFigures(m_theme, this);
    column()->addWidget(m_figures);
    m_panel = new Panel(m_theme, this);
    m_panel->setTitle(u" "_s);
    m_table = new DataTable(m_theme, this);
    m_table->setObjectName(u"masterTable"_s);
    m_table->setModel(&m_rows);
    m_table->setCellwise(true);
    m_table->setStretchLeast(int(Size::PopoverTallest));
    m_table->setMinimumHeight((leastRows + 1) * m_theme.rowHeight());
    m_panel->setBody(m_table);
    column()->addWidget(m_panel, 1);
    auto* tree = new TreeColumn(*m_table, MasterTableModel::Name);
    connect(tree, &TreeColumn::toggled, &m_rows, &MasterTableModel::toggle);
    connect(m_table, &DataTable::opened, this, &MasterPage::open);
}

void MasterPage::dress()
{
    m_table->setColumn(MasterTableModel::Name, CellKind::Tree, [this](const QModelIndex& index) {
        const MasterRow& row = m_rows.row(index.row());
        ui::Cell cell { index.data().toString(), m_rows.details(row) };
        cell.strong = row.level <= Level::Unit;
        cell.depth = row.depth;
        if (const QVariant open = index.data(TreeOpen); open.isValid()) cell.open = open.toBool();
        return cell;
    });
    for (int column = MasterTableModel::Deals; column < m_rows.columnCount(); ++column)
        m_table->setColumn(column, CellKind::Number, [this](const QModelIndex& index) {
            ui::Cell cell { index.data().toString() };
            cell.strong = m_rows.row(index.row()).level <= Level::Unit;
            if (m_rows.isOverdue(index.column())) cell.ink = Ink::Danger;
            if (cell.text == u"–"_s) cell.ink = Ink::TextMuted;
            return cell;
        });
    m_table->setRowGround([this](const QModelIndex& index) -> std::optional<Ink> {
        return m_rows.row(index.row()).level <= Level::Unit ? std::optional(Ink::SurfaceSunken) : std::nullopt;
    });
    m_table->resizeColumnsToContents();
    m_table->setStretchColumn(MasterTableModel::Name);
}

InsightPage::Words MasterPage::words() const
{
    return { tr("Master table"), {}, tr("Copy table"), tr("master-table", "name of a file"), tr("No open deals"),
        tr("Deals in an open stage stand here with their teams and people, by the month of their expected close.") };
}

SegmentedSwitch* MasterPage::addSwitch(
    const char* name, const QString& words, const QList<std::pair<QString, QString>>& parts)
{
    auto* made = new SegmentedSwitch(m_theme, words, this);
    made->setObjectName(QString::fromLatin1(name));
    for (const auto& [id, text] : parts)
        made->addSegment(id, text);
    return made;
}

/// Segments carry their words from birth.
void MasterPage::labelSwitches()
{
    const QString measure = m_measures ? m_measures->current() : u"amount"_s;
    const QString level = m_levels ? m_levels->current() : u"person"_s;
    for (SegmentedSwitch* old : { m_steps, m_measures, m_levels })
        delete old;
    m_steps = addSwitch("masterSteps", tr("Steps"),
        { { u"month"_s, tr("Month") }, { u"quarter"_s, tr("Quarter") }, { u"year"_s, tr("Year") } });
    m_measures = addSwitch("masterMeasures", tr("Figure"),
        { { u"amount"_s, tr("Amount") }, { u"weighted"_s, tr("Weighted") }, { u"deals"_s, tr("Deals") } });
    m_levels = addSwitch("masterLevels", tr("Down to"),
        { { u"team"_s, tr("Teams") }, { u"person"_s, tr("People") }, { u"deal"_s, tr("Deals", "rows of the table") } });
    m_steps->setCurrent(byName(m_by));
    m_measures->setCurrent(measure);
    m_levels->setCurrent(level);
    head().addLeading(m_steps);
    head().addLeading(m_measures);
    m_panel->addHeadWidget(m_levels);
    connect(m_steps, &SegmentedSwitch::chosen, this, [this](const QString& id) {
        m_by = byNamed(id).value_or(By::Month);
        askAnew();
    });
    connect(m_measures, &SegmentedSwitch::chosen, this, [this](const QString& id) {
        m_rows.setMeasure(id == u"weighted"_s ? Measure::Weighted
                : id == u"deals"_s            ? Measure::Deals
                                              : Measure::Amount);
        m_table->resizeColumnsToContents();
        m_table->setStretchColumn(MasterTableModel::Name);
        emit moved();
    });
    connect(m_levels, &SegmentedSwitch::chosen, this, [this](const QString& id) {
        m_rows.openDownTo(id == u"team"_s ? Level::Unit : id == u"deal"_s ? Level::Deal : Level::Person);
        emit moved();
    });
}

void MasterPage::labelParts()
{
    labelSwitches();
    m_panel->setTitle(tr("Open deals by expected close"));
    m_table->setAccessibleName(tr("Master table"));
}

MasterPage::Answer MasterPage::compute(const Reader& reader, const ReportScope& scope, By by)
{
    const auto moment = reader.snapshot();
    auto table = MasterTable(reader).compute(scope, by, MasterTable::Depth::Deals);
    if (!table) return { {}, {}, table.error().detail };
    // What a scope restricts is said by every report in the same words.
    return { std::move(*table), ReportBasis(reader).start(master, by, {}, scope).inputs, {} };
}

void MasterPage::ask()
{
    const ReportScope scope = pickers().scope().at(m_session.today());
    pose<Answer>([scope, by = m_by](const Reader& reader) { return compute(reader, scope, by); },
        [this](Answer answer) { show(std::move(answer)); });
}

bool MasterPage::isEmpty() const { return m_answered && m_rows.rowCount() <= 1; }

void MasterPage::show(Answer answer)
{
    if (!answer.error.isEmpty()) return emit toast(u"dialog-error"_s, answer.error, false);
    m_answered = true;
    m_inputs = std::move(answer.inputs);
    m_rows.setResult(std::move(answer.table), ReportText::of(m_session));
    QStringList currencies;
    for (const Money& money : m_rows.result().rows.front().total.amount)
        currencies.append(money.currency);
    pickers().addCurrencies(currencies);
    m_figures->setFigures(figures());
    dress();
}

QList<KeyFigure> MasterPage::figures() const
{
    const Format format = m_session.format();
    const MasterResult& result = m_rows.result();
    const MasterRow& all = result.rows.front();
    QList<KeyFigure> figures { { tr("Open deals"), format.count(all.total.deals), {}, {} },
        { tr("Amount"), format.moneys(all.total.amount, true), {}, format.moneys(all.total.amount) },
        { tr("Weighted"), format.moneys(all.total.weighted, true), {}, format.moneys(all.total.weighted) } };
    for (size_t column = 0; column < result.columns.size(); ++column) {
        const MasterFigures* found = all.at(int(column));
        if (result.columns[column].kind == MasterColumn::Kind::Within || !found) continue;
        const QString head = m_rows.headerData(MasterTableModel::FirstPeriod + int(column), Qt::Horizontal).toString();
        figures.append({ head, format.count(found->deals), format.moneys(found->amount, true), {} });
    }
    return figures;
}

void MasterPage::open(const QModelIndex& index)
{
    const MasterRow& row = m_rows.row(index.row());
    if (row.level == Level::Deal) return emit asked(Address::record(u"opportunity"_s, row.id));
    emit asked(BehindNumber::ofReport(
        pickers().scope(), master, byName(m_by), MasterTable::keyOf(row), m_rows.columnKey(index.column())));
}

QWidget& MasterPage::picture() { return *m_panel; }

std::optional<Formula> MasterPage::formula()
{
    const auto report = Reports(m_session.reader()).run(master, byName(m_by), pickers().scope().at(m_session.today()));
    if (!report) return {};
    Formula formula { report->formula.in(m_session.isChinese()).split(u"; "_s), m_inputs,
        m_session.format().day(report->asOf), {} };
    for (const ReportNote& note : report->notes)
        formula.notes.append(note.text.in(m_session.isChinese()));
    return formula;
}

void MasterPage::readQuery(const QUrlQuery& query)
{
    const By by = byNamed(query.queryItemValue(u"by"_s)).value_or(By::Month);
    m_by = isPeriod(by) ? by : By::Month;
    m_steps->setCurrent(byName(m_by));
    if (query.hasQueryItem(u"figure"_s)) {
        m_measures->setCurrent(query.queryItemValue(u"figure"_s));
        emit m_measures->chosen(m_measures->current());
    }
    if (query.hasQueryItem(u"level"_s) && query.queryItemValue(u"level"_s) != m_levels->current()) {
        m_levels->setCurrent(query.queryItemValue(u"level"_s));
        emit m_levels->chosen(m_levels->current());
    }
}

void MasterPage::writeQuery(QUrlQuery& query) const
{
    query.addQueryItem(u"by"_s, byName(m_by));
    query.addQueryItem(u"figure"_s, m_measures->current());
    query.addQueryItem(u"level"_s, m_levels->current());
}

QList<KeyHint> MasterPage::hints() const
{
    return { { u"← →"_s, tr("close and open a row") }, { u"Enter"_s, tr("the deals behind a figure") } };
}

QString MasterPage::note() const { return tr("Double-click a figure for its deals, a deal for its page."); }

void MasterPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid()) m_table->standOn(m_rows.index(0, MasterTableModel::Name));
}

/// What is open on the screen is printed; what stands for several deals is strong.
PrintTable MasterPage::paper() const
{
    PrintTable table = PrintTable::of(m_rows, tr("Open deals by expected close"));
    for (size_t at = 0; at < table.rows.size(); ++at) {
        const MasterRow& row = m_rows.row(int(at));
        PrintRow& printed = table.rows[at];
        printed.cells.front().prepend(QString(row.depth, QChar(0x2003))); // a space as wide as a letter is high
        if (row.level <= Level::Unit) printed.weight = PrintRow::Weight::Sum;
    }
    if (qint64(table.rows.size()) > mostPrintedRows) {
        table.all = qint64(table.rows.size());
        table.rows.resize(size_t(mostPrintedRows));
    }
    return table;
}

std::vector<PrintBlock> MasterPage::blocks() const
{
    PrintFacts facts;
    for (const KeyFigure& figure : figures())
        facts.facts.append({ figure.label, figure.value, figure.remark });
    return { facts, paper() };
}

} // namespace fairlead::ui
