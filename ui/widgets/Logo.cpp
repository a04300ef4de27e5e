#include "widgets/Logo.h"

#include "theme/Marks.h"

namespace fairlead::ui {

Logo::Logo(const Theme& theme, Size size, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Logo::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    marks::paintLogo(painter, QRectF(rect()), m_theme.color(Ink::AccentFill), m_theme.color(Ink::TextOnFill));
}

} // namespace fairlead::ui
