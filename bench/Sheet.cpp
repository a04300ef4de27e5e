#include "Sheet.h"

#include <cstdio>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QByteArray number(double value)
{
    // Four digits that say something: times reach from microseconds to minutes.
    return QByteArray::number(value, 'g', 4);
}

/// How a workload may grow when there is ten times as much. The third decade pays for pages that no longer fit into a
/// cache.
struct GrowthRule
{
    const char* prefix;
    double toHundredThousand;
    double toMillion;
};
constexpr GrowthRule growthRules[] = {
    { "import.first", 12.5, 15 },
    { "import.raw", 12.5, 15 },
    { "import.again", 12.5, 15 },
    { "import.undo", 12.5, 15 },
    { "export", 12.5, 15 },
    { "page.rows", 12.5, 15 },
    { "page", 1.3, 1.3 },
    { "search", 3, 3 },
    { "funnel.edit", 1.3, 1.3 },
    { "funnel", 12.5, 15 },
    { "save.p", 1.3, 1.3 },
};

} // namespace

void Sheet::add(const Figure& figure)
{
    print(figure);
    m_figures.push_back(figure);
}

void Sheet::print(const Figure& figure) const
{
    const QByteArray limit = figure.limit ? number(*figure.limit) : "null";
    const QByteArray ratio = figure.limit && *figure.limit > 0 ? number(figure.ours / *figure.limit) : "null";
    const QByteArray goal = figure.goal.isEmpty() ? "null" : '"' + figure.goal.toUtf8() + '"';
    std::printf("{\"workload\":\"%s\",\"n\":%lld,\"ours\":%s,\"limit\":%s,\"ratio\":%s,\"peak_rss\":%s,\"unit\":\"%s\","
                "\"goal\":%s}\n",
        qPrintable(figure.workload), static_cast<long long>(figure.n), number(figure.ours).constData(),
        limit.constData(), ratio.constData(), number(figure.peakRss).constData(), qPrintable(figure.unit),
        goal.constData());
    std::fflush(stdout);
}

const Figure* Sheet::find(const QString& workload, qint64 n) const
{
    for (const Figure& figure : m_figures)
        if (figure.workload == workload && figure.n == n) return &figure;
    return nullptr;
}

void Sheet::addGrowth()
{
    for (const Figure& large : m_figures) {
        const Figure* small = find(large.workload, large.n / 10);
        if (!small || large.n % 10 != 0) continue;
        for (const GrowthRule& rule : growthRules) {
            if (!large.workload.startsWith(QLatin1String(rule.prefix))) continue;
            const double most = large.n > 100000 ? rule.toMillion : rule.toHundredThousand;
            print({ u"growth."_s + large.workload, large.n, large.ours, small->ours, large.unit,
                u"ratio <= %1"_s.arg(most), large.peakRss });
            break;
        }
    }
}

} // namespace fairlead
