#include "pages/TileBars.h"

#include "pages/BehindNumber.h"
#include "theme/Paint.h"
#include "widgets/BarRow.h"
#include "widgets/Label.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

TileBars::TileBars(const Theme& theme, Session& session, const Tile& tile, QWidget* parent)
    : TileBody(theme, session, tile, parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
}

QString TileBars::wordsOf(const ReportCell& cell, ColumnKind kind) const
{
    const Format format = m_session.format();
    if (cell.blank) return u"–"_s;
    switch (kind) {
    case ColumnKind::Count:
        return format.count(cell.count);
    case ColumnKind::Money:
        return cell.money.isEmpty() ? u"–"_s : format.moneys(cell.money);
    case ColumnKind::Percent:
        return format.percent(ui::valueOf(cell.ratio));
    case ColumnKind::Days:
        return format.days(ui::valueOf(cell.ratio));
    case ColumnKind::Number:
        return format.number(ui::valueOf(cell.ratio));
    case ColumnKind::Text:
        break;
    }
    return cell.words(m_session.isChinese());
}

void TileBars::take()
{
    m_shown = -1;
    if (ranking()) lay();
}

BarRowData TileBars::barOf(const ReportRow& row) const
{
    const Format format = m_session.format();
    const TileRanking& ranked = *ranking();
    const ReportCell& cell = row.cells[ranked.value];
    BarRowData data;
    data.id = row.key;
    data.name = row.cells.front().words(m_session.isChinese());
    data.person = by() == u"person"_s;
    data.ink = Ink::Chart1;
    data.share = ranked.shareOf(cell);
    if (cell.ratio.isDefined()) {
        data.figure = format.percent(ranked.valueOf(cell));
        data.note = u"%1 / %2"_s.arg(format.count(cell.ratio.numerator), format.count(cell.ratio.denominator));
        return data;
    }
    // What is in other currencies stands beside the figure that the bar is of.
    const Money main = ranked.leading(cell);
    QList<Money> others = cell.money;
    others.removeAll(main);
    data.figure = format.shortMoney(main);
    data.note = others.isEmpty() ? tr("%Ln deal(s)", nullptr, int(row.cells[1].count))
                                 : tr("+ %1", "amounts in other currencies").arg(format.moneys(others, true));
    return data;
}

void TileBars::lay()
{
    const TileRanking& ranked = *ranking();
    const int room = std::max(1, height() / m_theme.px(Size::BarRow));
    const int shown = std::min<int>(room, int(ranked.report.rows.size()));
    if (m_shown == shown) return;
    m_shown = shown;
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete layout();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (shown == 0) {
        auto* none = new Label(m_theme, Type::Body, Ink::TextMuted, this);
        none->setText(tr("Nothing in this time."));
        column->addWidget(none);
    }
    for (int i = 0; i < shown; ++i) {
        const ReportRow& row = ranked.report.rows[size_t(i)];
        const BarRowData data = barOf(row);
        auto* bar = new BarRow(m_theme, data, this);
        bar->setToolTip(
            tr("%1: %2", "name and figure")
                .arg(data.name, wordsOf(row.cells[ranked.value], ranked.report.columns[ranked.value].kind)));
        connect(bar, &BarRow::clicked, this,
            [this, key = row.key] { emit asked(BehindNumber::ofReport(scope(), report(), by(), key, u"deals"_s)); });
        column->addWidget(bar);
    }
    column->addStretch(1);
}

void TileBars::resizeEvent(QResizeEvent* event)
{
    TileBody::resizeEvent(event);
    if (ranking()) lay();
}

void TileBars::fill(QStandardItemModel& table) const
{
    if (!ranking()) return fillTable(table, {}, {});
    const ReportResult& result = ranking()->report;
    QStringList heads;
    for (const ReportColumn& column : result.columns)
        heads.append(column.label.in(m_session.isChinese()));
    QList<QStringList> rows;
    const auto add = [&](const ReportRow& row) {
        QStringList cells;
        for (size_t i = 0; i < row.cells.size(); ++i)
            cells.append(
                i == 0 ? row.cells[i].words(m_session.isChinese()) : wordsOf(row.cells[i], result.columns[i].kind));
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
    return ranking() ? BehindNumber::ofReport(scope(), report(), by(), u"total"_s, u"deals"_s) : QUrl();
}

QStringList TileBars::formulaParts() const
{
    return ranking() ? ranking()->report.formula.in(m_session.isChinese()).split(u"; "_s) : QStringList();
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
