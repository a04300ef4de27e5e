#pragma once
#include "pages/FormDialog.h"

class QLineEdit;

namespace fairlead::ui {

class RecordSuggest;

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
    QWidget* makeName(QWidget* body);
    /// Whoever is meant by the name that stands there; adds a new contact to the edit where nobody is called so. False:
    /// it is said what is wrong.
    bool takeContact(Edit& edit);

    Record m_deal;
    Record m_part;
    QLineEdit* m_name = nullptr;
    RecordSuggest* m_suggest = nullptr;
    FieldEditor* m_role = nullptr;
    FieldEditor* m_attitude = nullptr;
    FieldEditor* m_power = nullptr;
};

} // namespace fairlead::ui
