#include "pages/TrendPage.h"

#include "insight/Report.h"
#include "models/Address.h"
#include "pages/BehindNumber.h"
#include "pages/FormulaMenu.h"
#include "pages/FunnelPickers.h"
#include "pages/InsightActions.h"
#include "pages/TakeAway.h"
#include "pages/TrendTable.h"
#include "pages/TrendWords.h"
#include "widgets/DataTable.h"
#include "widgets/EmptyPage.h"
#include "widgets/Hairline.h"
#include "widgets/PageHead.h"
#include "widgets/PageScroll.h"
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
    : Page(theme, session, parent)
{
    setObjectName(u"trendPage"_s);
    build();
    connectParts();
    FunnelScope scope;
    scope.period = u"twelve"_s;
    m_pickers->setScope(scope);
    label();
}

void TrendPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    m_actions = new InsightActions(m_theme, *m_head, *this);
    connect(m_actions, &InsightActions::formulaWanted, this, &TrendPage::showFormula);
    connect(m_actions, &InsightActions::copyWanted, this, &TrendPage::copyTable);
    connect(m_actions, &InsightActions::pictureWanted, this, &TrendPage::savePicture);
    column->addWidget(m_head);
    m_figures = new TabStrip(m_theme, this);
    m_figures->setObjectName(u"trendFigures"_s);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(m_theme.px(Space::L), 0, m_theme.px(Space::L), 0);
    tabs->addWidget(m_figures);
    column->addLayout(tabs);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    m_pickers = new FunnelPickers(m_theme, m_session, this);
    m_pickers->offerAllPipelines();
    column->addWidget(m_pickers);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    m_scroll = new PageScroll(m_theme, this);
    m_sentence = new SentenceBanner(m_theme, this);
    m_scroll->column()->addWidget(m_sentence);
    m_scroll->column()->addWidget(makeBody(), 1);
    column->addWidget(m_scroll, 1);
}

QWidget* TrendPage::makeBody()
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
    return m_body;
}

void TrendPage::connectParts()
{
    const auto asks = [this] {
        ask();
        emit moved();
    };
    connect(m_pickers, &FunnelPickers::changed, this, asks);
    connect(m_figures, &TabStrip::viewChosen, this, [this, asks](const QString& id) {
        m_figure = TrendFigure(id.toInt());
        asks();
    });
    connect(m_chart, &TrendChart::opened, this, &TrendPage::openPoint);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) { openPoint(index.row()); });
    connect(&m_session, &Session::languageChanged, this, [this] {
        label();
        ask();
    });
    connect(&m_session, &Session::changed, this, [this](const Change& change) {
        for (const QString& type : { u"opportunity"_s, u"stage_event"_s, u"stage"_s, u"pipeline"_s, u"membership"_s,
                 u"unit"_s, u"credit_share"_s, u"opportunity_line"_s })
            if (change.records.contains(type)) {
                m_pickers->fill();
                return ask();
            }
    });
}

void TrendPage::label()
{
    m_head->setTitle(tr("Trends"));
    m_actions->label(tr("Copy table"));
    const QSignalBlocker quiet(m_figures);
    while (m_figures->count())
        m_figures->removeTab(0);
    for (const TrendFigure figure : figures)
        m_figures->addView(QString::number(int(figure)), TrendWords::nameOf(figure));
    m_figures->setCurrentView(QString::number(int(m_figure)));
    labelSwitch();
    m_pickers->label();
    m_table->setAccessibleName(tr("Figures by period"));
    delete std::exchange(m_empty, nullptr); // its words are from birth
    emit statusChanged();
}

void TrendPage::labelSwitch()
{
    delete m_steps; // segments carry their words from birth
    m_steps = new SegmentedSwitch(m_theme, tr("Steps"), this);
    m_steps->setObjectName(u"trendSteps"_s);
    for (const By by : steps)
        m_steps->addSegment(byName(by), by == By::Month ? tr("Month") : by == By::Quarter ? tr("Quarter") : tr("Year"));
    m_steps->setCurrent(byName(m_by));
    m_head->addLeading(m_steps);
    connect(m_steps, &SegmentedSwitch::chosen, this, [this](const QString& id) {
        m_by = byNamed(id).value_or(By::Month);
        ask();
        emit moved();
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
    const ReportScope scope = m_pickers->scope().at(m_session.today());
    m_session.beside<Answer>(
        this,
        [figure = m_figure, scope, by = m_by](const Reader& reader) { return compute(reader, figure, scope, by); },
        [this](Answer answer) { show(std::move(answer)); });
}

void TrendPage::show(Answer answer)
{
    if (!answer.error.isEmpty()) return emit toast(u"dialog-error"_s, answer.error, false);
    m_trend = std::move(answer.trend);
    m_inputs = std::move(answer.inputs);
    const TrendWords words(m_trend, m_session.isChinese(), m_session.today(), m_session.workspace().baseCurrency());
    QStringList currencies;
    for (const Money& money : m_trend.total.money + m_trend.totalBefore.money)
        currencies.append(money.currency);
    m_pickers->addCurrencies(currencies);
    const bool nothing = words.isEmpty();
    if (nothing && !m_empty) {
        m_empty = new EmptyPage(m_theme, tr("Nothing in this time"),
            tr("Deals that were opened, won or lost make the trends. Choose a longer period or fewer restrictions."),
            {}, this);
        layout()->addWidget(m_empty);
    }
    if (m_empty) m_empty->setVisible(nothing);
    m_scroll->setVisible(!nothing);
    m_sentence->setSentence(Tone::Info, words.headline(), words.comparison());
    const QString shown = words.shownOf();
    m_chartPanel->setTitle(TrendWords::nameOf(m_figure), shown.isEmpty() ? QString() : tr("bars: %1 only").arg(shown));
    m_chart->setAccessibleName(TrendWords::nameOf(m_figure));
    m_chart->setBars(words.bars());
    words.fill(m_rows);
    emit statusChanged();
}

void TrendPage::openPoint(int point)
{
    const bool total = size_t(point) >= m_trend.points.size();
    const Period days = total ? m_trend.total.days : m_trend.points[size_t(point)].days;
    emit asked(BehindNumber::ofTrend(m_pickers->scope(), m_figure, days));
}

void TrendPage::copyTable()
{
    TakeAway::copy({ &m_rows });
    emit toast(u"edit-copy"_s, tr("The table is in the clipboard"), false);
}

void TrendPage::savePicture() { m_actions->savePicture(*m_body, tr("trend", "name of a file")); }

void TrendPage::showFormula()
{
    const bool chinese = m_session.isChinese();
    FormulaMenu::show(*this, m_head->height(), TrendWords::formulaOf(m_figure).split(u"; "_s), m_inputs,
        Format(chinese, m_session.today()).day(m_trend.asOf),
        rightText().isEmpty() ? QStringList() : QStringList { rightText() }, chinese);
}

void TrendPage::go(const QUrl& address)
{
    // Without a query the page stands as it was left.
    const QUrlQuery query(address);
    if (address.hasQuery()) {
        m_pickers->setScope(FunnelScope::of(query));
        const int figure = query.queryItemValue(u"figure"_s).toInt();
        if (figure >= 0 && size_t(figure) < figures.size()) m_figure = TrendFigure(figure);
        const By by = byNamed(query.queryItemValue(u"by"_s)).value_or(By::Month);
        m_by = isPeriod(by) ? by : By::Month;
    }
    const QSignalBlocker quiet(m_figures);
    m_figures->setCurrentView(QString::number(int(m_figure)));
    m_steps->setCurrent(byName(m_by));
    ask();
}

QUrl TrendPage::address() const
{
    QUrlQuery query = m_pickers->scope().query();
    query.addQueryItem(u"figure"_s, QString::number(int(m_figure)));
    query.addQueryItem(u"by"_s, byName(m_by));
    return Address::page(u"trends"_s, query);
}

QString TrendPage::note() const { return tr("Click a bar, or go to it with ←→ and press Enter, for its deals."); }

QString TrendPage::rightText() const
{
    if (!m_trend.undated) return {};
    return tr("%Ln deal(s) without the day that counts are left out", nullptr, int(m_trend.undated));
}

void TrendPage::focusFirst() { m_chart->setFocus(Qt::OtherFocusReason); }

void TrendPage::print(PrintReady ready)
{
    PrintSheet sheet;
    sheet.title = tr("Trends");
    sheet.scope = TrendWords::nameOf(m_figure);
    sheet.landscape = true;
    const TrendWords words(m_trend, m_session.isChinese(), m_session.today(), m_session.workspace().baseCurrency());
    sheet.blocks.push_back(PrintText { words.headline(), words.comparison() });
    sheet.blocks.push_back(PrintPicture::of(*m_chart, TrendWords::nameOf(m_figure)));
    sheet.blocks.push_back(PrintTable::of(m_rows, {}));
    ready(std::move(sheet));
}

} // namespace fairlead::ui
