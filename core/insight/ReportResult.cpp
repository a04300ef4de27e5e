#include "insight/ReportResult.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

ReportCell filled()
{
    ReportCell cell;
    cell.blank = false;
    return cell;
}

template <typename Items, typename Fits>
auto pointerTo(const Items& items, Fits fits) -> decltype(&items.front())
{
    const auto found = std::find_if(items.begin(), items.end(), fits);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

ReportCell ReportCell::ofText(const QString& text, const RecordId& id)
{
    ReportCell cell = filled();
    cell.text = text;
    cell.id = id;
    return cell;
}

ReportCell ReportCell::ofDay(QDate day)
{
    if (!day.isValid()) return {};
    ReportCell cell = ofText(day.toString(Qt::ISODate));
    cell.day = day;
    return cell;
}

ReportCell ReportCell::ofLabel(const Label& label)
{
    ReportCell cell = filled();
    cell.label = label;
    return cell;
}

ReportCell ReportCell::ofCount(qint64 count)
{
    ReportCell cell = filled();
    cell.count = count;
    return cell;
}

ReportCell ReportCell::ofMoney(const QList<Money>& money)
{
    ReportCell cell = filled();
    cell.money = money;
    return cell;
}

ReportCell ReportCell::ofRate(const Ratio& ratio)
{
    ReportCell cell = ofDays(ratio);
    cell.small = ratio.isDefined() && ratio.denominator < smallSample;
    return cell;
}

ReportCell ReportCell::ofDays(const Ratio& ratio)
{
    ReportCell cell;
    cell.blank = !ratio.isDefined();
    cell.ratio = ratio;
    return cell;
}

ReportCell ReportCell::ofDays(const Ratio& ratio, qint64 n)
{
    ReportCell cell = ofDays(ratio);
    cell.small = !cell.blank && n < smallSample;
    return cell;
}

ReportCell ReportCell::ofOptionalCount(const std::optional<qint64>& count)
{
    return count ? ofCount(*count) : ReportCell();
}

ReportCell ReportCell::ofBasisPoints(const std::optional<qint64>& rate)
{
    return rate ? ofDays({ *rate, 10000 }) : ReportCell();
}

int ReportResult::columnOf(const QString& key) const
{
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].key == key) return int(i);
    return -1;
}

const ReportRow* ReportResult::row(const QString& key) const
{
    if (key == u"total"_s) return totals ? &*totals : nullptr;
    return pointerTo(rows, [&key](const ReportRow& row) { return row.key == key; });
}

const ReportFigure* ReportResult::figure(const QString& key) const
{
    return pointerTo(figures, [&key](const ReportFigure& figure) { return figure.key == key; });
}

const ReportNote* ReportResult::note(const QString& code) const
{
    return pointerTo(notes, [&code](const ReportNote& note) { return note.code == code; });
}

} // namespace fairlead
