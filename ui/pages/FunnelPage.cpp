#include "pages/FunnelPage.h"

#include "models/Address.h"
#include "models/Format.h"
#include "pages/FormulaMenu.h"
#include "pages/FunnelPickers.h"
#include "pages/FunnelTable.h"
#include "pages/FunnelWords.h"
#include "pages/OpenDealsPanel.h"
#include "pages/PeoplePanel.h"
#include "pages/InsightActions.h"
#include "pages/TakeAway.h"
#include "widgets/DataTable.h"
#include "widgets/EmptyPage.h"
#include "widgets/FunnelView.h"
#include "widgets/Hairline.h"
#include "widgets/PageHead.h"
#include "widgets/PageScroll.h"
#include "widgets/SentenceBanner.h"

#include <QHeaderView>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

FunnelPage::FunnelPage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
{
    setObjectName(u"funnelPage"_s);
    build();
    connect(&session, &Session::changed, this, [this](const Change& change) {
        for (const QString& type : { u"stage_event"_s, u"opportunity"_s, u"stage"_s, u"stage_model"_s, u"membership"_s,
                 u"unit"_s, u"pipeline"_s, u"credit_share"_s })
            if (change.records.contains(type)) {
                m_pickers->fill();
                ask();
                return;
            }
    });
    connect(&session, &Session::busyChanged, this, &FunnelPage::letGo);
    connect(&session, &Session::languageChanged, this, [this] {
        label();
        ask();
    });
    label();
}

void FunnelPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    m_actions = new InsightActions(m_theme, *m_head, *this);
    connect(m_actions, &InsightActions::formulaWanted, this, &FunnelPage::showFormula);
    connect(m_actions, &InsightActions::copyWanted, this, &FunnelPage::copyTable);
    connect(m_actions, &InsightActions::pictureWanted, this, &FunnelPage::savePicture);
    column->addWidget(m_head);
    m_pickers = new FunnelPickers(m_theme, m_session, this);
    column->addWidget(m_pickers);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));

    m_scroll = new PageScroll(m_theme, this);
    m_banner = new SentenceBanner(m_theme, this);
    m_banner->hide();
    m_scroll->column()->addWidget(m_banner);
    m_figures = new KeyFigures(m_theme, this);
    m_scroll->column()->addWidget(m_figures);
    m_body = new QWidget(this);
    auto* body = new QHBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(m_theme.px(Space::Xxl));
    m_view = new FunnelView(m_theme, this);
    m_view->setObjectName(u"funnelView"_s);
    body->addWidget(m_view, 3);
    body->addLayout(buildRight(), 5);
    m_scroll->column()->addWidget(m_body, 1);
    column->addWidget(m_scroll, 1);
    connectParts();
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
    connect(m_pickers, &FunnelPickers::changed, this, [this] {
        ask();
        emit moved();
    });
    connect(m_view, &FunnelView::stageClicked, this, [this](const QString& id) {
        const auto stage = RecordId::parse(id);
        openDeals(stage.value_or(RecordId()), stage ? FunnelFigure::Entered : FunnelFigure::Won);
    });
    connect(m_view, &FunnelView::stepClicked, this, [this](const QString& id) {
        if (const auto stage = RecordId::parse(id)) openDeals(*stage, FunnelFigure::Promoted);
    });
    connect(m_banner, &SentenceBanner::activated, this, [this] {
        if (m_funnel.bottleneck) openDeals(m_funnel.bottleneck->stage, FunnelFigure::Lost);
    });
    connect(m_open, &OpenDealsPanel::dealsWanted, this, &FunnelPage::openDeals);
    connect(m_people, &PeoplePanel::personChosen, this, [this](const RecordId& person) {
        FunnelScope scope = m_pickers->scope();
        scope.person = person;
        m_pickers->setScope(scope);
        ask();
        emit moved();
    });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) {
        const bool totals = size_t(index.row()) >= m_funnel.stages.size();
        openDeals(totals ? RecordId() : m_funnel.stages[size_t(index.row())].stage, funnelFigureOf(index.column()));
    });
}

void FunnelPage::label()
{
    m_head->setTitle(tr("Funnel"));
    m_head->setSubtitle(tr("Where do deals get stuck?"));
    m_actions->label(tr("Copy tables"));
    m_view->setAccessibleName(tr("Funnel"));
    m_table->setAccessibleName(tr("Figures by stage"));
    m_pickers->label();
    if (m_empty) {
        m_empty->deleteLater(); // its words are from birth
        m_empty = nullptr;
    }
    emit statusChanged();
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
    if (!live.funnel || live.funnel->scope() != asked) {
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
    if (!funnel) return { {}, {}, {}, funnel.error().detail };
    auto people = Reports(reader).run(u"win-rate"_s, u"person"_s, asked);
    if (!people) return { {}, {}, {}, people.error().detail };
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
    return { std::move(*funnel), std::move(*people), currencies, {} };
}

void FunnelPage::ask()
{
    const ReportScope asked = m_pickers->scope().at(m_session.today());
    m_session.beside<Answer>(
        this,
        [live = m_live, &workspace = std::as_const(m_session).workspace(), asked](
            const Reader& reader) { return compute(*live, workspace, reader, asked); },
        [this](Answer answer) { show(std::move(answer)); });
}

void FunnelPage::show(Answer answer)
{
    m_funnel = std::move(answer.funnel);
    const bool nothing = m_funnel.stages.empty();
    if (nothing && !m_empty) {
        m_empty = new EmptyPage(m_theme, tr("No pipeline yet"),
            tr("Stages and deals make the funnel: import a file of deals, or begin with a template."), {}, this);
        layout()->addWidget(m_empty);
    }
    if (m_empty) m_empty->setVisible(nothing);
    m_scroll->setVisible(!nothing);
    if (nothing) return;
    const Format format = m_session.format();
    const QDate asOf = m_pickers->scope().asOf;
    const FunnelWords words(m_funnel, format, asOf.isValid());
    m_view->setStages(words.stages());
    fillFunnelTable(m_rows, m_funnel, format);
    m_figures->setFigures(words.figures());
    m_pickers->addCurrencies(answer.currencies);
    m_open->show(m_funnel, asOf.isValid() ? tr("Open on %1").arg(format.day(asOf)) : tr("Open now"), format);
    m_banner->setVisible(m_funnel.bottleneck.has_value());
    if (m_funnel.bottleneck) {
        m_banner->setSentence(Tone::Danger, words.headline(), words.detail());
        m_banner->setButton(tr("Show the %Ln deal(s)", nullptr, words.lostThere()));
    }
    m_people->show(answer.people, m_session.isChinese(), format);
    emit statusChanged();
}

void FunnelPage::openDeals(const RecordId& stage, FunnelFigure figure)
{
    emit asked(m_pickers->scope().dealsBehind(stage, figure));
}

void FunnelPage::copyTable()
{
    TakeAway::copy({ &m_rows }, m_open->text());
    emit toast(u"edit-copy"_s, tr("The tables are in the clipboard"), false);
}

void FunnelPage::savePicture() { m_actions->savePicture(*m_body, tr("funnel", "name of a file")); }

void FunnelPage::showFormula()
{
    const bool chinese = m_session.isChinese();
    const auto report
        = Reports(m_session.reader()).run(u"funnel"_s, QString(), m_pickers->scope().at(m_session.today()));
    if (!report) return;
    QStringList notes;
    for (const ReportNote& note : report->notes)
        notes.append(note.text.in(chinese));
    FormulaMenu::show(*this, m_head->height(), report->formula.in(chinese).split(u"; "_s), report->inputs,
        m_session.format().day(report->asOf), notes, chinese);
}

void FunnelPage::go(const QUrl& address)
{
    // Without a query the page stands as it was left.
    if (address.hasQuery()) m_pickers->setScope(FunnelScope::of(QUrlQuery(address)));
    ask();
}

QUrl FunnelPage::address() const { return Address::page(u"funnel"_s, m_pickers->scope().query()); }

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
