#include "pages/PlanSheetInput.h"

#include "models/CellCopy.h"
#include "widgets/CellRange.h"
#include "widgets/DataTable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

PlanSheetInput::PlanSheetInput(PlanSheetModel& model, DataTable& table)
    : QObject(&table)
    , m_model(model)
    , m_table(table)
{
    table.installEventFilter(this);
    connect(&table, &DataTable::editAsked, this, &PlanSheetInput::edit);
    connect(&table, &DataTable::opened, this, &PlanSheetInput::edit);
}

void PlanSheetInput::follow()
{
    for (int column = PlanSheetModel::FirstPeriod; column < m_model.columnCount(); ++column) {
        QAbstractItemDelegate* delegate = m_table.itemDelegateForColumn(column);
        connect(delegate, &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) {
                // The editor goes first; Enter, and nothing else, submits.
                if (hint == QAbstractItemDelegate::SubmitModelCache) QTimer::singleShot(0, this, [this] { goDown(); });
            });
    }
}

void PlanSheetInput::edit(const QModelIndex& index)
{
    if (m_model.flags(index) & Qt::ItemIsEditable)
        m_table.edit(index);
    else if (index.column() >= PlanSheetModel::FirstPeriod)
        emit told(tr("This follows from the figures above and below it"));
}

void PlanSheetInput::typeOver(const QString& text)
{
    const QModelIndex index = m_table.currentIndex();
    edit(index);
    if (auto* line = m_table.viewport()->findChild<QLineEdit*>()) {
        line->setText(text);
        line->setModified(true);
    }
}

void PlanSheetInput::goDown()
{
    const QModelIndex current = m_table.currentIndex();
    const QList<int> rows = figureRows(current.row() + 1);
    if (current.isValid() && !rows.isEmpty()) m_table.setCurrentIndex(m_model.index(rows.front(), current.column()));
    m_table.setFocus(Qt::OtherFocusReason);
}

/// The rows from one on in which figures are typed.
QList<int> PlanSheetInput::figureRows(int from) const
{
    QList<int> rows;
    for (int row = from; row < m_model.rowCount(); ++row)
        if (m_model.lineAt(row) == PlanSheetModel::Line::Figure) rows.append(row);
    return rows;
}

bool PlanSheetInput::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_table && event->type() == QEvent::KeyPress && m_table.currentIndex().isValid())
        return press(*static_cast<QKeyEvent*>(event));
    return QObject::eventFilter(watched, event);
}

bool PlanSheetInput::press(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy)) return copy(), true;
    if (event.matches(QKeySequence::Paste)) return paste(), true;
    if (event.key() == Qt::Key_Delete && !event.modifiers()) return clear(), true;
    const bool plain = !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const QString text = event.text();
    if (!plain || text.size() != 1 || !text.front().isDigit()) return false;
    typeOver(text);
    return true;
}

void PlanSheetInput::clear()
{
    const CellRange::Area area = m_table.range()->area();
    QList<PlanTyped> typed;
    for (int row = area.top; row <= area.bottom; ++row)
        for (const int column : m_table.range()->columns()) {
            const QModelIndex index = m_model.index(row, column);
            if (!m_model.isOwn(index)) continue;
            if (const auto empty = m_model.read(index, {})) typed.append(*empty);
        }
    if (!typed.isEmpty()) emit given(typed);
}

void PlanSheetInput::copy() const
{
    const CellRange::Area area = m_table.range()->area();
    QString text;
    for (int row = area.top; row <= area.bottom; ++row) {
        QStringList cells;
        for (const int column : m_table.range()->columns())
            cells.append(m_model.index(row, column).data(Qt::EditRole).toString().trimmed());
        text += CellCopy::line(cells) + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

/// All of a block or nothing of it.
void PlanSheetInput::paste()
{
    const QList<QStringList> lines = CellCopy::linesOf(QGuiApplication::clipboard()->text());
    const CellRange::Area area = m_table.range()->area();
    const QList<int> rows = figureRows(area.top);
    const QList<int> columns = m_table.range()->columnsFrom(area.left);
    if (lines.isEmpty()) return emit told(tr("There is no text in the clipboard"));
    if (lines.size() > rows.size()) return emit told(tr("The block is longer than the sheet from here on"));
    QList<PlanTyped> typed;
    for (qsizetype line = 0; line < lines.size(); ++line)
        for (qsizetype cell = 0; cell < lines[line].size(); ++cell) {
            if (cell >= columns.size()) return emit told(tr("The block is wider than the sheet from here on"));
            const auto read = m_model.read(m_model.index(rows[line], columns[cell]), lines[line][cell]);
            if (!read) return emit told(tr("Nothing was pasted: “%1” is no figure").arg(lines[line][cell]));
            typed.append(*read);
        }
    emit given(typed);
}

} // namespace fairlead::ui
