#pragma once
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// Moves deals to a stage: which, on what day (today, or back within the own company's limit), and for an end why.
/// The next stage stands there already, so that Enter moves today. Saves as one edit.
class MoveDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `deals`: at least one; deals that stand in the chosen stage already stay as they are.
    /// `stage`: what stands there to begin with; null = the next one.
    MoveDialog(const Theme& theme, Session& session, std::vector<Record> deals, QWidget* parent = nullptr,
        const RecordId& stage = {});

    void save() override;

private:
    QWidget* makeBody();
    void suggestStage(const RecordId& wanted);
    std::optional<Record> stageOf(const RecordId& id) const;
    bool isEnd(const RecordId& stage) const;
    void showReason();
    Edit edit(const Record& stage) const;

    std::vector<Record> m_deals;
    Record m_event; ///< what the editors of stage and day write into; the store makes its own
    Record m_ending; ///< the same for the reason
    FieldEditor* m_stage = nullptr;
    FieldEditor* m_day = nullptr;
    FieldEditor* m_reason = nullptr;
};

} // namespace fairlead::ui
