#include "widgets/ValueChips.h"

#include "theme/Paint.h"
#include "widgets/FilterChip.h"
#include "widgets/FlowLayout.h"

#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

ValueChips::ValueChips(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_flow(new FlowLayout(theme.px(Space::Xs), theme.px(Size::ControlSmall), this))
{
    const int edge = theme.px(Space::Xs) / 2;
    m_flow->setContentsMargins(edge, 0, edge, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(theme.px(Size::ControlSmall));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setCursor(Qt::PointingHandCursor);
}

void ValueChips::setValues(const QList<PickerOption>& values)
{
    m_values = values;
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QStringList spoken;
    for (const PickerOption& value : values) {
        auto* chip = new FilterChip(m_theme, value.id, {}, value.text, this);
        chip->setObjectName(u"value-%1-chip"_s.arg(value.id));
        chip->setAccessibleName(value.text);
        connect(chip, &FilterChip::clicked, this, &ValueChips::choiceWanted);
        connect(chip, &FilterChip::removeRequested, this, [this, id = value.id] { emit removed(id); });
        m_flow->addWidget(chip);
        chip->show();
        spoken.append(value.text);
    }
    setAccessibleDescription(spoken.join(u", "_s));
    m_flow->update();
    updateGeometry();
    update();
}

void ValueChips::setPlaceholder(const QString& text)
{
    m_placeholder = text;
    update();
}

void ValueChips::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF box(rect());
    paint::box(painter, box, m_theme.px(Radius::Control), m_theme.color(Ink::Surface),
        m_theme.color(hasFocus() ? Ink::AccentFill : Ink::BorderControl));
    if (hasFocus()) paint::focusInside(painter, box, m_theme.px(Radius::Control), m_theme);
    if (!m_values.isEmpty()) return;
    const int pad = m_theme.px(Space::S);
    paint::text(painter, box.adjusted(pad, 0, -pad, 0), Qt::AlignLeft, m_placeholder, m_theme.font(Type::Body),
        m_theme.color(Ink::TextMuted));
}

void ValueChips::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) emit choiceWanted();
}

void ValueChips::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Down:
        return emit choiceWanted();
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (!m_values.isEmpty()) emit removed(m_values.last().id);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ValueChips::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void ValueChips::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace fairlead::ui
