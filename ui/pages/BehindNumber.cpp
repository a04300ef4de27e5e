#include "pages/BehindNumber.h"

#include "insight/Funnel.h"
#include "models/Address.h"
#include "models/Format.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
const QString trendWord = QStringLiteral("trend");
} // namespace

BehindNumber::BehindNumber(const QUrlQuery& query, QDate today)
    : m_scope(FunnelScope::of(query).at(today))
    , m_stage(RecordId::parse(query.queryItemValue(u"stage"_s)).value_or(RecordId()))
    , m_ofTrend(query.queryItemValue(u"behind"_s) == trendWord)
{
    m_figure = query.queryItemValue(m_ofTrend ? u"figure"_s : u"behind"_s).toInt();
    if (!m_ofTrend) return;
    m_scope.period = { QDate::fromString(query.queryItemValue(u"from"_s), Qt::ISODate),
        QDate::fromString(query.queryItemValue(u"to"_s), Qt::ISODate) };
}

QUrl BehindNumber::ofTrend(const FunnelScope& scope, TrendFigure figure, const Period& days)
{
    QUrlQuery query = scope.query();
    query.addQueryItem(u"view"_s, u"all"_s);
    query.addQueryItem(u"behind"_s, trendWord);
    query.addQueryItem(u"figure"_s, QString::number(int(figure)));
    query.addQueryItem(u"from"_s, days.from.toString(Qt::ISODate));
    query.addQueryItem(u"to"_s, days.to.toString(Qt::ISODate));
    return Address::page(u"opportunities"_s, query);
}

std::vector<RecordId> BehindNumber::deals(const Reader& reader) const
{
    const auto moment = reader.snapshot();
    const auto ids = m_ofTrend ? DealTrend(reader).dealsBehind(TrendFigure(m_figure), m_scope)
                               : Funnel(reader).dealsBehind(m_scope, m_stage, FunnelFigure(m_figure));
    return ids ? *ids : std::vector<RecordId>();
}

QString BehindNumber::words(const Session& session, int count) const
{
    const Format format(session.isChinese(), session.today());
    if (m_ofTrend)
        return tr("%Ln deal(s) of the trend: %1 to %2", nullptr, count)
            .arg(format.day(m_scope.period.from), format.day(m_scope.period.to));
    if (m_stage.isNull()) return tr("%Ln deal(s) behind the funnel", nullptr, count);
    return tr("%Ln deal(s) of the funnel: %1", nullptr, count)
        .arg(session.reader().titleOf(session.catalog().type(u"stage"_s), m_stage).text);
}

} // namespace fairlead::ui
