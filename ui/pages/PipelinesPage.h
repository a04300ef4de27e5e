#pragma once
#include "models/PipelineSetup.h"
#include "pages/Page.h"

class QMenu;

namespace fairlead::ui {

class LeadCriteriaPane;
class PageHead;
class PipelineActions;
class SetupPanel;
class StagePartsPane;

/// The ways of selling and their stages: order, kind, colour, chance, target and expected days. Every act is an edit
/// that can be undone; what holds deals is retired, not deleted.
class PipelinesPage : public Page
{
    Q_OBJECT
public:
    PipelinesPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    bool showsMoney() const override { return false; }
    QList<KeyHint> hints() const override;
    void focusFirst() override;

private:
    void build();
    void connectPipelines();
    void connectStages();
    void label();
    void ask();
    void show(std::vector<PipelineSetup> pipelines);
    void showStages();
    void showParts();
    const PipelineSetup* pipeline() const;
    std::vector<Record> pipelineRecords() const;
    std::vector<Record> stageRecords() const;
    void editStage(const StageSetup& stage);
    void editPipeline(const Record& record);
    void removeStage(const StageSetup& stage);
    void removePipeline(const PipelineSetup& pipeline);
    /// Says why it stays and what can be done instead.
    QMenu* refusal(const QString& sentence, const Record& record);

    PageHead* m_head = nullptr;
    PipelineActions* m_actions = nullptr;
    LeadCriteriaPane* m_leads = nullptr;
    SetupPanel* m_pipelinesPanel = nullptr;
    SetupPanel* m_stagesPanel = nullptr;
    StagePartsPane* m_parts = nullptr;
    PipelineSetups m_setups;
    std::vector<PipelineSetup> m_pipelines;
    RecordId m_pipeline;
    RecordId m_stage;
};

} // namespace fairlead::ui
