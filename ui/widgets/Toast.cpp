#include "widgets/Toast.h"

#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "widgets/ShapeButton.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {
// The way out is there, but it is not what a toast is about.
constexpr qreal quietCross = 0.65;
// A reason is a line, not a letter.
constexpr int mostWords = 300;
} // namespace

Toast::Toast(const Theme& theme, const ToastMessage& message, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_message(message)
    , m_act(new ShapeButton(theme, this, Ink::ToastAction))
    , m_ask(new ShapeButton(theme, this, Ink::ToastAction))
    , m_close(new ShapeButton(theme, this, Ink::ToastAction))
{
    setObjectName(u"toast"_s);
    setAccessibleName(message.text);
    m_act->setObjectName(u"toastActionButton"_s);
    m_act->setAccessibleName(message.action);
    m_act->setVisible(!message.action.isEmpty());
    m_ask->setObjectName(u"toastAskButton"_s);
    m_ask->setAccessibleName(message.question);
    m_ask->setVisible(!message.question.isEmpty() && !message.asks);
    m_close->setObjectName(u"toastCloseButton"_s);
    label();
    for (ShapeButton* button : { m_act, m_ask, m_close })
        button->installEventFilter(this);
    connect(m_ask, &ShapeButton::clicked, this, &Toast::answer);
    connect(m_act, &ShapeButton::clicked, this, &Toast::acted);
    connect(m_close, &ShapeButton::clicked, this, &Toast::expired);
    m_stay.setSingleShot(true);
    m_stay.setInterval(int(message.action.isEmpty() ? Stay::Toast : Stay::ToastWithUndo));
    connect(&m_stay, &QTimer::timeout, this, &Toast::expired);
    if (message.asks) openField();
    m_stay.start();
}

void Toast::openField()
{
    if (m_field || m_message.question.isEmpty()) return;
    m_ask->hide();
    m_before = QApplication::focusWidget();
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"toastAnswerEdit"_s);
    m_field->setPlaceholderText(m_message.hint);
    m_field->setAccessibleName(m_message.question);
    m_field->setMaxLength(mostWords);
    m_field->installEventFilter(this);
    setKind(m_field, kinds::Kind::Plain, kinds::Scale::Small);
    connect(m_field, &QLineEdit::returnPressed, this, &Toast::submit);
    connect(m_field, &QLineEdit::textChanged, this, &Toast::rest);
    m_field->show();
    emit grown();
}

void Toast::answer()
{
    openField();
    if (m_field) m_field->setFocus(Qt::ShortcutFocusReason);
}

void Toast::submit()
{
    const QString words = m_field->text().trimmed();
    giveFocusBack();
    if (words.isEmpty()) return emit expired();
    emit answered(words);
}

void Toast::giveFocusBack()
{
    if (m_before && m_field && m_field->hasFocus()) m_before->setFocus(Qt::OtherFocusReason);
}

void Toast::label() { m_close->setAccessibleName(tr("Close")); }

void Toast::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) label();
    QWidget::changeEvent(event);
}

void Toast::setText(const QString& text)
{
    m_message.text = text;
    setAccessibleName(text);
    m_stay.start();
    update();
}

int Toast::actionWidth() const
{
    if (m_message.action.isEmpty()) return 0;
    return paint::textWidth(m_message.action, m_theme.font(Type::Body, Weight::SemiBold)) + 2 * m_theme.px(Space::S);
}

int Toast::questionWidth() const
{
    if (m_message.question.isEmpty()) return 0;
    if (m_field) return m_theme.px(Size::ToastField) + m_theme.px(Space::S);
    return paint::textWidth(m_message.question, m_theme.font(Type::Body, Weight::SemiBold)) + 2 * m_theme.px(Space::S);
}

QSize Toast::sizeHint() const
{
    const int icon = m_message.icon.isEmpty() ? 0 : m_theme.px(Size::Icon) + m_theme.px(Space::M);
    const int words = paint::textWidth(m_message.text, m_theme.font(Type::Body)) + 1;
    const int close = m_theme.px(Size::Icon) + m_theme.px(Space::S);
    const int width
        = 2 * m_theme.px(Space::L) + icon + words + m_theme.px(Space::M) + actionWidth() + questionWidth() + close;
    const int widest = m_theme.px(Size::ToastWidest) + questionWidth();
    return { std::min(width, widest), m_theme.px(Size::Toast) };
}

void Toast::resizeEvent(QResizeEvent*)
{
    const int side = m_theme.px(Size::ControlTiny);
    const int top = (height() - side) / 2;
    const int closeLeft = width() - m_theme.px(Space::Xs) - side - m_theme.px(Space::Nudge);
    m_close->setGeometry(closeLeft, top, side, side);
    const int act = actionWidth();
    int left = closeLeft - m_theme.px(Space::Xs) - act;
    m_act->setGeometry(left, top, act, side);
    left -= questionWidth();
    m_ask->setGeometry(left, top, questionWidth(), side);
    if (!m_field) return;
    const int tall = m_theme.px(Size::ControlSmall);
    m_field->setGeometry(left, (height() - tall) / 2, questionWidth() - m_theme.px(Space::S), tall);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF box = rect();
    paint::box(painter, box, m_theme.px(Radius::Panel), m_theme.color(Ink::Toast));
    const int side = m_theme.px(Size::Icon);
    qreal x = m_theme.px(Space::L);
    if (!m_message.icon.isEmpty()) {
        m_theme.paintIcon(painter, paint::centred(box, x, side), m_message.icon, Ink::ToastText);
        x += side + m_theme.px(Space::M);
    }
    qreal end = m_act->isHidden() ? m_close->x() : m_act->x();
    if (!m_message.question.isEmpty()) end = m_field ? m_field->x() - m_theme.px(Space::S) : m_ask->x();
    paint::text(painter, QRectF(x, 0, end - x, height()), Qt::AlignLeft, m_message.text, m_theme.font(Type::Body),
        m_theme.color(Ink::ToastText));
    if (!m_act->isHidden())
        paint::text(painter, QRectF(m_act->geometry()), Qt::AlignCenter, m_message.action,
            m_theme.font(Type::Body, Weight::SemiBold), m_theme.color(Ink::ToastAction));
    if (!m_ask->isHidden())
        paint::text(painter, QRectF(m_ask->geometry()), Qt::AlignCenter, m_message.question,
            m_theme.font(Type::Body, Weight::SemiBold), m_theme.color(Ink::ToastAction));
    painter.setOpacity(m_close->underMouse() ? 1 : quietCross);
    const QRectF cross = m_close->geometry();
    m_theme.paintIcon(painter, paint::centred(cross, cross.left() + (cross.width() - side) / 2, side),
        u"dialog-close"_s, Ink::ToastText);
}

void Toast::rest()
{
    const bool writing = m_field && (m_field->hasFocus() || !m_field->text().isEmpty());
    const bool watched = underMouse() || m_act->hasFocus() || m_ask->hasFocus() || m_close->hasFocus() || writing;
    if (watched)
        m_stay.stop();
    else if (!m_stay.isActive())
        m_stay.start();
}

void Toast::enterEvent(QEnterEvent*) { rest(); }

void Toast::leaveEvent(QEvent*) { rest(); }

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &Toast::rest, Qt::QueuedConnection); // after the focus has moved
    return QWidget::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return giveFocusBack(), emit expired();
    QWidget::keyPressEvent(event);
}

} // namespace fairlead::ui
