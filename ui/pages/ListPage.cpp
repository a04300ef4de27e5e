#include "pages/ListPage.h"

#include "models/Address.h"
#include "models/Format.h"
#include "models/SyncKeeper.h"
#include "pages/BehindNumber.h"
#include "pages/FilterPanel.h"
#include "pages/ListActions.h"
#include "pages/ListCells.h"
#include "pages/ListChosen.h"
#include "pages/ListFilterRow.h"
#include "pages/ListPickers.h"
#include "pages/ListViews.h"
#include "pages/ViewSwitch.h"
#include "store/query/FilterText.h"
#include "widgets/ActionButton.h"
#include "widgets/DataTable.h"
#include "widgets/Hairline.h"
#include "widgets/ListFooter.h"
#include "widgets/PageHead.h"
#include "widgets/SidePane.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>
#include <QUrlQuery>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ListPage::ListPage(const ListConfig& config, const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_config(config)
    , m_type(*session.catalog().resolve(config.kind).type)
    , m_model(new RecordListModel(session, m_type, session.catalog().resolve(config.kind).view, this))
    , m_columns(config, session, *m_model)
    , m_behind(new QObject(this))
{
    setObjectName(config.id + u"Page"_s);
    m_look = ListLook::of(config);
    m_model->setColumns(m_look.columns);
    m_model->setSorts({ m_look.sort });
    build();
    connectParts();
    if (m_type.name() == u"opportunity"_s) followNextSteps();
    connect(m_model, &RecordListModel::loaded, this, &ListPage::showTotals);
    connect(m_model, &RecordListModel::filterRefused, m_filter, &ListFilterRow::refuse);
    connect(&session, &Session::languageChanged, this, &ListPage::label);
    connect(&session, &Session::personChanged, this, [this] {
        label();
        ask();
    });
    connect(&session, &Session::changed, this, [this](const Change& change) {
        if (change.records.contains(u"stage"_s) || change.records.contains(u"stage_model"_s)) m_columns.readStages();
    });
    m_columns.readStages();
    label();
}

void ListPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    if (ViewSwitch* ways = ViewSwitch::ofList(m_theme, m_session, m_config.id, this)) {
        m_head->addAction(ways);
        connect(ways, &ViewSwitch::chosen, this,
            [this, ways](const QString& id) { emit asked(ways->addressOf(id, QUrlQuery(address()))); });
    }
    column->addWidget(m_head);
    m_filter = new ListFilterRow(m_theme, m_session, m_model->query(), m_config.id, this);
    m_views = new ListViews(
        m_theme, m_session, { m_config.id, m_config.kind, m_config.views }, m_model->query(),
        [this] { return m_look.shape(filterText(m_session.catalog(), m_type, wholeFilter())); }, this);
    column->addWidget(m_views);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    column->addWidget(m_filter);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));

    m_pickers = new ListPickers(m_theme, m_session, m_config, this);
    m_filter->addTrailing(m_pickers);
    buildTable();
    m_pane = new SidePane(m_theme, m_table, &m_filter->panel(), this);
    m_filter->setPane(m_pane);
    column->addWidget(m_pane, 1);
    m_footer = new ListFooter(m_theme, this);
    column->addWidget(m_footer);
    SyncKeeper::of(m_session).followFreshness(
        m_footer, [footer = m_footer](const QString& words) { footer->setFreshness(words); });
    m_actions = new ListActions(m_theme, m_session, *m_model, *m_table);
    addActions(m_actions->own());
    if (QAction* suggested = m_actions->suggested())
        m_head->addAction(new ActionButton(
            suggested, ActionButton::Show::IconAndText, kinds::Kind::Plain, kinds::Scale::Small, m_head));
    addAction(m_filter->panelAction());
    addActions(m_views->pageActions());
    connect(m_actions, &ListActions::asked, this, &Page::asked);
    offerTakingAway();
    auto* chosen = new ListChosen(m_theme, m_session, *m_model, *m_table, *m_actions);
    connect(chosen, &ListChosen::roomTaken, this, [this](int pixels) {
        if (std::exchange(m_footRoom, pixels) != pixels) emit statusChanged();
    });
}

void ListPage::buildTable()
{
    m_table = new DataTable(m_theme, this);
    m_table->setObjectName(m_config.id + u"Table"_s);
    m_table->setModel(m_model);
    m_table->setChoosable(true);
    m_columns.dress(*m_table);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->setGroups([this](const QModelIndex& index) -> std::optional<GroupRow> {
        const ListGroups::Part* part = m_model->groupAt(index.row());
        return part ? std::optional(headingOf(*part)) : std::nullopt;
    });
    connect(m_table, &DataTable::groupToggled, this,
        [this](const QModelIndex& index) { m_model->toggleGroup(index.row()); });
    QHeaderView* head = m_table->horizontalHeader();
    connect(head, &QHeaderView::sectionMoved, this, &ListPage::moveColumns);
    connect(head, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        const bool byHand = QGuiApplication::mouseButtons() & Qt::LeftButton;
        if (byHand && column < m_look.columns.size())
            m_columns.keepWidth(m_look.columns.at(column), qRound(width / m_theme.textScale()));
    });
}

void ListPage::connectParts()
{
    connect(m_actions, &ListActions::told, this,
        [this](const QString& sentence) { emit toast(u"dialog-information"_s, sentence, false); });
    const auto rearranged = [this](auto change) {
        ListLook look = m_look;
        change(look);
        arrange(look);
    };
    connect(m_pickers, &ListPickers::grouped, this,
        [=](const GroupBy& by) { rearranged([&by](ListLook& look) { look.group = by; }); });
    connect(m_pickers, &ListPickers::sorted, this,
        [=](const Sort& sort) { rearranged([&sort](ListLook& look) { look.sort = sort; }); });
    connect(m_pickers, &ListPickers::columnsChosen, this,
        [=](const QStringList& columns) { rearranged([&columns](ListLook& look) { look.columns = columns; }); });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [=, this](int section, Qt::SortOrder order) {
            if (section < 0 || section >= m_look.columns.size()) return;
            if (!m_type.find(m_look.columns.at(section))) return setLook(m_look); // what is not stored has none
            rearranged([&](ListLook& look) { look.sort = { look.columns.at(section), order == Qt::DescendingOrder }; });
        });
    connect(m_views, &ListViews::chosen, this, &ListPage::showView);
    connect(m_filter, &ListFilterRow::searchChanged, this, [this](const QString& text) {
        m_model->setSearch(text);
        emit moved();
    });
    connect(m_filter, &ListFilterRow::conditionsChanged, this, [this] {
        ask();
        emit moved();
    });
    connect(m_filter, &ListFilterRow::behindRemoved, this, [this] {
        leaveBehind();
        ask();
        emit moved();
    });
    connect(m_filter, &ListFilterRow::left, this, &ListPage::focusFirst);
    connect(&m_filter->panel(), &FilterPanel::counted, this, &ListPage::showTotals);
    connect(&m_filter->panel(), &FilterPanel::saveWanted, m_views, &ListViews::saveAs);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) { m_actions->open(index.row()); });
}

void ListPage::label()
{
    const bool chinese = m_session.isChinese();
    m_head->setTitle(m_config.title.in(chinese));
    m_table->setAccessibleName(m_config.title.in(chinese));
    m_table->setEmptyText(tr("Nothing here"), m_config.emptyText.in(chinese));
    showNote();
    showTotals();
}

void ListPage::showView(bool conditions)
{
    setLook(lookOfView());
    const auto saved = m_views->saved();
    if (conditions) m_filter->setExpression(saved ? saved->filter : QString());
    leaveBehind();
    ask();
    emit moved();
}

Filter ListPage::wholeFilter() const
{
    return FilterDraft::joined(m_behindQuery.isEmpty() ? m_views->declaredFilter() : Filter(), m_filter->filter());
}

void ListPage::showNote()
{
    const bool hidden = m_behindQuery.isEmpty() && !m_views->tabFilter().isEmpty();
    m_filter->panel().setNote(hidden ? tr("Within the view “%1”").arg(m_views->name()) : QString());
}

void ListPage::ask()
{
    showNote();
    m_model->setFilter(wholeFilter());
    m_views->follow();
}

void ListPage::go(const QUrl& address)
{
    // Without a query the list stands as it was left, but all of it.
    const QUrlQuery query(address);
    const QString view = query.queryItemValue(u"view"_s);
    if (!view.isEmpty()) m_views->setCurrent(view);
    if (!std::exchange(m_begun, true)) setLook(lookOfView());
    if (address.hasQuery()) {
        ListLook look = lookOfView();
        look.read(query, m_session.catalog(), m_type);
        setLook(look);
        const bool said = query.hasQueryItem(u"filter"_s);
        const auto saved = m_views->saved();
        m_filter->setExpression(said ? query.queryItemValue(u"filter"_s, QUrl::FullyDecoded)
                : saved              ? saved->filter
                                     : QString());
        m_filter->setSearch(query.queryItemValue(u"search"_s, QUrl::FullyDecoded));
    }
    if (BehindNumber::isIn(query)) return showBehind(query);
    leaveBehind();
    ask();
}

QUrl ListPage::address() const
{
    QUrlQuery query = m_behindQuery;
    const auto set = [&query](const QString& key, const QString& value) {
        query.removeQueryItem(key);
        if (!value.isEmpty()) query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    set(u"view"_s, m_views->current());
    set(u"filter"_s, m_filter->expression());
    // Said even where there is none: without a word a saved view would bring its own.
    if (m_views->isSaved() && m_filter->filter().isEverything()) query.addQueryItem(u"filter"_s, {});
    set(u"search"_s, m_filter->search());
    m_look.write(query, m_views->isSaved() ? ListLook() : ListLook::of(m_config));
    return Address::page(m_config.id, query);
}

QList<KeyHint> ListPage::hints() const
{
    QList<KeyHint> hints { { u"Enter"_s, tr("open") }, { u"F2"_s, tr("edit cell") }, { u"Space"_s, tr("choose") },
        { u"Ctrl F"_s, tr("search") }, { u"Ctrl Shift F"_s, tr("filter") }, { u"Ctrl N"_s, tr("new") },
        { u"Del"_s, tr("delete") }, { u"Ctrl Z"_s, tr("undo") } };
    if (m_type.name() == u"opportunity"_s) hints.insert(3, { u"Ctrl M"_s, tr("move to stage") });
    if (m_type.name() == u"lead"_s) hints.insert(3, { u"Ctrl M"_s, tr("convert") });
    // Rows that were edited in place stand where they stood.
    if (m_model->isOutOfPlace()) hints.prepend({ u"F5"_s, tr("arrange anew") });
    return hints;
}

QString ListPage::rightText() const { return tr("All figures over all rows of the list"); }

void ListPage::focusFirst() { m_table->setFocus(Qt::OtherFocusReason); }

void ListPage::showTotals()
{
    m_tallies.clear();
    const qint64 count = m_model->totals().count;
    m_head->setCount(m_model->isLoaded() ? m_session.format().count(count) : QString());
    const int groups = int(m_model->groups().parts().size());
    const qint64 all = m_filter->panel().all().value_or(count);
    m_footer->setCount(all > count ? tr("%1 of %Ln row(s)", nullptr, int(all)).arg(m_session.format().count(count))
                                   : tr("%Ln row(s)", nullptr, int(count)),
        groups ? tr("%Ln group(s)", nullptr, groups) : QString());
    m_footer->setFigures(figures());
    m_filter->panel().setCount(count);
    emit statusChanged();
}

void ListPage::removeChosen() { m_actions->removeChosen(); }

void ListPage::contextMenuEvent(QContextMenuEvent* event) { m_actions->showMenu(event->globalPos()); }

void ListPage::keyPressEvent(QKeyEvent* event)
{
    if (m_cells->handleKey(*event)) return;
    if (event->key() == Qt::Key_Delete) {
        m_actions->removeChosen();
    } else if (event->key() == Qt::Key_F && event->modifiers() == Qt::ControlModifier) {
        m_filter->focusSearch();
    } else if (event->key() == Qt::Key_Escape && !m_filter->search().isEmpty()) {
        m_filter->setSearch({});
        focusFirst();
    } else if (event->key() == Qt::Key_N && event->modifiers() == Qt::ControlModifier) {
        m_actions->create();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace fairlead::ui
