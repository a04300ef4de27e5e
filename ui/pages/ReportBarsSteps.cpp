// Bridges and histograms.
#include "pages/ReportBars.h"

#include <cmath>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const QString binMark = QStringLiteral("days_");

/// How high the shapes of one step stand; what is lifted is not seen.
struct Step
{
    double lift = 0, whole = 0, more = 0, less = 0;

    static Step standing(double value) { return { 0, value, 0, 0 }; }
    static Step from(double before, double change)
    {
        if (change >= 0) return { before, 0, change, 0 };
        return { before + change, 0, 0, -change };
    }
};

} // namespace

/// The first and the last row stand on the ground, the others where those before them have come to.
void ReportBars::addSteps()
{
    m_bars.shape = TrendBars::Shape::Stacked;
    const auto column = size_t(m_report.columnOf(m_look.value));
    const ColumnKind kind = m_report.columns[column].kind;
    QList<double> lifts, wholes, more, less;
    double at = 0;
    for (size_t place = 0; place < m_report.rows.size(); ++place) {
        const ReportRow& row = m_report.rows[place];
        const double value = numberOf(row.cells[column], kind);
        const bool end = place == 0 || place + 1 == m_report.rows.size();
        const Step step = end ? Step::standing(value) : Step::from(at, value);
        at = end ? value : at + value;
        lifts.append(step.lift);
        wholes.append(step.whole);
        more.append(step.more);
        less.append(step.less);
        m_keys.append(row.key);
        ReportCell shown = row.cells[column];
        erase_if(shown.money, [this](const Money& money) { return money.currency != m_currency; });
        m_bars.labels.append(m_words.row(m_report, row) + u"<br>"_s + m_words.figure(shown, kind));
        m_bars.tips.append(tipOf(row));
    }
    m_bars.series = { { {}, Ink::Surface, lifts, true }, { tr("Open"), Ink::Chart1, wholes },
        { tr("Comes in"), Ink::PositiveFill, more }, { tr("Goes out"), Ink::DangerFill, less } };
    scale();
}

/// Visits by how long they took, one colour for each way out; what goes on still is left out.
void ReportBars::addBins()
{
    m_bars.shape = TrendBars::Shape::Stacked;
    m_bars.title = tr("Visits by days");
    static constexpr std::pair<const char*, Ink> ways[] = { { "promoted", Ink::PositiveFill },
        { "lost", Ink::DangerFill }, { "moved_back", Ink::WarningFill }, { "other_ends", Ink::NeutralFill } };
    QList<size_t> bins;
    for (size_t column = 0; column < m_report.columns.size(); ++column)
        if (m_report.columns[column].key.startsWith(binMark)) bins.append(column);
    for (const size_t column : bins) {
        m_columns.append(m_report.columns[column].key);
        m_keys.append(u"total"_s);
        m_bars.labels.append(m_report.columns[column].label.in(m_words.isChinese()));
    }
    m_bars.tips = m_bars.labels;
    for (const auto& [way, ink] : ways) {
        TrendBars::Series series { {}, ink, QList<double>(bins.size()) };
        for (const ReportRow& row : m_report.rows) {
            if (!row.key.endsWith(u':' + QLatin1String(way))) continue;
            // The second word of a row says the way.
            series.name = row.cells[1].words(m_words.isChinese());
            for (qsizetype bin = 0; bin < bins.size(); ++bin)
                series.values[bin] += double(row.cells[bins.at(bin)].count);
        }
        if (series.name.isEmpty()) continue;
        for (qsizetype bin = 0; bin < bins.size(); ++bin)
            m_bars.tips[bin] += u'\n'
                + tr("%1: %2", "way out and number")
                      .arg(series.name, m_words.format().count(qint64(series.values[bin])));
        m_bars.series.append(series);
    }
}

} // namespace fairlead::ui
