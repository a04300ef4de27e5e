#pragma once
#include "pages/FormDialog.h"
#include "store/LeadConversion.h"

class QCheckBox;

namespace fairlead::ui {

/// Makes a customer, a contact and a deal of a lead: what is known already stands there and can be replaced, a blank
/// field means a new record of what the lead says. The note at the foot tells what will be made. Saves as one edit.
class ConvertDialog : public FormDialog
{
    Q_OBJECT
public:
    /// What is known before the dialog opens.
    struct Ground
    {
        LeadConversion::Known known;
        QStringList missing; ///< required criteria that are not met
        bool blocks = false; ///< they keep the lead from becoming a deal
    };
    ConvertDialog(
        const Theme& theme, Session& session, const Record& lead, const Ground& ground, QWidget* parent = nullptr);
    /// Reads the ground beside the person and opens the dialog above `parent`. `made` is told the new deal, if one is
    /// made.
    static void ask(const Theme& theme, Session& session, const Record& lead, QWidget* parent,
        const std::function<void(const RecordId& deal)>& made = {});

    void save() override;
    /// The deal that was made; null while there is none.
    RecordId deal() const { return m_made; }

private:
    QWidget* makeBody();
    void showPlan();
    LeadConversion::Choice choice() const;

    Record m_lead;
    Ground m_ground;
    Record m_deal; ///< what the editors of the deal write into
    FieldEditor* m_company = nullptr;
    FieldEditor* m_contact = nullptr;
    QCheckBox* m_withDeal = nullptr;
    FieldEditor* m_name = nullptr;
    FieldEditor* m_amount = nullptr;
    FieldEditor* m_close = nullptr;
    RecordId m_made;
};

} // namespace fairlead::ui
