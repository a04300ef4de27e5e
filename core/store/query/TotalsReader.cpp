#include "store/query/TotalsReader.h"

#include "store/Connection.h"
#include "store/TypeSql.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QByteArray column(const Field& field, int cell) { return "t." + TypeSql::quoted(field.column(cell)); }

/// The deal's own chance is in force while it is for the stage that the deal is in.
constexpr char typedChance[] = ", t.stage, iif(t.for_stage IS NULL OR t.for_stage=t.stage, t.probability_set, NULL)";

bool isWeighted(const Query& query, const Field& field)
{
    return query.type->name() == u"opportunity"_s && field.name == u"amount"_s;
}

Cells cellsOf(const Statement& row, int count)
{
    Cells cells;
    for (int i = 0; i < count; ++i)
        cells.push_back(row.cell(i));
    return cells;
}

} // namespace

/// One pass for all, but for all deals: their amounts lie in an index, other money does not and is rare.
std::vector<TotalsReader::Pass> TotalsReader::passes(const GroupColumns* by, const QStringList& moneyFields) const
{
    Pass all { {}, true, false };
    Pass rest;
    const bool plain = m_query.filter.isEverything() && m_query.search.trimmed().isEmpty() && !m_query.view;
    for (const Field& field : m_query.type->fields()) {
        if (field.kind != Kind::Money || !(moneyFields.isEmpty() || moneyFields.contains(field.name))) continue;
        const bool weighted = isWeighted(m_query, field);
        const bool apart = plain && m_query.type->name() == u"opportunity"_s && !weighted && (!by || by->isStage);
        (apart ? rest : all).money.push_back(&field);
        all.weighs = all.weighs || weighted;
    }
    if (rest.money.empty()) return { all };
    return { all, rest };
}

Result<QByteArray> TotalsReader::sqlOf(const Pass& pass, const GroupColumns* by, SqlCondition& where) const
{
    auto rows = QuerySql(m_reader, m_asker).rows(m_query, FilterSql::Form::Drive);
    if (!rows) return rows.error();
    where = std::move(rows->where);
    QByteArray columns;
    if (by)
        for (const QByteArray& one : by->columns)
            columns += ", " + one;
    if (pass.weighs) columns += typedChance;
    QByteArray amounts;
    for (const Field* field : pass.money) {
        columns += ", " + column(*field, 1) + ", " + column(*field, 0);
        amounts += (amounts.isEmpty() ? "" : " OR ") + column(*field, 1) + " IS NOT NULL";
    }
    if (columns.isEmpty()) columns = ", 1";
    // Away from the index of titles unless it has all: a walk through it would fetch every row from another place.
    const bool covered = !by && (pass.money.empty() || (pass.weighs && pass.money.size() == 1));
    const bool stages = by && by->isStage && pass.weighs && pass.money.size() == 1;
    if (where.sql.startsWith("t._v=1") && !covered && !stages && !QuerySql::hasViewIndex(m_query))
        where.sql.prepend('+');
    if (!pass.counts) where.sql += " AND (" + amounts + ')';
    return "SELECT " + columns.mid(2) + " FROM " + rows->from + " WHERE " + where.sql;
}

Result<void> TotalsReader::run(const Pass& pass, const GroupColumns* by)
{
    SqlCondition where;
    const auto sql = sqlOf(pass, by, where);
    if (!sql) return sql.error();
    const int groupCells = by ? int(by->columns.size()) : 0;
    return guarded([&]() -> Result<void> {
        Statement rows = m_reader.connection().prepare(*sql);
        rows.bindAll(where.values);
        while (rows.step())
            addRow(rows, pass, groupCells);
        return {};
    });
}

void TotalsReader::addRow(const Statement& row, const Pass& pass, int groupCells)
{
    m_key.clear();
    for (int i = 0; i < groupCells; ++i)
        row.appendBytes(i, m_key);
    if (pass.counts) {
        if (!m_lastCount || m_key != m_lastGroupKey) {
            m_lastGroupKey = m_key;
            m_lastCount = &m_counts[m_key];
        }
        if (m_lastCount->second++ == 0) m_lastCount->first = cellsOf(row, groupCells);
    }
    const int money = groupCells + (pass.weighs ? 2 : 0);
    const size_t groupKey = m_key.size();
    for (size_t i = 0; i < pass.money.size(); ++i) {
        const int at = money + int(i) * 2;
        if (row.isNull(at)) continue;
        m_key.resize(groupKey);
        Part& part = partOf(row, pass, groupCells, at, *pass.money[i]);
        const qint64 minor = row.integer(at + 1);
        ++part.count;
        part.amount.add(minor);
        if (!pass.weighs || row.isNull(groupCells + 1)) {
            part.untyped.add(minor);
        } else {
            ++part.typedCount;
            part.typedWeighted.add(minor, row.integer(groupCells + 1));
        }
    }
}

TotalsReader::Part& TotalsReader::partOf(
    const Statement& row, const Pass& pass, int groupCells, int moneyColumn, const Field& field)
{
    row.appendBytes(moneyColumn, m_key);
    m_key += char(field.number);
    m_key += char(field.number >> 8);
    if (pass.weighs) row.appendBytes(groupCells, m_key);
    if (m_lastPart && m_key == m_lastPartKey) return *m_lastPart;
    m_lastPartKey = m_key;
    Part& part = m_parts[m_key];
    m_lastPart = &part;
    if (part.count == 0) {
        part.group = cellsOf(row, groupCells);
        part.field = &field;
        part.currency = row.text(moneyColumn);
        if (pass.weighs) part.stage = row.id(groupCells);
    }
    return part;
}

void TotalsReader::addSums()
{
    // Over the stages; in order of groups, fields and currencies.
    std::map<std::tuple<Cells, int, QString>, std::pair<qint64, ExactSum>> sums;
    for (const auto& [key, part] : m_parts) {
        auto& [count, amount] = sums[{ part.group, part.field->firstCell, part.currency }];
        count += part.count;
        amount.add(part.amount);
    }
    for (const auto& [key, sum] : sums) {
        const auto minor = sum.second.value();
        const auto& fields = m_query.type->fields();
        const auto field = std::find_if(fields.begin(), fields.end(),
            [&key = key](const Field& each) { return each.firstCell == std::get<1>(key); });
        m_groups[std::get<0>(key)].sums.push_back(
            { field->name, std::get<2>(key), minor.value_or(0), sum.first, !minor.has_value() });
    }
}

Result<void> TotalsReader::addWeighted()
{
    struct Sum
    {
        qint64 count = 0;
        ExactSum weighted;
        qint64 unknownCount = 0;
        ExactSum unknown;
    };
    if (m_query.type->name() != u"opportunity"_s) return {};
    const auto chances = StageChances::read(m_reader, m_asker.today);
    if (!chances) return chances.error();
    std::map<std::pair<Cells, QString>, Sum> sums;
    for (const auto& [key, part] : m_parts) {
        if (!isWeighted(m_query, *part.field)) continue;
        Sum& sum = sums[{ part.group, part.currency }];
        const StageChances::Chance chance = chances->of(part.stage);
        if (chance.say == StageChances::Say::Stage) {
            sum.count += part.count;
            sum.weighted.add(part.amount, chance.points);
            continue;
        }
        const bool known = chance.say == StageChances::Say::DealElseStage;
        const qint64 others = part.count - part.typedCount;
        sum.weighted.add(part.typedWeighted);
        sum.count += part.typedCount + (known ? others : 0);
        sum.unknownCount += known ? 0 : others;
        if (known)
            sum.weighted.add(part.untyped, chance.points);
        else
            sum.unknown.add(part.untyped);
    }
    for (const auto& [key, sum] : sums) {
        const auto minor = sum.weighted.ofBasisPoints();
        const auto unknown = sum.unknown.value();
        m_groups[key.first].weighted.push_back({ key.second, minor.value_or(0), sum.count, unknown.value_or(0),
            sum.unknownCount, !minor.has_value() || !unknown.has_value() });
    }
    return {};
}

Result<std::vector<Group>> TotalsReader::read(const GroupColumns* by, const QStringList& moneyFields)
{
    for (const QString& name : moneyFields)
        if (const Field* field = m_query.type->find(name); !field || field->kind != Kind::Money)
            return Error { ErrorCode::Invalid, name };
    for (const Pass& pass : passes(by, moneyFields))
        if (const auto done = run(pass, by); !done) return done.error();
    if (!by) m_groups[{}] = {};
    for (const auto& [key, counted] : m_counts)
        m_groups[counted.first].count = counted.second;
    addSums();
    if (const auto done = addWeighted(); !done) return done.error();
    std::vector<Group> groups;
    for (auto& [value, totals] : m_groups)
        groups.push_back({ value, std::move(totals) });
    return groups;
}

} // namespace fairlead
