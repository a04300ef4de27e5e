#pragma once
#include "insight/DealTrend.h"
#include "models/Session.h"
#include "pages/FunnelScope.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// The deals (of some reports: the invoices, receipts …) behind a number of an insight page, by the query of an address
/// of the list: "behind=2&stage=…" is a figure of the funnel, "behind=trend&figure=0&from=…&to=…" a point of a trend,
/// "behind=report&report=open&by=person&row=…" a row of a report, "behind=attention" the deals that need it.
class BehindNumber
{
    Q_DECLARE_TR_FUNCTIONS(BehindNumber)
public:
    BehindNumber(const QUrlQuery& query, QDate today);
    static bool isIn(const QUrlQuery& query) { return query.hasQueryItem(QStringLiteral("behind")); }
    /// The address of the list with the deals behind a point of a trend.
    static QUrl ofTrend(const FunnelScope& scope, TrendFigure figure, const Period& days);
    /// Behind a row of a report: "total" for all of it. A column that counts nothing means all of the row.
    static QUrl ofReport(
        const FunnelScope& scope, const QString& report, const QString& by, const QString& row, const QString& column);
    static QUrl ofAttention(const FunnelScope& scope);

    /// Ordered by id; any thread that owns the reader.
    std::vector<RecordId> deals(const Reader& reader) const;
    /// "12 deals behind the funnel", for the chip above the list.
    QString words(const Session& session, int count) const;

private:
    enum class Of { Funnel, Trend, Report, Attention };
    Result<std::vector<RecordId>> ids(const Reader& reader) const;
    Result<std::vector<RecordId>> needy(const Reader& reader) const;

    Of m_of = Of::Funnel;
    ReportScope m_scope;
    RecordId m_stage;
    int m_figure = 0;
    QString m_report, m_by, m_row, m_column;
};

} // namespace fairlead::ui
