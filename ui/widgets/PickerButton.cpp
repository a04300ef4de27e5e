#include "widgets/PickerButton.h"

#include "theme/Marks.h"
#include "theme/Paint.h"
#include "widgets/PickerPopup.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

PickerButton::PickerButton(
    const Theme& theme, const QString& name, const QString& icon, const QString& label, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_label(label)
{
    setObjectName(name);
    setAccessibleName(label);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &PickerButton::open);
}

void PickerButton::setLabel(const QString& label)
{
    m_label = label;
    setAccessibleName(label);
    updateGeometry();
    update();
}

void PickerButton::setOptions(const QList<PickerOption>& options)
{
    m_options = options;
    updateGeometry();
    update();
}

void PickerButton::setCurrent(const QString& id)
{
    m_current = id;
    setAccessibleDescription(currentText());
    updateGeometry();
    update();
}

void PickerButton::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

void PickerButton::setPlaceholder(const QString& text)
{
    m_placeholder = text;
    update();
}

QString PickerButton::currentText() const
{
    const auto found = std::find_if(
        m_options.cbegin(), m_options.cend(), [this](const PickerOption& option) { return option.id == m_current; });
    return found == m_options.cend() ? QString() : found->text;
}

int PickerButton::widthFor(const QString& value) const
{
    const int gap = m_theme.px(Space::S);
    int width
        = 2 * gap + m_theme.px(Size::Icon) + gap + paint::textWidth(value, m_theme.font(Type::Body, Weight::Medium));
    if (!m_icon.isEmpty()) width += m_theme.px(Size::Icon) + gap;
    if (!m_label.isEmpty()) width += paint::textWidth(m_label, m_theme.font(Type::Caption)) + gap;
    return width + 2;
}

QSize PickerButton::sizeHint() const { return { widthFor(currentText()), m_theme.px(Size::ControlSmall) }; }

QSize PickerButton::minimumSizeHint() const
{
    return { std::min(sizeHint().width(), m_theme.px(Size::PopoverLeast) / 2), m_theme.px(Size::ControlSmall) };
}

void PickerButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF box = rect();
    const bool lit = underMouse() || isDown();
    const QColor fill = m_theme.color(lit ? Ink::NeutralSoft : Ink::Surface);
    if (!m_quiet)
        paint::box(painter, box, m_theme.px(Radius::Control), fill, m_theme.color(Ink::BorderControl));
    else if (lit)
        paint::box(painter, box, m_theme.px(Radius::Control), fill);
    const int gap = m_theme.px(Space::S);
    const int side = m_theme.px(Size::Icon);
    qreal x = gap;
    if (!m_icon.isEmpty()) {
        m_theme.paintIcon(painter, paint::centred(box, x, side), m_icon, Ink::TextMuted);
        x += side + gap;
    }
    if (!m_label.isEmpty()) {
        const QFont caption = m_theme.font(Type::Caption);
        const int words = paint::textWidth(m_label, caption);
        paint::text(
            painter, QRectF(x, 0, words + 1, height()), Qt::AlignLeft, m_label, caption, m_theme.color(Ink::TextMuted));
        x += words + gap;
    }
    const qreal arrow = box.width() - gap - side;
    const QString current = currentText();
    const bool none = current.isEmpty();
    paint::text(painter, QRectF(x, 0, arrow - gap - x + 1, height()), Qt::AlignLeft, none ? m_placeholder : current,
        m_theme.font(Type::Body, none ? Weight::Regular : Weight::Medium),
        m_theme.color(none ? Ink::TextMuted : Ink::Text));
    marks::paintChevron(painter, paint::centred(box, arrow, side), m_theme.color(Ink::TextMuted));
}

void PickerButton::keyPressEvent(QKeyEvent* event)
{
    const int direction = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool opens = (enter && !(event->modifiers() & ~Qt::KeypadModifier))
        || (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier);
    if (opens) return open();
    if (!direction) return QAbstractButton::keyPressEvent(event);
    for (int i = 0; i < m_options.size(); ++i)
        if (m_options.at(i).id == m_current && i + direction >= 0 && i + direction < m_options.size())
            return choose(m_options.at(i + direction).id);
}

void PickerButton::open()
{
    auto* popup = new PickerPopup(m_theme, m_options, m_current, this);
    connect(popup, &PickerPopup::picked, this, &PickerButton::choose);
    popup->openBelow(this);
}

void PickerButton::choose(const QString& id)
{
    if (id == m_current) return;
    setCurrent(id);
    emit picked(id);
}

} // namespace fairlead::ui
