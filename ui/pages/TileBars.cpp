#include "pages/TileBars.h"

#include "pages/BehindNumber.h"
#include "pages/RankingBars.h"

#include <QVBoxLayout>

namespace fairlead::ui {

TileBars::TileBars(const Theme& theme, Session& session, const Tile& tile, QWidget* parent)
    : TileBody(theme, session, tile, parent)
    , m_bars(new RankingBars(theme, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_bars);
    connect(m_bars, &RankingBars::opened, this, [this](const QString& row) {
        emit asked(BehindNumber::ofReport(scope(), report(), by(), row, QStringLiteral("deals")));
    });
}

void TileBars::take()
{
    if (ranking()) m_bars->show(std::make_shared<ReportRanking>(*ranking()), words());
}

void TileBars::fill(QStandardItemModel& table) const
{
    if (!ranking()) return fillTable(table, {}, {});
    const ReportResult& result = ranking()->report;
    const ReportText text = words();
    QStringList heads;
    for (const ReportColumn& column : result.columns)
        heads.append(text.head(column));
    QList<QStringList> rows;
    const auto add = [&](const ReportRow& row) {
        QStringList cells;
        for (size_t i = 0; i < row.cells.size(); ++i)
            cells.append(text.cell(row.cells[i], result.columns[i].kind));
        rows.append(cells);
    };
    for (const ReportRow& row : result.rows)
        add(row);
    if (result.totals) add(*result.totals);
    fillTable(table, heads, rows);
}

QString TileBars::count() const
{
    return ranking() && ranking()->all ? m_session.format().count(ranking()->all) : QString();
}

QUrl TileBars::all() const
{
    return ranking() ? BehindNumber::ofReport(scope(), report(), by(), QStringLiteral("total"), QStringLiteral("deals"))
                     : QUrl();
}

QStringList TileBars::formulaParts() const
{
    return ranking() ? ranking()->report.formula.in(m_session.isChinese()).split(QStringLiteral("; ")) : QStringList();
}

QStringList TileBars::formulaNotes() const
{
    QStringList notes;
    if (!ranking()) return notes;
    for (const ReportNote& note : ranking()->report.notes)
        notes.append(note.text.in(m_session.isChinese()));
    if (ranking()->all > qint64(ranking()->report.rows.size()))
        notes.append(tr("The table has the first %1 of %2.")
                         .arg(m_session.format().count(qint64(ranking()->report.rows.size())),
                             m_session.format().count(ranking()->all)));
    return notes;
}

} // namespace fairlead::ui
