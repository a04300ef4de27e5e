#pragma once
#include "insight/Anomalies.h"
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// Puts a flag of a deal aside, with the reason (which may be left out). It stays away as long as its facts stay.
class DismissDialog : public FormDialog
{
    Q_OBJECT
public:
    DismissDialog(
        const Theme& theme, Session& session, const FlaggedDeal& deal, const Flag& flag, QWidget* parent = nullptr);

    void save() override;

private:
    FlaggedDeal m_deal;
    Flag m_flag;
    Record m_entry; ///< what the editor writes into
    FieldEditor* m_reason = nullptr;
};

} // namespace fairlead::ui
