#pragma once
#include "insight/ForecastCalls.h"
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// Says what a person, a team or the company will reach: commit, best case, and why it differs from what is computed.
/// Saves as an entry of the forecast call by who sits here.
class CallDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `row`: of `calls`; begins with what stands there, else with what is computed.
    CallDialog(
        const Theme& theme, Session& session, const CallsResult& calls, const CallRow& row, QWidget* parent = nullptr);

    void save() override;

private:
    void fill(const CallRow& row);
    QString subject() const;

    const CallsResult m_calls;
    CallEntry m_entry;
    QString m_name;
    Record m_record;
    QList<FieldEditor*> m_editors;
};

} // namespace fairlead::ui
