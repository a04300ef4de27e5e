#pragma once
#include "insight/CalendarItems.h"
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// What happened at an appointment: result, words, duration and the next step. Saves as one edit.
class CalendarOutcomeDialog : public FormDialog
{
    Q_OBJECT
public:
    CalendarOutcomeDialog(const Theme& theme, Session& session, const CalendarItem& item, QWidget* parent = nullptr);

    void save() override;

private:
    QWidget* makeBody();

    CalendarItem m_item;
    Record m_activity;
    QList<FieldEditor*> m_editors;
};

} // namespace fairlead::ui
