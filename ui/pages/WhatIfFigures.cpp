#include "pages/WhatIfFigures.h"

#include "insight/Report.h"
#include "store/Rehearsal.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

Result<void> ask(const Reader& reader, const ReportScope& scope, const QString& by,
    ReportResult WhatIfFigures::Pair::*side, WhatIfFigures& figures)
{
    auto forecast = Reports(reader).run(u"forecast"_s, by, scope);
    if (!forecast) return forecast.error();
    figures.forecast.*side = std::move(*forecast);
    auto funnel = Reports(reader).run(u"funnel"_s, {}, scope);
    if (!funnel) return funnel.error();
    figures.funnel.*side = std::move(*funnel);
    return {};
}

} // namespace

WhatIfFigures WhatIfFigures::of(
    const Reader& reader, const Rehearsal& rehearsal, const ReportScope& scope, const QString& by)
{
    WhatIfFigures figures;
    const auto moment = reader.snapshot();
    const auto now = ask(reader, scope, by, &Pair::now, figures);
    if (!now) figures.error = now.error().detail;
    if (!now) return figures;
    const auto view = RehearsedView::over(reader, rehearsal);
    if (!view) figures.error = view.error().detail;
    if (!view) return figures;
    if (const auto then = ask(reader, scope, by, &Pair::then, figures); !then) figures.error = then.error().detail;
    return figures;
}

QStringList WhatIfFigures::currencies() const
{
    QStringList codes;
    for (const ReportResult* report : { &forecast.now, &forecast.then, &funnel.now, &funnel.then })
        if (report->totals)
            for (const ReportCell& cell : report->totals->cells)
                for (const Money& money : cell.money)
                    if (!codes.contains(money.currency)) codes.append(money.currency);
    codes.sort();
    return codes;
}

QString WhatIfFigures::leadingCurrency() const
{
    const int column = funnel.then.columnOf(u"amount"_s);
    Money most;
    for (const ReportResult* report : { &funnel.now, &funnel.then })
        if (report->totals && column >= 0)
            for (const Money& money : report->totals->cells[size_t(column)].money)
                if (most.currency.isEmpty() || money.minor > most.minor) most = money;
    return most.currency;
}

} // namespace fairlead::ui
