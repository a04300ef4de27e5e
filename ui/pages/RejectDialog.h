#pragma once
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// Puts leads aside as rejected, with the reason (which may be given later). Saves as one edit.
class RejectDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `leads`: at least one.
    RejectDialog(const Theme& theme, Session& session, std::vector<Record> leads, QWidget* parent = nullptr);

    void save() override;

private:
    std::vector<Record> m_leads;
    Record m_answer; ///< what the editor writes into
    FieldEditor* m_reason = nullptr;
};

} // namespace fairlead::ui
