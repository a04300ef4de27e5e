#include "pages/SharePage.h"

#include "models/Address.h"
#include "models/SyncText.h"
#include "pages/AssistantFoot.h"
#include "pages/ShareFolderStep.h"
#include "pages/ShareSteps.h"
#include "widgets/Hairline.h"
#include "widgets/PageHead.h"
#include "widgets/StepStrip.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

SharePage::SharePage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_keeper(SyncKeeper::of(session))
{
    setObjectName(u"sharePage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(theme, this);
    m_strip = new StepStrip(theme, this);
    m_folder = new ShareFolderStep(theme, this);
    m_check = new ShareCheckStep(theme, this);
    m_invite = new ShareInviteStep(theme, session, this);
    m_stack = new QStackedLayout;
    for (QWidget* step : QList<QWidget*> { m_folder, m_check, m_invite })
        m_stack->addWidget(step);
    column->addWidget(m_head);
    column->addWidget(m_strip);
    column->addLayout(m_stack, 1);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    column->addWidget(m_foot = new AssistantFoot(theme, this));
    follow();
    label();
}

void SharePage::follow()
{
    connect(m_foot, &AssistantFoot::nextWanted, this, &SharePage::next);
    connect(m_foot, &AssistantFoot::backWanted, this, &SharePage::back);
    connect(m_foot, &AssistantFoot::cancelWanted, this, &SharePage::leave);
    connect(m_folder, &ShareFolderStep::changed, this, &SharePage::labelFoot);
    connect(m_folder, &ShareFolderStep::entered, this, &SharePage::next);
    connect(m_check, &ShareCheckStep::changed, this, &SharePage::labelFoot);
    connect(m_check, &ShareCheckStep::entered, this, &SharePage::next);
    connect(&m_setup, &ShareSetup::tried, this, &SharePage::showTried);
    connect(&m_setup, &ShareSetup::refused, this, &SharePage::refuse);
    connect(&m_keeper, &SyncKeeper::progressed, this, [this](const SyncProgress& progress) {
        if (m_sharing)
            m_foot->showProgress({ u"folder-sync"_s, SyncText::phase(progress), progress.bytes, progress.allBytes,
                SyncText::counts(progress, m_session.format()), false });
    });
    connect(&m_keeper, &SyncKeeper::ended, this, [this](const std::optional<Error>& error) {
        if (m_sharing) end(error);
    });
    connect(&m_keeper, &SyncKeeper::changed, this, [this] {
        if (step() == Invite || (m_keeper.isShared() && !isBusy() && step() == Folder)) show(Invite);
    });
    connect(&m_session, &Session::languageChanged, this, &SharePage::label);
}

void SharePage::go(const QUrl&)
{
    if (!isBusy()) show(m_keeper.isShared() ? Invite : Folder);
}

QUrl SharePage::address() const { return Address::page(u"share"_s); }

QList<KeyHint> SharePage::hints() const { return { { u"Ctrl Enter"_s, tr("next step") }, { u"Esc"_s, tr("cancel") } }; }

SharePage::Step SharePage::step() const { return Step(m_stack->currentIndex()); }

void SharePage::show(Step step)
{
    const bool other = step != this->step();
    m_stack->setCurrentIndex(step);
    if (step == Invite) m_invite->show(m_keeper);
    label();
    if (isVisible() && other) focusFirst();
    emit statusChanged();
}

void SharePage::focusFirst()
{
    if (step() == Folder)
        m_folder->focusFirst();
    else if (step() == Check && m_setup.findings().isUsable())
        m_check->focusFirst();
    else
        m_foot->focusNext();
}

void SharePage::label()
{
    m_head->setTitle(step() == Invite ? tr("Invite others") : tr("Share this workspace"));
    m_strip->setSteps({ tr("Folder"), tr("Check"), tr("Invite") });
    m_strip->setCurrent(step());
    m_folder->label(tr("Which folder do all of you reach?"),
        tr("An empty folder on your file server, best one that is made for this. Fairlead lays small files there that "
           "are never changed; everybody keeps a whole copy of the workspace on the own computer."));
    m_check->label();
    labelFoot();
}

void SharePage::labelFoot()
{
    AssistantFoot::State state;
    const QString words[] = { tr("Try the folder"), tr("Share"), tr("Show the sync page") };
    state.next = words[step()];
    state.ready = step() == Folder ? !m_folder->folder().isEmpty()
        : step() == Check          ? m_setup.findings().isUsable() && !m_check->name().isEmpty()
                                   : true;
    state.hasBack = step() == Check;
    state.isEnd = step() == Invite;
    state.busy = isBusy();
    m_foot->show(state);
    m_stack->currentWidget()->setEnabled(!isBusy());
}

void SharePage::next()
{
    if (!m_foot->isReady()) return;
    m_foot->tell({}, false);
    if (step() == Folder) {
        m_folder->setFault({});
        m_setup.tryOut(m_folder->folder());
        m_foot->showProgress({ u"folder-sync"_s, tr("Trying the folder"), 0, 0, {}, false });
    } else if (step() == Check) {
        m_sharing = true;
        m_keeper.share(m_setup.folder(), m_check->name());
        m_foot->showProgress({ u"folder-sync"_s, tr("Sharing"), 0, 0, {}, false });
    } else {
        return emit asked(Address::page(u"sync"_s));
    }
    labelFoot();
}

void SharePage::showTried()
{
    const bool ours = m_setup.there() && m_setup.there()->workspace.toString() == m_session.workspace().identity();
    if (m_setup.there() && !ours) return refuse({ ErrorCode::Exists, m_setup.there()->name });
    m_check->show(m_setup, QFileInfo(m_session.workspace().path()).completeBaseName(), ours);
    show(Check);
}

void SharePage::end(const std::optional<Error>& error)
{
    m_sharing = false;
    labelFoot();
    if (error)
        m_foot->tell(SyncText::refusal(*error, m_setup.folder()), error->code != ErrorCode::Cancelled);
    else
        show(Invite);
}

void SharePage::refuse(const Error& error)
{
    show(Folder);
    m_folder->setFault(error.code == ErrorCode::Cancelled ? QString() : SyncText::refusal(error, m_setup.folder()));
}

void SharePage::back()
{
    if (!isBusy() && step() == Check) show(Folder);
}

void SharePage::leave()
{
    if (m_sharing)
        m_keeper.cancel();
    else if (m_setup.isRunning())
        m_setup.cancel();
    else if (step() == Check)
        show(Folder);
    else
        emit left();
}

void SharePage::keyPressEvent(QKeyEvent* event)
{
    if (!m_foot->takeKey(*event)) Page::keyPressEvent(event);
}

} // namespace fairlead::ui
