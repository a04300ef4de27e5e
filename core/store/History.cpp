// The history of one record: Workspace::history.
#include "store/WorkspaceParts.h"

#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString actionOf(const Operation& operation)
{
    switch (operation.kind) {
    case Operation::Kind::InsertRow:
    case Operation::Kind::Entry:
        return u"created"_s;
    case Operation::Kind::SetDeleted:
        return numberOf(operation.values.front().cells.front()) ? u"deleted"_s : u"restored"_s;
    case Operation::Kind::Redact:
        return u"redacted"_s;
    case Operation::Kind::SetGroup:
        break;
    }
    return operation.values.front().group.number == group::mergedInto ? u"merged"_s : u"changed"_s;
}

/// In the order in which things happened, which need not be the order in which they came here.
template <typename Parts>
std::vector<std::pair<qint64, ChunkContent>> transactionsOf(Parts& parts, quint16 type, qint64 n)
{
    std::vector<std::pair<qint64, ChunkContent>> list;
    for (qint64 chunk : parts.journal.chunksTouching(type, n))
        list.emplace_back(chunk, parts.journal.content(chunk));
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
        return a.second.operations.front().stamp < b.second.operations.front().stamp;
    });
    return list;
}

} // namespace

Result<std::vector<HistoryEntry>> Workspace::history(const RecordType& type, const RecordId& id) const
{
    return guarded([&]() -> Result<std::vector<HistoryEntry>> {
        const std::lock_guard guard(m_turn);
        std::vector<HistoryEntry> entries;
        const auto row = m_parts->rows.load(type, id);
        if (!row) return Error { ErrorCode::NotFound, id.toString() };
        Cells values(size_t(type.cellCount()));
        // What two streams have carried happened once; twins of one file may have stamped different things alike.
        std::map<Stamp, std::vector<const Operation*>> told;
        const auto transactions = transactionsOf(*m_parts, type.number(), row->record.n);
        for (const auto& [chunk, content] : transactions) {
            for (const Operation& operation : content.operations) {
                if (operation.type != type.number() || operation.row != id) continue;
                auto& alike = told[operation.stamp];
                if (std::any_of(alike.begin(), alike.end(), [&](const Operation* one) { return *one == operation; }))
                    continue;
                alike.push_back(&operation);
                const QString action = actionOf(operation);
                const qint64 edit = m_parts->journal.editOf(chunk);
                if (entries.empty() || entries.back().edit != edit || entries.back().action != action)
                    entries.push_back({ edit, content.editName, content.person, content.madeAt, action, {}, true,
                        m_parts->journal.isReceived(edit), chunk });
                HistoryEntry& entry = entries.back();
                entry.chunk = std::max(entry.chunk, chunk);
                for (const GroupValue& value : operation.values) {
                    const FieldGroup* group = type.groupNumbered(value.group.number, value.group.field);
                    if (!group) continue;
                    for (const Field& field : type.fields()) {
                        if (field.groupNumber != group->number || field.custom != group->custom) continue;
                        HistoryEntry::FieldChange change { field.name, {}, {} };
                        for (int i = 0; i < field.cellCount; ++i) {
                            const auto at = std::find(group->cells.begin(), group->cells.end(), field.firstCell + i)
                                - group->cells.begin();
                            Cell& now = values[size_t(field.firstCell + i)];
                            change.before.push_back(now);
                            now = size_t(at) < value.cells.size() ? value.cells[size_t(at)] : Cell();
                            change.after.push_back(now);
                        }
                        if (change.before != change.after) entry.fields.push_back(std::move(change));
                    }
                    entry.current = row->clock.of(m_parts->rows.localGroup(value.group)) == operation.stamp;
                }
            }
        }
        std::reverse(entries.begin(), entries.end());
        return entries;
    });
}

} // namespace fairlead
