#include "pages/TrendPage.h"

#include "insight/Report.h"
#include "pages/BehindNumber.h"
#include "pages/FunnelPickers.h"
#include "pages/TrendTable.h"
#include "pages/TrendWords.h"
#include "widgets/DataTable.h"
#include "widgets/PageHead.h"
#include "widgets/Panel.h"
#include "widgets/SegmentedSwitch.h"
#include "widgets/SentenceBanner.h"
#include "widgets/TabStrip.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array figures { TrendFigure::WonAmount, TrendFigure::Ended, TrendFigure::WinRate, TrendFigure::NewDeals,
    TrendFigure::OpenPipeline };
constexpr std::array steps { By::Month, By::Quarter, By::Year };

} // namespace

TrendPage::TrendPage(const Theme& theme, Session& session, QWidget* parent)
    : InsightPage(theme, session,
        { u"trends"_s,
            { u"opportunity"_s, u"stage_event"_s, u"stage"_s, u"pipeline"_s, u"membership"_s, u"unit"_s,
                u"credit_share"_s, u"opportunity_line"_s },
            true, true },
        parent)
{
    setObjectName(u"trendPage"_s);
    buildFigures();
    buildBody();
    connectParts();
    FunnelScope scope;
    scope.period = u"twelve"_s;
    pickers().setScope(scope);
    begin();
}

void TrendPage::buildFigures()
{
    m_figures = new TabStrip(m_theme, this);
    m_figures->setObjectName(u"trendFigures"_s);
    addAbovePickers(m_figures);
}

void TrendPage::buildBody()
{
    m_body = new QWidget(this);
    auto* row = new QHBoxLayout(m_body);
    row->setContentsMargins({});
    row->setSpacing(m_theme.px(Space::M));
    m_chartPanel = new Panel(m_theme, m_body);
    m_chart = new TrendChart(m_theme, m_body);
    m_chartPanel->setTitle(u" "_s);
    m_chartPanel->setBody(m_chart, true);
    row->addWidget(m_chartPanel, 3);
    auto* side = new QVBoxLayout;
    auto* panel = new Panel(m_theme, m_body);
    m_table = new DataTable(m_theme, m_body);
    m_table->setObjectName(u"trendTable"_s);
    m_table->setModel(&m_rows);
    dressTrendTable(*m_table, m_rows);
    panel->setBody(m_table);
    side->addWidget(panel);
    side->addStretch(1);
    row->addLayout(side, 2);
    column()->addWidget(m_body, 1);
}

void TrendPage::connectParts()
{
    connect(m_figures, &TabStrip::viewChosen, this, [this](const QString& id) {
        m_figure = TrendFigure(id.toInt());
        askAnew();
    });
    connect(m_chart, &TrendChart::opened, this, &TrendPage::openPoint);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) { openPoint(index.row()); });
}

InsightPage::Words TrendPage::words() const
{
    return { tr("Trends"), {}, tr("Copy table"), tr("trend", "name of a file"), tr("Nothing in this time"),
        tr("Deals that were opened, won or lost make the trends. Choose a longer period or fewer restrictions.") };
}

void TrendPage::labelParts()
{
    const QSignalBlocker quiet(m_figures);
    while (m_figures->count())
        m_figures->removeTab(0);
    for (const TrendFigure figure : figures)
        m_figures->addView(QString::number(int(figure)), TrendWords::nameOf(figure));
    m_figures->setCurrentView(QString::number(int(m_figure)));
    labelSwitch();
    m_table->setAccessibleName(tr("Figures by period"));
}

void TrendPage::labelSwitch()
{
    delete m_steps; // segments carry their words from birth
    m_steps = new SegmentedSwitch(m_theme, tr("Steps"), this);
    m_steps->setObjectName(u"trendSteps"_s);
    for (const By by : steps)
        m_steps->addSegment(byName(by), by == By::Month ? tr("Month") : by == By::Quarter ? tr("Quarter") : tr("Year"));
    m_steps->setCurrent(byName(m_by));
    head().addLeading(m_steps);
    connect(m_steps, &SegmentedSwitch::chosen, this, [this](const QString& id) {
        m_by = byNamed(id).value_or(By::Month);
        askAnew();
    });
}

TrendPage::Answer TrendPage::compute(const Reader& reader, TrendFigure figure, const ReportScope& scope, By by)
{
    auto trend = DealTrend(reader).compute(figure, scope, by);
    if (!trend) return { {}, {}, trend.error().detail };
    Answer answer { std::move(*trend), {}, {} };
    // What a scope restricts is said by every report in the same words.
    if (auto report = Reports(reader).run(u"won"_s, u"none"_s, scope)) answer.inputs = std::move(report->inputs);
    return answer;
}

void TrendPage::ask()
{
    const ReportScope scope = pickers().scope().at(m_session.today());
    pose<Answer>(
        [figure = m_figure, scope, by = m_by](const Reader& reader) { return compute(reader, figure, scope, by); },
        [this](Answer answer) { show(std::move(answer)); });
}

TrendWords TrendPage::trendWords() const
{
    return TrendWords(m_trend, m_session.isChinese(), m_session.today(), m_session.workspace().baseCurrency());
}

bool TrendPage::isEmpty() const { return trendWords().isEmpty(); }

void TrendPage::show(Answer answer)
{
    if (!answer.error.isEmpty()) return emit toast(u"dialog-error"_s, answer.error, false);
    m_trend = std::move(answer.trend);
    m_inputs = std::move(answer.inputs);
    const TrendWords words = trendWords();
    QStringList currencies;
    for (const Money& money : m_trend.total.money + m_trend.totalBefore.money)
        currencies.append(money.currency);
    pickers().addCurrencies(currencies);
    sentence().show();
    sentence().setSentence(Tone::Info, words.headline(), words.comparison());
    const QString shown = words.shownOf();
    m_chartPanel->setTitle(TrendWords::nameOf(m_figure), shown.isEmpty() ? QString() : tr("bars: %1 only").arg(shown));
    m_chart->setAccessibleName(TrendWords::nameOf(m_figure));
    m_chart->setBars(words.bars());
    words.fill(m_rows);
}

void TrendPage::openPoint(int point)
{
    const bool total = size_t(point) >= m_trend.points.size();
    const Period days = total ? m_trend.total.days : m_trend.points[size_t(point)].days;
    emit asked(BehindNumber::ofTrend(pickers().scope(), m_figure, days));
}

std::optional<Formula> TrendPage::formula()
{
    return Formula { TrendWords::formulaOf(m_figure).split(u"; "_s), m_inputs, m_session.format().day(m_trend.asOf),
        rightText().isEmpty() ? QStringList() : QStringList { rightText() } };
}

void TrendPage::readQuery(const QUrlQuery& query)
{
    const int figure = query.queryItemValue(u"figure"_s).toInt();
    if (figure >= 0 && size_t(figure) < figures.size()) m_figure = TrendFigure(figure);
    const By by = byNamed(query.queryItemValue(u"by"_s)).value_or(By::Month);
    m_by = isPeriod(by) ? by : By::Month;
    const QSignalBlocker quiet(m_figures);
    m_figures->setCurrentView(QString::number(int(m_figure)));
    m_steps->setCurrent(byName(m_by));
}

void TrendPage::writeQuery(QUrlQuery& query) const
{
    query.addQueryItem(u"figure"_s, QString::number(int(m_figure)));
    query.addQueryItem(u"by"_s, byName(m_by));
}

QString TrendPage::note() const { return tr("Click a bar, or go to it with ←→ and press Enter, for its deals."); }

QString TrendPage::rightText() const
{
    if (!m_trend.undated) return {};
    return tr("%Ln deal(s) without the day that counts are left out", nullptr, int(m_trend.undated));
}

void TrendPage::focusFirst() { m_chart->setFocus(Qt::OtherFocusReason); }

QString TrendPage::scopeOnPaper() const
{
    return TrendWords::nameOf(m_figure) + u" · "_s + InsightPage::scopeOnPaper();
}

std::vector<PrintBlock> TrendPage::blocks() const
{
    const TrendWords words = trendWords();
    return { PrintText { words.headline(), words.comparison() },
        PrintPicture::of(*m_chart, TrendWords::nameOf(m_figure)), PrintTable::of(m_rows, {}) };
}

} // namespace fairlead::ui
