#pragma once
#include "insight/PlanEdits.h"
#include "pages/FormDialog.h"

class QLineEdit;

namespace fairlead::ui {

class SegmentedSwitch;

/// Makes a sales plan: a new version from an older one, raised by so many percent, or from a forecast.
class PlanDialog : public FormDialog
{
    Q_OBJECT
public:
    /// From an older plan; a null one: an empty plan.
    static PlanDialog* next(const Theme& theme, Session& session, const Record* base, QWidget* parent);
    /// From the lines of the forecast of a period.
    static PlanDialog* fromForecast(
        const Theme& theme, Session& session, const Period& period, std::vector<ForecastLine> lines, QWidget* parent);

    void save() override;

signals:
    void made(const fairlead::RecordId& plan);

private:
    PlanDialog(const Theme& theme, Session& session, QWidget* parent);
    void build(const QString& title, const QString& below);
    void addRaise(QWidget* body);
    void addFigures(QWidget* body);
    std::optional<int> factor() const; ///< nothing: not a number

    Record m_plan; ///< what the editors write into
    RecordId m_base;
    Period m_period;
    std::vector<ForecastLine> m_lines;
    QList<FieldEditor*> m_editors;
    QLineEdit* m_raise = nullptr; ///< with a plan to base it on
    SegmentedSwitch* m_figures = nullptr; ///< of a forecast
};

} // namespace fairlead::ui
