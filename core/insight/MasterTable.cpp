#include "insight/MasterTable.h"

#include "insight/DayNumber.h"
#include "insight/MasterRows.h"
#include "insight/ReportBasis.h"
#include "insight/UnitTree.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString idText(const RecordId& id) { return id.isNull() ? u"none"_s : id.toString(); }

Result<RecordId> idOf(const QString& text)
{
    if (text == u"none"_s) return RecordId();
    const auto id = RecordId::parse(text);
    if (!id) return Error { ErrorCode::Invalid, text };
    return *id;
}

/// Which deals a row stands for.
struct RowFilter
{
    bool all = false;
    QSet<RecordId> units;
    std::optional<RecordId> person;

    bool accepts(const MasterDeal& deal) const
    {
        return all || (units.contains(deal.unit) && (!person || deal.owner == *person));
    }
    static Result<RowFilter> of(const Reader& reader, const QString& key)
    {
        RowFilter filter;
        filter.all = key == u"total"_s;
        if (filter.all) return filter;
        const QStringList parts = key.split(u'/');
        if (parts.size() < 2) return Error { ErrorCode::Invalid, key };
        const auto unit = idOf(parts.at(1));
        if (!unit) return unit.error();
        if (parts.front() == u"person"_s && parts.size() == 3) {
            const auto person = idOf(parts.at(2));
            if (!person) return person.error();
            filter.units = { *unit };
            filter.person = *person;
            return filter;
        }
        if (parts.front() != u"unit"_s || parts.size() != 2) return Error { ErrorCode::Invalid, key };
        const auto tree = UnitTree::load(reader);
        if (!tree) return tree.error();
        filter.units = unit->isNull() ? QSet<RecordId> { RecordId() } : tree->subtree(*unit);
        return filter;
    }
};

} // namespace

const MasterFigures* MasterRow::at(int place) const
{
    const MasterFigures* figures = level == Level::Deal ? (place == column ? &total : nullptr) : &cells[size_t(place)];
    return figures && figures->deals > 0 ? figures : nullptr;
}

QString MasterTable::keyOf(const MasterRow& row)
{
    switch (row.level) {
    case MasterRow::Level::All:
        return u"total"_s;
    case MasterRow::Level::Unit:
        return u"unit/"_s + idText(row.id);
    case MasterRow::Level::Person:
        return u"person/"_s + idText(row.unit) + u'/' + idText(row.id);
    case MasterRow::Level::Deal:
        break;
    }
    return row.id.toString();
}

QString MasterTable::keyOf(const MasterColumn& column, By by)
{
    switch (column.kind) {
    case MasterColumn::Kind::Before:
        return u"before"_s;
    case MasterColumn::Kind::After:
        return u"after"_s;
    case MasterColumn::Kind::Undated:
        return u"undated"_s;
    case MasterColumn::Kind::Within:
        break;
    }
    const QDate first = column.days.from;
    const int month = by == By::Year ? 1 : by == By::Quarter ? (first.month() - 1) / 3 * 3 + 1 : first.month();
    return ReportBasis::keyText({ {}, dayOfDate(QDate(first.year(), month, 1)), {} }, by);
}

Result<MasterResult> MasterTable::compute(const ReportScope& scope, By by, Depth depth) const
{
    const auto moment = m_reader.snapshot();
    auto pass = MasterPass::run(m_reader, scope, by, depth == Depth::Deals);
    if (!pass) return pass.error();
    MasterResult result;
    result.by = by;
    result.columns = pass->columns();
    result.asOf = scope.today;
    auto rows = masterRows(m_reader, *pass, depth);
    if (!rows) return rows.error();
    result.rows = std::move(*rows);
    return result;
}

Result<std::vector<RecordId>> MasterTable::dealsBehind(
    const ReportScope& scope, By by, const QString& rowKey, const QString& columnKey) const
{
    const auto moment = m_reader.snapshot();
    auto pass = MasterPass::run(m_reader, scope, by, false);
    if (!pass) return pass.error();
    const auto filter = RowFilter::of(m_reader, rowKey);
    if (!filter) return filter.error();
    int column = -1; // any
    for (size_t place = 0; place < pass->columns().size(); ++place)
        if (keyOf(pass->columns()[place], by) == columnKey) column = int(place);
    std::vector<RecordId> deals;
    for (const MasterDeal& deal : pass->deals())
        if ((column < 0 || deal.column == column) && filter->accepts(deal)) deals.push_back(deal.id);
    return deals;
}

} // namespace fairlead
