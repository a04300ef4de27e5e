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

/// What the bars are as long as: an amount, or a rate.
size_t TileBars::valueColumn(const ReportResult& result) const
{
    const int at = result.columnOf(report() == u"open"_s ? u"amount"_s
            : report() == u"won"_s                       ? u"won"_s
                                                         : u"win_rate"_s);
    return size_t(std::max(at, 0));
}

/// Amounts of several currencies cannot be added: a row is judged by the workspace's own, else by its first one.
Money TileBars::leading(const ReportCell& cell) const
{
    const QString base = m_session.workspace().baseCurrency();
    for (const Money& money : cell.money)
        if (money.currency == base) return money;
    return cell.money.isEmpty() ? Money { 0, base } : cell.money.front();
}

double TileBars::valueOf(const ReportCell& cell) const
{
    return cell.ratio.isDefined() ? ui::valueOf(cell.ratio) : double(leading(cell).minor);
}

/// What a whole bar stands for: each currency has its own, a rate is of all.
double TileBars::mostLike(const ReportCell& cell) const
{
    if (cell.ratio.isDefined()) return 1;
    const size_t column = valueColumn(*found<ReportResult>());
    double most = 0;
    for (const ReportRow* row : m_rows)
        if (leading(row->cells[column]).currency == leading(cell).currency)
            most = std::max(most, valueOf(row->cells[column]));
    return most;
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
    case ColumnKind::Text:
        break;
    }
    return cell.words(m_session.isChinese());
}

void TileBars::take()
{
    m_rows.clear();
    const auto* result = found<ReportResult>();
    if (!result) return;
    const size_t column = valueColumn(*result);
    const bool rate = report() == u"win-rate"_s;
    for (const ReportRow& row : result->rows) {
        const ReportCell& cell = row.cells[column];
        if (rate ? !cell.blank && !cell.small : !cell.money.isEmpty()) m_rows.push_back(&row);
    }
    const QString base = m_session.workspace().baseCurrency();
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const ReportRow* a, const ReportRow* b) {
        const ReportCell& left = a->cells[column];
        const ReportCell& right = b->cells[column];
        const QString one = leading(left).currency;
        const QString other = leading(right).currency;
        if (!rate && one != other) return one == base || (other != base && one < other);
        return valueOf(left) > valueOf(right);
    });
    m_shown = -1;
    lay();
}

BarRowData TileBars::barOf(const ReportRow& row) const
{
    const Format format = m_session.format();
    const ReportCell& cell = row.cells[valueColumn(*found<ReportResult>())];
    BarRowData data;
    data.id = row.key;
    data.name = row.cells.front().words(m_session.isChinese());
    data.person = by() == u"person"_s;
    data.ink = Ink::Chart1;
    const double most = mostLike(cell);
    data.share = most > 0 ? valueOf(cell) / most : 0;
    if (report() == u"win-rate"_s) {
        data.figure = format.percent(ui::valueOf(cell.ratio));
        data.note = u"%1 / %2"_s.arg(format.count(cell.ratio.numerator), format.count(cell.ratio.denominator));
    } else {
        // What is in other currencies stands beside the figure that the bar is of.
        const Money main = leading(cell);
        QList<Money> others = cell.money;
        others.removeAll(main);
        data.figure = format.shortMoney(main);
        data.note = others.isEmpty() ? tr("%Ln deal(s)", nullptr, int(row.cells[1].count))
                                     : tr("+ %1", "amounts in other currencies").arg(format.moneys(others, true));
    }
    return data;
}

void TileBars::lay()
{
    const int each = m_theme.px(Size::BarRow);
    const int room = std::max(1, height() / each);
    const int shown = std::min<int>(room, int(m_rows.size()));
    if (m_shown == shown) return;
    m_shown = shown;
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete layout();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    const auto* result = found<ReportResult>();
    if (!result || m_rows.empty()) {
        auto* none = new Label(m_theme, Type::Body, Ink::TextMuted, this);
        none->setText(tr("Nothing in this time."));
        column->addWidget(none);
        return column->addStretch(1);
    }
    const size_t value = valueColumn(*result);
    for (int i = 0; i < shown; ++i) {
        const ReportRow& row = *m_rows[size_t(i)];
        const BarRowData data = barOf(row);
        auto* bar = new BarRow(m_theme, data, this);
        bar->setToolTip(
            tr("%1: %2", "name and figure").arg(data.name, wordsOf(row.cells[value], result->columns[value].kind)));
        connect(bar, &BarRow::clicked, this,
            [this, key = row.key] { emit asked(BehindNumber::ofReport(scope(), report(), by(), key, u"deals"_s)); });
        column->addWidget(bar);
    }
    column->addStretch(1);
}

void TileBars::resizeEvent(QResizeEvent* event)
{
    TileBody::resizeEvent(event);
    if (found<ReportResult>()) lay();
}

void TileBars::fill(QStandardItemModel& table) const
{
    const auto* result = found<ReportResult>();
    if (!result) return fillTable(table, {}, {});
    QStringList heads;
    for (const ReportColumn& column : result->columns)
        heads.append(column.label.in(m_session.isChinese()));
    QList<QStringList> rows;
    const auto add = [&](const ReportRow& row) {
        QStringList cells;
        for (size_t i = 0; i < row.cells.size(); ++i)
            cells.append(
                i == 0 ? row.cells[i].words(m_session.isChinese()) : wordsOf(row.cells[i], result->columns[i].kind));
        rows.append(cells);
    };
    for (const ReportRow& row : result->rows)
        add(row);
    if (result->totals) add(*result->totals);
    fillTable(table, heads, rows);
}

QString TileBars::count() const { return m_rows.empty() ? QString() : m_session.format().count(qint64(m_rows.size())); }

QUrl TileBars::all() const
{
    return found<ReportResult>() ? BehindNumber::ofReport(scope(), report(), by(), u"total"_s, u"deals"_s) : QUrl();
}

QStringList TileBars::formulaParts() const
{
    const auto* result = found<ReportResult>();
    return result ? result->formula.in(m_session.isChinese()).split(u"; "_s) : QStringList();
}

QStringList TileBars::formulaNotes() const
{
    QStringList notes;
    if (const auto* result = found<ReportResult>())
        for (const ReportNote& note : result->notes)
            notes.append(note.text.in(m_session.isChinese()));
    return notes;
}

} // namespace fairlead::ui
