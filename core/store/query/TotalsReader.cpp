#include "store/query/TotalsReader.h"

#include "store/TypeSql.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QByteArray column(const Field& field, int cell) { return "t." + TypeSql::quoted(field.column(cell)); }

/// The deal's own chance is in force while it is for the stage that the deal is in.
constexpr char typedInForce[] = " AND t.probability_set IS NOT NULL AND (t.for_stage IS NULL OR t.for_stage=t.stage)";
constexpr int weightBits = 20; ///< an amount's part × 10,000 still leaves room to sum up

QByteArray withoutLast(QByteArray list) // "a, b, " → "a, b"
{
    list.chop(2);
    return list;
}

bool isOverflow(const Error& error) { return error.detail.contains(u"integer overflow"_s); }

} // namespace

Cells TotalsReader::groupOf(const RowView& row) const
{
    Cells group;
    for (int i = 0; i < m_groupCells; ++i)
        group.push_back(row.cell(i));
    return group;
}

Result<std::vector<Group>> TotalsReader::read(const Field* by)
{
    auto rows = QuerySql(m_reader, m_asker).rows(m_query, FilterSql::Form::Drive);
    if (!rows) return rows.error();
    m_rows = std::move(*rows);
    if (by) {
        m_groupCells = by->cellCount;
        for (int i = 0; i < m_groupCells; ++i)
            m_groupColumns += column(*by, i) + ", ";
    } else {
        m_groups[{}] = {};
    }
    if (const auto done = readCounts(); !done) return done.error();
    for (const Field& field : m_query.type->fields())
        if (field.kind == Kind::Money)
            if (const auto done = readMoney(field); !done) return done.error();
    std::vector<Group> groups;
    for (auto& [value, totals] : m_groups)
        groups.push_back({ value, std::move(totals) });
    return groups;
}

Result<void> TotalsReader::readCounts()
{
    QByteArray sql = "SELECT " + m_groupColumns + "count(*) FROM " + m_rows.from + " WHERE " + m_rows.where.sql;
    if (m_groupCells) sql += " GROUP BY " + withoutLast(m_groupColumns);
    return m_reader.each(sql, m_rows.where.values,
        [this](const RowView& row) { m_groups[groupOf(row)].count = row.integer(m_groupCells); });
}

/// Per group, currency and (if asked) stage. `split`: in halves that cannot overflow, for sums beyond 64 bits.
Result<TotalsReader::Parts> TotalsReader::sums(const Field& field, bool byStage, bool split) const
{
    const QByteArray amount = column(field, 0);
    const QByteArray by = m_groupColumns + (byStage ? "t.stage, " : "NULL, ") + column(field, 1);
    const QByteArray groupBy = m_groupColumns + (byStage ? "t.stage, " : "") + column(field, 1);
    const QByteArray sum = split ? "sum(" + amount + ">>32), sum(" + amount + "&4294967295)" : "0, sum(" + amount + ')';
    Parts parts;
    const auto done = m_reader.each("SELECT " + by + ", count(*), " + sum + " FROM " + m_rows.from + " WHERE "
            + m_rows.where.sql + " AND " + column(field, 1) + " IS NOT NULL GROUP BY " + groupBy,
        m_rows.where.values, [&](const RowView& row) {
            int at = m_groupCells;
            Part& part = parts[{ groupOf(row), row.text(at + 1), row.id(at) }];
            part.count = row.integer(at + 2);
            part.amount.add(row.integer(at + 3), row.integer(at + 4), 32);
        });
    if (!done) return done.error();
    return parts;
}

/// Deals with a chance of their own, weighted with it.
Result<void> TotalsReader::addTyped(const Field& field, Parts& parts) const
{
    const QByteArray by = m_groupColumns + "t.stage, " + column(field, 1);
    const QByteArray bits = QByteArray::number(weightBits);
    const QByteArray amount = column(field, 0);
    const QByteArray high = '(' + amount + ">>" + bits + ')';
    const QByteArray low = '(' + amount + '&' + QByteArray::number((1 << weightBits) - 1) + ')';
    return m_reader.each("SELECT " + by + ", count(*), sum(" + high + "), sum(" + low + "), sum(" + high
            + "*t.probability_set), sum(" + low + "*t.probability_set) FROM " + m_rows.from + " WHERE "
            + m_rows.where.sql + " AND " + column(field, 1) + " IS NOT NULL" + typedInForce + " GROUP BY " + by,
        m_rows.where.values, [&](const RowView& row) {
            const int at = m_groupCells;
            Part& part = parts[{ groupOf(row), row.text(at + 1), row.id(at) }];
            part.typedCount = row.integer(at + 2);
            part.typedAmount.add(row.integer(at + 3), row.integer(at + 4), weightBits);
            part.typedWeighted.add(row.integer(at + 5), row.integer(at + 6), weightBits);
        });
}

Result<void> TotalsReader::readMoney(const Field& field)
{
    const bool weighted = m_query.type->name() == u"opportunity"_s && field.name == u"amount"_s;
    auto parts = sums(field, weighted, false);
    // SQLite refuses a sum beyond 64 bits; then it is taken in halves.
    if (!parts && isOverflow(parts.error())) parts = sums(field, weighted, true);
    if (!parts) return parts.error();
    addPlain(field, *parts);
    if (!weighted) return {};
    if (const auto done = addTyped(field, *parts); !done) return done.error();
    const auto chances = StageChances::read(m_reader, m_asker.today);
    if (!chances) return chances.error();
    addWeighted(*parts, *chances);
    return {};
}

void TotalsReader::addPlain(const Field& field, const Parts& parts)
{
    struct Sum
    {
        qint64 count = 0;
        ExactSum amount;
    };
    std::map<std::pair<Cells, QString>, Sum> sums; // over the stages
    for (const auto& [key, part] : parts) {
        Sum& sum = sums[{ key.group, key.currency }];
        sum.count += part.count;
        sum.amount.add(part.amount);
    }
    for (const auto& [key, sum] : sums) {
        const auto minor = sum.amount.value();
        m_groups[key.first].sums.push_back(
            { field.name, key.second, minor.value_or(0), sum.count, !minor.has_value() });
    }
}

void TotalsReader::addWeighted(const Parts& parts, const StageChances& chances)
{
    struct Sum
    {
        qint64 count = 0;
        ExactSum weighted;
        qint64 unknownCount = 0;
        ExactSum unknown;
    };
    std::map<std::pair<Cells, QString>, Sum> sums;
    for (const auto& [key, part] : parts) {
        Sum& sum = sums[{ key.group, key.currency }];
        const StageChances::Chance chance = chances.of(key.stage);
        if (chance.say == StageChances::Say::Stage) {
            sum.count += part.count;
            sum.weighted.add(part.amount, chance.points);
            continue;
        }
        sum.count += part.typedCount;
        sum.weighted.add(part.typedWeighted);
        ExactSum others = part.amount;
        others.subtract(part.typedAmount);
        const bool known = chance.say == StageChances::Say::DealElseStage;
        (known ? sum.count : sum.unknownCount) += part.count - part.typedCount;
        if (known)
            sum.weighted.add(others, chance.points);
        else
            sum.unknown.add(others);
    }
    for (const auto& [key, sum] : sums) {
        const auto minor = sum.weighted.ofBasisPoints();
        const auto unknown = sum.unknown.value();
        m_groups[key.first].weighted.push_back({ key.second, minor.value_or(0), sum.count, unknown.value_or(0),
            sum.unknownCount, !minor.has_value() || !unknown.has_value() });
    }
}

} // namespace fairlead
