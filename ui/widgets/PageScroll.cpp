#include "widgets/PageScroll.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

PageScroll::PageScroll(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setObjectName(u"pageScrollArea"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(this);
    m_column = new QVBoxLayout(body);
    const int pad = theme.px(Space::L);
    m_column->setContentsMargins(pad, theme.px(Space::M), pad, pad);
    m_column->setSpacing(theme.px(Space::M));
    setWidget(body);
    viewport()->setAutoFillBackground(false); // the page's sheet shows through
    body->setAutoFillBackground(false);
}

QSize PageScroll::minimumSizeHint() const { return { widget()->minimumSizeHint().width(), m_theme.px(Size::Toast) }; }

void PageScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    verticalScrollBar()->setSingleStep(m_theme.px(Space::Xxxl));
}

} // namespace fairlead::ui
