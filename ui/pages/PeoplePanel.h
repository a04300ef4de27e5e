#pragma once
#include "insight/Report.h"
#include "models/Format.h"
#include "widgets/Panel.h"

namespace fairlead::ui {

/// Win rate by person as bars: the best and the worst, and everyone together.
class PeoplePanel : public Panel
{
    Q_OBJECT
public:
    explicit PeoplePanel(const Theme& theme, QWidget* parent = nullptr);

    /// A report of win rates by person; hides where nobody has enough deals.
    void show(const ReportResult& people, bool chinese, const Format& format);

signals:
    void personChosen(const fairlead::RecordId& person);

private:
    void addBar(
        const ReportRow& row, size_t rate, std::optional<double> all, bool person, bool chinese, const Format& format);

    const Theme& m_theme;
    QWidget* m_bars;
};

} // namespace fairlead::ui
