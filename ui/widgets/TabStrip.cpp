#include "widgets/TabStrip.h"

#include "theme/Paint.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

TabStrip::TabStrip(const Theme& theme, QWidget* parent)
    : QTabBar(parent)
    , m_theme(theme)
{
    setObjectName(u"viewTabBar"_s);
    setAccessibleName(tr("Views"));
    setProperty("ownFocus", true);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTabBar::currentChanged, this, [this](int index) { emit viewChosen(tabData(index).toString()); });
}

int TabStrip::addView(const QString& id, const QString& text, const QString& count)
{
    m_counts.insert(id, count);
    const QSignalBlocker quiet(this); // the first tab becomes current by itself; nobody chose it
    const int index = addTab(text);
    setTabData(index, id);
    setTabText(index, text); // the room for the count is known only now
    return index;
}

void TabStrip::setCount(const QString& id, const QString& count)
{
    if (m_counts.value(id) == count) return;
    m_counts.insert(id, count);
    const int index = placeOf(id);
    if (index >= 0) setTabText(index, tabText(index)); // asks for the size anew
    update();
}

void TabStrip::setCurrentView(const QString& id)
{
    const int index = placeOf(id);
    if (index >= 0) setCurrentIndex(index);
}

QString TabStrip::currentView() const { return tabData(currentIndex()).toString(); }

int TabStrip::placeOf(const QString& id) const
{
    for (int i = 0; i < count(); ++i)
        if (tabData(i).toString() == id) return i;
    return -1;
}

int TabStrip::wordsWidth(int index, bool chosen) const
{
    return paint::textWidth(tabText(index), m_theme.font(Type::Body, chosen ? Weight::SemiBold : Weight::Regular));
}

void TabStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) setAccessibleName(tr("Views"));
    QTabBar::changeEvent(event);
}

// Room for the bold word always, so that choosing a tab moves none of the others.
QSize TabStrip::tabSizeHint(int index) const
{
    const QString count = countOf(tabData(index).toString());
    const int counted
        = count.isEmpty() ? 0 : paint::textWidth(count, m_theme.font(Type::Caption)) + m_theme.px(Space::S);
    return { wordsWidth(index, true) + counted + m_theme.px(Space::Xl), m_theme.px(Size::Tabs) };
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool byKeys = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i, byKeys);
    paintGap(painter);
}

void TabStrip::paintTab(QPainter& painter, int index, bool byKeys) const
{
    const bool chosen = index == currentIndex();
    const bool lit
        = m_gap >= 0 ? index == m_pressed : tabRect(index).contains(mapFromGlobal(QCursor::pos())) && underMouse();
    const QRectF tab = QRectF(tabRect(index)).adjusted(0, 0, -m_theme.px(Space::Xl), 0);
    const int words = wordsWidth(index, chosen);
    paint::text(painter, QRectF(tab.left(), tab.top(), words + 1, tab.height()), Qt::AlignLeft, tabText(index),
        m_theme.font(Type::Body, chosen ? Weight::SemiBold : Weight::Regular),
        m_theme.color(chosen || lit ? Ink::Text : Ink::TextMuted));
    const qreal countLeft = tab.left() + words + m_theme.px(Space::S);
    paint::text(painter, QRectF(countLeft, tab.top(), tab.right() - countLeft + m_theme.px(Space::S), tab.height()),
        Qt::AlignLeft, countOf(tabData(index).toString()), m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted));
    if (chosen) {
        const int line = m_theme.px(Size::Line);
        painter.fillRect(QRectF(tab.left(), height() - line, tab.width(), line), m_theme.color(Ink::AccentFill));
    }
    if (chosen && byKeys) {
        const int out = m_theme.px(Space::Xs);
        paint::focusInside(painter, tab.adjusted(-out, out, out, -out), m_theme.px(Radius::Chip), m_theme);
    }
}

/// Where a dragged tab would go: a line between two.
void TabStrip::paintGap(QPainter& painter) const
{
    if (m_gap < 0) return;
    const int line = m_theme.px(Size::Line);
    const int middle = m_theme.px(Space::Xl) / 2 + line / 2;
    const int x = m_gap < count() ? tabRect(m_gap).left() - middle : tabRect(count() - 1).right() - middle;
    const int pad = m_theme.px(Space::S);
    painter.fillRect(QRect(x, pad, line, height() - 2 * pad), m_theme.color(Ink::AccentFill));
}

int TabStrip::gapAt(int x) const
{
    int gap = m_movableFrom;
    while (gap < count() && x > tabRect(gap).center().x())
        ++gap;
    return gap;
}

void TabStrip::mousePressEvent(QMouseEvent* event)
{
    const int tab = event->button() == Qt::LeftButton ? tabAt(event->pos()) : -1;
    m_pressed = tab >= m_movableFrom ? tab : -1;
    m_pressedAt = event->pos();
    QTabBar::mousePressEvent(event);
}

void TabStrip::mouseMoveEvent(QMouseEvent* event)
{
    const bool far = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressed < 0 || !(event->buttons() & Qt::LeftButton) || (m_gap < 0 && !far))
        return QTabBar::mouseMoveEvent(event);
    m_gap = gapAt(event->pos().x());
    update();
}

void TabStrip::mouseReleaseEvent(QMouseEvent* event)
{
    const int from = std::exchange(m_pressed, -1);
    const int gap = std::exchange(m_gap, -1);
    update();
    QTabBar::mouseReleaseEvent(event);
    if (gap < 0) return;
    const int to = gap > from ? gap - 1 : gap;
    if (to != from) emit viewMoved(tabData(from).toString(), to);
}

void TabStrip::keyPressEvent(QKeyEvent* event)
{
    // Only the plain arrows move here: with Ctrl they belong to the page.
    if (event->key() == Qt::Key_Escape && m_gap >= 0) {
        m_gap = m_pressed = -1;
        update();
    } else if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        event->ignore();
    else
        QTabBar::keyPressEvent(event);
}

void TabStrip::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKeys = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKeys ? currentIndex() : tabAt(event->pos());
    if (index < 0) return;
    const QPoint place = byKeys ? mapToGlobal(tabRect(index).bottomLeft()) : event->globalPos();
    emit menuWanted(tabData(index).toString(), place);
}

} // namespace fairlead::ui
