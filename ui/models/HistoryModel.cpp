#include "models/HistoryModel.h"

#include "models/Format.h"
#include "models/RecordText.h"

#include <QDateTime>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// What only the program reads says nothing to a person.
bool isInner(const Field& field)
{
    return field.name == u"board_key"_s || field.name == u"key_stage"_s || field.name == u"for_stage"_s;
}

} // namespace

HistoryModel::HistoryModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void HistoryModel::show(const Record& record)
{
    beginResetModel();
    m_record = record;
    m_rows.clear();
    if (const auto entries = m_session.workspace().history(*record.type, record.id)) {
        for (const HistoryEntry& entry : *entries) {
            const Row line { entry.madeAt, entry.person, entry.action, entry.editName, nullptr, {}, {} };
            if (entry.action != u"changed"_s || entry.fields.empty()) {
                m_rows.push_back(line);
                continue;
            }
            for (const HistoryEntry::FieldChange& change : entry.fields) {
                const Field* field = record.type->find(change.field);
                if (!field || isInner(*field)) continue;
                Row row = line;
                row.field = field;
                row.before = change.before;
                row.after = change.after;
                m_rows.push_back(std::move(row));
            }
        }
    }
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(Columns); }

QString HistoryModel::valueText(const Row& row, const Cells& cells) const
{
    if (!row.field) return {};
    Record probe(*m_record.type, m_record.id);
    for (int i = 0; i < row.field->cellCount && size_t(i) < cells.size(); ++i)
        probe.cells[size_t(row.field->firstCell + i)] = cells[size_t(i)];
    const QString text = RecordText(m_session).shown(probe, *row.field);
    return text.isEmpty() ? u"–"_s : text;
}

QString HistoryModel::whatText(const Row& row) const
{
    if (row.field) return row.field->label.in(m_session.isChinese());
    if (row.action == u"created"_s) return tr("Created");
    if (row.action == u"deleted"_s) return tr("Deleted");
    if (row.action == u"restored"_s) return tr("Restored");
    if (row.action == u"merged"_s) return tr("Merged");
    return tr("Changed");
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const Row& row = m_rows[size_t(index.row())];
    const Format format(m_session.isChinese(), m_session.today());
    switch (index.column()) {
    case When: {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(row.at);
        return tr("%1, %2", "day, time").arg(format.day(at.date(), true), at.time().toString(u"HH:mm"_s));
    }
    case Who:
        return row.person.isNull() ? u"–"_s
                                   : m_session.reader().titleOf(m_session.catalog().type(u"person"_s), row.person).text;
    case What:
        return whatText(row);
    case Before:
        return valueText(row, row.before);
    case After:
        return valueText(row, row.after);
    default:
        return row.editName;
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Before:
        return tr("Before", "column of the history");
    case After:
        return tr("After", "column of the history");
    default:
        return tr("Edit", "column of the history");
    }
}

std::optional<QString> HistoryModel::restorable(int row) const
{
    if (row < 0 || row >= rowCount()) return std::nullopt;
    const Row& line = m_rows[size_t(row)];
    if (!line.field || m_record.type->isEntry()) return std::nullopt;
    bool same = true;
    for (int i = 0; i < line.field->cellCount && size_t(i) < line.before.size(); ++i)
        same = same && m_record.cells[size_t(line.field->firstCell + i)] == line.before[size_t(i)];
    if (same || (line.field->required && isNull(line.before.front()))) return std::nullopt;
    return valueText(line, line.before);
}

std::optional<Edit> HistoryModel::restore(int row) const
{
    if (!restorable(row)) return std::nullopt;
    const Row& line = m_rows[size_t(row)];
    Record record = m_record;
    for (int i = 0; i < line.field->cellCount && size_t(i) < line.before.size(); ++i)
        record.cells[size_t(line.field->firstCell + i)] = line.before[size_t(i)];
    const QString name
        = tr("restore %1 of %2", "field, record").arg(line.field->label.in(m_session.isChinese()), m_record.title());
    return Edit { name, { EditStep::change(std::move(record), { line.field->name }) }, {} };
}

} // namespace fairlead::ui
