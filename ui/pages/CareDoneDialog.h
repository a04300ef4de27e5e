#pragma once
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// Ticks care off: on which day, what came back, a word about it.
class CareDoneDialog : public FormDialog
{
    Q_OBJECT
public:
    /// Care that is done already is opened again, without asking.
    static void ask(const Theme& theme, Session& session, const RecordId& care, QWidget* parent);

    void save() override;

private:
    CareDoneDialog(const Theme& theme, Session& session, Record care, QWidget* parent);

    Record m_care;
    QList<FieldEditor*> m_editors;
};

} // namespace fairlead::ui
