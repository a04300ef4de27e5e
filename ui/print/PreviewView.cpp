#include "print/PreviewView.h"

#include "theme/Paint.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace fairlead::ui {

PreviewView::PreviewView(const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

void PreviewView::show(const PrintLayout* layout)
{
    m_layout = layout;
    settle();
}

void PreviewView::setZoom(Zoom zoom)
{
    m_zoom = zoom;
    settle();
}

qreal PreviewView::scale() const
{
    const qreal margin = 2 * m_theme.px(Space::Xxl);
    const QSizeF page = m_layout->paper();
    const qreal wide = (viewport()->width() - margin) / page.width();
    if (m_zoom == Zoom::Width) return wide;
    return std::min(wide, (viewport()->height() - margin) / page.height());
}

QRectF PreviewView::place(int page) const
{
    const QSizeF size = m_layout->paper() * scale();
    const qreal gap = m_theme.px(Space::Xxl);
    return { (viewport()->width() - size.width()) / 2,
        gap + page * (size.height() + gap) - verticalScrollBar()->value(), size.width(), size.height() };
}

void PreviewView::settle()
{
    if (!m_layout) return;
    const qreal page = m_layout->paper().height() * scale() + m_theme.px(Space::Xxl);
    const int whole = qCeil(m_layout->pages() * page + m_theme.px(Space::Xxl));
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(qRound(page));
    verticalScrollBar()->setSingleStep(m_theme.px(Space::Xxxl));
    viewport()->update();
}

void PreviewView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(Ink::Track));
    for (int page = 0; m_layout && page < m_layout->pages(); ++page) {
        const QRectF paper = place(page);
        if (!paper.intersects(event->rect())) continue;
        paint::box(painter, paper, 0, Qt::white, m_theme.color(Ink::BorderStrong));
        painter.save();
        painter.translate(paper.topLeft());
        painter.scale(scale(), scale());
        m_layout->draw(painter, page);
        painter.restore();
    }
}

void PreviewView::resizeEvent(QResizeEvent*) { settle(); }

void PreviewView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace fairlead::ui
