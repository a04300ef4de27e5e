#include "insight/DealPath.h"

#include "insight/DayNumber.h"
#include "insight/EventScan.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

struct Stay
{
    int days = 0;
    bool visited = false;
};

/// Days in every stage of the table, from one move to the next; the last stay goes on until `today`, an end does not.
Result<std::vector<Stay>> staysOf(const Reader& reader, const StageTable& table, const RecordId& deal, QDate today)
{
    std::vector<Stay> stays(size_t(table.count()));
    ReportScope scope;
    scope.today = today;
    WordTable currencies;
    EventScan scan(reader, table, currencies, EventScan::Columns::Moves, scope);
    scan.restrictTo({ deal });
    const auto done = scan.each([&](const RecordId&, const std::vector<MoveEvent>& events) {
        for (size_t i = 0; i < events.size(); ++i) {
            if (events[i].stage < 0) continue;
            Stay& stay = stays[size_t(events[i].stage)];
            stay.visited = true;
            const bool last = i + 1 == events.size();
            if (last && table.at(events[i].stage).end != StageEnd::Open) continue;
            stay.days += std::max(0, (last ? dayOfDate(today) : events[i + 1].day) - events[i].day);
        }
    });
    if (!done) return done.error();
    return stays;
}

} // namespace

Result<DealPath> DealPath::of(const Reader& reader, const Record& deal, QDate today)
{
    const auto table = StageTable::load(reader, today);
    if (!table) return table.error();
    const auto stays = staysOf(reader, *table, deal.id, today);
    if (!stays) return stays.error();
    DealPath path;
    const int present = table->indexOf(deal.reference(u"stage"_s));
    const RecordId pipeline = present < 0 ? deal.reference(u"pipeline"_s) : table->at(present).pipeline;
    std::optional<int> end;
    for (int i = 0; i < table->count(); ++i) {
        const StageInfo& stage = table->at(i);
        if (stage.pipeline != pipeline) continue;
        const Stay& stay = (*stays)[size_t(i)];
        if (stage.end != StageEnd::Open) {
            if (i == present || (!end && stage.end == StageEnd::Won && !stage.retired)) end = i;
            continue;
        }
        if (stage.retired && !stay.visited && i != present) continue;
        if (i == present) path.current = int(path.stages.size());
        path.stages.push_back({ stage, stay.days, stay.visited });
    }
    if (end) {
        if (*end == present) path.current = int(path.stages.size());
        path.stages.push_back({ table->at(*end), 0, *end == present });
    }
    const QDate entered = deal.date(u"entered_on"_s);
    if (entered.isValid()) path.daysInStage = int(std::max<qint64>(0, entered.daysTo(today)));
    return path;
}

} // namespace fairlead
