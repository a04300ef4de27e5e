#include "pages/AssistantFoot.h"

#include "theme/Kinds.h"
#include "widgets/Label.h"
#include "widgets/ProgressLine.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

AssistantFoot::AssistantFoot(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(theme.px(Size::AssistantFooter));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(Space::L), 0, theme.px(Space::L), 0);
    row->setSpacing(theme.px(Space::S));
    m_note = new Label(theme, Type::Caption, Ink::TextMuted, this);
    m_note->setObjectName(u"assistantNoteLabel"_s);
    m_note->setWordWrap(true);
    m_progress = new ProgressLine(theme, this);
    m_progress->setObjectName(u"assistantProgress"_s);
    m_progress->setMinimumHeight(theme.px(Size::ControlSmall));
    m_progress->hide();
    m_cancel = makeButton(u"cancelButton"_s);
    m_undo = makeButton(u"takeBackButton"_s);
    m_another = makeButton(u"anewButton"_s);
    m_back = makeButton(u"backButton"_s);
    m_next = makeButton(u"nextButton"_s);
    setKind(m_next, kinds::Kind::Primary, kinds::Scale::Normal);
    row->addWidget(m_cancel);
    row->addWidget(m_note, 1, Qt::AlignVCenter);
    row->addWidget(m_progress, 1);
    for (QPushButton* button : { m_undo, m_another, m_back, m_next })
        row->addWidget(button);
    connect(m_cancel, &QPushButton::clicked, this, &AssistantFoot::cancelWanted);
    connect(m_back, &QPushButton::clicked, this, &AssistantFoot::backWanted);
    connect(m_next, &QPushButton::clicked, this, &AssistantFoot::nextWanted);
    connect(m_undo, &QPushButton::clicked, this, &AssistantFoot::undoWanted);
    connect(m_another, &QPushButton::clicked, this, &AssistantFoot::anotherWanted);
}

QPushButton* AssistantFoot::makeButton(const QString& name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    setKind(button, kinds::Kind::Plain, kinds::Scale::Normal);
    return button;
}

void AssistantFoot::show(const State& state)
{
    const auto name = [](QPushButton* button, const QString& text) {
        button->setText(text);
        button->setAccessibleName(text);
    };
    name(m_next, state.next);
    name(m_back, tr("Back"));
    name(m_cancel, tr("Cancel"));
    name(m_undo, state.undo);
    name(m_another, state.another);
    m_next->setVisible(!state.next.isEmpty());
    m_next->setEnabled(state.ready && !state.busy);
    m_back->setVisible(state.hasBack);
    m_back->setEnabled(!state.busy);
    m_cancel->setVisible(!state.isEnd || state.busy);
    m_another->setVisible(!state.another.isEmpty() && !state.busy);
    m_undo->setVisible(!state.undo.isEmpty());
    m_undo->setEnabled(!state.busy);
    m_progress->setVisible(state.busy);
    m_note->setVisible(!state.busy);
}

void AssistantFoot::tell(const QString& sentence, bool bad)
{
    m_note->setInk(bad ? Ink::Danger : Ink::TextMuted);
    m_note->setText(sentence);
}

void AssistantFoot::showProgress(const Progress& progress) { m_progress->setProgress(progress); }
bool AssistantFoot::isReady() const { return m_next->isEnabled() && !m_next->isHidden(); }
void AssistantFoot::focusNext() { (m_next->isEnabled() ? m_next : m_back)->setFocus(); }

bool AssistantFoot::takeKey(const QKeyEvent& event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (event.key() == Qt::Key_Escape)
        emit cancelWanted();
    else if (enter && event.modifiers() == Qt::ControlModifier)
        emit nextWanted();
    else
        return false;
    return true;
}

} // namespace fairlead::ui
