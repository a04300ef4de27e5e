#pragma once
#include "insight/KeptForecasts.h"
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// Asks once before a period is closed, with what is closed; undo opens it again.
class CloseDialog : public FormDialog
{
    Q_OBJECT
public:
    CloseDialog(const Theme& theme, Session& session, const Period& period, PeriodFigures figures,
        const QString& knownUntil, QWidget* parent = nullptr);

    void save() override;

private:
    QStringList facts() const;

    const Period m_period;
    const PeriodFigures m_figures;
    const QString m_knownUntil;
};

} // namespace fairlead::ui
