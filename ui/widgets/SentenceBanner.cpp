#include "widgets/SentenceBanner.h"

#include "theme/Kinds.h"
#include "theme/Marks.h"
#include "theme/Paint.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

SentenceBanner::SentenceBanner(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_headline(new Label(theme, Type::Body, Weight::SemiBold, Ink::Text, this))
    , m_detail(new Label(theme, Type::Body, Ink::Text, this))
    , m_button(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setObjectName(u"sentenceBanner"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setObjectName(u"bannerButton"_s);
    m_button->hide();
    setKind(m_button, Kind::Plain, kinds::Scale::Small);
    m_other->setObjectName(u"bannerOtherButton"_s);
    m_other->hide();
    setKind(m_other, Kind::Quiet, kinds::Scale::Small);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    words->addStretch(1);
    auto* row = new QHBoxLayout(this);
    const int lead = theme.px(Space::M) + theme.px(Size::Icon) + theme.px(Space::M);
    row->setContentsMargins(lead, 0, theme.px(Space::M), 0);
    row->setSpacing(theme.px(Space::M));
    row->addLayout(words, 1);
    row->addWidget(m_other);
    row->addWidget(m_button);
    connect(m_other, &QPushButton::clicked, this, &SentenceBanner::otherActivated);
    connect(m_button, &QPushButton::clicked, this, &SentenceBanner::activated);
}

void SentenceBanner::setSentence(Tone tone, const QString& headline, const QString& detail)
{
    m_tone = tone;
    m_headline->setText(headline);
    m_headline->setToolTip(headline);
    m_detail->setText(detail);
    m_detail->setToolTip(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(detail);
    update();
}

void SentenceBanner::setButton(const QString& text) { label(*m_button, text); }
void SentenceBanner::setOtherButton(const QString& text) { label(*m_other, text); }

void SentenceBanner::label(QPushButton& button, const QString& text)
{
    button.setText(text);
    button.setAccessibleName(text);
    button.setVisible(!text.isEmpty());
}

QSize SentenceBanner::sizeHint() const { return { QWidget::sizeHint().width(), m_theme.px(Size::Banner) }; }

void SentenceBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, QRectF(rect()), m_theme.px(Radius::Control), m_theme.color(softInk(m_tone)));
    const QRectF place = paint::centred(QRectF(rect()), m_theme.px(Space::M), m_theme.px(Size::Icon));
    marks::paintAlert(painter, place, m_theme.color(textInk(m_tone)), m_theme.color(softInk(m_tone)));
}

} // namespace fairlead::ui
