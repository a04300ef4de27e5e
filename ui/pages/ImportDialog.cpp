#include "pages/ImportDialog.h"

#include "models/ImportText.h"
#include "pages/ImportCheckStep.h"
#include "pages/ImportColumnsStep.h"
#include "pages/ImportFileStep.h"
#include "pages/RefusedPanel.h"
#include "theme/Kinds.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/PageHead.h"
#include "widgets/ProgressLine.h"
#include "widgets/StatusLine.h"
#include "widgets/StepStrip.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(const Theme& theme, Session& session, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_session(session)
    , m_job(new ImportJob(session, this))
{
    setObjectName(u"importDialog"_s);
    setAcceptDrops(true);
    setSizeGripEnabled(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(theme, this);
    m_strip = new StepStrip(theme, this);
    m_strip->setSteps({ tr("File"), tr("Columns"), tr("Check"), tr("Result") });
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
    column->addWidget(makeFoot());
    follow();
    const QSize room = screen()->availableGeometry().size() - QSize(theme.px(Space::Xxxl), theme.px(Size::TopBar));
    resize(QSize(theme.px(Size::ImportWidth), theme.px(Size::ImportHeight)).boundedTo(room));
    go(File);
}

QPushButton* ImportDialog::makeButton(const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    setKind(button, kinds::Kind::Plain, kinds::Scale::Normal);
    return button;
}

QWidget* ImportDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    foot->setFixedHeight(m_theme.px(Size::PageHeadTwoLine));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(m_theme.px(Space::L), 0, m_theme.px(Space::L), 0);
    row->setSpacing(m_theme.px(Space::S));
    m_note = new Label(m_theme, Type::Caption, Ink::TextMuted, foot);
    m_note->setObjectName(u"importNoteLabel"_s);
    m_note->setWordWrap(true);
    m_progress = new ProgressLine(m_theme, foot);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setMinimumHeight(m_theme.px(Size::ControlSmall));
    m_progress->hide();
    m_undo = makeButton(u"undoImportButton"_s, tr("Undo this import"), foot);
    m_cancel = makeButton(u"cancelButton"_s, tr("Cancel"), foot);
    m_back = makeButton(u"backButton"_s, tr("Back"), foot);
    m_next = makeButton(u"nextButton"_s, tr("Check"), foot);
    m_next->setDefault(true);
    setKind(m_next, kinds::Kind::Primary, kinds::Scale::Normal);
    row->addWidget(m_note, 1, Qt::AlignVCenter);
    row->addWidget(m_progress, 1);
    for (QPushButton* button : { m_undo, m_cancel, m_back, m_next })
        row->addWidget(button);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_job->takeBack(); });
    return foot;
}

void ImportDialog::follow()
{
    connect(m_file, &ImportFileStep::chosen, this, &ImportDialog::take);
    connect(m_job, &ImportJob::started, this, [this] { setBusy(true); });
    connect(m_job, &ImportJob::progressed, this, &ImportDialog::showProgress);
    connect(m_job, &ImportJob::refused, this, &ImportDialog::refuse);
    connect(m_job, &ImportJob::found, this, [this] {
        setBusy(false);
        m_columns->refresh();
        go(Columns);
    });
    connect(m_job, &ImportJob::checked, this, [this] {
        setBusy(false);
        m_check->refresh();
        go(Check);
    });
    connect(m_job, &ImportJob::imported, this, [this] {
        setBusy(false);
        m_result->refresh();
        go(Done);
    });
    connect(m_job, &ImportJob::takenBack, this, [this] {
        setBusy(false);
        m_result->refresh();
    });
    connect(m_check, &ImportCheckStep::answered, this, [this] { m_job->check(); });
    for (ImportCheckStep* step : { m_check, m_result }) {
        connect(step->refused(), &RefusedPanel::saved, this,
            [this](const QString& path) { tell(tr("Saved: %1").arg(path), false); });
        connect(step->refused(), &RefusedPanel::notSaved, this,
            [this](const QString& path) { tell(tr("%1 could not be written.").arg(path), true); });
    }
}

ImportDialog::Step ImportDialog::step() const { return Step(m_stack->currentIndex()); }

void ImportDialog::take(const QString& path)
{
    m_path = path;
    m_file->setFault({});
    m_job->open(path);
}

void ImportDialog::go(Step step)
{
    m_stack->setCurrentIndex(step);
    m_strip->setCurrent(step);
    tell({}, false);
    label();
    if (step == File)
        m_file->focusFirst();
    else if (!focusWidget() || !m_stack->currentWidget()->isAncestorOf(focusWidget()))
        m_next->setFocus();
}

void ImportDialog::label()
{
    const bool busy = m_job->isRunning();
    const Step at = step();
    QString title = tr("Import");
    if (m_job->look() && at != File) {
        const ImportJob::Look& look = *m_job->look();
        const auto named = m_session.catalog().resolve(look.kind);
        title = tr("Import: %1").arg((named.view ? named.view->label : look.type->label()).in(m_session.isChinese()));
        m_head->setSubtitle(tr("%1 · %2 · %Ln row(s)", "file, encoding", int(look.rows))
                                .arg(QFileInfo(look.path).fileName(), look.encoding));
        if (at == Columns) tell(m_columns->summary(), false);
    } else {
        m_head->setSubtitle({});
    }
    m_head->setTitle(title);
    setWindowTitle(title);
    const ImportResult* result = m_job->result() ? &*m_job->result() : nullptr;
    const qint64 taken = result ? result->rows - result->rejected : 0;
    const QString words[] = { {}, tr("Check"), tr("Import %Ln row(s)", nullptr, int(taken)), tr("Done") };
    m_next->setVisible(at != File);
    m_next->setText(words[at]);
    m_next->setAccessibleName(words[at]);
    const bool ready = at == Columns ? m_job->look() && m_job->look()->questions.empty()
        : at == Check                ? taken > 0
                                     : at == Done;
    m_next->setEnabled(ready && !busy);
    m_back->setVisible(at == Columns || at == Check);
    m_back->setEnabled(!busy);
    m_cancel->setVisible(at != Done);
    m_undo->setVisible(at == Done && result && result->edit != 0);
    m_undo->setEnabled(!busy);
}

void ImportDialog::setBusy(bool busy)
{
    // A further answer while the file is looked through or checked only starts that again; a run must not be touched.
    const ImportJob::Task task = m_job->task();
    m_stack->currentWidget()->setEnabled(
        !busy || task == ImportJob::Task::Looking || (task == ImportJob::Task::Checking && step() == Check));
    m_progress->setVisible(busy);
    m_note->setVisible(!busy);
    if (busy) showProgress(0, 0, 0);
    label();
}

void ImportDialog::showProgress(qint64 done, qint64 total, qint64 rows)
{
    const QString counts = rows > 0 ? tr("%Ln row(s)", nullptr, int(rows)) : QString();
    const QString names[] = { tr("Looking through"), tr("Checking"), tr("Importing"), tr("Undoing") };
    m_progress->setProgress({ u"document-import"_s, names[int(m_job->task())], done, total, counts, false });
}

void ImportDialog::tell(const QString& sentence, bool bad)
{
    m_note->setInk(bad ? Ink::Danger : Ink::TextMuted);
    m_note->setText(sentence);
}

void ImportDialog::refuse(const Error& error)
{
    setBusy(false);
    const QString sentence = ImportText::refusal(error, m_path);
    if (step() == File || !m_job->look()) {
        go(File);
        m_file->setFault(sentence);
    } else {
        tell(sentence, error.code != ErrorCode::Cancelled);
    }
}

void ImportDialog::next()
{
    if (!m_next->isEnabled()) return;
    if (step() == Columns) {
        m_job->check();
    } else if (step() == Check) {
        m_job->run();
    } else {
        accept();
    }
}

void ImportDialog::back()
{
    if (m_job->isRunning()) return;
    go(step() == Check ? Columns : File);
}

/// Ends what runs; with nothing running, the import.
void ImportDialog::reject()
{
    if (m_job->isRunning())
        m_job->cancel();
    else
        QDialog::reject();
}

QString ImportDialog::fileOf(const QMimeData* data)
{
    return data->hasUrls() && data->urls().size() == 1 ? data->urls().front().toLocalFile() : QString();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_job->isRunning() && step() != Done && !fileOf(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    take(fileOf(event->mimeData()));
}

void ImportDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Ink::Surface));
}

} // namespace fairlead::ui
