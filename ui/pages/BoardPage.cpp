#include "pages/BoardPage.h"

#include "models/Address.h"
#include "models/BoardFace.h"
#include "models/FilterWording.h"
#include "pages/BoardActions.h"
#include "pages/BoardPaper.h"
#include "pages/FilterPanel.h"
#include "pages/ListFilterRow.h"
#include "pages/ListViews.h"
#include "pages/ViewSwitch.h"
#include "widgets/ActionButton.h"
#include "widgets/BoardLegend.h"
#include "widgets/BoardView.h"
#include "widgets/EmptyPage.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/PageHead.h"
#include "widgets/PickerButton.h"
#include "widgets/SidePane.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
const QString boardMark = u"board/"_s; // before the id, in saved views: lists go by kinds of record
const QString pipelineField = u"pipeline"_s;
} // namespace

BoardPage::BoardPage(const BoardConfig& config, const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_config(config)
    , m_list(listConfig(config.list))
    , m_model(new BoardModel(config, session, this))
{
    setObjectName(config.id + u"Page"_s);
    build();
    connectParts();
    label();
}

void BoardPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    if (m_config.byPipeline) {
        m_pipelines = new PickerButton(m_theme, u"boardPipelinePicker"_s, {}, {}, this);
        m_head->addLeading(m_pipelines);
    }
    m_sums = new Label(m_theme, Type::Caption, Ink::TextMuted, this);
    m_sums->setObjectName(u"boardSums"_s);
    m_sums->setContentsMargins(0, 0, m_theme.px(Space::S), 0);
    m_head->addAction(m_sums);
    if (m_config.kind == u"opportunity"_s) {
        m_meeting = new QAction(m_theme.icon(u"system-users"_s), {}, this);
        m_meeting->setObjectName(u"startMeeting"_s);
        m_meeting->setData(u"system-users"_s);
        m_meeting->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_M);
        m_meeting->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(m_meeting);
        m_head->addAction(
            new ActionButton(m_meeting, ActionButton::Show::IconOnly, Kind::Quiet, kinds::Scale::Small, this));
        connect(m_meeting, &QAction::triggered, this, &BoardPage::startMeeting);
    }
    m_switch = new ViewSwitch(m_theme, m_session, m_config, m_config.ways.front().id, this);
    m_head->addAction(m_switch);
    column->addWidget(m_head);
    Query base;
    base.type = &m_model->type();
    base.filter = baseFilter();
    m_filter = new ListFilterRow(m_theme, m_session, base, m_config.id, this);
    if (m_list) {
        m_views = new ListViews(
            m_theme, m_session, { m_config.id, boardMark + m_config.id, declaredViews() }, base,
            [this] { return shape(); }, this);
        column->addWidget(m_views);
        addActions(m_views->pageActions());
        connect(m_views, &ListViews::chosen, this, &BoardPage::showView);
        connect(&m_filter->panel(), &FilterPanel::saveWanted, m_views, &ListViews::saveAs);
    }
    addAction(m_filter->panelAction());
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    if (m_config.showsNext) {
        m_legend = new BoardLegend(m_theme, this);
        m_filter->addTrailing(m_legend);
    }
    column->addWidget(m_filter);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    m_board = new BoardView(m_theme, *m_model, this);
    m_pane = new SidePane(m_theme, m_board, &m_filter->panel(), this);
    m_filter->setPane(m_pane);
    column->addWidget(m_pane, 1);
    m_actions = new BoardActions(m_theme, m_session, *m_board);
}

void BoardPage::connectParts()
{
    const auto asks = [this] {
        ask();
        emit moved();
    };
    connect(m_filter, &ListFilterRow::conditionsChanged, this, asks);
    connect(m_filter, &ListFilterRow::searchChanged, this, asks);
    connect(m_filter, &ListFilterRow::left, this, &BoardPage::focusFirst);
    connect(m_model, &BoardModel::filterRefused, m_filter, &ListFilterRow::refuse);
    connect(m_model, &BoardModel::loaded, this, &BoardPage::showLoaded);
    connect(m_actions, &BoardActions::asked, this, &Page::asked);
    connect(m_actions, &BoardActions::refused, this,
        [this](const QString& sentence) { emit toast(u"dialog-warning"_s, sentence, false); });
    connect(m_board, &BoardView::stripClicked, this, &BoardPage::openStrip);
    connect(m_board, &BoardView::choiceChanged, this, &Page::statusChanged);
    connect(m_switch, &ViewSwitch::chosen, this,
        [this](const QString& id) { emit asked(m_switch->addressOf(id, QUrlQuery(address()))); });
    connect(&m_session, &Session::languageChanged, this, &BoardPage::label);
    connect(&m_session, &Session::changed, this, [this](const Change& change) {
        if (change.records.contains(u"pipeline"_s)) fillPipelines();
    });
    if (m_pipelines)
        connect(m_pipelines, &PickerButton::picked, this, [this, asks](const QString& id) {
            m_model->setPipeline(RecordId::parse(id).value_or(RecordId()));
            asks();
        });
}

void BoardPage::label()
{
    if (m_meeting) m_meeting->setText(tr("Meeting over these deals…"));
    const bool chinese = m_session.isChinese();
    m_head->setTitle(m_config.title.in(chinese));
    m_board->setAccessibleName(m_config.title.in(chinese));
    fillPipelines();
    showNote();
    delete std::exchange(m_empty, nullptr); // its words are from birth
    emit statusChanged();
}

void BoardPage::fillPipelines()
{
    if (!m_pipelines) return;
    QList<PickerOption> options;
    (void)m_session.reader().records(
        m_session.catalog().type(u"pipeline"_s), "_v=1 ORDER BY sort_key, id", {}, [&](const Record& record) {
            const bool shown = !record.number(u"retired"_s) || record.id == m_model->pipeline();
            if (shown) options.append({ record.id.toString(), record.title() });
        });
    m_pipelines->setOptions(options);
    m_pipelines->setCurrent(m_model->pipeline().toString());
    m_pipelines->setVisible(options.size() > 1);
    m_pipelines->setAccessibleName(tr("Pipeline"));
}

void BoardPage::showNote()
{
    const bool hidden = m_views && !m_views->tabFilter().isEmpty();
    m_filter->panel().setNote(hidden ? tr("Within the view “%1”").arg(m_views->name()) : QString());
}

void BoardPage::ask()
{
    showNote();
    m_model->setViewFilter(m_views ? m_views->declaredFilter() : Filter());
    m_model->setConditions(m_filter->filter());
    m_model->setSearch(m_filter->search());
    if (m_views) m_views->follow();
}

void BoardPage::go(const QUrl& address)
{
    // Without a query the board stands as it was left.
    const QUrlQuery query(address);
    if (address.hasQuery()) {
        if (query.hasQueryItem(u"way"_s)) m_model->setWay(query.queryItemValue(u"way"_s));
        if (query.hasQueryItem(u"pipeline"_s))
            m_model->setPipeline(RecordId::parse(query.queryItemValue(u"pipeline"_s)).value_or(RecordId()));
        const QString view = query.queryItemValue(u"view"_s);
        if (m_views && !view.isEmpty()) m_views->setCurrent(view);
        const auto saved = m_views ? m_views->saved() : std::nullopt;
        const bool said = query.hasQueryItem(u"filter"_s);
        if (saved && !said) take(*saved);
        if (!saved || said) m_filter->setExpression(query.queryItemValue(u"filter"_s, QUrl::FullyDecoded));
        m_filter->setSearch(query.queryItemValue(u"search"_s, QUrl::FullyDecoded));
    }
    m_switch->setCurrent(m_model->way().id);
    ask();
}

QUrl BoardPage::address() const
{
    QUrlQuery query;
    const auto set = [&query](const QString& key, const QString& value) {
        if (!value.isEmpty()) query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    set(u"way"_s, m_model->way().id);
    if (!m_model->pipeline().isNull()) set(u"pipeline"_s, m_model->pipeline().toString());
    if (m_views) set(u"view"_s, m_views->current());
    set(u"filter"_s, m_filter->expression());
    if (m_views && m_views->isSaved() && m_filter->filter().isEverything()) query.addQueryItem(u"filter"_s, {});
    set(u"search"_s, m_filter->search());
    return Address::page(m_config.id, query);
}

void BoardPage::showLoaded()
{
    m_sums->setText(BoardFace::wholeLine(*m_model));
    if (m_legend) m_legend->setBoard(*m_model);
    if (m_pipelines) m_pipelines->setCurrent(m_model->pipeline().toString());
    if (m_views && !m_model->pipeline().isNull())
        m_views->setScope(
            Filter::condition({ pipelineField }, Filter::Operator::Equal, { FilterValue::ofId(m_model->pipeline()) }));
    m_filter->panel().setCount(m_model->all().count);
    showEmpty();
    if (window()->focusWidget() == m_board) focusFirst(); // the keyboard waits for the first cards
    emit statusChanged();
}

void BoardPage::showEmpty()
{
    const bool nothing = m_model->columnCount() == 0;
    if (nothing && !m_empty) {
        m_empty = new EmptyPage(m_theme, tr("No pipeline yet"),
            tr("Stages make the columns of a board: import a file of deals, or set up a pipeline."),
            { { u"pipelines"_s, u"view-object-histogram-linear"_s, tr("Pipelines"),
                tr("Set up stages and their order."), tr("Set up a pipeline") } },
            this);
        connect(static_cast<EmptyPage*>(m_empty), &EmptyPage::stepChosen, this,
            [this](const QString& id) { emit asked(Address::page(id)); });
        layout()->addWidget(m_empty);
    }
    if (m_empty) m_empty->setVisible(nothing);
    m_pane->setVisible(!nothing);
}

void BoardPage::openStrip(int place)
{
    const bool won = m_model->column(place).kind == BoardColumn::Kind::Won;
    QUrlQuery query;
    query.addQueryItem(u"view"_s, won ? u"won"_s : u"lost"_s);
    const QString filter = u"closed_on in "_s + m_session.today().toString(u"yyyy-MM"_s);
    query.addQueryItem(u"filter"_s, QString::fromLatin1(QUrl::toPercentEncoding(filter)));
    emit asked(Address::page(m_config.list, query));
}

QList<KeyHint> BoardPage::hints() const
{
    QList<KeyHint> hints { { u"↑↓←→"_s, tr("choose") }, { u"Ctrl ←→"_s, tr("move") }, { u"M"_s, tr("move mode") } };
    if (m_config.kind == u"opportunity"_s) hints += { { u"W"_s, tr("won") }, { u"L"_s, tr("lost") } };
    return hints
        + QList<KeyHint> { { u"Enter"_s, tr("open") }, { u"Ctrl Shift F"_s, tr("filter") }, { u"Ctrl N"_s, tr("new") },
              { u"Del"_s, tr("delete") } };
}

QString BoardPage::rightText() const { return tr("All figures over all records of the board"); }

void BoardPage::focusFirst()
{
    if (m_model->columnCount() == 0) return m_board->setFocus(Qt::OtherFocusReason);
    m_board->focusCards();
}

void BoardPage::print(PrintReady ready)
{
    const bool chinese = m_session.isChinese();
    QStringList scope { m_model->way().title.in(chinese), m_views ? m_views->name() : QString(),
        FilterWording(m_session, m_model->type()).line(m_filter->filter()), m_filter->search() };
    scope.removeAll(QString());
    ready(BoardPaper::sheetOf(*m_model, m_config.title.in(chinese), scope.join(u" · "_s)));
}

void BoardPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete) {
        m_actions->removeChosen();
    } else if (event->key() == Qt::Key_F && event->modifiers() == Qt::ControlModifier) {
        m_filter->focusSearch();
    } else if (event->key() == Qt::Key_Escape && !m_filter->search().isEmpty()) {
        m_filter->setSearch({});
        focusFirst();
    } else if (event->key() == Qt::Key_N && event->modifiers() == Qt::ControlModifier) {
        m_actions->create(m_board->currentColumn());
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace fairlead::ui
