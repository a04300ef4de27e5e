#include "insight/StageTaskFigures.h"

namespace fairlead {

using namespace Qt::StringLiterals;

void StageTaskCount::add(const StageTaskCount& other)
{
    given += other.given;
    done += other.done;
    dropped += other.dropped;
    late += other.late;
}

Result<StageTaskFigures> StageTaskFigures::load(const Reader& reader, QDate today)
{
    StageTaskFigures figures;
    const auto read = reader.each(
        "SELECT s.id, s.stage, count(*), count(*) FILTER (WHERE t.status='done'), count(*) FILTER (WHERE "
        "t.status='dropped'), count(*) FILTER (WHERE t.due_on<? AND coalesce(t.status,'open') NOT IN "
        "('done','dropped')) FROM task t JOIN stage_task s ON s.id=t.stage_task WHERE t._v=1 AND t.stage_task IS NOT "
        "NULL GROUP BY s.id",
        { cellOf(today) }, [&figures](const RowView& row) {
            const StageTaskCount count { row.integer(2), row.integer(3), row.integer(4), row.integer(5) };
            figures.byTemplate.insert(row.id(0), count);
            figures.byStage[row.id(1)].add(count);
        });
    if (!read) return read.error();
    return figures;
}

} // namespace fairlead
