#include "widgets/BoardStrip.h"

#include "theme/Paint.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

BoardStrip::BoardStrip(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void BoardStrip::setColumn(const BoardModel& model, int column)
{
    m_face = BoardFace::of(model, column);
    m_won = model.column(column).kind == BoardColumn::Kind::Won;
    setObjectName(m_won ? u"wonStrip"_s : u"lostStrip"_s);
    setAccessibleName(m_face.spoken);
    setAccessibleDescription(m_won ? tr("Drop deals here that are won") : tr("Drop deals here that are lost"));
    setToolTip(m_face.tip + u'\n' + accessibleDescription());
    update();
}

void BoardStrip::setLit(bool lit)
{
    if (m_lit == lit) return;
    m_lit = lit;
    update();
}

void BoardStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = m_theme.px(Radius::Panel);
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const Ink words = m_won ? Ink::Positive : Ink::Text;
    QPen pen(m_theme.color(m_won ? Ink::PositiveFill : Ink::NeutralFill), m_lit ? m_theme.px(Size::Line) : 1);
    if (!m_lit) pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_theme.color(m_won ? Ink::PositiveSoft : Ink::NeutralSoft));
    painter.drawRoundedRect(edge, radius, radius);
    if (hasFocus() || underMouse())
        paint::focusInside(painter, edge, radius, m_theme, hasFocus() ? Ink::AccentFill : Ink::BorderStrong);
    const qreal icon = m_theme.px(Size::Icon);
    const qreal body = m_theme.lineHeight(Type::Body);
    const qreal caption = m_theme.lineHeight(Type::Caption);
    qreal y = std::floor(rect().center().y() - (icon + 2 * body + 2 * caption + m_theme.px(Space::S)) / 2);
    const qreal centre = QRectF(rect()).center().x();
    m_theme.paintIcon(painter, QRectF(std::floor(centre - icon / 2), y, icon, icon),
        m_won ? u"dialog-ok-apply"_s : u"dialog-cancel"_s, m_won ? Ink::Positive : Ink::TextMuted);
    y += icon + m_theme.px(Space::S);
    const auto line = [&](const QString& text, qreal height, const QFont& font, Ink ink) {
        const QRectF box(m_theme.px(Space::Xs), y, width() - 2 * m_theme.px(Space::Xs), height);
        paint::text(painter, box, Qt::AlignHCenter, text, font, m_theme.color(ink));
        y += height;
    };
    line(m_face.title, body, m_theme.font(Type::Body, Weight::SemiBold), words);
    line(m_face.note, caption, m_theme.font(Type::Caption), Ink::TextMuted);
    line(m_face.count, body, m_theme.font(Type::Body, Weight::SemiBold), Ink::Text);
    for (const QString& sum : m_face.sum.split(u" · "_s))
        line(sum, caption, m_theme.font(Type::Caption), Ink::Text);
}

} // namespace fairlead::ui
