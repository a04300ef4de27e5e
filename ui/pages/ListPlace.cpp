#include "pages/ListPlace.h"

#include "models/RecordListModel.h"
#include "widgets/DataTable.h"

#include <QScrollBar>

namespace fairlead::ui {

ListPlace::ListPlace(RecordListModel& model, DataTable& table)
    : QObject(&table)
    , m_model(model)
    , m_table(table)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ListPlace::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListPlace::restore);
    connect(&model, &RecordListModel::loaded, this, [this] {
        m_record = 0;
        m_chosen.clear();
    });
}

void ListPlace::remember()
{
    const QModelIndex current = m_table.currentIndex();
    // Another question may reset the rows twice: its first ones come before all of them.
    if (current.isValid()) {
        m_record = m_model.rowNumberAt(current.row());
        m_field = m_model.columns().value(current.column());
        m_row = current.row();
        m_top = m_table.rowViewportPosition(current.row());
    }
    m_chosen.clear();
    if (m_model.isChanging()) return; // another question has another choice
    qint64 count = 0;
    for (const QItemSelectionRange& range : m_table.selectionModel()->selection())
        count += range.height();
    if (count > mostKept) return;
    for (const QItemSelectionRange& range : m_table.selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (const qint64 number = m_model.rowNumberAt(row)) m_chosen.push_back(number);
    std::sort(m_chosen.begin(), m_chosen.end());
}

void ListPlace::restore()
{
    chooseAgain();
    if (m_record == 0 || m_model.rowCount() == 0) return;
    const int column = std::max(0, int(m_model.columns().indexOf(m_field)));
    const auto stand = [&](int row) { m_table.standOn(m_model.index(row, column)); };
    if (m_model.isChanging()) {
        // What was asked for is read from its beginning.
        stand(0);
        m_table.verticalScrollBar()->setValue(0);
    } else if (!find()) {
        // The record has gone (deleted, filtered away): the next one is in its place.
        stand(std::min(m_row, m_model.rowCount() - 1));
    }
}

bool ListPlace::find()
{
    const int row = m_model.rowOf(m_record);
    if (row < 0) return false;
    const int column = std::max(0, int(m_model.columns().indexOf(m_field)));
    m_table.standOn(m_model.index(row, column));
    const int top = m_table.rowViewportPosition(row);
    QScrollBar* bar = m_table.verticalScrollBar();
    if (m_top >= 0 && m_top < m_table.viewport()->height()) bar->setValue(bar->value() + top - m_top);
    return true;
}

void ListPlace::chooseAgain()
{
    if (m_chosen.empty()) return;
    QItemSelection rows;
    const int columns = m_model.columnCount() - 1;
    size_t found = 0;
    for (int row = 0; row < m_model.rowCount() && found < m_chosen.size(); ++row)
        if (const qint64 number = m_model.rowNumberAt(row);
            number && std::binary_search(m_chosen.begin(), m_chosen.end(), number)) {
            rows.append(QItemSelectionRange(m_model.index(row, 0), m_model.index(row, columns)));
            ++found;
        }
    m_table.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

} // namespace fairlead::ui
