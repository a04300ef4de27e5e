#include "store/query/StageChances.h"

#include "model/OpportunityRules.h"

#include <QSet>

namespace fairlead {

namespace {

struct Parameter
{
    RecordId id;
    RecordId stage;
    QString from;
    qint64 recorded = 0;
    bool isVoid = false;
    std::optional<qint64> points;
};

/// The parameters in force: live, neither void nor corrected by another, the newest of each stage that has begun.
Result<QHash<RecordId, Parameter>> parametersOn(const Reader& reader, QDate day)
{
    std::vector<Parameter> all;
    QSet<RecordId> corrected;
    const auto done = reader.each(
        R"(SELECT id, stage, happened_on, created_at, "void", probability, corrects FROM stage_model WHERE _v=1)", {},
        [&](const RowView& row) {
            const auto points = row.isNull(5) ? std::nullopt : std::optional(row.integer(5));
            all.push_back({ row.id(0), row.id(1), row.text(2), row.integer(3), row.integer(4) != 0, points });
            if (!row.isNull(6)) corrected.insert(row.id(6));
        });
    if (!done) return done.error();
    const QString today = day.toString(Qt::ISODate);
    QHash<RecordId, Parameter> newest;
    for (const Parameter& parameter : all) {
        if (parameter.isVoid || corrected.contains(parameter.id) || parameter.from > today) continue;
        const auto known = newest.constFind(parameter.stage);
        if (known == newest.constEnd()
            || std::tie(parameter.from, parameter.recorded, parameter.id)
                > std::tie(known->from, known->recorded, known->id))
            newest.insert(parameter.stage, parameter);
    }
    return newest;
}

} // namespace

Result<StageChances> StageChances::read(const Reader& reader, QDate day)
{
    const auto parameters = parametersOn(reader, day);
    if (!parameters) return parameters.error();
    StageChances chances;
    // Deleted stages too: deals may still stand in them.
    const auto done = reader.each("SELECT id, kind FROM stage WHERE length(_c)>0", {}, [&](const RowView& row) {
        const RecordId stage = row.id(0);
        const QString kind = row.text(1);
        Chance chance;
        if (kind == stage_kind::won)
            chance = { Say::Stage, 10000 };
        else if (kind != stage_kind::open)
            chance = { Say::Stage, 0 };
        else if (const auto points = parameters->value(stage).points)
            chance = { Say::DealElseStage, *points };
        chances.m_chances.insert(stage, chance);
    });
    if (!done) return done.error();
    return chances;
}

} // namespace fairlead
