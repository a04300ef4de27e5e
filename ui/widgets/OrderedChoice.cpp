#include "widgets/OrderedChoice.h"

#include "theme/Paint.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

OrderedChoice::OrderedChoice(const Theme& theme, const QString& name, const QList<Option>& options, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_list(new QListWidget(this))
{
    setObjectName(u"orderedChoice"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"orderedList"_s);
    m_list->setAccessibleName(name);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->viewport()->setAutoFillBackground(false);
    for (const Option& option : options) {
        auto* item = new QListWidgetItem(option.text, m_list);
        item->setData(Qt::UserRole, option.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(option.chosen ? Qt::Checked : Qt::Unchecked);
    }
    auto* column = new QVBoxLayout(this);
    const int edge = theme.px(Space::Xs);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(m_list);
    m_told = chosen();
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemChanged, this, &OrderedChoice::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &OrderedChoice::tell);
}

QStringList OrderedChoice::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole).toString());
    return ids;
}

void OrderedChoice::tell()
{
    const QStringList now = chosen();
    if (now.isEmpty()) { // one must stay
        if (QListWidgetItem* item = m_list->currentItem()) item->setCheckState(Qt::Checked);
        return;
    }
    if (now == m_told) return;
    m_told = now;
    emit changed(now);
}

void OrderedChoice::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count()) return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    tell();
}

bool OrderedChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
            return move(key->key() == Qt::Key_Up ? -1 : 1), true;
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) return close();
    }
    return QFrame::eventFilter(watched, event);
}

void OrderedChoice::openBelow(const QWidget* anchor)
{
    const int edge = 2 * m_theme.px(Space::Xs);
    const int rows = m_list->sizeHintForRow(0) * m_list->count() + edge;
    const int height = std::min(rows, m_theme.px(Size::PopoverTallest));
    const int width
        = std::max(m_theme.px(Size::PopoverLeast), m_list->sizeHintForColumn(0) + m_theme.px(Space::Xxxl) + edge);
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint corner = anchor->mapToGlobal(QPoint(anchor->width() - width, anchor->height() + m_theme.px(Space::Xs)));
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width)));
    setGeometry(QRect(corner, QSize(width, height)));
    QWidget::show();
    m_list->setFocus(Qt::PopupFocusReason);
    m_list->setCurrentRow(0);
}

void OrderedChoice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, QRectF(rect()), m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised),
        m_theme.color(Ink::BorderStrong));
}

} // namespace fairlead::ui
