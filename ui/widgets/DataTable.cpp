#include "widgets/DataTable.h"

#include "theme/Paint.h"
#include "widgets/CellDelegate.h"
#include "widgets/GroupRowPainter.h"
#include "widgets/TableHeader.h"
#include "widgets/TableState.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
DataTable::DataTable(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_emptyNote(theme, {}, {})
{
    setObjectName(u"dataTable"_s);
    setHorizontalHeader(new TableHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the list, arrows move in it
    setItemDelegate(new CellDelegate(theme, this, CellKind::Text, {}));
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!groupAt(index)) emit opened(index);
    });
    connect(&theme, &Theme::changed, this, &DataTable::dress);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != m_stretchColumn) stretch();
    });
    dress();
}

void DataTable::dress()
{
    verticalHeader()->setMinimumSectionSize(m_theme.px(Size::RowCompact));
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    horizontalHeader()->setFixedHeight(m_theme.px(Size::TableHead) + 1);
    horizontalHeader()->setMinimumSectionSize(m_theme.px(Size::ColumnLeast));
    updateGeometry();
}

void DataTable::setColumn(int column, CellKind kind, CellReader reader)
{
    QAbstractItemDelegate* old = itemDelegateForColumn(column);
    setItemDelegateForColumn(column, new CellDelegate(m_theme, this, kind, std::move(reader)));
    if (old && old != itemDelegate()) old->deleteLater();
    horizontalHeader()->viewport()->update();
}

void DataTable::setStretchColumn(int column)
{
    m_stretchColumn = column;
    if (column < 0) return m_startWidths.clear(); // dressed anew
    stretch();
}

// Not QHeaderView's own stretching: that squeezes the column to nothing in a narrow window, and the person could not
// drag it wider.
void DataTable::stretch()
{
    if (m_stretching || m_stretchColumn < 0 || !model() || m_stretchColumn >= model()->columnCount()) return;
    m_stretching = true;
    QHeaderView* head = horizontalHeader();
    if (m_fitsHeight) leaveOut();
    const int rest = viewport()->width() - head->length() + head->sectionSize(m_stretchColumn);
    const int least = m_fitsHeight ? sizeHintForColumn(m_stretchColumn) : m_theme.px(Size::StretchLeast);
    head->resizeSection(m_stretchColumn, std::max(rest, least));
    m_stretching = false;
}

void DataTable::leaveOut()
{
    for (const int column : std::as_const(m_dispensable))
        setColumnHidden(column, false);
    resizeColumnsToContents();
    for (const int column : std::as_const(m_dispensable)) {
        if (horizontalHeader()->length() <= viewport()->width()) return;
        setColumnHidden(column, true);
    }
}

void DataTable::setDispensable(const QList<int>& columns)
{
    m_dispensable = columns;
    stretch();
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretch();
    if (m_fitsHeight) updateGeometry();
}

void DataTable::setStartWidth(int column, int pixels)
{
    m_startWidths.insert(column, pixels);
    if (model()) setColumnWidth(column, qRound(pixels * m_theme.textScale()));
}

void DataTable::setChoosable(bool choosable)
{
    m_choosable = choosable;
    viewport()->update();
}

void DataTable::setGroups(GroupReader reader)
{
    m_groups = std::move(reader);
    viewport()->update();
}

void DataTable::setRowGround(std::function<std::optional<Ink>(const QModelIndex&)> ground)
{
    m_ground = std::move(ground);
    viewport()->update();
}

void DataTable::setFitsHeight(bool fits)
{
    m_fitsHeight = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void DataTable::setEmptyText(const QString& title, const QString& sentence)
{
    m_emptyNote = { m_theme, title, sentence };
    viewport()->update();
}

QByteArray DataTable::saveState() const { return TableState::save(*this); }

bool DataTable::restoreState(const QByteArray& state) { return TableState::restore(*this, state); }

void DataTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    for (auto width = m_startWidths.cbegin(); width != m_startWidths.cend(); ++width)
        setColumnWidth(width.key(), qRound(width.value() * m_theme.textScale()));
    if (!model) return;
    stretch();
    const auto fit = [this] {
        stretch();
        if (m_fitsHeight) updateGeometry();
    };
    connect(model, &QAbstractItemModel::modelReset, this, fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, fit);
}

QSize DataTable::sizeHint() const
{
    if (!m_fitsHeight || !model()) return QTableView::sizeHint();
    const bool scrolls = horizontalHeader()->length() > viewport()->width();
    return { QTableView::sizeHint().width(),
        horizontalHeader()->height() + model()->rowCount() * m_theme.rowHeight()
            + (scrolls ? m_theme.px(Size::ScrollBar) : 0) };
}

QSize DataTable::minimumSizeHint() const
{
    return m_fitsHeight ? QSize(QTableView::minimumSizeHint().width(), sizeHint().height())
                        : QTableView::minimumSizeHint();
}

bool DataTable::isLastColumn(int column) const
{
    const QHeaderView* head = horizontalHeader();
    int last = head->count() - 1;
    while (last > 0 && head->isSectionHidden(head->logicalIndex(last)))
        --last;
    return head->visualIndex(column) == last;
}

Qt::Alignment DataTable::alignmentOf(int column) const
{
    const auto* delegate = qobject_cast<const CellDelegate*>(itemDelegateForColumn(column));
    return delegate ? CellDelegate::alignmentOf(delegate->kind()) : Qt::AlignLeft;
}

Ink DataTable::groundOf(const QModelIndex& index, bool chosen) const
{
    if (groupAt(index)) return Ink::SurfaceSunken;
    if (chosen) return Ink::AccentSoft;
    if (index.row() == m_hoveredRow) return m_fitsHeight ? Ink::NeutralSoft : Ink::SurfaceHover;
    const std::optional<Ink> own = m_ground ? m_ground(index) : std::nullopt;
    return own.value_or(m_fitsHeight ? Ink::SurfaceRaised : Ink::Surface);
}

std::optional<GroupRow> DataTable::groupAt(const QModelIndex& index) const
{
    return m_groups ? m_groups(index) : std::nullopt;
}

void DataTable::toggle(const QModelIndex& index)
{
    if (groupAt(index)) return emit groupToggled(index);
    selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

QRect DataTable::rowRect(int row) const
{
    const int width = std::min(horizontalHeader()->length(), viewport()->width());
    return { 0, rowViewportPosition(row), width, rowHeight(row) };
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (!model() || model()->rowCount(rootIndex()) == 0) {
        paint::focusOfEmpty(painter, *this, m_theme);
        return m_emptyNote.paint(painter, QRectF(viewport()->rect()));
    }
    if (m_groups) {
        const int last = rowAt(viewport()->height() - 1);
        for (int row = std::max(0, rowAt(0)); row <= (last < 0 ? model()->rowCount() - 1 : last); ++row)
            if (const auto group = groupAt(model()->index(row, 0)))
                GroupRowPainter(*this).paint(painter, rowRect(row), *group);
    }
    const bool byKeys = window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (hasFocus() && byKeys && currentIndex().isValid())
        paint::focusInside(painter, rowRect(currentIndex().row()), 0, m_theme);
}

void DataTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool left = event->button() == Qt::LeftButton && index.isValid();
    if (left && groupAt(index)) return emit groupToggled(index);
    if (left && isFirstColumn(index.column()) && choices().takesClick(event->pos(), visualRect(index))) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        return toggle(index);
    }
    QTableView::mousePressEvent(event);
}

void DataTable::mouseMoveEvent(QMouseEvent* event)
{
    setHoveredRow(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void DataTable::leaveEvent(QEvent* event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void DataTable::setHoveredRow(int row)
{
    if (m_hoveredRow == row) return;
    for (const int changed : { m_hoveredRow, row })
        if (changed >= 0) viewport()->update(rowRect(changed));
    m_hoveredRow = row;
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool idle = state() != EditingState && index.isValid();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    // With Ctrl it opens in a further window: the window looks at the key.
    const bool withControl = (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    if (idle && enter && plain && groupAt(index)) return emit groupToggled(index);
    if (idle && enter && (plain || withControl) && !groupAt(index)) return emit opened(index);
    if (idle && event->key() == Qt::Key_Space) return toggle(index);
    // Letters are keys of the page. Qt would look for a row that begins with them, through a million rows if need be.
    const bool letter = !event->text().isEmpty() && event->text().front().isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (state() != EditingState && letter) return event->ignore();
    QTableView::keyPressEvent(event);
}

// Qt repaints the two cells; the focus runs around the whole row.
void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex& index : { current, previous })
        if (index.isValid()) viewport()->update(rowRect(index.row()));
}

void DataTable::selectionChanged(const QItemSelection& chosen, const QItemSelection& released)
{
    QTableView::selectionChanged(chosen, released);
    if (m_choosable) horizontalHeader()->viewport()->update();
}

} // namespace fairlead::ui
