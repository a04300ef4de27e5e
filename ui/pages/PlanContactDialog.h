#pragma once
#include "models/ContactPlan.h"
#include "pages/FormDialog.h"

class QCheckBox;
class QLineEdit;

namespace fairlead::ui {

/// Plans a contact with a deal: one line says what and when, below it what for and what shall come of it. What stands
/// in the calendar at that time is told while one types. Saves as one edit; several can be planned one after the other.
class PlanContactDialog : public FormDialog
{
    Q_OBJECT
public:
    PlanContactDialog(const Theme& theme, Session& session, const Record& deal, QWidget* parent = nullptr);

    void save() override;

private:
    QWidget* makeBody();
    void look();
    void beginNext();

    Record m_deal;
    Record m_draft; ///< what the editors of purpose and result write into
    QLineEdit* m_line = nullptr;
    Label* m_meaning = nullptr;
    Label* m_clash = nullptr;
    QList<FieldEditor*> m_editors;
    QCheckBox* m_further = nullptr;
};

} // namespace fairlead::ui
