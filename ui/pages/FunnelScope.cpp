#include "pages/FunnelScope.h"

#include <QUrl>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ReportScope FunnelScope::at(QDate today) const
{
    ReportScope scope;
    scope.today = today;
    scope.unit = team;
    scope.person = person;
    scope.product = product;
    if (period == u"year"_s)
        scope.period = Period::year(today.year());
    else if (period == u"lastyear"_s)
        scope.period = Period::year(today.year() - 1);
    else if (period == u"quarter"_s)
        scope.period = Period::quarter(today.year(), (today.month() + 2) / 3);
    else if (period == u"month"_s)
        scope.period = Period::month(today.year(), today.month());
    else if (period == u"twelve"_s)
        scope.period = { today.addYears(-1).addDays(1), today };
    return scope;
}

QUrlQuery FunnelScope::query() const
{
    QUrlQuery query;
    query.addQueryItem(u"period"_s, period);
    if (!team.isNull()) query.addQueryItem(u"team"_s, team.toString());
    if (!person.isNull()) query.addQueryItem(u"person"_s, person.toString());
    if (!product.isNull()) query.addQueryItem(u"product"_s, product.toString());
    return query;
}

FunnelScope FunnelScope::of(const QUrlQuery& query)
{
    FunnelScope scope;
    if (query.hasQueryItem(u"period"_s)) scope.period = query.queryItemValue(u"period"_s);
    scope.team = RecordId::parse(query.queryItemValue(u"team"_s)).value_or(RecordId());
    scope.person = RecordId::parse(query.queryItemValue(u"person"_s)).value_or(RecordId());
    scope.product = RecordId::parse(query.queryItemValue(u"product"_s)).value_or(RecordId());
    return scope;
}

QUrl FunnelScope::dealsBehind(const RecordId& stage, FunnelFigure figure) const
{
    QUrlQuery items = query();
    items.addQueryItem(u"view"_s, u"all"_s);
    items.addQueryItem(u"behind"_s, QString::number(int(figure)));
    if (!stage.isNull()) items.addQueryItem(u"stage"_s, stage.toString());
    QUrl url(u"fairlead://page/opportunities"_s);
    url.setQuery(items);
    return url;
}

} // namespace fairlead::ui
