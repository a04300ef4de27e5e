#include "widgets/StepStrip.h"

#include "theme/Paint.h"

using namespace Qt::StringLiterals;

namespace fairlead::ui {

StepStrip::StepStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"stepStrip"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepStrip::setSteps(const QStringList& steps)
{
    m_steps = steps;
    tellReaders();
}

void StepStrip::setCurrent(int step)
{
    m_current = step;
    tellReaders();
}

void StepStrip::tellReaders()
{
    setAccessibleName(
        tr("Step %1 of %2: %3")
            .arg(QString::number(m_current + 1), QString::number(m_steps.size()), m_steps.value(m_current)));
    update();
}

QSize StepStrip::sizeHint() const { return { m_theme.px(Size::RailWidth), m_theme.px(Size::FilterRow) }; }

void StepStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Ink::SurfaceSunken));
    const int side = m_theme.px(Size::Badge);
    const int gap = m_theme.px(Space::S);
    qreal x = m_theme.px(Space::L);
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRectF circle = paint::centred(rect(), x, side);
        const bool here = i == m_current;
        const bool behind = i < m_current;
        const Ink fill = here ? Ink::AccentFill : behind ? Ink::AccentSoft : Ink::Surface;
        paint::box(painter, circle, side / 2.0, m_theme.color(fill),
            here || behind ? QColor() : m_theme.color(Ink::BorderControl));
        if (behind)
            m_theme.paintIcon(painter,
                paint::centred(
                    circle, circle.x() + (side - m_theme.px(Size::IconInBadge)) / 2.0, m_theme.px(Size::IconInBadge)),
                u"checkmark"_s, Ink::Accent);
        else
            paint::text(painter, circle, Qt::AlignHCenter, QString::number(i + 1), m_theme.font(Type::Caption),
                m_theme.color(here ? Ink::TextOnFill : Ink::TextMuted));
        x += side + gap;
        const QFont font = m_theme.font(Type::Body, here ? Weight::SemiBold : Weight::Regular);
        const int words = paint::textWidth(m_steps.at(i), font) + 1;
        paint::text(painter, QRectF(x, 0, words, height()), Qt::AlignLeft, m_steps.at(i), font,
            m_theme.color(here ? Ink::Accent
                    : behind   ? Ink::Text
                               : Ink::TextMuted));
        x += words + gap;
        if (i + 1 == m_steps.size()) break;
        const int line = m_theme.px(Space::Xxl);
        painter.fillRect(QRectF(x, height() / 2.0, line, m_theme.px(Size::Hairline)), m_theme.color(Ink::BorderStrong));
        x += line + gap;
    }
}

} // namespace fairlead::ui
