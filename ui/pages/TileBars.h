#pragma once
#include "models/ReportText.h"
#include "pages/TileBody.h"

namespace fairlead::ui {

class RankingBars;

/// A report as bars, the largest first: as many as there is room for.
class TileBars : public TileBody
{
    Q_OBJECT
public:
    TileBars(const Theme& theme, Session& session, const Tile& tile, QWidget* parent);

    void fill(QStandardItemModel& table) const override;
    QString count() const override;
    QUrl all() const override;

protected:
    void take() override;
    QStringList formulaParts() const override;
    QStringList formulaNotes() const override;

private:
    QString report() const { return tile().option(QStringLiteral("report")); }
    QString by() const { return tile().option(QStringLiteral("by")); }
    const ReportRanking* ranking() const { return found<ReportRanking>(); }
    ReportText words() const { return ReportText::of(m_session); }

    RankingBars* m_bars;
};

} // namespace fairlead::ui
