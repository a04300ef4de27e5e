// What a list is answered beside the person, and how it stands still while its cells are edited in place.
#include "models/RecordListModel.h"

namespace fairlead::ui {

RecordListModel::Answer RecordListModel::answerTo(const Query& query, const GroupBy& by, const QueryRunner& runner)
{
    Answer answer;
    auto totals = runner.totals(query);
    if (!totals) return { {}, {}, {}, totals.error().detail, {}, false };
    answer.totals = std::move(*totals);
    if (!by.isNone()) {
        auto groups = runner.rowGroups(query, by);
        if (!groups) return { {}, {}, {}, groups.error().detail, {}, false };
        answer.groups = std::move(*groups);
        return answer;
    }
    auto rows = runner.rowNumbers(query);
    if (!rows) return { {}, {}, {}, rows.error().detail, {}, false };
    answer.rows = std::move(*rows);
    return answer;
}

/// What the question would give now, beside what is shown. On a reading thread.
void RecordListModel::compare(Answer& answer, std::vector<qint64> shown)
{
    std::vector<qint64> wanted = answer.rows;
    for (const RowGroup& group : answer.groups)
        wanted.insert(wanted.end(), group.rows.begin(), group.rows.end());
    answer.outOfPlace = wanted != shown;
    if (!answer.outOfPlace) return;
    std::sort(wanted.begin(), wanted.end());
    std::sort(shown.begin(), shown.end());
    std::set_difference(shown.begin(), shown.end(), wanted.begin(), wanted.end(), std::back_inserter(answer.leaving));
}

void RecordListModel::standStill(Answer answer)
{
    m_pages.clear();
    m_totals = std::move(answer.totals);
    m_leaving = std::move(answer.leaving);
    m_groups.renewTotals(answer.groups);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    setOutOfPlace(answer.outOfPlace);
    emit loaded();
}

bool RecordListModel::isLeaving(int row) const
{
    return !m_leaving.empty() && std::binary_search(m_leaving.begin(), m_leaving.end(), rowNumberAt(row));
}

void RecordListModel::setOutOfPlace(bool outOfPlace)
{
    if (std::exchange(m_outOfPlace, outOfPlace) != outOfPlace) emit outOfPlaceChanged();
}

void RecordListModel::arrangeAnew()
{
    if (!std::exchange(m_still, false)) return;
    m_again.start();
}

int RecordListModel::rowOf(qint64 number) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), number);
    if (number == 0 || found == m_rows.end()) return -1;
    const auto place = size_t(found - m_rows.begin());
    return m_groups.isEmpty() ? int(place) : m_groups.rowOf(place);
}

} // namespace fairlead::ui
