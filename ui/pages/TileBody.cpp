#include "pages/TileBody.h"

#include "pages/TileBars.h"
#include "pages/TileCharts.h"
#include "pages/TileFigureBody.h"
#include "pages/TileRowsBody.h"

#include <QStandardItemModel>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

TileBody::TileBody(const Theme& theme, Session& session, const Tile& tile, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_tile(tile)
{
}

TileBody* TileBody::make(const Theme& theme, Session& session, const Tile& tile, QWidget* parent)
{
    if (tile.kind == u"trend"_s) return new TileTrend(theme, session, tile, parent);
    if (tile.kind == u"funnel"_s) return new TileFunnel(theme, session, tile, parent);
    if (tile.kind == u"report"_s) return new TileBars(theme, session, tile, parent);
    const bool rows = tile.kind == u"attention"_s || tile.kind == u"coming"_s
        || (tile.kind == u"view"_s && tile.option(u"shown"_s) == u"rows"_s);
    if (rows) return new TileRowsBody(theme, session, tile, parent);
    return new TileFigureBody(theme, session, tile, parent);
}

void TileBody::setName(const QString& name)
{
    m_name = name;
    setAccessibleName(name);
}

void TileBody::show(const TileAnswer& answer, const FunnelScope& scope)
{
    m_answer = answer;
    m_scope = scope;
    if (answer.error.isEmpty()) take();
}

Formula TileBody::formula() const
{
    return { formulaParts(), m_answer.inputs, m_session.format().day(m_answer.asOf), formulaNotes() };
}

void fillTable(QStandardItemModel& table, const QStringList& heads, const QList<QStringList>& rows)
{
    table.clear();
    table.setHorizontalHeaderLabels(heads);
    for (const QStringList& row : rows) {
        QList<QStandardItem*> items;
        for (const QString& cell : row)
            items.append(new QStandardItem(cell));
        table.appendRow(items);
    }
}

} // namespace fairlead::ui
