#include "widgets/FactStrip.h"

#include "theme/Paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

FactStrip::FactStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"factStrip"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactStrip::setFacts(const QList<KeyFact>& facts)
{
    m_facts = facts;
    QStringList spoken;
    for (const KeyFact& fact : facts)
        spoken << tr("%1: %2", "name and value of a fact").arg(fact.label, fact.value);
    setAccessibleName(QLocale().createSeparatedList(spoken));
    const bool leads
        = std::any_of(facts.begin(), facts.end(), [](const KeyFact& fact) { return !fact.opens.isEmpty(); });
    setFocusPolicy(leads ? Qt::TabFocus : Qt::NoFocus);
    setMouseTracking(leads);
    setVisible(!facts.isEmpty());
    update();
}

QSize FactStrip::sizeHint() const { return { m_theme.px(Size::PaletteWidth), m_theme.px(Size::FactStrip) }; }

QSize FactStrip::minimumSizeHint() const { return { m_theme.px(Size::RailWidth), m_theme.px(Size::FactStrip) }; }

int FactStrip::widthOf(const KeyFact& fact) const
{
    int value = paint::textWidth(fact.value, m_theme.font(fact.next ? Type::Caption : Type::Heading));
    if (fact.next) value += m_theme.px(Size::IconMark) + m_theme.px(Space::Xs);
    if (!fact.remark.isEmpty())
        value += m_theme.px(Space::S) + paint::textWidth(fact.remark, m_theme.font(Type::Caption));
    return std::max(value, paint::textWidth(fact.label, m_theme.font(Type::Caption))) + 1;
}

int FactStrip::shown() const
{
    int x = m_theme.px(Space::L);
    for (int i = 0; i < m_facts.size(); ++i) {
        x += widthOf(m_facts.at(i));
        if (i > 0 && x > width() - m_theme.px(Space::L)) return i;
        x += 2 * m_theme.px(Space::Xl) + 1;
    }
    return int(m_facts.size());
}

void FactStrip::paintFact(QPainter& painter, const KeyFact& fact, int x, int width) const
{
    const int label = m_theme.lineHeight(Type::Caption);
    const int value = m_theme.lineHeight(Type::Heading);
    const int top = (height() - label - value) / 2;
    paint::text(painter, QRectF(x, top, width, label), Qt::AlignLeft, fact.label, m_theme.font(Type::Caption),
        m_theme.color(Ink::TextMuted));
    QRectF line(x, top + label, width, value);
    if (fact.next) {
        const QColor ink = m_theme.color(marks::inkOf(*fact.next));
        const int side = m_theme.px(Size::IconMark);
        marks::paintNext(
            painter, paint::centred(line, line.left(), side), *fact.next, ink, m_theme.color(Ink::Surface));
        line.setLeft(line.left() + side + m_theme.px(Space::Xs));
        return paint::text(painter, line, Qt::AlignLeft, fact.value, m_theme.font(Type::Caption), ink);
    }
    const QFont font = m_theme.font(Type::Heading);
    const bool leads = !fact.opens.isEmpty();
    paint::text(painter, line, Qt::AlignLeft, fact.value, font, m_theme.color(leads ? Ink::Accent : Ink::Text));
    if (leads && hasFocus()) {
        const int inset = m_theme.px(Space::Xs);
        const QRectF around(line.left() - inset, line.top(), paint::textWidth(fact.value, font) + 2 * inset, value);
        paint::focusInside(painter, around, m_theme.px(Radius::Control), m_theme);
    }
    line.setLeft(line.left() + paint::textWidth(fact.value, font) + m_theme.px(Space::S));
    paint::text(painter, line.translated(0, 1), Qt::AlignLeft, fact.remark, m_theme.font(Type::Caption),
        m_theme.color(fact.remarkInk));
}

void FactStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int gap = m_theme.px(Space::Xl);
    const int inset = m_theme.px(Space::Xs);
    int x = m_theme.px(Space::L);
    const int count = shown();
    for (int i = 0; i < count; ++i) {
        const int width = std::min(widthOf(m_facts.at(i)), this->width() - x);
        paintFact(painter, m_facts.at(i), x, width);
        x += width + gap;
        if (i + 1 < count) painter.fillRect(QRect(x, inset, 1, height() - 2 * inset), m_theme.color(Ink::Border));
        x += gap + 1;
    }
}

bool FactStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_facts.isEmpty()) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const KeyFact* fact = factAt(help->pos().x());
    QToolTip::showText(help->globalPos(), fact ? fact->toolTip : QString(), this);
    return true;
}

const KeyFact* FactStrip::factAt(int x) const
{
    int left = m_theme.px(Space::L);
    for (int i = 0; i < shown(); ++i) {
        const int end = left + widthOf(m_facts.at(i)) + m_theme.px(Space::Xl);
        if (x < end) return &m_facts.at(i);
        left = end + m_theme.px(Space::Xl) + 1;
    }
    return nullptr;
}

void FactStrip::mouseMoveEvent(QMouseEvent* event)
{
    const KeyFact* fact = factAt(event->pos().x());
    setCursor(fact && !fact->opens.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FactStrip::mouseReleaseEvent(QMouseEvent* event)
{
    const KeyFact* fact = factAt(event->pos().x());
    if (event->button() == Qt::LeftButton && fact && !fact->opens.isEmpty()) emit opened(fact->opens);
}

void FactStrip::keyPressEvent(QKeyEvent* event)
{
    const auto leads
        = std::find_if(m_facts.begin(), m_facts.end(), [](const KeyFact& fact) { return !fact.opens.isEmpty(); });
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || leads == m_facts.end()) return QWidget::keyPressEvent(event);
    emit opened(QUrl(leads->opens)); // what it leads to may replace the facts
}

} // namespace fairlead::ui
