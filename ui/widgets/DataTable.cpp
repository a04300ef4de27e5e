#include "widgets/DataTable.h"

#include "theme/Paint.h"
#include "widgets/CellRange.h"
#include "widgets/CellDelegate.h"
#include "widgets/GroupRowPainter.h"
#include "widgets/TableHeader.h"
#include "widgets/TableState.h"

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

void DataTable::setStretchLeast(int pixels)
{
    m_stretchLeast = pixels;
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
    const int usual = m_stretchLeast ? qRound(m_stretchLeast * m_theme.textScale()) : m_theme.px(Size::StretchLeast);
    const int least = m_fitsHeight ? sizeHintForColumn(m_stretchColumn) : usual;
    head->resizeSection(m_stretchColumn, std::max(rest, least));
    m_stretching = false;
}

void DataTable::leaveOut()
{
    for (const int column : std::as_const(m_dispensable))
        setColumnHidden(column, false);
    resizeColumnsToContents();
    bool left = false;
    for (const int column : std::as_const(m_dispensable)) {
        if (horizontalHeader()->length() <= viewport()->width()) break;
        setColumnHidden(column, true);
        left = true;
    }
    if (left) resizeColumnsToContents(); // another column is the last now, with the padding of the edge
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

void DataTable::setCellwise(bool cellwise)
{
    m_range = cellwise ? new CellRange(*this) : nullptr;
    viewport()->update();
}

void DataTable::setBottomRoom(int pixels)
{
    if (std::exchange(m_bottomRoom, pixels) != pixels) updateGeometries();
}

void DataTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_bottomRoom == 0 || !model() || model()->rowCount() == 0) return;
    QScrollBar* bar = verticalScrollBar();
    const int hidden = verticalHeader()->length() + m_bottomRoom - viewport()->height();
    if (hidden > bar->maximum()) bar->setMaximum(hidden);
}

void DataTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int covered = visualRect(index).bottom() - (viewport()->height() - m_bottomRoom);
    if (m_bottomRoom > 0 && covered > 0) verticalScrollBar()->setValue(verticalScrollBar()->value() + covered);
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
    if (chosen || (m_range && m_range->isSeveral() && m_range->contains(index))) return Ink::AccentSoft;
    if (index.row() == m_hoveredRow) return m_fitsHeight ? Ink::NeutralSoft : Ink::SurfaceHover;
    const std::optional<Ink> own = m_ground ? m_ground(index) : std::nullopt;
    return own.value_or(m_fitsHeight ? Ink::SurfaceRaised : Ink::Surface);
}

std::optional<GroupRow> DataTable::groupAt(const QModelIndex& index) const
{
    return m_groups ? m_groups(index) : std::nullopt;
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
    if (m_range) return m_range->paint(painter);
    const bool byKeys = window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (hasFocus() && byKeys && currentIndex().isValid())
        paint::focusInside(painter, rowRect(currentIndex().row()), 0, m_theme);
}

} // namespace fairlead::ui
