#include "pages/TrendWords.h"

#include <QSet>
#include <QStandardItemModel>
#include <cmath>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr double percentPoints = 100;
} // namespace

TrendWords::TrendWords(const TrendResult& trend, bool chinese, QDate today, const QString& baseCurrency)
    : m_trend(trend)
    , m_format(chinese, today)
    , m_chinese(chinese)
    , m_today(today)
{
    QSet<QString> currencies;
    for (const auto& points : { trend.points, trend.before })
        for (const TrendPoint& point : points)
            for (const Money& money : point.money)
                currencies.insert(money.currency);
    m_several = currencies.size() > 1;
    QStringList codes(currencies.cbegin(), currencies.cend());
    codes.sort();
    m_currency = currencies.contains(baseCurrency) || codes.isEmpty() ? baseCurrency : codes.front();
}

bool TrendWords::isMoney() const
{
    return m_trend.figure == TrendFigure::WonAmount || m_trend.figure == TrendFigure::OpenPipeline;
}

QString TrendWords::shownOf() const { return isMoney() && m_several ? m_currency : QString(); }

QString TrendWords::nameOf(TrendFigure figure)
{
    switch (figure) {
    case TrendFigure::WonAmount:
        return tr("Won amount");
    case TrendFigure::Ended:
        return tr("Won and lost");
    case TrendFigure::WinRate:
        return tr("Win rate");
    case TrendFigure::NewDeals:
        return tr("New deals");
    default:
        return tr("Open pipeline");
    }
}

QString TrendWords::formulaOf(TrendFigure figure)
{
    switch (figure) {
    case TrendFigure::WonAmount:
        return tr("Sum of the amounts of deals won in the period, each currency for itself; people and teams by credit "
                  "share of the day, products by line value");
    case TrendFigure::Ended:
        return tr("Number of deals whose closed-on day lies in the period, won and lost; other ends stand aside");
    case TrendFigure::WinRate:
        return tr("Won ÷ (won + lost), of deals whose closed-on day lies in the period");
    case TrendFigure::NewDeals:
        return tr("Number of deals whose opened-on day lies in the period, whatever became of them");
    default:
        return tr("Deals that stood in an open stage at the end of the period, with the amount of that day");
    }
}

Money TrendWords::inCurrency(const TrendPoint& point) const
{
    for (const Money& money : point.money)
        if (money.currency == m_currency) return money;
    return { 0, m_currency };
}

double TrendWords::numberOf(const TrendPoint& point) const
{
    if (isMoney()) return double(inCurrency(point).minor) / std::pow(10.0, Money::digitsOf(m_currency));
    if (m_trend.figure != TrendFigure::WinRate) return double(point.count);
    return point.rate().isDefined() ? ui::valueOf(point.rate()) * percentPoints : 0;
}

QString TrendWords::valueOf(const TrendPoint& point) const
{
    if (isMoney()) return m_format.moneys(point.money, point.money.size() > 1);
    if (m_trend.figure != TrendFigure::WinRate) return m_format.count(point.count);
    return point.rate().isDefined() ? m_format.percent(ui::valueOf(point.rate())) : u"–"_s;
}

QString TrendWords::periodName(const Period& days, bool brief) const
{
    return ReportText::period(days.from, m_trend.by, m_chinese, brief);
}

AxisUnit TrendWords::unit() const
{
    double most = 0;
    for (const auto& points : { m_trend.points, m_trend.before })
        for (const TrendPoint& point : points)
            most = std::max(most, numberOf(point));
    return AxisUnit::of(most, m_chinese);
}

TrendBars TrendWords::bars() const
{
    TrendBars bars;
    const AxisUnit unit = isMoney() ? this->unit() : AxisUnit {};
    const auto values = [&](const std::vector<TrendPoint>& points, bool other) {
        QList<double> values;
        for (const TrendPoint& point : points)
            values.append(other ? double(point.other) : numberOf(point) / unit.size);
        return values;
    };
    for (size_t i = 0; i < m_trend.points.size(); ++i) {
        bars.labels.append(periodName(m_trend.points[i].days, true));
        bars.tips.append(tipOf(i));
    }
    if (m_trend.figure == TrendFigure::Ended) {
        bars.series = { { tr("Won"), Ink::StageWon, values(m_trend.points, false) },
            { tr("Lost"), Ink::StageLost, values(m_trend.points, true) } };
    } else {
        bars.series = { { tr("A year before"), Ink::NeutralFill, values(m_trend.before, false) },
            { nameOf(m_trend.figure), Ink::Chart1, values(m_trend.points, false) } };
    }
    bars.title = nameOf(m_trend.figure);
    if (isMoney())
        bars.title = tr("%1, %2", "figure and unit").arg(bars.title, Format::sign(m_currency).trimmed() + unit.word);
    if (m_trend.figure == TrendFigure::WinRate) {
        bars.title = tr("%1, %2", "figure and unit").arg(bars.title, u"%"_s);
        bars.most = percentPoints;
    }
    return bars;
}

QString TrendWords::changeOf(const TrendPoint& now, const TrendPoint& before) const
{
    if (m_trend.figure == TrendFigure::WinRate) {
        if (!now.rate().isDefined() || !before.rate().isDefined()) return u"–"_s;
        const double points = numberOf(now) - numberOf(before);
        const QString number = QLocale::c().toString(std::abs(points), 'f', 1);
        return (points < 0 ? u"−"_s : u"+"_s) + number;
    }
    const double base = numberOf(before);
    if (base <= 0) return u"–"_s;
    const double share = (numberOf(now) - base) / base;
    return (share < 0 ? u"−"_s : u"+"_s) + m_format.percent(std::abs(share));
}

QString TrendWords::tipOf(size_t point) const
{
    const TrendPoint& now = m_trend.points[point];
    QStringList lines { periodName(now.days, false) };
    if (m_trend.figure == TrendFigure::Ended)
        lines.append(tr("%1 won, %2 lost").arg(m_format.count(now.count), m_format.count(now.other)));
    else
        lines.append(tr("%1: %2", "figure and value").arg(nameOf(m_trend.figure), valueOf(now)));
    if (m_trend.figure != TrendFigure::Ended && m_trend.figure != TrendFigure::NewDeals)
        lines.append(tr("%Ln deal(s)", nullptr, int(now.count + now.other)));
    if (point < m_trend.before.size()) lines.append(tr("A year before: %1").arg(valueOf(m_trend.before[point])));
    lines.append(formulaOf(m_trend.figure));
    lines.append(tr("as of %1").arg(m_format.day(m_trend.asOf)));
    return lines.join(u'\n');
}

QString TrendWords::headline() const
{
    const TrendPoint& total = m_trend.total;
    switch (m_trend.figure) {
    case TrendFigure::WonAmount:
        return tr("%1 won with %Ln deal(s).", nullptr, int(total.count)).arg(valueOf(total));
    case TrendFigure::Ended:
        return tr("%1 deals won, %2 lost.").arg(m_format.count(total.count), m_format.count(total.other));
    case TrendFigure::WinRate:
        return total.rate().isDefined()
            ? tr("%1 of the %Ln deal(s) that were won or lost were won.", nullptr, int(total.count + total.other))
                  .arg(valueOf(total))
            : tr("Nothing was won or lost in this time.");
    case TrendFigure::NewDeals:
        return tr("%Ln new deal(s).", nullptr, int(total.count));
    default:
        return tr("%Ln deal(s) stand open, worth %1.", nullptr, int(total.count)).arg(valueOf(total));
    }
}

QString TrendWords::comparison() const
{
    const QString change = changeOf(m_trend.total, m_trend.totalBefore);
    if (change == u"–"_s) return {};
    const QString size = change.mid(1);
    const bool less = change.startsWith(u"−"_s);
    const QString currency = shownOf();
    if (m_trend.figure == TrendFigure::WinRate)
        return less ? tr("That is %1 percentage points less than a year before.").arg(size)
                    : tr("That is %1 percentage points more than a year before.").arg(size);
    if (!currency.isEmpty())
        return less ? tr("In %2 that is %1 less than a year before.").arg(size, currency)
                    : tr("In %2 that is %1 more than a year before.").arg(size, currency);
    if (m_trend.figure == TrendFigure::Ended)
        return less ? tr("That is %1 fewer won than a year before.").arg(size)
                    : tr("That is %1 more won than a year before.").arg(size);
    return less ? tr("That is %1 less than a year before.").arg(size)
                : tr("That is %1 more than a year before.").arg(size);
}

bool TrendWords::isEmpty() const
{
    const auto nothing = [](const TrendPoint& point) { return point.count == 0 && point.other == 0; };
    return std::all_of(m_trend.points.begin(), m_trend.points.end(), nothing)
        && std::all_of(m_trend.before.begin(), m_trend.before.end(), nothing);
}

QString TrendWords::totalText() const
{
    if (m_trend.figure == TrendFigure::Ended)
        return tr("%1 won, %2 lost").arg(m_format.count(m_trend.total.count), m_format.count(m_trend.total.other));
    return isMoney() ? m_format.moneys(m_trend.total.money, true) : valueOf(m_trend.total);
}

QStringList TrendWords::heads() const
{
    const QString period = tr("Period");
    const QString before = tr("A year before");
    if (m_trend.figure == TrendFigure::Ended)
        return { period, tr("Won"), tr("Lost"), tr("Won a year before"), tr("Lost a year before") };
    if (m_trend.figure == TrendFigure::NewDeals) return { period, tr("Deals"), tr("Amount"), before, tr("Change") };
    return { period, tr("Deals"), nameOf(m_trend.figure), before, tr("Change") };
}

QStringList TrendWords::cells(const QString& name, const TrendPoint& now, const TrendPoint& before) const
{
    if (m_trend.figure == TrendFigure::Ended)
        return { name, m_format.count(now.count), m_format.count(now.other), m_format.count(before.count),
            m_format.count(before.other) };
    if (m_trend.figure == TrendFigure::NewDeals)
        return { name, m_format.count(now.count), m_format.moneys(now.money, now.money.size() > 1),
            m_format.count(before.count), changeOf(now, before) };
    return { name, m_format.count(now.count + now.other), valueOf(now), valueOf(before), changeOf(now, before) };
}

void TrendWords::fill(QStandardItemModel& table) const
{
    table.setRowCount(0);
    table.setHorizontalHeaderLabels(heads());
    const auto add = [&table](const QStringList& cells, const QString& tip) {
        QList<QStandardItem*> items;
        for (const QString& cell : cells) {
            items.append(new QStandardItem(cell));
            items.back()->setEditable(false);
            items.back()->setToolTip(tip);
        }
        table.appendRow(items);
    };
    for (size_t i = 0; i < m_trend.points.size(); ++i)
        add(cells(periodName(m_trend.points[i].days, false), m_trend.points[i], m_trend.before[i]), tipOf(i));
    const bool open = m_trend.figure == TrendFigure::OpenPipeline;
    add(cells(open ? tr("At the end") : tr("Total"), m_trend.total, m_trend.totalBefore), formulaOf(m_trend.figure));
}

} // namespace fairlead::ui
