#pragma once
#include "insight/CloseBook.h"
#include "insight/Forecast.h"
#include "insight/OpenPass.h"
#include "insight/StageCategories.h"

namespace fairlead {

/// What of an open deal stands where in a forecast.
struct OpenShare
{
    Forecast::Which which = Forecast::Which::Group;
    GroupKey key;
    ForecastColumn column = ForecastColumn::Pipeline;
    qint64 amount = 0;
    int due = 0; ///< expected close, Julian; 0: nobody said
    bool pinned = false; ///< somebody chose the deal for the period of the question
};

/// The open deals of a forecast, each with where it stands: due in the period from the day of the question on, overdue
/// (whatever the period), or without a day. Deals due after the period are left out.
class OpenForecast
{
public:
    /// `scope` with its period settled, see Forecast::periodOf(). `by`: a split of Forecast.
    static Result<std::unique_ptr<OpenForecast>> prepare(const Reader& reader, const ReportScope& scope, By by);
    using Visitor = std::function<void(const DealFacts& deal, const OpenShare& share)>;
    Result<void> each(const Visitor& visitor);
    void askWho() { m_pass->askWho(); }
    WordTable& currencies() { return m_pass->currencies(); }

private:
    std::unique_ptr<OpenPass> m_pass;
    CloseBook m_closings;
    StageCategories m_ofStage;
    Period m_period;
    QDate m_day;
    By m_by = By::None;
};

} // namespace fairlead
