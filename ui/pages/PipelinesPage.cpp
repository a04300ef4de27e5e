#include "pages/PipelinesPage.h"

#include "models/RecordOrder.h"
#include "models/Format.h"
#include "pages/LeadCriteriaPane.h"
#include "pages/PipelineActions.h"
#include "pages/PipelineRows.h"
#include "pages/RecordDialog.h"
#include "pages/SetupPanel.h"
#include "pages/StageDialog.h"
#include "pages/StagePartsPane.h"
#include "widgets/DataTable.h"
#include "widgets/Hairline.h"
#include "widgets/PageHead.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QUrlQuery>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

PipelinesPage::PipelinesPage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_setups(session)
{
    setObjectName(u"pipelinesPage"_s);
    build();
    connectPipelines();
    connectStages();
    connect(&session, &Session::changed, this, [this](const Change& change) {
        for (const QString& type : { u"pipeline"_s, u"stage"_s, u"stage_model"_s, u"criterion"_s, u"stage_task"_s,
                 u"task"_s, u"attachment"_s, u"opportunity"_s })
            if (change.records.contains(type)) return ask();
    });
    connect(&session, &Session::languageChanged, this, [this] {
        label();
        ask();
    });
    label();
}

void PipelinesPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    column->addWidget(m_head);
    m_actions = new PipelineActions(m_theme, m_session, *m_head, *this);
    connect(m_actions, &PipelineActions::made, this, [this](const RecordId& id) { m_pipeline = id; });
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    auto* body = new QHBoxLayout;
    const int side = m_theme.px(Space::L);
    body->setContentsMargins(side, side, side, side);
    body->setSpacing(side);
    m_pipelinesPanel = new SetupPanel(m_theme, u"pipelines"_s, true, this);
    m_stagesPanel = new SetupPanel(m_theme, u"stages"_s, false, this);
    // Its title must find room beside the buttons.
    m_pipelinesPanel->setMinimumWidth(m_theme.px(Size::RailWidth) + m_theme.px(Size::PersonNote));
    auto* left = new QVBoxLayout;
    left->setSpacing(side);
    m_leads = new LeadCriteriaPane(m_theme, m_session, this);
    left->addWidget(m_pipelinesPanel, 3);
    left->addWidget(m_leads, 2);
    body->addLayout(left, 3);
    auto* right = new QVBoxLayout;
    right->setSpacing(side);
    m_parts = new StagePartsPane(m_theme, m_session, this);
    left->addWidget(m_parts->documents(), 2);
    connect(m_parts, &StagePartsPane::linked, this, &Page::asked);
    right->addWidget(m_stagesPanel, 3);
    right->addWidget(m_parts, 2);
    body->addLayout(right, 10);
    column->addLayout(body, 1);
    PipelineRows::dressPipelines(m_pipelinesPanel->table(), m_pipelinesPanel->rows(), m_theme);
    PipelineRows::dressStages(m_stagesPanel->table(), m_stagesPanel->rows(), m_theme);
}

void PipelinesPage::connectPipelines()
{
    const auto at = [this](int row) -> const PipelineSetup& { return m_pipelines[size_t(row)]; };
    connect(m_pipelinesPanel, &SetupPanel::chosen, this, [this, at](int row) {
        if (row < 0 || size_t(row) >= m_pipelines.size() || at(row).record.id == m_pipeline) return;
        m_pipeline = at(row).record.id;
        m_stage = {};
        showStages();
        emit moved();
    });
    connect(m_pipelinesPanel, &SetupPanel::addWanted, this,
        [this] { editPipeline(m_session.workspace().blank(u"pipeline"_s)); });
    connect(m_pipelinesPanel, &SetupPanel::editWanted, this, [this, at](int row) { editPipeline(at(row).record); });
    connect(m_pipelinesPanel, &SetupPanel::moveWanted, this,
        [this](int from, int to) { RecordOrder::move(m_session, pipelineRecords(), from, to); });
    connect(m_pipelinesPanel, &SetupPanel::retireWanted, this,
        [this, at](int row) { m_setups.setRetired(at(row).record, !at(row).isRetired()); });
    connect(m_pipelinesPanel, &SetupPanel::removeWanted, this, [this, at](int row) { removePipeline(at(row)); });
}

void PipelinesPage::connectStages()
{
    const auto at = [this](int row) -> const StageSetup& { return pipeline()->stages[size_t(row)]; };
    connect(m_stagesPanel, &SetupPanel::chosen, this, [this, at](int row) {
        if (row >= 0 && pipeline() && size_t(row) < pipeline()->stages.size()) {
            m_stage = at(row).record.id;
            showParts();
        }
    });
    connect(m_stagesPanel, &SetupPanel::addWanted, this, [this] {
        if (const PipelineSetup* all = pipeline()) editStage({ m_setups.blankStage(*all), {}, {}, {}, 0 });
    });
    connect(m_stagesPanel, &SetupPanel::editWanted, this, [this, at](int row) { editStage(at(row)); });
    connect(m_stagesPanel, &SetupPanel::moveWanted, this,
        [this](int from, int to) { RecordOrder::move(m_session, stageRecords(), from, to); });
    connect(m_stagesPanel, &SetupPanel::retireWanted, this,
        [this, at](int row) { m_setups.setRetired(at(row).record, !at(row).isRetired()); });
    connect(m_stagesPanel, &SetupPanel::removeWanted, this, [this, at](int row) { removeStage(at(row)); });
}

void PipelinesPage::label()
{
    m_head->setTitle(tr("Pipelines"));
    m_head->setSubtitle(tr("Ways of selling, and the stages that deals go through"));
    m_pipelinesPanel->label(tr("New pipeline"));
    m_stagesPanel->label(tr("New stage"));
    m_actions->label();
    m_leads->label();
    m_parts->label();
    m_pipelinesPanel->setTitle(tr("Pipelines"));
    m_pipelinesPanel->table().setAccessibleName(tr("Pipelines"));
    m_pipelinesPanel->table().setEmptyText(
        tr("No pipeline yet"), tr("A pipeline is a way of selling with its own stages."));
    m_stagesPanel->table().setAccessibleName(tr("Stages"));
    m_stagesPanel->table().setEmptyText(
        tr("No stage yet"), tr("Add the steps that a deal goes through, and its ends."));
}

void PipelinesPage::ask()
{
    const QDate today = m_session.today();
    m_session.beside<std::vector<PipelineSetup>>(
        this,
        [today, on = m_session.runners()](const Reader& reader) { return PipelineSetups::load(on(reader), today); },
        [this](std::vector<PipelineSetup> pipelines) { show(std::move(pipelines)); });
}

void PipelinesPage::show(std::vector<PipelineSetup> pipelines)
{
    m_pipelines = std::move(pipelines);
    if (!pipeline()) m_pipeline = m_pipelines.empty() ? RecordId() : m_pipelines.front().record.id;
    const Format format = m_session.format();
    QList<bool> retired;
    int current = -1;
    for (const PipelineSetup& one : m_pipelines) {
        if (one.record.id == m_pipeline) current = int(retired.size());
        retired.append(one.isRetired());
    }
    PipelineRows(m_session).fillPipelines(m_pipelinesPanel->rows(), m_pipelines);
    m_pipelinesPanel->setRetired(retired);
    m_pipelinesPanel->setCurrent(current);
    m_head->setCount(format.count(qint64(m_pipelines.size())));
    showStages();
}

void PipelinesPage::showStages()
{
    const PipelineSetup* chosen = pipeline();
    const RecordId wanted = m_stage;
    m_stagesPanel->setEnabled(chosen);
    m_actions->setPipeline(chosen ? chosen->record : Record());
    m_stagesPanel->setTitle(chosen ? chosen->record.title() : tr("Stages"));
    QList<bool> retired;
    int current = chosen && !chosen->stages.empty() ? 0 : -1;
    for (const StageSetup& stage : chosen ? chosen->stages : std::vector<StageSetup>()) {
        if (stage.record.id == wanted) current = int(retired.size());
        retired.append(stage.isRetired());
    }
    PipelineRows(m_session).fillStages(m_stagesPanel->rows(), chosen ? chosen->stages : std::vector<StageSetup>());
    m_stagesPanel->setRetired(retired);
    m_stagesPanel->setCurrent(current);
    showParts();
}

void PipelinesPage::showParts()
{
    const PipelineSetup* chosen = pipeline();
    const int row = m_stagesPanel->current();
    m_parts->show(chosen && row >= 0 && size_t(row) < chosen->stages.size() ? &chosen->stages[size_t(row)] : nullptr);
}

const PipelineSetup* PipelinesPage::pipeline() const
{
    for (const PipelineSetup& one : m_pipelines)
        if (one.record.id == m_pipeline) return &one;
    return nullptr;
}

std::vector<Record> PipelinesPage::pipelineRecords() const
{
    std::vector<Record> records;
    for (const PipelineSetup& one : m_pipelines)
        records.push_back(one.record);
    return records;
}

std::vector<Record> PipelinesPage::stageRecords() const
{
    std::vector<Record> records;
    if (const PipelineSetup* chosen = pipeline())
        for (const StageSetup& stage : chosen->stages)
            records.push_back(stage.record);
    return records;
}

void PipelinesPage::editStage(const StageSetup& stage)
{
    m_stage = stage.record.id;
    auto* dialog = new StageDialog(m_theme, m_session, stage, stageRecords(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PipelinesPage::editPipeline(const Record& record)
{
    auto* dialog = new RecordDialog(m_theme, m_session, record, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id = record.id] { m_pipeline = id; });
    dialog->open();
}

QMenu* PipelinesPage::refusal(const QString& sentence, const Record& record)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"inUseMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_theme.icon(u"dialog-warning"_s), sentence)->setEnabled(false);
    menu->addSeparator();
    QAction* retire = menu->addAction(m_theme.icon(u"view-hidden"_s),
        tr("Retire it: it stays with its deals, new ones cannot enter"), this,
        [this, record] { m_setups.setRetired(record, true); });
    retire->setObjectName(u"retireInstead"_s);
    return menu;
}

void PipelinesPage::removeStage(const StageSetup& stage)
{
    if (m_setups.remove(stage.record) != PipelineSetups::Removal::InUse) return;
    QMenu* menu = refusal(
        tr("%Ln deal(s) stand in %1: it was not deleted.", nullptr, int(stage.deals)).arg(stage.record.title()),
        stage.record);
    QMenu* targets = menu->addMenu(m_theme.icon(u"go-next"_s), tr("Move its deals and delete it"));
    targets->setObjectName(u"moveDealsMenu"_s);
    for (const StageSetup& other : pipeline()->stages) {
        if (other.record.id == stage.record.id || other.isRetired()) continue;
        targets->addAction(tr("to %1").arg(other.record.title()), this,
            [this, stage, target = other.record] { m_setups.moveDealsAndRemove(stage, target); });
    }
    menu->popup(m_stagesPanel->mapToGlobal(QPoint(m_stagesPanel->width() / 2, m_theme.px(Size::PanelHead))));
}

void PipelinesPage::removePipeline(const PipelineSetup& one)
{
    if (m_setups.remove(one.record) != PipelineSetups::Removal::InUse) return;
    const QString sentence
        = tr("%Ln deal(s) are in %1: it was not deleted.", nullptr, int(one.deals)).arg(one.record.title());
    refusal(sentence, one.record)
        ->popup(m_pipelinesPanel->mapToGlobal(QPoint(m_theme.px(Space::L), m_theme.px(Size::PanelHead))));
}

void PipelinesPage::go(const QUrl& address)
{
    const auto wanted = RecordId::parse(QUrlQuery(address).queryItemValue(u"pipeline"_s));
    if (wanted) m_pipeline = *wanted;
    ask();
}

QUrl PipelinesPage::address() const
{
    QUrl url(u"fairlead://page/pipelines"_s);
    if (!m_pipeline.isNull()) url.setQuery(u"pipeline="_s + m_pipeline.toString());
    return url;
}

QList<KeyHint> PipelinesPage::hints() const
{
    return { { u"Enter"_s, tr("edit") }, { u"Alt ↑↓"_s, tr("move") }, { u"Del"_s, tr("delete") },
        { u"Ctrl Z"_s, tr("undo") } };
}

void PipelinesPage::focusFirst() { m_stagesPanel->table().setFocus(Qt::OtherFocusReason); }

} // namespace fairlead::ui
