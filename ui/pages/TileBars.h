#pragma once
#include "pages/TileBody.h"

namespace fairlead::ui {

struct BarRowData;

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
    void resizeEvent(QResizeEvent* event) override;

private:
    QString report() const { return tile().option(QStringLiteral("report")); }
    QString by() const { return tile().option(QStringLiteral("by")); }
    const TileRanking* ranking() const { return found<TileRanking>(); }
    QString wordsOf(const ReportCell& cell, ColumnKind kind) const;
    BarRowData barOf(const ReportRow& row) const;
    void lay();

    int m_shown = -1;
};

} // namespace fairlead::ui
