#include "widgets/StagePath.h"

#include "theme/Marks.h"
#include "theme/Paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using State = StageStep::State;

namespace {

struct Inks
{
    Ink fill;
    Ink text;
};

Inks inksOf(State state)
{
    switch (state) {
    case State::Done:
        return { Ink::AccentSoft, Ink::Accent };
    case State::Current:
        return { Ink::AccentFill, Ink::TextOnFill };
    case State::Won:
        return { Ink::StageWon, Ink::OnStageWon };
    case State::Lost:
        return { Ink::StageLost, Ink::TextOnFill };
    case State::Ahead:
        break;
    }
    return { Ink::NeutralSoft, Ink::TextMuted };
}

} // namespace

StagePath::StagePath(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"stagePath"_s);
    setProperty("ownFocus", true);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void StagePath::setSteps(const QList<StageStep>& steps)
{
    m_steps = steps;
    m_marked = present();
    say();
    update();
}

void StagePath::say()
{
    const int at = m_marked >= 0 ? m_marked : present();
    setAccessibleName(tr("Stages of the deal"));
    if (at >= 0)
        setAccessibleDescription(tr("%1, step %2 of %3").arg(m_steps.at(at).name).arg(at + 1).arg(m_steps.size()));
}

QSize StagePath::sizeHint() const
{
    return { m_theme.px(Size::ChevronLeast) * int(m_steps.size()), m_theme.px(Size::ChevronHeight) };
}

QSize StagePath::minimumSizeHint() const { return { m_theme.px(Size::RailWidth), m_theme.px(Size::ChevronHeight) }; }

int StagePath::present() const
{
    for (int i = 0; i < m_steps.size(); ++i)
        if (const State state = m_steps.at(i).state; state != State::Done && state != State::Ahead) return i;
    return -1;
}

QRectF StagePath::box(int step) const
{
    // The nose of one reaches into the notch of the next, with a gap between them.
    const qreal nose = m_theme.px(Size::ChevronNose);
    const qreal gap = m_theme.px(Size::ChevronGap);
    const qreal each = (width() - nose - gap * (m_steps.size() - 1)) / std::max<qreal>(1, m_steps.size());
    return { step * (each + gap), 0, each + nose, qreal(m_theme.px(Size::ChevronHeight)) };
}

QPainterPath StagePath::shape(int step) const
{
    const QRectF area = box(step);
    const qreal nose = m_theme.px(Size::ChevronNose);
    const qreal round = m_theme.px(Radius::Chip);
    const bool last = step == m_steps.size() - 1;
    QPainterPath path;
    if (step == 0) {
        path.moveTo(area.left(), area.top() + round);
        path.quadTo(area.topLeft(), QPointF(area.left() + round, area.top()));
    } else {
        path.moveTo(area.topLeft());
    }
    if (last) {
        const qreal right = area.right();
        path.lineTo(right - round, area.top());
        path.quadTo(QPointF(right, area.top()), QPointF(right, area.top() + round));
        path.lineTo(right, area.bottom() - round);
        path.quadTo(QPointF(right, area.bottom()), QPointF(right - round, area.bottom()));
    } else {
        path.lineTo(area.right() - nose, area.top());
        path.lineTo(area.right(), area.center().y());
        path.lineTo(area.right() - nose, area.bottom());
    }
    if (step == 0) {
        path.lineTo(area.left() + round, area.bottom());
        path.quadTo(area.bottomLeft(), QPointF(area.left(), area.bottom() - round));
    } else {
        path.lineTo(area.bottomLeft());
        path.lineTo(area.left() + nose, area.center().y());
    }
    path.closeSubpath();
    return path;
}

int StagePath::stepAt(const QPointF& point) const
{
    for (int i = 0; i < m_steps.size(); ++i)
        if (shape(i).contains(point)) return i;
    return -1;
}

void StagePath::paintStep(QPainter& painter, int step) const
{
    const StageStep& one = m_steps.at(step);
    const Inks inks = inksOf(one.state);
    const bool lit = step == m_hovered && one.state == State::Ahead;
    painter.fillPath(shape(step), m_theme.color(lit ? Ink::AccentSoft : inks.fill));
    const bool strong = one.state != State::Done && one.state != State::Ahead;
    const qreal nose = m_theme.px(Size::ChevronNose);
    QRectF words = box(step).adjusted(nose + m_theme.px(step ? Space::Snug : Space::Nudge), 0, -nose, 0);
    const QColor ink = m_theme.color(lit ? Ink::Accent : inks.text);
    const bool narrow = box(step).width() < m_theme.px(Size::ChevronLeast);
    if (one.state == State::Done || one.state == State::Won) {
        const int side = m_theme.px(Size::IconMark);
        marks::paintTick(painter, paint::centred(words, words.left(), side), ink);
        words.setLeft(words.left() + side + m_theme.px(Space::Xs));
    }
    if (narrow && !strong) return;
    const QFont days = m_theme.font(Type::Caption, Weight::Medium);
    const int daysWidth = one.days.isEmpty() ? 0 : paint::textWidth(one.days, days) + m_theme.px(Space::S);
    const bool roomForDays = daysWidth && words.width() - daysWidth > m_theme.px(Space::Xxxl);
    const QRectF name = words.adjusted(0, 0, roomForDays ? -daysWidth : 0, 0);
    paint::text(painter, name, Qt::AlignLeft, one.name,
        m_theme.font(Type::Body, strong ? Weight::SemiBold : Weight::Medium), ink);
    if (roomForDays) paint::text(painter, words, Qt::AlignRight, one.days, days, ink);
}

void StagePath::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_steps.size(); ++i)
        paintStep(painter, i);
    if (!hasFocus() || m_marked < 0 || m_marked >= m_steps.size()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setClipPath(shape(m_marked));
    const bool filled = m_steps.at(m_marked).state == State::Current;
    painter.setPen(QPen(m_theme.color(filled ? Ink::TextOnFill : Ink::AccentFill), 2 * m_theme.px(Size::Line)));
    painter.drawPath(shape(m_marked));
}

void StagePath::choose(int step)
{
    if (step >= 0 && step < m_steps.size() && step != present()) emit chosen(m_steps.at(step).id);
}

void StagePath::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) choose(stepAt(event->position()));
}

void StagePath::mouseMoveEvent(QMouseEvent* event)
{
    const int step = stepAt(event->position());
    if (step == m_hovered) return;
    m_hovered = step;
    update();
}

void StagePath::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void StagePath::focusInEvent(QFocusEvent*)
{
    m_marked = std::max(0, present());
    say();
    update();
}

void StagePath::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const int next = m_marked + (event->key() == Qt::Key_Right ? 1 : -1);
        m_marked = std::clamp(next, 0, std::max(0, int(m_steps.size()) - 1));
        say();
        update();
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        choose(m_marked);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool StagePath::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int step = stepAt(help->pos());
    QToolTip::showText(help->globalPos(), step < 0 ? QString() : m_steps.at(step).toolTip, this);
    return true;
}

} // namespace fairlead::ui
