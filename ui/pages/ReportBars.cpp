#include "pages/ReportBars.h"

#include "insight/DealTrend.h"
#include "insight/DayNumber.h"
#include "insight/ReportBasis.h"

#include <QSet>
#include <cmath>
#include <limits>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double percentPoints = 100;
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

} // namespace

bool ReportBars::fits(const ReportResult& report, const ReportLook& look)
{
    if (report.columnOf(look.value) < 0) return false;
    const bool whole = report.by == u"none"_s;
    switch (look.chart) {
    case ReportChart::Bars:
    case ReportChart::Lines:
        return isPeriod(byNamed(report.by).value_or(By::None));
    case ReportChart::Columns:
        return whole && !report.rows.empty() && report.rows.size() <= size_t(mostColumns);
    case ReportChart::Steps:
        return whole && report.rows.size() > 2;
    case ReportChart::Bins:
        return whole && !report.rows.empty();
    case ReportChart::None:
        break;
    }
    return false;
}

ReportBars::ReportBars(
    const ReportResult& report, const ReportLook& look, const ReportText& words, const QString& baseCurrency)
    : m_report(report)
    , m_look(look)
    , m_words(words)
{
    findCurrency(baseCurrency);
    if (look.chart == ReportChart::Steps)
        addSteps();
    else if (look.chart == ReportChart::Bins)
        addBins();
    else
        addColumns();
}

void ReportBars::addColumns()
{
    m_bars.shape = m_look.chart == ReportChart::Lines ? TrendBars::Shape::Lines : TrendBars::Shape::Bars;
    if (m_look.chart == ReportChart::Columns)
        takeRows();
    else
        findPeriods();
    addSeries(m_look.value, Ink::Chart1);
    if (isKnown(m_look.other)) addSeries(m_look.other, Ink::Chart2);
    scale();
}

/// Of a column of which nothing is known the legend need not speak: a plan where nobody has planned.
bool ReportBars::isKnown(const QString& column) const
{
    const int at = m_report.columnOf(column);
    return at >= 0 && std::any_of(m_report.rows.begin(), m_report.rows.end(), [at](const ReportRow& row) {
        const ReportCell& cell = row.cells[size_t(at)];
        return cell.count != 0 || cell.ratio.isDefined() || !cell.money.isEmpty();
    });
}

void ReportBars::takeRows()
{
    for (const ReportRow& row : m_report.rows) {
        m_keys.append(row.key);
        m_bars.labels.append(m_words.row(m_report, row));
        m_bars.tips.append(tipOf(row));
    }
}

void ReportBars::findCurrency(const QString& baseCurrency)
{
    QSet<QString> met;
    const auto column = size_t(m_report.columnOf(m_look.value));
    for (const ReportRow& row : m_report.rows)
        for (const Money& money : row.cells[column].money)
            met.insert(money.currency);
    QStringList codes(met.cbegin(), met.cend());
    codes.sort();
    m_several = codes.size() > 1;
    m_currency = codes.isEmpty() || met.contains(baseCurrency) ? baseCurrency : codes.front();
}

void ReportBars::findPeriods()
{
    const By by = *byNamed(m_report.by);
    Period whole;
    for (const ReportRow& row : m_report.rows) {
        const auto period = Period::parse(row.key);
        if (!period) continue; // deals without the day
        if (!whole.from.isValid() || period->from < whole.from) whole.from = period->from;
        if (!whole.to.isValid() || period->to > whole.to) whole.to = period->to;
    }
    if (!whole.from.isValid()) return;
    std::vector<Period> periods = DealTrend::cut(whole, by);
    m_leftOut = std::max(0, int(periods.size()) - mostPeriods);
    periods.erase(periods.begin(), periods.begin() + m_leftOut);
    for (const Period& period : periods) {
        const QString key = ReportBasis::keyText({ {}, dayOfDate(period.from), {} }, by);
        const ReportRow* row = m_report.row(key);
        m_keys.append(row ? key : QString());
        m_bars.labels.append(ReportText::period(period.from, by, m_words.isChinese(), true));
        m_bars.tips.append(row ? tipOf(*row) : ReportText::period(period.from, by, m_words.isChinese(), false));
    }
}

double ReportBars::numberOf(const ReportCell& cell, ColumnKind kind) const
{
    if (kind == ColumnKind::Count) return double(cell.count);
    if (kind != ColumnKind::Money) return cell.ratio.isDefined() ? valueOf(cell.ratio) : unknown;
    for (const Money& money : cell.money)
        if (money.currency == m_currency) return double(money.minor) / std::pow(10.0, Money::digitsOf(m_currency));
    return 0;
}

void ReportBars::addSeries(const QString& column, Ink ink)
{
    const auto at = size_t(m_report.columnOf(column));
    const ColumnKind kind = m_report.columns[at].kind;
    const bool line = m_bars.shape == TrendBars::Shape::Lines;
    TrendBars::Series series { m_report.columns[at].label.in(m_words.isChinese()), ink, {} };
    for (const QString& key : std::as_const(m_keys)) {
        const ReportRow* row = key.isEmpty() ? nullptr : m_report.row(key);
        const double value = row ? numberOf(row->cells[at], kind) : line ? unknown : 0;
        // A column of which nothing is known has no height; a line is interrupted.
        const double shown = line || !std::isnan(value) ? value : 0;
        series.values.append(kind == ColumnKind::Percent ? shown * percentPoints : shown);
    }
    m_bars.series.append(series);
}

void ReportBars::scale()
{
    const ReportColumn& column = m_report.columns[size_t(m_report.columnOf(m_look.value))];
    m_bars.title = column.label.in(m_words.isChinese());
    QString unit;
    if (column.kind == ColumnKind::Money) {
        double most = 0;
        for (const TrendBars::Series& series : std::as_const(m_bars.series))
            for (const double value : series.values)
                most = std::max(most, std::abs(value));
        const AxisUnit axis = AxisUnit::of(most, m_words.isChinese());
        for (TrendBars::Series& series : m_bars.series)
            for (double& value : series.values)
                value /= axis.size;
        unit = Format::sign(m_currency).trimmed() + axis.word;
    } else if (column.kind == ColumnKind::Percent) {
        unit = u"%"_s;
        m_bars.most = percentPoints;
    } else if (column.kind == ColumnKind::Days) {
        unit = tr("days");
    }
    // Of two figures the legend says which is which.
    if (m_bars.shape != TrendBars::Shape::Stacked && m_bars.series.size() > 1)
        m_bars.title = unit;
    else if (!unit.isEmpty())
        m_bars.title = tr("%1, %2", "figure and unit").arg(m_bars.title, unit);
}

QString ReportBars::tipOf(const ReportRow& row) const
{
    QStringList lines { m_words.row(m_report, row) };
    for (size_t column = 0; column < m_report.columns.size(); ++column)
        if (m_report.columns[column].kind != ColumnKind::Text)
            lines.append(tr("%1: %2", "figure and value")
                             .arg(m_report.columns[column].label.in(m_words.isChinese()),
                                 m_words.exact(row.cells[column], m_report.columns[column].kind)));
    return lines.join(u'\n');
}

} // namespace fairlead::ui
