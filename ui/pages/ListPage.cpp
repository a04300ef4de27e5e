#include "pages/ListPage.h"

#include "insight/Funnel.h"
#include "models/Format.h"
#include "pages/FunnelScope.h"
#include "pages/ListActions.h"
#include "pages/ListFilterRow.h"
#include "pages/ViewCounts.h"
#include "store/query/FilterParser.h"
#include "widgets/DataTable.h"
#include "widgets/Hairline.h"
#include "widgets/ListFooter.h"
#include "widgets/PageHead.h"
#include "widgets/TabStrip.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QUrlQuery>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

ListPage::ListPage(const ListConfig& config, const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_config(config)
    , m_type(*session.catalog().resolve(config.kind).type)
    , m_model(new RecordListModel(session, m_type, session.catalog().resolve(config.kind).view, this))
    , m_columns(config, session, *m_model)
    , m_behind(new QObject(this))
{
    setObjectName(config.id + u"Page"_s);
    m_model->setColumns(config.columns);
    m_model->setSort(config.sort, config.descending);
    build();
    connect(m_model, &RecordListModel::loaded, this, &ListPage::showTotals);
    connect(m_model, &RecordListModel::filterRefused, m_filter, &ListFilterRow::refuse);
    connect(&session, &Session::languageChanged, this, &ListPage::label);
    connect(&session, &Session::changed, this, [this](const Change& change) {
        if (change.records.contains(u"stage"_s)) m_columns.readStages();
        // Every tab hangs on the records themselves, and on the stages they stand in.
        if (change.records.contains(m_type.name()) || change.records.contains(u"stage"_s)) m_counts->count();
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
    column->addWidget(m_head);
    m_views = new TabStrip(m_theme, this);
    m_views->setObjectName(m_config.id + u"Views"_s);
    auto* viewsRow = new QHBoxLayout;
    viewsRow->setContentsMargins(m_theme.px(Space::L), 0, m_theme.px(Space::L), 0);
    viewsRow->addWidget(m_views);
    column->addLayout(viewsRow);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));

    m_filter = new ListFilterRow(m_theme, m_config.id, this);
    column->addWidget(m_filter);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));

    m_table = new DataTable(m_theme, this);
    m_table->setObjectName(m_config.id + u"Table"_s);
    m_table->setModel(m_model);
    m_columns.dress(*m_table);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    const int sorted = int(m_config.columns.indexOf(m_config.sort));
    if (sorted >= 0)
        m_table->horizontalHeader()->setSortIndicator(
            sorted, m_config.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    column->addWidget(m_table, 1);
    m_footer = new ListFooter(m_theme, this);
    column->addWidget(m_footer);

    m_actions = new ListActions(m_theme, m_session, *m_model, *m_table);
    addActions(m_actions->own());
    connect(m_actions, &ListActions::told, this,
        [this](const QString& sentence) { emit toast(u"dialog-information"_s, sentence, false); });
    m_counts = new ViewCounts(m_session, *m_views, this);

    connect(m_views, &TabStrip::viewChosen, this, [this](const QString& id) {
        m_view = id;
        leaveBehind();
        ask();
        emit moved();
    });
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
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) { m_actions->open(index.row()); });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this](int section, Qt::SortOrder order) { m_model->sort(section, order); });
}

void ListPage::label()
{
    const bool chinese = m_session.isChinese();
    m_head->setTitle(m_config.title.in(chinese));
    const QString current = m_view.isEmpty() ? m_config.views.front().id : m_view;
    const QSignalBlocker quiet(m_views);
    while (m_views->count())
        m_views->removeTab(0);
    for (const ListConfig::View& view : m_config.views)
        if (isOffered(view)) m_views->addView(view.id, view.label.in(chinese));
    m_view = current;
    m_views->setCurrentView(current);
    m_table->setAccessibleName(m_config.title.in(chinese));
    m_table->setEmptyText(tr("Nothing here"), m_config.emptyText.in(chinese));
    countViews();
    showTotals();
}

void ListPage::countViews()
{
    QList<std::pair<QString, Query>> views;
    const FilterParser parser(m_session.catalog(), m_session.workspace().baseCurrency());
    for (const ListConfig::View& view : m_config.views) {
        if (!isOffered(view)) continue;
        Query query;
        query.type = &m_type;
        query.view = m_model->query().view;
        if (const auto filter = parser.parse(m_type, filterOf(view))) query.filter = *filter;
        views.append({ view.id, query });
    }
    m_counts->setViews(views);
}

/// Without a person nothing is "mine".
bool ListPage::isOffered(const ListConfig::View& view) const
{
    return !view.filter.endsWith(u"= me"_s) || !m_session.workspace().person().isNull();
}

QString ListPage::filterOf(const ListConfig::View& view) const
{
    const QDate today = m_session.today();
    return QString(view.filter).replace(u"@quarter"_s, u"%1-Q%2"_s.arg(today.year()).arg((today.month() + 2) / 3));
}

QString ListPage::wholeFilter() const
{
    QStringList parts;
    for (const ListConfig::View& view : m_config.views)
        if (view.id == m_view && m_behindQuery.isEmpty()) parts.append(filterOf(view));
    parts.append(m_filter->expression());
    parts.removeAll(QString());
    if (parts.size() < 2) return parts.value(0);
    return u'(' + parts.join(u") and ("_s) + u')';
}

void ListPage::ask() { m_model->setFilter(wholeFilter()); }

void ListPage::leaveBehind()
{
    if (m_behindQuery.isEmpty()) return;
    m_behindQuery.clear();
    m_session.beside<int>(
        m_behind, [](const Reader&) { return 0; }, [](int) {}); // an answer under way is late now
    m_filter->setBehind({});
    m_model->setOnly({});
}

void ListPage::go(const QUrl& address)
{
    // Without a query the list stands as it was left, but all of it.
    const QUrlQuery query(address);
    const QString view = query.queryItemValue(u"view"_s);
    if (!view.isEmpty()) {
        const QSignalBlocker quiet(m_views);
        m_view = view;
        m_views->setCurrentView(view);
    }
    if (address.hasQuery()) {
        m_filter->setExpression(query.queryItemValue(u"filter"_s, QUrl::FullyDecoded));
        m_filter->setSearch(query.queryItemValue(u"search"_s, QUrl::FullyDecoded));
    }
    if (query.hasQueryItem(u"behind"_s)) return showBehind(query);
    leaveBehind();
    ask();
}

void ListPage::showBehind(const QUrlQuery& query)
{
    m_behindQuery = query;
    const ReportScope scope = FunnelScope::of(query).at(m_session.today());
    const RecordId stage = RecordId::parse(query.queryItemValue(u"stage"_s)).value_or(RecordId());
    const auto figure = FunnelFigure(query.queryItemValue(u"behind"_s).toInt());
    m_session.beside<std::vector<RecordId>>(
        m_behind,
        [=](const Reader& reader) {
            const auto moment = reader.snapshot();
            const auto ids = Funnel(reader).dealsBehind(scope, stage, figure);
            return ids ? *ids : std::vector<RecordId>();
        },
        [this, stage](std::vector<RecordId> ids) {
            QString words = tr("%Ln deal(s) behind the funnel", nullptr, int(ids.size()));
            if (!stage.isNull())
                words = tr("%Ln deal(s) of the funnel: %1", nullptr, int(ids.size()))
                            .arg(m_session.reader().titleOf(m_session.catalog().type(u"stage"_s), stage).text);
            if (ids.empty()) ids.push_back(RecordId()); // "just these" of none would mean all
            m_filter->setBehind(words);
            m_model->setOnly(std::move(ids));
            ask();
        });
}

QUrl ListPage::address() const
{
    QUrl url(u"fairlead://page/"_s + m_config.id);
    QUrlQuery query = m_behindQuery;
    const auto set = [&query](const QString& key, const QString& value) {
        query.removeQueryItem(key);
        if (!value.isEmpty()) query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    set(u"view"_s, m_view);
    set(u"filter"_s, m_filter->expression());
    set(u"search"_s, m_filter->search());
    url.setQuery(query);
    return url;
}

QList<KeyHint> ListPage::hints() const
{
    QList<KeyHint> hints { { u"Enter"_s, tr("open") }, { u"Ctrl F"_s, tr("search") }, { u"Ctrl N"_s, tr("new") },
        { u"Del"_s, tr("delete") }, { u"Ctrl Z"_s, tr("undo") } };
    if (m_type.name() == u"opportunity"_s) hints.insert(3, { u"Ctrl M"_s, tr("move to stage") });
    if (m_type.name() == u"lead"_s) hints.insert(3, { u"Ctrl M"_s, tr("convert") });
    return hints;
}

QString ListPage::rightText() const { return tr("All figures over all rows of the list"); }

void ListPage::focusFirst() { m_table->setFocus(Qt::OtherFocusReason); }

void ListPage::showTotals()
{
    const Totals& totals = m_model->totals();
    const Format format(m_session.isChinese(), m_session.today());
    const QString count = format.count(totals.count);
    m_head->setCount(m_model->isLoaded() ? count : QString());
    m_footer->setCount(tr("%Ln row(s)", nullptr, int(totals.count)));
    QList<Figure> figures;
    QString field;
    for (const QString& name : m_config.columns)
        if (m_type.at(name).kind == FieldKind::Money) field = name;
    if (m_type.name() == u"opportunity"_s) {
        QList<Money> weighted;
        qint64 unknown = 0;
        for (const WeightedSum& sum : totals.weighted) {
            if (sum.count) weighted.append({ sum.minor, sum.currency });
            unknown += sum.unknownCount;
        }
        figures.append({ tr("Weighted"), format.moneys(weighted), false,
            unknown ? tr("%Ln deal(s) without a chance are not in it", nullptr, int(unknown)) : QString() });
    }
    QList<Money> sums;
    for (const MoneySum& sum : totals.sums)
        if (sum.field == field) sums.append({ sum.minor, sum.currency });
    if (!field.isEmpty()) figures.append({ tr("Sum"), format.moneys(sums), true, {} });
    m_footer->setFigures(figures);
    emit statusChanged();
}

void ListPage::contextMenuEvent(QContextMenuEvent* event) { m_actions->showMenu(event->globalPos()); }

void ListPage::keyPressEvent(QKeyEvent* event)
{
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
