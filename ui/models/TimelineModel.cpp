#include "models/TimelineModel.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

bool concerns(const Change& change)
{
    static const char* const types[] { "activity", "activity_share", "activity_person", "task", "appointment",
        "attendee", "stage_event", "deal_change", "opportunity", "stage", "contact", "person" };
    return std::any_of(std::begin(types), std::end(types),
        [&change](const char* type) { return change.records.contains(QString::fromLatin1(type)); });
}

qint64 plannedIn(const std::vector<TimelineEntry>& entries)
{
    return std::count_if(entries.begin(), entries.end(), [](const TimelineEntry& entry) { return entry.row.planned; });
}

} // namespace

TimelineModel::TimelineModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &TimelineModel::reload);
    connect(&session, &Session::changed, this, [this](const Change& change) {
        if (m_type && concerns(change)) m_again.start();
    });
}

void TimelineModel::show(const RecordType& type, const RecordId& id)
{
    m_type = id.isNull() ? nullptr : &type;
    m_id = id;
    beginResetModel();
    m_outline.clear();
    m_shown.clear();
    m_entries.clear();
    m_read = m_planned = 0;
    m_loaded = m_fetching = false;
    endResetModel();
    if (m_type) reload();
}

void TimelineModel::setKinds(const QSet<int>& kinds)
{
    if (m_kinds == kinds) return;
    m_kinds = kinds;
    m_read = 0;
    if (m_type) reload();
}

std::vector<TimelineRow> TimelineModel::filtered(const std::vector<TimelineRow>& outline, const QSet<int>& kinds)
{
    if (kinds.isEmpty()) return outline;
    std::vector<TimelineRow> rows;
    std::copy_if(outline.begin(), outline.end(), std::back_inserter(rows),
        [&kinds](const TimelineRow& row) { return kinds.contains(int(row.kind)); });
    return rows;
}

void TimelineModel::reload()
{
    // As much as is shown already, so that nobody is thrown back to the top.
    const auto wanted = size_t(std::max(piece, m_read));
    m_session.beside<Answer>(
        this,
        [type = m_type, id = m_id, kinds = m_kinds, wanted](const Reader& reader) -> Answer {
            const auto moment = reader.snapshot();
            const Timeline timeline(reader);
            auto outline = timeline.outline(*type, id);
            if (!outline) return {};
            const std::vector<TimelineRow> rows = filtered(*outline, kinds);
            auto entries = timeline.entries({ rows.data(), std::min(wanted, rows.size()) });
            return { std::move(*outline), entries ? std::move(*entries) : std::vector<TimelineEntry>() };
        },
        [this](Answer answer) { take(std::move(answer)); });
}

void TimelineModel::take(Answer answer)
{
    beginResetModel();
    const auto wanted = std::max(piece, m_read);
    m_outline = std::move(answer.outline);
    m_shown = filtered(m_outline, m_kinds);
    m_entries = std::move(answer.entries);
    m_read = std::min(wanted, qint64(m_shown.size()));
    m_planned = plannedIn(m_entries);
    m_loaded = true;
    m_fetching = false;
    endResetModel();
    emit loaded();
}

bool TimelineModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_fetching && m_read < qint64(m_shown.size());
}

void TimelineModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) return;
    m_fetching = true;
    const qint64 to = std::min(m_read + piece, qint64(m_shown.size()));
    std::vector<TimelineRow> rows(m_shown.begin() + m_read, m_shown.begin() + to);
    m_session.beside<std::vector<TimelineEntry>>(
        &m_asker,
        [rows = std::move(rows)](const Reader& reader) {
            auto entries = Timeline(reader).entries(rows);
            return entries ? std::move(*entries) : std::vector<TimelineEntry>();
        },
        [this, from = m_read, to, id = m_id](std::vector<TimelineEntry> entries) {
            if (id != m_id || from != m_read || !m_fetching) return; // all was read anew meanwhile
            m_fetching = false;
            m_read = to;
            append(std::move(entries));
        });
}

void TimelineModel::append(std::vector<TimelineEntry> entries)
{
    // The planned stand before the past, so whatever comes (the heading of the past, too) comes at the end.
    const qint64 planned = m_planned + plannedIn(entries);
    const int before = rowCount();
    const int after = rowsOf(qint64(m_entries.size() + entries.size()), planned);
    if (after == before) return;
    beginInsertRows({}, before, after - 1);
    m_entries.insert(m_entries.end(), std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()));
    m_planned = planned;
    endInsertRows();
}

int TimelineModel::rowsOf(qint64 entries, qint64 planned)
{
    return int(entries + (planned ? 1 : 0) + (entries > planned ? 1 : 0));
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rowsOf(qint64(m_entries.size()), m_planned);
}

TimelineModel::RowKind TimelineModel::kindOf(int row) const
{
    if (m_planned && row == 0) return RowKind::PlannedHeading;
    return row == (m_planned ? m_planned + 1 : 0) ? RowKind::PastHeading : RowKind::Entry;
}

const TimelineEntry* TimelineModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount() || kindOf(row) != RowKind::Entry) return nullptr;
    const qint64 before = m_planned ? (row <= m_planned ? 1 : 2) : 1;
    return &m_entries[size_t(row - before)];
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole) return {};
    const TimelineEntry* entry = entryAt(index.row());
    return entry ? entry->record.title() : QString();
}

} // namespace fairlead::ui
