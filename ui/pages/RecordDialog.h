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
    /// `parts`: what a new record begins with, such as the post of a contact.
    RecordDialog(const Theme& theme, Session& session, const Record& record, QWidget* parent = nullptr,
        const std::vector<Record>& parts = {});

    /// True if the draft differs from what was opened.
    bool isDirty() const;
    void save() override;

private:
    FieldEditor* firstToFill() const;
    void watchDoubles();

    Record m_record;
    bool m_isNew;
    void makeForm();
    /// Beside the stage of a deal that is there: on which day it came to the stage that is chosen now.
    void offerMoveDay();
    /// The change of the record itself. A move that is dated back takes nothing else with it: that happens today.
    std::vector<EditStep> change(const QStringList& fields) const;
    /// Whether the amount is typed or the sum of the lines, kept beside it.
    void noteOrigin(QStringList& fields);

    RecordForm* m_form = nullptr;
    PartTables* m_parts = nullptr; ///< null where there are none
    Record m_move; ///< what the editor of the day writes into
    FieldEditor* m_moveDay = nullptr; ///< null where nothing moves
};

} // namespace fairlead::ui
