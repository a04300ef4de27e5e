#pragma once
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// What came of tasks that are done.
class TaskOutcomeDialog : public FormDialog
{
    Q_OBJECT
public:
    TaskOutcomeDialog(const Theme& theme, Session& session, std::vector<RecordId> tasks, QWidget* parent = nullptr);

    void save() override;

private:
    std::vector<RecordId> m_tasks;
    Record m_blank;
    FieldEditor* m_outcome = nullptr;
};

} // namespace fairlead::ui
