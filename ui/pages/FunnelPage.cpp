#include "pages/FunnelPage.h"

#include "models/Format.h"
#include "pages/FunnelTable.h"
#include "theme/Kinds.h"
#include "widgets/ActionButton.h"
#include "widgets/BarRow.h"
#include "widgets/DataTable.h"
#include "widgets/EmptyPage.h"
#include "widgets/FlowLayout.h"
#include "widgets/FunnelView.h"
#include "widgets/Hairline.h"
#include "widgets/KeyFigures.h"
#include "widgets/PageHead.h"
#include "widgets/PageScroll.h"
#include "widgets/Panel.h"
#include "widgets/PickerButton.h"
#include "widgets/SentenceBanner.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QUrlQuery>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using kinds::Kind;

FunnelPage::FunnelPage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
{
    setObjectName(u"funnelPage"_s);
    build();
    connect(&session, &Session::changed, this, [this](const Change& change) {
        for (const QString& type : { u"stage_event"_s, u"opportunity"_s, u"stage"_s, u"stage_model"_s, u"membership"_s, u"unit"_s, u"pipeline"_s, u"credit_share"_s })
            if (change.records.contains(type)) {
                fillPickers();
                ask();
                return;
            }
    });
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
    const auto action = [this](const QString& name, const QString& icon, Kind kind, auto slot) {
        auto* made = new QAction(m_theme.icon(icon), QString(), this);
        made->setObjectName(name);
        connect(made, &QAction::triggered, this, slot);
        m_head->addAction(new ActionButton(made, ActionButton::Show::IconAndText, kind));
        m_actions.append(made);
    };
    action(u"formula"_s, u"documentinfo"_s, Kind::Quiet, &FunnelPage::showFormula);
    action(u"copyTable"_s, u"edit-copy"_s, Kind::Plain, &FunnelPage::copyTable);
    action(u"savePicture"_s, u"document-export"_s, Kind::Plain, &FunnelPage::savePicture);
    column->addWidget(m_head);
    buildPickers(column);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));

    m_scroll = new PageScroll(m_theme, this);
    m_banner = new SentenceBanner(m_theme, this);
    m_banner->hide();
    m_scroll->column()->addWidget(m_banner);
    m_body = new QWidget(this);
    auto* body = new QHBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(m_theme.px(Space::Xxl));
    m_view = new FunnelView(m_theme, this);
    m_view->setObjectName(u"funnelView"_s);
    body->addWidget(m_view, 3);
    auto* right = new QVBoxLayout;
    right->setSpacing(m_theme.px(Space::M));
    auto* tablePanel = new Panel(m_theme, this);
    m_table = new DataTable(m_theme, this);
    m_table->setObjectName(u"funnelTable"_s);
    m_table->setModel(&m_rows);
    dressFunnelTable(*m_table);
    tablePanel->setBody(m_table);
    right->addWidget(tablePanel);
    m_peoplePanel = new Panel(m_theme, this);
    m_people = new QWidget(m_peoplePanel);
    auto* peopleColumn = new QVBoxLayout(m_people);
    peopleColumn->setContentsMargins({});
    peopleColumn->setSpacing(0);
    m_peoplePanel->setBody(m_people, true);
    right->addWidget(m_peoplePanel);
    m_figures = new KeyFigures(m_theme, this);
    right->addWidget(m_figures);
    right->addStretch(1);
    body->addLayout(right, 4);
    m_scroll->column()->addWidget(m_body, 1);
    column->addWidget(m_scroll, 1);

    connect(m_view, &FunnelView::stageClicked, this, [this](const QString& id) {
        const auto stage = RecordId::parse(id);
        openDeals(stage.value_or(RecordId()), stage ? FunnelFigure::Entered : FunnelFigure::Won, QString());
    });
    connect(m_view, &FunnelView::stepClicked, this, [this](const QString& id) {
        if (const auto stage = RecordId::parse(id)) openDeals(*stage, FunnelFigure::Promoted, QString());
    });
    connect(m_banner, &SentenceBanner::activated, this, [this] {
        if (m_funnel.bottleneck) openDeals(m_funnel.bottleneck->stage, FunnelFigure::Lost, QString());
    });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) {
        if (size_t(index.row()) >= m_funnel.stages.size()) return;
        static constexpr FunnelFigure figures[] = { FunnelFigure::Open, FunnelFigure::Entered, FunnelFigure::Promoted, FunnelFigure::Lost, FunnelFigure::Open };
        openDeals(m_funnel.stages[size_t(index.row())].stage, figures[std::min(index.column(), 4)], QString());
    });
}

void FunnelPage::buildPickers(QVBoxLayout* column)
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(m_theme.px(Space::S), m_theme.px(Size::ControlSmall) + m_theme.px(Space::M), bar);
    row->setContentsMargins(m_theme.px(Space::L), 0, m_theme.px(Space::L), 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    bar->setObjectName(u"pickerBar"_s);
    column->addWidget(bar);
}

void FunnelPage::label()
{
    m_head->setTitle(tr("Funnel"));
    m_head->setSubtitle(tr("Where do deals get stuck?"));
    m_actions[0]->setText(tr("Formula and inputs"));
    m_actions[1]->setText(tr("Copy table"));
    m_actions[2]->setText(tr("Save picture"));
    m_view->setAccessibleName(tr("Funnel"));
    m_table->setAccessibleName(tr("Figures by stage"));
    // Pickers carry their label from birth: a change of language makes them anew.
    auto* bar = findChild<QWidget*>(u"pickerBar"_s);
    qDeleteAll(m_pickers);
    m_pickers.clear();
    const auto add = [&](const char* name, const char* icon, const QString& words) {
        auto* picker = new PickerButton(m_theme, QString::fromLatin1(name), QString::fromLatin1(icon), words, bar);
        bar->layout()->addWidget(picker);
        m_pickers.append(picker);
        connect(picker, &PickerButton::picked, this, [this, at = m_pickers.size() - 1](const QString& id) {
            const RecordId record = RecordId::parse(id).value_or(RecordId());
            if (at == 0) m_period = id;
            else if (at == 1) m_team = record;
            else if (at == 2) m_person = record;
            else m_product = record;
            ask();
            emit moved();
        });
    };
    add("periodPicker", "view-calendar", tr("Period"));
    add("teamPicker", "system-users", tr("Team"));
    add("personPicker", "user", tr("Person"));
    add("productPicker", "package", tr("Product"));
    fillPickers();
    emit statusChanged();
}

void FunnelPage::fillPickers()
{
    m_pickers[0]->setOptions({ { u"year"_s, tr("This year") }, { u"quarter"_s, tr("This quarter") }, { u"month"_s, tr("This month") }, { u"twelve"_s, tr("Last 12 months") },
        { u"lastyear"_s, tr("Last year") }, { u"all"_s, tr("All time") } });
    m_pickers[0]->setCurrent(m_period);
    const auto records = [this](PickerButton* picker, const QString& type, const QString& all, const RecordId& current) {
        QList<PickerOption> options { { QString(), all } };
        (void)m_session.reader().records(m_session.catalog().type(type), "_v=1 ORDER BY _k LIMIT 2000", {},
            [&](const Record& record) { options.append({ record.id.toString(), record.title() }); });
        picker->setOptions(options);
        picker->setCurrent(current.isNull() ? QString() : current.toString());
    };
    records(m_pickers[1], u"unit"_s, tr("All teams"), m_team);
    records(m_pickers[2], u"person"_s, tr("Everyone"), m_person);
    records(m_pickers[3], u"product"_s, tr("All"), m_product);
}

ReportScope FunnelPage::scope() const
{
    ReportScope scope;
    const QDate today = m_session.today();
    scope.today = today;
    scope.unit = m_team;
    scope.person = m_person;
    scope.product = m_product;
    if (m_period == u"year"_s) scope.period = Period::year(today.year());
    else if (m_period == u"lastyear"_s) scope.period = Period::year(today.year() - 1);
    else if (m_period == u"quarter"_s) scope.period = Period::quarter(today.year(), (today.month() + 2) / 3);
    else if (m_period == u"month"_s) scope.period = Period::month(today.year(), today.month());
    else if (m_period == u"twelve"_s) scope.period = { today.addYears(-1).addDays(1), today };
    return scope;
}

void FunnelPage::ask()
{
    const ReportScope asked = scope();
    m_session.beside<Answer>(
        this,
        [asked](const Reader& reader) -> Answer {
            const auto moment = reader.snapshot();
            auto funnel = Funnel(reader).compute(asked);
            if (!funnel) return { {}, {}, funnel.error().detail };
            auto people = Reports(reader).run(u"win-rate"_s, u"person"_s, asked);
            if (!people) return { {}, {}, people.error().detail };
            return { std::move(*funnel), std::move(*people), {} };
        },
        [this](Answer answer) { show(std::move(answer)); });
}

void FunnelPage::show(Answer answer)
{
    m_funnel = std::move(answer.funnel);
    const bool nothing = m_funnel.stages.empty();
    if (nothing && !m_empty) {
        m_empty = new EmptyPage(m_theme, tr("No pipeline yet"), tr("Stages and deals make the funnel: import a file of deals, or begin with a template."), {}, this);
        layout()->addWidget(m_empty);
    }
    if (m_empty) m_empty->setVisible(nothing);
    m_scroll->setVisible(!nothing);
    if (nothing) return;
    showStages(m_funnel);
    showTable(m_funnel);
    showFigures(m_funnel);
    showSentence(m_funnel);
    showPeople(answer.people);
    emit statusChanged();
}

void FunnelPage::showStages(const FunnelResult& funnel)
{
    const Format format(m_session.isChinese(), m_session.today());
    qint64 widest = 1;
    for (const StageFigures& stage : funnel.stages) widest = std::max({ widest, stage.entered, stage.open.count });
    widest = std::max(widest, funnel.won.count);
    QList<FunnelStage> stages;
    std::optional<double> target;
    for (const StageFigures& figures : funnel.stages) {
        FunnelStage stage;
        stage.id = figures.stage.toString();
        stage.name = figures.name;
        stage.note = tr("%n open now", nullptr, int(figures.open.count));
        const qint64 width = std::max(figures.entered, figures.open.count);
        stage.figure = format.count(width);
        stage.share = double(width) / double(widest);
        stage.targetShare = target;
        target = figures.targetRate ? std::optional(stage.share * double(*figures.targetRate) / 10000) : std::nullopt;
        if (figures.conversion.denominator > 0) {
            const double rate = valueOf(figures.conversion);
            stage.conversion = format.percent(rate);
            stage.underTarget = figures.targetRate && rate * 10000 < double(*figures.targetRate);
        } else {
            stage.conversion = u"–"_s;
        }
        if (figures.targetRate) stage.target = tr("target %1").arg(format.percent(double(*figures.targetRate) / 10000));
        stage.bottleneck = funnel.bottleneck && funnel.bottleneck->stage == figures.stage;
        stage.barToolTip = tr("%1: %2 entered, %3 open, %4, weighted %5")
                               .arg(figures.name, format.count(figures.entered), format.count(figures.open.count), format.moneys(figures.open.sums), format.moneys(figures.weighted.sums));
        stage.stepToolTip = tr("%1 moved on, %2 lost from here, %3 ended otherwise, %4 moved back")
                                .arg(format.count(figures.promoted), format.count(figures.lost), format.count(figures.otherEnds), format.count(figures.movedBack));
        stages.append(stage);
    }
    FunnelStage won;
    won.id = u"won"_s;
    won.name = tr("Won");
    won.note = format.moneys(funnel.won.sums, true);
    won.figure = format.count(funnel.won.count);
    won.share = double(funnel.won.count) / double(widest);
    won.targetShare = target;
    won.won = true;
    won.barToolTip = tr("%1 won: %2").arg(format.count(funnel.won.count), format.moneys(funnel.won.sums));
    stages.append(won);
    m_view->setStages(stages);
}

void FunnelPage::showTable(const FunnelResult& funnel) { fillFunnelTable(m_rows, funnel, Format(m_session.isChinese(), m_session.today())); }

void FunnelPage::showFigures(const FunnelResult& funnel)
{
    const Format format(m_session.isChinese(), m_session.today());
    const Ratio& rate = funnel.winRate;
    m_figures->setFigures({
        { tr("Win rate"), rate.denominator ? format.percent(valueOf(rate)) : u"–"_s, rate.denominator ? u"%1 / %2"_s.arg(format.count(rate.numerator), format.count(rate.denominator)) : QString(),
            tr("won ÷ (won + lost), ended in the period") },
        { tr("Won amount"), format.moneys(funnel.won.sums, true), {}, format.moneys(funnel.won.sums) },
        { tr("Median cycle, won"), funnel.cycleN ? format.days(valueOf(funnel.cycleMedian)) : u"–"_s, {}, tr("days from opened on to closed on, %n won deal(s)", nullptr, int(funnel.cycleN)) },
        { tr("Weighted, open"), format.moneys(funnel.totals.weighted.sums, true), {},
            funnel.totals.weighted.unknown.count ? tr("%n open deal(s) have no chance and are not in it", nullptr, int(funnel.totals.weighted.unknown.count)) : format.moneys(funnel.totals.weighted.sums) },
    });
}

void FunnelPage::showSentence(const FunnelResult& funnel)
{
    m_banner->setVisible(funnel.bottleneck.has_value());
    if (!funnel.bottleneck) return;
    const Format format(m_session.isChinese(), m_session.today());
    const auto at = std::find_if(funnel.stages.begin(), funnel.stages.end(), [&](const StageFigures& stage) { return stage.stage == funnel.bottleneck->stage; });
    const Ratio& rate = funnel.bottleneck->conversion;
    QString headline = tr("%1 is the bottleneck: %2 of %n deal(s) moved on.", nullptr, int(rate.denominator)).arg(funnel.bottleneck->name, format.percent(valueOf(rate)));
    if (at->targetRate)
        headline = tr("%1 is the bottleneck: %2 of %n deal(s) moved on, the target is %3.", nullptr, int(rate.denominator))
                       .arg(funnel.bottleneck->name, format.percent(valueOf(rate)), format.percent(double(*at->targetRate) / 10000));
    QString detail = tr("%n deal(s) were lost here.", nullptr, int(at->lost));
    if (at->stay.n() && at->expectedDays)
        detail = tr("%n deal(s) were lost here. The median stay is %1, planned are %2.", nullptr, int(at->lost))
                     .arg(format.days(valueOf(at->stay.median)), format.days(double(*at->expectedDays)));
    m_banner->setSentence(Tone::Danger, headline, detail);
    m_banner->setButton(tr("Show the %n deal(s)", nullptr, int(at->lost)));
}

void FunnelPage::showPeople(const ReportResult& people)
{
    const Format format(m_session.isChinese(), m_session.today());
    const int rate = people.columnOf(u"win_rate"_s);
    auto* column = static_cast<QVBoxLayout*>(m_people->layout());
    while (QLayoutItem* item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_peoplePanel->setTitle(tr("Win rate by person"));
    m_peoplePanel->setVisible(rate >= 0 && !people.rows.empty());
    if (rate < 0) return;
    std::vector<const ReportRow*> rows;
    for (const ReportRow& row : people.rows)
        if (!row.cells[size_t(rate)].blank && !row.cells[size_t(rate)].small) rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), [rate](const ReportRow* a, const ReportRow* b) { return valueOf(a->cells[size_t(rate)].ratio) > valueOf(b->cells[size_t(rate)].ratio); });
    // The best and the worst say more than a long list: at most three of each.
    if (rows.size() > 6) rows.erase(rows.begin() + 3, rows.end() - 3);
    const std::optional<double> all = people.totals && !people.totals->cells[size_t(rate)].blank ? std::optional(valueOf(people.totals->cells[size_t(rate)].ratio)) : std::nullopt;
    const auto add = [&](const ReportRow& row, bool person) {
        const Ratio& ratio = row.cells[size_t(rate)].ratio;
        BarRowData data { row.key, person ? row.cells.front().words(m_session.isChinese()) : tr("All"), person, valueOf(ratio), all, format.percent(valueOf(ratio)),
            u"%1 / %2"_s.arg(format.count(ratio.numerator), format.count(ratio.denominator)), person && all && valueOf(ratio) < *all };
        auto* bar = new BarRow(m_theme, data, m_people);
        column->addWidget(bar);
        if (!person) return;
        connect(bar, &BarRow::clicked, this, [this, id = RecordId::parse(row.key)] {
            if (!id) return;
            m_person = *id;
            m_pickers[2]->setCurrent(id->toString());
            ask();
            emit moved();
        });
    };
    for (const ReportRow* row : rows) add(*row, true);
    if (people.totals && all) {
        column->addWidget(new Hairline(m_theme, Qt::Horizontal));
        add(*people.totals, false);
    }
}

void FunnelPage::openDeals(const RecordId& stage, FunnelFigure figure, const QString&)
{
    const auto ids = Funnel(m_session.reader()).dealsBehind(scope(), stage, figure);
    if (!ids || ids->empty()) return;
    QStringList words;
    for (const RecordId& id : *ids) words.append(id.toString());
    QString label = tr("%n deal(s) behind the funnel", nullptr, int(ids->size()));
    for (const StageFigures& figures : m_funnel.stages)
        if (figures.stage == stage) label = tr("%n deal(s) of the funnel: %1", nullptr, int(ids->size())).arg(figures.name);
    QUrl url(u"fairlead://page/opportunities"_s);
    QUrlQuery query;
    query.addQueryItem(u"view"_s, u"all"_s);
    query.addQueryItem(u"only"_s, words.join(u','));
    query.addQueryItem(u"label"_s, QString::fromLatin1(QUrl::toPercentEncoding(label)));
    url.setQuery(query);
    emit asked(url);
}

void FunnelPage::copyTable()
{
    QString text;
    for (int row = -1; row < m_rows.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_rows.columnCount(); ++column)
            cells.append(row < 0 ? m_rows.headerData(column, Qt::Horizontal).toString() : m_rows.index(row, column).data().toString());
        text += cells.join(u'\t') + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
    emit toast(u"edit-copy"_s, tr("The table is in the clipboard"), false);
}

void FunnelPage::savePicture()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save picture"), tr("funnel.png"), tr("Pictures (*.png)"));
    if (path.isEmpty()) return;
    if (m_body->grab().save(path)) emit toast(u"document-export"_s, tr("Picture saved"), false);
    else emit toast(u"dialog-error"_s, tr("The picture could not be written to %1").arg(path), false);
}

void FunnelPage::showFormula()
{
    const auto report = Reports(m_session.reader()).run(u"funnel"_s, QString(), scope());
    if (!report) return;
    QMenu menu(this);
    const auto line = [&menu](const QString& text) { menu.addAction(text)->setEnabled(false); };
    for (const QString& part : report->formula.in(m_session.isChinese()).split(u"; "_s)) line(part);
    menu.addSeparator();
    for (const ReportInput& input : report->inputs) line(input.label.in(m_session.isChinese()) + u": "_s + input.value);
    line(tr("as of %1").arg(Format(m_session.isChinese(), m_session.today()).day(report->asOf)));
    for (const ReportNote& note : report->notes) line(note.text.in(m_session.isChinese()));
    menu.exec(mapToGlobal(QPoint(width() / 2, m_head->height())));
}

void FunnelPage::go(const QUrl& address)
{
    const QUrlQuery query(address);
    if (query.hasQueryItem(u"period"_s)) m_period = query.queryItemValue(u"period"_s);
    m_team = RecordId::parse(query.queryItemValue(u"team"_s)).value_or(RecordId());
    m_person = RecordId::parse(query.queryItemValue(u"person"_s)).value_or(RecordId());
    m_product = RecordId::parse(query.queryItemValue(u"product"_s)).value_or(RecordId());
    fillPickers();
    ask();
}

QUrl FunnelPage::address() const
{
    QUrl url(u"fairlead://page/funnel"_s);
    QUrlQuery query;
    query.addQueryItem(u"period"_s, m_period);
    if (!m_team.isNull()) query.addQueryItem(u"team"_s, m_team.toString());
    if (!m_person.isNull()) query.addQueryItem(u"person"_s, m_person.toString());
    if (!m_product.isNull()) query.addQueryItem(u"product"_s, m_product.toString());
    url.setQuery(query);
    return url;
}

QString FunnelPage::note() const { return tr("Bars: deals that entered in the period. Dashed lines are targets. Click a shape for its deals."); }

QString FunnelPage::rightText() const
{
    const qint64 unknown = m_funnel.wonFromUnknown + m_funnel.lostFromUnknown + m_funnel.otherFromUnknown;
    return unknown ? tr("%n deal(s) came to their end without being seen in a stage (imports)", nullptr, int(unknown)) : QString();
}

void FunnelPage::focusFirst() { m_view->setFocus(Qt::OtherFocusReason); }

} // namespace fairlead::ui
