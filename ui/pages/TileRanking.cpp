#include "pages/TileRanking.h"

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

Money TileRanking::leading(const ReportCell& cell) const
{
    for (const Money& money : cell.money)
        if (money.currency == base) return money;
    return cell.money.isEmpty() ? Money { 0, base } : cell.money.front();
}

double TileRanking::valueOf(const ReportCell& cell) const
{
    if (cell.ratio.isDefined()) return double(cell.ratio.numerator) / double(cell.ratio.denominator);
    return double(leading(cell).minor);
}

double TileRanking::shareOf(const ReportCell& cell) const
{
    if (cell.ratio.isDefined()) return valueOf(cell);
    const double whole = most.value(leading(cell).currency);
    return whole > 0 ? valueOf(cell) / whole : 0;
}

TileRanking TileRanking::of(ReportResult report, const QString& baseCurrency)
{
    TileRanking ranking;
    ranking.base = baseCurrency;
    const int column = report.columnOf(report.name == u"open"_s ? u"amount"_s
            : report.name == u"won"_s                           ? u"won"_s
                                                                : u"win_rate"_s);
    ranking.value = size_t(std::max(column, 0));
    const ColumnKind kind = report.columns[ranking.value].kind;
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
