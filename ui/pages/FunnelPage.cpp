#include "pages/FunnelPage.h"

#include "models/Format.h"
#include "pages/AsOfBar.h"
#include "pages/FunnelPickers.h"
#include "pages/FunnelTable.h"
#include "pages/FunnelWords.h"
#include "pages/OpenDealsPanel.h"
#include "pages/PeoplePanel.h"
#include "widgets/DataTable.h"
#include "widgets/FunnelView.h"
#include "widgets/SentenceBanner.h"

#include <QHeaderView>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

FunnelPage::FunnelPage(const Theme& theme, Session& session, QWidget* parent)
    : InsightPage(theme, session,
        { u"funnel"_s,
            { u"stage_event"_s, u"opportunity"_s, u"stage"_s, u"stage_model"_s, u"currency_rate"_s, u"membership"_s,
                u"unit"_s, u"pipeline"_s, u"credit_share"_s } },
        parent)
{
    setObjectName(u"funnelPage"_s);
    build();
    addMeasure();
    connectParts();
    connect(&session, &Session::busyChanged, this, &FunnelPage::letGo);
    begin();
}

void FunnelPage::build()
{
    m_asOf = new AsOfBar(m_theme, this);
    addBelowPickers(m_asOf);
    m_figures = new KeyFigures(m_theme, this);
    column()->addWidget(m_figures);
    m_body = new QWidget(this);
    auto* body = new QHBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(m_theme.px(Space::Xxl));
    m_view = new FunnelView(m_theme, this);
    m_view->setObjectName(u"funnelView"_s);
    body->addWidget(m_view, 3);
    body->addLayout(buildRight(), 5);
    column()->addWidget(m_body, 1);
}

QLayout* FunnelPage::buildRight()
{
    auto* right = new QVBoxLayout;
    right->setSpacing(m_theme.px(Space::M));
    auto* tablePanel = new Panel(m_theme, this);
    m_table = new DataTable(m_theme, this);
    m_table->setObjectName(u"funnelTable"_s);
    m_table->setModel(&m_rows);
    dressFunnelTable(*m_table);
    tablePanel->setBody(m_table);
    right->addWidget(tablePanel);
    m_open = new OpenDealsPanel(m_theme, this);
    right->addWidget(m_open);
    m_people = new PeoplePanel(m_theme, this);
    right->addWidget(m_people);
    right->addStretch(1);
    return right;
}

void FunnelPage::connectParts()
{
    connect(m_view, &FunnelView::stageClicked, this, [this](const QString& id) {
        const auto stage = RecordId::parse(id);
        openDeals(stage.value_or(RecordId()), stage ? FunnelFigure::Entered : FunnelFigure::Won);
    });
    connect(m_view, &FunnelView::stepClicked, this, [this](const QString& id) {
        if (const auto stage = RecordId::parse(id)) openDeals(*stage, FunnelFigure::Promoted);
    });
    connect(&sentence(), &SentenceBanner::activated, this, [this] {
        if (m_funnel.bottleneck) openDeals(m_funnel.bottleneck->stage, FunnelFigure::Lost);
    });
    connect(&sentence(), &SentenceBanner::otherActivated, this, [this] {
        if (m_funnel.longestStay) openDeals(m_funnel.longestStay->stage, FunnelFigure::Stay);
    });
    connect(m_asOf, &AsOfBar::moved, this, [this](QDate day) {
        m_wantedDay = day;
        replay();
    });
    connect(m_asOf, &AsOfBar::chosen, this, &FunnelPage::lookBack);
    connect(m_open, &OpenDealsPanel::dealsWanted, this, &FunnelPage::openDeals);
    connect(m_people, &PeoplePanel::personChosen, this, [this](const RecordId& person) {
        FunnelScope scope = pickers().scope();
        scope.person = person;
        pickers().setScope(scope);
        askAnew();
    });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) {
        const bool totals = size_t(index.row()) >= m_funnel.stages.size();
        openDeals(totals ? RecordId() : m_funnel.stages[size_t(index.row())].stage, funnelFigureOf(index.column()));
    });
}

InsightPage::Words FunnelPage::words() const
{
    return { tr("Funnel"), tr("Where do deals get stuck?"), tr("Copy tables"), tr("funnel", "name of a file"),
        tr("No pipeline yet"),
        tr("Stages and deals make the funnel: import a file of deals, or begin with a template.") };
}

void FunnelPage::labelParts()
{
    m_view->setAccessibleName(tr("Funnel"));
    m_table->setAccessibleName(tr("Figures by stage"));
    m_asOf->label();
    m_measure->setText(tr("Measure…"));
    m_measure->setToolTip(tr("Begins an improvement measure about the bottleneck, with its figures filled in (M)"));
}

/// A moment that is held open while many rows are written keeps the log of changes from being begun anew.
void FunnelPage::letGo()
{
    const std::shared_ptr<Live> live = std::exchange(m_live, std::make_shared<Live>());
    if (!live->mutex.tryLock()) return; // whoever is at work on it is the last to hold it
    live->funnel.reset();
    live->mutex.unlock();
}

void FunnelPage::hideEvent(QHideEvent* event)
{
    letGo();
    Page::hideEvent(event);
}

Result<FunnelResult> FunnelPage::follow(Live& live, const Workspace& workspace, const ReportScope& asked)
{
    const QMutexLocker lock(&live.mutex);
    if (live.funnel && live.funnel->scope() != asked) live.funnel->ask(asked);
    if (!live.funnel) {
        auto one = workspace.newReader();
        auto other = workspace.newReader();
        if (!one || !other) return one ? other.error() : one.error();
        live.funnel = std::make_unique<LiveFunnel>(std::move(*one), std::move(*other), asked);
    }
    return live.funnel->result();
}

FunnelPage::Answer FunnelPage::compute(
    Live& live, const Workspace& workspace, const Reader& reader, const ReportScope& asked)
{
    auto funnel = follow(live, workspace, asked);
    const auto moment = reader.snapshot();
    if (!funnel) return { {}, {}, {}, funnel.error().detail, {} };
    auto people = Reports(reader).run(u"win-rate"_s, u"person"_s, asked);
    if (!people) return { {}, {}, {}, people.error().detail, {} };
    QStringList currencies;
    const auto note = [&currencies](const FunnelResult& result) {
        for (const QList<Money>& sums : { result.totals.open.sums, result.won.sums, result.lost.sums })
            for (const Money& sum : sums)
                currencies.append(sum.currency);
    };
    note(*funnel);
    if (!asked.currency.isEmpty()) {
        ReportScope all = asked;
        all.currency.clear();
        if (const auto whole = Funnel(reader).compute(all)) note(*whole);
    }
    return { std::move(*funnel), std::move(*people), currencies, {}, asked.asOf };
}

void FunnelPage::lookBack(QDate day)
{
    FunnelScope scope = pickers().scope();
    scope.asOf = day == m_session.today() ? QDate() : day;
    if (scope.asOf == pickers().scope().asOf && m_day == scope.asOf && !m_replays) return;
    pickers().setScope(scope);
    askAnew();
}

/// One day after the other: the next is asked for when the last has been shown, and then it is where the person is by
/// now. What was shown stays until then.
void FunnelPage::replay()
{
    if (m_replays) return;
    m_replays = true;
    FunnelScope scope = pickers().scope();
    scope.asOf = m_wantedDay;
    pose<Answer>(
        [asked = scope.at(m_session.today())](const Reader& reader) -> Answer {
            const auto moment = reader.snapshot();
            auto funnel = Funnel(reader).compute(asked);
            if (!funnel) return { {}, {}, {}, funnel.error().detail, asked.asOf, true };
            return { std::move(*funnel), {}, {}, {}, asked.asOf, true };
        },
        [this](Answer answer) {
            m_replays = false;
            show(std::move(answer));
            m_asOf->answered();
            if (m_wantedDay != m_day) replay();
        });
}

void FunnelPage::ask()
{
    m_replays = false; // an answer on the way is overtaken
    m_asOf->show(pickers().scope().asOf, m_session.today(), m_session.format());
    const ReportScope asked = pickers().scope().at(m_session.today());
    pose<Answer>([live = m_live, &workspace = std::as_const(m_session).workspace(), asked](
                     const Reader& reader) { return compute(*live, workspace, reader, asked); },
        [this](Answer answer) { show(std::move(answer)); });
}

void FunnelPage::show(Answer answer)
{
    if (!answer.error.isEmpty()) return emit toast(u"dialog-error"_s, answer.error, false);
    m_funnel = std::move(answer.funnel);
    m_day = answer.day;
    if (isEmpty()) return;
    showFunnel();
    if (answer.onTheWay) return;
    pickers().addCurrencies(answer.currencies);
    m_people->show(answer.people, m_session.isChinese(), m_session.format());
}

void FunnelPage::showFunnel()
{
    const Format format = m_session.format();
    const FunnelWords words(m_funnel, format, m_day.isValid());
    m_view->setStages(words.stages());
    fillFunnelTable(m_rows, m_funnel, format);
    m_figures->setFigures(words.figures());
    m_open->show(m_funnel, m_day.isValid() ? tr("Open on %1").arg(format.day(m_day)) : tr("Open now"), format);
    showSentence(words);
}

void FunnelPage::showSentence(const FunnelWords& words)
{
    // What comes and goes while the person drags would make the page jump.
    m_measure->setEnabled(m_funnel.bottleneck.has_value());
    sentence().setVisible(m_funnel.bottleneck.has_value() || (m_replays && sentence().isVisible()));
    if (!m_funnel.bottleneck) return;
    sentence().setSentence(Tone::Danger, words.headline(), words.detail());
    sentence().setButton(tr("Show what was lost here"));
    const auto& longest = m_funnel.longestStay;
    sentence().setOtherButton(longest ? tr("Show the longest stays") : QString());
}

void FunnelPage::openDeals(const RecordId& stage, FunnelFigure figure)
{
    emit asked(pickers().scope().dealsBehind(stage, figure));
}

QString FunnelPage::furtherTable() const { return m_open->text(); }

QString FunnelPage::note() const
{
    return tr("Bars: deals that entered in the period. Dashed lines are targets. Click a shape for its deals.");
}

QString FunnelPage::rightText() const
{
    const qint64 unknown = m_funnel.wonFromUnknown + m_funnel.lostFromUnknown + m_funnel.otherFromUnknown;
    return unknown ? tr("%Ln deal(s) came to their end without being seen in a stage (imports)", nullptr, int(unknown))
                   : QString();
}

void FunnelPage::focusFirst() { m_view->setFocus(Qt::OtherFocusReason); }

} // namespace fairlead::ui
