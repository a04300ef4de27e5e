#include "pages/ReportRanking.h"

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// What a row is ordered by, worked out once.
struct Place
{
    size_t row = 0;
    int currency = 0; ///< 0: the workspace's own
    double value = 0;
};

bool stands(const ReportCell& cell, ColumnKind kind)
{
    return kind == ColumnKind::Money ? !cell.money.isEmpty() : !cell.blank && !cell.small;
}

} // namespace

Money ReportRanking::leading(const ReportCell& cell) const
{
    for (const Money& money : cell.money)
        if (money.currency == base) return money;
    return cell.money.isEmpty() ? Money { 0, base } : cell.money.front();
}

double ReportRanking::valueOf(const ReportCell& cell) const
{
    if (cell.ratio.isDefined()) return double(cell.ratio.numerator) / double(cell.ratio.denominator);
    return kind == ColumnKind::Count ? double(cell.count) : double(leading(cell).minor);
}

double ReportRanking::shareOf(const ReportCell& cell) const
{
    if (kind == ColumnKind::Percent) return std::clamp(valueOf(cell), 0.0, 1.0);
    const double whole = most.value(kind == ColumnKind::Money ? leading(cell).currency : base);
    return whole > 0 ? std::max(valueOf(cell) / whole, 0.0) : 0;
}

ReportRanking ReportRanking::of(ReportResult report, const QString& baseCurrency, const QString& column)
{
    ReportRanking ranking;
    ranking.base = baseCurrency;
    ranking.value = size_t(std::max(report.columnOf(column), 0));
    const ColumnKind kind = ranking.kind = report.columns[ranking.value].kind;
    std::vector<Place> places;
    QHash<QString, int> currencies { { baseCurrency, 0 } };
    for (size_t row = 0; row < report.rows.size(); ++row) {
        const ReportCell& cell = report.rows[row].cells[ranking.value];
        if (!stands(cell, kind)) continue;
        const QString currency = kind == ColumnKind::Money ? ranking.leading(cell).currency : baseCurrency;
        const double value = ranking.valueOf(cell);
        places.push_back({ row, currencies.value(currency, int(currencies.size())), value });
        currencies.insert(currency, places.back().currency);
        ranking.most[currency] = std::max(ranking.most.value(currency), value);
    }
    ranking.all = std::ssize(places);
    const size_t shown = std::min(places.size(), mostRows);
    std::partial_sort(
        places.begin(), places.begin() + std::ptrdiff_t(shown), places.end(), [](const Place& one, const Place& other) {
            if (one.currency != other.currency) return one.currency < other.currency;
            return one.value != other.value ? one.value > other.value : one.row < other.row;
        });
    std::vector<ReportRow> rows;
    for (size_t i = 0; i < shown; ++i)
        rows.push_back(std::move(report.rows[places[i].row]));
    ranking.report = std::move(report);
    ranking.report.rows = std::move(rows);
    return ranking;
}

} // namespace fairlead::ui
