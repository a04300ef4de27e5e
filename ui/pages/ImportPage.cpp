#include "pages/ImportPage.h"

#include "models/Address.h"
#include "models/ImportText.h"
#include "pages/ImportCheckStep.h"
#include "pages/ImportColumnsStep.h"
#include "pages/ImportFileStep.h"
#include "pages/AssistantFoot.h"
#include "pages/ListConfig.h"
#include "pages/RefusedPanel.h"
#include "widgets/Hairline.h"
#include "widgets/PageHead.h"
#include "widgets/StepStrip.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_job(new ImportJob(session, this))
{
    setObjectName(u"importPage"_s);
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(theme, this);
    m_strip = new StepStrip(theme, this);
    m_file = new ImportFileStep(theme, this);
    m_columns = new ImportColumnsStep(theme, session, *m_job, this);
    m_check = new ImportCheckStep(theme, session, *m_job, ImportCheckStep::When::Before, this);
    m_result = new ImportCheckStep(theme, session, *m_job, ImportCheckStep::When::After, this);
    m_stack = new QStackedLayout;
    for (QWidget* step : QList<QWidget*> { m_file, m_columns, m_check, m_result })
        m_stack->addWidget(step);
    column->addWidget(m_head);
    column->addWidget(m_strip);
    column->addLayout(m_stack, 1);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    column->addWidget(m_foot = new AssistantFoot(theme, this));
    follow();
    show(File);
}

void ImportPage::follow()
{
    connect(m_foot, &AssistantFoot::nextWanted, this, &ImportPage::next);
    connect(m_foot, &AssistantFoot::backWanted, this, &ImportPage::back);
    connect(m_foot, &AssistantFoot::cancelWanted, this, &ImportPage::leave);
    connect(m_foot, &AssistantFoot::undoWanted, m_job, &ImportJob::takeBack);
    connect(m_foot, &AssistantFoot::anotherWanted, this, [this] { show(File); });
    connect(m_file, &ImportFileStep::chosen, this, &ImportPage::take);
    connect(m_job, &ImportJob::started, this, [this] { setBusy(true); });
    connect(m_job, &ImportJob::progressed, this, &ImportPage::showProgress);
    connect(m_job, &ImportJob::refused, this, &ImportPage::refuse);
    connect(m_job, &ImportJob::found, this, [this] {
        setBusy(false);
        m_columns->refresh();
        show(Columns);
    });
    connect(m_job, &ImportJob::checked, this, [this] {
        setBusy(false);
        m_check->refresh();
        show(Check);
    });
    connect(m_job, &ImportJob::imported, this, [this] {
        setBusy(false);
        m_result->refresh();
        show(Done);
        tellEnd();
    });
    connect(m_job, &ImportJob::takenBack, this, [this] {
        setBusy(false);
        m_result->refresh();
    });
    connect(m_check, &ImportCheckStep::answered, this, [this] { m_job->check(); });
    connect(&m_session, &Session::languageChanged, this, &ImportPage::label);
    for (ImportCheckStep* step : { m_check, m_result }) {
        connect(step->refused(), &RefusedPanel::saved, this,
            [this](const QString& path) { m_foot->tell(tr("Saved: %1").arg(path), false); });
        connect(step->refused(), &RefusedPanel::notSaved, this,
            [this](const QString& path) { m_foot->tell(tr("%1 could not be written.").arg(path), true); });
    }
}

/// To who has gone to another page meanwhile.
void ImportPage::tellEnd()
{
    const ImportResult& result = *m_job->result();
    if (isVisible() || !result.edit) return;
    emit toast(u"document-import"_s,
        tr("%Ln row(s) of %1 are in", nullptr, int(result.rows - result.rejected)).arg(QFileInfo(m_path).fileName()),
        true);
}

QUrl ImportPage::addressOf(const QString& file)
{
    QUrlQuery query;
    if (!file.isEmpty()) query.addQueryItem(u"file"_s, QString::fromLatin1(QUrl::toPercentEncoding(file)));
    return Address::page(u"import"_s, query);
}

void ImportPage::go(const QUrl& address)
{
    const QString file = QUrlQuery(address).queryItemValue(u"file"_s, QUrl::FullyDecoded);
    if (file.isEmpty() || m_job->isRunning()) return;
    take(file);
    emit moved(); // going back to the page later shall not take the file anew
}

QUrl ImportPage::address() const { return addressOf({}); }

QList<KeyHint> ImportPage::hints() const
{
    if (step() == Check) return { { u"F2"_s, tr("mend a cell") }, { u"Ctrl Enter"_s, tr("next step") } };
    return { { u"Ctrl Enter"_s, tr("next step") }, { u"Esc"_s, tr("cancel") } };
}

void ImportPage::stopWork() { m_job->cancel(); }

void ImportPage::focusFirst()
{
    const QWidget* focused = window()->focusWidget();
    if (step() == File)
        m_file->focusFirst();
    else if (!focused || !m_stack->currentWidget()->isAncestorOf(focused))
        m_foot->focusNext();
}

ImportPage::Step ImportPage::step() const { return Step(m_stack->currentIndex()); }

void ImportPage::take(const QString& path)
{
    m_path = path;
    m_file->setFault({});
    m_job->open(path);
}

void ImportPage::show(Step step)
{
    const bool other = step != this->step();
    m_stack->setCurrentIndex(step);
    m_strip->setCurrent(step);
    m_foot->tell({}, false);
    label();
    // The stack would hand the keyboard to the first picker of the step.
    if (isVisible() && other && step != File)
        m_foot->focusNext();
    else if (isVisible())
        focusFirst();
    emit statusChanged();
}

void ImportPage::label()
{
    m_strip->setSteps({ tr("File"), tr("Columns"), tr("Check"), tr("Result") });
    m_strip->setCurrent(step());
    const Step at = step();
    QString title = tr("Import");
    m_head->setSubtitle({});
    if (m_job->look() && at != File) {
        const ImportJob::Look& look = *m_job->look();
        const auto named = m_session.catalog().resolve(look.kind);
        title = tr("Import: %1").arg((named.view ? named.view->label : look.type->label()).in(m_session.isChinese()));
        m_head->setSubtitle(tr("%1 · %2 · %Ln row(s)", "file, encoding", int(look.rows))
                                .arg(QFileInfo(look.path).fileName(), look.encoding));
        if (at == Columns) m_foot->tell(m_columns->summary(), false);
    }
    m_head->setTitle(title);
    labelFoot();
}

void ImportPage::labelFoot()
{
    const ImportResult* result = m_job->result() ? &*m_job->result() : nullptr;
    const qint64 taken = result ? result->rows - result->rejected : 0;
    const Step at = step();
    AssistantFoot::State state;
    const QString words[] = { {}, tr("Check"), tr("Import %Ln row(s)", nullptr, int(taken)), tr("Show the list") };
    state.next = words[at];
    state.ready = at == Columns ? m_job->look() && m_job->look()->questions.empty()
        : at == Check           ? taken > 0
                                : at == Done;
    state.hasBack = at == Columns || at == Check;
    state.isEnd = at == Done;
    if (at == Done && result && result->edit != 0) state.undo = tr("Undo this import");
    if (at == Done) state.another = tr("Import another file");
    state.busy = m_job->isRunning();
    m_foot->show(state);
}

void ImportPage::setBusy(bool busy)
{
    // A further answer while the file is looked through or checked only starts that again; a run must not be touched.
    const ImportJob::Task task = m_job->task();
    m_stack->currentWidget()->setEnabled(
        !busy || task == ImportJob::Task::Looking || (task == ImportJob::Task::Checking && step() == Check));
    if (busy)
        showProgress(0, 0, 0);
    else
        emit rested();
    label();
}

void ImportPage::showProgress(qint64 done, qint64 total, qint64 rows)
{
    const QString counts = rows > 0 ? tr("%Ln row(s)", nullptr, int(rows)) : QString();
    const QString names[] = { tr("Looking through"), tr("Checking"), tr("Importing"), tr("Undoing") };
    Progress progress { u"document-import"_s, names[int(m_job->task())], done, total, counts, false };
    m_foot->showProgress(progress);
    progress.cancellable = m_job->task() != ImportJob::Task::Undoing;
    emit working(progress);
}

void ImportPage::refuse(const Error& error)
{
    setBusy(false);
    const QString sentence = ImportText::refusal(error, m_path);
    if (step() == File || !m_job->look()) {
        show(File);
        m_file->setFault(sentence);
    } else {
        m_foot->tell(sentence, error.code != ErrorCode::Cancelled);
    }
}

void ImportPage::next()
{
    if (!m_foot->isReady()) return;
    if (step() == Columns)
        m_job->check();
    else if (step() == Check)
        m_job->run();
    else
        showWhatCameIn();
}

void ImportPage::showWhatCameIn()
{
    const QString kind = m_job->look()->kind;
    QUrlQuery query(u"view=all"_s);
    if (const QString filter = m_job->whatCameIn(); !filter.isEmpty())
        query.addQueryItem(u"filter"_s, QString::fromLatin1(QUrl::toPercentEncoding(filter)));
    show(File); // the next time begins anew
    for (const ListConfig& config : listConfigs())
        if (config.kind == kind || (config.kind == u"customer"_s && kind == u"company"_s))
            return emit asked(Address::page(config.id, query));
}

void ImportPage::back()
{
    if (!m_job->isRunning()) show(step() == Check ? Columns : File);
}

void ImportPage::leave()
{
    if (m_job->isRunning())
        m_job->cancel();
    else if (step() == File)
        emit left();
    else
        show(File);
}

void ImportPage::keyPressEvent(QKeyEvent* event)
{
    if (!m_foot->takeKey(*event)) Page::keyPressEvent(event);
}

QString ImportPage::fileOf(const QMimeData* data)
{
    return data->hasUrls() && data->urls().size() == 1 ? data->urls().front().toLocalFile() : QString();
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_job->isRunning() && step() != Done && !fileOf(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    take(fileOf(event->mimeData()));
}

} // namespace fairlead::ui
