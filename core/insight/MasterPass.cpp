#include "insight/MasterPass.h"

#include "insight/DealTrend.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// What an open period shows: half a year by months, a year by quarters, three years.
int periodsAhead(By by) { return by == By::Month ? 6 : by == By::Quarter ? 4 : 3; }

Period present(QDate today, By by)
{
    if (by == By::Month) return Period::month(today.year(), today.month());
    return by == By::Quarter ? Period::quarter(today.year(), (today.month() + 2) / 3) : Period::year(today.year());
}

Period shownPeriod(const ReportScope& scope, By by)
{
    Period shown = scope.period;
    const int months = by == By::Month ? 1 : by == By::Quarter ? 3 : 12;
    if (!shown.from.isValid()) shown.from = present(shown.to.isValid() ? shown.to : scope.today, by).from;
    if (!shown.to.isValid()) shown.to = present(shown.from, by).from.addMonths(months * periodsAhead(by)).addDays(-1);
    return shown;
}

} // namespace

Result<MasterPass> MasterPass::run(const Reader& reader, const ReportScope& scope, By by, bool names)
{
    if (!isPeriod(by)) return Error { ErrorCode::Invalid, byName(by) };
    if (scope.asOf.isValid()) return Error { ErrorCode::Invalid, u"as_of"_s };
    MasterPass pass;
    if (const auto cut = pass.cutColumns(scope, by); !cut) return cut.error();
    auto open = OpenPass::prepare(reader, scope, By::Person);
    if (!open) return open.error();
    pass.m_pass = std::move(*open);
    const auto done = pass.m_pass->each([&pass](const DealFacts& deal, const std::vector<OpenPart>& parts) {
        MasterDeal one;
        one.id = deal.id;
        one.owner = deal.owner;
        one.unit = deal.unit;
        one.stage = deal.stage;
        one.currency = deal.currency;
        one.chance = deal.chance;
        for (const OpenPart& part : parts)
            one.amount += part.amount;
        pass.m_deals.push_back(std::move(one));
    });
    if (!done) return done.error();
    std::sort(pass.m_deals.begin(), pass.m_deals.end(),
        [](const MasterDeal& one, const MasterDeal& other) { return one.id < other.id; });
    if (const auto read = pass.readDays(reader, names); !read) return read.error();
    pass.leaveOutEmpty();
    return pass;
}

Result<void> MasterPass::cutColumns(const ReportScope& scope, By by)
{
    const Period shown = shownPeriod(scope, by);
    const std::vector<Period> periods = DealTrend::cut(shown, by);
    if (periods.empty() || periods.size() > size_t(MasterTable::mostColumns))
        return Error { ErrorCode::Invalid, u"periods"_s };
    using Kind = MasterColumn::Kind;
    m_columns.push_back({ Kind::Before, { {}, shown.from.addDays(-1) } });
    for (const Period& period : periods)
        m_columns.push_back({ Kind::Within, period });
    m_columns.push_back({ Kind::After, { shown.to.addDays(1), {} } });
    m_columns.push_back({ Kind::Undated, {} });
    return {};
}

int MasterPass::columnOf(QDate day) const
{
    if (!day.isValid()) return int(m_columns.size()) - 1;
    for (size_t column = 0; column + 1 < m_columns.size(); ++column)
        if (m_columns[column].days.contains(day)) return int(column);
    return int(m_columns.size()) - 1;
}

/// Days and names of open deals are not among what reports share: they are read beside.
Result<void> MasterPass::readDays(const Reader& reader, bool names)
{
    const QByteArray sql = names ? "SELECT id, expected_close, name FROM opportunity WHERE _v=1 AND closed_on IS NULL"
                                 : "SELECT id, expected_close FROM opportunity WHERE _v=1 AND closed_on IS NULL";
    for (MasterDeal& deal : m_deals)
        deal.column = int(m_columns.size()) - 1;
    return reader.each(sql, {}, [&](const RowView& row) {
        const RecordId id = row.id(0);
        const auto found = std::lower_bound(m_deals.begin(), m_deals.end(), id,
            [](const MasterDeal& deal, const RecordId& wanted) { return deal.id < wanted; });
        if (found == m_deals.end() || found->id != id) return;
        found->close = row.date(1);
        found->column = columnOf(found->close);
        if (names) found->name = row.text(2);
    });
}

/// The columns at the edges stand there only where something is in them.
void MasterPass::leaveOutEmpty()
{
    std::vector<int> places(m_columns.size(), -1);
    for (const MasterDeal& deal : m_deals)
        places[size_t(deal.column)] = 0;
    std::vector<MasterColumn> kept;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const bool stays = places[column] == 0 || m_columns[column].kind == MasterColumn::Kind::Within;
        places[column] = int(kept.size());
        if (stays) kept.push_back(m_columns[column]);
    }
    m_columns = std::move(kept);
    for (MasterDeal& deal : m_deals)
        deal.column = places[size_t(deal.column)];
}

} // namespace fairlead
