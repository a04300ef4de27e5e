#include "pages/ListPage.h"

#include "model/OpportunityRules.h"
#include "models/Format.h"
#include "pages/RecordDialog.h"
#include "widgets/DataTable.h"
#include "widgets/Hairline.h"
#include "widgets/ListFooter.h"
#include "widgets/PageHead.h"
#include "widgets/TabStrip.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QUrlQuery>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using fairlead::Kind;

namespace {

CellKind cellKindOf(const QString& name, const Field& field)
{
    if (field.title) return CellKind::Name;
    if (name == u"stage"_s) return CellKind::Stage;
    if (name == u"entered_on"_s) return CellKind::Days;
    if (name == u"next_step"_s) return CellKind::NextStep;
    switch (field.kind) {
    case Kind::Money:
        return CellKind::Money;
    case Kind::Date:
    case Kind::Instant:
        return CellKind::Date;
    case Kind::Integer:
    case Kind::Quantity:
    case Kind::Minutes:
        return CellKind::Number;
    case Kind::Percent:
        return CellKind::Share;
    default:
        return CellKind::Text;
    }
}

} // namespace

ListPage::ListPage(const ListConfig& config, const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_config(config)
    , m_type(*session.catalog().resolve(config.kind).type)
    , m_model(new RecordListModel(session, m_type, session.catalog().resolve(config.kind).view, this))
{
    setObjectName(config.id + u"Page"_s);
    m_model->setColumns(config.columns);
    m_model->setSort(config.sort, config.descending);
    build();
    connect(m_model, &RecordListModel::loaded, this, &ListPage::showTotals);
    connect(m_model, &RecordListModel::filterRefused, this, [this](const QString& sentence) {
        m_filterFault->setText(sentence);
        m_filterFault->setVisible(true);
    });
    connect(&session, &Session::languageChanged, this, &ListPage::label);
    connect(&session, &Session::changed, this, [this](const Change& change) {
        if (change.records.contains(u"stage"_s)) readStages();
    });
    readStages();
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

    auto* filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(
        m_theme.px(Space::L), m_theme.px(Space::S), m_theme.px(Space::L), m_theme.px(Space::S));
    filterRow->setSpacing(m_theme.px(Space::S));
    m_filterEdit = new QLineEdit(this);
    m_filterEdit->setObjectName(m_config.id + u"FilterEdit"_s);
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->setMaximumWidth(m_theme.px(Size::PaletteWidth));
    m_filterFault = new QLabel(this);
    m_filterFault->setObjectName(m_config.id + u"FaultLabel"_s);
    m_filterFault->setWordWrap(true);
    m_filterFault->hide();
    filterRow->addWidget(m_filterEdit, 2);
    filterRow->addWidget(m_filterFault, 3);
    filterRow->addStretch(1);
    column->addLayout(filterRow);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));

    m_table = new DataTable(m_theme, this);
    m_table->setObjectName(m_config.id + u"Table"_s);
    m_table->setModel(m_model);
    dressColumns();
    column->addWidget(m_table, 1);
    m_footer = new ListFooter(m_theme, this);
    column->addWidget(m_footer);

    connect(m_views, &TabStrip::viewChosen, this, [this](const QString& id) {
        m_view = id;
        m_only.clear();
        ask();
        emit moved();
    });
    connect(m_filterEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        // `textChanged` is silent while an input method composes; what arrives here is meant.
        m_filterFault->hide();
        const bool expression = text.startsWith(u'=');
        m_filter = expression ? text.mid(1) : QString();
        m_model->setSearch(expression ? QString() : text);
        ask();
    });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this](int section, Qt::SortOrder order) { m_model->sort(section, order); });
}

void ListPage::dressColumns()
{
    for (int i = 0; i < m_config.columns.size(); ++i) {
        const QString name = m_config.columns.at(i);
        const Field& field = m_type.at(name);
        const CellKind kind = cellKindOf(name, field);
        m_table->setColumn(i, kind, [this, name, kind](const QModelIndex& index) -> ui::Cell {
            const Record* record = m_model->recordAt(index.row());
            if (!record) return {};
            const Field& field = m_type.at(name);
            ui::Cell cell { m_model->textOf(*record, field) };
            if (kind == CellKind::Stage) {
                const Stage stage = m_stages.value(record->reference(name));
                cell.stage = stage.place;
                cell.stages = stage.count;
                if (stage.kind != stage_kind::open)
                    cell.squareInk = stage.kind == stage_kind::won ? Ink::StageWon : Ink::StageLost;
            } else if (kind == CellKind::Days) {
                const QDate entered = record->date(name);
                const bool open = m_stages.value(record->reference(u"stage"_s)).kind == stage_kind::open;
                cell.text = entered.isValid() && open
                    ? Format(m_session.isChinese(), m_session.today()).days(double(entered.daysTo(m_session.today())))
                    : QString();
            } else if (kind == CellKind::NextStep) {
                const bool open = m_stages.value(record->reference(u"stage"_s)).kind == stage_kind::open;
                const QDate on = record->date(u"next_on"_s);
                if (!open && cell.text.isEmpty()) return {};
                cell.next = cell.text.isEmpty() ? marks::Next::None
                    : !on.isValid()             ? marks::Next::Later
                    : on < m_session.today()    ? marks::Next::Overdue
                    : on == m_session.today()   ? marks::Next::Today
                                                : marks::Next::Later;
                if (cell.text.isEmpty()) cell.text = tr("No next step");
            }
            return cell;
        });
        const int width = m_config.widths.value(i, 120);
        if (width == 0)
            m_table->setStretchColumn(i);
        else
            m_table->setStartWidth(i, width);
    }
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSectionsClickable(true);
    const int sorted = int(m_config.columns.indexOf(m_config.sort));
    if (sorted >= 0)
        m_table->horizontalHeader()->setSortIndicator(
            sorted, m_config.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListPage::readStages()
{
    m_stages.clear();
    if (!m_type.find(u"stage"_s)) return;
    const RecordType& stage = m_session.catalog().type(u"stage"_s);
    QHash<RecordId, std::vector<Record>> byPipeline;
    (void)m_session.reader().records(stage, "_v=1 ORDER BY sort_key, n", {},
        [&](const Record& record) { byPipeline[record.reference(u"pipeline"_s)].push_back(record); });
    for (const std::vector<Record>& stages : byPipeline) {
        const auto open = int(std::count_if(stages.begin(), stages.end(),
            [](const Record& record) { return record.text(u"kind"_s) == stage_kind::open; }));
        int place = 0;
        for (const Record& record : stages) {
            const bool isOpen = record.text(u"kind"_s) == stage_kind::open;
            m_stages.insert(record.id, { isOpen ? place++ : -1, open, record.text(u"kind"_s) });
        }
    }
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
        m_views->addView(view.id, view.label.in(chinese));
    m_view = current;
    m_views->setCurrentView(current);
    m_filterEdit->setPlaceholderText(tr("Search this list, or =condition: =amount >= 10000 and owner = me"));
    m_filterEdit->setAccessibleName(tr("Search this list"));
    m_table->setAccessibleName(m_config.title.in(chinese));
    m_table->setEmptyText(tr("Nothing here"), m_config.emptyText.in(chinese));
    showTotals();
    emit statusChanged();
}

QString ListPage::viewFilter() const
{
    for (const ListConfig::View& view : m_config.views) {
        if (view.id != m_view) continue;
        const QDate today = m_session.today();
        return QString(view.filter).replace(u"@quarter"_s, u"%1-Q%2"_s.arg(today.year()).arg((today.month() + 2) / 3));
    }
    return {};
}

QString ListPage::wholeFilter() const
{
    const QString view = viewFilter();
    if (view.isEmpty()) return m_filter;
    return m_filter.isEmpty() ? view : u"(%1) and (%2)"_s.arg(view, m_filter);
}

void ListPage::ask()
{
    m_model->setOnly(m_only);
    m_model->setFilter(m_only.empty() ? wholeFilter() : m_filter);
}

void ListPage::go(const QUrl& address)
{
    const QUrlQuery query(address);
    const QString view = query.queryItemValue(u"view"_s);
    if (!view.isEmpty()) {
        m_view = view;
        m_views->setCurrentView(view);
    }
    m_only.clear();
    m_onlyLabel = query.queryItemValue(u"label"_s, QUrl::FullyDecoded);
    for (const QString& word : query.queryItemValue(u"only"_s).split(u',', Qt::SkipEmptyParts))
        if (const auto id = RecordId::parse(word)) m_only.push_back(*id);
    m_head->setSubtitle(m_only.empty() ? QString() : m_onlyLabel);
    if (query.hasQueryItem(u"filter"_s))
        m_filterEdit->setText(u'=' + query.queryItemValue(u"filter"_s, QUrl::FullyDecoded));
    ask();
}

QUrl ListPage::address() const
{
    QUrl url(u"fairlead://page/"_s + m_config.id);
    QUrlQuery query;
    query.addQueryItem(u"view"_s, m_view);
    if (!m_only.empty()) {
        QStringList ids;
        for (const RecordId& id : m_only)
            ids.append(id.toString());
        query.addQueryItem(u"only"_s, ids.join(u','));
        query.addQueryItem(u"label"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_onlyLabel)));
    }
    url.setQuery(query);
    return url;
}

QList<KeyHint> ListPage::hints() const
{
    return { { u"Enter"_s, tr("open") }, { u"Ctrl F"_s, tr("search") }, { u"Ctrl N"_s, tr("new") },
        { u"Del"_s, tr("delete") }, { u"Ctrl Z"_s, tr("undo") } };
}

QString ListPage::rightText() const { return tr("All figures over all rows of the list"); }

void ListPage::focusFirst() { m_table->setFocus(Qt::OtherFocusReason); }

void ListPage::showTotals()
{
    const Totals& totals = m_model->totals();
    const Format format(m_session.isChinese(), m_session.today());
    const QString count = format.count(totals.count);
    m_head->setCount(m_model->isLoaded() ? count : QString());
    m_footer->setCount(tr("%n row(s)", nullptr, int(totals.count)), m_onlyLabel);
    QList<Figure> figures;
    QString field;
    for (const QString& name : m_config.columns)
        if (m_type.at(name).kind == Kind::Money) field = name;
    if (m_type.name() == u"opportunity"_s) {
        QList<Money> weighted;
        qint64 unknown = 0;
        for (const WeightedSum& sum : totals.weighted) {
            if (sum.count) weighted.append({ sum.minor, sum.currency });
            unknown += sum.unknownCount;
        }
        figures.append({ tr("Weighted"), format.moneys(weighted), false,
            unknown ? tr("%n deal(s) without a chance are not in it", nullptr, int(unknown)) : QString() });
    }
    QList<Money> sums;
    for (const MoneySum& sum : totals.sums)
        if (sum.field == field) sums.append({ sum.minor, sum.currency });
    if (!field.isEmpty()) figures.append({ tr("Sum"), format.moneys(sums), true, {} });
    m_footer->setFigures(figures);
    emit statusChanged();
}

void ListPage::openRow(int row)
{
    const Record* record = m_model->recordAt(row);
    if (!record) return;
    RecordDialog dialog(m_theme, m_session, *record, this);
    dialog.exec();
}

std::vector<RecordId> ListPage::chosenIds() const
{
    std::vector<RecordId> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        if (const Record* record = m_model->recordAt(index.row())) ids.push_back(record->id);
    if (ids.empty())
        if (const Record* record = m_model->recordAt(m_table->currentIndex().row())) ids.push_back(record->id);
    return ids;
}

void ListPage::removeChosen()
{
    const auto ids = chosenIds();
    if (ids.empty()) return;
    Edit edit;
    const Record* first = m_model->recordAt(m_table->currentIndex().row());
    edit.name = ids.size() == 1 && first ? tr("delete %1").arg(first->title())
                                         : tr("delete %n record(s)", nullptr, int(ids.size()));
    for (const RecordId& id : ids)
        edit.steps.push_back(EditStep::remove(m_type, id));
    m_session.apply(std::move(edit));
}

void ListPage::moveChosen(const RecordId& stage, const QString& stageName)
{
    const auto ids = chosenIds();
    Edit edit;
    edit.name = tr("move %n deal(s) to %1", nullptr, int(ids.size())).arg(stageName);
    for (const RecordId& id : ids) {
        const auto found = m_session.reader().find(m_type, id);
        if (!found || !*found) continue;
        Record record = **found;
        record.set(u"stage"_s, stage);
        edit.steps.push_back(EditStep::change(std::move(record), { u"stage"_s }));
    }
    m_session.apply(std::move(edit));
}

void ListPage::contextMenuEvent(QContextMenuEvent* event)
{
    const auto ids = chosenIds();
    if (ids.empty()) return;
    QMenu menu(this);
    menu.addAction(
        m_theme.icon(u"document-edit"_s), tr("Open"), this, [this] { openRow(m_table->currentIndex().row()); });
    if (m_type.name() == u"opportunity"_s) {
        QMenu* move = menu.addMenu(m_theme.icon(u"go-next"_s), tr("Move to stage"));
        (void)m_session.reader().records(m_session.catalog().type(u"stage"_s),
            "_v=1 AND retired IS NOT 1 ORDER BY pipeline, sort_key, n", {}, [&](const Record& stage) {
                move->addAction(
                    stage.title(), this, [this, id = stage.id, name = stage.title()] { moveChosen(id, name); });
            });
    }
    menu.addSeparator();
    menu.addAction(m_theme.icon(u"edit-delete"_s), tr("Delete"), this, &ListPage::removeChosen);
    menu.exec(event->globalPos());
}

void ListPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete) {
        removeChosen();
    } else if (event->key() == Qt::Key_F && event->modifiers() == Qt::ControlModifier) {
        m_filterEdit->setFocus(Qt::ShortcutFocusReason);
        m_filterEdit->selectAll();
    } else if (event->key() == Qt::Key_Escape && !m_filterEdit->text().isEmpty()) {
        m_filterEdit->clear();
        focusFirst();
    } else if (event->key() == Qt::Key_N && event->modifiers() == Qt::ControlModifier) {
        Record record = m_session.workspace().blank(m_type.name());
        if (const RecordView* view = m_model->query().view) record.set(view->presetField, view->presetValue);
        RecordDialog dialog(m_theme, m_session, record, this);
        dialog.exec();
    } else {
        Page::keyPressEvent(event);
    }
}

void ListPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) label();
    Page::changeEvent(event);
}

} // namespace fairlead::ui
