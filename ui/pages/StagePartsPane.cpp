#include "pages/StagePartsPane.h"

#include "model/OpportunityRules.h"
#include "models/Address.h"
#include "pages/FilesPanel.h"
#include "widgets/DataTable.h"
#include "widgets/PageScroll.h"

#include <QHBoxLayout>
#include <QUrlQuery>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

StagePartsPane::StagePartsPane(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_criteriaPanel(new SetupPanel(theme, u"criteria"_s, true, this))
    , m_tasksPanel(new SetupPanel(theme, u"stageTasks"_s, true, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme.px(Space::L));
    row->addWidget(m_criteriaPanel, 1);
    row->addWidget(m_tasksPanel, 1);
    auto* scroll = new PageScroll(theme, this);
    scroll->column()->setContentsMargins({});
    m_files = new FilesPanel(theme, session, scroll, scroll);
    scroll->column()->addWidget(m_files);
    scroll->column()->addStretch(1);
    m_documents = scroll;
    m_criteria = new RecordSetup(theme, session, *m_criteriaPanel,
        { u"criterion"_s, u"stage"_s, { u"text"_s, u"required"_s, u"proof"_s },
            { 0, theme.px(Size::ActivityBarWidth), theme.px(Size::PersonFigure) },
            { u"text"_s, u"required"_s, u"proof"_s } });
    m_criteria->setPreset([](Record& criterion) { criterion.set(u"required"_s, qint64(1)); });
    m_tasks = new RecordSetup(theme, session, *m_tasksPanel,
        { u"stage_task"_s, u"stage"_s, { u"subject"_s, u"offset_days"_s },
            { 0, theme.px(Size::FilterOperator), theme.px(Size::PersonNote) },
            { u"subject"_s, u"assignee"_s, u"offset_days"_s, u"planned_minutes"_s, u"remark"_s } });
    m_tasks->setPreset([](Record& made) { made.set(u"assignee"_s, u"owner"_s).set(u"offset_days"_s, qint64(1)); });
    m_tasks->setWords([](const Record& made, const QString& field) {
        if (field != u"offset_days"_s || made.isBlank(field)) return QString();
        const int days = int(made.number(field));
        return made.text(u"assignee"_s) == u"manager"_s ? tr("+%1 d, manager", "working days").arg(days)
                                                        : tr("+%1 d", "working days").arg(days);
    });
    m_openTasks = m_tasksPanel->addAct(u"Open"_s, u"view-task"_s, QKeySequence(Qt::CTRL | Qt::Key_O));
    connect(m_openTasks, &QAction::triggered, this, &StagePartsPane::openTasks);
}

void StagePartsPane::label()
{
    m_criteria->setHeads({ tr("Criterion"), tr("Required"), tr("Proof") });
    m_criteriaPanel->label(tr("New criterion"));
    m_criteriaPanel->table().setAccessibleName(tr("Exit criteria"));
    m_criteriaPanel->table().setEmptyText(
        tr("No criterion yet"), tr("What must be true before a deal leaves this stage."));
    m_tasksPanel->label(tr("New stage task"));
    m_tasks->setHeads({ tr("Subject"), tr("Due") });
    m_openTasks->setText(tr("Show its tasks"));
    m_tasksPanel->table().setAccessibleName(tr("Stage tasks"));
    m_tasksPanel->table().setEmptyText(
        tr("No task yet"), tr("What there is to do for every deal that enters this stage."));
}

/// The tasks of the template that is chosen, in the list of tasks.
void StagePartsPane::openTasks()
{
    const auto made = m_tasks->current();
    if (!made) return;
    QUrlQuery query;
    query.addQueryItem(u"view"_s, u"all"_s);
    const QString filter = u"stage_task = "_s + made->id.toString();
    query.addQueryItem(u"filter"_s, QString::fromLatin1(QUrl::toPercentEncoding(filter)));
    emit linked(Address::page(u"tasks"_s, query));
}

void StagePartsPane::showTasks(const StageSetup* stage)
{
    const Format format = m_session.format();
    QHash<RecordId, QString> figures;
    if (stage)
        for (const Record& made : stage->tasks) {
            const StageTaskCount count = stage->given.value(made.id);
            if (count.given)
                figures.insert(made.id,
                    tr("%1 of %2", "share that was done, number given")
                        .arg(format.percent(double(count.done) / double(count.given)), format.count(count.given)));
        }
    m_tasksPanel->setEnabled(stage);
    m_tasksPanel->setTitle(stage ? tr("Tasks in %1", "a stage").arg(stage->record.title()) : tr("Stage tasks"));
    m_tasks->show(
        stage ? stage->record.id : RecordId(), stage ? stage->tasks : std::vector<Record>(), tr("Done"), figures);
}

/// The documents that sellers need in the stage.
void StagePartsPane::showFiles(const StageSetup* stage)
{
    m_files->setEnabled(stage);
    m_files->setHeading(stage ? tr("Documents of %1", "a stage").arg(stage->record.title()) : tr("Documents"));
    if (!stage) return m_files->show({}, Record());
    m_session.beside<std::vector<RecordLook::File>>(
        this,
        [record = stage->record, on = m_session.runners()](
            const Reader& reader) { return RecordLook::filesOf(on(reader), record); },
        [this, record = stage->record](const std::vector<RecordLook::File>& files) { m_files->show(files, record); });
}

void StagePartsPane::show(const StageSetup* stage)
{
    showFiles(stage);
    // Nothing is asked of a deal that has ended.
    const bool open = stage && stage->record.text(u"kind"_s) == stage_kind::open;
    m_criteriaPanel->setEnabled(open);
    m_criteriaPanel->setTitle(open ? tr("To leave %1", "a stage").arg(stage->record.title()) : tr("Exit criteria"));
    m_criteria->show(open ? stage->record.id : RecordId(), open ? stage->criteria : std::vector<Record>());
    showTasks(stage);
}

} // namespace fairlead::ui
