#include "widgets/BoardView.h"

#include "widgets/BoardColumnView.h"
#include "widgets/BoardDrag.h"
#include "widgets/BoardKeys.h"
#include "widgets/BoardList.h"
#include "widgets/BoardStrip.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

BoardView::BoardView(const Theme& theme, BoardModel& model, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_scroll(new QScrollArea(this))
    , m_drag(new BoardDrag(*this))
    , m_keys(new BoardKeys(*this))
{
    setObjectName(model.config().id + u"View"_s);
    m_scroll->setObjectName(u"boardScrollArea"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* body = new QWidget;
    body->setAutoFillBackground(false);
    m_row = new QHBoxLayout(body);
    m_row->setContentsMargins({});
    m_row->setSpacing(0); // columns bring their gaps
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false); // setWidget() turns it on
    auto* row = new QHBoxLayout(this);
    const int side = theme.px(Space::L);
    row->setContentsMargins(side, theme.px(Space::S), side, theme.px(Space::S));
    row->addWidget(m_scroll, 1);
    connect(&model, &BoardModel::columnsChanged, this, &BoardView::rebuild);
    connect(&model, &BoardModel::loaded, this, &BoardView::refresh);
}

QString BoardView::foldedKey() const { return u"board/%1/%2/folded"_s.arg(m_model.config().id, m_model.way().id); }

void BoardView::rebuild()
{
    m_drag->stop();
    qDeleteAll(std::exchange(m_columns, {}));
    qDeleteAll(std::exchange(m_strips, {}));
    while (QLayoutItem* item = m_row->takeAt(0))
        delete item;
    const QStringList folded = QSettings().value(foldedKey()).toStringList();
    for (int place = 0; place < m_model.columnCount(); ++place) {
        if (m_model.column(place).kind != BoardColumn::Kind::Column) {
            addStrip(place);
            continue;
        }
        addColumn(place);
        if (folded.contains(m_model.column(place).id)) m_columns[place]->setFolded(true);
    }
    m_row->addStretch(1); // few columns stay together at the left
    const int side = m_theme.px(Space::L);
    const int strip = m_strips.isEmpty() ? 0 : m_theme.px(Size::Strip);
    layout()->setContentsMargins(side, m_theme.px(Space::S), side + strip, m_theme.px(Space::S));
    placeStrips();
}

void BoardView::addColumn(int place)
{
    auto* column = new BoardColumnView(m_theme, m_model, place, m_scroll->widget());
    m_columns.insert(place, column);
    m_row->addWidget(column, 1000); // columns take the width, the rest at the end only what they cannot
    column->show();
    m_drag->watch(column->list(), place);
    m_keys->watch(column->list(), place);
    connect(column, &BoardColumnView::foldRequested, this,
        [this, place] { setFolded(place, !m_columns[place]->isFolded()); });
    connect(column, &BoardColumnView::newRequested, this, [this, place] { emit newWanted(place); });
    BoardList* list = column->list();
    connect(list, &QListView::doubleClicked, this,
        [this, place](const QModelIndex& index) { emit opened(m_model.cards(place).card(index.row()).id); });
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list, &QWidget::customContextMenuRequested, this,
        [this, list](const QPoint& point) { emit menuWanted(list->viewport()->mapToGlobal(point)); });
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BoardView::choiceChanged);
}

void BoardView::addStrip(int place)
{
    auto* strip = new BoardStrip(m_theme, this);
    m_strips.insert(place, strip);
    strip->show();
    connect(strip, &QAbstractButton::clicked, this, [this, place] { emit stripClicked(place); });
}

void BoardView::refresh()
{
    for (BoardColumnView* column : std::as_const(m_columns))
        column->refresh();
    for (auto it = m_strips.cbegin(); it != m_strips.cend(); ++it)
        it.value()->setColumn(m_model, it.key());
}

void BoardView::setFolded(int place, bool folded)
{
    BoardColumnView* column = columnView(place);
    if (!column) return;
    column->setFolded(folded);
    QSettings settings;
    QStringList all = settings.value(foldedKey()).toStringList();
    all.removeAll(m_model.column(place).id);
    if (folded) all.append(m_model.column(place).id);
    settings.setValue(foldedKey(), all);
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeStrips();
}

void BoardView::openStrips(bool open)
{
    m_stripsOpen = open;
    placeStrips();
}

/// They open over the columns: what lies under the pointer must not move away from it.
void BoardView::placeStrips()
{
    const int gap = m_theme.px(Space::S);
    const int width = m_theme.px(m_stripsOpen ? Size::StripOpen : Size::Strip);
    const int count = int(m_strips.size());
    if (count == 0) return;
    const int each = (height() - (count + 1) * gap) / count;
    QList<int> places = m_strips.keys();
    std::sort(places.begin(), places.end());
    for (int i = 0; i < count; ++i) {
        BoardStrip* strip = m_strips[places.at(i)];
        strip->setGeometry(this->width() - m_theme.px(Space::L) - width, gap + i * (each + gap), width, each);
        strip->raise();
    }
}

BoardList* BoardView::list(int place) const
{
    const BoardColumnView* column = columnView(place);
    return column ? column->list() : nullptr;
}

std::vector<RecordId> BoardView::chosen() const
{
    std::vector<RecordId> ids;
    for (int place = 0; place < m_model.columnCount(); ++place) {
        const BoardList* list = this->list(place);
        if (!list) continue;
        QModelIndexList rows = list->selectionModel()->selectedIndexes();
        std::sort(rows.begin(), rows.end());
        for (const QModelIndex& index : std::as_const(rows))
            ids.push_back(m_model.cards(place).card(index.row()).id);
    }
    if (!ids.empty()) return ids;
    if (const BoardList* list = this->list(currentColumn()); list && list->hasFocus() && list->currentIndex().isValid())
        ids.push_back(m_model.cards(currentColumn()).card(list->currentIndex().row()).id);
    return ids;
}

int BoardView::currentColumn() const
{
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it)
        if (it.value()->list()->hasFocus()) return it.key();
    return 0;
}

void BoardView::choose(const std::vector<RecordId>& ids)
{
    for (BoardColumnView* column : std::as_const(m_columns))
        column->list()->clearSelection();
    BoardList* last = nullptr;
    for (const RecordId& id : ids) {
        const int place = m_model.columnOf(id);
        BoardList* list = this->list(place);
        if (!list) continue;
        const QModelIndex index = m_model.cards(place).index(m_model.cards(place).rowOf(id));
        // What is current already would not be chosen by becoming current.
        list->selectionModel()->select(index, QItemSelectionModel::Select);
        list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        list->scrollTo(index);
        bringIntoView(place);
        last = list;
    }
    if (last) last->setFocus(Qt::OtherFocusReason);
}

void BoardView::focusCards()
{
    BoardList* first = nullptr;
    for (int place = 0; place < m_model.columnCount(); ++place) {
        BoardList* list = this->list(place);
        if (!list || list->isHidden()) continue;
        if (!first) first = list;
        if (list->hasFocus() || list->model()->rowCount() == 0) continue;
        first = list;
        break;
    }
    if (!first) return;
    first->setFocus(Qt::OtherFocusReason);
    if (!first->currentIndex().isValid() && first->model()->rowCount() > 0)
        first->selectionModel()->setCurrentIndex(first->model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

int BoardView::placeAt(const QPoint& global) const
{
    const auto holds = [&global](const QWidget* widget) {
        return widget->isVisible() && QRect(widget->mapToGlobal(QPoint()), widget->size()).contains(global);
    };
    for (auto it = m_strips.cbegin(); it != m_strips.cend(); ++it)
        if (holds(it.value())) return it.key();
    if (!holds(m_scroll)) return -1;
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it)
        if (holds(it.value())) return it.key();
    return -1;
}

void BoardView::showTarget(int place)
{
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it)
        it.value()->setLit(it.key() == place && m_model.column(place).refusal.isEmpty());
    for (auto it = m_strips.cbegin(); it != m_strips.cend(); ++it)
        it.value()->setLit(it.key() == place);
}

void BoardView::bringIntoView(int place)
{
    if (const BoardColumnView* column = columnView(place))
        m_scroll->ensureVisible(column->geometry().center().x(), 0, column->width() / 2, 0);
}

void BoardView::settle() { m_drag->settle(); }
void BoardView::refuse() { m_drag->goBack(); }

} // namespace fairlead::ui
