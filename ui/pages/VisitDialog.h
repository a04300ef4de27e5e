#pragma once
#include "models/VisitActs.h"
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// Checks in to a visit, with the time and the place, or out of it. Now is proposed, and the places of the customer.
class VisitDialog : public FormDialog
{
    Q_OBJECT
public:
    /// Opens it for what comes next of the visit; null if nothing does. Whoever checked out is asked for the report.
    static VisitDialog* ask(const Theme& theme, Session& session, const CalendarItem& item, QWidget* parent);

    void save() override;

private:
    VisitDialog(const Theme& theme, Session& session, const CalendarItem& item, VisitActs::Step step, Record draft,
        QWidget* parent);
    QWidget* makeBody();
    void addPlaces(QWidget* body);

    CalendarItem m_item;
    VisitActs::Step m_step;
    Record m_draft;
    QList<FieldEditor*> m_editors;
};

} // namespace fairlead::ui
