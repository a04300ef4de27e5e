#include "pages/BehindNumber.h"

#include "insight/Anomalies.h"
#include "insight/Funnel.h"
#include "insight/Report.h"
#include "models/Address.h"
#include "models/Format.h"
#include "pages/ListConfig.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const QString trendWord = QStringLiteral("trend");
const QString reportWord = QStringLiteral("report");
const QString attentionWord = QStringLiteral("attention");

QUrlQuery behind(const FunnelScope& scope, const QString& word)
{
    QUrlQuery query = scope.query();
    query.addQueryItem(u"view"_s, u"all"_s);
    query.addQueryItem(u"behind"_s, word);
    return query;
}

} // namespace

BehindNumber::BehindNumber(const QUrlQuery& query, QDate today)
    : m_scope(FunnelScope::of(query).at(today))
    , m_stage(RecordId::parse(query.queryItemValue(u"stage"_s)).value_or(RecordId()))
{
    const QString word = query.queryItemValue(u"behind"_s);
    m_of = word == trendWord    ? Of::Trend
        : word == reportWord    ? Of::Report
        : word == attentionWord ? Of::Attention
                                : Of::Funnel;
    m_figure = query.queryItemValue(m_of == Of::Trend ? u"figure"_s : u"behind"_s).toInt();
    m_report = query.queryItemValue(u"report"_s);
    m_by = query.queryItemValue(u"by"_s);
    m_row = query.queryItemValue(u"row"_s, QUrl::FullyDecoded);
    m_column = query.queryItemValue(u"column"_s);
    if (m_of == Of::Trend)
        m_scope.period = { QDate::fromString(query.queryItemValue(u"from"_s), Qt::ISODate),
            QDate::fromString(query.queryItemValue(u"to"_s), Qt::ISODate) };
}

QUrl BehindNumber::ofTrend(const FunnelScope& scope, TrendFigure figure, const Period& days)
{
    QUrlQuery query = behind(scope, trendWord);
    query.addQueryItem(u"figure"_s, QString::number(int(figure)));
    query.addQueryItem(u"from"_s, days.from.toString(Qt::ISODate));
    query.addQueryItem(u"to"_s, days.to.toString(Qt::ISODate));
    return Address::page(u"opportunities"_s, query);
}

QUrl BehindNumber::ofReport(
    const FunnelScope& scope, const QString& report, const QString& by, const QString& row, const QString& column)
{
    QUrlQuery query = behind(scope, reportWord);
    query.addQueryItem(u"report"_s, report);
    query.addQueryItem(u"by"_s, by);
    query.addQueryItem(u"row"_s, QString::fromLatin1(QUrl::toPercentEncoding(row)));
    query.addQueryItem(u"column"_s, column);
    const ListConfig* list = listConfigOf(Reports::rowsType(report, row, column));
    FL_PROMISE(list);
    return Address::page(list->id, query);
}

QUrl BehindNumber::ofAttention(const FunnelScope& scope)
{
    return Address::page(u"opportunities"_s, behind(scope, attentionWord));
}

Result<std::vector<RecordId>> BehindNumber::needy(const Reader& reader) const
{
    const auto deals = Anomalies(reader).compute(m_scope);
    if (!deals) return deals.error();
    std::vector<RecordId> ids;
    for (const FlaggedDeal& deal : *deals)
        ids.push_back(deal.deal);
    return ids;
}

Result<std::vector<RecordId>> BehindNumber::ids(const Reader& reader) const
{
    switch (m_of) {
    case Of::Trend:
        return DealTrend(reader).dealsBehind(TrendFigure(m_figure), m_scope);
    case Of::Report:
        return Reports(reader).rowsBehind(m_report, m_by, m_scope, m_row, m_column);
    case Of::Attention:
        return needy(reader);
    case Of::Funnel:
        break;
    }
    return Funnel(reader).dealsBehind(m_scope, m_stage, FunnelFigure(m_figure));
}

std::vector<RecordId> BehindNumber::deals(const Reader& reader) const
{
    const auto moment = reader.snapshot();
    const auto found = ids(reader);
    return found ? *found : std::vector<RecordId>();
}

QString BehindNumber::words(const Session& session, int count) const
{
    const Format format(session.isChinese(), session.today());
    if (m_of == Of::Trend)
        return tr("%Ln deal(s) of the trend: %1 to %2", nullptr, count)
            .arg(format.day(m_scope.period.from), format.day(m_scope.period.to));
    if (m_of == Of::Attention) return tr("%Ln deal(s) that need attention", nullptr, count);
    if (m_of == Of::Report) {
        const ReportInfo* report = Reports::find(m_report);
        const QString title = report ? report->title.in(session.isChinese()) : m_report;
        return Reports::rowsType(m_report, m_row, m_column) == u"opportunity"_s
            ? tr("%Ln deal(s) behind: %1", nullptr, count).arg(title)
            : tr("%Ln record(s) behind: %1", nullptr, count).arg(title);
    }
    if (m_stage.isNull()) return tr("%Ln deal(s) behind the funnel", nullptr, count);
    return tr("%Ln deal(s) of the funnel: %1", nullptr, count)
        .arg(session.reader().titleOf(session.catalog().type(u"stage"_s), m_stage).text);
}

} // namespace fairlead::ui
