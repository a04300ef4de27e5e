#include "insight/StageTable.h"

#include "insight/RowId.h"
#include "model/OpportunityRules.h"

#include <QSet>

namespace fairlead {

namespace {

StageEnd endOf(const QString& kind)
{
    if (kind == stage_kind::open) return StageEnd::Open;
    if (kind == stage_kind::won) return StageEnd::Won;
    return kind == stage_kind::lost ? StageEnd::Lost : StageEnd::Other;
}

} // namespace

Result<StageTable> StageTable::load(const Reader& reader, QDate day)
{
    StageTable table;
    if (const auto done = table.loadPipelines(reader); !done) return done.error();
    if (const auto done = table.loadStages(reader); !done) return done.error();
    if (const auto done = table.loadParameters(reader, day); !done) return done.error();
    return table;
}

Result<void> StageTable::loadPipelines(const Reader& reader)
{
    return reader.each("SELECT id, name, _v=1 AND NOT coalesce(retired, 0) FROM pipeline ORDER BY sort_key, id", {},
        [this](const RowView& row) {
            m_pipelineNames.insert(row.id(0), row.text(1));
            if (m_firstPipeline.isNull() && row.integer(2)) m_firstPipeline = row.id(0);
        });
}

Result<void> StageTable::loadStages(const Reader& reader)
{
    return reader.each("SELECT s.id, s.pipeline, s.name, s.kind, s.colour, s.sort_key, coalesce(s.retired, 0) OR "
                       "s._v<>1 FROM stage s LEFT JOIN pipeline p ON p.id=s.pipeline "
                       "ORDER BY p.sort_key, s.pipeline, s.sort_key, s.id",
        {}, [this](const RowView& row) {
            StageInfo stage;
            stage.id = row.id(0);
            stage.pipeline = row.id(1);
            stage.name = row.text(2);
            stage.kind = row.text(3);
            stage.end = endOf(stage.kind);
            stage.colour = row.text(4);
            stage.sortKey = row.text(5);
            stage.retired = row.integer(6);
            m_stages.push_back(std::move(stage));
        });
}

Result<void> StageTable::loadParameters(const Reader& reader, QDate day)
{
    struct Parameters
    {
        RecordId id;
        RecordId stage;
        std::optional<qint64> values[3];
    };
    std::vector<Parameters> live;
    QSet<RecordId> corrected;
    // In the order in which they come into force: the last one of a stage holds.
    const auto done = reader.each("SELECT id, stage, probability, target_rate, expected_days, corrects, "
                                  "coalesce(void, 0), happened_on FROM stage_model WHERE _v=1 "
                                  "ORDER BY happened_on, created_at, id",
        {}, [&](const RowView& row) {
            if (!row.isNull(5)) corrected.insert(row.id(5));
            if (row.integer(6) || (day.isValid() && row.date(7) > day)) return;
            Parameters parameters { row.id(0), row.id(1), {} };
            for (int i = 0; i < 3; ++i)
                if (!row.isNull(2 + i)) parameters.values[i] = row.integer(2 + i);
            live.push_back(std::move(parameters));
        });
    if (!done) return done;
    for (const Parameters& parameters : live) {
        const int index = corrected.contains(parameters.id) ? -1 : indexOf(parameters.stage);
        if (index < 0) continue;
        StageInfo& stage = m_stages[size_t(index)];
        stage.chance = parameters.values[0];
        stage.targetRate = parameters.values[1];
        stage.expectedDays = parameters.values[2];
    }
    return {};
}

int StageTable::indexOf(std::string_view idBytes) const
{
    // Rows of a pass come in runs of few stages; there are dozens of stages at most.
    if (size_t(m_last) < m_stages.size() && isSameId(m_stages[size_t(m_last)].id, idBytes)) return m_last;
    for (size_t i = 0; i < m_stages.size(); ++i)
        if (isSameId(m_stages[i].id, idBytes)) return m_last = int(i);
    return -1;
}

int StageTable::indexOf(const RecordId& id) const
{
    return indexOf(std::string_view(reinterpret_cast<const char*>(id.data()), 16));
}

} // namespace fairlead
