#include "insight/VisitBook.h"

#include "insight/ScopeFilter.h"

#include <QDateTime>
#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60000;
constexpr int reportedWithin = 31; // days before or after the visit that its report may be dated

qint64 momentOf(QDate day) { return day.startOfDay().toMSecsSinceEpoch(); }

void setMoment(VisitLine& line, qint64 moment)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(moment);
    line.day = when.date();
    line.minute = when.time().hour() * 60 + when.time().minute();
}

/// Both ends, as far as anybody keeps a diary.
Period bounded(const Period& days)
{
    return { days.from.isValid() ? days.from : QDate(1970, 1, 1), days.to.isValid() ? days.to : QDate(9000, 1, 1) };
}

} // namespace

Result<void> VisitBook::readPlanned(std::vector<VisitLine>& lines, const Period& days) const
{
    return m_reader.each(
        "SELECT id, subject, owner, company, place, state, start_on, starts_at, all_day, checked_in_at, "
        "checked_in_place, checked_out_at FROM appointment WHERE +_v=1 AND +kind='visit' AND +rule IS NULL AND "
        "coalesce(state, '') NOT IN ('cancelled', 'moved') AND (start_on BETWEEN ?1 AND ?2 OR checked_in_at BETWEEN ?3 "
        "AND ?4)",
        { cellOf(days.from), cellOf(days.to), Cell(momentOf(days.from)), Cell(momentOf(days.to.addDays(1)) - 1) },
        [&](const RowView& row) {
            VisitLine line;
            line.appointment = row.id(0);
            line.subject = row.text(1);
            line.person = row.id(2);
            line.company = row.id(3);
            line.place = row.text(10).isEmpty() ? row.text(4) : row.text(10);
            line.state = row.text(5);
            line.day = row.date(6);
            if (!row.isNull(7) && row.integer(8) == 0) setMoment(line, row.integer(7));
            if (!row.isNull(9)) line.checkedInAt = row.integer(9);
            if (!row.isNull(11)) line.checkedOutAt = row.integer(11);
            if (line.checkedInAt) setMoment(line, *line.checkedInAt);
            if (line.checkedInAt && line.checkedOutAt)
                line.minutes = std::max<qint64>(0, (*line.checkedOutAt - *line.checkedInAt) / minuteMs);
            lines.push_back(std::move(line));
        });
}

Result<void> VisitBook::addReports(std::vector<VisitLine>& lines, const Period& days) const
{
    QHash<RecordId, size_t> places;
    for (size_t i = 0; i < lines.size(); ++i)
        places.insert(lines[i].appointment, i);
    const qint64 from = momentOf(days.from);
    const qint64 to = momentOf(days.to.addDays(1));
    return m_reader.each(
        "SELECT id, appointment, kind, subject, happened_at, minutes, by, company, place FROM activity WHERE +_v=1 AND "
        "void IS NOT 1 AND happened_at BETWEEN ?1 AND ?2 AND (appointment IS NOT NULL OR kind='visit')",
        { Cell(momentOf(days.from.addDays(-reportedWithin))), Cell(momentOf(days.to.addDays(reportedWithin))) },
        [&](const RowView& row) {
            if (!row.isNull(1)) {
                const auto place = places.constFind(row.id(1));
                if (place == places.cend()) return;
                VisitLine& line = lines[*place];
                line.report = row.id(0);
                if (!line.minutes && !row.isNull(5)) line.minutes = row.integer(5);
                return;
            }
            const qint64 moment = row.integer(4);
            if (row.text(2) != u"visit"_s || moment < from || moment >= to) return;
            VisitLine line;
            line.report = row.id(0);
            line.subject = row.text(3);
            setMoment(line, moment);
            if (!row.isNull(5)) line.minutes = row.integer(5);
            line.person = row.id(6);
            line.company = row.id(7);
            line.place = row.text(8);
            line.state = u"held"_s;
            lines.push_back(std::move(line));
        });
}

Result<std::vector<VisitLine>> VisitBook::lines(const ReportScope& scope) const
{
    const auto moment = m_reader.snapshot();
    const auto filter = ScopeFilter::load(m_reader, scope);
    if (!filter) return filter.error();
    const Period days = bounded(scope.period);
    std::vector<VisitLine> lines;
    if (const auto done = readPlanned(lines, days); !done) return done.error();
    if (const auto done = addReports(lines, days); !done) return done.error();
    std::erase_if(lines, [&](const VisitLine& line) {
        if (!days.contains(line.day)) return true;
        return filter->asksWho()
            && !filter->acceptsWho(line.person, filter->unitOf(line.person, int(line.day.toJulianDay()), {}));
    });
    std::sort(lines.begin(), lines.end(), [](const VisitLine& a, const VisitLine& b) {
        const auto key = [](const VisitLine& line) {
            return std::tuple(line.day, line.minute.value_or(-1), line.appointment, line.report);
        };
        return key(a) < key(b);
    });
    return lines;
}

} // namespace fairlead
