#pragma once
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// Puts somebody on the decision map of a deal: a contact that is found while his name is typed, or a new one by that
/// name who works at the customer.
class AddPersonDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `boss`: whom the new one reports to, null: nobody.
    AddPersonDialog(
        const Theme& theme, Session& session, const Record& deal, const RecordId& boss, QWidget* parent = nullptr);

    void save() override;

private:
    bool addNewContact(Edit& edit);

    Record m_deal;
    Record m_part;
    FieldEditor* m_contact = nullptr;
    FieldEditor* m_role = nullptr;
    FieldEditor* m_attitude = nullptr;
    FieldEditor* m_power = nullptr;
};

} // namespace fairlead::ui
