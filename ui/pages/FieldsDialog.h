#pragma once
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// A few fields of a record that is set up: new, or to be changed. Saves as one edit.
class FieldsDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `fields` by name, in their order. `ordered`: the records among which a new one comes last, by their sort keys.
    FieldsDialog(const Theme& theme, Session& session, const Record& record, const QStringList& fields,
        std::vector<Record> ordered, QWidget* parent = nullptr);

    void save() override;

private:
    QWidget* makeBody(const QStringList& fields);

    Record m_record;
    std::vector<Record> m_ordered;
    bool m_isNew;
    QList<FieldEditor*> m_editors;
};

} // namespace fairlead::ui
