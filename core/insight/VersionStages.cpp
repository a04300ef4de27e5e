#include "insight/VersionStages.h"

#include "base/Text.h"
#include "model/StageOrder.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

Result<PipelineFamily> PipelineFamily::of(const Reader& reader, const RecordId& pipeline)
{
    struct Known
    {
        Member member;
        QString family;
        bool retired = false;
    };
    std::vector<Known> all;
    const auto read
        = reader.each("SELECT id, name, coalesce(version, 1), coalesce(retired, 0) FROM pipeline WHERE _v=1 "
                      "ORDER BY sort_key, id",
            {}, [&all](const RowView& row) {
                const QString name = row.text(1);
                all.push_back(
                    { { row.id(0), name, row.integer(2) }, looseText(pipelineFamily(name)), row.integer(3) != 0 });
            });
    if (!read) return read.error();
    const auto hasVersions = [&all](const Known& one) {
        return std::count_if(all.begin(), all.end(), [&one](const Known& other) { return other.family == one.family; })
            > 1;
    };
    auto asked = std::find_if(all.begin(), all.end(), [&](const Known& one) {
        return pipeline.isNull() ? !one.retired && hasVersions(one) : one.member.id == pipeline;
    });
    if (asked == all.end() && pipeline.isNull())
        asked = std::find_if(all.begin(), all.end(), [](const Known& one) { return !one.retired; });
    if (asked == all.end()) return Error { ErrorCode::NotFound, u"pipeline"_s };
    PipelineFamily family { pipelineFamily(asked->member.name), asked->member.id, {} };
    for (const Known& one : all)
        if (one.family == asked->family) family.members.push_back(one.member);
    std::stable_sort(family.members.begin(), family.members.end(),
        [](const Member& a, const Member& b) { return a.version < b.version; });
    return family;
}

int VersionStages::columnOf(int stage) const
{
    for (size_t i = 0; i < columns.size(); ++i)
        if (std::find(columns[i].places.begin(), columns[i].places.end(), stage) != columns[i].places.end())
            return int(i);
    return -1;
}

namespace {

/// Puts the stages of one version beside the columns that there are: those of the same name first; what stands between
/// two of them is paired in order, and what finds no partner becomes a column there.
class Pairing
{
public:
    Pairing(const StageTable& table, std::vector<VersionStage>& columns, size_t version, size_t versions)
        : m_table(table)
        , m_columns(columns)
        , m_version(version)
        , m_versions(versions)
    {
    }

    void take(const std::vector<int>& stages)
    {
        size_t column = 0; // the first that may still be taken
        std::vector<int> waiting;
        for (const int stage : stages) {
            const size_t same = named(m_table.at(stage).name, column);
            if (same == m_columns.size()) {
                waiting.push_back(stage);
                continue;
            }
            column = settle(waiting, column, same);
            waiting.clear();
            m_columns[column++].places[m_version] = stage;
        }
        settle(waiting, column, m_columns.size());
    }

private:
    size_t named(const QString& name, size_t from) const
    {
        while (from < m_columns.size() && looseText(m_columns[from].name) != looseText(name))
            ++from;
        return from;
    }

    /// Those that wait go into the columns from … to; gives the place of the column at `to` afterwards.
    size_t settle(const std::vector<int>& waiting, size_t from, size_t to)
    {
        for (const int stage : waiting) {
            if (from == to) {
                m_columns.insert(
                    m_columns.begin() + qptrdiff(from), { m_table.at(stage).name, std::vector<int>(m_versions, -1) });
                ++to;
            }
            m_columns[from++].places[m_version] = stage;
        }
        return to;
    }

    const StageTable& m_table;
    std::vector<VersionStage>& m_columns;
    size_t m_version;
    size_t m_versions;
};

} // namespace

VersionStages VersionStages::of(
    const StageTable& table, const PipelineFamily& family, const std::function<bool(int)>& isUsed)
{
    VersionStages all;
    const size_t versions = family.members.size();
    for (size_t version = versions; version-- > 0;) {
        std::vector<int> stages;
        for (int i = 0; i < table.count(); ++i)
            if (table.at(i).pipeline == family.members[version].id && table.at(i).end == StageEnd::Open
                && (!table.at(i).retired || isUsed(i)))
                stages.push_back(i);
        Pairing(table, all.columns, version, versions).take(stages);
    }
    for (const VersionStage& column : all.columns)
        for (const int stage : column.places)
            if (stage >= 0 && looseText(table.at(stage).name) != looseText(column.name)) {
                const QString words = u"“%1” = “%2”"_s.arg(table.at(stage).name, column.name);
                if (std::find(all.renamed.begin(), all.renamed.end(), words) == all.renamed.end())
                    all.renamed.push_back(words);
            }
    return all;
}

} // namespace fairlead
