#include "widgets/CardGhost.h"

#include "theme/Paint.h"

#include <QPropertyAnimation>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

CardGhost::CardGhost(const Theme& theme, QWidget* board)
    : QWidget(board)
    , m_theme(theme)
    , m_glide(new QPropertyAnimation(this, "pos", this))
{
    setObjectName(u"cardGhost"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_glide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_glide, &QPropertyAnimation::finished, this, [this] {
        hide();
        emit landed();
    });
    hide();
}

void CardGhost::begin(const QPixmap& picture, int count, const QPoint& place)
{
    m_glide->stop();
    m_picture = picture;
    m_count = count;
    const int edge = m_theme.px(Space::S);
    resize(picture.deviceIndependentSize().toSize() + QSize(edge, edge));
    move(place);
    raise();
    show();
}

void CardGhost::glideTo(const QPoint& place)
{
    const int time = m_theme.duration(Motion::Move);
    if (time == 0 || !isVisible()) {
        hide();
        emit landed();
        return;
    }
    m_glide->setDuration(time);
    m_glide->setStartValue(pos());
    m_glide->setEndValue(place);
    m_glide->start();
}

void CardGhost::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card(QPointF(), m_picture.deviceIndependentSize());
    if (m_count > 1) // a second card looks out from behind
        paint::box(painter, card.translated(m_theme.px(Space::Xs), m_theme.px(Space::Xs)), m_theme.px(Radius::Panel),
            m_theme.color(Ink::SurfaceRaised), m_theme.color(Ink::BorderStrong));
    painter.drawPixmap(QPointF(), m_picture);
    if (m_count < 2) return;
    const QString words = QString::number(m_count);
    const QFont font = m_theme.font(Type::Caption, Weight::SemiBold);
    const qreal height = m_theme.px(Size::Badge);
    const qreal width = std::max<qreal>(height, paint::textWidth(words, font) + m_theme.px(Space::M));
    const QRectF badge(
        card.right() - width - m_theme.px(Space::Xs), card.bottom() - height - m_theme.px(Space::Xs), width, height);
    paint::box(painter, badge, height / 2, m_theme.color(Ink::AccentFill));
    paint::text(painter, badge, Qt::AlignCenter, words, font, m_theme.color(Ink::TextOnFill));
}

} // namespace fairlead::ui
