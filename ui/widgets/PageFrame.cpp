#include "widgets/PageFrame.h"

#include "theme/Paint.h"
#include "widgets/RoundedEdge.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

PageFrame::PageFrame(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"pageFrame"_s);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    new RoundedEdge(theme, Ink::Canvas, this);
}

void PageFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, QRectF(rect()), m_theme.px(Radius::Panel), m_theme.color(Ink::Surface));
}

} // namespace fairlead::ui
