#include "widgets/IconView.h"

#include "theme/Paint.h"

namespace fairlead::ui {

IconView::IconView(const Theme& theme, const QString& name, Size size, Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_size(size)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_theme.paintIcon(painter, paint::centred(QRectF(rect()), 0, m_theme.px(m_size)), m_name, m_ink);
}

} // namespace fairlead::ui
