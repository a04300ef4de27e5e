#include "pages/FunnelScope.h"

#include <QUrl>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

/// The periods before and after the present one, and those by name; open: none of them.
Period FunnelScope::besideOf(QDate today) const
{
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    if (period == u"week"_s) return { monday, monday.addDays(6) };
    if (period == u"lastweek"_s) return { monday.addDays(-7), monday.addDays(-1) };
    if (period == u"lastmonth"_s) return { month.addMonths(-1), month.addDays(-1) };
    if (period == u"lastquarter"_s) return { quarter.addMonths(-3), quarter.addDays(-1) };
    if (period == u"nextmonth"_s) return { month.addMonths(1), month.addMonths(2).addDays(-1) };
    if (period == u"nextquarter"_s) return { quarter.addMonths(3), quarter.addMonths(6).addDays(-1) };
    if (period == u"ahead"_s) return { month, month.addMonths(6).addDays(-1) };
    if (period == u"yearahead"_s) return { month, month.addMonths(12).addDays(-1) };
    const auto named = Period::parse(period);
    return named ? *named : Period();
}

ReportScope FunnelScope::at(QDate today) const
{
    ReportScope scope;
    scope.today = today;
    scope.pipeline = pipeline;
    scope.unit = team;
    scope.person = person;
    scope.product = product;
    scope.currency = currency;
    scope.rates = rates == u"each"_s ? Rates::None : rates == u"market"_s ? Rates::Market : Rates::Planning;
    scope.asOf = asOf;
    if (todaysOrganisation) scope.organisation = Organisation::Today;
    if (asWeKnewIt) scope.dating = Dating::AsWeKnewIt;
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
    else if (since().isValid())
        scope.period.from = since();
    else
        scope.period = besideOf(today);
    scope.snapshot = snapshot;
    return scope;
}

QDate FunnelScope::since() const
{
    return period.endsWith(u".."_s) ? QDate::fromString(period.chopped(2), Qt::ISODate) : QDate();
}

QUrlQuery FunnelScope::query() const
{
    QUrlQuery query;
    query.addQueryItem(u"period"_s, period);
    const auto add = [&query](const QString& key, const QString& value) {
        if (!value.isEmpty()) query.addQueryItem(key, value);
    };
    const auto addRecord = [&add](const QString& key, const RecordId& id) {
        if (!id.isNull()) add(key, id.toString());
    };
    addRecord(u"pipeline"_s, pipeline);
    addRecord(u"team"_s, team);
    addRecord(u"person"_s, person);
    addRecord(u"product"_s, product);
    add(u"currency"_s, currency);
    add(u"rates"_s, rates);
    add(u"asof"_s, asOf.toString(Qt::ISODate));
    add(u"kept"_s, QString::fromLatin1(QUrl::toPercentEncoding(snapshot)));
    if (todaysOrganisation) add(u"organisation"_s, u"today"_s);
    if (asWeKnewIt) add(u"dates"_s, u"recorded"_s);
    return query;
}

FunnelScope FunnelScope::of(const QUrlQuery& query)
{
    FunnelScope scope;
    if (query.hasQueryItem(u"period"_s)) scope.period = query.queryItemValue(u"period"_s);
    const auto record
        = [&query](const QString& key) { return RecordId::parse(query.queryItemValue(key)).value_or(RecordId()); };
    scope.pipeline = record(u"pipeline"_s);
    scope.team = record(u"team"_s);
    scope.person = record(u"person"_s);
    scope.product = record(u"product"_s);
    scope.currency = query.queryItemValue(u"currency"_s);
    scope.rates = query.queryItemValue(u"rates"_s);
    scope.asOf = QDate::fromString(query.queryItemValue(u"asof"_s), Qt::ISODate);
    scope.snapshot = query.queryItemValue(u"kept"_s, QUrl::FullyDecoded);
    scope.todaysOrganisation = query.queryItemValue(u"organisation"_s) == u"today"_s;
    scope.asWeKnewIt = query.queryItemValue(u"dates"_s) == u"recorded"_s;
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
