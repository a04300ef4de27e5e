#pragma once
#include "insight/DealTrend.h"
#include "models/Session.h"
#include "pages/FunnelScope.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// The deals behind a number of an insight page, by the query of an address of the list: "behind=2&stage=…" is a figure
/// of the funnel, "behind=trend&figure=0&from=…&to=…" a point of a trend.
class BehindNumber
{
    Q_DECLARE_TR_FUNCTIONS(BehindNumber)
public:
    BehindNumber(const QUrlQuery& query, QDate today);
    static bool isIn(const QUrlQuery& query) { return query.hasQueryItem(QStringLiteral("behind")); }
    /// The address of the list with the deals behind a point of a trend.
    static QUrl ofTrend(const FunnelScope& scope, TrendFigure figure, const Period& days);

    /// Ordered by id; any thread that owns the reader.
    std::vector<RecordId> deals(const Reader& reader) const;
    /// "12 deals behind the funnel", for the chip above the list.
    QString words(const Session& session, int count) const;

private:
    ReportScope m_scope;
    RecordId m_stage;
    int m_figure = 0;
    bool m_ofTrend = false;
};

} // namespace fairlead::ui
