#pragma once
#include "models/PipelineSetup.h"
#include "pages/FormDialog.h"

class QGridLayout;

namespace fairlead::ui {

class ColourRow;

/// A stage with its parameters: chance, target and expected days hold from a day on, and what held before stays in
/// force for the days before. Saves as one edit.
class StageDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `siblings`: the stages of its pipeline in their order; a new one comes behind the last open one.
    StageDialog(const Theme& theme, Session& session, const StageSetup& stage, std::vector<Record> siblings,
        QWidget* parent = nullptr);

    void save() override;

private:
    QWidget* makeBody();
    FieldEditor* addEditor(QGridLayout* grid, const Record& record, const QString& field, int row, int column);
    void addTitle(QGridLayout* grid, int row, const QString& text);
    std::vector<EditStep> newStage() const;

    Record m_stage;
    Record m_model;
    std::vector<Record> m_siblings;
    bool m_isNew;
    QString m_openedColour;
    QList<FieldEditor*> m_stageEditors;
    QList<FieldEditor*> m_modelEditors;
    ColourRow* m_colour = nullptr;
};

} // namespace fairlead::ui
