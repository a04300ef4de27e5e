#include "pages/ConflictSide.h"

#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "widgets/Avatar.h"
#include "widgets/Badge.h"
#include "widgets/Label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ConflictSide::ConflictSide(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Label(theme, Type::Body, Weight::SemiBold, Ink::Text, this))
    , m_badge(new Badge(theme, Tone::Accent, {}, u"dialog-ok"_s, this))
    , m_value(new Label(theme, Type::Figure, Ink::Text, this))
    , m_face(new Avatar(theme, {}, Size::AvatarSmall, this))
    , m_who(new Label(theme, Type::Body, Ink::Text, this))
    , m_when(new Label(theme, Type::Caption, Ink::TextMuted, this))
    , m_choose(new QPushButton(this))
{
    setObjectName(name);
    auto* column = new QVBoxLayout(this);
    const int pad = theme.px(Space::L);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(theme.px(Space::Xs));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_badge);
    auto* person = new QHBoxLayout;
    person->setSpacing(theme.px(Space::S));
    person->addWidget(m_face);
    person->addWidget(m_who, 1);
    m_value->setWordWrap(true);
    column->addLayout(head);
    column->addWidget(m_value);
    column->addLayout(person);
    column->addWidget(m_when);
    column->addStretch(1);
    column->addSpacing(pad);
    column->addWidget(m_choose);
    m_choose->setObjectName(name + u"Button"_s);
    connect(m_choose, &QPushButton::clicked, this, &ConflictSide::chosen);
}

void ConflictSide::show(const Content& content)
{
    m_inPlace = !content.badge.isEmpty();
    m_title->setText(content.title);
    m_badge->setText(content.badge);
    m_badge->setVisible(m_inPlace);
    m_value->setText(content.value);
    m_face->setName(content.who);
    m_who->setText(content.who);
    m_when->setText(content.when);
    m_choose->setText(content.choose);
    m_choose->setAccessibleName(content.choose);
    setKind(m_choose, m_inPlace ? kinds::Kind::Primary : kinds::Kind::Plain, kinds::Scale::Normal);
    setAccessibleName(
        tr("%1: %2, %3", "which side, value, who wrote it").arg(content.title, content.value, content.who));
    update();
}

void ConflictSide::focusChoice() { m_choose->setFocus(Qt::OtherFocusReason); }

void ConflictSide::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF box(rect());
    paint::box(painter, box, m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised),
        m_theme.color(m_inPlace ? Ink::AccentFill : Ink::BorderStrong));
    if (m_inPlace)
        paint::box(
            painter, box.adjusted(1, 1, -1, -1), m_theme.px(Radius::Panel) - 1, {}, m_theme.color(Ink::AccentFill));
}

} // namespace fairlead::ui
