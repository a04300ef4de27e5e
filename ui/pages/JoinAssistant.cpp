#include "pages/JoinAssistant.h"

#include "models/SyncText.h"
#include "models/WorkspaceMaker.h"
#include "pages/AssistantFoot.h"
#include "pages/ShareFolderStep.h"
#include "theme/Kinds.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/PickerButton.h"
#include "widgets/StepStrip.h"

#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

JoinAssistant::JoinAssistant(const Theme& theme, bool chinese, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chinese(chinese)
{
    setObjectName(u"joinAssistant"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_strip = new StepStrip(theme, this);
    m_strip->setSteps({ tr("Folder"), tr("Workspace"), tr("You") });
    m_folder = new ShareFolderStep(theme, this);
    m_folder->label(tr("Which folder has the workspace?"),
        tr("The folder that a colleague shares with you: a drive, a network path or a stick. Nothing is written "
           "before the next step."));
    m_stack = new QStackedLayout;
    for (QWidget* step : QList<QWidget*> { m_folder, buildPlace(), buildPerson() })
        m_stack->addWidget(step);
    column->addWidget(m_strip);
    column->addLayout(m_stack, 1);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    column->addWidget(m_foot = new AssistantFoot(theme, this));
    follow();
    turnTo(Folder);
}

QWidget* JoinAssistant::buildPlace()
{
    auto* step = new QWidget(this);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(m_theme.px(Space::L), m_theme.px(Space::Xxl), m_theme.px(Space::L), 0);
    column->setSpacing(m_theme.px(Space::S));
    m_name = new Label(m_theme, Type::Title, Ink::Text, step);
    m_name->setObjectName(u"joinNameLabel"_s);
    m_origin = new Label(m_theme, Type::Body, Ink::TextMuted, step);
    auto* words = new Label(m_theme, Type::Caption, Ink::TextMuted, step);
    words->setText(tr("Where your own file is kept, on this computer’s own disk"));
    m_path = new QLineEdit(step);
    m_path->setObjectName(u"joinPathEdit"_s);
    m_path->setAccessibleName(words->text());
    auto* choose = new QPushButton(tr("Choose…"), step);
    choose->setObjectName(u"joinPathButton"_s);
    choose->setAccessibleName(tr("Choose where the file is kept"));
    setKind(choose, kinds::Kind::Plain, kinds::Scale::Normal);
    m_fault = new Label(m_theme, Type::Body, Ink::Danger, step);
    m_fault->setObjectName(u"joinFaultLabel"_s);
    m_fault->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(m_theme.px(Space::S));
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    column->addWidget(m_name);
    column->addWidget(m_origin);
    column->addSpacing(m_theme.px(Space::L));
    column->addWidget(words);
    column->addLayout(line);
    column->addWidget(m_fault);
    column->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &JoinAssistant::choosePlace);
    connect(m_path, &QLineEdit::textChanged, this, &JoinAssistant::labelFoot);
    connect(m_path, &QLineEdit::returnPressed, this, &JoinAssistant::next);
    return step;
}

QWidget* JoinAssistant::buildPerson()
{
    auto* step = new QWidget(this);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(m_theme.px(Space::L), m_theme.px(Space::Xxl), m_theme.px(Space::L), 0);
    column->setSpacing(m_theme.px(Space::S));
    auto* title = new Label(m_theme, Type::Title, Ink::Text, step);
    title->setText(tr("Who are you?"));
    auto* words = new Label(m_theme, Type::Body, Ink::TextMuted, step);
    words->setWordWrap(true);
    words->setText(tr("Your name stands beside what you do, here and with the others. It can be changed at any time "
                      "with the round button."));
    m_person = new PickerButton(m_theme, u"joinPersonPicker"_s, u"user"_s, {}, step);
    m_person->setAccessibleName(title->text());
    m_came = new Label(m_theme, Type::Body, Ink::Warning, step);
    m_came->setObjectName(u"joinStoppedLabel"_s);
    m_came->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(m_theme.px(Space::S));
    column->addWidget(m_person, 0, Qt::AlignLeft);
    column->addSpacing(m_theme.px(Space::L));
    column->addWidget(m_came);
    column->addStretch(1);
    return step;
}

void JoinAssistant::follow()
{
    connect(m_foot, &AssistantFoot::nextWanted, this, &JoinAssistant::next);
    connect(m_foot, &AssistantFoot::backWanted, this, &JoinAssistant::back);
    connect(m_foot, &AssistantFoot::cancelWanted, this, &JoinAssistant::leave);
    connect(m_folder, &ShareFolderStep::changed, this, &JoinAssistant::labelFoot);
    connect(m_folder, &ShareFolderStep::entered, this, &JoinAssistant::next);
    connect(&m_setup, &ShareSetup::found, this, &JoinAssistant::showFound);
    connect(&m_setup, &ShareSetup::joined, this, &JoinAssistant::showJoined);
    connect(&m_setup, &ShareSetup::refused, this, &JoinAssistant::refuse);
    connect(&m_setup, &ShareSetup::progressed, this, [this](const SyncProgress& progress) {
        if (!m_setup.isRunning()) return;
        m_foot->showProgress({ u"folder-sync"_s, SyncText::phase(progress), progress.bytes, progress.allBytes,
            SyncText::counts(progress, Format(m_chinese, QDate::currentDate())), false });
    });
}

JoinAssistant::Step JoinAssistant::step() const { return Step(m_stack->currentIndex()); }

void JoinAssistant::turnTo(Step step)
{
    m_stack->setCurrentIndex(step);
    m_strip->setCurrent(step);
    labelFoot();
    if (isVisible()) focusFirst();
}

void JoinAssistant::focusFirst()
{
    if (step() == Folder)
        m_folder->focusFirst();
    else if (step() == Place)
        m_path->setFocus();
    else
        m_person->setFocus();
}

void JoinAssistant::labelFoot()
{
    AssistantFoot::State state;
    const QString words[] = { tr("Look into the folder"), tr("Join"), tr("Open the workspace") };
    state.next = words[step()];
    state.ready = step() == Folder ? !m_folder->folder().isEmpty()
        : step() == Place          ? !m_path->text().trimmed().isEmpty()
                                   : true;
    state.hasBack = step() == Place;
    state.isEnd = step() == Person;
    state.busy = m_setup.isRunning();
    m_foot->show(state);
    m_stack->currentWidget()->setEnabled(!state.busy);
}

void JoinAssistant::next()
{
    if (!m_foot->isReady()) return;
    if (step() == Person)
        return emit joined(QDir::fromNativeSeparators(m_path->text().trimmed()),
            RecordId::parse(m_person->current()).value_or(RecordId()));
    m_folder->setFault({});
    m_fault->setText({});
    m_foot->showProgress({ u"folder-sync"_s, tr("Looking into the folder"), 0, 0, {}, false });
    if (step() == Folder)
        m_setup.lookAt(m_folder->folder());
    else
        m_setup.join(QDir::fromNativeSeparators(m_path->text().trimmed()));
    labelFoot();
}

void JoinAssistant::showFound()
{
    m_name->setText(m_setup.there()->name);
    m_origin->setText(SyncText::origin(*m_setup.there(), Format(m_chinese, QDate::currentDate())));
    m_path->setText(QDir::toNativeSeparators(WorkspaceMaker::freePath(m_setup.there()->name)));
    turnTo(Place);
}

void JoinAssistant::showJoined()
{
    QList<PickerOption> people { { QString(), tr("Nobody in particular") } };
    for (const ShareSetup::Person& person : m_setup.people())
        people.append({ person.id.toString(), person.name });
    m_person->setOptions(people);
    m_person->setCurrent({});
    m_came->setText(!m_setup.stopped() ? QString()
            : m_setup.stopped()->code == ErrorCode::Cancelled
            ? tr("The first sync was stopped. What has arrived is in your file; the rest comes with the next sync.")
            : tr("The first sync did not come to its end. %1")
                  .arg(SyncText::refusal(*m_setup.stopped(), m_setup.folder())));
    turnTo(Person);
}

void JoinAssistant::choosePlace()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Where your own file is kept"), m_path->text(), tr("Workspaces (*.fairlead)"));
    if (!path.isEmpty()) m_path->setText(QDir::toNativeSeparators(path));
}

void JoinAssistant::refuse(const Error& error, bool ofFile)
{
    labelFoot();
    if (ofFile)
        return m_fault->setText(tr("%1 could not be made. %2").arg(m_path->text(), WorkspaceMaker::whyNot(error)));
    const QString sentence
        = error.code == ErrorCode::Cancelled ? QString() : SyncText::refusal(error, m_setup.folder());
    if (step() == Place)
        m_fault->setText(sentence);
    else
        m_folder->setFault(sentence);
}

void JoinAssistant::back()
{
    if (!m_setup.isRunning() && step() == Place) turnTo(Folder);
}

void JoinAssistant::leave()
{
    if (m_setup.isRunning())
        m_setup.cancel();
    else if (step() == Place)
        turnTo(Folder);
    else
        emit left();
}

void JoinAssistant::keyPressEvent(QKeyEvent* event)
{
    if (!m_foot->takeKey(*event)) QWidget::keyPressEvent(event);
}

} // namespace fairlead::ui
