#pragma once
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// What came of tasks that are done, and how long one of them took.
class TaskOutcomeDialog : public FormDialog
{
    Q_OBJECT
public:
    TaskOutcomeDialog(const Theme& theme, Session& session, std::vector<RecordId> tasks, QWidget* parent = nullptr);

    void save() override;

private:
    std::vector<RecordId> m_tasks;
    Record m_blank;
    Record m_spent;
    FieldEditor* m_outcome = nullptr;
    FieldEditor* m_minutes = nullptr; ///< null: of several
};

} // namespace fairlead::ui
