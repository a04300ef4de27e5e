#include "insight/FigureMarks.h"

#include "insight/ReportBasis.h"
#include "insight/Wide.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int clearPart = 10; ///< a tenth

bool isFit(const ReportCell& cell) { return !cell.blank && !cell.small && !cell.young && cell.money.size() < 2; }

/// Two figures as numbers that can be compared: rates over the same denominator, amounts of the same currency.
struct Pair
{
    Wide figure = 0;
    Wide against = 0;
};

std::optional<Pair> pairOf(const ReportCell& a, const ReportCell& b)
{
    if (a.ratio.isDefined() && b.ratio.isDefined())
        return Pair { Wide(a.ratio.numerator) * b.ratio.denominator, Wide(b.ratio.numerator) * a.ratio.denominator };
    if (a.money.size() == 1 && b.money.size() == 1 && a.money.front().currency == b.money.front().currency)
        return Pair { a.money.front().minor, b.money.front().minor };
    return {};
}

} // namespace

void markFigure(ReportCell& cell, const ReportCell& against, Aim aim)
{
    const auto pair = isFit(cell) && isFit(against) ? pairOf(cell, against) : std::nullopt;
    if (!pair || pair->against <= 0) return;
    const Wide apart = (pair->figure - pair->against) * clearPart;
    if (apart > -pair->against && apart < pair->against) return;
    cell.mark = (apart > 0) == (aim == Aim::High) ? Mark::Better : Mark::Worse;
}

void noteMarks(ReportResult& report, const Label& against)
{
    qint64 marked = 0;
    for (const ReportRow& row : report.rows)
        marked += std::count_if(
            row.cells.begin(), row.cells.end(), [](const ReportCell& cell) { return cell.mark != Mark::None; });
    if (!marked) return;
    Label text
        = ReportBasis::label("▲ better, ▼ worse than %1, by a tenth or more; from fewer than ten cases nothing is "
                             "said.",
            "▲ 优于、▼ 劣于%1，相差一成及以上；少于 10 例不作判断。");
    text.en.replace(u"%1"_s, against.en);
    text.zh.replace(u"%1"_s, against.zh);
    report.notes.push_back({ u"marks"_s, text, marked });
}

} // namespace fairlead
