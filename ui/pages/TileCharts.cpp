#include "pages/TileCharts.h"

#include "models/Address.h"
#include "pages/BehindNumber.h"
#include "pages/FunnelTable.h"
#include "pages/FunnelWords.h"
#include "pages/TrendWords.h"
#include "widgets/FunnelView.h"
#include "widgets/TrendChart.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

TileTrend::TileTrend(const Theme& theme, Session& session, const Tile& tile, QWidget* parent)
    : TileBody(theme, session, tile, parent)
    , m_chart(new TrendChart(theme, this))
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_chart);
    connect(m_chart, &TrendChart::opened, this, [this](int point) {
        const auto* trend = found<TrendResult>();
        if (trend && size_t(point) < trend->points.size())
            emit asked(BehindNumber::ofTrend(scope(), figure(), trend->points[size_t(point)].days));
    });
}

TrendWords TileTrend::words(const TrendResult& trend) const
{
    return TrendWords(trend, m_session.isChinese(), m_session.today(), m_session.workspace().baseCurrency());
}

void TileTrend::take()
{
    const auto* trend = found<TrendResult>();
    if (!trend) return;
    m_chart->setAccessibleName(name());
    m_chart->setBars(words(*trend).bars());
}

void TileTrend::fill(QStandardItemModel& table) const
{
    table.clear();
    if (const auto* trend = found<TrendResult>()) words(*trend).fill(table);
}

QString TileTrend::count() const
{
    const auto* trend = found<TrendResult>();
    return trend ? words(*trend).totalText() : QString();
}

QUrl TileTrend::all() const
{
    const auto* trend = found<TrendResult>();
    return trend ? BehindNumber::ofTrend(scope(), figure(), trend->total.days) : QUrl();
}

QStringList TileTrend::formulaParts() const { return TrendWords::formulaOf(figure()).split(u"; "_s); }

QStringList TileTrend::formulaNotes() const
{
    const auto* trend = found<TrendResult>();
    if (!trend || !trend->undated) return {};
    return { tr("%Ln deal(s) without the day that counts are left out", nullptr, int(trend->undated)) };
}

TileFunnel::TileFunnel(const Theme& theme, Session& session, const Tile& tile, QWidget* parent)
    : TileBody(theme, session, tile, parent)
    , m_view(new FunnelView(theme, this))
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_view);
    const auto open
        = [this](const RecordId& stage, FunnelFigure figure) { emit asked(scope().dealsBehind(stage, figure)); };
    connect(m_view, &FunnelView::stageClicked, this, [open](const QString& id) {
        const auto stage = RecordId::parse(id);
        open(stage.value_or(RecordId()), stage ? FunnelFigure::Entered : FunnelFigure::Won);
    });
    connect(m_view, &FunnelView::stepClicked, this, [open](const QString& id) {
        if (const auto stage = RecordId::parse(id)) open(*stage, FunnelFigure::Promoted);
    });
}

void TileFunnel::take()
{
    const auto* funnel = found<FunnelResult>();
    if (!funnel) return;
    const Format format = m_session.format();
    m_view->setAccessibleName(name());
    m_view->setStages(FunnelWords(*funnel, format, scope().asOf.isValid()).stages());
}

void TileFunnel::fill(QStandardItemModel& table) const
{
    table.clear();
    if (const auto* funnel = found<FunnelResult>()) fillFunnelTable(table, *funnel, m_session.format());
}

QUrl TileFunnel::all() const { return found<FunnelResult>() ? Address::page(u"funnel"_s, scope().query()) : QUrl(); }

QStringList TileFunnel::formulaParts() const
{
    return { tr("Bars: visits of a stage that began in the period"),
        tr("Conversion: promoted ÷ (promoted + lost from the stage)") };
}

} // namespace fairlead::ui
