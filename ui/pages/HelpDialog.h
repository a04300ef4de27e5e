#pragma once
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// Asks for help with a deal, or answers such a call and closes it. Who sits here is the one who asks, or answers.
class HelpDialog : public FormDialog
{
    Q_OBJECT
public:
    /// A new call for help with a deal.
    static HelpDialog* ask(const Theme& theme, Session& session, const Record& deal, QWidget* parent);
    static HelpDialog* answer(const Theme& theme, Session& session, const Record& request, QWidget* parent);

    void save() override;

private:
    HelpDialog(const Theme& theme, Session& session, Record request, bool isNew, QWidget* parent);
    void build(const QString& title, const QString& below, const QStringList& fields, const QString& saveWords);

    Record m_request;
    bool m_isNew;
    QList<FieldEditor*> m_editors;
};

} // namespace fairlead::ui
