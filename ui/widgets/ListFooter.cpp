#include "widgets/ListFooter.h"

#include "theme/Paint.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

ListFooter::ListFooter(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"listFooter"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ListFooter::setCount(const QString& count, const QString& note)
{
    m_count = count;
    m_note = note;
    speak();
}

void ListFooter::setFigures(const QList<Figure>& figures)
{
    m_figures = figures;
    speak();
}

void ListFooter::setFreshness(const QString& words)
{
    m_freshness = words;
    setToolTip(words);
    speak();
}

void ListFooter::speak()
{
    QStringList parts { m_count };
    if (!m_note.isEmpty()) parts << m_note;
    for (const Figure& figure : std::as_const(m_figures))
        parts << tr("%1: %2", "name and value of a sum").arg(figure.label, figure.value);
    if (!m_freshness.isEmpty()) parts << m_freshness;
    setAccessibleName(QLocale().createSeparatedList(parts));
    update();
}

QSize ListFooter::sizeHint() const { return { 0, m_theme.px(Size::Footer) }; }

void ListFooter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Ink::SurfaceSunken));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Ink::BorderStrong));
    const int pad = m_theme.px(Space::L);
    const QFont bold = m_theme.font(Type::Body, Weight::SemiBold);
    const int countWidth = paint::textWidth(m_count, bold);
    paint::text(
        painter, QRectF(pad, 1, countWidth + 1, height()), Qt::AlignLeft, m_count, bold, m_theme.color(Ink::Text));
    const qreal noteLeft = pad + countWidth + m_theme.px(Space::Xxl);
    const qreal noteWidth = paint::textWidth(m_note, m_theme.font(Type::Body)) + 1;
    paint::text(painter, QRectF(noteLeft, 1, noteWidth, height()), Qt::AlignLeft, m_note, m_theme.font(Type::Body),
        m_theme.color(Ink::TextMuted));
    const qreal left = noteLeft + (m_note.isEmpty() ? 0 : noteWidth + pad);
    qreal right = width() - pad;
    for (auto figure = m_figures.crbegin(); figure != m_figures.crend(); ++figure) {
        const int asked = paint::textWidth(figure->label, m_theme.font(Type::Body)) + m_theme.px(Space::S)
            + paint::textWidth(figure->value, bold);
        if (figure != m_figures.crbegin() && right - asked < left) break;
        right = paintFigure(painter, *figure, right) - m_theme.px(Space::Xxl);
    }
    if (right > left)
        paint::text(painter, QRectF(left, 1, right - left, height()), Qt::AlignLeft, m_freshness,
            m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted));
}

qreal ListFooter::paintFigure(QPainter& painter, const Figure& figure, qreal right) const
{
    const QFont value = m_theme.font(Type::Body, figure.strong ? Weight::SemiBold : Weight::Medium);
    const QFont label = m_theme.font(Type::Body, figure.strong ? Weight::SemiBold : Weight::Regular);
    const qreal valueLeft = right - paint::textWidth(figure.value, value) - 1;
    paint::text(painter, QRectF(valueLeft, 1, right - valueLeft, height()), Qt::AlignRight, figure.value, value,
        m_theme.color(Ink::Text));
    const qreal labelRight = valueLeft - m_theme.px(Space::Xs);
    const qreal labelLeft = labelRight - paint::textWidth(figure.label, label) - 1;
    paint::text(painter, QRectF(labelLeft, 1, labelRight - labelLeft, height()), Qt::AlignRight, figure.label, label,
        m_theme.color(figure.strong ? Ink::Text : Ink::TextMuted));
    return labelLeft;
}

} // namespace fairlead::ui
