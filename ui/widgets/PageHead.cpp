#include "widgets/PageHead.h"

#include "widgets/Label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

PageHead::PageHead(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Label(theme, Type::Title, Ink::Text, this))
    , m_count(new Label(theme, Type::Heading, Weight::Regular, Ink::TextMuted, this))
    , m_subtitle(new Label(theme, Type::Caption, Ink::TextMuted, this))
    , m_leading(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    setObjectName(u"pageHead"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_count->hide();
    m_subtitle->hide();

    auto* line = new QHBoxLayout;
    line->setSpacing(theme.px(Space::S));
    line->addWidget(m_title);
    line->addWidget(m_count);
    line->addLayout(m_leading);
    line->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addLayout(line);
    words->addWidget(m_subtitle);
    words->addStretch(1);
    m_actions->setSpacing(theme.px(Space::S));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(Space::L), 0, theme.px(Space::L), 0);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
}

void PageHead::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHead::setCount(const QString& count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void PageHead::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    updateGeometry();
}

void PageHead::addLeading(QWidget* widget) { m_leading->addWidget(widget); }

void PageHead::addAction(QWidget* widget) { m_actions->addWidget(widget); }

QSize PageHead::sizeHint() const
{
    const bool two = !m_subtitle->text().isEmpty();
    return { QWidget::sizeHint().width(), m_theme.px(two ? Size::PageHeadTwoLine : Size::PageHead) };
}

} // namespace fairlead::ui
