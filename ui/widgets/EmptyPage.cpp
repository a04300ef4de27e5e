#include "widgets/EmptyPage.h"

#include "theme/Kinds.h"
#include "widgets/EmptyPicture.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

EmptyPage::EmptyPage(
    const Theme& theme, const QString& title, const QString& sentence, const QList<EmptyStep>& steps, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"emptyPage"_s);
    setAccessibleName(title);
    auto* heading = new Label(theme, Type::Title, Ink::Text, this);
    heading->setText(title);
    auto* words = new Label(theme, Type::Body, Ink::TextMuted, this);
    words->setText(sentence);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(Space::L));
    row->addStretch(1);
    for (int i = 0; i < steps.size(); ++i)
        row->addWidget(makeStep(steps.at(i), i == 0));
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(4);
    column->addWidget(new EmptyPicture(theme, this), 0, Qt::AlignHCenter);
    column->addSpacing(theme.px(Space::L));
    column->addWidget(heading, 0, Qt::AlignHCenter);
    column->addSpacing(theme.px(Space::Xs));
    column->addWidget(words, 0, Qt::AlignHCenter);
    column->addSpacing(theme.px(Space::Xxl));
    column->addLayout(row);
    column->addStretch(5);
}

QWidget* EmptyPage::makeStep(const EmptyStep& step, bool best)
{
    auto* panel = new Panel(m_theme, this);
    auto* body = new QWidget(panel);
    auto* column = new QVBoxLayout(body);
    const int pad = m_theme.px(Space::L);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(m_theme.px(Space::Xs));
    auto* title = new Label(m_theme, Type::Heading, Ink::Text, body);
    title->setText(step.title);
    auto* text = new Label(m_theme, Type::Body, Ink::TextMuted, body);
    text->setText(step.text);
    text->setWordWrap(true);
    auto* button = new QPushButton(step.button, body);
    button->setObjectName(u"empty-%1-button"_s.arg(step.id));
    button->setAccessibleName(step.button);
    setKind(button, best ? Kind::Primary : Kind::Plain, kinds::Scale::Small);
    connect(button, &QPushButton::clicked, this, [this, id = step.id] { emit stepChosen(id); });
    column->addWidget(new IconView(m_theme, step.icon, Size::IconLarge, Ink::Accent, body));
    column->addSpacing(m_theme.px(Space::S));
    column->addWidget(title);
    column->addWidget(text);
    column->addStretch(1);
    column->addSpacing(m_theme.px(Space::M));
    column->addWidget(button, 0, Qt::AlignLeft);
    panel->setBody(body);
    panel->setFixedWidth(m_theme.px(Size::EmptyStepWidth));
    return panel;
}

} // namespace fairlead::ui
