#pragma once
#include "models/CareActs.h"
#include "pages/FormDialog.h"

namespace fairlead::ui {

class PickerButton;
class RowList;

/// Care for the people of a deal, or for one contact: their days to come and what is planned for them; below it one
/// line plans further care. A day that is chosen fills the line in; care that is ticked is done.
class CareDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `subject`: a deal or a contact.
    static CareDialog* ask(const Theme& theme, Session& session, const Record& subject, QWidget* parent);

    void save() override;

private:
    CareDialog(const Theme& theme, Session& session, const Record& subject, QWidget* parent);
    QWidget* makeBody();
    QWidget* makeLine(QWidget* body);
    void askAhead();
    void fill();
    void take(const QString& row);
    void chooseOccasion(const QString& code);
    void proposeSubject();
    QString nameOf(const RecordId& contact) const;
    FieldEditor* editor(const QString& field) const;

    std::vector<Record> m_people;
    Record m_draft;
    CareActs::Ahead m_ahead;
    PickerButton* m_within = nullptr;
    PickerButton* m_who = nullptr;
    RowList* m_rows = nullptr;
    QList<FieldEditor*> m_editors;
    QString m_proposed; ///< words of the line that nobody typed
};

} // namespace fairlead::ui
