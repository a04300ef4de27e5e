// The groups of a list: their headings and what opens and closes them.
#include "models/FieldText.h"
#include "models/RecordListModel.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

void RecordListModel::takeGroups(std::vector<RowGroup> groups, const GroupBy& by)
{
    const auto& before = m_groups.parts();
    const bool same = by == m_shownGroup
        && std::equal(before.begin(), before.end(), groups.begin(), groups.end(),
            [this](const ListGroups::Part& part, const RowGroup& group) {
                return part.value == group.value && part.count == group.rows.size()
                    && std::equal(group.rows.begin(), group.rows.end(), m_rows.begin() + qsizetype(part.from));
            });
    if (same && !before.empty()) {
        m_groups.take(std::move(groups));
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_shownGroup = by;
    m_rows = m_groups.take(std::move(groups));
    endResetModel();
}

void RecordListModel::toggleGroup(int row)
{
    const ListGroups::Part* part = m_groups.headingAt(row);
    if (!part) return;
    const int last = row + int(part->count);
    if (part->open)
        beginRemoveRows({}, row + 1, last);
    else
        beginInsertRows({}, row + 1, last);
    const bool open = m_groups.toggle(row).open;
    if (open)
        endInsertRows();
    else
        endRemoveRows();
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RecordListModel::setAllOpen(bool open)
{
    beginResetModel();
    m_groups.setAllOpen(open);
    endResetModel();
}

QString RecordListModel::titleOf(const ListGroups::Part& group) const
{
    const Field& field = m_shownGroup.fieldOf(m_session.catalog(), *m_query.type);
    const bool chinese = m_session.isChinese();
    const fairlead::Cell& value = group.value.back();
    if (isNull(value))
        return field.kind == Kind::Boolean ? tr("No") : tr("Without %1", "a field").arg(field.label.in(chinese));
    if (value == GroupBy::several()) return tr("Several");
    if (!group.title.isEmpty()) return group.title;
    if (field.kind == Kind::Boolean) return tr("Yes");
    if (m_shownGroup.byMonth) {
        const QDate first = dateOfIso(fairlead::textOf(value) + u"-01"_s);
        return Format(chinese, m_session.today()).month(first);
    }
    if (!m_query.type->find(m_shownGroup.field)) return tr("not available here");
    Record probe(*m_query.type);
    for (size_t i = 0; i < group.value.size(); ++i)
        probe.cells[size_t(field.firstCell) + i] = group.value[i];
    return textOf(probe, field);
}
qint64 RecordListModel::rowNumberAt(int row) const
{
    if (m_groups.isEmpty()) return row < 0 || size_t(row) >= m_rows.size() ? 0 : m_rows[size_t(row)];
    const auto place = m_groups.placeOf(row);
    return place ? m_rows[*place] : 0;
}

} // namespace fairlead::ui
