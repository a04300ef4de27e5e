#include "widgets/PersonButton.h"

#include "theme/Paint.h"
#include "widgets/Avatar.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

PersonButton::PersonButton(const Theme& theme, QAction* action, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_action(action)
{
    setObjectName(action->objectName() + u"Button"_s);
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &PersonButton::label);
    label();
}

void PersonButton::setName(const QString& name)
{
    m_name = name;
    label();
    update();
}

void PersonButton::setPhoto(const QImage& photo)
{
    m_photo = photo;
    update();
}

void PersonButton::label()
{
    const QString words = m_name.isEmpty() ? m_action->text() : m_name;
    setToolTip(words);
    setAccessibleName(words);
}

QSize PersonButton::sizeHint() const { return { m_theme.px(Size::Avatar), m_theme.px(Size::Avatar) }; }

void PersonButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_photo.isNull())
        paintAvatar(painter, QRectF(rect()), initialsOf(m_name), m_theme, Ink::AccentSoft, Ink::Accent);
    else
        paintPhoto(painter, QRectF(rect()), m_photo);
    if (m_name.isEmpty()) {
        const int side = m_theme.px(Size::Icon);
        const QRectF box = rect();
        m_theme.paintIcon(painter, paint::centred(box, box.center().x() - side / 2.0, side), u"user"_s, Ink::Accent);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::focusInside(painter, QRectF(rect()), width() / 2.0, m_theme);
}

} // namespace fairlead::ui
