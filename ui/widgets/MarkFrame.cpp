#include "widgets/MarkFrame.h"

#include "theme/Paint.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

MarkFrame::MarkFrame(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"markFrame"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void MarkFrame::setStrong(bool strong)
{
    m_strong = strong;
    raise();
    update();
}

void MarkFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_strong)
        paint::focusInside(painter, rect(), m_theme.px(Radius::Chip), m_theme);
    else
        paint::box(painter, rect(), m_theme.px(Radius::Chip), {}, m_theme.color(Ink::BorderStrong));
}

} // namespace fairlead::ui
