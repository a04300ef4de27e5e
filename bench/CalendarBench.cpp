#include "CalendarBench.h"

#include "CalendarBase.h"
#include "Meter.h"
#include "Must.h"
#include "RandomNumbers.h"
#include "RawDatabase.h"

#include "insight/CalendarItems.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
constexpr int warming = 10;
constexpr int repetitions = 100;
constexpr int monthDays = 42; // six weeks
} // namespace

void CalendarBench::run()
{
    CalendarBase base(m_folder, m_n);
    const Reader& reader = base.workspace().reader();
    RawDatabase raw(base.path(), RawDatabase::Mode::Read);
    // The limit: the rows of the month alone, without guests, series, tasks and birthdays.
    RawStatement month(raw.handle(),
        "SELECT id, owner, start_on, start_minute, end_on, end_minute, subject FROM appointment INDEXED BY "
        "appointment_start_on WHERE start_on BETWEEN ? AND ? AND _v=1");
    Timed person;
    Timed all;
    Timed bare;
    RandomNumbers random { 5 };
    Memory::forgetPeak();
    for (int i = 0; i < warming + repetitions; ++i) {
        const QDate from = CalendarBase::first.addDays(random.below(CalendarBase::days - monthDays));
        CalendarScope scope { { from, from.addDays(monthDays - 1) } };
        month.bind(1, isoText(scope.days.from).toUtf8()).bind(2, isoText(scope.days.to).toUtf8());
        const bool counts = i >= warming;
        bare.add(counts, [&] { (void)month.readAll(); });
        all.add(counts, [&] { (void)must(CalendarItems(reader).compute(scope), "read a month"); });
        scope.people = { base.people()[size_t(random.below(qint64(base.people().size())))] };
        person.add(counts, [&] { (void)must(CalendarItems(reader).compute(scope), "read a month"); });
    }
    const double peak = Memory::peak();
    const double limit = bare.wall.at(0.95);
    m_sheet.add({ u"calendar.month"_s, m_n, person.wall.at(0.95), limit, u"ms p95"_s, u"ours <= 16"_s, peak });
    m_sheet.add({ u"calendar.month.all"_s, m_n, all.wall.at(0.95), limit, u"ms p95"_s, {}, peak });
}

} // namespace fairlead
