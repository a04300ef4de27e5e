#include "widgets/Panel.h"

#include "theme/Paint.h"
#include "widgets/Label.h"
#include "widgets/RoundedEdge.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

Panel::Panel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new QWidget(this))
    , m_headRow(new QHBoxLayout(m_head))
    , m_column(new QVBoxLayout(this))
    , m_title(new Label(theme, Type::Body, Weight::SemiBold, Ink::Text, m_head))
    , m_count(new Label(theme, Type::Body, Ink::TextMuted, m_head))
{
    setObjectName(u"panel"_s);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_head->setFixedHeight(theme.px(Size::PanelHead));
    m_headRow->setContentsMargins(theme.px(Space::M), 0, theme.px(Space::M), 0);
    m_headRow->addWidget(m_title);
    m_headRow->addWidget(m_count);
    m_headRow->addStretch(1);
    m_column->addWidget(m_head);
    m_head->hide();
    new RoundedEdge(theme, Ink::Surface, this);
}

void Panel::setTitle(const QString& title, const QString& count)
{
    m_title->setText(title);
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Panel::addHeadWidget(QWidget* widget) { m_headRow->addWidget(widget); }

void Panel::setBody(QWidget* body, bool padded)
{
    auto* row = new QHBoxLayout;
    const int pad = padded ? m_theme.px(Space::M) : 0;
    row->setContentsMargins(pad, 0, pad, padded ? m_theme.px(Space::S) : 0);
    row->addWidget(body);
    m_column->addLayout(row, 1);
}

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, QRectF(rect()), m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised));
}

} // namespace fairlead::ui
