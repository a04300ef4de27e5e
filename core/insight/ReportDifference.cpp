#include "insight/ReportDifference.h"

#include "insight/MoneySums.h"
#include "insight/ReportBasis.h"

#include <algorithm>
#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// What a row that is not there counts.
ReportCell nothing(ColumnKind kind)
{
    if (kind == ColumnKind::Count) return ReportCell::ofCount(0);
    return kind == ColumnKind::Money ? ReportCell::ofMoney({}) : ReportCell();
}

/// A cell of one state; the column may be missing there.
ReportCell cellOf(const ReportRow* row, int column, ColumnKind kind)
{
    return row && column >= 0 ? row->cells[size_t(column)] : nothing(kind);
}

/// Keys of both states, each once, in the order of `then`, and of `now` where `then` says nothing.
QStringList keysOf(const ReportResult& now, const ReportResult& then)
{
    QStringList keys;
    std::set<QString> taken;
    size_t next = 0; // of now
    const auto take = [&](const QString& key) {
        if (taken.insert(key).second) keys.append(key);
    };
    for (const ReportRow& row : then.rows) {
        const auto same = std::find_if(now.rows.begin() + std::ptrdiff_t(next), now.rows.end(),
            [&row](const ReportRow& one) { return one.key == row.key; });
        if (same != now.rows.end())
            for (; now.rows.begin() + std::ptrdiff_t(next) != same; ++next)
                if (!then.row(now.rows[next].key)) take(now.rows[next].key);
        take(row.key);
    }
    for (const ReportRow& row : now.rows)
        take(row.key);
    return keys;
}

ReportRow rowOf(
    const QString& key, const ReportCell& name, const ReportCell& now, const ReportCell& then, ColumnKind kind)
{
    return { key, { name, now, then, cellDifference(now, then, kind) } };
}

} // namespace

ReportCell cellDifference(const ReportCell& now, const ReportCell& then, ColumnKind kind)
{
    if (now.blank || then.blank) return {};
    if (kind == ColumnKind::Count) return ReportCell::ofCount(then.count - now.count);
    if (kind != ColumnKind::Money) return {};
    QList<Money> change = then.money;
    addMoney(change, now.money, -1);
    change.removeIf([](const Money& money) { return money.minor == 0; });
    return ReportCell::ofMoney(change);
}

ReportResult reportDifference(const ReportResult& now, const ReportResult& then, const QString& column)
{
    ReportResult result = then;
    const int here = now.columnOf(column);
    const int there = then.columnOf(column);
    const ReportResult& known = there >= 0 ? then : now;
    const int at = std::max(there, here);
    const ColumnKind kind = at >= 0 ? known.columns[size_t(at)].kind : ColumnKind::Text;
    result.columns = { then.columns.front(), ReportBasis::column("now", "Now", "现在", kind),
        ReportBasis::column("rehearsed", "What-if", "演练", kind),
        ReportBasis::column("difference", "Change", "差异", kind) };
    result.columns.back().change = true;
    result.rows.clear();
    for (const QString& key : keysOf(now, then)) {
        const ReportRow* before = now.row(key);
        const ReportRow* after = then.row(key);
        const ReportCell& name = (after ? after : before)->cells.front();
        result.rows.push_back(rowOf(key, name, cellOf(before, here, kind), cellOf(after, there, kind), kind));
    }
    if (then.totals && now.totals)
        result.totals = rowOf(then.totals->key, then.totals->cells.front(), cellOf(&*now.totals, here, kind),
            cellOf(&*then.totals, there, kind), kind);
    return result;
}

} // namespace fairlead
