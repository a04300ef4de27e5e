#include "widgets/PickerPopup.h"

#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "widgets/QuietEdit.h"

#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {
constexpr int idRole = Qt::UserRole;
// Shorter lists are read faster than they are searched.
constexpr int searchedFrom = 9;
} // namespace

PickerPopup::PickerPopup(
    const Theme& theme, const QList<PickerOption>& options, const QString& current, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_theme(theme)
{
    setObjectName(u"pickerPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    auto* column = new QVBoxLayout(this);
    const int pad = theme.px(Space::Xs);
    column->setContentsMargins(1, pad, 1, pad);
    column->setSpacing(pad);
    addList();
    setOptions(options);
    if (options.size() >= searchedFrom) addSearch();
    const QModelIndexList found = m_shown->match(m_shown->index(0, 0), idRole, current, 1, Qt::MatchExactly);
    if (!found.isEmpty()) m_list->setCurrentIndex(found.first());
}

void PickerPopup::setMany(const QStringList& chosen)
{
    m_many = true;
    m_chosen = chosen;
    for (int row = 0; row < m_options->rowCount(); ++row)
        m_options->item(row)->setCheckState(
            chosen.contains(m_options->item(row)->data(idRole).toString()) ? Qt::Checked : Qt::Unchecked);
}

void PickerPopup::setSearched()
{
    m_asksAnew = true;
    m_shown->setFilterFixedString({});
    if (!m_search) addSearch();
}

void PickerPopup::setOptions(const QList<PickerOption>& options)
{
    m_options->clear();
    for (const PickerOption& option : options) {
        auto* item = new QStandardItem(option.text);
        item->setData(option.id, idRole);
        item->setEditable(false);
        if (!option.icon.isNull()) item->setIcon(option.icon);
        m_options->appendRow(item); // the model owns it
    }
    if (m_many) setMany(m_chosen);
    m_list->setCurrentIndex(m_shown->index(0, 0));
}

void PickerPopup::addSearch()
{
    m_search = new QuietEdit(this);
    m_search->setObjectName(u"pickerSearchEdit"_s);
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find"));
    setKind(m_search, Kind::Plain, kinds::Scale::Small);
    m_search->installEventFilter(this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(m_theme.px(Space::S), m_theme.px(Space::Xs), m_theme.px(Space::S), 0);
    row->addWidget(m_search);
    static_cast<QVBoxLayout*>(layout())->insertLayout(0, row);
    connect(m_search, &QuietEdit::asked, this, &PickerPopup::find);
}

void PickerPopup::find(const QString& text)
{
    if (m_asksAnew) return emit searched(text);
    m_shown->setFilterFixedString(text);
    m_list->setCurrentIndex(m_shown->index(0, 0));
}

void PickerPopup::addList()
{
    m_options = new QStandardItemModel(this);
    m_shown = new QSortFilterProxyModel(this);
    m_shown->setSourceModel(m_options);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list = new QListView(this);
    m_list->setObjectName(u"pickerListView"_s);
    m_list->setAccessibleName(tr("Choices"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setModel(m_shown);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    layout()->addWidget(m_list);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &PickerPopup::pick);
}

void PickerPopup::openBelow(const QWidget* anchor)
{
    const int rows = m_shown->rowCount() * m_theme.px(Size::ControlSmall);
    const int search = m_search ? m_theme.px(Size::ControlSmall) + 2 * m_theme.px(Space::Xs) : 0;
    const int height = std::min(rows + search + 2 * m_theme.px(Space::Xs), m_theme.px(Size::PopoverTallest));
    const int check = m_many ? m_theme.px(Size::CheckBox) + m_theme.px(Space::S) : 0;
    const int asked = check + m_list->sizeHintForColumn(0) + m_theme.px(Space::Xxxl);
    const int width = std::max({ anchor->width(), m_theme.px(Size::PopoverLeast), asked });
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height() + m_theme.px(Space::Xs)));
    if (corner.y() + height > screen.bottom())
        corner.setY(anchor->mapToGlobal(QPoint()).y() - height - m_theme.px(Space::Xs));
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width)));
    setGeometry(QRect(corner, QSize(width, height)));
    show();
    if (m_search)
        m_search->setFocus(Qt::PopupFocusReason);
    else
        m_list->setFocus(Qt::PopupFocusReason);
}

void PickerPopup::pick(const QModelIndex& index)
{
    if (!index.isValid()) return;
    const QString id = index.data(idRole).toString();
    if (m_many) {
        if (!m_chosen.removeOne(id)) m_chosen.append(id);
        m_shown->setData(index, m_chosen.contains(id) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    } else {
        close();
    }
    emit picked(id);
}

bool PickerPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_search && m_search->isComposing()) break;
        pick(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (watched != m_search) break;
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void PickerPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, QRectF(rect()), m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised),
        m_theme.color(Ink::BorderStrong));
}

} // namespace fairlead::ui
