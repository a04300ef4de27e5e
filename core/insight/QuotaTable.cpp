#include "insight/QuotaTable.h"

#include "insight/DayNumber.h"

#include <QSet>
#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

int monthOf(QDate day) { return day.year() * 12 + day.month() - 1; }
QDate lastDayOf(int month)
{
    const QDate first(month / 12, month % 12 + 1, 1);
    return first.addMonths(1).addDays(-1);
}

QList<Money> listOf(const std::map<QString, qint64>& sums)
{
    QList<Money> list;
    for (const auto& [currency, minor] : sums)
        list.append(Money { minor, currency });
    return list;
}

struct PlanVersion
{
    RecordId id;
    bool released = false;
};

} // namespace

Result<QuotaTable> QuotaTable::load(const Reader& reader, const QString& measure, const ReportScope& scope)
{
    QuotaTable table;
    std::map<qint64, PlanVersion> plans; // by year
    auto read = reader.each("SELECT id, year, released_on FROM plan WHERE _v=1 ORDER BY released_on IS NOT NULL, "
                            "released_on, coalesce(version,0), created_at, id",
        {}, [&](const RowView& row) {
            plans[row.integer(1)] = { row.id(0), !row.isNull(2) };
        });
    if (!read) return read.error();
    QSet<RecordId> inForce;
    for (const auto& [year, plan] : plans) {
        inForce.insert(plan.id);
        table.m_draft = table.m_draft || !plan.released;
    }
    read = reader.each(
        "SELECT plan, unit, person, coalesce(product, region), period, target_currency, target FROM quota "
        "WHERE _v=1 AND measure=? AND target IS NOT NULL",
        { Cell(measure) }, [&](const RowView& row) {
            const auto period = Period::parse(row.text(4));
            if (!inForce.contains(row.id(0)) || !period) return;
            table.spread({ row.id(1), row.id(2), row.id(3), 0, row.text(5), row.integer(6) }, *period);
        });
    if (!read) return read.error();
    std::stable_sort(table.m_lines.begin(), table.m_lines.end(),
        [](const Line& one, const Line& other) { return one.month < other.month; });
    read = reader.each("SELECT id FROM unit WHERE _v=1 ORDER BY id", {},
        [&](const RowView& row) { table.m_units.push_back(row.id(0)); });
    if (!read) return read.error();
    auto tree = UnitTree::load(reader);
    if (!tree) return tree.error();
    auto terms = Terms::load(reader);
    if (!terms) return terms.error();
    auto rates = RateBook::load(reader, scope);
    if (!rates) return rates.error();
    table.m_rates = std::move(*rates);
    table.m_tree = std::move(*tree);
    table.m_terms = std::move(*terms);
    return table;
}

void QuotaTable::spread(const Line& line, const Period& over)
{
    if (!over.from.isValid() || !over.to.isValid()) return;
    const int first = monthOf(over.from);
    const int count = monthOf(over.to) - first + 1;
    const qint64 part = line.minor / count;
    const qint64 rest = line.minor % count;
    for (int i = 0; i < count; ++i) {
        Line month = line;
        month.month = first + i;
        month.minor = part + (i < rest);
        m_lines.push_back(month);
    }
}

template <typename Fits>
bool QuotaTable::add(int month, Sums& sums, Fits&& fits) const
{
    bool any = false;
    const auto first = std::lower_bound(
        m_lines.begin(), m_lines.end(), month, [](const Line& line, int wanted) { return line.month < wanted; });
    for (auto line = first; line != m_lines.end() && line->month == month; ++line) {
        if (!line->product.isNull() || !fits(*line)) continue;
        sums[line->currency] += line->minor;
        any = true;
    }
    return any;
}

template <typename Body>
void QuotaTable::eachMonth(const Period& period, Body&& body) const
{
    int last = 0;
    for (const Line& line : m_lines)
        if (line.month != last && period.contains(lastDayOf(line.month))) body(last = line.month);
}

QList<Money> QuotaTable::sumsOfPerson(const RecordId& person, const Period& period) const
{
    Sums sums;
    eachMonth(period, [&](int month) { add(month, sums, [&](const Line& line) { return line.person == person; }); });
    return listOf(sums);
}

void QuotaTable::addUnit(const RecordId& unit, int month, Sums& sums) const
{
    if (add(month, sums, [&](const Line& line) { return line.unit == unit && line.person.isNull(); })) return;
    for (const RecordId& below : m_units)
        if (m_tree.parentOf(below) == unit) addUnit(below, month, sums);
    add(month, sums, [&](const Line& line) {
        return !line.person.isNull() && m_terms.unitOf(line.person, lastDayOf(line.month)) == unit;
    });
}

QList<Money> QuotaTable::sumsOfUnit(const RecordId& unit, const Period& period) const
{
    Sums sums;
    eachMonth(period, [&](int month) { addUnit(unit, month, sums); });
    return listOf(sums);
}

QList<Money> QuotaTable::sumsOfCompany(const Period& period) const
{
    Sums sums;
    eachMonth(period, [&](int month) {
        if (add(month, sums, [](const Line& line) { return line.unit.isNull() && line.person.isNull(); })) return;
        for (const RecordId& unit : m_units)
            if (m_tree.parentOf(unit).isNull()) addUnit(unit, month, sums);
        add(month, sums, [&](const Line& line) {
            return !line.person.isNull() && m_terms.unitOf(line.person, lastDayOf(line.month)).isNull();
        });
    });
    return listOf(sums);
}

QList<Money> QuotaTable::converted(const QList<Money>& sums, const Period& period) const
{
    return m_rates.convert(sums, dayOfDate(period.to));
}

QList<Money> QuotaTable::ofPerson(const RecordId& person, const Period& period) const
{
    return converted(sumsOfPerson(person, period), period);
}

QList<Money> QuotaTable::ofUnit(const RecordId& unit, const Period& period) const
{
    return converted(sumsOfUnit(unit, period), period);
}

QList<Money> QuotaTable::ofCompany(const Period& period) const { return converted(sumsOfCompany(period), period); }

QList<Money> QuotaTable::of(const ReportScope& scope, By by, const GroupKey& group) const
{
    const bool isWho = by == By::Person || by == By::Team;
    if (isWho ? group.id.isNull() : by != By::None && !isPeriod(by)) return {};
    Period days = scope.period;
    if (isPeriod(by)) {
        days.from = dateOfDay(group.periodStart);
        days.to = days.from.addMonths(by == By::Month ? 1 : by == By::Quarter ? 3 : 12).addDays(-1);
    }
    QList<Money> sums = by == By::Person ? sumsOfPerson(group.id, days)
        : by == By::Team                 ? sumsOfUnit(group.id, days)
        : !scope.person.isNull()         ? sumsOfPerson(scope.person, days)
        : !scope.unit.isNull()           ? sumsOfUnit(scope.unit, days)
                                         : sumsOfCompany(days);
    if (!scope.currency.isEmpty())
        sums.removeIf([&scope](const Money& money) { return money.currency != scope.currency; });
    return converted(sums, days);
}

} // namespace fairlead
