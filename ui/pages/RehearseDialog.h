#pragma once
#include "models/WhatIf.h"
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// What a deal would be if …: close date, amount, chance and the categories of a deal, to be tried out. Nothing reaches
/// the workspace.
class RehearseDialog : public FormDialog
{
    Q_OBJECT
public:
    RehearseDialog(const Theme& theme, Session& session, WhatIf& rehearsal, Record deal, QWidget* parent = nullptr);
    /// Opens the dialog above `parent`; null if the deal is not there any more.
    static RehearseDialog* ask(
        const Theme& theme, Session& session, WhatIf& rehearsal, const RecordId& deal, QWidget* parent);

    void save() override;

private:
    QWidget* makeBody();

    Record m_deal; ///< as it is rehearsed by now
    QList<FieldEditor*> m_editors;
};

} // namespace fairlead::ui
