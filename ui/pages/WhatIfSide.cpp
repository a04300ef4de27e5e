#include "pages/WhatIfSide.h"

#include "insight/ReportBasis.h"
#include "insight/ReportDifference.h"
#include "pages/ReportTable.h"
#include "pages/WhatIfChanges.h"
#include "widgets/DataTable.h"
#include "widgets/FlowLayout.h"
#include "widgets/FunnelView.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/PageScroll.h"
#include "widgets/PickerButton.h"
#include "widgets/SegmentedSwitch.h"

#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList parts { QStringLiteral("changes"), QStringLiteral("forecast"), QStringLiteral("funnel") };
const QStringList measures { QStringLiteral("expected"), QStringLiteral("closed"), QStringLiteral("commit"),
    QStringLiteral("best_case"), QStringLiteral("pipeline"), QStringLiteral("weighted"), QStringLiteral("gap"),
    QStringLiteral("deals") };
const QStringList counts { QStringLiteral("amount"), QStringLiteral("weighted"), QStringLiteral("open"),
    QStringLiteral("promoted"), QStringLiteral("lost") };
const QStringList splits { QStringLiteral("month"), QStringLiteral("quarter"), QStringLiteral("person"),
    QStringLiteral("team"), QStringLiteral("product") };

/// Four columns stand side by side in little room: amounts in thousands or 万, unless a larger unit was chosen.
ReportText narrowWords(const Session& session)
{
    const Format format = session.format();
    return ReportText(format.unit() == MoneyUnit::One ? format.in(MoneyUnit::Large) : format, session.isChinese(),
        session.workspace().baseCurrency());
}

void offer(PickerButton& picker, const ReportResult& report, const QStringList& columns, bool chinese)
{
    QList<PickerOption> options;
    for (const QString& key : columns)
        if (const int at = report.columnOf(key); at >= 0)
            options.append({ key, report.columns[size_t(at)].label.in(chinese) });
    picker.setOptions(options);
}

/// The same with the amounts of one currency: several have no room beside each other, and are never added.
ReportResult inCurrency(ReportResult report, const QString& currency)
{
    const auto keep = [&currency](ReportRow& row) {
        for (ReportCell& cell : row.cells)
            cell.money.removeIf([&currency](const Money& money) { return money.currency != currency; });
    };
    for (ReportRow& row : report.rows) {
        keep(row);
        if (row.key == u"overdue"_s) row.cells.front() = ReportCell::ofLabel(ReportBasis::label("Overdue", "已过期"));
    }
    if (report.totals) keep(*report.totals);
    return report;
}

double amountOf(const ReportCell& cell, const QString& currency)
{
    for (const Money& money : cell.money)
        if (money.currency == currency) return double(money.minor);
    return 0;
}

} // namespace

WhatIfSide::WhatIfSide(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_forecastRows(new ReportTableModel(this))
    , m_funnelRows(new ReportTableModel(this))
{
    setObjectName(u"whatIfSide"_s);
    build();
    connect(&session.whatIf(), &WhatIf::changed, this, [this] {
        fillSwitch();
        m_changes->fill();
    });
    connect(&session, &Session::languageChanged, this, &WhatIfSide::label);
    label();
}

DataTable* WhatIfSide::makeTable(const char* name, ReportTableModel* rows)
{
    auto* table = new DataTable(m_theme, this);
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(rows);
    table->setStretchLeast(int(Size::FactLabel));
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as the report has them
    return table;
}

PageScroll* WhatIfSide::makePart(DataTable* table, const QList<QWidget*>& above)
{
    auto* scroll = new PageScroll(m_theme, this);
    QVBoxLayout* column = scroll->column();
    const int pad = m_theme.px(Space::M);
    column->setContentsMargins(pad, pad, pad, pad);
    for (QWidget* widget : above)
        column->addWidget(widget, 0, qobject_cast<PickerButton*>(widget) ? Qt::AlignLeft : Qt::Alignment());
    column->addWidget(table);
    column->addStretch(1);
    return scroll;
}

void WhatIfSide::build()
{
    setFixedWidth(m_theme.px(Size::WhatIfSide));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0); // the line that parts it from the board
    column->setSpacing(0);
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    const int pad = m_theme.px(Space::M);
    row->setContentsMargins(pad, m_theme.px(Space::S), pad, m_theme.px(Space::S));
    m_switch = new SegmentedSwitch(m_theme, tr("What is shown beside the board"), head);
    m_switch->setObjectName(u"whatIfParts"_s);
    for (const QString& part : parts)
        m_switch->addSegment(part, part);
    row->addWidget(m_switch);
    row->addStretch(1);
    m_currencies = new PickerButton(m_theme, u"whatIfCurrencyPicker"_s, {}, {}, head);
    row->addWidget(m_currencies);
    column->addWidget(head);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    m_changes = new WhatIfChanges(m_theme, m_session.whatIf(), this);
    m_stack->addWidget(m_changes);
    auto* pickers = new QWidget(this);
    auto* flow = new FlowLayout(m_theme.px(Space::S), m_theme.px(Size::ControlSmall), pickers);
    flow->setContentsMargins({});
    m_splits = new PickerButton(m_theme, u"whatIfSplitPicker"_s, {}, {}, pickers);
    m_measures = new PickerButton(m_theme, u"whatIfMeasurePicker"_s, {}, {}, pickers);
    flow->addWidget(m_measures);
    flow->addWidget(m_splits);
    m_stack->addWidget(makePart(m_forecastTable = makeTable("whatIfForecastTable", m_forecastRows), { pickers }));
    m_counts = new PickerButton(m_theme, u"whatIfCountPicker"_s, {}, {}, this);
    m_funnel = new FunnelView(m_theme, this);
    m_legend = new Label(m_theme, Type::Caption, Ink::TextMuted, this);
    m_stack->addWidget(
        makePart(m_funnelTable = makeTable("whatIfFunnelTable", m_funnelRows), { m_counts, m_funnel, m_legend }));
    m_splits->setCurrent(splits.front());
    m_measures->setCurrent(measures.front());
    m_counts->setCurrent(counts.front());
    connect(m_switch, &SegmentedSwitch::chosen, this, &WhatIfSide::setPart);
    connect(m_splits, &PickerButton::picked, this, &WhatIfSide::splitChanged);
    connect(m_currencies, &PickerButton::picked, this, &WhatIfSide::fillTables);
    connect(m_measures, &PickerButton::picked, this, &WhatIfSide::fillTables);
    connect(m_counts, &PickerButton::picked, this, &WhatIfSide::fillTables);
    connect(m_changes, &WhatIfChanges::dealOpened, this, &WhatIfSide::dealOpened);
    connect(m_forecastTable, &DataTable::opened, this, [this](const QModelIndex& index) {
        emit behindWanted(m_forecastRows->row(index.row()).key, m_measures->current());
    });
}

QString WhatIfSide::split() const { return m_splits->current(); }

QString WhatIfSide::part() const { return parts.value(m_stack->currentIndex()); }

void WhatIfSide::setPart(const QString& part)
{
    m_stack->setCurrentIndex(std::max(0, int(parts.indexOf(part))));
    m_switch->setCurrent(this->part());
}

void WhatIfSide::label()
{
    fillSwitch();
    m_splits->setLabel(tr("By"));
    QList<PickerOption> options;
    const ReportBasis basis(m_session.reader());
    for (const QString& name : splits)
        options.append({ name, basis.groupColumn(*byNamed(name)).label.in(m_session.isChinese()) });
    m_splits->setOptions(options);
    m_currencies->setAccessibleName(tr("Currency"));
    m_measures->setAccessibleName(tr("Figure of the forecast"));
    m_counts->setAccessibleName(tr("Figure of the funnel"));
    m_legend->setText(tr("Dashed lines: as it is now"));
    m_forecastTable->setAccessibleName(tr("Forecast now and rehearsed"));
    m_funnelTable->setAccessibleName(tr("Funnel now and rehearsed"));
    m_changes->fill();
    fillTables();
}

void WhatIfSide::fillSwitch()
{
    const auto lines = qint64(m_session.whatIf().lines().size());
    m_switch->setText(
        parts[0], lines ? tr("Changes %1", "with their number").arg(m_session.format().count(lines)) : tr("Changes"));
    m_switch->setText(parts[1], tr("Forecast"));
    m_switch->setText(parts[2], tr("Funnel"));
    m_switch->setCurrent(part());
}

void WhatIfSide::show(WhatIfFigures figures)
{
    m_figures = std::move(figures);
    fillTables();
}

void WhatIfSide::fillTables()
{
    if (m_figures.forecast.then.columns.empty()) return;
    const bool chinese = m_session.isChinese();
    offer(*m_measures, m_figures.forecast.then, measures, chinese);
    offer(*m_counts, m_figures.funnel.then, counts, chinese);
    m_measures->setCurrent(m_measures->current());
    m_counts->setCurrent(m_counts->current());
    fillCurrencies();
    const QString currency = m_currencies->current();
    const ReportText words = narrowWords(m_session);
    m_forecastRows->setReport(
        inCurrency(reportDifference(m_figures.forecast.now, m_figures.forecast.then, m_measures->current()), currency),
        words);
    dressReportTable(*m_forecastTable, *m_forecastRows);
    const ReportResult funnel
        = inCurrency(reportDifference(m_figures.funnel.now, m_figures.funnel.then, m_counts->current()), currency);
    m_funnelRows->setReport(funnel, words);
    dressReportTable(*m_funnelTable, *m_funnelRows);
    fillFunnel(funnel);
}

void WhatIfSide::fillCurrencies()
{
    const QStringList codes = m_figures.currencies();
    QList<PickerOption> options;
    for (const QString& code : codes)
        options.append({ code, code });
    m_currencies->setOptions(options);
    if (!codes.contains(m_currencies->current())) m_currencies->setCurrent(m_figures.leadingCurrency());
    m_currencies->setVisible(codes.size() > 1);
}

/// Bars as they would be, dashed lines where they end now.
void WhatIfSide::fillFunnel(const ReportResult& difference)
{
    const ReportText words = narrowWords(m_session);
    const ColumnKind kind = difference.columns.back().kind;
    const QString currency = m_currencies->current();
    const auto figure = [&](const ReportCell& cell) {
        return kind == ColumnKind::Money ? amountOf(cell, currency) : double(cell.count);
    };
    double most = 1;
    for (const ReportRow& row : difference.rows)
        most = std::max({ most, figure(row.cells[1]), figure(row.cells[2]) });
    QList<FunnelStage> stages;
    for (const ReportRow& row : difference.rows) {
        if (!RecordId::parse(row.key)) continue; // ends that were never seen in a stage
        FunnelStage stage;
        stage.id = row.key;
        stage.name = row.cells[0].words(m_session.isChinese());
        stage.note = words.change(row.cells[3], kind, true);
        stage.figure = words.figure(row.cells[2], kind);
        if (kind == ColumnKind::Money)
            stage.figure = m_session.format().shortMoney({ qint64(figure(row.cells[2])), currency });
        stage.share = figure(row.cells[2]) / most;
        stage.targetShare = figure(row.cells[1]) / most;
        stage.barToolTip = tr("%1: now %2, rehearsed %3")
                               .arg(stage.name, words.exact(row.cells[1], kind), words.exact(row.cells[2], kind));
        stages.append(stage);
    }
    m_funnel->setStages(stages);
    m_funnel->setVisible(!stages.isEmpty());
    m_legend->setVisible(!stages.isEmpty());
}

void WhatIfSide::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Ink::Surface));
    painter.fillRect(0, 0, 1, height(), m_theme.color(Ink::Border));
}

} // namespace fairlead::ui
