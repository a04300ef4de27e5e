#pragma once
#include "model/types/SavedView.h"
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// Name and sharing of a saved view: a new one is stored by it, another changed. One edit.
class ViewDialog : public FormDialog
{
    Q_OBJECT
public:
    ViewDialog(const Theme& theme, Session& session, const SavedView& view, bool isNew, QWidget* parent = nullptr);

    void save() override;

private:
    Record m_record;
    bool m_isNew;
    FieldEditor* m_name = nullptr;
    FieldEditor* m_sharing = nullptr;
};

} // namespace fairlead::ui
