#include "pages/ReportLook.h"

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

const std::vector<ReportLook>& reportLooks()
{
    static const std::vector<ReportLook> looks {
        { u"won"_s, u"won"_s, ReportChart::Bars, u"month"_s },
        { u"win-rate"_s, u"win_rate"_s, ReportChart::Lines, u"person"_s },
        { u"cycle"_s, u"won_median"_s, ReportChart::Lines, u"person"_s, u"lost_median"_s },
        { u"open"_s, u"amount"_s, ReportChart::Bars, u"person"_s },
        { u"customers"_s, u"won"_s, ReportChart::Bars },
    };
    return looks;
}

const ReportLook* reportLook(const QString& report)
{
    const auto found = std::find_if(reportLooks().begin(), reportLooks().end(),
        [&report](const ReportLook& look) { return look.report == report; });
    return found == reportLooks().end() ? nullptr : &*found;
}

} // namespace fairlead::ui
