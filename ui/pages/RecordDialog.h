#pragma once
#include "pages/FormDialog.h"

namespace fairlead::ui {

class PartTables;
class RecordForm;

/// A record's fields in a form made from its declaration: new, or to be changed. Saves as one named edit; a refusal is
/// said below the field.
class RecordDialog : public FormDialog
{
    Q_OBJECT
public:
    RecordDialog(const Theme& theme, Session& session, const Record& record, QWidget* parent = nullptr);

    /// True if the draft differs from what was opened.
    bool isDirty() const;
    void save() override;

private:
    void watchDoubles();

    Record m_record;
    bool m_isNew;
    void makeForm();
    /// Whether the amount is typed or the sum of the lines, kept beside it.
    void noteOrigin(QStringList& fields);

    RecordForm* m_form = nullptr;
    PartTables* m_parts = nullptr; ///< null where there are none
};

} // namespace fairlead::ui
