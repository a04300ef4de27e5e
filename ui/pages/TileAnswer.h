#pragma once
#include "insight/DealTrend.h"
#include "insight/FunnelResult.h"
#include "insight/ReportResult.h"
#include "models/Session.h"
#include "pages/Dashboard.h"
#include "pages/ReportRanking.h"
#include "widgets/RowList.h"

#include <QCoreApplication>
#include <variant>

namespace fairlead::ui {

/// A figure and, where there is one, the same of a year before.
struct TileFigure
{
    std::optional<ReportResult> report;
    std::optional<TrendTotal> trend;
};

/// Rows to be opened, the first few of all.
struct TileRows
{
    QList<RowList::Row> rows;
    qint64 all = 0;
    QList<Money> sum; ///< of a view's amounts
};

/// What a tile shows, from one moment of the workspace.
struct TileAnswer
{
    QString error; ///< if it has none
    std::variant<std::monostate, TileFigure, TrendResult, FunnelResult, ReportRanking, TileRows> found;
    std::vector<ReportInput> inputs; ///< what restricted it
    QDate asOf;
};

/// A tile's question, complete: it can be answered on any thread, and holds nothing of the page.
class TileQuestion
{
    Q_DECLARE_TR_FUNCTIONS(TileQuestion)
public:
    /// `scope`: the tile's own restrictions already in it. On the interface thread.
    TileQuestion(Session& session, const Tile& tile, const FunnelScope& scope);

    TileAnswer answer(const Reader& reader) const;

    static constexpr int mostRows = 40; ///< more than any tile has room for
    static constexpr int daysAhead = 14;

private:
    void readView(Session& session);
    TileAnswer figure(const Reader& reader) const;
    TileAnswer ranking(const Reader& reader) const;
    TileAnswer attention(const Reader& reader) const;
    TileAnswer coming(const Reader& reader) const;
    TileAnswer view(const Reader& reader) const;
    RowList::Row rowOf(const Reader& reader, const Record& record) const;
    Result<std::vector<RecordId>> people(const Reader& reader) const;

    Tile m_tile;
    ReportScope m_scope;
    std::function<QueryRunner(const Reader&)> m_runners;
    Format m_format;
    bool m_chinese;
    QString m_base; ///< currency of the workspace
    RecordId m_sitter; ///< who sits here
    // Of a view.
    Query m_query;
    QString m_problem; ///< why there is no such view
    QStringList m_columns;
};

} // namespace fairlead::ui
