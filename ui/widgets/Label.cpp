#include "widgets/Label.h"

#include "theme/Paint.h"

#include <QTextLayout>

namespace fairlead::ui {

Label::Label(const Theme& theme, Type type, Weight weight, Ink ink, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_type(type)
    , m_weight(weight)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText); // names of records may contain anything
    connect(&theme, &Theme::changed, this, &Label::dress);
    dress();
}

Label::Label(const Theme& theme, Type type, Ink ink, QWidget* parent)
    : Label(theme, type, tokens::step(type).weight, ink, parent)
{
}

void Label::setInk(Ink ink)
{
    if (m_ink == ink) return;
    m_ink = ink;
    dress();
}

QSize Label::sizeHint() const
{
    if (wordWrap()) return QLabel::sizeHint();
    const QMargins edges = contentsMargins();
    return QSize(paint::textWidth(text(), font()) + 1, m_theme.lineHeight(m_type)).grownBy(edges);
}

QSize Label::minimumSizeHint() const
{
    if (wordWrap()) return QLabel::minimumSizeHint();
    return { std::min(sizeHint().width(), m_theme.px(Space::Xxxl)), sizeHint().height() };
}

int Label::heightForWidth(int width) const
{
    if (!wordWrap()) return QLabel::heightForWidth(width);
    const QMargins rim = contentsMargins();
    return paragraph(width - rim.left() - rim.right(), nullptr) + rim.top() + rim.bottom();
}

int Label::paragraph(int width, QPainter* painter) const
{
    QTextLayout layout(paint::paragraphs(text()), font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const QFontMetricsF metrics(font());
    const int height = m_theme.lineHeight(m_type);
    int y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        // Lines with hanzi are taller by themselves; the grid is that of the type step.
        line.setPosition(QPointF(0, y + (height + metrics.ascent() - metrics.descent()) / 2 - line.ascent()));
        y += height;
    }
    layout.endLayout();
    if (painter) layout.draw(painter, {});
    return y;
}

void Label::paintEvent(QPaintEvent* event)
{
    if (!wordWrap()) return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(m_theme.color(m_ink));
    painter.translate(contentsRect().topLeft());
    paragraph(contentsRect().width(), &painter);
}

void Label::dress()
{
    setFont(m_theme.font(m_type, m_weight));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_theme.color(m_ink));
    setPalette(own);
    updateGeometry();
}

} // namespace fairlead::ui
