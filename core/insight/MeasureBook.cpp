#include "insight/MeasureBook.h"

#include "insight/DayNumber.h"
#include "insight/ScopeFilter.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> optional(const RowView& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

MeasureVerdict verdictOf(const MeasureLine& line, QDate today)
{
    if (line.isOpen && (!line.dueOn.isValid() || line.dueOn > today)) return MeasureVerdict::Running;
    const auto result = line.result();
    if (!result) return MeasureVerdict::Unknown;
    const bool lower = FigureMeter::isBetterLower(line.subject.figure);
    const auto reaches = [&](qint64 other) { return lower ? *result <= other : *result >= other; };
    if (line.expected && reaches(*line.expected)) return MeasureVerdict::Reached;
    if (!line.before) return line.expected ? MeasureVerdict::NotBetter : MeasureVerdict::Unknown;
    return *result != *line.before && reaches(*line.before) ? MeasureVerdict::Better : MeasureVerdict::NotBetter;
}

} // namespace

Result<std::vector<MeasureLine>> MeasureBook::read() const
{
    std::vector<MeasureLine> lines;
    const auto done = m_reader.each(
        "SELECT id, text, figure, stage, person, unit, owner, started_on, due_on, state, before, expected, after, "
        "period_days, created_at FROM measure_taken WHERE _v=1 ORDER BY coalesce(due_on, '9999-12-31'), id",
        {}, [&](const RowView& row) {
            const auto figure = FigureMeter::figureOf(row.text(2));
            if (!figure) return;
            MeasureLine line;
            line.id = row.id(0);
            line.text = row.text(1);
            line.subject = { *figure, row.id(3), row.id(4), row.id(5) };
            line.owner = row.id(6);
            line.startedOn = dateOfDay(dayNumber(row.bytes(7)));
            if (!line.startedOn.isValid()) line.startedOn = dateOfDay(dayOfMoment(row.integer(14)));
            line.dueOn = dateOfDay(dayNumber(row.bytes(8)));
            line.isOpen = row.text(9) != u"done"_s && row.text(9) != u"dropped"_s;
            line.before = optional(row, 10);
            line.expected = optional(row, 11);
            line.after = optional(row, 12);
            const qint64 days = row.isNull(13) || row.integer(13) < 1 ? usualDays : row.integer(13);
            line.beforeDays = { line.startedOn.addDays(-days), line.startedOn.addDays(-1) };
            line.sinceDays = { line.startedOn, line.startedOn.addDays(days - 1) };
            lines.push_back(std::move(line));
        });
    if (!done) return done.error();
    return lines;
}

Result<void> MeasureBook::judge(MeasureLine& line, QDate today) const
{
    const FigureMeter meter(m_reader);
    if (!line.before) {
        const auto before = meter.measure(line.subject, line.beforeDays, today);
        if (!before) return before.error();
        line.before = before->quantity();
    }
    line.sinceDays.to = std::min(line.sinceDays.to, today);
    if (line.startedOn <= today) {
        auto now = meter.measure(line.subject, line.sinceDays, today);
        if (!now) return now.error();
        line.now = std::move(*now);
    }
    line.verdict = verdictOf(line, today);
    return {};
}

Result<std::vector<MeasureLine>> MeasureBook::lines(const ReportScope& scope) const
{
    const auto moment = m_reader.snapshot();
    auto all = read();
    if (!all) return all.error();
    const auto filter = ScopeFilter::load(m_reader, scope);
    if (!filter) return filter.error();
    const QDate today = scope.asOf.isValid() ? scope.asOf : scope.today;
    std::vector<MeasureLine> lines;
    for (MeasureLine& line : *all) {
        const RecordId unit
            = line.subject.unit.isNull() ? filter->unitOf(line.owner, dayOfDate(today), {}) : line.subject.unit;
        if (!filter->acceptsWho(line.owner, unit) && !filter->acceptsWho(line.subject.person, unit)) continue;
        const auto judged = judge(line, today);
        if (!judged && judged.error().code == ErrorCode::NotFound) continue; // its stage has gone
        if (!judged) return judged.error();
        lines.push_back(std::move(line));
    }
    std::stable_partition(lines.begin(), lines.end(), [](const MeasureLine& line) { return line.isOpen; });
    return lines;
}

Result<std::optional<MeasureLine>> MeasureBook::line(const RecordId& measure, QDate today) const
{
    const auto moment = m_reader.snapshot();
    auto all = read();
    if (!all) return all.error();
    const auto found
        = std::find_if(all->begin(), all->end(), [&](const MeasureLine& line) { return line.id == measure; });
    if (found == all->end()) return std::optional<MeasureLine>();
    if (const auto judged = judge(*found, today); !judged) return judged.error();
    return std::optional<MeasureLine>(std::move(*found));
}

} // namespace fairlead
