#include "pages/ReportBody.h"

#include "pages/RankingBars.h"
#include "pages/ReportBars.h"
#include "pages/ReportTable.h"
#include "widgets/DataTable.h"
#include "widgets/KeyFigures.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
// A wide report has more totals than anybody reads at a glance.
constexpr int mostFigures = 7;
} // namespace

ReportAnswer ReportAnswer::of(Result<ReportResult> report, const ReportLook& look, const QString& baseCurrency)
{
    if (!report) return { {}, {}, report.error().detail };
    ReportAnswer answer { std::move(*report), {}, {} };
    const bool ranks = look.chart == ReportChart::Bars || look.chart == ReportChart::Lines;
    const bool ranked = ranks && answer.report.columnOf(look.value) >= 0 && answer.report.rows.size() > 1
        && !ReportBars::fits(answer.report, look);
    if (ranked)
        answer.ranking = std::make_shared<ReportRanking>(ReportRanking::of(answer.report, baseCurrency, look.value));
    return answer;
}

ReportBody::ReportBody(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_figures(new KeyFigures(theme, this))
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_side(new QVBoxLayout)
    , m_chartPanel(new Panel(theme, this))
    , m_tablePanel(new Panel(theme, this))
    , m_table(new DataTable(theme, this))
    , m_notes(new Label(theme, Type::Caption, Ink::TextMuted, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m_theme.px(Space::M));
    column->addWidget(m_figures);
    m_halves->setSpacing(m_theme.px(Space::M));
    m_chartPanel->setTitle(u" "_s);
    m_chartPanel->setBody(buildChart(), true);
    m_halves->addWidget(m_chartPanel, 2);
    m_side->setSpacing(m_theme.px(Space::M));
    m_table->setObjectName(u"reportTable"_s);
    m_table->setModel(&m_rows);
    m_table->setCellwise(true);
    m_tablePanel->setBody(m_table);
    m_notes->setObjectName(u"reportNotes"_s);
    m_notes->setWordWrap(true);
    m_side->addWidget(m_tablePanel);
    m_side->addWidget(m_notes);
    m_side->addStretch(1);
    m_halves->addLayout(m_side, 3);
    column->addLayout(m_halves, 1);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) {
        emit opened(m_rows.row(index.row()).key, m_rows.column(index.column()).key);
    });
}

ReportBody::~ReportBody() = default;

QWidget* ReportBody::buildChart()
{
    auto* charts = new QWidget(this);
    auto* stacked = new QVBoxLayout(charts);
    stacked->setContentsMargins({});
    m_chart = new TrendChart(m_theme, charts);
    m_chart->setLeastHeight(m_theme.px(Size::PopoverTallest) - m_theme.px(Size::PanelHead));
    m_ranking = new RankingBars(m_theme, charts);
    stacked->addWidget(m_chart);
    stacked->addWidget(m_ranking);
    connect(m_chart, &TrendChart::opened, this, [this](int group) {
        if (m_bars && !m_bars->rowOf(group).isEmpty()) emit opened(m_bars->rowOf(group), m_bars->columnOf(group));
    });
    connect(m_ranking, &RankingBars::opened, this, [this](const QString& row) { emit opened(row, m_look->value); });
    return charts;
}

void ReportBody::show(ReportAnswer answer, const ReportLook& look, const QString& title)
{
    m_bars.reset(); // it looks at the report that goes
    m_look = &look;
    m_title = title;
    m_table->setAccessibleName(title);
    const bool same = m_rows.report().name == answer.report.name && m_rows.report().by == answer.report.by;
    if (!same) m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const QString row = same ? current().row : QString();
    const QString column = same ? current().column : QString();
    m_rows.setReport(std::move(answer.report), text());
    showFigures();
    showChart(answer);
    showTable();
    if (!same) m_table->scrollToTop();
    standAt(row, column);
}

/// Who has changed something stays with it.
void ReportBody::standAt(const QString& row, const QString& column)
{
    const int at = row.isEmpty() ? -1 : m_rows.report().columnOf(column);
    for (int i = 0; at >= 0 && i < m_rows.rowCount(); ++i)
        if (m_rows.row(i).key == row) return m_table->standOn(m_rows.index(i, at));
}

bool ReportBody::isEmpty() const
{
    const ReportResult& report = m_rows.report();
    if (!m_look || !report.rows.empty()) return false;
    if (!report.totals) return true;
    const auto counts
        = [](const ReportCell& cell) { return cell.count != 0 || !cell.money.isEmpty() || cell.ratio.isDefined(); };
    return std::none_of(report.totals->cells.begin(), report.totals->cells.end(), counts);
}

ReportSpot ReportBody::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) return { m_rows.report(), {}, {} };
    return { m_rows.report(), m_rows.row(index.row()).key, m_rows.column(index.column()).key };
}

int ReportBody::leftOut() const { return m_bars ? m_bars->leftOut() : 0; }

void ReportBody::showFigures()
{
    const ReportResult& report = m_rows.report();
    const ReportText text = this->text();
    QList<KeyFigure> figures;
    const auto add = [&](const fairlead::Label& label, const ReportCell& cell, ColumnKind kind) {
        if (cell.blank) return;
        figures.append({ label.in(text.isChinese()), text.figure(cell, kind), {}, text.exact(cell, kind) });
    };
    for (const ReportFigure& figure : report.figures)
        add(figure.label, figure.cell, figure.kind);
    // A report without head figures has those of its totals.
    if (figures.isEmpty() && report.totals)
        for (size_t column = 0; column < report.columns.size(); ++column)
            if (report.columns[column].kind != ColumnKind::Text && int(figures.size()) < mostFigures)
                add(report.columns[column].label, report.totals->cells[column], report.columns[column].kind);
    m_figures->setFigures(figures);
    m_figures->setVisible(!figures.isEmpty());
}

/// Over time the chart stands above, as wide as the page; bars by name stand beside the table.
void ReportBody::showChart(const ReportAnswer& answer)
{
    const ReportResult& report = m_rows.report();
    if (ReportBars::fits(report, *m_look))
        m_bars = std::make_unique<ReportBars>(report, *m_look, text(), m_session.workspace().baseCurrency());
    m_chartPanel->setVisible(m_bars || answer.ranking);
    m_chart->setVisible(m_bars != nullptr);
    m_ranking->setVisible(!m_bars && answer.ranking);
    m_halves->setDirection(m_bars ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_halves->setAlignment(m_chartPanel, m_bars ? Qt::Alignment() : Qt::AlignTop);
    const int value = report.columnOf(m_look->value);
    const QString drawn = value < 0 ? QString() : text().head(report.columns[size_t(value)]);
    QString beside;
    if (m_bars) {
        m_chart->setAccessibleName(drawn);
        m_chart->setBars(m_bars->bars());
        if (!m_bars->shownOf().isEmpty()) beside = tr("%1 only", "currency").arg(m_bars->shownOf());
    } else if (answer.ranking) {
        m_ranking->setAccessibleName(drawn);
        m_ranking->show(answer.ranking, text());
    }
    const bool several = m_bars && m_bars->bars().series.size() > 1;
    m_chartPanel->setTitle(several ? m_title : drawn, beside);
}

void ReportBody::showTable()
{
    dressReportTable(*m_table, m_rows);
    // A long table scrolls, and takes the room that there is.
    m_side->setStretchFactor(m_tablePanel, m_table->fitsHeight() ? 0 : 1);
    m_side->setStretch(m_side->count() - 1, m_table->fitsHeight() ? 1 : 0);
    QStringList notes;
    for (const ReportNote& note : m_rows.report().notes)
        if (!isFinding(note.code)) notes.append(note.text.in(m_session.isChinese()));
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
}

std::vector<PrintBlock> ReportBody::blocks() const
{
    const ReportText text = this->text();
    std::vector<PrintBlock> blocks;
    PrintFacts facts;
    for (const ReportFigure& figure : m_rows.report().figures)
        facts.facts.append({ figure.label.in(text.isChinese()), text.figure(figure.cell, figure.kind), {} });
    if (!facts.facts.isEmpty()) blocks.push_back(facts);
    if (m_chartPanel->isVisibleTo(this)) blocks.push_back(PrintPicture::of(*m_chartPanel, {}));
    blocks.push_back(PrintTable::of(m_rows, m_title));
    if (!m_notes->text().isEmpty()) blocks.push_back(PrintText { {}, m_notes->text() });
    return blocks;
}

} // namespace fairlead::ui
